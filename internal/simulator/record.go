package simulator

import (
	"net/http"
	"slices"
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

// note adds a request to the record. The lock is held.
func (s *Server) note(x *exchange, now time.Time) *Request {
	header := x.r.Header.Clone()
	seen := &Request{
		Time: now, Kind: x.kind, Method: x.r.Method, Path: x.r.URL.Path, Query: x.r.URL.RawQuery,
		Authorized: header.Get("Authorization") != "", Header: header, Body: string(x.body), TaskID: x.taskID, RequestID: x.requestID,
	}
	foreign := []Kind{KindUpload, KindResult, KindPicture, KindOther}
	if seen.Authorized && !slices.Contains(foreign, x.kind) {
		header.Set("Authorization", "(present)")
	}
	if len(s.record) >= recordLimit {
		s.record = slices.Delete(s.record, 0, recordLimit/2)
	}
	s.record = append(s.record, seen)
	return seen
}

// mark writes something down about a request that is under way.
func (s *Server) mark(x *exchange, write func(*Request)) {
	s.mu.Lock()
	defer s.mu.Unlock()
	write(x.seen)
}

// closeRecord writes down the answer, before the client can see it.
func (s *Server) closeRecord(x *exchange, f Fault) {
	s.mu.Lock()
	defer s.mu.Unlock()
	x.seen.Fault = f.Do
	if f.Do != Reset {
		x.seen.Status = x.out.status
	}
}

// Record tells every request that arrived, in the order of arrival, the last 50,000 at least.
func (s *Server) Record() []Request {
	s.mu.Lock()
	defer s.mu.Unlock()
	all := make([]Request, 0, len(s.record))
	for _, r := range s.record {
		all = append(all, *r)
		all[len(all)-1].Upload.Fields = slices.Clone(r.Upload.Fields)
	}
	return all
}
