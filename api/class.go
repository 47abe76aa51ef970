package api

import "strings"

// Class is what an answer means beyond the request that it answers.
type Class int

// The classes.
const (
	// OneRequest: it concerns this request alone.
	OneRequest Class = iota
	// AccountRefused: every other task of the account or key would be refused as well.
	AccountRefused
	// ModelOffline is one of the forms in which a model that was taken offline may answer.
	ModelOffline
	// FileUnread: the service could not read a file from its address.
	FileUnread
)

// Phrase is a part of the service's own text, in lower case, that tells what a code means.
type Phrase string

// classes are the codes that mean more than that one request failed, as the error page and the reference have
// them. Of the entries of one code, the first whose text the message contains counts.
var classes = []struct {
	code  string
	has   Phrase
	class Class
}{
	{CodeNoKey, "", AccountRefused},
	{"InvalidApiKey", "", AccountRefused},
	{"NOT_AUTHORIZED", "", AccountRefused},
	{"Unauthorized", "", AccountRefused},
	{"invalid_access_token_or_token_expired", "", AccountRefused},
	{"Workspace.AccessDenied", "", AccountRefused},
	{"WorkSpaceNotFound", "", AccountRefused},
	{"AccessDenied.Unpurchased", "", AccountRefused},
	{"isv.OUT_OF_SERVICE", "", AccountRefused},
	{"Contain.Forbidden.Label.Error", "", AccountRefused},
	{"Arrearage", "", AccountRefused},
	{"AllocationQuota.FreeTierOnly", "", AccountRefused},
	{"Throttling.AllocationQuota", "free allocated quota", AccountRefused},
	{"insufficient_quota", "free allocated quota", AccountRefused},
	{"CommodityNotPurchased", "", AccountRefused},
	{"PrepaidBillOverdue", "", AccountRefused},
	{"PostpaidBillOverdue", "", AccountRefused},

	{"AccessDenied", "does not support synchronous", OneRequest},
	{"AccessDenied", "does not support asynchronous", OneRequest},
	{"AccessDenied", "policy expired", OneRequest},
	{"AccessDenied", "", ModelOffline},
	{"Endpoint.AccessDenied", "", ModelOffline},
	{"ModelNotFound", "", ModelOffline},
	{"InvalidParameter", "model not exist", ModelOffline},
	{"invalid_parameter_error", "model not exist", ModelOffline},

	{"InvalidParameter", "provided url", FileUnread},
	{"invalid_parameter_error", "provided url", FileUnread},
	{"InvalidParameter.DataInspection", "", FileUnread},
	{"BadRequest.InputDownloadFailed", "", FileUnread},
	{"InvalidURL", "", FileUnread},
	{"InvalidFile.DownloadFailed", "", FileUnread},
}

// ClassOf tells what a failure means, also of one read back from history. A code with an unknown last part is taken
// for its family. What a storage says concerns its file alone: it has not seen the key.
func ClassOf(op Op, code, message string) Class {
	switch {
	case op.IsStorage():
		return OneRequest
	case NotActivated(message):
		return AccountRefused
	}
	message = strings.ToLower(message)
	for ; !SameCode(code, ""); code = Family(code) {
		for _, c := range classes {
			if SameCode(c.code, code) && strings.Contains(message, string(c.has)) {
				return c.class
			}
		}
	}
	return OneRequest
}

// NotActivatedPhrase tells that the account has not activated the model, whatever the code.
const NotActivatedPhrase Phrase = "product is not activated"

// NotActivated reports whether a message of the service says that the account has not activated the
// model, or Model Studio itself. The code that it comes with does not tell.
func NotActivated(message string) bool {
	return strings.Contains(strings.ToLower(message), string(NotActivatedPhrase))
}

// Family is a code without its last part; empty where it has one part alone.
func Family(code string) string {
	return code[:max(strings.LastIndexByte(code, '.'), 0)]
}

// SameCode compares two codes without case, underscores, hyphens and blanks: older interfaces of the service
// write invalid_api_key for InvalidApiKey.
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
