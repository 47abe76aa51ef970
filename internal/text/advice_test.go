package text_test

import (
	"strings"
	"testing"

	"dancecard/api"
	"dancecard/history"
)

// A task's advice is about the file that its problem is about.
func TestAdviceOnTheFileOfATask(t *testing.T) {
	draft := func(engine api.EngineID, model string) history.Draft {
		return history.Draft{Engine: engine, Model: model, Picture: "/home/u/anna.jpg", Clip: "https://host/clips/dance.mp4?s=1"}
	}
	wan := draft(api.WanMix, "wan2.2-animate-mix")
	anyone := draft(api.AnimateAnyone, "animate-anyone-gen2")
	maker := history.Draft{Engine: api.AnimateAnyone, Kind: history.MakesMotion, Model: "animate-anyone-template-gen2", Title: "dance", Clip: "/home/u/dance.mp4"}
	for _, tt := range []struct {
		about         string
		task          history.Task
		picture, clip bool
	}{
		{"refused", history.Task{Draft: anyone, State: history.Rejected, Problem: history.Problem{Op: api.OpSubmit, HTTP: 400, Code: "InvalidFile.FacePose"}}, true, false},
		{"failed late", history.Task{Draft: anyone, State: history.Failed, Problem: history.Problem{Op: api.OpQuery, HTTP: 200, Code: "InvalidFile.Resolution"}}, true, false},
		{"the motion failed", history.Task{Draft: anyone, State: history.Rejected, Problem: history.Problem{Op: api.OpQuery, HTTP: 200, Code: "InvalidFile.NoHuman"}}, false, true},
		{"a motion failed late", history.Task{Draft: maker, State: history.Failed, Problem: history.Problem{Op: api.OpQuery, HTTP: 200, Code: "InvalidFile.NoHuman"}}, false, true},
		{"both", history.Task{Draft: wan, State: history.Failed, Problem: history.Problem{Op: api.OpQuery, HTTP: 200, Code: "InvalidFile.Size"}}, true, true},
		{"its own kind", history.Task{Draft: wan, State: history.Failed, Problem: history.Problem{Op: api.OpQuery, HTTP: 200, Code: "InvalidImage.NoHumanFace"}}, true, false},
		{"the service's text", history.Task{Draft: wan, State: history.Failed, Problem: history.Problem{Op: api.OpQuery, HTTP: 200, Code: "InvalidFile.Size", Message: "The video file size"}}, false, true},
		{"a URL", history.Task{Draft: wan, State: history.Rejected, Problem: history.Problem{Op: api.OpSubmit, HTTP: 400, Code: "InvalidURL.Timeout", Message: "Download https://host/clips/dance.mp4 timeout"}}, false, true},
		{"a check here", history.Task{Draft: wan, State: history.Rejected, Problem: history.Problem{Op: api.OpUpload, Code: "InvalidFile.Size", Message: "anna.jpg: too large"}}, true, false},
	} {
		got := window.TaskAdvice(tt.task)
		if strings.Contains(got, "icture") != tt.picture || strings.Contains(got, "lip") != tt.clip {
			t.Errorf("%s: %q, want picture %v and clip %v", tt.about, got, tt.picture, tt.clip)
		}
	}
}

// A file that dancecard uploaded has no address that a person could put right.
func TestAdviceOnAnUploadedFile(t *testing.T) {
	const clip = "https://host/clips/dance.mp4"
	for _, code := range []string{"InvalidURL", "InvalidURL.ConnectionRefused", "InvalidURL.Timeout", "BadRequest.InputDownloadFailed", "InvalidFile.DownloadFailed", "InvalidParameter.DataInspection"} {
		for _, tt := range []struct {
			draft         history.Draft
			says, without string
		}{
			{history.Draft{Engine: api.AnimateAnyone, Picture: "/home/u/anna.jpg", Clip: clip}, "uploaded copy of the picture. Create the task again to upload the picture anew.", "http"},
			{history.Draft{Engine: api.WanMove, Picture: "/home/u/anna.jpg", Clip: "/home/u/dance.mp4"}, "uploaded copy of the picture or of the clip. Create the task again", "http"},
			{history.Draft{Engine: api.WanMove, Picture: "/home/u/anna.jpg", Clip: clip}, "the clip at its URL or the uploaded copy of the picture.", "copy of the clip"},
			{history.Draft{Engine: api.WanMove, Picture: "https://host/anna.jpg", Clip: "/home/u/dance.mp4"}, "the picture at its URL or the uploaded copy of the clip.", "copy of the picture"},
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
