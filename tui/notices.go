package tui

import (
	"errors"
	"fmt"

	tea "charm.land/bubbletea/v2"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/internal/text"
	"dancecard/tui/words"
)

// takeResult takes in what came of a job of the core.
func (m *Model) takeResult(msg resultMsg) tea.Cmd {
	m.pass(msg.at)
	notices := m.core.Take(m.data.now, msg.result)
	if m.core.Gone() == nil {
		m.work.saved = ""
	}
	return m.notices(notices, msg.say)
}

// notices shows what the core has to tell; say is the word for what went well.
func (m *Model) notices(list []core.Notice, say note) tea.Cmd {
	cmds := make([]tea.Cmd, len(list))
	for i, n := range list {
		cmds[i] = m.notice(n, say)
	}
	return tea.Batch(cmds...)
}

// notice shows one notice.
func (m *Model) notice(n core.Notice, say note) tea.Cmd {
	switch n := n.(type) {
	case core.Updated:
		m.updated(n.Tasks)
	case core.Rewritten:
		m.data.stale, m.data.library.stale = true, true
	case core.Created:
		return m.created(n.Tasks, say)
	case core.NotCreated:
		return m.notCreated(n)
	case core.Changed:
		return m.changed(n, say)
	case core.NotChanged:
		m.stay()
		return m.say(problem("not written down: " + sentence(n.Err)))
	case core.Undone:
		return m.undone(n)
	case core.MotionChanged:
		return m.motionChanged(n, say)
	case core.KeyKept:
		return m.keyKept(n)
	case core.HistorySaved:
		return m.historySaved(n)
	case core.Candidates:
		return m.takeCandidates(n)
	case core.Imported:
		return m.imported(n)
	}
	if of, ok := about(n); ok {
		return m.noticeOf(of, n)
	}
	return m.noticeOfAll(n)
}

// noticeOfAll says what is about no single task.
func (m *Model) noticeOfAll(n core.Notice) tea.Cmd {
	switch n := n.(type) {
	case core.Follows:
		return m.say(warning("another dancecard watches and sends now; this window only shows"))
	case core.ClocksDiffer:
		return m.say(clockWord(n.By))
	case core.HistoryFailed:
		return m.say(problem(sentence(n.Err)))
	case core.ChoreFailed:
		return m.say(problem(choreWord(n.Chore) + ": " + sentence(n.Err)))
	case core.NotWritten:
		return m.notWritten(n)
	case core.NotListed:
		return m.mention(warning("the account's list cannot be read: " + sentence(n.Err)))
	case core.NotMoved:
		return m.say(note{text: "Already at that end of the queue"})
	case core.OnDisk:
		return m.say(note{text: "the video is on disk already"})
	case core.Canceling:
		return m.say(cancelingAt(n))
	case core.Canceled:
		return m.say(canceledWord(n))
	case core.NotImported:
		word := "the account has " + tally(n.Lacking) + " that history lacks; i imports " + them(n.Lacking.Total())
		return m.say(note{text: word, stays: true}) // what is found at the same moment shows in its row as well
	case core.Recalled:
		m.data.stale = true
		return m.say(good(tally(core.TallyOf(n.Tasks)) + " that had been given up: the service knows " + them(len(n.Tasks)) + " after all"))
	}
	return nil
}

// about gives the task that a notice is about.
func about(n core.Notice) (history.Task, bool) {
	switch n := n.(type) {
	case core.NotSent:
		return n.Task, true
	case core.Refused:
		return n.Task, true
	case core.Unanswered:
		return n.Task, true
	case core.SentTwice:
		return n.Task, true
	case core.Written:
		return n.Task, true
	case core.Failed:
		return n.Task, true
	case core.NotAsked:
		return n.Task, true
	case core.LookedUp:
		return n.Task, true
	case core.NotLookedUp:
		return n.Task, true
	case core.Saved:
		return n.Task, true
	case core.NotSaved:
		return n.Task, true
	case core.ToCancel:
		return n.Task, true
	case core.NotCanceled:
		return n.Task, true
	case core.CanceledOne:
		return n.Task, true
	}
	return history.Task{}, false
}

