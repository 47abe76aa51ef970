package api

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
	"sync"
)

// Row is one entry of the book of errors: a code, the status and the message it usually comes
// with, and what a person at a terminal should know and do.
type Row struct {
	// HTTP is the status on the error page; 0 for failures without an answer and for codes that
	// a failed task holds.
	HTTP int
	// Code is the service's code, or one of this package's Code… constants.
	Code string
	// Message is the text that usually comes with it, as the error page or the reference prints
	// it; empty where neither does. Texts change, so only rows of one code are told apart by it.
	Message string
	// Advice is one to three sentences in plain words.
	Advice string
	// Op is the operation whose failures alone the row is about; empty for all.
	Op Op
	// Account marks what every other task of the account or key would be refused for as well.
	Account bool
	// Retired marks the four forms in which a model that was taken offline may answer.
	Retired bool

	// contains is a part of the message, in lower case, without which the row does not match.
	contains string
	// unread marks what the service says where it could not read a file from its address.
	unread bool
	// file is which of a task's files the row is about. Its Advice names it as {file}, or as {frame}
	// where of a clip the first frame is meant.
	file fileKind
	// picture and clip follow the Advice where that file is at fault.
	picture, clip string
	// limits marks what a file is refused for that has measures the engine table knows.
	limits func(Engine, Part) string
	// anyCode marks a row that the message alone decides, whatever the code.
	anyCode bool
	// aliases are other spellings of the code that differ by more than case and underscores.
	aliases []string
}

// ErrorBook gives the whole book: every code of the reference and of the error page that can
// meet this program, and the codes of this package. Of the rows of one code, those that the
// message decides stand before the one that takes the rest.
func ErrorBook() []Row {
	var book []Row
	for _, row := range errorRows() {
		row.Advice = row.advise(Engine{}, row.at(row.Op, row.Message, Engine{}), Files{})
		book = append(book, row)
	}
	return book
}

// errorRows gives the table itself; it is looked through for every frame that shows a failure.
var errorRows = sync.OnceValue(func() []Row {
	return slices.Concat(
		storageRows(), requestRows(), contentRows(), addressRows(), fileRows(), imageRows(), personRows(),
		accessRows(), accountRows(), loadRows(), serverRows(), ownRows(),
	)
})

// AdviceFor says what a failure means and what to do about it, also for one read back from
// history. engine is the one whose model was asked for, or the zero Engine; with one whose shared
// model was switched off, the answers of an offline model name the ways on, and the refusal of a
// file names the engine's limits. The advice is never empty.
func AdviceFor(op Op, status int, code, message string, engine Engine) string {
	return AdviceOn(op, status, code, message, engine, Files{})
}

// AdviceOn is AdviceFor where the task's files are known, so that the one at fault is named.
func AdviceOn(op Op, status int, code, message string, engine Engine, files Files) string {
	row, found := lookUp(op, code, message)
	switch {
	case found && row.Retired && !op.IsStorage() && !engine.Retired.IsZero() && !engine.Own:
		return retiredAdvice(engine)
	case found && row.Code == CodeAddress:
		return addressAdvice(op)
	case found && row.Code == CodeHTTP && status != 0, !found:
		return statusAdvice(op, status)
	}
	at := files.At
	if at == "" {
		at = row.at(op, message, engine)
	}
	if row.unread {
		return row.adviseUnread(engine, at, files)
	}
	return row.advise(engine, at, files)
}

// FileUnread reports whether the service refuses a task since it could not read a file from its address.
func FileUnread(op Op, code, message string) bool {
	row, found := lookUp(op, code, message)
	return found && row.unread && !op.IsStorage()
}

// lookUp finds the row of a code. Codes are compared without case and underscores, because older
// interfaces of the service write invalid_api_key for InvalidApiKey; a code with an unknown last
// part is taken for its family.
func lookUp(op Op, code, message string) (Row, bool) {
	message = strings.ToLower(message)
	fits := func(r *Row) bool { return (r.Op == "" || r.Op == op) && strings.Contains(message, r.contains) }
	if row, found := search(func(r *Row) bool { return r.anyCode && !op.IsStorage() && fits(r) }); found {
		return row, true
	}
	for !SameCode(code, "") {
		if row, found := search(func(r *Row) bool { return r.means(code) && fits(r) }); found {
			return row, true
		}
		dot := strings.LastIndexByte(code, '.')
		if dot < 0 {
			return Row{}, false
		}
		code = code[:dot]
	}
	return Row{}, false
}

