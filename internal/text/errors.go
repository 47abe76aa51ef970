package text

import (
	"errors"
	"io/fs"

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
		why := Reason(w.Language, history.ProblemOf(e))
		if said := Message(ProblemText(w.Language, history.ProblemOf(e))); said != "" {
			why += ": " + said
		}
		return Clean(why + ". " + w.Advice(e))
	}
	if e, ok := errors.AsType[*fs.PathError](err); ok && w.Advice(err) == "" {
		return Clean(ofFile(e))
	}
	if advice := w.Advice(err); advice != "" {
		return Clean(BriefError(err) + ". " + advice)
	}
	return Named(BriefError(err), "no reason given")
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
		if e.Code == convert.CodeMissing && w.Keys == nil {
			return "Install it (apt install ffmpeg, brew install ffmpeg, winget install ffmpeg) and run the command again."
		}
		return e.Advice()
	}
	if e, ok := errors.AsType[*credentials.Error](err); ok {
		return e.Advice
	}
	return ""
}

// ofFile says why a file cannot be read, and what to do about it.
func ofFile(e *fs.PathError) string {
	name := Brief(FileOf(msg.English, e.Path))
	switch {
	case errors.Is(e, core.ErrFolder):
		return name + " is a folder. Name the file in it"
	case errors.Is(e, core.ErrNotRegular):
		return name + " is not a regular file. Name a file"
	case errors.Is(e, fs.ErrNotExist):
		return name + " is not there any more. Put it back, or name another file"
	case errors.Is(e, fs.ErrPermission):
		return name + " may not be read. Change its permissions, or name another file"
	}
	return name + ": " + e.Err.Error() + ". Try again, or name another file"
}
