package newtask

import (
	"slices"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/preflight"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
	"dancecard/tui/action"
	"dancecard/tui/dialog"
	"dancecard/tui/screen"
	"dancecard/tui/term"
)

// orderMsg says that the person agreed to what these cost.
type orderMsg struct{ drafts []history.Draft }

// waitTopic is the topic of the text that says what the sending waits for.
const waitTopic = "form"

// askedToSend sends the form once what stands in the way was inspected again.
func (s *Screen) askedToSend() action.Action {
	s.completion.close()
	s.report = s.check() // of the field that was being typed into as well
	again := s.inspection.again()
	if again == nil {
		return s.trySend()
	}
	s.sendWhenReady = true
	return action.All{again, waiting(msg.FormWaitForRecheck(s.env.Language))}
}

func waiting(why string) action.Say {
	return action.Say{Text: why, Tone: term.ToneWarn, Topic: waitTopic}
}

// trySend sends what is filled in, or says what keeps it back. When that is only that it is being inspected, it
// is sent as soon as that is done.
func (s *Screen) trySend() action.Action {
	s.sendWhenReady = false
	done := action.Drop{Topic: waitTopic}
	inspect := s.inspection.update()
	for _, f := range s.report.Findings {
		if f.Fatal {
			s.focus(f.Field)
			return action.All{done, inspect, waiting(f.Text)}
		}
	}
	switch {
	case inspect != nil, s.report.Inspecting && !s.inspection.announced:
		s.inspection.announced, s.sendWhenReady = true, true
		return action.All{done, inspect, waiting(msg.FormWaitForChecks(s.env.Language, s.env.Key(term.CmdSend)))}
	case s.report.Resolving:
		s.sendWhenReady = true
		return action.All{done, waiting(msg.FormWaitForFiles(s.env.Language))}
	case s.earlier.pending:
		s.sendWhenReady = true
		return done
	}
	return action.All{done, s.order()}
}

// order takes what the form holds. A sum that is worth a question is asked about first, and so is every
// batch.
func (s *Screen) order() action.Action {
	c, pictures, motions := s.inspection.checks(), s.inspection.sources(pictureField), s.inspection.sources(motionField)
	switch batch := preflight.IsBatch(pictures.list, motions.list) || c.Takes > 1; {
	case s.editing.on():
		return s.editing.order(c, pictures, motions)
	case batch:
		return s.askBatch(c.Engine, c.Plan(pictures.list, motions.list))
	}
	d := c.Ready(pictures.first(), motions.first())
	if old := s.earlier.useful(); len(old) > 0 {
		return s.askAnother(c, d, old[0])
	}
	cost := c.Cost([]history.Draft{d})
	if !s.asks && !cost.Reaches(s.env.AskAbove) {
		return s.send([]history.Draft{d})
	}
	return action.Open{Dialog: &dialog.Question{
		Title: msg.FormAskSend(s.env.Language, text.BillSum(s.env.Language, cost)),
		Text:  []string{s.estimate(c, d)},
		Opts:  s.sendOptions(msg.FormSend(s.env.Language), []history.Draft{d}),
	}}
}

// askAnother asks whether to make one more video of what was sent before.
func (s *Screen) askAnother(c preflight.Checks, d history.Draft, old history.Task) action.Action {
	l := s.env.Language
	return action.Open{Dialog: &dialog.Question{
		Title: msg.FormAskAnother(l, text.BillSum(l, c.Cost([]history.Draft{d}))),
		Text:  []string{s.earlier.text(), s.estimate(c, d)},
		Opts: slices.Insert(s.sendOptions(msg.FormAnother(l), []history.Draft{d}), 1,
			dialog.Option{Key: "o", Label: msg.FormOpenEarlier(l), Act: action.To{Screen: term.OnDetail, Msg: screen.OpenTask{ID: old.ID}}}),
	}}
}

// sendOptions are the answers to whether to send something.
func (s *Screen) sendOptions(label string, drafts []history.Draft) []dialog.Option {
	return []dialog.Option{
		{Key: "s", Also: s.env.Key(term.CmdSend), Label: label, Act: action.To{Screen: term.OnForm, Msg: orderMsg{drafts}}},
		{Key: "esc", Label: msg.FormBackToForm(s.env.Language)},
	}
}

// askBatch asks once, with the numbers, and sends what passes.
func (s *Screen) askBatch(e api.Engine, plan preflight.Plan) action.Action {
	l, n, all, sum := s.env.Language, len(plan.Drafts), plan.Asked, text.BillSum(s.env.Language, plan.Cost)
	title := msg.FormAskSendAll(l, n, sum)
	if n < all {
		title = msg.FormAskSendSome(l, all, n, sum)
	}
	said, opts := append(s.leftOut(e, plan.Failing()), text.Bill(l, plan.Cost)), s.sendOptions(msg.FormSendAll(l, n), plan.Drafts)
	if before := s.earlier.text(); before != "" {
		said = append(said, before)
	}
	if fresh := s.earlier.without(plan.Drafts); len(fresh) > 0 && len(fresh) < n {
		only := dialog.Option{Key: "o", Label: msg.FormSendNew(l, len(fresh)), Act: action.To{Screen: term.OnForm, Msg: orderMsg{fresh}}}
		opts = slices.Insert(opts, 1, only)
	}
	return action.Open{Dialog: &dialog.Question{Title: title, Text: said, Opts: opts}}
}

// mostLeftOut is how many inputs that are left out a question names.
const mostLeftOut = 3

// leftOut says which inputs are not sent, and why.
func (s *Screen) leftOut(e api.Engine, bad []preflight.Input) (out []string) {
	for i, in := range bad {
		if i == mostLeftOut {
			return append(out, msg.FormLeftOutMore(s.env.Language, len(bad)-i))
		}
		r := s.row(e, in)
		out = append(out, msg.FormLeftOut(s.env.Language, r.Name, r.Text))
	}
	return out
}

// send creates the tasks; the scheduler sends them when their turn comes.
func (s *Screen) send(drafts []history.Draft) action.Action {
	s.fields.clear()
	s.inspection.reset()
	s.earlier.reset()
	s.focus(pictureField)
	say := action.Say{Text: msg.FormAdded(s.env.Language)}
	if n := len(drafts); n > 1 {
		say.Text = msg.FormAddedMany(s.env.Language, s.env.Key(term.CmdBatch), n)
	}
	return action.All{action.Go{Screen: term.OnList}, action.Run{Job: s.env.Core.Create(drafts), Done: say}}
}
