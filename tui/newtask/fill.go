package newtask

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"dancecard/history"
	"dancecard/internal/text"
	"dancecard/tui/action"
	"dancecard/tui/dialog"
	"dancecard/tui/screen"
	"dancecard/tui/term"
)

// fillMsg fills the form whatever it holds.
type fillMsg screen.FillForm

// show shows the form.
var show = action.Go{Screen: term.OnForm}

// askFill fills the form and shows it. It asks first where what was typed would be lost.
func (s *Screen) askFill(msg screen.FillForm) action.Action {
	if len(msg.Drafts) == 0 || !s.fields.touched() {
		return s.fill(msg)
	}
	return action.Open{Dialog: &dialog.Question{
		Title: "Fill the form from " + cmp.Or(msg.From, s.nameOf(msg.Drafts)) + "?",
		Text:  []string{"It holds something that you have typed and not sent yet, which would be lost."},
		Opts: []dialog.Option{
			{Key: "e", Label: "fill it anew", Act: action.To{Screen: term.OnForm, Msg: fillMsg(msg)}},
			{Key: "o", Label: "open it as it is", Act: action.To{Screen: term.OnForm, Msg: screen.FillForm{}}},
			{Key: "esc", Label: "back"},
		},
	}}
}

// nameOf names what drafts were taken from.
func (s *Screen) nameOf(drafts []history.Draft) string {
	tasks := make([]history.Task, len(drafts))
	for i, d := range drafts {
		tasks[i].Draft = d
	}
	return text.NameAll(s.env.Language, tasks, s.env.Theme.Times)
}

// fill fills the form and shows it.
func (s *Screen) fill(msg screen.FillForm) action.Action {
	switch m := msg.Motion; {
	case len(msg.Drafts) > 0:
		act := s.fillFrom(msg.Drafts)
		return action.All{show, mixed(msg.Drafts), act, msg.Then}
	case m.ID != 0:
		lost := s.fields.useMotion(m)
		s.focus(pictureField)
		return action.All{show, warn(s.inspection.update(), lost)}
	}
	refilled := s.refill()
	return action.All{show, refilled, s.inspection.reopen()}
}

// fillFrom fills the form from drafts.
func (s *Screen) fillFrom(drafts []history.Draft) action.Action {
	lost := s.fields.fill(drafts)
	s.focus(pictureField)
	return warn(s.inspection.update(), lost)
}

// mixed says what becomes of several tasks that fill the form. Every picture goes with every motion; the rest
// is the first one's.
func mixed(drafts []history.Draft) action.Say {
	pictures, motions, pairs := map[string]bool{}, map[string]bool{}, map[[2]string]bool{}
	var first []string // what all get from the first
	differ := func(name string, does bool) {
		if does && !slices.Contains(first, name) {
			first = append(first, name)
		}
	}
	for _, d := range drafts {
		motion := cmp.Or(d.Template, d.Clip)
		if d.Motion != 0 {
			motion = fmt.Sprint("motion ", d.Motion)
		}
		pictures[d.Picture], motions[motion], pairs[[2]string{d.Picture, motion}] = true, true, true
		differ("engine", d.Engine != drafts[0].Engine)
		differ("quality", d.Mode != drafts[0].Mode)
		differ("background", d.PictureBackground != drafts[0].PictureBackground)
		differ("ratio", d.Ratio != drafts[0].Ratio)
		differ("watermark", d.Watermark != drafts[0].Watermark)
		differ("title", d.Title != drafts[0].Title)
	}
	var parts []string
	if all := len(pictures) * len(motions); all > len(pairs) {
		parts = append(parts, fmt.Sprintf("every picture with every motion: %d videos of %d tasks", all, len(drafts)))
	}
	if len(first) > 0 {
		parts = append(parts, "all get the first one's "+strings.Join(first, ", "))
	}
	return action.Warning(strings.Join(parts, "; "))
}
