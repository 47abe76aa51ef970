package simulator

import (
	"strconv"
	"strings"
)

// quotas lists a page of the models and their limits (the page on model quotas). An account in arrears
// gets it too, so only the key is checked. The figures are those of the page on rate limits.
func (s *Server) quotas(x *exchange) *apiError {
	a, apiErr := s.authenticate(x.r)
	if apiErr != nil {
		return apiErr
	}
	q := x.r.URL.Query()
	page, apiErr := readCount(q, "page_no", 1)
	if apiErr != nil {
		return apiErr
	}
	size, apiErr := readCount(q, "page_size", 20)
	if apiErr != nil {
		return apiErr
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
	x.writeJSON(map[string]any{"request_id": x.requestID, "output": map[string]any{
		"total": len(found), "page_no": page, "page_size": size, "quotas": found[from:to],
	}})
	return nil
}

// limitOf is an account's limit for a model: five requests a second, and one running task where it makes
// tasks. No page says how many may wait.
func limitOf(model string) map[string]any {
	limit := map[string]any{"request_limit": 5, "request_limit_period": 1, "usage_limit": nil}
	if capabilityOf(model) != detection {
		limit["async_user_concurrency_limit"] = 1
	}
	return limit
}
