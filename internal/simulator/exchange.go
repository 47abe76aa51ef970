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

// exchange is one request on its way to an answer. The answer is kept back in out until it is
// complete, so that a fault can spoil it.
type exchange struct {
	r         *http.Request
	kind      Kind
	taskID    string // named by the path
	requestID string
	body      []byte
	out       *held
	recorder  *recorder
	seen      *Request // what is recorded of it
	fault     Fault    // the one that it meets
	whole     []byte   // the file of which the answer holds a part
	// gone says that the client left while it was being served.
	gone bool
}

// ServeHTTP answers one request.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	x := s.open(r)
	f := s.faults.match(x)
	if x.fault = f; f.Do == Zip {
		r.Header.Del("Range") // who encodes on the way knows no parts
	}
	before, after := f.waits()
	if !wait(r.Context(), before) {
		x.gone = true
	}
	if !x.gone && f.carriesOut() {
		s.handle(x)
	}
	if !wait(r.Context(), after) {
		x.gone = true
	}
	if x.gone {
		panic(http.ErrAbortHandler) // nobody is there to be answered
	}
	if x.kind == KindUpload && f.Do != Reset {
		x.drain()
	}
	x.spoil(f, s.faults)
	x.annotate(func(seen *Request) { // before the client can see the answer
		seen.Fault = f.Do
		if f.Do != Reset {
			seen.Status = x.out.status
		}
	})
	deliver(w, x, f)
}

// open reads the request and writes down that it came. An upload's body is left for the storage.
func (s *Server) open(r *http.Request) *exchange {
	x := &exchange{r: r, recorder: &s.recorder, out: &held{header: http.Header{}}}
	x.kind, x.taskID = s.classify(r)
	if x.kind != KindUpload {
		x.body, _ = io.ReadAll(io.LimitReader(r.Body, maxBody+1)) // what broke off is not JSON
	}
	now := s.opt.Now()
	x.requestID = s.requestIDs.next()
	x.seen = x.arrived(now)
	s.recorder.add(x.seen)
	// By our own clock: net/http would take the machine's.
	x.out.header.Set("Date", now.UTC().Format(http.TimeFormat))
	x.out.header.Set("X-Request-Id", x.requestID)
	return x
}

const (
	apiRoot  = "/api/v1"
	services = "services/aigc/"
	// The families of services: that of the documented models, and the newer one.
	imageToVideo    = "image2video"
	videoGeneration = "video-generation"
)

// classify tells what a request asks for, with the task that its path names. Every path of the
// API may end in a slash: the service's pages write it both ways. The endpoints of detection and
// templates are known for POST alone.
func (s *Server) classify(r *http.Request) (Kind, string) {
	if s.storage.owns(r) {
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

// serviceOf is the family of services at whose video-synthesis a request asks for a video; empty for
// every other path.
func serviceOf(r *http.Request) string {
	path, _ := strings.CutPrefix(strings.TrimSuffix(r.URL.Path, "/"), apiRoot+"/"+services)
	for _, family := range []string{imageToVideo, videoGeneration} {
		if path == family+"/video-synthesis" {
			return family
		}
	}
	return ""
}

// handle carries the request out and fills x.out.
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
		if no := s.call(x); no != nil {
			x.refuse(no)
		}
	}
}

// call carries out one call of the API.
func (s *Server) call(x *exchange) *refusal {
	method := http.MethodGet
	if x.kind == KindSubmit || x.kind == KindTemplate || x.kind == KindDetect || x.kind == KindCancel {
		method = http.MethodPost
	}
	if x.r.Method != method {
		return badMethod(x.r.Method)
	}
	switch x.kind {
	case KindSubmit, KindTemplate:
		return s.submit(x)
	case KindDetect:
		return s.detect(x)
	case KindPolicy:
		return s.policy(x)
	case KindList:
		return s.ask(x, s.list)
	case KindQuotas:
		return s.quotas(x)
	case KindCancel:
		return s.ask(x, s.cancel)
	}
	return s.ask(x, s.query)
}

// identify finds the account of a request, or says why there is none.
func (s *Server) identify(r *http.Request) (*account, *refusal) {
	scheme, key, _ := strings.Cut(r.Header.Get("Authorization"), " ")
	if key == "" {
		return nil, noKey()
	}
	a := s.account(key)
	if a == nil || !strings.EqualFold(scheme, "Bearer") || strings.ContainsAny(key, " \t") {
		return nil, badKey()
	}
	return a, nil
}

// json answers 200 with a document.
func (x *exchange) json(doc any) { x.document(http.StatusOK, doc) }

// refuse answers with an error in the service's shape: code and message at the top level.
func (x *exchange) refuse(no *refusal) {
	x.document(no.status, map[string]any{"code": no.code, "message": no.message, "request_id": x.requestID})
}

func (x *exchange) document(status int, doc any) {
	body, err := json.Marshal(doc)
	if err != nil {
		panic(err) // documents are made here, of plain values alone
	}
	x.out.header.Set("Content-Type", "application/json;charset=UTF-8")
	x.out.status = status
	x.out.body.Reset()
	x.out.body.Write(body)
}

// base is the start of the addresses that the answer hands out.
func (o *Options) base(r *http.Request) string {
	if o.Public != "" {
		return strings.TrimSuffix(o.Public, "/")
	}
	if r.TLS != nil {
		return "https://" + r.Host
	}
	return "http://" + r.Host
}

// held is an answer that is kept back; it is the http.ResponseWriter that handlers see.
type held struct {
	status int
	header http.Header
	body   bytes.Buffer
}

func (h *held) Header() http.Header { return h.header }

func (h *held) WriteHeader(status int) {
	if h.status == 0 {
		h.status = status
	}
}

func (h *held) Write(p []byte) (int, error) {
	h.WriteHeader(http.StatusOK)
	return h.body.Write(p)
}
