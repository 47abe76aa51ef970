package client

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"net/url"
	"strconv"
	"time"

	"dancecard/api"
)

// Tasks lists the account's tasks, newest first as far as the service keeps to it (the task page,
// batch query): a task is listed until 24 hours after its end. The times of a Listing are sent as
// wall time of UTC+8. An entry without a task id is left out. Limit: 30 s.
func (c *Client) Tasks(ctx context.Context, l api.Listing) (api.Page, error) {
	spec := call{op: api.OpList, method: http.MethodGet, path: "/tasks/", query: filter(l), limit: queryLimit}
	resp, err := c.call(ctx, spec)
	if err != nil {
		return api.Page{}, err
	}
	code, _ := resp.problem()
	list := bytes.TrimSpace(resp.Data)
	hasList := len(list) > 0 && list[0] == '['
	none := resp.Total == 0 && (string(list) == "null" || len(list) == 0 && resp.PageSize > 0)
	switch {
	case !hasList && code != "":
		return api.Page{}, spec.named(resp.refusalOr(api.DetailNoList))
	case !hasList && !none:
		return api.Page{}, spec.named(resp.garbage(api.DetailNoList))
	}
	tasks, whole := listed(&resp.envelope)
	if !whole {
		return api.Page{}, spec.named(resp.garbage(api.DetailLongList))
	}
	return api.Page{
		Tasks: tasks,
		Total: resp.Total.count(), Pages: resp.TotalPage.count(),
		Number: resp.PageNo.count(), Size: resp.PageSize.count(),
		RequestID: string(resp.RequestID),
	}, nil
}

func filter(l api.Listing) url.Values {
	q := url.Values{}
	set := func(name, value string) {
		if value != "" {
			q.Set(name, value)
		}
	}
	set("model_name", l.Model)
	set("status", string(l.Status))
	set("start_time", compact(l.From))
	set("end_time", compact(l.To))
	if l.Page > 0 {
		set("page_no", strconv.Itoa(l.Page))
	}
	if l.Size > 0 {
		set("page_size", strconv.Itoa(l.Size))
	}
	return q
}

// compact writes a time as YYYYMMDDhhmmss; the zero time is empty.
func compact(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.In(zone).Format("20060102150405")
}

// maxListed bounds the entries of a page; the service puts at most 100 on one.
const maxListed = 1000

// listed reads the entries one by one, so that an odd one spoils no other and a long list of nothing costs
// nothing; false when there are more than any page has.
func listed(e *envelope) ([]api.Listed, bool) {
	entries := entriesOf(e.Data)
	var tasks []api.Listed
	for range maxListed {
		var entry struct {
			TaskID     text   `json:"task_id"`
			Status     text   `json:"status"`
			TaskStatus text   `json:"task_status"`
			Model      text   `json:"model_name"`
			RequestID  text   `json:"request_id"`
			KeyID      text   `json:"api_key_id"`
			Created    moment `json:"gmt_create"`
			Started    moment `json:"start_time"`
			Ended      moment `json:"end_time"`
		}
		if !entries.next(&entry) {
			return tasks, true
		}
		if entry.TaskID == "" {
			continue
		}
		tasks = append(tasks, api.Listed{
			TaskID: string(e.word(entry.TaskID)), Status: api.Status(e.word(first(entry.Status, entry.TaskStatus))),
			Model: string(e.word(entry.Model)), RequestID: string(e.word(entry.RequestID)), KeyID: string(e.word(entry.KeyID)),
			Created: time.Time(entry.Created), Started: time.Time(entry.Started), Ended: time.Time(entry.Ended),
		})
	}
	return tasks, !entries.next(&struct{}{})
}

// entries is a JSON list that is read entry by entry.
type entries struct{ *json.Decoder }

// entriesOf begins to read a list; anything else has no entries.
func entriesOf(list []byte) entries {
	d := json.NewDecoder(bytes.NewReader(list))
	if t, err := d.Token(); err != nil || t != json.Delim('[') {
		return entries{json.NewDecoder(bytes.NewReader(nil))}
	}
	return entries{d}
}

// next reads one entry; one of another type leaves the value as it is. It is false at the end.
func (e entries) next(value any) bool {
	if !e.More() {
		return false
	}
	err := e.Decode(value)
	_, otherType := errors.AsType[*json.UnmarshalTypeError](err)
	return err == nil || otherType
}
