package term

import (
	"strings"

	"dancecard/internal/text/msg"
)

// OtherWords are words, in each language, that people may type for a command and that its title doesn't have.
func OtherWords(command string) (words []string) {
	if in := otherWords(command); in != nil {
		for _, l := range msg.Languages() {
			words = append(words, strings.FieldsFunc(in(l), func(r rune) bool { return strings.ContainsRune(" ,、", r) })...)
		}
	}
	return words
}

func otherWords(command string) func(msg.Language) string {
	switch command {
	case CmdTasks:
		return msg.WordsTasks
	case CmdMotions:
		return msg.WordsMotions
	case CmdOpen, CmdShow:
		return msg.WordsOpen
	case CmdNew, CmdUse:
		return msg.WordsNew
	case CmdMark:
		return msg.WordsMark
	case CmdMarkAll:
		return msg.WordsMarkAll
	case CmdBatch:
		return msg.WordsBatch
	case CmdPlay:
		return msg.WordsPlay
	case CmdWatch:
		return msg.WordsWatch
	case CmdCompare:
		return msg.WordsCompare
	case CmdFolder:
		return msg.WordsFolder
	case CmdCopyLink:
		return msg.WordsCopyLink
	case CmdCopy:
		return msg.WordsCopy
	case CmdEdit:
		return msg.WordsEdit
	case CmdCancel:
		return msg.WordsCancel
	case CmdSave:
		return msg.WordsSave
	case CmdRetry:
		return msg.WordsRetry
	case CmdSeeAll:
		return msg.WordsSeeAll
	case CmdRetitle, CmdRename:
		return msg.WordsRename
	case CmdRateUp:
		return msg.WordsRateUp
	case CmdRateDown:
		return msg.WordsRateDown
	case CmdResolve:
		return msg.WordsResolve
	case CmdSwitchEngine:
		return msg.WordsSwitchEngine
	case CmdMoveUp, CmdMoveDown:
		return msg.WordsMove
	case CmdFront:
		return msg.WordsFront
	case CmdPause:
		return msg.WordsPause
	case CmdRemove, CmdRemoveMotion:
		return msg.WordsRemove
	case CmdUndo:
		return msg.WordsUndo
	case CmdTop:
		return msg.WordsTop
	case CmdBottom:
		return msg.WordsBottom
	case CmdFilter:
		return msg.WordsFilter
	case CmdSort:
		return msg.WordsSort
	case CmdReverse:
		return msg.WordsReverse
	case CmdGroup:
		return msg.WordsGroup
	case CmdRefresh:
		return msg.WordsRefresh
	case CmdImport:
		return msg.WordsImport
	case CmdKey:
		return msg.WordsKey
	case CmdLanguage:
		return msg.WordsLanguage
	case CmdSaveFile:
		return msg.WordsSaveHistory
	case CmdHelp:
		return msg.WordsHelp
	case CmdRedraw:
		return msg.WordsRedraw
	case CmdSuspend:
		return msg.WordsSuspend
	case CmdQuit:
		return msg.WordsQuit
	case CmdSend:
		return msg.WordsSend
	case CmdFix:
		return msg.WordsFix
	case CmdBrowse:
		return msg.WordsBrowse
	case CmdRecent:
		return msg.WordsRecent
	case CmdClear:
		return msg.WordsClear
	case CmdLeave:
		return msg.WordsLeave
	}
	return nil
}
