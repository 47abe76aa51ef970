package simulator

import (
	"context"
	"encoding/json"
	"mime"
	"net/http"
	"net/url"
	"slices"
)

// submit accepts a task, or says why not. The order of the checks is the one that can be seen
// from outside: who asks, how, what, and last the picture, which costs a download.
func (s *Server) submit(x *exchange) *refusal {
	a, no := s.admit(x)
	if no != nil {
		return no
	}
	sub, no := s.read(a, x)
	if no != nil {
		return no
	}
	verdict := s.inspect(x.r.Context(), sub.imageURL)
	if x.r.Context().Err() != nil {
		x.gone = true
		return nil
	}
	if verdict != nil && !s.opt.LateChecks {
		return verdict
	}
	t := s.accept(a, x, sub, verdict)
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
	if x.r.Header.Get("X-DashScope-Async") != "enable" {
		return nil, notAsync()
	}
	now := s.opt.Now()
	s.mu.Lock()
	defer s.mu.Unlock()
	if !a.submissions.take(now) {
		return nil, tooFast()
	}
	return a, nil
}

// read checks the body, up to the point where the picture has to be fetched.
func (s *Server) read(a *account, x *exchange) (submission, *refusal) {
	top, no := object(x)
	if no != nil {
		return submission{}, no
	}
	sub, input, no := s.readModel(top)
	if no != nil {
		return sub, no
	}
	if no := sub.readFields(input, top["parameters"]); no != nil {
		return sub, no
	}
	s.mu.Lock()
	_, owned := a.templates[sub.templateID]
	s.mu.Unlock()
	if !owned {
		return sub, badTemplate()
	}
	// Addresses under oss:// belong to the service's temporary storage, which is not simulated.
	u, err := url.Parse(sub.imageURL)
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return sub, badURL()
	}
	return sub, nil
}

func object(x *exchange) (map[string]any, *refusal) {
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

// readModel reads the model and finds the input.
func (s *Server) readModel(top map[string]any) (submission, map[string]any, *refusal) {
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
	if !s.serves(sub.model) {
		return sub, nil, modelMissing()
	}
	s.mu.Lock()
	offline := s.retired[sub.model]
	s.mu.Unlock()
	if offline {
		return sub, nil, modelOffline()
	}
	fields, ok := input.(map[string]any)
	if !ok {
		return sub, nil, badField("input")
	}
	if len(fields) == 0 {
		return sub, nil, emptyInput()
	}
	return sub, fields, nil
}

// readFields reads the rows of the reference's table of parameters. Keys that it does not list
// are passed over.
func (sub *submission) readFields(input map[string]any, given any) *refusal {
	params, ok := given.(map[string]any)
	if !ok && given != nil {
		return badField("parameters")
	}
	if sub.imageURL, ok = text(input["image_url"]); !ok {
		return badField("input.image_url")
	}
	if sub.imageURL == "" {
		return badURL() // the error page counts a missing address here
	}
	if sub.templateID, ok = text(input["template_id"]); !ok || sub.templateID == "" {
		return badField("input.template_id")
	}
	if bg := params["use_ref_img_bg"]; bg != nil {
		if sub.pictureBackground, ok = bg.(bool); !ok {
			return badField("parameters.use_ref_img_bg")
		}
	}
	if ratio := params["video_ratio"]; ratio != nil {
		sub.ratio, _ = ratio.(string)
		if !slices.Contains([]string{"9:16", "3:4"}, sub.ratio) {
			return badRatio()
		}
	}
	return nil
}

// text reads a value that must be a string where it is given.
func text(v any) (string, bool) {
	if v == nil {
		return "", true
	}
	str, ok := v.(string)
	return str, ok
}

// accept makes the task and puts it into its queue.
func (s *Server) accept(a *account, x *exchange, sub submission, verdict *refusal) *task {
	now := s.opt.Now()
	s.mu.Lock()
	defer s.mu.Unlock()
	t := s.newTask(a, sub, now)
	t.requestID, t.body = x.requestID, x.body
	t.verdict, t.early = verdict, verdict != nil
	s.enqueue(t)
	x.seen.TaskID = t.id
	return t
}

// inspect fetches the picture and measures it; nil means that it will do.
func (s *Server) inspect(ctx context.Context, address string) *refusal {
	ctx, cancel := context.WithTimeout(ctx, downloadLimit)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return badURL()
	}
	return s.download(req, address)
}
