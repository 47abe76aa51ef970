package taskops

import (
	"fmt"
	"slices"

	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/internal/text/msg"
	"dancecard/tui/action"
	"dancecard/tui/dialog"
	"dancecard/tui/term"
)

// acceptMsg is the answer to which task on the account an unconfirmed one is.
type acceptMsg struct {
	id     history.TaskID
	remote string
}

// resolve asks what is to become of unconfirmed tasks.
func (o *Ops) resolve(all []history.Task) action.Action {
	tasks, no := o.pick(all, o.Unconfirmed, unless(o, all, msg.ActionNoDecision(o.env.Language)))
	if no != nil {
		return no
	}
	tasks = o.templateTasks(tasks)
	if len(tasks) == 1 && slices.Contains([]string{history.CodeAmbiguous, history.CodeClocks}, tasks[0].Problem.Code) {
		if search, ok := o.env.Core.Tasks().LookupOf(tasks[0].ID); ok {
			o.askedAt = o.env.Pressed
			return action.All{action.Run{Job: o.env.Core.Candidates(search)}, action.Say{Text: msg.ActionFindingCandidates(o.env.Language)}}
		}
	}
	return action.Open{Dialog: o.resolveQuestion(tasks)}
}

// resolveQuestion asks about tasks of which the account's list told nothing.
func (o *Ops) resolveQuestion(tasks []history.Task) *dialog.Question {
	l := o.env.Language
	risk, again := msg.DialogResolveRisk(l), msg.DialogSendAgain(l)
	if len(tasks) == 1 {
		risk, again = msg.DialogResolveRiskOne(l), msg.DialogSendAgainOne(l)
	}
	return &dialog.Question{
		Title: o.about(tasks, msg.DialogResolveOne, msg.DialogResolve),
		Text:  []string{risk},
		Opts: []dialog.Option{
			{Key: "l", Label: msg.DialogLookUpAgain(l), Act: answer(lookUpMsg{ids(tasks)})},
			{Key: "s", Label: again, Act: answer(sendAgainMsg{ids(tasks)})},
			{Key: "x", Label: msg.DialogDiscard(l), Act: answer(discardMsg{ids(tasks)})},
			{Key: "esc", Label: msg.DialogDecideLater(l)},
		},
	}
}

// AskCandidate asks which of several tasks on the account an unconfirmed one is. Someone busy elsewhere is not
// asked: a key meant for that would decide it. The screen has room for so many options.
func (o *Ops) AskCandidate(found core.Candidates, room int) action.Action {
	if t, ok := o.env.Task(found.Task.ID); ok && t.State != history.Unsure {
		return nil
	}
	l, task := o.env.Language, []history.Task{found.Task}
	if o.askedAt == 0 || o.askedAt != o.env.Pressed || o.env.Dialogs || o.env.Screen&term.Screens == 0 {
		return action.Say{Text: msg.ActionLookupDone(l, o.name(found.Task), o.env.Key(term.CmdResolve)), IfIdle: true}
	}
	o.askedAt, o.candidates = 0, found.Found
	q := o.resolveQuestion(task)
	var these []dialog.Option
	for i, c := range found.Found[:max(min(len(found.Found), room-len(q.Opts), 9), 0)] {
		these = append(these, dialog.Option{Key: fmt.Sprint(i + 1), Label: o.candidateLabel(c), Act: answer(acceptMsg{found.Task.ID, c.TaskID})})
	}
	q.Opts = append(these, q.Opts...)
	switch {
	case found.Err != nil:
		q.Text = append(q.Text, msg.DialogCandidatesNotRead(l, o.env.Error(found.Err)))
	case len(found.Found) > len(these):
		q.Text = append(q.Text, msg.DialogCandidatesMore(l, len(found.Found)-len(these)))
	case len(these) == 0:
		q.Text = append(q.Text, msg.DialogCandidatesNone(l))
	}
	return action.All{action.Quiet{}, action.Open{Dialog: q}}
}

func (o *Ops) candidateLabel(c history.Candidate) string {
	say := msg.DialogCandidate
	if c.OtherKey {
		say = msg.DialogCandidateOtherKey
	}
	return say(o.env.Language, term.Clean(history.ShortID(c.TaskID)), o.env.Wording().Status(c.Status), msg.Clock(c.Created, o.env.Zone))
}

// accept makes a task on the account the unconfirmed one's.
func (o *Ops) accept(msg acceptMsg) action.Action {
	for _, c := range o.candidates {
		if c.TaskID == msg.remote {
			return o.change([]history.TaskID{msg.id}, history.Accept(c.Listed))
		}
	}
	return o.done()
}

// lookUp has unconfirmed tasks looked for at once.
func (o *Ops) lookUp(ids []history.TaskID) action.Action {
	if !o.env.Core.Mine() {
		return action.Say{Text: msg.ActionLookUpElsewhere(o.env.Language)}
	}
	for _, t := range o.known(ids) {
		o.env.Core.LookUpAgain(t.ID)
	}
	return action.Say{Text: msg.ActionLookingUp(o.env.Language)}
}

// blockedBy is the task on which another one waits: the one that makes its template. For any other it is the
// task itself.
func (o *Ops) blockedBy(t history.Task) history.Task {
	if t.State == history.Waiting && t.AwaitsMotion() {
		if templateTask, ok := o.env.Core.Tasks().MotionOf(t.Motion); ok {
			return templateTask
		}
	}
	return t
}

// Unconfirmed reports whether a task, or the one that it waits for, is unconfirmed.
func (o *Ops) Unconfirmed(t history.Task) bool { return o.blockedBy(t).State == history.Unsure }

// templateTasks puts in place of tasks those on which they wait, each once.
func (o *Ops) templateTasks(tasks []history.Task) []history.Task {
	var out []history.Task
	for _, t := range tasks {
		t = o.blockedBy(t)
		if !slices.ContainsFunc(out, func(other history.Task) bool { return other.ID == t.ID }) {
			out = append(out, t)
		}
	}
	return out
}
