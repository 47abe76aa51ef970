package label_test

import (
	"errors"
	"regexp"
	"testing"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
	"dancecard/tui/label"
	"dancecard/tui/term"
)

// holes are what a sentence shows where a name in it is missing.
var holes = regexp.MustCompile(`^[:;,×]|[ (“"][:;,]|[:;,×] *$|: *:|“ *”|"  *"|  |^ | $|× *$`)

// Whatever of a name is missing, blank or cannot be shown: no sentence has a hole.
func TestNoSentenceLacksAName(t *testing.T) {
	for _, l := range msg.Languages() {
		t.Run(l.String(), func(t *testing.T) { noSentenceLacksAName(t, text.Wording{Language: l}) })
	}
}

func noSentenceLacksAName(t *testing.T, w text.Wording) {
	l := w.Language
	glyphs := term.NewTheme(term.Look{}).Glyphs
	for _, name := range []string{"", " ", "\u3000 ", "\x1b[31m", "\x00\x07", "\u200b\u202e", ".", "/", "https://127.0.0.1/\u200b", "a/\x1b[2J"} {
		said := map[string]string{}
		for title, d := range map[string]history.Draft{
			"by clip": {Picture: name, Clip: name, Title: name}, "by template": {Picture: name, Template: name, Title: name},
			"a motion": {Kind: history.MakesMotion, Clip: name, Title: name},
		} {
			task := history.Task{Draft: d, State: history.State(name), RemoteID: name}
			said[title+", name"] = text.Name(l, task, "", glyphs.Times)
			said[title+", with the library's"] = label.NameWith(l, task, name, glyphs)
			said[title+", picture"] = text.Picture(l, task)
			said[title+", motion"] = text.Motion(l, task)
			said[title+", state"] = label.State(w, task, label.QueuePosition{}, noon, glyphs).Word
			task.State, task.Status = history.OnServer, api.Status(name)
			said[title+", the service's state"] = label.State(w, task, label.QueuePosition{}, noon, glyphs).Word
			task.State, task.Problem = history.Waiting, history.Problem{Code: name + "\x01", Op: api.OpUpload}
			said[title+", again"] = label.State(w, task, label.QueuePosition{}, noon, glyphs).Fit(60)
		}
		said["motion of the library"] = text.MotionName(l, history.Motion{Name: name, Clip: name})
		said["reason"] = text.Reason(l, history.Problem{Code: name})
		p := history.Problem{Op: api.OpSubmit, Code: name}
		for _, e := range []history.Event{
			history.TaskAccepted{Status: api.Status(name)},
			history.TaskAccepted{Status: api.Status(name), Found: true},
			history.SendRefused{Problem: p},
			history.SendPutBack{Problem: p},
			history.SendLost{Problem: p},
			history.Uploaded{Model: name},
			history.Imported{Status: api.Status(name)},
			history.Checked{Pass: true, Body: name},
			history.StepFailed{Problem: p},
			history.StepFailed{Problem: p, Final: true},
			history.Replanned{Engine: api.EngineID(name)},
			history.Reported{Status: api.Status(name)},
			history.Reported{Status: api.Failed, Code: name + "\x01"},
			history.CancelRefused{Problem: p},
			history.SaveFailed{Problem: p},
			history.Moved{Way: history.Way(name)},
		} {
			text, _ := label.Event(text.Wording{}, e)
			said["event "+e.Kind()] = text
		}
		for what, text := range said {
			if text == "" || holes.MatchString(text) {
				t.Errorf("%q as %s: %q", name, what, text)
			}
		}
	}
	if err := errors.New("x"); text.Reason(l, history.ProblemOf(err)) == "" {
		t.Error("an error without a code has no reason")
	}
}
