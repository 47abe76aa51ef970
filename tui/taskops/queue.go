package taskops

import (
	"fmt"
	"slices"

	"dancecard/history"
	"dancecard/internal/preflight"
	"dancecard/internal/text"
	"dancecard/tui/action"
	"dancecard/tui/dialog"
	"dancecard/tui/term"
)

func isWaiting(t history.Task) bool { return t.State == history.Waiting }

func waiting(tasks []history.Task) []history.Task {
	return slices.DeleteFunc(tasks, func(t history.Task) bool { return !isWaiting(t) })
}

// queued gives the tasks that wait here; when none does, it says why nothing can be done with them.
func queued(tasks []history.Task, done string) ([]history.Task, action.Action) {
	why := fmt.Sprintf("Only waiting tasks can be %s", done)
	for _, t := range tasks {
		if t.State == history.OnServer || t.State == history.Sending {
			why = "It is at the service already. " + why
			break
		}
	}
	return pick(tasks, isWaiting, why)
}

// move changes the order in which waiting tasks are sent.
func (o *Ops) move(way history.Way, all []history.Task) action.Action {
	tasks, no := queued(all, "moved")
	if no != nil {
		return no
	}
	said := map[history.Way]string{history.Up: "Moved up: ", history.Down: "Moved down: ", history.Front: "Moved to the front: "}[way] + o.env.Named(tasks)
	if held := count(tasks, isHeld); way == history.Front && held > 0 {
		if held == len(tasks) {
			said += ", still on hold (p resumes)"
		} else {
			said += fmt.Sprintf(", %d still on hold (p resumes)", held)
		}
	}
	return action.Run{Job: o.env.Core.Move(way, tasks), Done: action.Say{Text: said}}
}

func isHeld(t history.Task) bool { return t.Held }

func count(tasks []history.Task, fits func(history.Task) bool) (n int) {
	for _, t := range tasks {
		if fits(t) {
			n++
		}
	}
	return n
}

// Pause puts waiting tasks on hold. When all of them are on hold it asks whether to resume them. After an
// account error it asks whether to send on at all.
func (o *Ops) Pause(all []history.Task) action.Action {
	if o.env.Core.Mine() && o.env.Core.Tasks().Held() != nil {
		return o.askRelease(all)
	}
	if o.env.Screen == term.OnMotions {
		return action.Say{Text: "p pauses tasks, and these are motions; 1 shows the tasks"}
	}
	tasks, no := queued(all, "paused")
	if no != nil {
		return no
	}
	if count(tasks, isHeld) == len(tasks) {
		return o.askResume(tasks)
	}
	return o.hold(tasks)
}

// hold puts tasks on hold.
func (o *Ops) hold(tasks []history.Task) action.Action {
	free := slices.DeleteFunc(slices.Clone(tasks), isHeld)
	return action.Run{Job: o.env.Core.ChangeUndoable(history.UndoHold, history.PutOnHold{}, free), Done: action.Say{Text: "Paused " + o.env.Named(free)}}
}

// resume lets tasks go on that are on hold.
func (o *Ops) resume(tasks []history.Task) action.Action {
	return o.done(action.Run{
		Job: o.env.Core.ChangeUndoable(history.UndoRelease, history.LetGo{}, tasks), Done: action.Say{Text: "Resumed " + o.env.Named(tasks)},
	})
}

// askResume asks whether to resume tasks, with what they cost.
func (o *Ops) askResume(tasks []history.Task) action.Action {
	return action.Open{Dialog: &dialog.Question{
		Title: o.sendTitle(tasks),
		Text:  []string{resumedText(len(tasks)), text.Bill(o.bill(tasks)) + "."},
		Opts: []dialog.Option{
			{Key: "p", Label: "resume " + o.env.Named(tasks), Act: answer(resumeMsg{ids(tasks)})},
			{Key: "esc", Label: "leave on hold"},
		},
	}}
}

// resumedText says what becomes of tasks that are resumed.
func resumedText(n int) string {
	if n == 1 {
		return "It is on hold. Once resumed it is sent when its turn comes."
	}
	return "They are on hold. Once resumed they are sent when their turn comes."
}

// sendTitle asks whether to send tasks, with the sum.
func (o *Ops) sendTitle(tasks []history.Task) string {
	return "Send " + o.env.Named(tasks) + ", " + text.BillSum(o.bill(tasks)) + "?"
}

// askRelease asks whether to send what a refusal of the account holds back, with what that costs.
func (o *Ops) askRelease(all []history.Task) action.Action {
	tasks := o.env.Core.Tasks().Waiting()
	if len(tasks) == 0 {
		return o.release()
	}
	q := &dialog.Question{
		Title: o.sendTitle(tasks),
		Text:  []string{o.env.Wording().SendingStopped(o.env.Core.Tasks().Held()), text.Bill(o.bill(tasks)) + "."},
		Opts:  []dialog.Option{{Key: "p", Label: "resume sending", Act: answer(releaseMsg{})}},
	}
	if len(all) > 0 && isWaiting(all[0]) && !all[0].Held {
		q.Opts = append(q.Opts, dialog.Option{Key: "o", Label: "only pause " + o.env.Named(all), Act: answer(pauseMsg{ids(all)})})
	}
	q.Opts = append(q.Opts, dialog.Option{Key: "esc", Label: "not yet"})
	return action.Open{Dialog: q}
}

// release lets the queue run again.
func (o *Ops) release() action.Action {
	o.env.Core.Release()
	return action.Say{Text: "Sending resumed"}
}

// bill is what tasks cost that are still to be sent.
func (o *Ops) bill(tasks []history.Task) preflight.Cost {
	drafts, perSecond := make([]history.Draft, len(tasks)), 0.0
	for i, t := range tasks {
		drafts[i], perSecond = t.Draft, max(perSecond, t.Draft.Price)
	}
	return o.checks().CostOf(drafts, perSecond)
}

// checks know the lengths of the library's motions.
func (o *Ops) checks() preflight.Checks {
	l := &o.env.Library
	return preflight.Checks{Library: l.Recent.Library(l.Known), Engines: o.env.Engines}
}
