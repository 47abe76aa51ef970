package text

import (
	"cmp"

	"dancecard/api/credentials"
	"dancecard/internal/text/msg"
)

// keyError says what is wrong with an API key, or with the place where it is kept.
func (w Wording) keyError(e *credentials.Error) string {
	l := w.Language
	switch e.Code {
	case credentials.CodeNone:
		if e.Cause != nil {
			return msg.ErrorKeyNoneNoKeyring(l)
		}
		return msg.ErrorKeyNone(l)
	case credentials.CodeInvalid:
		return w.invalidKey(e)
	case credentials.CodeUnreadableFile:
		return w.withReason(unreadKey(l, e), e.Cause)
	case credentials.CodeExposedFile:
		return msg.ErrorKeyExposed(l, Brief(e.Where))
	case credentials.CodeStopped:
		return msg.ErrorKeyStopped(l)
	case credentials.CodeTimeout:
		return msg.ErrorKeyTimeout(l)
	case credentials.CodeTooLong:
		return msg.ErrorKeyTooLong(l)
	}
	return w.withReason(keyringError(l, e), e.Cause)
}

// keyringError says what the keyring answered.
func keyringError(l msg.Language, e *credentials.Error) string {
	switch {
	case e.Code == credentials.CodeNoKeyring:
		return msg.ErrorKeyNoKeyring(l)
	case e.Code == credentials.CodeLocked:
		return msg.ErrorKeyLocked(l)
	case e.Reason == credentials.ReasonStillThere:
		return msg.ErrorKeyStillThere(l)
	case e.Code == credentials.CodeDenied:
		return msg.ErrorKeyDenied(l)
	case e.Reason == credentials.ReasonNotKept:
		return msg.ErrorKeyNotKept(l)
	}
	return msg.ErrorKeyFailed(l)
}

// unreadKey says that a key's file or pipe was not read.
func unreadKey(l msg.Language, e *credentials.Error) string {
	switch {
	case e.Reason == credentials.ReasonNotAFile:
		return msg.ErrorKeyNotAFile(l, e.Where)
	case e.Reason == credentials.ReasonNotRegular:
		return msg.ErrorKeyFileNotRegular(l, Brief(e.Where))
	case e.Where != "":
		return msg.ErrorKeyFileUnread(l, Brief(e.Where))
	}
	return msg.ErrorKeyUnread(l)
}

// invalidKey says why a text is no key, and where it stood.
func (w Wording) invalidKey(e *credentials.Error) string {
	l, what := w.Language, keyFault(w.Language, e.Reason)
	switch {
	case e.Source == credentials.FromKeyring:
		return msg.ErrorKeyInvalidInKeyring(l, what)
	case e.Where != "":
		return msg.ErrorKeyInvalidIn(l, what, Brief(e.Where))
	}
	return what
}

func keyFault(l msg.Language, r credentials.Reason) string {
	switch r {
	case credentials.ReasonLines:
		return msg.ErrorKeyLines(l)
	case credentials.ReasonBlank:
		return msg.ErrorKeyBlank(l)
	case credentials.ReasonControl:
		return msg.ErrorKeyControl(l)
	case credentials.ReasonNotASCII:
		return msg.ErrorKeyNotASCII(l)
	case credentials.ReasonLong:
		return msg.ErrorKeyLong(l, msg.Int(l, credentials.MaxKey))
	}
	return msg.ErrorKeyEmpty(l)
}

// keyAdvice says what to do about it.
func (w Wording) keyAdvice(e *credentials.Error) string {
	l := w.Language
	switch e.Code {
	case credentials.CodeNone:
		if e.Cause != nil {
			return msg.ErrorKeyNoKeyringAdvice(l)
		}
		return msg.ErrorKeyNoneAdvice(l)
	case credentials.CodeNoKeyring:
		return msg.ErrorKeyNoKeyringAdvice(l)
	case credentials.CodeTimeout:
		if e.Reason == credentials.ReasonLate {
			return msg.ErrorKeyLateAdvice(l)
		}
		return msg.ErrorKeyTimeoutAdvice(l)
	case credentials.CodeLocked:
		return msg.ErrorKeyLockedAdvice(l)
	case credentials.CodeDenied:
		if e.Reason == credentials.ReasonStillThere {
			return msg.ErrorKeyStillThereAdvice(l, credentials.Service)
		}
		return msg.ErrorKeyDeniedAdvice(l)
	case credentials.CodeTooLong:
		return msg.ErrorKeyTooLongAdvice(l)
	case credentials.CodeInvalid:
		return msg.ErrorKeyCopyAdvice(l)
	case credentials.CodeUnreadableFile:
		return unreadKeyAdvice(l, e)
	case credentials.CodeExposedFile:
		return msg.ErrorKeyExposedAdvice(l, Clean(e.Where))
	case credentials.CodeStopped:
		return ""
	}
	return msg.ErrorKeyFailedAdvice(l)
}

func unreadKeyAdvice(l msg.Language, e *credentials.Error) string {
	switch {
	case e.Reason == credentials.ReasonNotAFile:
		return msg.ErrorKeyNotAFileAdvice(l)
	case e.Where != "":
		return msg.ErrorKeyFileAdvice(l)
	}
	return msg.ErrorKeyCopyAdvice(l)
}

// KeyWarning says why a key may not work although it looks whole; empty where nothing speaks against it.
func KeyWarning(l msg.Language, w credentials.Warning) string {
	switch w {
	case credentials.PlanKey:
		return msg.ErrorKeyPlan(l)
	case credentials.TemporaryToken:
		return msg.ErrorKeyTemporary(l)
	}
	return ""
}

// KeyPlace says where a key was found: a variable, the keyring, or a file's path.
func KeyPlace(l msg.Language, f credentials.Found) string {
	switch f.Source {
	case credentials.FromKeyring:
		return msg.ErrorKeyInKeyring(l)
	case "": // a person typed it
		return msg.SetupSession(l)
	}
	return cmp.Or(Clean(f.Where), msg.SetupSession(l)) // one that was typed is kept nowhere
}
