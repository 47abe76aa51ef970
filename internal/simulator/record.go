package simulator

import (
	"net/http"
	"slices"
	"sync"
	"time"
)

// Kind is what a request asks for.
type Kind string

// The kinds of requests. KindSubmit asks for a video, KindTemplate for a motion template,
// KindDetect for a verdict on a picture; KindPolicy is the permission to upload for which KindUpload
// is what comes to the storage. KindQuotas asks which models there are. KindPicture is every sample, clips too. KindOther is everything that
// is no part of the service, such as the page at "/" and wrong paths.
const (
	KindSubmit   Kind = "submit"
	KindTemplate Kind = "template"
	KindDetect   Kind = "detect"
	KindPolicy   Kind = "policy"
	KindUpload   Kind = "upload"
	KindQuery    Kind = "query"
	KindList     Kind = "list"
	KindCancel   Kind = "cancel"
	KindQuotas   Kind = "quotas"
	KindResult   Kind = "result"
	KindPicture  Kind = "picture"
	KindOther    Kind = "other"
)

// Upload is what came to the storage in one request, also in one that was refused, as far as it was
// read.
type Upload struct {
	// Key is the object's name; "oss://" before it makes its address.
	Key string
	// Bytes and SHA256 (hex) are the file's; zero when none was read to its end.
	Bytes  int64
	SHA256 string
	// Fields names the parts of the form in the order in which they came.
	Fields []string
	// Filename is what the file's part calls it, Type what x-oss-content-type says of it.
	Filename, Type string
}

// Request is one request as it arrived, and how it was answered.
type Request struct {
	Time   time.Time
	Kind   Kind
	Method string
	// Path is decoded, Query is raw.
	Path, Query string
	// Authorized says that an Authorization header was there.
	Authorized bool
	// Header is as it arrived, but that the key of a request to the API, where it belongs, is
	// replaced by "(present)". Requests for pictures and results and to the storage keep
	// everything, so that a test can look for a key that should not have come.
	Header http.Header
	// Body is what came; of an upload it is the form without the file, a line "name=value" each.
	Body string
	// Model is the one that a submission, a detection, a policy or an upload is for; empty when
	// that could not be read.
	Model string
	// Upload is what an upload brought, empty for every other kind.
	Upload Upload
	// Status is the answer's HTTP status; 0 while there is none, and for good when the connection
	// was broken instead.
	Status int
	// TaskID is the task that was asked for or that a submission made.
	TaskID string
	// RequestID is the id that the answer carries.
	RequestID string
	// Fault says which fault, if any, struck.
	Fault FaultKind
}

// recordLimit bounds the record of a service that runs for days; half of it goes at once.
const recordLimit = 100_000

// recorder keeps the requests that arrived.
type recorder struct {
	mu       sync.Mutex
	requests []*Request
}

func (r *recorder) add(seen *Request) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if len(r.requests) >= recordLimit {
		r.requests = slices.Delete(r.requests, 0, recordLimit/2)
	}
	r.requests = append(r.requests, seen)
}

// update changes a request that is under way.
func (r *recorder) update(seen *Request, change func(*Request)) {
	r.mu.Lock()
	defer r.mu.Unlock()
	change(seen)
}

// all copies the record.
func (r *recorder) all() []Request {
	r.mu.Lock()
	defer r.mu.Unlock()
	all := make([]Request, 0, len(r.requests))
	for _, seen := range r.requests {
		all = append(all, *seen)
		all[len(all)-1].Upload.Fields = slices.Clone(seen.Upload.Fields)
	}
	return all
}

// Record tells every request that arrived, in the order of arrival, the last 50,000 at least.
func (s *Server) Record() []Request { return s.recorder.all() }

// arrived is what is recorded of a request before it is answered.
func (x *exchange) arrived(now time.Time) *Request {
	header := x.r.Header.Clone()
	seen := &Request{
		Time: now, Kind: x.kind, Method: x.r.Method, Path: x.r.URL.Path, Query: x.r.URL.RawQuery,
		Authorized: header.Get("Authorization") != "", Header: header, Body: string(x.body), TaskID: x.taskID, RequestID: x.requestID,
	}
	foreign := []Kind{KindUpload, KindResult, KindPicture, KindOther}
	if seen.Authorized && !slices.Contains(foreign, x.kind) {
		header.Set("Authorization", "(present)")
	}
	return seen
}

// annotate changes what is recorded of the request.
func (x *exchange) annotate(change func(*Request)) { x.recorder.update(x.seen, change) }
