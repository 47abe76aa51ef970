package api

import (
	"fmt"
	"strconv"
	"strings"
)

// Detail is what is wrong with something: a kind, and the values that its comment names. It holds no text of this
// program, and its JSON is kept in history.
type Detail struct {
	Kind DetailKind `json:"kind,omitempty"`
	// Why is the kind of what is underneath.
	Why DetailKind `json:"why,omitempty"`
	// File is the name of the file in question, Part what it is for; empty where both are known anyway.
	File string `json:"file,omitempty"`
	Part Part   `json:"part,omitempty"`
	// Name is a name from outside: of a file, a host, a model, a type.
	Name string `json:"name,omitempty"`
	// Said is somebody else's text, such as the system's or an excerpt of an answer.
	Said string `json:"said,omitempty"`
	// Takes are the names that are accepted, with commas between them.
	Takes string `json:"takes,omitempty"`
	// Has is the value as it is, Least and Most are its bounds.
	Has   float64 `json:"has,omitempty"`
	Least float64 `json:"least,omitempty"`
	Most  float64 `json:"most,omitempty"`
	// Excluded tells that the bound itself is not accepted.
	Excluded bool `json:"excluded,omitempty"`
}

// DetailKind is a kind of [Detail].
type DetailKind string

// The kinds that are about reading a file of this machine. Said is what the system says.
const (
	DetailMissing       DetailKind = "Missing"       // there is no such file
	DetailForbidden     DetailKind = "Forbidden"     // it may not be read
	DetailFolder        DetailKind = "Folder"        // it is a folder
	DetailNotRegular    DetailKind = "NotRegular"    // it is a pipe or a device
	DetailUnread        DetailKind = "Unread"        // reading it failed
	DetailDamaged       DetailKind = "Damaged"       // its content is damaged
	DetailCut           DetailKind = "Cut"           // its end is missing
	DetailChanged       DetailKind = "Changed"       // it holds something else than when it was asked for
	DetailWindowsPath   DetailKind = "WindowsPath"   // Name is a path of Windows, and this is another system
	DetailNoPreview     DetailKind = "NoPreview"     // it is of a kind that cannot be drawn here
	DetailTooManyPixels DetailKind = "TooManyPixels" // Has pixels are too many for a preview
)

// The kinds that are about a picture or a clip.
const (
	DetailFormat        DetailKind = "Format"        // Name is the MIME type, empty for an unknown one; Takes
	DetailCodec         DetailKind = "Codec"         // Name, empty for an unknown one; Takes
	DetailEmpty         DetailKind = "Empty"         // no content
	DetailSize          DetailKind = "Size"          // Has, Most, in bytes
	DetailNoSides       DetailKind = "NoSides"       // width and height cannot be read
	DetailShorterSide   DetailKind = "ShorterSide"   // Has, Least, in pixels
	DetailLongerSide    DetailKind = "LongerSide"    // Has, Most, in pixels
	DetailUnsettledSide DetailKind = "UnsettledSide" // Has, in pixels: the service's pages disagree about it
	DetailTooTall       DetailKind = "TooTall"       // Has times the width, Most
	DetailTooWide       DetailKind = "TooWide"       // Has times the height, Most
	DetailNoLength      DetailKind = "NoLength"      // it cannot be read; Least, Most, in seconds
	DetailTooShort      DetailKind = "TooShort"      // Has, Least, Most, in seconds
	DetailTooLong       DetailKind = "TooLong"       // Has, Least, Most, in seconds
	DetailEndMissing    DetailKind = "EndMissing"    // Has bytes are missing; it plays all the same
	DetailNoFrameRate   DetailKind = "NoFrameRate"   // it cannot be read; Least, a second
	DetailFrameRate     DetailKind = "FrameRate"     // Has, Least, a second
)

