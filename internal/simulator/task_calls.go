package simulator

import (
	"cmp"
	"net/url"
	"slices"
	"strconv"
	"time"
)

// taskCall admits a query, list or cancel, which share one rate limit (the task page), and answers it
// under the lock.
func (s *Server) taskCall(x *exchange, answer func(*exchange, *account, time.Time) *apiError) *apiError {
	a, apiErr := s.authenticate(x.r)
	if apiErr != nil {
		return apiErr
	}
	now := s.opt.Now()
	s.mu.Lock()
	defer s.mu.Unlock()
	if !a.taskCalls.allow(now) {
		return rateLimited()
	}
	return answer(x, a, now)
}

// query answers with the status of one task. A failed one is answered with HTTP 200 as well; one that
// does not exist, is another account's or is past its retention is UNKNOWN.
func (s *Server) query(x *exchange, a *account, now time.Time) *apiError {
	output := map[string]any{"task_id": x.taskID, "task_status": unknown}
	doc := map[string]any{"request_id": x.requestID, "output": output}
	if t := a.tasks[x.taskID]; t != nil {
		status := t.status(now, s.speed.scale(taskRetention))
		output["task_status"] = status
		if t.capability.isWan() && status != unknown {
			t.addTimes(output, now)
		}
		switch status {
		case succeeded:
			s.addResult(output, t, s.opt.base(x.r))
			doc["usage"] = map[string]any{"video_duration": t.seconds, "video_ratio": t.class()}
		case failed:
			output["code"], output["message"] = t.endError.code, t.endError.message
		}
	}
	x.writeJSON(doc)
	return nil
}

// addResult puts the result where the model's page has it.
func (s *Server) addResult(output map[string]any, t *task, base string) {
	switch {
	case t.capability == templateMaking:
		output["template_id"] = t.newTemplate
	case t.capability.isWan():
		output["results"] = map[string]any{"video_url": s.resultURL(base, t)}
	default:
		output["video_url"] = s.resultURL(base, t)
	}
}

// addTimes writes the times of the successors' page, as far as they are known.
func (t *task) addTimes(output map[string]any, now time.Time) {
	for name, at := range map[string]time.Time{"submit_time": t.submitted, "scheduled_time": t.started(now), "end_time": t.ended(now)} {
		if !at.IsZero() {
			output[name] = at.In(serviceZone()).Format("2006-01-02 15:04:05.000")
		}
	}
}

// serviceZone is the zone of the service's times that name none.
func serviceZone() *time.Location { return time.FixedZone("UTC+8", 8*60*60) }

// cancel cancels a task that has not started.
func (s *Server) cancel(x *exchange, a *account, now time.Time) *apiError {
	t := a.tasks[x.taskID]
	if t == nil || t.status(now, s.speed.scale(taskRetention)) != pending {
		return notPending()
	}
	t.start, t.end, t.endStatus, t.endError = time.Time{}, now, canceled, nil
	a.queues[t.model].reschedule(t)
	x.writeJSON(map[string]any{"request_id": x.requestID})
	return nil
}

// list answers with the tasks that the account submitted within at most a day, the newest first, in
// the form of the task page: other names and times than a query's.
func (s *Server) list(x *exchange, a *account, now time.Time) *apiError {
	f, apiErr := readFilter(x.r.URL.Query(), now)
	if apiErr != nil {
		return apiErr
	}
	f.size = min(f.size, s.opt.PageSize)
	var found []*task
	retention := s.speed.scale(taskRetention)
	for _, t := range a.tasks {
		if f.matches(t, listStatus(t.status(now, retention))) {
			found = append(found, t)
		}
	}
	slices.SortFunc(found, newestFirst)
	from := min(len(found), (f.page-1)*f.size)
	to := min(len(found), from+f.size)
	data := []map[string]any{}
	for _, t := range found[from:to] {
		data = append(data, t.listItem(now, retention))
	}
	x.writeJSON(map[string]any{
		"request_id": x.requestID,
		"total":      len(found), "total_page": (len(found) + f.size - 1) / f.size,
		"page_no": f.page, "page_size": f.size,
		"data": data,
	})
	return nil
}

func newestFirst(a, b *task) int {
	return cmp.Or(b.submitted.Compare(a.submitted), cmp.Compare(b.number, a.number))
}