// search finds the first row that will do.
func search(good func(*Row) bool) (Row, bool) {
	rows := errorRows()
	for i := range rows {
		if good(&rows[i]) {
			return rows[i], true
		}
	}
	return Row{}, false
}

func (r *Row) means(code string) bool {
	if SameCode(r.Code, code) {
		return true
	}
	for _, alias := range r.aliases {
		if SameCode(alias, code) {
			return true
		}
	}
	return false
}

// SameCode compares two codes without case, underscores, hyphens and blanks.
func SameCode(a, b string) bool {
	for {
		a, b = strings.TrimLeft(a, "_- "), strings.TrimLeft(b, "_- ")
		if a == "" || b == "" {
			return a == b
		}
		if !strings.EqualFold(a[:1], b[:1]) {
			return false
		}
		a, b = a[1:], b[1:]
	}
}

// retiredAdvice is the one thing to say when an engine's shared model no longer answers.
func retiredAdvice(e Engine) string {
	var ways []string
	for _, id := range e.Successors {
		if next, ok := FindEngine(id); ok {
			ways = append(ways, next.Name+", which keeps the "+string(next.Keeps)+"'s background")
		}
	}
	advice := fmt.Sprintf("The shared %s models were due to be switched off on %s, so this one is most likely gone. "+
		"An own deployment still works: put its name into the configuration.", e.Name, e.Retired.Format("2006-01-02"))
	if len(ways) > 0 {
		advice += " Otherwise go on with " + strings.Join(ways, ", or ") + "."
	}
	return advice
}

// addressAdvice depends on what the address was for.
func addressAdvice(op Op) string {
	switch op {
	case OpSetUp:
		return "Set the service's address again, with --base-url or DASHSCOPE_HTTP_BASE_URL, in the form " + DefaultBaseURL + "."
	case OpFetch:
		return "Use an address that begins with http:// or https://, names its host and holds no password; it must lead to the file itself."
	case OpSubmit:
		return "The task was made by a version of this program that knows more engines. Use that version, or make the task again with another engine."
	}
	return "Copy the task's id again: it is the text that the service gave when the task was sent, such as 0385dc79-5ff8-4d82-bcb6-7b5a0c2b4e11."
}

// statusAdvice speaks where only the HTTP status is known.
func statusAdvice(op Op, status int) string {
	switch {
	case op == OpFetch && (status == http.StatusForbidden || status == http.StatusUnauthorized):
		return "The storage does not give this file out. A signed address may have expired, or the file is not public."
	case op == OpUpload && status >= 400 && status <= 499:
		return "The temporary storage does not take the file. Try again with a new permission; if it stays so, put the file where it has a public address."
	case status == 0:
		return "The failure is not one that is known. Keep its code and request id; asking the service's support needs both."
	case status >= 300 && status <= 399:
		return "The address leads somewhere else, which the service never does. Check the base address, and whether a network login page stands in between."
	case status == http.StatusUnauthorized:
		return "The service does not accept the API key. Check that it is complete and belongs to the Beijing region."
	case status == http.StatusForbidden:
		return "The service knows the key but does not allow this. Check what the key's workspace may use."
	case status == http.StatusNotFound:
		return "Nothing answers at this address. Check the base address, and for a task whether its id is right and its last day is not over."
	case status == http.StatusProxyAuthRequired:
		return "The network's proxy wants a login. Put it into the proxy's address in HTTPS_PROXY."
	case status == http.StatusTooManyRequests:
		return "The service asks for fewer requests. Wait a minute; nothing is lost."
	case status >= 500:
		return "The service or a gateway before it has trouble of its own. Try again in a few minutes."
	case status >= 400:
		return "The service turned the request down. Read its message, correct the input and send it again."
	}
	return "The answer is not one that is expected here. Check the base address and try again."
}
