package store_test

import (
	"testing"

	"dancecard/api"
	"dancecard/history"
)

// What is known of a problem comes back from the file as it went in: a detail with its values, or somebody's words,
// even if these look like a detail.
func TestProblemsAreKept(t *testing.T) {
	for _, p := range []history.Problem{
		{Op: api.OpUpload, Code: "InvalidFile.FPS", Detail: api.Detail{Kind: api.DetailFrameRate, File: `a "b".mp4`, Part: api.PartMotion, Has: 15, Least: 24}},
		{Op: api.OpUpload, Code: "InvalidFile.Format", Detail: api.Detail{Kind: api.DetailFormat, Name: "image/x-\x1b[31m", Takes: "image/png,image/bmp"}},
		{Op: api.OpUpload, Code: "InvalidFile.Size", Message: "anna.jpg: too large", RequestID: "r"},
		{Op: api.OpSubmit, HTTP: 400, Code: "X", Message: `{"kind": 7}`},
		{Op: api.OpSubmit, HTTP: 400, Code: "X", Message: `{"kind":"`},
		{},
	} {
		s, _, _ := newStore(t)
		id := must(s.Create(t.Context(), history.Draft{Picture: "https://p.example/a.png"}))(t)[0].ID
		apply(t, s, id, history.StepFailed{Problem: p, Final: true})
		if got := must(s.Task(t.Context(), id))(t).Problem; got != p {
			t.Errorf("%+v came back as %+v", p, got)
		}
	}
}
