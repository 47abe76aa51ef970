package newtask

import (
	"cmp"

	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/internal/text"
	"dancecard/tui/action"
	"dancecard/tui/dialog"
	"dancecard/tui/screen"
	"dancecard/tui/term"
)

// fillMsg fills the form whatever it holds.
type fillMsg screen.FillForm

// onNotCreated brings an order back into the form: at once while the person does nothing else and has typed
// nothing since, else with the next n.
func (s *Screen) onNotCreated(n core.NotCreated) action.Action {
	s.unsent = append(s.unsent, n.Drafts)
	keep := s.env.Screen != term.OnList || s.env.Typing || s.env.Dialogs || s.fields.touched()
	say := screen.SayOf(s.env.Wording().NotCreated(n, keep))
	if keep {
		return say
	}
	return action.All{show, s.refill(), say}
}

// show shows the form.
var show = action.Go{Screen: term.OnForm}

// refill fills the form from the order that could not be written down first. What was typed since is
// sent or cleared before that.
func (s *Screen) refill() action.Action {
	if len(s.unsent) == 0 {
		return nil
	}
	if s.fields.touched() {
		return action.Warning("an order that could not be written down comes back with n once this one is sent or cleared")
	}
	drafts := s.unsent[0]
	s.unsent = s.unsent[1:]
	act := s.fillFrom(drafts)
	s.fields.unsent()
	return act
}

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
	return text.NameAll(tasks, s.env.Theme.Times)
}

// fill fills the form and shows it.
func (s *Screen) fill(msg screen.FillForm) action.Action {
	switch m := msg.Motion; {
	case len(msg.Drafts) > 0:
		act := s.fillFrom(msg.Drafts)
		return action.All{show, mixed(msg.Drafts), act, msg.Then}
	case m.ID != 0:
		lost := s.fields.useMotion(m)
		s.focus(Picture)
		return action.All{show, warn(s.inspection.update(), lost)}
	}
	refilled := s.refill()
	return action.All{show, refilled, s.inspection.reopen()}
}

// fillFrom fills the form from drafts.
func (s *Screen) fillFrom(drafts []history.Draft) action.Action {
	lost := s.fields.fill(drafts)
	s.focus(Picture)
	return warn(s.inspection.update(), lost)
}
