package simulator

import (
	"cmp"
	"net/url"
	"slices"
	"strconv"
	"time"
)

// ask admits a query, list or cancel and answers it under the lock: they share one limit of 20 a
// second for the account (the task page).
func (s *Server) ask(x *exchange, answer func(*exchange, *account, time.Time) *refusal) *refusal {
	a, no := s.identify(x.r)
	if no != nil {
		return no
	}
	now := s.opt.Now()
	s.mu.Lock()
	defer s.mu.Unlock()
	if !a.questions.take(now) {
		return tooFast()
	}
	return answer(x, a, now)
}

// query answers how one task is. A failed task is an answer like any other, with status 200; one
// that is not there, not this account's or forgotten is UNKNOWN.
func (s *Server) query(x *exchange, a *account, now time.Time) *refusal {
	output := map[string]any{"task_id": x.taskID, "task_status": unknown}
	doc := map[string]any{"request_id": x.requestID, "output": output}
	if t := a.tasks[x.taskID]; t != nil {
		status := t.status(now, s.speed.scale(rememberLife))
		output["task_status"] = status
		if t.craft.wan() && status != unknown {
			t.tellTimes(output, now)
		}
		switch status {
		case succeeded:
			s.tellResult(output, t, s.opt.base(x.r))
			// A sibling of output.
			doc["usage"] = map[string]any{"video_duration": t.seconds, "video_ratio": t.class()}
		case failed:
			output["code"], output["message"] = t.outcome.code, t.outcome.message
		}
	}
	x.json(doc)
	return nil
}

// tellResult puts the result where the pages of each model have it.
func (s *Server) tellResult(output map[string]any, t *task, base string) {
	switch {
	case t.craft == templating:
		output["template_id"] = t.product
	case t.craft.wan():
		output["results"] = map[string]any{"video_url": s.resultURL(base, t)}
	default:
		output["video_url"] = s.resultURL(base, t)
	}
}

// tellTimes writes the times that the successors' page shows, as far as they have come. They name no
// zone; it is the service's.
func (t *task) tellTimes(output map[string]any, now time.Time) {
	for name, at := range map[string]time.Time{"submit_time": t.submitted, "scheduled_time": t.started(now), "end_time": t.ended(now)} {
		if !at.IsZero() {
			output[name] = at.In(serviceZone()).Format("2006-01-02 15:04:05.000")
		}
	}
}

// serviceZone is where the service writes times without a zone.
func serviceZone() *time.Location { return time.FixedZone("UTC+8", 8*60*60) }

// cancel takes a task that has not started out of its queue.
func (s *Server) cancel(x *exchange, a *account, now time.Time) *refusal {
	t := a.tasks[x.taskID]
	if t == nil || t.status(now, s.speed.scale(rememberLife)) != pending {
		return notPending()
	}
	t.start, t.end, t.ending, t.outcome = time.Time{}, now, canceled, nil
	a.queues[t.model].replan(t)
	x.json(map[string]any{"request_id": x.requestID})
	return nil
}

