package text

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"strings"

	"dancecard/api"
	"dancecard/api/credentials"
	"dancecard/history"
	"dancecard/internal/media/convert"
	"dancecard/internal/paths"
	"dancecard/internal/text/msg"
)

// Told says an error without what to do about it.
func (w Wording) Told(err error) string {
	if err == nil {
		return msg.ErrorNoReason(w.Language)
	}
	if said := w.ours(err); said != "" {
		return said
	}
	return Named(BriefError(err), msg.ErrorNoReason(w.Language))
}

// translated is an error that is worded when its language is known.
type translated interface {
	error
	In(l msg.Language) string
}

// ours says an error of this program; it is empty for those of the system and of libraries.
func (w Wording) ours(err error) string {
	l := w.Language
	if e, ok := errors.AsType[translated](err); ok {
		return e.In(l)
	}
	if e, ok := errors.AsType[*paths.Error](err); ok {
		return patternError(l, e)
	}
	if e, ok := errors.AsType[*convert.Error](err); ok {
		return w.fixError(e)
	}
	if e, ok := errors.AsType[*history.Error](err); ok {
		return w.historyError(e)
	}
	if e, ok := errors.AsType[*credentials.Error](err); ok {
		return w.keyError(e)
	}
	if e, ok := errors.AsType[*api.Error](err); ok {
		if e.Detail.Any() {
			return Detail(l, e.Detail)
		}
		return Message(e.Message)
	}
	if e, ok := errors.AsType[*fs.PathError](err); ok {
		return FileError(l, e, Brief(e.Path))
	}
	if d, ok := errors.AsType[api.Detail](err); ok {
		return Detail(l, d)
	}
	if errors.Is(err, context.Canceled) {
		return msg.ErrorInterrupted(l)
	}
	if errors.Is(err, context.DeadlineExceeded) {
		return msg.ErrorTimedOut(l)
	}
	return ""
}

// withReason adds what the system says.
func (w Wording) withReason(what string, cause error) string {
	if _, ours := errors.AsType[history.Note](cause); cause == nil || ours {
		return what
	}
	e, ok := errors.AsType[*fs.PathError](cause)
	if ok && strings.Contains(what, Brief(e.Path)) && !errors.Is(e, fs.ErrNotExist) && !errors.Is(e, fs.ErrPermission) {
		cause = e.Err // the path is named already
	}
	return msg.ErrorWithReason(w.Language, strings.TrimRight(w.Told(cause), ". "), what)
}

// ProblemText says what is known of a problem beside its code: what this program found, or the words of the service or
// of the system. It is empty where the code says all.
func ProblemText(l msg.Language, p history.Problem) string {
	if e, ok := p.Err(); ok {
		return Wording{Language: l}.Told(e)
	}
	if p.Detail.Any() {
		return Detail(l, p.Detail)
	}
	return p.Message
}

// Message is somebody else's text without what ends a sentence; empty where nothing of it can be shown.
func Message(said string) string { return strings.TrimRight(Named(BriefIn(said), ""), ". 。") }

// BriefError is an error's own text with the files that it names cut short.
func BriefError(err error) string {
	var values []string
	if e, ok := errors.AsType[*fs.PathError](err); ok {
		values = append(values, e.Path)
	}
	if e, ok := errors.AsType[*os.LinkError](err); ok {
		values = append(values, e.Old, e.New)
	}
	return BriefIn(err.Error(), values...)
}