// noticeOf says what is about one task.
func (m *Model) noticeOf(t history.Task, n core.Notice) tea.Cmd {
	name := words.Name(t, m.look.theme.Glyphs)
	switch n := n.(type) {
	case core.NotSent:
		return m.say(problem(name + " was not sent: " + text.Reason(t.Problem)))
	case core.Refused:
		return m.say(problem(name + " was refused: " + text.Reason(t.Problem)))
	case core.Unanswered:
		return m.say(warning(name + ": no answer; it is being looked up on the account"))
	case core.SentTwice:
		twice := warning(name + " is at the service twice, for it was sent again; both are on the list")
		twice.stays = true
		return m.say(twice)
	case core.Written:
		m.data.stale = true
		return m.say(note{text: fmt.Sprintf("task %d: what the service answered is written down now", t.ID)})
	case core.Failed:
		return m.mention(problem(name + " failed: " + text.Reason(t.Problem)))
	case core.NotAsked:
		return m.mention(warning(name + " cannot be asked for: " + sentence(n.Err)))
	case core.LookedUp:
		return m.mention(lookedUp(name, t))
	case core.NotLookedUp:
		return m.mention(warning(name + " cannot be looked up on the account: " + sentence(n.Err)))
	case core.Saved:
		return m.mention(good("saved " + t.File))
	case core.NotSaved:
		return m.say(problem(name + " was not saved: " + sentence(n.Err)))
	case core.ToCancel:
		m.data.stale = true
		return m.say(toCancel(t))
	case core.NotCanceled:
		return m.say(notCanceled(n.Err))
	case core.CanceledOne:
		m.data.stale = true
		return m.say(canceledOne(t))
	}
	return nil
}

// lookedUp says what the account's list told of an unsure task.
func lookedUp(name string, t history.Task) note {
	switch {
	case t.State == history.OnServer:
		return good(name + " was found on the account and goes on")
	case t.Problem.Code == history.CodeAmbiguous:
		return warning("more than one task on the account could be " + name + "; a shows them")
	case t.Problem.Code == history.CodeClocks:
		return warning("the clocks do not tell which task on the account is " + name + "; a shows those that could be")
	}
	return warning(name + " is not on the account; a lets you decide")
}

// updated brings tasks up to date wherever they are shown.
func (m *Model) updated(tasks []history.Task) {
	for _, t := range tasks {
		if old, known := m.shown(t.ID); !known || old != t {
			m.renew(t)
		}
	}
}

// created shows the last of new tasks.
func (m *Model) created(tasks []history.Task, say note) tea.Cmd {
	if len(tasks) > 0 && !m.list.Typing() { // else the next letters were commands
		m.list.Show(tasks[len(tasks)-1].ID)
	}
	m.data.stale = true
	return m.say(say)
}

// changed says what came of a change. The word is said of what was changed: a task may have gone on since
// the person saw it.
func (m *Model) changed(n core.Changed, say note) tea.Cmd {
	m.data.stale = true
	switch late := len(n.Late); {
	case late == 0 || say.text == "":
	case late == len(n.Tasks):
		say = warning("too late: " + overtaken(n.Late[0]))
	default:
		say = warning(fmt.Sprintf("%s; too late for %d of them: %s", say.text, late, overtaken(n.Late[0])))
	}
	if n.Undoable {
		say.text += undoHint
	}
	if say.text == "" {
		return nil
	}
	return m.say(say)
}

// overtaken says what has become of a task before it could be changed.
func overtaken(t history.Task) string {
	switch {
	case t.ID == 0 || !t.Removed.IsZero():
		return "it was taken off the list"
	case t.State == history.Sending:
		return "it is just being sent"
	case t.State == history.OnServer:
		return "it is at the service"
	case t.State == history.Unsure:
		return "it was sent without an answer; a resolves it"
	}
	return "it is " + string(t.State)
}

