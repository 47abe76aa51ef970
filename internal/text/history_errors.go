package text

import (
	"path/filepath"

	"dancecard/history"
	"dancecard/internal/text/msg"
)

// historyError says what is wrong with the files of history.
func (w Wording) historyError(e *history.Error) string {
	said := videoError(w.Language, e.Code)
	if said == "" {
		said = historyFileError(w.Language, e)
	}
	return w.withReason(said, e.Cause)
}

func historyFileError(l msg.Language, e *history.Error) string {
	path := Brief(e.Path)
	switch e.Code {
	case history.CodeNewer:
		return msg.ErrorHistoryNewer(l, path)
	case history.CodeOlder:
		return msg.ErrorHistoryOlder(l, path)
	case history.CodeDamaged:
		if e.Kept != "" {
			return msg.ErrorHistoryDamagedKept(l, Brief(e.Kept), path)
		}
		return msg.ErrorHistoryDamaged(l, path)
	case history.CodeReadOnly:
		return msg.ErrorHistoryReadOnly(l, path)
	case history.CodeFull:
		return msg.ErrorHistoryFull(l, path)
	case history.CodeBusy:
		return msg.ErrorHistoryBusy(l, path)
	case history.CodeInUse:
		return msg.ErrorHistoryInUse(l, path)
	case history.CodeMoved, history.CodeLogMoved:
		return msg.ErrorHistoryMoved(l, path)
	case history.CodeReplaced:
		return msg.ErrorHistoryReplaced(l, path)
	case history.CodeOverwritten:
		return msg.ErrorHistoryOverwritten(l, path)
	case history.CodeStrayLog:
		return msg.ErrorHistoryStrayLog(l, Brief(filepath.Base(e.Path)+"-wal"), path)
	case history.CodeOtherHost:
		return msg.ErrorHistoryOtherHost(l, path)
	case history.CodeOtherKey:
		return msg.ErrorHistoryOtherKey(l, path)
	case history.CodeRepeated:
		return msg.ErrorHistoryRepeated(l)
	case history.CodeOtherRequest:
		return msg.ErrorHistoryOtherRequest(l)
	case history.CodeNoTask:
		return msg.ErrorHistoryNoTask(l)
	case history.CodeNoMotion:
		return msg.ErrorHistoryNoMotion(l)
	case history.CodeTaken:
		return msg.ErrorHistoryTaken(l)
	}
	return msg.ErrorHistoryIO(l, path)
}

// videoError says why a video was not saved; empty for other codes.
func videoError(l msg.Language, code history.Code) string {
	switch code {
	case history.CodeShort:
		return msg.ErrorVideoShort(l)
	case history.CodeChanged:
		return msg.ErrorVideoChanged(l)
	case history.CodeDifferent:
		return msg.ErrorVideoDifferent(l)
	case history.CodeNotVideo:
		return msg.ErrorVideoNotVideo(l)
	case history.CodeTooLarge:
		return msg.ErrorVideoTooLarge(l)
	case history.CodeNoVideo:
		return msg.ErrorVideoNoVideo(l)
	case history.CodeSaving:
		return msg.ErrorVideoSaving(l)
	}
	return ""
}
