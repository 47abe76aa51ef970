package api

import (
	"fmt"
	"net/http"
	"strings"
	"time"
)

// Op names what was asked of the service when an error came back.
type Op string

// The operations.
const (
	OpSubmit   Op = "submit"
	OpTemplate Op = "template" // a motion of a clip
	OpDetect   Op = "detect"   // the service's look at a picture
	OpPolicy   Op = "policy"   // the permission to upload
	OpUpload   Op = "upload"   // a file to the temporary storage, without the API key
	OpQuery    Op = "query"
	OpList     Op = "list"
	OpCancel   Op = "cancel"
	OpFetch    Op = "fetch"  // a picture, a clip or a result, without the API key
	OpSetUp    Op = "set up" // reading a base address or an option, before anything is asked
)

// Billable reports whether the operation makes a task that is paid for, so that it must not be
// repeated lightly.
func (o Op) Billable() bool { return o == OpSubmit || o == OpTemplate }

// IsStorage reports whether the operation goes to a storage, which never sees the API key.
func (o Op) IsStorage() bool { return o == OpFetch || o == OpUpload }

// Delivery is what is known of a request that did not end well.
type Delivery int

// The deliveries. Only NotSent lets a submission be repeated without asking, and so do an answered
// 429 and 503.
const (
	// Answered: the service said no.
	Answered Delivery = iota
	// NotSent: no connection came about, so the service cannot have seen the request.
	NotSent
	// NoAnswer: the request may have arrived; what became of it is unknown.
	NoAnswer
)

// Error is every failure of this package: what the service answered, or that it did not.
type Error struct {
	Op       Op
	Delivery Delivery
	// HTTP is the answer's status; 0 without an answer.
	HTTP int
	// Code and Message are the service's own words. Without an answer, Code is one of the Code…
	// constants of this package. Message holds no control character, no key and no query of an
	// address.
	Code, Message string
	// Detail is what this program found wrong, where the service did not say it.
	Detail    Detail
	RequestID string
	// Model is the model that the call was for; empty for those that concern a task or an address.
	Model string
	// RetryAfter is how long the service asked to be left alone, at most MaxRetryAfter; 0 where it
	// did not ask.
	RetryAfter time.Duration
	// Cause is the error underneath, for errors.Is and errors.As. Its text holds no key and no
	// query of an address.
	Cause error
}

// MaxRetryAfter bounds how long the service can silence us.
const MaxRetryAfter = 10 * time.Minute

// Codes of failures that the service did not name itself.
const (
	CodeNetwork  = "Network"  // no connection, or it broke
	CodeTimeout  = "TimeOut"  // no answer in time
	CodeGarbage  = "Garbage"  // an answer that is not the service's JSON
	CodeTooLarge = "TooLarge" // an answer beyond every bound
	CodeHTTP     = "HTTP"     // a bare HTTP status without the service's JSON
	CodeLinkDead = "LinkDead" // the result's address has died
	CodeNoKey    = "NoKey"    // there is no API key to send
	CodeAddress  = "Address"  // an address or a task id that cannot be asked
	CodeCanceled = "Canceled" // the caller gave up, such as when the program ends
	CodeFile     = "File"     // a file on our side cannot be read as it was announced
	CodeNoParts  = "NoParts"  // a file behind an address cannot be read in parts

	// CodePolicyExpired: the permission to upload ran out; with a new one it works.
	CodePolicyExpired = "PolicyExpired"
)

// Error says in one line what failed and in whose words.
func (e *Error) Error() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s: ", e.Op)
	if e.HTTP != 0 {
		fmt.Fprintf(&b, "HTTP %d ", e.HTTP)
	}
	b.WriteString(e.Code)
	if e.Message != "" {
		b.WriteString(": " + e.Message)
	}
	if e.Detail.Any() {
		b.WriteString(": " + e.Detail.Error())
	}
	if e.RequestID != "" {
		b.WriteString(" (request " + e.RequestID + ")")
	}
	return b.String()
}

// Unwrap gives the error underneath.
func (e *Error) Unwrap() error { return e.Cause }

// MayRepeat reports whether a submission that failed so may be sent again without asking anyone:
// it surely never arrived, or the service turned it away with 429, or in its own words with 503, for
// a reason that passes by itself.
func (e *Error) MayRepeat() bool {
	if e.Account() || e.Code == CodeAddress {
		return false
	}
	refused := e.HTTP == http.StatusTooManyRequests || e.HTTP == http.StatusServiceUnavailable
	return e.Delivery == NotSent || e.Delivery == Answered && refused
}

// Offline reports whether no connection came about at all, so that the next question would most
// likely fare no better.
func (e *Error) Offline() bool {
	return e.Delivery == NotSent && (e.Code == CodeNetwork || e.Code == CodeTimeout)
}

// Account reports whether the account or the key is refused, so that every other task would be
// refused as well until somebody acts. What a storage says never does: it has not seen the key.
func (e *Error) Account() bool {
	return !e.Op.IsStorage() && (e.HTTP == http.StatusUnauthorized || e.Class() == AccountRefused)
}

// Retired reports whether the answer has one of the forms in which a model that was taken offline may answer, and
// the model asked for is one that was due to be.
func (e *Error) Retired() bool {
	return e.Class() == ModelOffline && !EngineOf(e.Model).Retired.IsZero()
}

// Class tells what the failure means beyond its request.
func (e *Error) Class() Class { return ClassOf(e.Op, e.Code, e.Message) }
