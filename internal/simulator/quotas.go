package simulator

import (
	"strconv"
	"strings"
)

// quotas lists the models of the account with their limits, one page of them (the page on model
// quotas). An account in arrears is told as well, so nothing but the key is checked. The figures are
// those of the page on rate limits.
func (s *Server) quotas(x *exchange) *refusal {
	a, no := s.identify(x.r)
	if no != nil {
		return no
	}
	q := x.r.URL.Query()
	page, no := readCount(q, "page_no", 1)
	if no != nil {
		return no
	}
	size, no := readCount(q, "page_size", 20)
	if no != nil {
		return no
	}
	size = min(size, s.opt.PageSize)
	found := []map[string]any{}
	for _, model := range s.opt.Models {
		exact, part := q.Get("model"), strings.ToLower(q.Get("name"))
		if exact != "" && exact != model || !strings.Contains(strings.ToLower(model), part) {
			continue
		}
		found = append(found, map[string]any{
			"model": model, "workspace_id": "llm-simulated" + strconv.Itoa(a.number), "model_limit": limitOf(model), "workspace_limit": nil,
		})
	}
	from := min(len(found), (page-1)*size)
	to := min(len(found), from+size)
	x.json(map[string]any{"request_id": x.requestID, "output": map[string]any{
		"total": len(found), "page_no": page, "page_size": size, "quotas": found[from:to],
	}})
	return nil
}

// limitOf is what an account may ask of a model: five requests a second, and one task at work where
// it makes tasks. How many may wait no page says.
func limitOf(model string) map[string]any {
	limit := map[string]any{"request_limit": 5, "request_limit_period": 1, "usage_limit": nil}
	if craftOf(model) != detecting {
		limit["async_user_concurrency_limit"] = 1
	}
	return limit
}
