package advice

import (
	"slices"
	"strings"
	"sync"

	"dancecard/api"
)

// ErrorInfo is one entry of the table of errors: a code, the status and the message it usually comes
// with, and what a person at a terminal should know and do.
type ErrorInfo struct {
	// HTTP is the status on the error page; 0 for failures without an answer and for codes that
	// a failed task holds.
	HTTP int
	// Code is the service's code, or one of this package's Code… constants.
	Code string
	// Message is the text that usually comes with it, as the error page or the reference prints
	// it; empty where neither does. Texts change, so only entries of one code are told apart by it.
	Message string
	// Advice is one to three sentences in plain words.
	Advice string
	// Op is the operation whose failures alone the entry is about; empty for all.
	Op api.Op

	// contains is a part of the message, in lower case, without which the entry does not match.
	contains string
	// file is which of a task's files the entry is about. Its Advice names it as {file}, or as {frame}
	// where of a clip the first frame is meant.
	file fileKind
	// picture and clip follow the Advice where that file is at fault.
	picture, clip string
	// limits marks what a file is refused for that has measures the engine table knows.
	limits func(api.Engine, api.Part) string
	// anyCode marks an entry that the message alone decides, whatever the code.
	anyCode bool
	// aliases are other spellings of the code that differ by more than case and underscores.
	aliases []string
}

// Errors gives the whole table: every code of the reference and of the error page that can meet this program,
// and those of package api. Of the entries of one code, those that the message decides stand before the one
// that takes the rest.
func Errors() []ErrorInfo {
	var table []ErrorInfo
	for _, info := range errorTable() {
		info.Advice = info.advise(api.Engine{}, info.at(info.Op, info.Message, api.Engine{}), Files{})
		table = append(table, info)
	}
	return table
}

// errorTable gives the table itself; it is looked through for every frame that shows a failure.
var errorTable = sync.OnceValue(func() []ErrorInfo {
	return slices.Concat(
		storageErrors(), requestErrors(), contentErrors(), addressErrors(), fileErrors(), imageErrors(), personErrors(),
		accessErrors(), accountErrors(), loadErrors(), serverErrors(), ownErrors(),
	)
})

// lookUp finds the entry of a code. Codes are compared without case and underscores, because older
// interfaces of the service write invalid_api_key for InvalidApiKey; a code with an unknown last
// part is taken for its family.
func lookUp(op api.Op, code, message string) (ErrorInfo, bool) {
	message = strings.ToLower(message)
	fits := func(e *ErrorInfo) bool { return (e.Op == "" || e.Op == op) && strings.Contains(message, e.contains) }
	if info, found := search(func(e *ErrorInfo) bool { return e.anyCode && !op.IsStorage() && fits(e) }); found {
		return info, true
	}
	for ; !api.SameCode(code, ""); code = api.Family(code) {
		if info, found := search(func(e *ErrorInfo) bool { return e.means(code) && fits(e) }); found {
			return info, true
		}
	}
	return ErrorInfo{}, false
}

// search finds the first entry that will do.
func search(good func(*ErrorInfo) bool) (ErrorInfo, bool) {
	table := errorTable()
	for i := range table {
		if good(&table[i]) {
			return table[i], true
		}
	}
	return ErrorInfo{}, false
}

func (e *ErrorInfo) means(code string) bool {
	if api.SameCode(e.Code, code) {
		return true
	}
	for _, alias := range e.aliases {
		if api.SameCode(alias, code) {
			return true
		}
	}
	return false
}
