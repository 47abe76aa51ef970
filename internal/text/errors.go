package text

import (
	"errors"
	"io/fs"
	"strings"

	"dancecard/api"
	"dancecard/api/credentials"
	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/internal/media/convert"
	"dancecard/internal/text/msg"
)

// Error says an error and what to do about it, in one line.
func (w Wording) Error(err error) string {
	if said := w.worded(err); said != "" {
		return said
	}
	if e, ok := errors.AsType[*api.Error](err); ok {
		return sentences(w.Language, w.apiError(e), w.Advice(e))
	}
	advice := w.Advice(err)
	if e, ok := errors.AsType[*fs.PathError](err); ok && advice == "" {
		return sentences(w.Language, FileError(w.Language, e, Brief(FileOf(w.Language, e.Path))), fileAdvice(w.Language, e))
	}
	if said := w.ours(err); said != "" {
		return sentences(w.Language, said, advice)
	}
	if said := Message(BriefError(err)); said != "" {
		return msg.ErrorUnexpected(w.Language, said)
	}
	return msg.ErrorNoReason(w.Language)
}

// apiError says why a request came to nothing.
func (w Wording) apiError(e *api.Error) string {
	if e.Detail.Any() {
		return Detail(w.Language, e.Detail)
	}
	reason := Reason(w.Language, history.ProblemOf(e))
	if said := Message(e.Message); said != "" {
		return msg.ErrorWithSaid(w.Language, said, reason)
	}
	return reason
}

// Advice says what to do about an error; empty where that is not known.
func (w Wording) Advice(err error) string {
	if e, ok := errors.AsType[*api.Error](err); ok {
		return w.requestAdvice(e)
	}
	if e, ok := errors.AsType[*history.Error](err); ok {
		return w.historyAdvice(e)
	}
	if e, ok := errors.AsType[*convert.Error](err); ok {
		return w.convertAdvice(e)
	}
	if e, ok := errors.AsType[*credentials.Error](err); ok {
		return w.keyAdvice(e)
	}
	return ""
}

// FileError says why the system refuses a file or a folder, which is called by a path or a name.
func FileError(l msg.Language, e *fs.PathError, path string) string {
	switch {
	case errors.Is(e, core.ErrFolder):
		return msg.ErrorPathFolder(l, path)
	case errors.Is(e, core.ErrNotRegular):
		return msg.ErrorPathNotRegular(l, path)
	case errors.Is(e, fs.ErrNotExist):
		return msg.ErrorPathMissing(l, path)
	case errors.Is(e, fs.ErrPermission):
		return msg.ErrorPathForbidden(l, path)
	}
	return msg.ErrorPathOther(l, path, Message(e.Err.Error()))
}

// fileAdvice says what to do about a file that was chosen.
func fileAdvice(l msg.Language, e *fs.PathError) string {
	switch {
	case errors.Is(e, core.ErrFolder):
		return msg.ErrorPathFolderAdvice(l)
	case errors.Is(e, core.ErrNotRegular):
		return msg.ErrorPathNotRegularAdvice(l)
	case errors.Is(e, fs.ErrNotExist):
		return msg.ErrorPathMissingAdvice(l)
	case errors.Is(e, fs.ErrPermission):
		return msg.ErrorPathForbiddenAdvice(l)
	}
	return msg.ErrorPathOtherAdvice(l)
}

// sentences puts whole sentences beside each other, each with its full stop.
func sentences(l msg.Language, each ...string) string {
	stop, between := ".", " "
	if l == msg.Chinese {
		stop, between = "。", ""
	}
	var out []string
	for _, s := range each {
		if s = strings.TrimSpace(Clean(s)); s == "" {
			continue
		}
		if !strings.ContainsAny(s[len(s)-1:], ".?!") && !strings.HasSuffix(s, "。") && !strings.HasSuffix(s, "？") {
			s += stop
		}
		out = append(out, s)
	}
	return strings.Join(out, between)
}
