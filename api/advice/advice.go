// Package advice says what an error of the service means and what to do about it.
package advice

import (
	"fmt"
	"net/http"
	"strings"

	"dancecard/api"
)

// For says in a sentence or two what a failure means and what to do; it is never empty.
func For(e *api.Error) string {
	advice := Of(e.Op, e.HTTP, e.Code, e.Message, api.EngineOf(e.Model), Files{})
	if e.Op.Billable() && e.Delivery == api.NoAnswer {
		advice += " The task may have been accepted all the same: look for it on the account before sending it again."
	}
	return advice
}

// Of says what a failure means and what to do about it, also for one read back from history. engine is the one
// whose model was asked for, or the zero Engine. With one whose shared model was switched off, the answers of an
// offline model name the ways on, and the refusal of a file names the engine's limits. Where the task's files
// are known, the one at fault is named. The advice is never empty.
func Of(op api.Op, status int, code, message string, engine api.Engine, files Files) string {
	info, found := lookUp(op, code, message)
	class := api.ClassOf(op, code, message)
	switch {
	case class == api.ModelOffline && !engine.Retired.IsZero() && !engine.Own:
		return retiredAdvice(engine)
	case found && info.Code == api.CodeAddress:
		return addressAdvice(op)
	case found && info.Code == api.CodeHTTP && status != 0, !found:
		return statusAdvice(op, status)
	}
	at := files.At
	if at == "" {
		at = info.at(op, message, engine)
	}
	if class == api.FileUnread {
		return info.adviseUnread(engine, at, files)
	}
	return info.advise(engine, at, files)
}

// retiredAdvice is the one thing to say when an engine's shared model no longer answers.
func retiredAdvice(e api.Engine) string {
	var ways []string
	for _, id := range e.Successors {
		if next, ok := api.FindEngine(id); ok {
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
func addressAdvice(op api.Op) string {
	switch op {
	case api.OpSetUp:
		return "Set the service's address again, with --base-url or DASHSCOPE_HTTP_BASE_URL, in the form " + api.DefaultBaseURL + "."
	case api.OpFetch:
		return "Use an address that begins with http:// or https://, names its host and holds no password; it must lead to the file itself."
	case api.OpSubmit:
		return "The task was made by a version of this program that knows more engines. Use that version, or make the task again with another engine."
	}
	return "Copy the task's id again: it is the text that the service gave when the task was sent, such as 0385dc79-5ff8-4d82-bcb6-7b5a0c2b4e11."
}

// statusAdvice speaks where only the HTTP status is known.
func statusAdvice(op api.Op, status int) string {
	switch {
	case op == api.OpFetch && (status == http.StatusForbidden || status == http.StatusUnauthorized):
		return "The storage does not give this file out. A signed address may have expired, or the file is not public."
	case op == api.OpUpload && status >= 400 && status <= 499:
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
