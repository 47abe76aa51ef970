package text

import (
	"fmt"

	"dancecard/api"
	"dancecard/history"
)

// Code is the short name of a problem: a phrase for what this program found out itself, the service's
// own code for the rest.
func Code(p history.Problem) string {
	phrase, ours := phrases[p.Code]
	switch {
	case (p.Code == "" || p.Code == api.CodeHTTP) && p.HTTP != 0:
		return fmt.Sprintf("HTTP %d", p.HTTP)
	case api.NotActivated(p.Message):
		return "not active"
	case ours:
		return phrase
	}
	return Named(p.Code, "")
}

// phrases say the codes that are names of our own.
var phrases = map[string]string{
	api.CodeNetwork:       "network error",
	api.CodeTimeout:       "no response in time",
	api.CodeGarbage:       "unreadable answer",
	api.CodeTooLarge:      "oversized answer",
	api.CodeHTTP:          "HTTP error",
	api.CodeLinkDead:      "link expired",
	api.CodeNoKey:         "no API key",
	api.CodeAddress:       "unusable address",
	api.CodeCanceled:      "interrupted",
	api.CodeFile:          "unusable file",
	api.CodeNoParts:       "unchecked file",
	api.CodePolicyExpired: "upload expired",

	api.FindRatioUnused:   "ratio without effect",
	api.FindRatioMismatch: "distorted picture",
	api.FindHalfBody:      "half body",

	history.CodeNotFound:    "not on the account",
	history.CodeAmbiguous:   "several could be it",
	history.CodeClocks:      "clocks differ",
	history.CodeInterrupted: "interrupted",
	history.CodeNoAddress:   "no address yet",
	history.CodeBadAddress:  "bad address",
	history.CodeProgram:     "local error",

	history.CodeStarted:   "already started",
	history.CodeEnded:     "already ended",
	history.CodeLapsed:    "cancel expired",
	history.CodeWithdrawn: "cancel withdrawn",

	string(history.CodeNewer):       "newer history",
	string(history.CodeDamaged):     "damaged history",
	string(history.CodeReadOnly):    "read-only",
	string(history.CodeFull):        "disk full",
	string(history.CodeBusy):        "history busy",
	string(history.CodeInUse):       "history in use",
	string(history.CodeMoved):       "history moved",
	string(history.CodeLogMoved):    "history log moved",
	string(history.CodeReplaced):    "history replaced",
	string(history.CodeOverwritten): "history overwritten",
	string(history.CodeStrayLog):    "history replaced",
	string(history.CodeDifferent):   "damaged",

	string(history.CodeOtherHost): "other host",
	string(history.CodeOtherKey):  "other key",

	string(history.CodeRepeated):     "added before",
	string(history.CodeOtherRequest): "other request",

	string(history.CodeNoTask):   "no such task",
	string(history.CodeNoMotion): "motion not made",
	string(history.CodeTaken):    "known task",
	string(history.CodeIO):       "disk error",
	string(history.CodeShort):    "cut off",
	string(history.CodeChanged):  "changed video",
	string(history.CodeNotVideo): "not a video",
	string(history.CodeTooLarge): "video too large",
	string(history.CodeNoVideo):  "no video address",
	string(history.CodeSaving):   "already saving",
}

// Ours tells a problem of which the state and the advice say all; its phrase would say it again.
func Ours(p history.Problem) bool {
	switch p.Code {
	case history.CodeNotFound, history.CodeAmbiguous, history.CodeClocks, history.CodeInterrupted, history.CodeNoAddress, history.CodeBadAddress, api.CodeLinkDead:
		return true
	}
	return false
}
