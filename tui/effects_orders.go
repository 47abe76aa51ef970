package tui

import (
	"fmt"
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
				if clip.hash, _, clip.err = fx.hash(fx.ctx, d.Clip); clip.err != nil {
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

// cancelAll calls tasks off: those that wait here in one go, those at the service one by one.
func (fx *effects) cancelAll(tasks []history.Task) tea.Cmd {
	if len(tasks) == 1 {
		return fx.cancel(tasks[0])
	}
	return func() tea.Msg {
		var here []history.Change
		out := changedMsg{}
		canceled := 0
		for _, t := range tasks {
			if t.State != history.OnServer {
				here = append(here, history.Change{ID: t.ID, Event: history.CancelDone{}})
			}
		}
		outcomes, err := fx.Store.ApplyAll(fx.ctx, here)
		for _, o := range outcomes {
			out.tasks = append(out.tasks, o.Task)
		}
		for _, t := range tasks {
			if t.State != history.OnServer || err != nil {
				continue
			}
			one, _ := fx.cancel(t)().(changedMsg)
			out.tasks, err = append(out.tasks, one.tasks...), one.err
		}
		for _, t := range out.tasks {
			if t.State == history.Canceled {
				canceled++
			}
		}
		out.at, out.err, out.say = fx.Now(), err, note{text: "canceled " + count(canceled, "task", "tasks")}
		if rest := len(tasks) - canceled; rest > 0 {
			out.say = warning(fmt.Sprintf("canceled %d of %d tasks; %s on", canceled, len(tasks), count(rest, "goes", "go")))
		}
		return out
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
