package store_test

import (
	"testing"
	"time"

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
		s, _ := open(t)
		id := create(t, s, draft())[0]
		s.apply(id, history.StepFailed{Problem: p, Final: true})
		if got := s.task(id).Problem; got != p {
			t.Errorf("%+v came back as %+v", p, got)
		}
	}
	_ = time.Second
}
