package simulator

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"strings"
)

// maxBody is the largest submission that is read, far above three short strings.
const maxBody = 1 << 20

// exchange is one request and its answer. The answer is buffered in out until it is complete, so that
// a fault can change it.
type exchange struct {
	r          *http.Request
	kind       Kind
	taskID     string // named by the path
	requestID  string
	body       []byte
	out        *response
	recorder   *recorder
	record     *Request // what is recorded of it
	fault      Fault    // the one that it meets
	wholeFile  []byte   // the file of which the answer holds a part
	clientGone bool     // while it was being served
}

// ServeHTTP answers one request.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	x := s.open(r)
	f := s.faults.match(x)
	if x.fault = f; f.Do == Zip {
		r.Header.Del("Range") // a proxy that encodes ignores ranges
	}
	before, after := f.delays()
	if !sleep(r.Context(), before) {
		x.clientGone = true
	}
	if !x.clientGone && f.executes() {
		s.handle(x)
	}
	if !sleep(r.Context(), after) {
		x.clientGone = true
	}
	if x.clientGone {
		panic(http.ErrAbortHandler) // nobody is there to be answered
	}
	if x.kind == KindUpload && f.Do != Reset {
		x.discardBody()
	}
	x.applyFault(f, s.faults)
	x.annotate(func(r *Request) { // before the client can see the answer
		r.Fault = f.Do
		if f.Do != Reset {
			r.Status = x.out.status
		}
	})
	deliver(w, x, f)
}

// open reads a request and records it. An upload's body is left for the storage.
func (s *Server) open(r *http.Request) *exchange {
	x := &exchange{r: r, recorder: &s.recorder, out: &response{header: http.Header{}}}
	x.kind, x.taskID = s.classify(r)
	if x.kind != KindUpload {
		x.body, _ = io.ReadAll(io.LimitReader(r.Body, maxBody+1)) // what broke off is not JSON
	}
	now := s.opt.Now()
	x.requestID = s.requestIDs.next()
	x.record = x.newRecord(now)
	s.recorder.add(x.record)
	// net/http would use the machine's clock.
	x.out.header.Set("Date", now.UTC().Format(http.TimeFormat))
	x.out.header.Set("X-Request-Id", x.requestID)
	return x
}

const (
	apiRoot  = "/api/v1"
	services = "services/aigc/"
	// The service families: that of the documented models, and the newer one.
	imageToVideo    = "image2video"
	videoGeneration = "video-generation"
)

// classify tells what a request asks for, and the task that its path names. A path of the API may end
// in a slash: the service's pages write it both ways.
func (s *Server) classify(r *http.Request) (Kind, string) {
	if s.storage.handles(r) {
		return KindUpload, ""
	}
	path, isAPI := strings.CutPrefix(r.URL.Path, apiRoot+"/")
	if !isAPI {
		switch {
		case strings.HasPrefix(path, resultsRoot):
			return KindResult, ""
		case strings.HasPrefix(path, samplesRoot):
			return KindPicture, ""
		}
		return KindOther, ""
	}
	path = strings.TrimSuffix(path, "/")
	id, underTasks := strings.CutPrefix(path, "tasks/")
	id, toCancel := strings.CutSuffix(id, "/cancel")
	switch {
	case serviceOf(r) != "":
		return KindSubmit, ""
	case path == services+imageToVideo+"/aa-template-generation" && r.Method == http.MethodPost:
		return KindTemplate, ""
	case path == services+imageToVideo+"/aa-detect" && r.Method == http.MethodPost:
		return KindDetect, ""
	case path == "quotas":
		return KindQuotas, ""
	case path == "uploads":
		return KindPolicy, ""
	case path == "tasks":
		return KindList, ""
	case !underTasks || id == "" || strings.Contains(id, "/"):
		return KindOther, ""
	case toCancel:
		return KindCancel, id
	}
	return KindQuery, id
}

// serviceOf is the service family of a request for a video, empty for every other request.
func serviceOf(r *http.Request) string {
	path, _ := strings.CutPrefix(strings.TrimSuffix(r.URL.Path, "/"), apiRoot+"/"+services)
	for _, family := range []string{imageToVideo, videoGeneration} {
		if path == family+"/video-synthesis" {
			return family
		}
	}
	return ""
}

// handle executes the request and fills x.out.
func (s *Server) handle(x *exchange) {
	switch x.kind {
	case KindResult:
		s.result(x)
	case KindPicture:
		s.sample(x)
	case KindUpload:
		s.storage.serve(x)
	case KindOther:
		s.other(x)
	default:
		if apiErr := s.call(x); apiErr != nil {
			x.writeError(apiErr)
		}
	}
}

// call executes one call of the API.
func (s *Server) call(x *exchange) *apiError {
	method := http.MethodGet
	if x.kind == KindSubmit || x.kind == KindTemplate || x.kind == KindDetect || x.kind == KindCancel {
		method = http.MethodPost
	}
	if x.r.Method != method {
		return methodNotSupported(x.r.Method)
	}
	switch x.kind {
	case KindSubmit, KindTemplate:
		return s.submit(x)
	case KindDetect:
		return s.detect(x)
	case KindPolicy:
		return s.policy(x)
	case KindList:
		return s.taskCall(x, s.list)
	case KindQuotas:
		return s.quotas(x)
	case KindCancel:
		return s.taskCall(x, s.cancel)
	}
	return s.taskCall(x, s.query)
}

// authenticate finds the account of a request.
func (s *Server) authenticate(r *http.Request) (*account, *apiError) {
	scheme, key, _ := strings.Cut(r.Header.Get("Authorization"), " ")
	if key == "" {
		return nil, missingKey()
	}
	a := s.account(key)
	if a == nil || !strings.EqualFold(scheme, "Bearer") || strings.ContainsAny(key, " \t") {
		return nil, invalidKey()
	}
	return a, nil
}

// writeJSON answers 200 with a document.
func (x *exchange) writeJSON(doc any) { x.writeDocument(http.StatusOK, doc) }

// writeError answers with an error in the service's form: code and message at the top level.
func (x *exchange) writeError(apiErr *apiError) {
	x.writeDocument(apiErr.status, map[string]any{"code": apiErr.code, "message": apiErr.message, "request_id": x.requestID})
}

func (x *exchange) writeDocument(status int, doc any) {
	body, err := json.Marshal(doc)
	if err != nil {
		panic(err) // documents hold plain values alone
	}
	x.out.header.Set("Content-Type", "application/json;charset=UTF-8")
	x.out.status = status
	x.out.body.Reset()
	x.out.body.Write(body)
}

// base is what the addresses in an answer start with.
func (o *Options) base(r *http.Request) string {
	if o.Public != "" {
		return strings.TrimSuffix(o.Public, "/")
	}
	if r.TLS != nil {
		return "https://" + r.Host
	}
	return "http://" + r.Host
}

// response buffers an answer; it is the http.ResponseWriter that handlers see.
type response struct {
	status int
	header http.Header
	body   bytes.Buffer
}

func (w *response) Header() http.Header { return w.header }

func (w *response) WriteHeader(status int) {
	if w.status == 0 {
		w.status = status
	}
}

func (w *response) Write(p []byte) (int, error) {
	w.WriteHeader(http.StatusOK)
	return w.body.Write(p)
}