// listStatus is the list's name for a status. The task page has no PRE-PROCESSING and POST-PROCESSING.
func listStatus(status string) string {
	if status == preProcessing || status == postProcessing {
		return running
	}
	return status
}

// listItem is the task in the list: no result, times in epoch milliseconds.
func (t *task) listItem(now time.Time, retention time.Duration) map[string]any {
	account := strconv.Itoa(t.account.number)
	item := map[string]any{
		"api_key_id":          cmp.Or(t.keyID, account),
		"caller_parent_id":    "100000000000000" + account,
		"caller_uid":          "100000000000000" + account,
		"gmt_create":          t.submitted.UnixMilli(),
		"region":              "cn-beijing",
		"request_id":          t.requestID,
		"status":              listStatus(t.status(now, retention)),
		"task_id":             t.id,
		"model_name":          t.model,
		"user_api_unique_key": "apikey:v1:aigc:" + t.capability.serviceFamily() + ":" + t.endpointName() + ":" + t.model,
	}
	if at := t.started(now); !at.IsZero() {
		item["start_time"] = at.UnixMilli()
	}
	if at := t.ended(now); !at.IsZero() {
		item["end_time"] = at.UnixMilli()
	}
	return item
}

// endpointName is the end of the path that the task was submitted to.
func (t *task) endpointName() string {
	if t.capability == templateMaking {
		return "aa-template-generation"
	}
	return "video-synthesis"
}

// filter is what a list is asked for.
type filter struct {
	taskID, model, status string
	from, to              time.Time
	page, size            int
}

func (f filter) matches(t *task, status string) bool {
	if f.taskID != "" {
		return f.taskID == t.id && status != unknown // then nothing else counts
	}
	at := t.submitted.Truncate(time.Second) // the bounds have no smaller unit
	return status != unknown && (f.model == "" || f.model == t.model) && (f.status == "" || f.status == status) &&
		!at.Before(f.from) && !at.After(f.to)
}

const (
	stampLayout   = "20060102150405"
	maxListWindow = 24 * time.Hour
	// maxPage is the default of Options.PageSize. The task page names no limit; with one, clients cannot
	// rely on pages of any size.
	maxPage = 100
	// maxPageNo prevents overflow.
	maxPageNo = 1_000_000
)

func readFilter(q url.Values, now time.Time) (filter, *apiError) {
	f := filter{taskID: q.Get("task_id"), model: q.Get("model_name"), status: q.Get("status")}
	words := []string{"", pending, running, succeeded, failed, canceled, unknown}
	if !slices.Contains(words, f.status) {
		return f, invalidField("status")
	}
	var apiErr *apiError
	if f.from, f.to, apiErr = readWindow(q, now); apiErr != nil {
		return f, apiErr
	}
	if f.page, apiErr = readCount(q, "page_no", 1); apiErr != nil {
		return f, apiErr
	}
	f.size, apiErr = readCount(q, "page_size", 10)
	return f, apiErr
}

// readWindow reads the bounds in time. A missing one is a day from the other; without both it is the
// last day.
func readWindow(q url.Values, now time.Time) (from, to time.Time, apiErr *apiError) {
	bounds := map[string]time.Time{}
	for _, name := range []string{"start_time", "end_time"} {
		if q.Get(name) == "" {
			continue
		}
		at, err := time.ParseInLocation(stampLayout, q.Get(name), serviceZone())
		if err != nil {
			return from, to, invalidField(name)
		}
		bounds[name] = at
	}
	from, hasFrom := bounds["start_time"]
	to, hasTo := bounds["end_time"]
	switch {
	case !hasFrom && !hasTo:
		return now.Add(-maxListWindow), now, nil
	case !hasFrom:
		from = to.Add(-maxListWindow)
	case !hasTo:
		to = from.Add(maxListWindow)
	}
	if to.Before(from) || to.Sub(from) > maxListWindow {
		return from, to, invalidField("start_time, end_time: at most 24 hours")
	}
	return from, to, nil
}

func readCount(q url.Values, name string, otherwise int) (int, *apiError) {
	if q.Get(name) == "" {
		return otherwise, nil
	}
	n, err := strconv.Atoi(q.Get(name))
	if err != nil || n < 1 || n > maxPageNo {
		return 0, invalidField(name)
	}
	return n, nil
}
