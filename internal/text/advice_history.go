package text

import (
	"dancecard/history"
	"dancecard/internal/text/msg"
)

// historyAdvice says what a person can do about an error of history's files; it is never empty.
func (w Wording) historyAdvice(e *history.Error) string {
	if advice := commandHistoryAdvice(w.Language, e); advice != "" && w.Keys == nil {
		return advice
	}
	if advice := videoAdvice(w.Language, e.Code); advice != "" {
		return advice
	}
	l := w.Language
	switch e.Code {
	case history.CodeNewer:
		return msg.ErrorHistoryNewerAdvice(l)
	case history.CodeOlder:
		return msg.ErrorHistoryOlderAdvice(l)
	case history.CodeDamaged:
		if e.Kept != "" {
			return msg.ErrorHistoryDamagedKeptAdvice(l, w.key("import"))
		}
		return msg.ErrorHistoryDamagedAdvice(l)
	case history.CodeReadOnly:
		return msg.ErrorHistoryReadOnlyAdvice(l)
	case history.CodeFull:
		return msg.ErrorHistoryFullAdvice(l)
	case history.CodeBusy:
		return msg.ErrorHistoryBusyAdvice(l)
	case history.CodeInUse:
		return msg.ErrorHistoryInUseAdvice(l)
	case history.CodeLogMoved:
		return msg.ErrorHistoryLogMovedAdvice(l)
	case history.CodeMoved:
		return msg.ErrorHistoryMovedAdvice(l)
	case history.CodeStrayLog:
		return msg.ErrorHistoryStrayLogAdvice(l)
	case history.CodeOverwritten:
		return msg.ErrorHistoryOverwrittenAdvice(l, w.key("import"))
	case history.CodeReplaced:
		return msg.ErrorHistoryReplacedAdvice(l)
	case history.CodeOtherHost, history.CodeOtherKey:
		return msg.ErrorHistoryOtherAdvice(l)
	case history.CodeRepeated:
		return msg.ErrorHistoryRepeatedAdvice(l)
	case history.CodeOtherRequest:
		return msg.ErrorHistoryOtherRequestAdvice(l)
	case history.CodeNoTask:
		return msg.ErrorHistoryNoTaskAdvice(l, w.key("refresh"))
	case history.CodeNoMotion:
		return msg.ErrorHistoryNoMotionAdvice(l, w.key("refresh"))
	case history.CodeTaken:
		return msg.ErrorHistoryTakenAdvice(l, w.key("refresh"))
	}
	return msg.ErrorHistoryIOAdvice(l)
}

// key is the key of a command; empty on the command line.
func (w Wording) key(command string) string {
	if w.Keys == nil {
		return ""
	}
	return w.Keys(command)
}

// commandHistoryAdvice is what the command line says in place of advice that is for the window.
func commandHistoryAdvice(l msg.Language, e *history.Error) string {
	switch e.Code {
	case history.CodeDamaged:
		if e.Kept != "" {
			return msg.ErrorHistoryDamagedKeptCommandAdvice(l)
		}
	case history.CodeLogMoved:
		return msg.ErrorHistoryLogMovedCommandAdvice(l)
	case history.CodeMoved:
		return msg.ErrorHistoryMovedCommandAdvice(l)
	case history.CodeOverwritten:
		return msg.ErrorHistoryOverwrittenCommandAdvice(l)
	case history.CodeReplaced:
		return msg.ErrorHistoryReplacedCommandAdvice(l)
	case history.CodeNoTask:
		return msg.ErrorHistoryNoTaskCommandAdvice(l)
	case history.CodeNoMotion:
		return msg.ErrorHistoryNoMotionCommandAdvice(l)
	case history.CodeTaken:
		return msg.ErrorHistoryTakenCommandAdvice(l)
	}
	return ""
}

// videoAdvice says what a person can do about a video that was not saved; empty for other codes.
func videoAdvice(l msg.Language, code history.Code) string {
	switch code {
	case history.CodeShort:
		return msg.ErrorVideoShortAdvice(l)
	case history.CodeChanged:
		return msg.ErrorVideoChangedAdvice(l)
	case history.CodeDifferent:
		return msg.ErrorVideoDifferentAdvice(l)
	case history.CodeNotVideo:
		return msg.ErrorVideoNotVideoAdvice(l)
	case history.CodeTooLarge:
		return msg.ErrorVideoTooLargeAdvice(l)
	case history.CodeNoVideo:
		return msg.ErrorVideoNoVideoAdvice(l)
	case history.CodeSaving:
		return msg.ErrorVideoSavingAdvice(l)
	}
	return ""
}
