package text

import (
	"fmt"

	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/internal/text/msg"
)

// Wording says for whom the words are.
type Wording struct {
	Language msg.Language
	// Keys gives the key of a command, to be named in a text; nil on the command line, where there are no keys.
	Keys func(command string) string
	// Times is the sign between a picture and a motion.
	Times string
}

// Tone says how a sentence is meant.
type Tone int

// The tones.
const (
	TonePlain Tone = iota
	ToneGood
	ToneWarn
	ToneBad
)

// Said is a sentence and how it is meant.
type Said struct {
	Text string
	Tone Tone
}

func neutral(text string) Said { return Said{Text: text} }
func good(text string) Said    { return Said{text, ToneGood} }
func warning(text string) Said { return Said{text, ToneWarn} }
func problem(text string) Said { return Said{text, ToneBad} }

// Notice says what the core has to tell; nothing where there is nothing to read.
func (w Wording) Notice(n core.Notice) Said {
	if said := w.ofTask(n); said.Text != "" {
		return said
	}
	switch n := n.(type) {
	case core.Follows:
		return warning(w.follows())
	case core.ClocksDiffer:
		return warning(clocks(n.By))
	case core.HistoryFailed:
		return problem(w.Error(n.Err))
	case core.ChoreFailed:
		return problem(chore(n.Chore) + ": " + w.Error(n.Err))
	case core.NotListed:
		return warning("the account's list cannot be read: " + w.Error(n.Err))
	case core.HistorySaved:
		if n.Err != nil {
			return problem("The history was not saved: " + w.Error(n.Err))
		}
		return good("Saved the whole history as " + Clean(n.Path))
	case core.NotChanged:
		return problem("not written down: " + w.Error(n.Err))
	case core.NotMoved:
		return neutral("Already at that end of the queue")
	case core.OnDisk:
		return neutral("the video is on disk already")
	case core.Canceling:
		return neutral(w.canceling(n))
	case core.Canceled:
		return canceled(n)
	case core.Undone:
		return w.undone(n)
	case core.MotionChanged:
		return w.motionChanged(n)
	case core.Imported:
		return w.imported(n)
	case core.NotImported:
		return neutral(w.notImported(n.Missing))
	case core.Revived:
		return good(tally(core.TallyOf(n.Tasks)) + " that had been given up: the service knows " + Them(len(n.Tasks)) + " after all")
	}
	return Said{}
}

// follows says that another program watches and sends.
func (w Wording) follows() string {
	if w.Keys != nil {
		return "another dancecard watches and sends now; this window only shows"
	}
	return "another dancecard watches and sends now; this command only follows"
}

// NotCreated says that new tasks are not on disk; kept tells that n of the window brings them back.
func (w Wording) NotCreated(n core.NotCreated, kept bool) Said {
	if kept {
		return problem("not written down, n brings it back: " + w.Error(n.Err))
	}
	return problem("not written down: " + w.Error(n.Err))
}

// TooLate says of a change that was done what came too late for it; done is what was said of it.
func (w Wording) TooLate(done string, n core.Changed) Said {
	if len(n.Late) == len(n.Tasks) {
		return warning("too late: " + w.overtaken(n.Late[0]))
	}
	return warning(fmt.Sprintf("%s; too late for %d of them: %s", done, len(n.Late), w.overtaken(n.Late[0])))
}

// overtaken says what has become of a task before it could be changed.
func (w Wording) overtaken(t history.Task) string {
	switch {
	case t.ID == 0 || !t.Removed.IsZero():
		return "it was taken off the list"
	case t.State == history.Sending:
		return "it is just being sent"
	case t.State == history.OnServer:
		return "it is at the service"
	case t.State == history.Unsure && w.Keys != nil:
		return "it was sent without an answer; a resolves it"
	case t.State == history.Unsure:
		return "it was sent without an answer"
	}
	return "it is " + string(t.State)
}

// chore says what could not be done.
func chore(c core.Chore) string {
	switch c {
	case core.TidyingFixes:
		return "tidying mended copies"
	case core.Reindexing:
		return "filters may find too much"
	case core.Rechecking:
		return "what was given up could not be read"
	}
	return "tidying history"
}

// undone says what came of an undo or a redo; nothing where it asks.
func (w Wording) undone(n core.Undone) Said {
	u := n.What
	switch {
	case u.Entry.ID == 0 && n.Redo:
		return neutral("Nothing to redo")
	case u.Entry.ID == 0:
		return neutral("Nothing to undo")
	case u.Ask:
		return Said{}
	case u.Entry.Motion != 0:
		return motionUndone(n)
	case u.Changed == 0:
		t := history.Task{}
		if len(u.Tasks) > 0 {
			t = u.Tasks[0]
		}
		return warning("Too late to undo: " + w.overtaken(t))
	}
	text := undid(u.Entry.Kind, n.Redo) + NameAll(w.Language, u.Tasks, w.Times)
	if w.Keys != nil && !n.Redo {
		text += " · U redo"
	}
	return neutral(text)
}

// undid says what came of a change that was undone, or redone.
func undid(kind history.UndoKind, redo bool) string {
	switch {
	case kind == history.UndoRemoval && redo:
		return "Removed again: "
	case kind == history.UndoRemoval:
		return "Back on the list: "
	case kind == history.UndoHold && redo, kind == history.UndoRelease && !redo:
		return "On hold again: "
	case kind == history.UndoHold, kind == history.UndoRelease:
		return "Resumed "
	}
	return "Moved back: "
}

// motionUndone says what came of the undo of a motion's removal.
func motionUndone(n core.Undone) Said {
	switch {
	case n.Redo:
		return neutral("Removed " + Brief(n.Motion.Name) + " again")
	case !n.Motion.Removed.IsZero():
		return warning(Brief(n.Motion.Name) + " stays off: its clip or template has come to the library again since")
	}
	return neutral(Brief(n.Motion.Name) + " is back in the library")
}

// motionChanged says what was done to the library, or that it could not be written; nothing of a removal.
func (w Wording) motionChanged(n core.MotionChanged) Said {
	switch {
	case n.Err != nil && w.Keys != nil && n.Change == core.MotionRenamed:
		return problem("not written down, e brings back what you typed: " + w.Error(n.Err))
	case n.Err != nil && w.Keys != nil && n.Change == core.MotionAdded:
		return problem("not written down, a brings back what you typed: " + w.Error(n.Err))
	case n.Err != nil:
		return problem("not written down: " + w.Error(n.Err))
	case n.Change == core.MotionRenamed:
		return neutral("the motion is called " + Brief(n.Motion.Name))
	case n.Change == core.MotionAdded && w.Keys != nil:
		return good("the library has " + Brief(n.Motion.Name) + "; n makes a task with it")
	case n.Change == core.MotionAdded:
		return good("the library has " + Brief(n.Motion.Name))
	}
	return Said{}
}
