package client_test

import (
	"bytes"
	"context"
	"net/http"
	"runtime"
	"strconv"
	"strings"
	"testing"

	"dancecard/api"
	"dancecard/api/client"
)

// room is just below the bound of an answer.
const room = 1<<20 - 100

// junk fills an answer with the same again and again.
func junk(room int, before, each, after string) []byte {
	var b bytes.Buffer
	b.WriteString(before)
	b.WriteString(strings.Repeat(each+",", (room-len(before)-len(after))/(len(each)+1)) + each + after)
	return b.Bytes()
}

// An answer that is as long as any may be and holds nothing, or longer than that, costs little, in all that
// is allocated while it is read.
func TestJunkCostsLittle(t *testing.T) {
	list := func(ctx context.Context, c *client.Client) error { return c.Check(ctx) }
	task := func(ctx context.Context, c *client.Client) error {
		_, err := c.Task(ctx, "x")
		return err
	}
	for name, c := range map[string]struct {
		body []byte
		ask  func(context.Context, *client.Client) error
	}{
		"4 MB of {}":          {junk(4<<20-100, `{"request_id":"r","data":[`, "{}", `],"total":0}`), list},
		"a list of {}":        {junk(room, `{"request_id":"r","data":[`, "{}", `],"total":0}`), list},
		"a list of numbers":   {junk(room, `{"request_id":"r","data":[`, "0", `],"total":0}`), list},
		"a list of ids":       {junk(room, `{"request_id":"r","data":[`, `{"task_id":"a"}`, `],"total":0}`), list},
		"a list of lists":     {junk(room, `{"request_id":"r","data":[`, `[[],[]]`, `],"total":0}`), list},
		"results of {}":       {junk(room, `{"request_id":"r","output":{"task_id":"x","task_status":"SUCCEEDED","results":[`, "{}", `]}}`), task},
		"data of {}":          {junk(room, `{"request_id":"r","data":{"task_id":"x","results":[`, "{}", `]}}`), task},
		"members of the same": {junk(room, `{"request_id":"r","output":{"task_status":"RUNNING"},`, `"a":{}`, `}`), task},
		"an error of {}":      {junk(room, `{"request_id":"r","error":[`, "{}", `]}`), task},
	} {
		for _, chunked := range []bool{false, true} {
			client := serve(t, func(w http.ResponseWriter, _ *http.Request) {
				if !chunked { // net/http tells the length of short answers only
					w.Header().Set("Content-Length", strconv.Itoa(len(c.body)))
				}
				_, _ = w.Write(c.body)
			})
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			err := c.ask(t.Context(), client)
			runtime.ReadMemStats(&after)
			if spent := after.TotalAlloc - before.TotalAlloc; spent > 16<<20 { // the race detector adds some
				t.Errorf("%s (chunked %t): %d KiB, %v", name, chunked, spent>>10, err)
			}
		}
	}
}

// A page with more entries than any has changes nothing here.
func TestEndlessListIsRefused(t *testing.T) {
	c := serve(t, says(http.StatusOK, string(junk(room, `{"request_id":"r","data":[`, `{"task_id":"a","status":"FAILED"}`, `],"total":1}`))))
	page, err := c.Tasks(t.Context(), api.Listing{})
	if e := failure(t, err); len(page.Tasks) > 0 || e.Code != api.CodeGarbage || !strings.Contains(e.Error(), "LongList") {
		t.Errorf("%d tasks, %v", len(page.Tasks), err)
	}
}