// list answers which tasks the account submitted within a window of at most a day, the newest
// first, in the shape of the task page: other names and other times than a query's.
func (s *Server) list(x *exchange, a *account, now time.Time) *refusal {
	f, no := readFilter(x.r.URL.Query(), now)
	if no != nil {
		return no
	}
	f.size = min(f.size, s.opt.PageSize)
	var found []*task
	life := s.speed.scale(rememberLife)
	for _, t := range a.tasks {
		if f.takes(t, listWord(t.status(now, life))) {
			found = append(found, t)
		}
	}
	slices.SortFunc(found, newestFirst)
	from := min(len(found), (f.page-1)*f.size)
	to := min(len(found), from+f.size)
	data := []map[string]any{}
	for _, t := range found[from:to] {
		data = append(data, t.listed(now, life))
	}
	x.json(map[string]any{
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

// listWord is how the list names a status. The task page gives six words for it, without the two
// between which AnimateAnyone runs.
func listWord(status string) string {
	if status == preProcessing || status == postProcessing {
		return running
	}
	return status
}

// listed is the task as an item of the list: no result, times in epoch milliseconds.
func (t *task) listed(now time.Time, life time.Duration) map[string]any {
	account := strconv.Itoa(t.account.number)
	item := map[string]any{
		"api_key_id":          cmp.Or(t.keyID, account),
		"caller_parent_id":    "100000000000000" + account,
		"caller_uid":          "100000000000000" + account,
		"gmt_create":          t.submitted.UnixMilli(),
		"region":              "cn-beijing",
		"request_id":          t.requestID,
		"status":              listWord(t.status(now, life)),
		"task_id":             t.id,
		"model_name":          t.model,
		"user_api_unique_key": "apikey:v1:aigc:" + t.craft.service() + ":" + t.endpointName() + ":" + t.model,
	}
	if at := t.started(now); !at.IsZero() {
		item["start_time"] = at.UnixMilli()
	}
	if at := t.ended(now); !at.IsZero() {
		item["end_time"] = at.UnixMilli()
	}
	return item
}

// endpointName is the last word of the path that the task was submitted to.
func (t *task) endpointName() string {
	if t.craft == templating {
		return "aa-template-generation"
	}
	return "video-synthesis"
}

// filter is what a list asks for.
type filter struct {
	taskID, model, status string
	from, to              time.Time
	page, size            int
}

func (f filter) takes(t *task, word string) bool {
	if f.taskID != "" {
		return f.taskID == t.id && word != unknown // then nothing else counts
	}
	at := t.submitted.Truncate(time.Second) // the bounds have no smaller unit
	return word != unknown && (f.model == "" || f.model == t.model) && (f.status == "" || f.status == word) &&
		!at.Before(f.from) && !at.After(f.to)
}

const (
	stampLayout = "20060102150405"
	widest      = 24 * time.Hour
	// maxPage is how many tasks a page holds at most where Options do not say. The task page names no limit; one of this
	// size keeps clients from relying on a page of any size.
	maxPage = 100
	// maxPageNo keeps the sum of pages and sizes far from every overflow.
	maxPageNo = 1_000_000
)

func readFilter(q url.Values, now time.Time) (filter, *refusal) {
	f := filter{taskID: q.Get("task_id"), model: q.Get("model_name"), status: q.Get("status")}
	words := []string{"", pending, running, succeeded, failed, canceled, unknown}
	if !slices.Contains(words, f.status) {
		return f, badField("status")
	}
	var no *refusal
	if f.from, f.to, no = readWindow(q, now); no != nil {
		return f, no
	}
	if f.page, no = readCount(q, "page_no", 1); no != nil {
		return f, no
	}
	f.size, no = readCount(q, "page_size", 10)
	return f, no
}

// readWindow reads the bounds. A missing one lies a day from the other, and without both it is
// the last day that counts.
func readWindow(q url.Values, now time.Time) (from, to time.Time, no *refusal) {
	bounds := map[string]time.Time{}
	for _, name := range []string{"start_time", "end_time"} {
		if q.Get(name) == "" {
			continue
		}
		at, err := time.ParseInLocation(stampLayout, q.Get(name), serviceZone())
		if err != nil {
			return from, to, badField(name)
		}
		bounds[name] = at
	}
	from, hasFrom := bounds["start_time"]
	to, hasTo := bounds["end_time"]
	switch {
	case !hasFrom && !hasTo:
		return now.Add(-widest), now, nil
	case !hasFrom:
		from = to.Add(-widest)
	case !hasTo:
		to = from.Add(widest)
	}
	if to.Before(from) || to.Sub(from) > widest {
		return from, to, badField("start_time, end_time: at most 24 hours")
	}
	return from, to, nil
}

func readCount(q url.Values, name string, otherwise int) (int, *refusal) {
	if q.Get(name) == "" {
		return otherwise, nil
	}
	n, err := strconv.Atoi(q.Get(name))
	if err != nil || n < 1 || n > maxPageNo {
		return 0, badField(name)
	}
	return n, nil
}
