package text

import (
	"strconv"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/text/msg"
)

// RetryingAt says why a submission is made again and at which time of day, without any code; the longest first.
func RetryingAt(l msg.Language, p history.Problem, at string) []string {
	switch {
	case p.HTTP == 429:
		return msg.StateRateLimited(l, at)
	case p.HTTP >= 500:
		return msg.StateBusy(l, at)
	}
	return msg.StateUnreached(l, at)
}

// FileCodes is what the service's codes about files begin with; a column without room leaves it out.
const FileCodes = "InvalidFile."

// notFound is the HTTP status of a file that is not there.
const notFound = 404

// Unsaved says in a word or two why a video was not saved.
func Unsaved(l msg.Language, p history.Problem) string {
	switch history.Code(p.Code) {
	case history.CodeShort:
		return msg.StateVideoIncomplete(l)
	case history.CodeChanged:
		return msg.StateVideoChanged(l)
	case history.CodeDifferent:
		return msg.StateVideoDamaged(l)
	case history.CodeNotVideo:
		return msg.StateNotVideo(l)
	case history.CodeNoVideo:
		return msg.StateNoLink(l)
	case history.CodeTooLarge:
		return msg.StateVideoTooLarge(l)
	}
	switch {
	case p.Code == api.CodeLinkDead && p.HTTP == notFound:
		return msg.StateVideoNotFound(l)
	case p.Code == api.CodeLinkDead:
		return msg.StateExpired(l)
	}
	return Code(l, p)
}

// Paid says, in a column, how long a video is and what it cost, or how large it is where that is not known. The longest
// text comes first; the cost goes first where space runs out.
func Paid(l msg.Language, t history.Task) []string {
	if t.Seconds == 0 {
		return []string{msg.Bytes(l, t.Bytes)}
	}
	length := msg.CostLength(l, tenths(t.Seconds))
	if t.Elsewhere() && t.Price == 0 {
		return []string{length}
	}
	return []string{msg.CostLengthPrice(l, tenths(t.Seconds), t.Cost()), length}
}

// tenths writes the length of a video.
func tenths(seconds float64) string { return strconv.FormatFloat(seconds, 'f', 1, 64) }

// ServiceSaid reports whether a problem's message is the service's, to be quoted as such.
func ServiceSaid(p history.Problem) bool {
	_, ours := phrases[p.Code]
	answered := p.HTTP > 0 || p.Op == api.OpQuery
	return answered && !ours && !p.Detail.Any() && !p.Op.IsStorage()
}

// Key is the key of a command; empty on the command line, where there are no keys.
func (w Wording) Key(command string) string {
	if w.Keys == nil {
		return ""
	}
	return w.Keys(command)
}
