package text

import (
	"fmt"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/text/msg"
)

// WhyAgain says why a submission is made again, without any code; the longest way to say it first.
func WhyAgain(p history.Problem) []string {
	switch {
	case p.HTTP == 429:
		return []string{"the service asks to slow down", "told to slow down"}
	case p.HTTP >= 500:
		return []string{"the service is busy", "it is busy"}
	}
	return []string{"the service was not reached", "not reached"}
}

// notFound is the HTTP status of a file that is not there.
const notFound = 404

// Unsaved says in a word or two why a video was not saved.
func Unsaved(p history.Problem) string {
	switch history.Code(p.Code) {
	case history.CodeShort:
		return "cut off"
	case history.CodeChanged:
		return "changing"
	case history.CodeDifferent:
		return "damaged"
	case history.CodeNotVideo:
		return "no video"
	case history.CodeNoVideo:
		return "no link"
	case history.CodeTooLarge:
		return "too large"
	}
	switch {
	case p.Code == api.CodeLinkDead && p.HTTP == notFound:
		return "not found"
	case p.Code == api.CodeLinkDead:
		return "expired"
	}
	return Code(msg.English, p)
}

// Paid says how long a video is and what it cost, or how large it is where that is not known.
func Paid(t history.Task) string {
	switch {
	case t.Seconds == 0:
		return Bytes(t.Bytes)
	case t.Elsewhere() && t.Price == 0:
		return fmt.Sprintf("%.1fs", t.Seconds)
	}
	return fmt.Sprintf("%.1fs %s", t.Seconds, Money(t.Cost()))
}
