package simulator

import (
	"cmp"
	"encoding/json"
	"mime"
	"net/http"
)

// submit accepts a task or refuses it. The order of the checks is visible from outside: key, header,
// body, and last the files, which cost a download.
func (s *Server) submit(x *exchange) *apiError {
	a, apiErr := s.admitSubmission(x)
	if apiErr != nil {
		return apiErr
	}
	sub, apiErr := s.readSubmission(a, x)
	if apiErr == nil {
		apiErr = s.inspectFiles(x.r.Context(), a, &sub)
		sub.inspected = true
	}
	if x.r.Context().Err() != nil {
		x.clientGone = true
		return nil
	}
	if x.fault.Do == Fail && sub.served {
		apiErr = &apiError{status: http.StatusBadRequest, code: x.fault.Code, message: x.fault.Message}
	}
	atOnce := apiErr != nil && sub.served && (x.fault.Do == Fail || apiErr.status == http.StatusBadRequest && s.faults.has(lateRefusals))
	if apiErr != nil && !atOnce && !(s.opt.LateChecks && sub.inspected) {
		return apiErr
	}
	t := s.accept(a, x, sub, apiErr, atOnce)
	x.writeJSON(map[string]any{
		"request_id": x.requestID,
		"output":     map[string]any{"task_id": t.id, "task_status": pending},
	})
	return nil
}

// admitSubmission checks what comes before the body: key, headers, rate.
func (s *Server) admitSubmission(x *exchange) (*account, *apiError) {
	a, apiErr := s.authenticate(x.r)
	if apiErr != nil {
		return nil, apiErr
	}
	switch async := x.r.Header.Values("X-DashScope-Async"); {
	case x.kind == KindDetect && len(async) > 0:
		return nil, asyncUnsupported()
	case x.kind != KindDetect && x.r.Header.Get("X-DashScope-Async") != "enable":
		return nil, syncUnsupported()
	}
	now := s.opt.Now()
	s.mu.Lock()
	defer s.mu.Unlock()
	if !a.submissions[x.kind].allow(now) {
		return nil, rateLimited()
	}
	return a, nil
}

// readSubmission checks the body, as far as that goes without downloads.
func (s *Server) readSubmission(a *account, x *exchange) (submission, *apiError) {
	body, apiErr := jsonBody(x)
	if apiErr != nil {
		return submission{}, apiErr
	}
	sub, input, apiErr := s.readModel(x, body)
	if apiErr != nil {
		return sub, apiErr
	}
	if apiErr := sub.readFields(input, body["parameters"]); apiErr != nil {
		return sub, apiErr
	}
	if sub.capability == animateAnyone && !s.owns(a, sub.templateID) {
		return sub, invalidTemplate()
	}
	return sub, cmp.Or(s.checkAddress(a, x, sub, sub.imageURL, false), s.checkAddress(a, x, sub, sub.clipURL, true))
}

func jsonBody(x *exchange) (map[string]any, *apiError) {
	if len(x.body) > maxBody {
		return nil, bodyTooLarge()
	}
	kind, _, _ := mime.ParseMediaType(x.r.Header.Get("Content-Type"))
	var body map[string]any
	if kind != "application/json" || json.Unmarshal(x.body, &body) != nil || body == nil {
		return nil, invalidJSON()
	}
	return body, nil
}

// readModel reads the model, which must belong to the endpoint, and finds the input.
func (s *Server) readModel(x *exchange, body map[string]any) (submission, map[string]any, *apiError) {
	var sub submission
	model, input := body["model"], body["input"]
	if model == nil || model == "" {
		return sub, nil, missingModel()
	}
	if input == nil {
		return sub, nil, missingInput()
	}
	var ok bool
	if sub.model, ok = model.(string); !ok {
		return sub, nil, invalidField("model")
	}
	x.annotate(func(r *Request) { r.Model = sub.model })
	if apiErr := s.models.check(sub.model); apiErr != nil {
		return sub, nil, apiErr
	}
	if sub.capability = capabilityOf(sub.model); sub.capability.endpoint() != x.kind || x.kind == KindSubmit && sub.capability.serviceFamily() != serviceOf(x.r) {
		return sub, nil, modelNotFound() // the error page says so of a model at another endpoint
	}
	sub.served = true
	fields, ok := input.(map[string]any)
	if !ok {
		return sub, nil, invalidField("input")
	}
	if len(fields) == 0 {
		return sub, nil, missingInput()
	}
	return sub, fields, nil
}

// accept makes the task and puts it into its queue.
func (s *Server) accept(a *account, x *exchange, sub submission, failure *apiError, atOnce bool) *task {
	now := s.opt.Now()
	s.mu.Lock()
	defer s.mu.Unlock()
	t := s.newTask(a, sub, now)
	t.requestID, t.body = x.requestID, x.body
	t.failure, t.failsEarly, t.failsAtOnce = failure, failure != nil, atOnce
	s.enqueue(t)
	x.annotate(func(r *Request) { r.TaskID = t.id })
	return t
}
