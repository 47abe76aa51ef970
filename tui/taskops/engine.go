package taskops

import (
	"fmt"
	"slices"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
	"dancecard/tui/action"
	"dancecard/tui/dialog"
	"dancecard/tui/screen"
	"dancecard/tui/term"
)

// switchMsg is the answer to which engine is to make tasks.
type switchMsg struct {
	ids    []history.TaskID
	engine api.EngineID
}

// switchEngine asks which engine is to make what waits here or was rejected. What changes is said first:
// the motion's form, the background, the price, the limits.
func (o *Ops) switchEngine(all []history.Task) action.Action {
	l := o.env.Language
	tasks, no := o.pick(all, isUnsent, msg.ActionOnlyUnsentSwitch(l, o.env.Key(term.CmdEdit)))
	if no != nil {
		return no
	}
	fit := slices.DeleteFunc(slices.Clone(tasks), func(t history.Task) bool { return !t.MayReplan() })
	if len(fit) == 0 {
		return o.switchInForm(tasks[0])
	}
	return o.askWithCost(fit, func(fit []history.Task) action.Action { return o.switchQuestion(fit, len(tasks)-len(fit)) })
}

// switchQuestion asks which engine is to make tasks; others of those that are meant can't be given to any.
func (o *Ops) switchQuestion(fit []history.Task, others int) action.Action {
	l := o.env.Language
	q := &dialog.Question{Title: o.about(fit, msg.DialogSwitchOne, msg.DialogSwitch)}
	if others > 0 {
		q.Text = append(q.Text, msg.DialogSwitchKeeps(l, others))
	}
	q.Text = append(q.Text, msg.DialogSwitchExplained(l))
	for _, e := range o.successors(fit[0]) {
		q.Text = append(q.Text, msg.DialogSwitchClips(l, text.EngineName(l, e), fmt.Sprint(e.Clip.MaxSeconds), fmt.Sprint(e.Clip.MinSeconds)))
		q.Opts = append(q.Opts, dialog.Option{
			Key: fmt.Sprint(len(q.Opts) + 1), Label: o.engineLabel(e, fit), Act: answer(switchMsg{ids(fit), e.ID}),
		})
	}
	q.Opts = append(q.Opts, dialog.Option{Key: "esc", Label: msg.DialogKeepEngine(l)})
	return action.Open{Dialog: q}
}

// switchInForm opens the form for a task whose clip is not known, with the engine that takes over.
func (o *Ops) switchInForm(t history.Task) action.Action {
	d, name := t.Draft, text.EngineName(o.env.Language, o.env.Core.Engine(t.Engine))
	d.Template = ""
	if next := o.successors(t); len(next) > 0 {
		d.Engine, name = next[0].ID, text.EngineName(o.env.Language, next[0])
	}
	return action.To{Screen: term.OnForm, Msg: screen.FillForm{
		Drafts: []history.Draft{d}, Then: action.Warning(msg.ActionClipNeeded(o.env.Language, name)),
	}}
}

// successors are the other engines that live, first the one that leaves the same background.
func (o *Ops) successors(t history.Task) []api.Engine {
	now := o.env.Core.Engine(t.Engine)
	var out []api.Engine
	if same, ok := now.Successor(t.PictureBackground); ok {
		out = append(out, o.env.Core.Engine(same.ID))
	}
	for _, e := range o.env.Engines {
		if e.ID != t.Engine && (len(out) == 0 || out[0].ID != e.ID) && !e.IsRetired() {
			out = append(out, e)
		}
	}
	return out
}

// engineLabel says whose background an engine keeps and what it costs for these tasks, per second while a length is
// unknown.
func (o *Ops) engineLabel(e api.Engine, tasks []history.Task) string {
	c, seconds, known := o.checks(), 0.0, true
	for _, t := range tasks {
		s := c.Length(t.Draft)
		seconds, known = seconds+s, known && s > 0
	}
	labels := map[api.Background]func(msg.Language, string, float64) string{
		api.KeepsPicture: msg.DialogSwitchPicture, api.KeepsClip: msg.DialogSwitchClip, api.KeepsChoice: msg.DialogSwitchEither,
	}
	sum := e.VideoCost("", seconds)
	if !known {
		sum = e.PricePerSecond("")
		labels = map[api.Background]func(msg.Language, string, float64) string{
			api.KeepsPicture: msg.DialogSwitchPictureRate, api.KeepsClip: msg.DialogSwitchClipRate, api.KeepsChoice: msg.DialogSwitchEitherRate,
		}
	}
	return labels[e.Keeps](o.env.Language, text.EngineName(o.env.Language, e), sum)
}

// switched is the event that hands a task to an engine, in its usual mode.
func (o *Ops) switched(id api.EngineID) history.Event {
	e := o.env.Core.Engine(id)
	return history.Replanned{Engine: e.ID, Model: e.Model, Mode: e.Modes[0].ID, Price: e.Modes[0].PricePerSecond}
}
