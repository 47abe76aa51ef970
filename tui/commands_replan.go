package tui

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"dancecard/api"
	"dancecard/history"
	"dancecard/tui/action"
	"dancecard/tui/dialog"
	"dancecard/tui/term"
)

// replanTo stands before the engine's id in what a dialog confirms.
const replanTo = "replan to "

// askReplan asks which engine is to make what waits here or was refused. What changes is said first:
// the motion's form, the background, the price, the limits.
func (m *Model) askReplan() tea.Cmd {
	unsent := func(t history.Task) bool {
		return t.Kind == history.MakesVideo && (t.State == history.Waiting || t.State == history.Rejected)
	}
	tasks, no := m.pickTargets(unsent, "only what waits here or was refused can go to another engine; e makes a new task of any other")
	if no != nil {
		return no
	}
	var fit []history.Task
	for _, t := range tasks {
		if t.MayReplan() {
			fit = append(fit, t)
		}
	}
	if len(fit) == 0 {
		return m.replanByForm(tasks[0])
	}
	q := &dialog.Question{Title: "Which engine for " + m.called(fit) + "?"}
	if rest := len(tasks) - len(fit); rest > 0 {
		q.Text = append(q.Text, count(rest, "task stays", "tasks stay")+" as it is: its clip is not known here, only its template.")
	}
	q.Text = append(q.Text, "The Wan engines take the clip itself: no template is made or used, and a ratio is not for choosing.")
	for _, e := range m.successors(fit[0]) {
		q.Opts = append(q.Opts, dialog.Option{
			Key: fmt.Sprint(len(q.Opts) + 1), Label: m.offer(e, fit),
			Act: action.Confirmed{What: replanTo + string(e.ID), IDs: ids(fit)},
		})
	}
	q.Opts = append(q.Opts, dialog.Option{Key: "esc", Label: "leave it as it is"})
	return m.show(q)
}

// replanByForm opens the form for a task whose clip is not known, with the engine that takes over.
func (m *Model) replanByForm(t history.Task) tea.Cmd {
	d := t.Draft
	d.Template = ""
	if next := m.successors(t); len(next) > 0 {
		d.Engine = next[0].ID
	}
	act := m.form.Fill(d)
	return tea.Batch(m.openForm(), m.act(act), m.setStatus(warning(m.form.Engine().Name+" takes the clip itself, and only the template is known: give the clip as Motion")))
}

// successors are the other engines that live, first the one that leaves the same background.
func (m *Model) successors(t history.Task) []api.Engine {
	now := m.core.Engine(t.Engine)
	var out []api.Engine
	if same, ok := now.Successor(t.PictureBackground); ok {
		out = append(out, m.core.Engine(same.ID))
	}
	for _, e := range m.fx.Engines {
		if e.ID != t.Engine && (len(out) == 0 || out[0].ID != e.ID) && !e.IsRetired() {
			out = append(out, e)
		}
	}
	return out
}

// offer says what an engine does and costs, for these tasks.
func (m *Model) offer(e api.Engine, tasks []history.Task) string {
	keeps := map[api.Background]string{
		api.KeepsPicture: "the picture's background", api.KeepsClip: "the clip's background", api.KeepsChoice: "either background",
	}[e.Keeps]
	c, seconds, known := m.checks(), 0.0, true
	for _, t := range tasks {
		s := c.Length(t.Draft)
		seconds, known = seconds+s, known && s > 0
	}
	price := term.Money(e.PricePerSecond("")) + " a second"
	if known {
		price = "about " + term.Money(e.VideoCost("", seconds))
	}
	parts := []string{keeps, price, fmt.Sprintf("clips of %g to %g s", e.Clip.MinSeconds, e.Clip.MaxSeconds)}
	return e.Name + ": " + strings.Join(parts, ", ")
}

// replanned is the event that hands a task to an engine, in its usual mode.
func (m *Model) replanned(id api.EngineID) history.Event {
	e := m.core.Engine(id)
	return history.Replanned{Engine: e.ID, Model: e.Model, Mode: e.Modes[0].ID, Price: e.Modes[0].PricePerSecond}
}
