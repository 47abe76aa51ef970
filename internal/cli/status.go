package cli

import (
	"context"
	"errors"
	"io/fs"
	"slices"
	"strings"
	"syscall"

	"dancecard/api"
	"dancecard/api/credentials"
	"dancecard/history"
	"dancecard/internal/cli/jsonout"
	"dancecard/internal/media/convert"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
)

// Exit statuses.
const (
	exitDone        = 0   // done; canceled by the person counts as done
	exitFailed      = 1   // all failed, or nothing could be done
	exitUsage       = 2   // the command line is wrong
	exitSomeFailed  = 3   // some failed
	exitDecision    = 4   // a decision is needed
	exitTimeout     = 124 // --timeout is over
	exitInterrupted = 130 // ended by a signal
)

// failure is an error of the command's work, as opposed to one of its words.
type failure struct{ error }

// Unwrap gives the error itself.
func (f failure) Unwrap() error { return f.error }

// usageError is an error in the command's words.
type usageError struct{ error }

// Unwrap gives the error itself.
func (u usageError) Unwrap() error { return u.error }

// advisedError is an error with what to do about it. Without a message it was printed already.
type advisedError struct{ code, message, advice string }

// Error gives the message.
func (e advisedError) Error() string { return e.message }

// exitError ends a command with a status of its own.
type exitError struct {
	status int
	advisedError
}

// Unwrap gives what is said of it.
func (e exitError) Unwrap() error { return e.advisedError }

// statusOf is the exit status that an error ends the program with.
func statusOf(err error) int {
	var f failure
	var end exitError
	switch {
	case err == nil:
		return exitDone
	case errors.As(err, &end):
		return end.status
	case errors.Is(err, errTimeout):
		return exitTimeout
	case errors.Is(err, context.Canceled), errors.Is(err, syscall.EPIPE):
		return exitInterrupted
	case errors.As(err, &f):
		return exitFailed
	}
	return exitUsage
}

// Codes of errors, as programs read them; they are the same in every language.
const (
	codeUsage         = "Usage"
	codeInterrupted   = "Interrupted" // a signal ended the command
	codeTimeout       = "Timeout"
	codeUndecided     = "Undecided"
	codeUnreadable    = "HistoryUnreadable"
	codeNobodyWorks   = "NobodyWorks"
	codeUnconfirmed   = "Unconfirmed"
	codeDeclined      = "Declined"
	codeRetired       = "Retired"
	codeNotRetried    = "NotRetried"
	codeNoneRetried   = "NothingToRetry"
	codeSameInput     = "SameInput"
	codeChecksFailed  = "ChecksFailed"
	codeUnknownLength = "UnknownLength"
	codeAboveMaxCost  = "AboveMaxCost"
	codeNotConfirmed  = "ConfirmationNeeded"
	codeNameTaken     = "NameTaken"
	codeTemplateKnown = "TemplateKnown"
)

// worded is an error in a whole sentence. The window shows it in the language that it has by then.
type worded func(l msg.Language) string

// Error gives the sentence in English.
func (w worded) Error() string { return w(msg.English) }

// In gives the sentence.
func (w worded) In(l msg.Language) string { return w(l) }

// joined are errors of which one is said after the other.
type joined interface {
	error
	Unwrap() []error
}

// messageOf is an error's message, without what to do about it.
func messageOf(l msg.Language, err error) string {
	if all, ok := errors.AsType[joined](err); ok && errors.Join(all.Unwrap()...).Error() == err.Error() {
		var lines []string
		for _, err := range all.Unwrap() {
			lines = append(lines, messageOf(l, err))
		}
		return strings.Join(lines, "\n")
	}
	if e, ok := errors.AsType[text.Worded](err); ok {
		return e.In(l)
	}
	said := inWords(l, err)
	if e, ok := errors.AsType[*fs.PathError](err); ok && said == err.Error() {
		return text.FileError(l, e, e.Path)
	}
	return said
}

// errorText is an error as it is printed.
type errorText struct{ code, message, advice, requestID string }

// describeError takes an error apart, in a language.
func describeError(l msg.Language, err error) errorText {
	w := text.Wording{Language: l}
	s := errorText{code: codeUsage, message: messageOf(l, err)}
	if statusOf(err) != exitUsage {
		s.code = history.CodeProgram
	}
	if errors.Is(err, fs.ErrNotExist) {
		s.code = "NotFound"
	}
	if e, ok := errors.AsType[*history.Error](err); ok {
		s.code, s.advice = string(e.Code), w.Advice(e)
	}
	if e, ok := errors.AsType[*credentials.Error](err); ok {
		s.code, s.advice = string(e.Code), w.Advice(e)
	}
	if e, ok := errors.AsType[*api.Error](err); ok {
		s.code, s.advice, s.requestID = e.Code, w.Advice(e), e.RequestID
	}
	switch {
	case errors.Is(err, context.Canceled):
		return errorText{code: codeInterrupted, message: msg.CliInterrupted(l)}
	case errors.Is(err, syscall.EPIPE):
		return errorText{code: codeInterrupted, message: msg.CliOutputClosed(l)}
	case errors.Is(err, errTimeout):
		return errorText{code: codeTimeout, message: msg.CliTimedOut(l), advice: msg.CliTasksStay(l)}
	}
	if e, ok := errors.AsType[advisedError](err); ok {
		s.code, s.advice = e.code, e.advice
	}
	return s
}

// inWords is an error's text with the errors of this program in it in words.
func inWords(l msg.Language, err error) string {
	said, w := err.Error(), text.Wording{Language: l}
	for _, inner := range []error{
		as[*history.Error](err), as[*credentials.Error](err), as[*convert.Error](err), as[*api.Error](err),
	} {
		if inner != nil {
			said = strings.ReplaceAll(said, inner.Error(), w.Told(inner))
		}
	}
	return said
}

// as is the error of a type in an error's tree; nil where there is none.
func as[E error](err error) error {
	if e, ok := errors.AsType[E](err); ok {
		return e
	}
	return nil
}

// explain says an error, and what to do about it where that is known.
func explain(l msg.Language, err error) string {
	s := describeError(l, err)
	return strings.TrimSuffix(s.message+"\n"+s.advice, "\n")
}

// report prints an error for people, and for programs where they asked for JSON.
func (a *app) report(err error, args []string) {
	if err.Error() != "" {
		line := sanitize(a.env.redact("dancecard: " + explain(a.language, err)))
		_, _ = a.sys.Err.Write([]byte(line + "\n"))
	}
	if !wantsJSON(args) || err.Error() == "" {
		return
	}
	s := describeError(a.language, err)
	safe := func(s string) string { return sanitize(a.env.redact(s)) }
	_ = jsonout.Write(a.sys.Out, jsonout.NewErrorLine(safe(s.code), safe(s.message), safe(s.advice), safe(s.requestID), statusOf(err)))
}

// wantsJSON reports whether a command line asks for JSON, also one that is wrong elsewhere.
func wantsJSON(args []string) bool {
	if end := slices.Index(args, "--"); end >= 0 {
		args = args[:end]
	}
	return slices.Contains(args, "--json") || slices.Contains(args, "--json=true")
}
