package newtask

import (
	"fmt"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/preflight"
	"dancecard/internal/text"
	"dancecard/tui/action"
	"dancecard/tui/dialog"
	"dancecard/tui/term"
)

// orderMsg says that the person agreed to what these cost.
type orderMsg struct{ drafts []history.Draft }

// waitTopic is the topic of the text that says what the sending waits for.
const waitTopic = "sending the form"

// askedToSend sends the form once what stands in the way was inspected again.
func (s *Screen) askedToSend() action.Action {
	again := s.inspection.again()
	if again == nil {
		return s.trySend()
	}
	s.sendWhenReady = true
	return action.All{again, waiting("Looking once more at what was refused, then it is sent.")}
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
			return action.All{done, inspect, action.Warning(f.Text)}
		}
	}
	switch {
	case inspect != nil, s.report.Inspecting && !s.inspection.announced:
		s.inspection.announced, s.sendWhenReady = true, true
		return action.All{done, inspect, waiting("Looking at it first, then it is sent; ctrl+s once more does not wait.")}
	case s.report.Resolving:
		s.sendWhenReady = true
		return action.All{done, waiting("Finding out which files are meant, then it is sent.")}
	}
	return action.All{done, s.order()}
}

// order takes what the form holds. A sum that is worth a question is asked about first, and so is every
// batch.
func (s *Screen) order() action.Action {
	c, pictures, motions := s.inspection.checks(), s.inspection.sources(pictureField), s.inspection.sources(motionField)
	if preflight.IsBatch(pictures.list, motions.list) {
		return s.askBatch(c.Engine, c.Plan(pictures.list, motions.list))
	}
	d := c.Ready(pictures.first(), motions.first())
	sum, known := c.Estimate(d)
	if limit := s.env.AskAbove; limit <= 0 || !known || sum.Total < limit {
		return s.send([]history.Draft{d})
	}
	return action.Open{Dialog: &dialog.Question{
		Title: "Order this for about " + term.Money(sum.Total) + "?",
		Text:  []string{estimateLine(c, d) + "."},
		Opts:  sendOptions("send it", []history.Draft{d}),
	}}
}

// sendOptions are the answers to whether to send something.
func sendOptions(label string, drafts []history.Draft) []dialog.Option {
	return []dialog.Option{
		{Key: "s", Also: "ctrl+s", Label: label, Act: action.To{Screen: term.OnForm, Msg: orderMsg{drafts}}},
		{Key: "esc", Label: "back to the form"},
	}
}

// askBatch asks once, with the numbers, and sends what passes.
func (s *Screen) askBatch(e api.Engine, plan preflight.Plan) action.Action {
	videos, all := text.Count(len(plan.Drafts), "video", "videos"), plan.Pictures*plan.Motions
	title := "Send " + videos
	if len(plan.Drafts) < all {
		title = fmt.Sprintf("Send %d of %d videos", len(plan.Drafts), all)
	}
	return action.Open{Dialog: &dialog.Question{
		Title: title + " for " + text.BillSum(plan.Cost) + "?", Text: append(s.leftOut(e, plan.Failing()), text.Bill(plan.Cost)+"."),
		Opts: sendOptions("send "+videos, plan.Drafts),
	}}
}

// mostLeftOut is how many inputs that are left out a question names.
const mostLeftOut = 3

// leftOut says which inputs are not sent, and why.
func (s *Screen) leftOut(e api.Engine, bad []preflight.Input) (out []string) {
	for i, in := range bad {
		if i == mostLeftOut {
			return append(out, text.Count(len(bad)-i, "other is", "others are")+" left out as well.")
		}
		r := s.row(e, in)
		out = append(out, r.Name+" is left out: "+r.Text+".")
	}
	return out
}

// send writes the new tasks down; the scheduler hands them over when their turn comes.
func (s *Screen) send(drafts []history.Draft) action.Action {
	s.fields.clear()
	s.inspection.reset()
	s.focus(pictureField)
	say := action.Say{Text: "written down; it is sent when its turn comes"}
	if len(drafts) > 1 {
		say.Text = text.Count(len(drafts), "video", "videos") + " written down; b shows just them"
	}
	return action.All{action.Go{Screen: term.OnList}, action.Run{Job: s.env.Core.Create(drafts), Done: say}}
}
