package tui

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"dancecard/history"
)

// create writes new tasks; several are a batch.
func (fx *effects) create(say note, drafts []history.Draft) tea.Cmd {
	return func() tea.Msg {
		drafts = slices.Clone(drafts)
		known := map[string]clipMsg{}
		for i, d := range drafts {
			if d.Clip == "" || history.IsAddress(d.Clip) || d.ClipHash != "" {
				continue
			}
			clip, ok := known[d.Clip]
			if !ok {
				if clip.hash, _, clip.err = fx.hash(fx.ctx, d.Clip, fx.mostBytes()); clip.err != nil {
					return changedMsg{at: fx.Now(), err: clip.err, drafts: drafts}
				}
				clip.facts, _ = clipFacts(fx.ctx, d.Clip) // the length is for the estimate alone
				known[d.Clip] = clip
			}
			drafts[i].ClipHash = clip.hash
			if d.Length == 0 {
				drafts[i].Length = clip.facts.Seconds
			}
		}
		tasks, err := fx.Store.Create(fx.ctx, drafts...)
		if err != nil {
			return changedMsg{at: fx.Now(), err: err, drafts: drafts}
		}
		return changedMsg{at: fx.Now(), tasks: tasks, show: true, say: say}
	}
}

// cancelHere calls off tasks that wait here, in one go; beside tells that another step is under way.
func (fx *effects) cancelHere(changes []history.Change, beside bool) tea.Cmd {
	return func() tea.Msg {
		outcomes, err := fx.Store.ApplyAll(fx.ctx, changes)
		out := canceledMsg{here: true, beside: beside, err: err}
		for _, o := range outcomes {
			out.tasks = append(out.tasks, o.Task)
		}
		out.at = fx.Now()
		return out
	}
}

// cancelOne calls off one task of several.
func (fx *effects) cancelOne(t history.Task) tea.Cmd {
	return func() tea.Msg {
		one, _ := fx.cancel(t)().(changedMsg)
		return canceledMsg{at: one.at, tasks: one.tasks, err: one.err}
	}
}

// mostMarked bounds how many tasks are marked at once.
const mostMarked = 10_000

// all reads the tasks of a list, to be marked.
func (fx *effects) all(q history.Query) tea.Cmd {
	return func() tea.Msg {
		tasks, total, err := fx.Store.Listed(fx.ctx, q, mostMarked)
		return allMsg{at: fx.Now(), query: q, tasks: tasks, total: total, err: err}
	}
}