// choreWord says what could not be done.
func choreWord(c core.Chore) string {
	switch c {
	case core.TidyingCopies:
		return "tidying mended copies"
	case core.Reindexing:
		return "filters may find too much"
	case core.Recalling:
		return "what was given up could not be read"
	}
	return "tidying history"
}

// cancelingAt says how far a round of cancels is.
func cancelingAt(n core.Canceling) note {
	text := fmt.Sprintf("canceling %d of %d", n.Tried, n.Of)
	if n.Left > 0 {
		text += "; esc on the list calls the rest off"
	}
	return note{text: text, stays: true}
}

// canceledWord says what came of a round of cancels.
func canceledWord(n core.Canceled) note {
	rest := n.Of - n.Done
	if rest == 0 {
		return note{text: "canceled " + count(n.Done, "task", "tasks")}
	}
	say := warning(fmt.Sprintf("canceled %d of %d tasks; %s on", n.Done, n.Of, count(rest, "goes", "go")))
	switch {
	case n.Off:
		say.text = "called off: " + say.text
	case n.Started == rest:
		say.text += ": already started"
	case n.Started > 0:
		say.text += fmt.Sprintf(": %d already started", n.Started)
	}
	return say
}

// toCancel says when a task will be canceled.
func toCancel(t history.Task) note {
	switch t.State {
	case history.Sending:
		return note{text: "being sent; canceled as soon as the service has accepted it"}
	case history.Unsure:
		return note{text: "unconfirmed; canceled once it is found on the account"}
	}
	return note{text: "canceling"}
}

// notCanceled says why a request to cancel failed. Without an answer it may have been carried out, and the next
// look at the task tells.
func notCanceled(err error) note {
	if e, _ := errors.AsType[*api.Error](err); e != nil && e.Fate == api.NoAnswer {
		return warning("perhaps not canceled, the next answer tells: " + sentence(err))
	}
	return warning("not canceled yet, retrying: " + sentence(err))
}

// canceledOne says what came of canceling one task.
func canceledOne(t history.Task) note {
	p := t.Problem
	switch {
	case t.State == history.Canceled && t.RemoteID != "":
		return note{text: "canceled at the service"}
	case t.State == history.Canceled:
		return note{text: "canceled before it was sent"}
	case t.CancelEnd == history.CodeWithdrawn:
		return note{text: "called off: it goes on"}
	case t.CancelEnd == history.CodeLapsed:
		return warning("not canceled: a cancel ends after 24 hours")
	case p.Op == api.OpCancel && p.Code != "":
		return warning("not canceled: " + sentence(&api.Error{Op: p.Op, HTTP: p.HTTP, Code: p.Code, Message: p.Message, RequestID: p.RequestID}))
	case t.State == history.OnServer:
		return warning("not canceled: already started")
	}
	return warning("not canceled: " + overtaken(t))
}

// quitCanceling says what becomes of the cancels that a quit leaves undone.
func quitCanceling(done, of int) string {
	return fmt.Sprintf("%d of %d tasks are canceled so far. The next start cancels the rest, within 24 hours.", done, of)
}

// tally is "2 tasks and 1 motion": those that make motions are no rows of the list, and so are said as
// the motions that they are.
func tally(n core.Tally) string {
	switch motions := count(n.Motions, "motion", "motions"); {
	case n.Motions == 0:
		return count(n.Tasks, "task", "tasks")
	case n.Tasks == 0:
		return motions
	default:
		return count(n.Tasks, "task", "tasks") + " and " + motions
	}
}

// progressText says what is done before a submission, and how far it is.
func progressText(p core.Progress) string {
	text := map[core.Step]string{core.UploadingPicture: "upload picture", core.UploadingClip: "upload clip", core.Checking: "checking"}[p.Step]
	if p.Total <= 0 {
		return text
	}
	return fmt.Sprintf("%s %d%%", text, min(100*p.Done/p.Total, 100))
}