// The kinds that are about a request.
const (
	DetailRatioNoChoice DetailKind = "RatioNoChoice" // Name is a ratio, and the engine leaves no choice
	DetailRatioOfClip   DetailKind = "RatioOfClip"   // Name is a ratio, and the clip's background decides
	DetailRatio         DetailKind = "Ratio"         // Name is no ratio of the engine; Takes
	DetailMode          DetailKind = "Mode"          // Name is no mode of the engine; Takes
	DetailNotDetected   DetailKind = "NotDetected"   // the picture did not pass the service's check, for what is Said
	DetailHalfBody      DetailKind = "HalfBody"      // half a body, with the clip's background
	DetailDistorted     DetailKind = "Distorted"     // Has is height by width, Name the chosen ratio; Takes those that fit
	DetailNoTemplate    DetailKind = "NoTemplate"    // no template's id was given
	DetailNoMotion      DetailKind = "NoMotion"      // the motion was not made; Name is the state of its task
	DetailTemplate      DetailKind = "Template"      // the text cannot be a template's id
)

// The kinds that are about an address.
const (
	DetailNoAddress   DetailKind = "NoAddress"          // it is empty
	DetailScheme      DetailKind = "AddressScheme"      // it begins with none of those that it Takes
	DetailLongAddress DetailKind = "AddressTooLong"     // Has, Most, in characters
	DetailBlank       DetailKind = "AddressBlank"       // it holds blanks
	DetailUnprintable DetailKind = "AddressUnprintable" // it holds control characters, blanks or quotes
	DetailUnparsable  DetailKind = "AddressUnreadable"  // it cannot be read
	DetailNoHost      DetailKind = "AddressNoHost"      // it names no host
	DetailUserName    DetailKind = "AddressUser"        // it holds a user name or a password
	DetailHoldsKey    DetailKind = "AddressHoldsKey"    // it holds the API key
)

// The kinds that are about a request over the network. Name is a host, Said an excerpt of what it answered.
const (
	DetailNoKey         DetailKind = "NoKey"         // there is no API key
	DetailKeyCharacters DetailKind = "KeyCharacters" // the API key has characters that no key has
	DetailStopped       DetailKind = "Stopped"       // given up before the answer was here
	DetailSilent        DetailKind = "Silent"        // no byte came for Most seconds
	DetailSlowConnect   DetailKind = "SlowConnect"   // no connection came about in time
	DetailSlowAnswer    DetailKind = "SlowAnswer"    // no answer came in time, within Most seconds if that is known
	DetailNoConnection  DetailKind = "NoConnection"  // no connection came about, for Why
	DetailBroken        DetailKind = "Broken"        // the connection broke, for Why

	DetailHostUnknown    DetailKind = "HostUnknown"    // Why: no host has that name
	DetailLookupFailed   DetailKind = "LookupFailed"   // Why: the name was not looked up
	DetailProxyRefused   DetailKind = "ProxyRefused"   // Why: a proxy answered with the status Has
	DetailProxyUnreached DetailKind = "ProxyUnreached" // Why: a proxy is not reached, for what is Said
	DetailCertificate    DetailKind = "Certificate"    // Why: the certificate is not trusted, for what is Said
	DetailNoTLS          DetailKind = "NoTLS"          // Why: the host does not speak TLS
	DetailNotHTTP        DetailKind = "NotHTTP"        // Why: what came is not an HTTP response
	DetailClosed         DetailKind = "Closed"         // Why: it was closed in the middle
	DetailOther          DetailKind = "Other"          // Why: what is Said

	DetailLargeAnswer  DetailKind = "LargeAnswer"  // the answer has more than Most bytes
	DetailNotJSON      DetailKind = "NotJSON"      // the answer is not the service's JSON
	DetailNoStatus     DetailKind = "NoStatus"     // the answer holds no status
	DetailOtherTask    DetailKind = "OtherTask"    // the answer is about another task
	DetailNotConfirmed DetailKind = "NotConfirmed" // the answer does not confirm the cancel
	DetailNoTask       DetailKind = "NoTask"       // the answer names no task
	DetailNoVerdict    DetailKind = "NoVerdict"    // the answer holds no verdict on the picture
	DetailNoList       DetailKind = "NoList"       // the answer holds no list of tasks
	DetailLongList     DetailKind = "LongList"     // the list has more entries than any page of the service
	DetailStatus       DetailKind = "Status"       // the answer has the HTTP status Has, which is called Name
	DetailRedirect     DetailKind = "Redirect"     // the answer leads to another host, where the key must not go
	DetailNoUpload     DetailKind = "NoUpload"     // the answer permits no upload, for its field Name
	DetailTaskID       DetailKind = "TaskID"       // it cannot be a task's id
	DetailNoEngine     DetailKind = "NoEngine"     // there is no engine Name
)

