package text_test

import (
	"strings"
	"testing"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/text"
)

// Advice on a file names it, and only the one at fault where that can be known.
func TestAdviceNamesTheFileAtFault(t *testing.T) {
	const picture, clip = `picture "anna.jpg"`, `clip "dance.mp4"`
	draft := func(engine api.EngineID, model string) history.Draft {
		return history.Draft{Engine: engine, Model: model, Picture: "/home/u/anna.jpg", Clip: "https://host/clips/dance.mp4?s=1"}
	}
	wan := draft(api.WanMix, "wan2.2-animate-mix")
	anyone := draft(api.AnimateAnyone, "animate-anyone-gen2")
	maker := history.Draft{Engine: api.AnimateAnyone, Kind: history.MakesMotion, Model: "animate-anyone-template-gen2", Title: "dance", Clip: "/home/u/dance.mp4"}
	for _, tt := range []struct {
		about  string
		task   history.Task
		blamed []string
	}{
		{"refused", history.Task{Draft: anyone, State: history.Rejected, Problem: history.Problem{Op: api.OpSubmit, HTTP: 400, Code: "InvalidFile.FacePose"}}, []string{picture}},
		{"failed late", history.Task{Draft: anyone, State: history.Failed, Problem: history.Problem{Op: api.OpQuery, HTTP: 200, Code: "InvalidFile.Resolution"}}, []string{picture}},
		{"the motion failed", history.Task{Draft: anyone, State: history.Rejected, Problem: history.Problem{Op: api.OpQuery, HTTP: 200, Code: "InvalidFile.NoHuman"}}, []string{clip}},
		{"a motion failed late", history.Task{Draft: maker, State: history.Failed, Problem: history.Problem{Op: api.OpQuery, HTTP: 200, Code: "InvalidFile.NoHuman"}}, []string{clip}},
		{"both", history.Task{Draft: wan, State: history.Failed, Problem: history.Problem{Op: api.OpQuery, HTTP: 200, Code: "InvalidFile.Size"}}, []string{picture, clip}},
		{"its own kind", history.Task{Draft: wan, State: history.Failed, Problem: history.Problem{Op: api.OpQuery, HTTP: 200, Code: "InvalidImage.NoHumanFace"}}, []string{picture}},
		{"the service's text", history.Task{Draft: wan, State: history.Failed, Problem: history.Problem{Op: api.OpQuery, HTTP: 200, Code: "InvalidFile.Size", Message: "The video file size"}}, []string{clip}},
		{"an address", history.Task{Draft: wan, State: history.Rejected, Problem: history.Problem{Op: api.OpSubmit, HTTP: 400, Code: "InvalidURL.Timeout", Message: "Download https://host/clips/dance.mp4 timeout"}}, []string{clip}},
		{"a check here", history.Task{Draft: wan, State: history.Rejected, Problem: history.Problem{Op: api.OpUpload, Code: "InvalidFile.Size", Message: "anna.jpg: too large"}}, []string{picture}},
	} {
		got := strings.ToLower(text.Advice(tt.task))
		for _, name := range []string{picture, clip} {
			want := false
			for _, b := range tt.blamed {
				want = want || b == name
			}
			if strings.Contains(got, name) != want {
				t.Errorf("%s: %q, want %v to be named", tt.about, got, tt.blamed)
			}
		}
	}
}

// An own deployment that is refused was not switched off with the shared models.
func TestAdviceForAnOwnDeployment(t *testing.T) {
	refused := history.Task{State: history.Rejected, Problem: history.Problem{Op: api.OpSubmit, HTTP: 404, Code: "ModelNotFound"}}
	for model, retired := range map[string]bool{"animate-anyone-ours": false, "animate-anyone-gen2": true} {
		refused.Draft = history.Draft{Engine: api.AnimateAnyone, Model: model}
		if got := text.Advice(refused); strings.Contains(got, "2026-10-10") != retired {
			t.Errorf("%s: %q", model, got)
		}
	}
}
