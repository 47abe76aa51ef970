package text_test

import (
	"strings"
	"testing"

	"dancecard/api"
	"dancecard/history"
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
		got := strings.ToLower(window.TaskAdvice(tt.task))
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

// A file that dancecard uploaded has no address that a person could put right.
func TestAdviceOnAnUploadedFile(t *testing.T) {
	const clip = "https://host/clips/dance.mp4"
	again := func(name string) string {
		return "uploaded copy of " + name + ". Make the task again: that uploads it anew."
	}
	for _, code := range []string{"InvalidURL", "InvalidURL.ConnectionRefused", "InvalidURL.Timeout", "BadRequest.InputDownloadFailed", "InvalidFile.DownloadFailed", "InvalidParameter.DataInspection"} {
		for _, tt := range []struct {
			draft         history.Draft
			says, without string
		}{
			{history.Draft{Engine: api.AnimateAnyone, Picture: "/home/u/anna.jpg", Clip: clip}, again(`picture "anna.jpg"`), "http"},
			{history.Draft{Engine: api.WanMove, Picture: "/home/u/anna.jpg", Clip: "/home/u/dance.mp4"}, again(`picture "anna.jpg" or clip "dance.mp4"`), "http"},
			{history.Draft{Engine: api.WanMove, Picture: "/home/u/anna.jpg", Clip: clip}, again(`picture "anna.jpg"`), `copy of clip`},
			{history.Draft{Engine: api.WanMove, Picture: "https://host/anna.jpg", Clip: "/home/u/dance.mp4"}, again(`clip "dance.mp4"`), `copy of picture`},
			{history.Draft{Engine: api.WanMove, Picture: "https://host/anna.jpg", Clip: clip}, "", "uploaded copy"},
		} {
			got := window.TaskAdvice(history.Task{Draft: tt.draft, State: history.Rejected, Problem: history.Problem{Op: api.OpSubmit, HTTP: 400, Code: code}})
			if !strings.Contains(got, tt.says) || strings.Contains(got, tt.without) {
				t.Errorf("%s, %s and %s: %q", code, tt.draft.Picture, tt.draft.Clip, got)
			}
		}
	}
}

// An own deployment that is refused was not switched off with the shared models.
func TestAdviceForAnOwnDeployment(t *testing.T) {
	refused := history.Task{State: history.Rejected, Problem: history.Problem{Op: api.OpSubmit, HTTP: 404, Code: "ModelNotFound"}}
	for model, retired := range map[string]bool{"animate-anyone-ours": false, "animate-anyone-gen2": true} {
		refused.Draft = history.Draft{Engine: api.AnimateAnyone, Model: model}
		if got := window.TaskAdvice(refused); strings.Contains(got, "2026-10-10") != retired {
			t.Errorf("%s: %q", model, got)
		}
	}
}