// The kinds that are about a file at a host. Name is the host.
const (
	DetailRefused          DetailKind = "Refused"          // the host answered with the status Has
	DetailRedirects        DetailKind = "Redirects"        // the host leads on more than Most times
	DetailRedirectBad      DetailKind = "RedirectBad"      // the host leads to an address that cannot be used, for Why
	DetailOtherPart        DetailKind = "OtherPart"        // the host sent another part than was asked for
	DetailEncoded          DetailKind = "Encoded"          // the host sent the file encoded
	DetailManyParts        DetailKind = "ManyParts"        // more than Most bytes would have to be read
	DetailChangedFile      DetailKind = "ChangedFile"      // the file changed while it was read
	DetailWholeOnly        DetailKind = "WholeOnly"        // the host sends the file only as a whole
	DetailShortPart        DetailKind = "ShortPart"        // the host sent Has of Most bytes
	DetailUploadSize       DetailKind = "UploadSize"       // Has bytes, at most Most for the model Name
	DetailNoPermission     DetailKind = "NoPermission"     // the permission to upload expired
	DetailNotStorage       DetailKind = "NotStorage"       // the answer is not the storage's
	DetailUploadSilent     DetailKind = "UploadSilent"     // the host took no byte for Most seconds
	DetailUploadUnanswered DetailKind = "UploadUnanswered" // the host did not answer when the file was through
)

// The kinds that are about the address of the service.
const (
	DetailBaseScheme   DetailKind = "BaseScheme"   // it does not begin with https://
	DetailBaseInvalid  DetailKind = "BaseInvalid"  // it cannot be read, or names no host
	DetailBaseUser     DetailKind = "BaseUser"     // it holds a user name or a password
	DetailBaseQuery    DetailKind = "BaseQuery"    // it has a query
	DetailBaseFragment DetailKind = "BaseFragment" // it has a fragment
	DetailBaseOpenAI   DetailKind = "BaseOpenAI"   // it is the OpenAI-compatible interface; Name is the address to use
	DetailBasePlain    DetailKind = "BasePlain"    // plain http to another machine
)

// DetailHistory is of an error of history's files: Name is a path, Said the error underneath. The code beside it says
// the rest.
const DetailHistory DetailKind = "History"

// Any reports whether there is a detail.
func (d Detail) Any() bool { return d.Kind != "" }

// Of is the detail of a named file.
func (d Detail) Of(part Part, file string) Detail {
	d.Part, d.File = part, file
	return d
}

// Error is for the log: the kind and the values.
func (d Detail) Error() string {
	var b strings.Builder
	b.WriteString(string(d.Kind))
	for _, text := range []struct{ key, value string }{{"why", string(d.Why)}, {"file", d.File}, {"name", d.Name}, {"said", d.Said}, {"takes", d.Takes}} {
		if text.value != "" {
			fmt.Fprintf(&b, " %s=%q", text.key, text.value)
		}
	}
	for _, number := range []struct {
		key   string
		value float64
	}{{"has", d.Has}, {"least", d.Least}, {"most", d.Most}} {
		if number.value != 0 {
			b.WriteString(" " + number.key + "=" + strconv.FormatFloat(number.value, 'f', -1, 64))
		}
	}
	return b.String()
}
