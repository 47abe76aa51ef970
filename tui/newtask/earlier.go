package newtask

import (
	"context"
	"slices"
	"strconv"

	tea "charm.land/bubbletea/v2"

	"dancecard/history"
	"dancecard/internal/text/msg"
	"dancecard/tui/action"
	"dancecard/tui/label"
	"dancecard/tui/screen"
	"dancecard/tui/term"
)

// earlier are the tasks of the last day with the same inputs and settings as the form has.
type earlier struct {
	env *screen.Env
	// asked are the drafts that were looked up last, and pending that the answer is not there yet. gen counts
	// the lookups.
	asked   []history.Draft
	pending bool
	gen     int
	found   [][]history.Task // for each of asked
}

// earlierMsg holds the tasks of the gen-th lookup.
type earlierMsg struct {
	gen   int
	found [][]history.Task
}

// lookUp finds the tasks that drafts would repeat, unless they were looked up before.
func (e *earlier) lookUp(drafts []history.Draft) action.Action {
	pairs := pairsOf(drafts)
	if slices.Equal(pairs, e.asked) {
		return nil
	}
	e.reset()
	if e.asked, e.pending = pairs, len(pairs) > 0; !e.pending {
		return nil
	}
	c, gen := e.env.Core, e.gen
	return e.env.AskUntimed(term.OnForm, func(ctx context.Context) tea.Msg {
		found, _ := c.Files.Repeats(ctx, pairs) // what can't be read can't be added either
		return earlierMsg{gen, found}
	})
}

// reset forgets what was found, and takes no answer to what was asked.
func (e *earlier) reset() { *e = earlier{env: e.env, gen: e.gen + 1} }

// pairsOf are the drafts without their takes and titles, which tell no task from another.
func pairsOf(drafts []history.Draft) []history.Draft {
	out := make([]history.Draft, 0, len(drafts))
	for _, d := range drafts {
		d.Title = ""
		if n := len(out); n == 0 || out[n-1] != d {
			out = append(out, d)
		}
	}
	return out
}

// onFound takes in what was found, unless something else was looked up since. The task that the form changes
// repeats nothing, nor do its other takes.
func (e *earlier) onFound(m earlierMsg, changed history.Task) {
	if m.gen != e.gen {
		return
	}
	e.found, e.pending = m.found, false
	for i, found := range e.found {
		e.found[i] = slices.DeleteFunc(found, func(t history.Task) bool { return t.ID == changed.ID || isTakeOf(t, changed) })
	}
}

// isTakeOf reports whether two tasks have the same inputs and settings.
func isTakeOf(t, other history.Task) bool {
	return t.PictureHash == other.PictureHash && t.Motion == other.Motion && t.Engine == other.Engine &&
		t.Mode == other.Mode && t.Ratio == other.Ratio && t.PictureBackground == other.PictureBackground && t.Watermark == other.Watermark
}

// onChanged takes in how tasks are now.
func (e *earlier) onChanged(tasks []history.Task) {
	for _, t := range tasks {
		for _, found := range e.found {
			if i := slices.IndexFunc(found, func(old history.Task) bool { return old.ID == t.ID }); i >= 0 {
				found[i] = t
			}
		}
	}
}

// last is the newest task that a pair was sent as.
func last(found []history.Task) history.Task {
	return slices.MaxFunc(found, func(a, b history.Task) int { return a.Created.Compare(b.Created) })
}

// all are the newest tasks of the pairs that were sent before.
func (e *earlier) all() (out []history.Task) {
	for _, found := range e.found {
		if len(found) > 0 {
			out = append(out, last(found))
		}
	}
	return out
}

// useful are those of them that made a video, or may still do so.
func (e *earlier) useful() []history.Task {
	return slices.DeleteFunc(e.all(), func(t history.Task) bool {
		return t.State.Final() && t.State != history.Saved && t.State != history.Finished
	})
}

// text says what was sent before; empty for nothing.
func (e *earlier) text() string {
	l, all := e.env.Language, e.all()
	if len(all) == 0 {
		return ""
	}
	t := last(all)
	ago, state := msg.Ago(l, e.env.Shown.Sub(t.Created)), label.State(e.env.Wording(), t, e.env.PositionOf(t), e.env.Now, e.env.Theme.Glyphs).Word
	if len(e.asked) > 1 {
		return msg.FormEarlierSome(l, ago, len(e.asked), len(all), state, strconv.FormatInt(int64(t.ID), 10))
	}
	return msg.FormEarlier(l, ago, state, strconv.FormatInt(int64(t.ID), 10))
}

// without are the drafts whose pairs made no video yet and are not about to.
func (e *earlier) without(drafts []history.Draft) []history.Draft {
	useful, old := e.useful(), map[history.Draft]bool{}
	for i, found := range e.found {
		if len(found) > 0 && slices.ContainsFunc(useful, func(t history.Task) bool { return t.ID == last(found).ID }) {
			old[e.asked[i]] = true
		}
	}
	return slices.DeleteFunc(slices.Clone(drafts), func(d history.Draft) bool {
		d.Title = ""
		return old[d]
	})
}
