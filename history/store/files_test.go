package store_test

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/history/store"
)

// An upload that the service could not read is not used again, whether it says so at once or late. What was
// uploaded since, for another model or of another file stays.
func TestDeadUploadIsForgotten(t *testing.T) {
	t.Parallel()
	problem := func(code string) history.Problem {
		return history.Problem{Op: api.OpSubmit, HTTP: 400, Code: code, Message: "a text of the service"}
	}
	late := func(code string) []history.Event {
		return []history.Event{
			history.TaskAccepted{TaskID: "t-1", Status: api.Pending},
			history.Reported{Status: api.Failed, Code: code},
		}
	}
	for _, tt := range []struct {
		about string
		then  []history.Event
		gone  bool
	}{
		{"refused", []history.Event{history.SendRefused{Problem: problem("InvalidURL")}}, true},
		{"no such address", []history.Event{history.SendRefused{Problem: problem("BadRequest.InputDownloadFailed")}}, true},
		{"failed late", late("InvalidURL.ConnectionRefused"), true},
		{"download failed late", late("InvalidFile.DownloadFailed"), true},
		{"refused for its content", []history.Event{history.SendRefused{Problem: problem("InvalidFile.NoHuman")}}, false},
		{"put back", []history.Event{history.SendPutBack{Problem: problem("InvalidURL")}}, false},
	} {
		t.Run(tt.about, func(t *testing.T) {
			s, clock, _ := newStore(t)
			path := filepath.Join(t.TempDir(), "anna.jpg")
			mustDo(t, os.WriteFile(path, []byte("a picture"), 0o600))
			info := must(os.Stat(path))(t)
			mustDo(t, s.Files.KeepHash(t.Context(), path, info, "hash"))
			keep := func(hash, model string) {
				mustDo(t, s.Files.KeepUpload(t.Context(), store.Upload{Hash: hash, Model: model, Fingerprint: "key", Address: "oss://" + hash}))
			}
			has := func(hash, model string) bool { return must(s.Files.Upload(t.Context(), hash, model, "key"))(t) != "" }
			keep("hash", "video")
			keep("hash", "check")
			keep("other", "video")
			clock.advance(time.Hour)
			task := must(s.Create(t.Context(), history.Draft{Engine: api.WanMove, Model: "video", Picture: path, Clip: "https://host/a.mp4"}))(t)[0]
			for _, e := range append([]history.Event{history.SendBegan{}}, tt.then...) {
				must(s.ApplyAll(t.Context(), []history.Change{{ID: task.ID, Event: e}}))(t)
			}
			if got := !has("hash", "video"); got != tt.gone {
				t.Errorf("forgotten: %v, want %v", got, tt.gone)
			}
			if !has("hash", "check") || !has("other", "video") {
				t.Error("another upload was forgotten")
			}
		})
	}

	s, clock, _ := newStore(t)
	path := filepath.Join(t.TempDir(), "anna.jpg")
	mustDo(t, os.WriteFile(path, []byte("a picture"), 0o600))
	mustDo(t, s.Files.KeepHash(t.Context(), path, must(os.Stat(path))(t), "hash"))
	task := must(s.Create(t.Context(), history.Draft{Engine: api.WanMove, Model: "video", Picture: path, Clip: "https://host/a.mp4"}))(t)[0]
	apply := func(e history.Event) { must(s.ApplyAll(t.Context(), []history.Change{{ID: task.ID, Event: e}}))(t) }
	apply(history.SendBegan{})
	clock.advance(time.Minute)
	mustDo(t, s.Files.KeepUpload(t.Context(), store.Upload{Hash: "hash", Model: "video", Fingerprint: "key", Address: "oss://new"}))
	apply(history.SendRefused{Problem: problem("InvalidURL")})
	if must(s.Files.Upload(t.Context(), "hash", "video", "key"))(t) != "oss://new" {
		t.Error("an upload that is newer than the submission was forgotten")
	}
}
