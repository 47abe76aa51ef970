package cli_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"dancecard/api"
	"dancecard/history"
)

// A filter finds tasks by the words that people read for their states, and by those that are stored.
func TestFilterByTheNameOfAState(t *testing.T) {
	t.Parallel()
	data := t.TempDir()
	s := openHistory(t, data)
	ids := map[string]any{}
	task := func(state string, events ...history.Event) {
		made, err := s.Create(t.Context(), history.Draft{Title: "x", Picture: "https://h/p.png", Template: "AACT.x.y", Engine: api.AnimateAnyone})
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range events {
			if _, err := s.Apply(t.Context(), made[0].ID, e); err != nil {
				t.Fatal(state, err)
			}
		}
		ids[state] = float64(made[0].ID)
	}
	there := func(word api.Status, events ...history.Event) []history.Event {
		return append([]history.Event{history.SendBegan{}, history.TaskAccepted{TaskID: fmt.Sprint("remote-", len(ids)), Status: word}}, events...)
	}
	ended := history.Reported{Status: api.Succeeded, Video: "https://127.0.0.1/v.mp4", Ended: time.Now()}
	task("unconfirmed", history.SendBegan{}, history.SendLost{Problem: history.Problem{Op: api.OpSubmit, Code: api.CodeTimeout}})
	task("queued", there(api.Pending)...)
	task("running", there(api.PreProcessing)...)
	task("done", there(api.Running, ended)...)
	task("not saved", there(api.Running, ended, history.SaveFailed{Problem: history.Problem{Code: string(history.CodeFull)}})...)
	task("link expired", there(api.Running, ended, history.SaveFailed{Problem: history.Problem{Code: api.CodeLinkDead}, Dead: true})...)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	for filter, state := range map[string]string{
		"unconfirmed": "unconfirmed", "unconf": "unconfirmed", "UNCONFIRMED x": "unconfirmed", "待确认": "unconfirmed", "unsure": "unconfirmed",
		"queued": "queued", "pending": "queued", "running": "running", "生成中": "running", "done": "done", "not saved": "not saved", "link expired": "link expired",
	} {
		got := run(t, "", nil, "list", "--json", "--filter", filter, "--data-dir", data)
		if found := of(objects(t, got.out), "id"); !slices.Equal(found, []any{ids[state]}) {
			t.Errorf("%q finds %v, want %v: %s", filter, found, ids[state], got.err)
		}
	}
	w := openWindow(t, []string{"DASHSCOPE_API_KEY=sk-x", "DASHSCOPE_HTTP_BASE_URL=http://127.0.0.1:1"}, "--data-dir", data)
	w.await("All 6")
	w.Press("/")
	w.Paste("unconfirmed")
	w.Press("enter")
	w.await("1 match")
}
