package simulator

import (
	"net/http"
	"slices"
	"sync"
	"time"
)

// Kind is what a request asks for.
type Kind string

// The kinds of requests. KindSubmit asks for a video, KindTemplate for a motion template, KindDetect
// for a verdict on a picture, KindPolicy for permission to upload, KindQuotas for the models.
// KindUpload is a request to the storage, KindPicture one for a sample (clips too), KindOther
// everything else, such as the page at "/" and wrong paths.
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

// Upload is what one request brought to the storage, as far as it was read.
type Upload struct {
	// Key is the object's name; "oss://" before it makes its address.
	Key string
	// Bytes and SHA256 (hex) are the file's, empty when it was not read to its end.
	Bytes  int64
	SHA256 string
	// Fields names the parts of the form in their order.
	Fields []string
	// Filename is what the file's part calls it, Type what x-oss-content-type says of it.
	Filename, Type string
}

// Request is a request and how it was answered.
type Request struct {
	Time   time.Time
	Kind   Kind
	Method string
	// Path is decoded, Query is raw.
	Path, Query string
	// Authorized says that an Authorization header was there.
	Authorized bool
	// Header is as it arrived. In requests to the API the key is replaced by "(present)"; all others
	// keep it, so that a test can look for a key that should not have been sent.
	Header http.Header
	// Body of an upload is the form without the file, one line "name=value" for each field.
	Body string
	// Model is what a submission, a detection, a policy or an upload is for, where it could be read.
	Model string
	// Upload is what an upload brought, empty for every other kind.
	Upload Upload
	// Status is the answer's HTTP status; 0 without an answer.
	Status int
	// TaskID is the task in the path, or the one that a submission made.
	TaskID string
	// RequestID is the id that the answer carries.
	RequestID string
	// Fault is the fault that was applied.
	Fault FaultKind
}

// recordLimit bounds the record of a service that runs for days; at the limit the older half goes.
const recordLimit = 100_000

// recorder keeps the requests.
type recorder struct {
	mu       sync.Mutex
	requests []*Request
}

func (r *recorder) add(one *Request) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if len(r.requests) >= recordLimit {
		r.requests = slices.Delete(r.requests, 0, recordLimit/2)
	}
	r.requests = append(r.requests, one)
}

// update changes a recorded request.
func (r *recorder) update(one *Request, change func(*Request)) {
	r.mu.Lock()
	defer r.mu.Unlock()
	change(one)
}

// all copies the requests.
func (r *recorder) all() []Request {
	r.mu.Lock()
	defer r.mu.Unlock()
	all := make([]Request, 0, len(r.requests))
	for _, one := range r.requests {
		all = append(all, *one)
		all[len(all)-1].Upload.Fields = slices.Clone(one.Upload.Fields)
	}
	return all
}

// Record returns the requests in their order of arrival, at least the last 50,000.
func (s *Server) Record() []Request { return s.recorder.all() }

// newRecord is what is recorded of a request before it is answered.
func (x *exchange) newRecord(now time.Time) *Request {
	header := x.r.Header.Clone()
	record := &Request{
		Time: now, Kind: x.kind, Method: x.r.Method, Path: x.r.URL.Path, Query: x.r.URL.RawQuery,
		Authorized: header.Get("Authorization") != "", Header: header, Body: string(x.body), TaskID: x.taskID, RequestID: x.requestID,
	}
	foreign := []Kind{KindUpload, KindResult, KindPicture, KindOther}
	if record.Authorized && !slices.Contains(foreign, x.kind) {
		header.Set("Authorization", "(present)")
	}
	return record
}

// annotate changes what is recorded of the request.
func (x *exchange) annotate(change func(*Request)) { x.recorder.update(x.record, change) }
