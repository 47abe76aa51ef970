package newtask

import (
	"strconv"

	tea "charm.land/bubbletea/v2"

	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/internal/preflight"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
	"dancecard/tui/action"
	"dancecard/tui/dialog"
	"dancecard/tui/screen"
	"dancecard/tui/term"
)

// editing is the waiting task that the form changes in place, as it was when the form was filled.
type editing struct {
	form *Screen
	task history.Task
	// writing tells that the change is on its way to the disk.
	writing bool
}

// begin has the form change a task; the zero one for new tasks.
func (e *editing) begin(t history.Task) {
	e.task, e.writing = t, false
	e.form.fields.single = e.on()
	e.form.earlier.reset() // the task itself was left out, or counts from now on
}

// on reports whether the form changes a task, instead of creating new ones.
func (e *editing) on() bool { return e.task.ID != 0 }

// The answers to questions about an edit.
type (
	changeMsg  struct{ draft history.Draft }
	discardMsg struct{}
	asNewMsg   struct{}
)

func (e *editing) onAnswer(msg tea.Msg) action.Action {
	switch msg := msg.(type) {
	case changeMsg:
		return e.change(msg.draft)
	case discardMsg:
		e.end()
		return action.Leave{}
	case asNewMsg:
		return e.form.trySend()
	}
	return nil
}

// title is the form's heading.
func (e *editing) title() string {
	if e.on() {
		return msg.FormEditTitle(e.form.env.Language, e.id())
	}
	return msg.FormTitle(e.form.env.Language)
}

func (e *editing) id() string { return strconv.FormatInt(int64(e.task.ID), 10) }

// short is what a command of the form does, in few words.
func (e *editing) short(c term.Command) string {
	if e.on() && c.Name == term.CmdSend {
		return msg.FormHintChange(e.form.env.Language, e.id())
	}
	return c.Short(e.form.env.Language)
}

// leave leaves the form that changes a task. Changes are discarded, after a question.
func (e *editing) leave() action.Action {
	l := e.form.env.Language
	if !e.form.fields.touched() {
		e.end()
		return action.Leave{}
	}
	return action.Open{Dialog: &dialog.Question{
		Title: msg.FormAskDiscard(l),
		Text:  []string{msg.FormAskDiscardNote(l)},
		Opts: []dialog.Option{
			{Key: "d", Label: msg.FormDiscard(l), Act: action.To{Screen: term.OnForm, Msg: discardMsg{}}},
			{Key: "esc", Label: msg.FormBackToForm(l)},
		},
	}}
}

// end makes the form one for new tasks again.
func (e *editing) end() {
	e.begin(history.Task{})
	e.form.fields.clear()
	e.form.inspection.reset()
	e.form.focus(pictureField)
}

// order changes the task to what the form holds. A sum that is worth a question is asked about first.
func (e *editing) order(c preflight.Checks, pictures, motions resolvedSources) action.Action {
	l := e.form.env.Language
	switch {
	case e.writing:
		return nil
	case preflight.IsBatch(pictures.list, motions.list):
		return action.Warning(msg.FormEditOnePair(l))
	}
	d := c.Ready(pictures.first(), motions.first())
	cost := c.Cost([]history.Draft{d})
	if !e.form.asks && !cost.Reaches(e.form.env.AskAbove) {
		return e.change(d)
	}
	return action.Open{Dialog: &dialog.Question{
		Title: msg.FormAskChange(l, text.BillSum(l, cost)),
		Text:  []string{e.form.estimate(c, d)},
		Opts: []dialog.Option{
			{Key: "s", Also: e.form.env.Key(term.CmdSend), Label: msg.FormChange(l), Act: action.To{Screen: term.OnForm, Msg: changeMsg{d}}},
			{Key: "esc", Label: msg.FormBackToForm(l)},
		},
	}}
}

// change writes the change. The form keeps everything until that is on disk.
func (e *editing) change(d history.Draft) action.Action {
	e.writing = true
	return action.Run{Job: core.Edit(e.form.env.Core, e.task, d)}
}

// onNotice takes in what came of a change.
func (e *editing) onNotice(n core.Notice) action.Action {
	switch n := n.(type) {
	case core.Edited:
		return e.onEdited(n)
	case core.NotEdited:
		return e.onNotEdited(n)
	}
	return nil
}

// onEdited shows the task that was changed.
func (e *editing) onEdited(n core.Edited) action.Action {
	if e.task.ID == n.Task.ID {
		e.end()
	}
	return action.All{
		action.Go{Screen: term.OnList}, action.To{Screen: term.OnList, Msg: screen.ShowTask{ID: n.Task.ID}}, e.form.env.Said(n),
	}
}

// onNotEdited keeps the form as it is. What came too late can be sent as a new task.
func (e *editing) onNotEdited(n core.NotEdited) action.Action {
	e.writing = false
	said := e.form.env.Said(n)
	if n.Err != nil {
		return said
	}
	e.begin(history.Task{})
	e.form.fields.unsent()
	l, i := e.form.env.Language, e.form.inspection
	c := i.checks()
	d := c.Ready(i.sources(pictureField).first(), i.sources(motionField).first())
	return action.All{show, action.Open{Dialog: &dialog.Question{
		Title: msg.FormAskAsNew(l),
		Text:  []string{said.Text, e.form.estimate(c, d)},
		Opts: []dialog.Option{
			{Key: "s", Also: e.form.env.Key(term.CmdSend), Label: msg.FormAsNew(l), Act: action.To{Screen: term.OnForm, Msg: asNewMsg{}}},
			{Key: "esc", Label: msg.FormBackToForm(l)},
		},
	}}}
}
