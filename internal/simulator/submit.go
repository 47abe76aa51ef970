package simulator

import (
	"cmp"
	"encoding/json"
	"mime"
	"net/http"
)

// submit accepts a task, or says why not. The order of the checks is the one that can be seen
// from outside: who asks, how, what, and last the files, which cost a download.
func (s *Server) submit(x *exchange) *refusal {
	a, no := s.admit(x)
	if no != nil {
		return no
	}
	sub, no := s.read(a, x)
	if no == nil {
		no = s.inspect(x.r.Context(), a, &sub)
		sub.inspected = true
	}
	if x.r.Context().Err() != nil {
		x.gone = true
		return nil
	}
	if x.fault.Do == Fail && sub.served {
		no = &refusal{status: http.StatusBadRequest, code: x.fault.Code, message: x.fault.Message}
	}
	atOnce := no != nil && sub.served && (x.fault.Do == Fail || no.status == http.StatusBadRequest && s.faults.has(lateRefusals))
	if no != nil && !atOnce && !(s.opt.LateChecks && sub.inspected) {
		return no
	}
	t := s.accept(a, x, sub, no, atOnce)
	x.json(map[string]any{
		"request_id": x.requestID,
		"output":     map[string]any{"task_id": t.id, "task_status": pending},
	})
	return nil
}

// admit checks what comes before the body: key, way of calling, rate.
func (s *Server) admit(x *exchange) (*account, *refusal) {
	a, no := s.identify(x.r)
	if no != nil {
		return nil, no
	}
	switch async := x.r.Header.Values("X-DashScope-Async"); {
	case x.kind == KindDetect && len(async) > 0:
		return nil, notSync()
	case x.kind != KindDetect && x.r.Header.Get("X-DashScope-Async") != "enable":
		return nil, notAsync()
	}
	now := s.opt.Now()
	s.mu.Lock()
	defer s.mu.Unlock()
	if !a.submissions[x.kind].take(now) {
		return nil, tooFast()
	}
	return a, nil
}

// read checks the body, up to the point where files have to be fetched.
func (s *Server) read(a *account, x *exchange) (submission, *refusal) {
	top, no := jsonBody(x)
	if no != nil {
		return submission{}, no
	}
	sub, input, no := s.readModel(x, top)
	if no != nil {
		return sub, no
	}
	if no := sub.readFields(input, top["parameters"]); no != nil {
		return sub, no
	}
	if sub.craft == animating && !s.owns(a, sub.templateID) {
		return sub, badTemplate()
	}
	return sub, cmp.Or(s.locate(a, x, sub, sub.imageURL, false), s.locate(a, x, sub, sub.clipURL, true))
}

func jsonBody(x *exchange) (map[string]any, *refusal) {
	if len(x.body) > maxBody {
		return nil, bodyTooLarge()
	}
	kind, _, _ := mime.ParseMediaType(x.r.Header.Get("Content-Type"))
	var top map[string]any
	if kind != "application/json" || json.Unmarshal(x.body, &top) != nil || top == nil {
		return nil, notJSON()
	}
	return top, nil
}

// readModel reads the model, which must be one of the endpoint's, and finds the input.
func (s *Server) readModel(x *exchange, top map[string]any) (submission, map[string]any, *refusal) {
	var sub submission
	model, input := top["model"], top["input"]
	if model == nil || model == "" {
		return sub, nil, emptyModel()
	}
	if input == nil {
		return sub, nil, emptyInput()
	}
	var ok bool
	if sub.model, ok = model.(string); !ok {
		return sub, nil, badField("model")
	}
	x.annotate(func(r *Request) { r.Model = sub.model })
	if no := s.models.check(sub.model); no != nil {
		return sub, nil, no
	}
	if sub.craft = craftOf(sub.model); sub.craft.endpoint() != x.kind || x.kind == KindSubmit && sub.craft.service() != serviceOf(x.r) {
		return sub, nil, modelMissing() // so the error page on a name at the wrong endpoint
	}
	sub.served = true
	fields, ok := input.(map[string]any)
	if !ok {
		return sub, nil, badField("input")
	}
	if len(fields) == 0 {
		return sub, nil, emptyInput()
	}
	return sub, fields, nil
}

// accept makes the task and puts it into its queue.
func (s *Server) accept(a *account, x *exchange, sub submission, verdict *refusal, atOnce bool) *task {
	now := s.opt.Now()
	s.mu.Lock()
	defer s.mu.Unlock()
	t := s.newTask(a, sub, now)
	t.requestID, t.body = x.requestID, x.body
	t.verdict, t.early, t.atOnce = verdict, verdict != nil, atOnce
	s.enqueue(t)
	x.annotate(func(seen *Request) { seen.TaskID = t.id })
	return t
}
