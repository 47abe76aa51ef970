package api_test

import (
	"bytes"
	"context"
	"net/http"
	"runtime"
	"strings"
	"testing"

	"dancecard/api"
)

// junk fills an answer up to just below the bound of 4 MB.
func junk(before, each, after string) []byte {
	const room = 4<<20 - 100
	var b bytes.Buffer
	b.WriteString(before)
	b.WriteString(strings.Repeat(each+",", (room-len(before)-len(after))/(len(each)+1)) + each + after)
	return b.Bytes()
}

// An answer of 4 MB that holds nothing costs no more than a few times its length, in all that is
// allocated while it is read.
func TestJunkCostsLittle(t *testing.T) {
	list := func(ctx context.Context, c *api.Client) error { return c.Check(ctx) }
	task := func(ctx context.Context, c *api.Client) error {
		_, err := c.Task(ctx, "x")
		return err
	}
	for name, c := range map[string]struct {
		body []byte
		ask  func(context.Context, *api.Client) error
	}{
		"a list of {}":        {junk(`{"request_id":"r","data":[`, "{}", `],"total":0}`), list},
		"a list of numbers":   {junk(`{"request_id":"r","data":[`, "0", `],"total":0}`), list},
		"a list of ids":       {junk(`{"request_id":"r","data":[`, `{"task_id":"a"}`, `],"total":0}`), list},
		"a list of lists":     {junk(`{"request_id":"r","data":[`, `[[],[]]`, `],"total":0}`), list},
		"results of {}":       {junk(`{"request_id":"r","output":{"task_id":"x","task_status":"SUCCEEDED","results":[`, "{}", `]}}`), task},
		"data of {}":          {junk(`{"request_id":"r","data":{"task_id":"x","results":[`, "{}", `]}}`), task},
		"members of the same": {junk(`{"request_id":"r","output":{"task_status":"RUNNING"},`, `"a":{}`, `}`), task},
		"an error of {}":      {junk(`{"request_id":"r","error":[`, "{}", `]}`), task},
	} {
		for _, chunked := range []bool{false, true} {
			client := serve(t, func(w http.ResponseWriter, _ *http.Request) {
				if chunked {
					_ = http.NewResponseController(w).Flush()
				}
				_, _ = w.Write(c.body)
			})
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			err := c.ask(t.Context(), client)
			runtime.ReadMemStats(&after)
			if spent := after.TotalAlloc - before.TotalAlloc; spent > 20<<20 {
				t.Errorf("%s (chunked %t): %d KiB, %v", name, chunked, spent>>10, err)
			}
		}
	}
}

// A page with more entries than any has changes nothing here.
func TestEndlessListIsRefused(t *testing.T) {
	c := serve(t, says(http.StatusOK, string(junk(`{"request_id":"r","data":[`, `{"task_id":"a","status":"FAILED"}`, `],"total":1}`))))
	page, err := c.Tasks(t.Context(), api.Listing{})
	if e := failure(t, err); len(page.Tasks) > 0 || e.Code != api.CodeGarbage || !strings.Contains(e.Message, "more entries than any page") {
		t.Errorf("%d tasks, %v", len(page.Tasks), err)
	}
}
