package newtask

import (
	"cmp"
	"fmt"
	"slices"

	"dancecard/history"
	"dancecard/internal/text/msg"
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
func (s *Screen) askFill(fill screen.FillForm) action.Action {
	if len(fill.Drafts) == 0 || !s.fields.touched() {
		return s.fill(fill)
	}
	l := s.env.Language
	return action.Open{Dialog: &dialog.Question{
		Title: msg.FormAskReplace(l),
		Text:  []string{msg.FormAskReplaceNote(l)},
		Opts: []dialog.Option{
			{Key: "e", Label: msg.FormReplace(l), Act: action.To{Screen: term.OnForm, Msg: fillMsg(fill)}},
			{Key: "o", Label: msg.FormOpenForm(l), Act: action.To{Screen: term.OnForm, Msg: screen.FillForm{}}},
			{Key: "esc", Label: msg.FormBack(l)},
		},
	}}
}

// fill fills the form and shows it.
func (s *Screen) fill(fill screen.FillForm) action.Action {
	switch m := fill.Motion; {
	case len(fill.Drafts) > 0:
		act := s.fillFrom(fill.Drafts)
		s.editing.begin(fill.Edit)
		return action.All{show, mixed(s.env.Language, fill.Drafts), act, fill.Then}
	case m.ID != 0:
		lost := s.fields.useMotion(s.env.Language, m)
		s.focus(pictureField)
		return action.All{show, warn(s.inspection.update(), lost)}
	}
	s.focus(pictureField)
	refilled := s.refill()
	return action.All{show, refilled, s.inspection.reopen()}
}

// fillFrom fills the form from drafts.
func (s *Screen) fillFrom(drafts []history.Draft) action.Action {
	lost := s.fields.fill(s.env.Language, drafts)
	s.focus(pictureField)
	return warn(s.inspection.update(), lost)
}

// mixed says what becomes of several tasks that fill the form. Every picture goes with every motion; the rest
// is the first one's.
func mixed(l msg.Language, drafts []history.Draft) action.Say {
	pictures, motions, pairs := map[string]bool{}, map[string]bool{}, map[[2]string]bool{}
	var first []string // what all get from the first
	differ := func(f fieldID, does bool) {
		if name := fieldLabel(l, f); does && !slices.Contains(first, name) {
			first = append(first, name)
		}
	}
	for _, d := range drafts {
		motion := cmp.Or(d.Template, d.Clip)
		if d.Motion != 0 {
			motion = fmt.Sprint("motion ", d.Motion)
		}
		pictures[d.Picture], motions[motion], pairs[[2]string{d.Picture, motion}] = true, true, true
		differ(engineField, d.Engine != drafts[0].Engine)
		differ(qualityField, d.Mode != drafts[0].Mode)
		differ(backgroundField, d.PictureBackground != drafts[0].PictureBackground)
		differ(ratioField, d.Ratio != drafts[0].Ratio)
		differ(watermarkField, d.Watermark != drafts[0].Watermark)
		differ(titleField, d.Title != drafts[0].Title)
	}
	all := len(pictures) * len(motions)
	switch more := all > len(pairs); {
	case more && len(first) > 0:
		return action.Warning(msg.FormAllPairsOfFirst(l, first, len(drafts), all))
	case more:
		return action.Warning(msg.FormAllPairs(l, len(drafts), all))
	case len(first) > 0:
		return action.Warning(msg.FormOfFirst(l, first))
	}
	return action.Warning("")
}
