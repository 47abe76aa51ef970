package text

import (
	"strconv"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/text/msg"
)

// Code is the short name of a problem: a phrase for what this program found out itself, the service's
// own code for the rest.
func Code(l msg.Language, p history.Problem) string {
	phrase, ours := phrases[p.Code]
	switch {
	case (p.Code == "" || p.Code == api.CodeHTTP) && p.HTTP != 0:
		return msg.CodeHTTPStatus(l, strconv.Itoa(p.HTTP))
	case api.NotActivated(p.Message):
		return msg.CodeNotActivated(l)
	case ours:
		return phrase(l)
	}
	return Named(p.Code, "")
}

// phrases say the codes that are names of our own.
var phrases = map[string]func(msg.Language) string{
	api.CodeNetwork:       msg.CodeNetwork,
	api.CodeTimeout:       msg.CodeTimeout,
	api.CodeGarbage:       msg.CodeUnreadable,
	api.CodeTooLarge:      msg.CodeOversized,
	api.CodeHTTP:          msg.CodeHTTP,
	api.CodeLinkDead:      msg.CodeLinkExpired,
	api.CodeNoKey:         msg.CodeNoKey,
	api.CodeAddress:       msg.CodeAddress,
	api.CodeCanceled:      msg.CodeInterrupted,
	api.CodeFile:          msg.CodeFile,
	api.CodeNoParts:       msg.CodeUnchecked,
	api.CodePolicyExpired: msg.CodeUploadExpired,

	api.FindRatioUnused:   msg.CodeRatioUnused,
	api.FindRatioMismatch: msg.CodeRatioMismatch,
	api.FindHalfBody:      msg.CodeHalfBody,

	history.CodeNotFound:    msg.CodeNotFound,
	history.CodeAmbiguous:   msg.CodeAmbiguous,
	history.CodeClocks:      msg.CodeClocks,
	history.CodeInterrupted: msg.CodeInterrupted,
	history.CodeNoAddress:   msg.CodeNoLink,
	history.CodeBadAddress:  msg.CodeBadLink,
	history.CodeProgram:     msg.CodeProgram,

	history.CodeStarted:   msg.CodeStarted,
	history.CodeEnded:     msg.CodeEnded,
	history.CodeLapsed:    msg.CodeCancelExpired,
	history.CodeWithdrawn: msg.CodeCancelWithdrawn,

	string(history.CodeNewer):       msg.CodeNewerHistory,
	string(history.CodeOlder):       msg.CodeOlderHistory,
	string(history.CodeDamaged):     msg.CodeDamagedHistory,
	string(history.CodeReadOnly):    msg.CodeReadOnly,
	string(history.CodeFull):        msg.CodeDiskFull,
	string(history.CodeBusy):        msg.CodeHistoryBusy,
	string(history.CodeInUse):       msg.CodeHistoryInUse,
	string(history.CodeMoved):       msg.CodeHistoryMoved,
	string(history.CodeLogMoved):    msg.CodeHistoryLogMoved,
	string(history.CodeReplaced):    msg.CodeHistoryReplaced,
	string(history.CodeOverwritten): msg.CodeHistoryOverwritten,
	string(history.CodeStrayLog):    msg.CodeHistoryReplaced,
	string(history.CodeDifferent):   msg.CodeDamagedVideo,

	string(history.CodeOtherHost): msg.CodeOtherHost,
	string(history.CodeOtherKey):  msg.CodeOtherKey,

	string(history.CodeRepeated):     msg.CodeRepeated,
	string(history.CodeOtherRequest): msg.CodeOtherRequest,

	string(history.CodeNoTask):   msg.CodeNoTask,
	string(history.CodeNoMotion): msg.CodeNoMotion,
	string(history.CodeTaken):    msg.CodeKnownTask,
	string(history.CodeIO):       msg.CodeDiskError,
	string(history.CodeShort):    msg.CodeIncomplete,
	string(history.CodeChanged):  msg.CodeVideoChanged,
	string(history.CodeNotVideo): msg.CodeNotVideo,
	string(history.CodeTooLarge): msg.CodeVideoTooLarge,
	string(history.CodeNoVideo):  msg.CodeNoVideo,
	string(history.CodeSaving):   msg.CodeSaving,
}

// Ours tells a problem of which the state and the advice say all; its phrase would say it again.
func Ours(p history.Problem) bool {
	switch p.Code {
	case history.CodeNotFound, history.CodeAmbiguous, history.CodeClocks, history.CodeInterrupted, history.CodeNoAddress, history.CodeBadAddress, api.CodeLinkDead:
		return true
	}
	return false
}
