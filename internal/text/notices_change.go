package text

import (
	"errors"

	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/internal/text/msg"
)

// changeNotice is about what a person changed.
func changeNotice(w Wording, n core.Notice) Said {
	l := w.Language
	switch n := n.(type) {
	case core.NotChanged:
		if errors.Is(n.Err, core.ErrReadOnly) {
			return warning(w.Error(n.Err))
		}
		return problem(msg.NoticeNotChanged(l, w.Error(n.Err)))
	case core.Edited:
		return w.edited(n)
	case core.NotEdited:
		return w.notEdited(n)
	case core.NotMoved:
		return neutral(msg.NoticeNotMoved(l))
	case core.Rated:
		return w.rated(n)
	case core.Undone:
		return w.undone(n)
	case core.MotionChanged:
		return w.motionChanged(n)
	}
	return Said{}
}

// NotCreated says that new tasks are not on disk; kept tells that a new form of the window brings them back.
func (w Wording) NotCreated(n core.NotCreated, kept bool) Said {
	if kept {
		return problem(msg.NoticeNotCreatedKept(w.Language, w.Error(n.Err), w.Keys("new")))
	}
	return problem(msg.NoticeNotCreated(w.Language, w.Error(n.Err)))
}

// TooLate says of a change in the window for which of its tasks it came too late.
func (w Wording) TooLate(n core.Changed) Said {
	l, all, done, state := w.Language, len(n.Tasks), len(n.Tasks)-len(n.Late), w.overtaken(n.Late[0])
	switch {
	case done == 0:
		return warning(msg.NoticeTooLate(l, state))
	case n.Undoable:
		return warning(msg.NoticeTooLateForSomeUndo(l, all, done, state, w.Keys("undo")))
	}
	return warning(msg.NoticeTooLateForSome(l, all, done, state))
}

// overtaken says what has become of a task before it could be changed.
func (w Wording) overtaken(t history.Task) string {
	l, name := w.Language, w.TaskName(t)
	switch {
	case t.ID == 0:
		return msg.NoticeTaskGone(l)
	case !t.Removed.IsZero():
		return msg.NoticeNowRemoved(l, name)
	case t.Held:
		return msg.NoticeNowOnHold(l, name)
	case t.State == history.Unsure && w.Keys != nil:
		return msg.NoticeNowUnconfirmed(l, name, w.Keys("resolve"))
	}
	says := map[history.State]func(msg.Language, string) string{
		history.Sending: msg.NoticeNowSending, history.OnServer: msg.NoticeNowAtService, history.Unsure: msg.NoticeCommandNowUnconfirmed,
		history.Saved: msg.NoticeNowOnDisk, history.Finished: msg.NoticeNowDone, history.Made: msg.NoticeNowDone, history.Failed: msg.NoticeNowFailed,
		history.Rejected: msg.NoticeNowRejected, history.Canceled: msg.NoticeNowCanceled, history.Gone: msg.NoticeNowExpired,
		history.Expired: msg.NoticeNowUnknown, history.Waiting: msg.NoticeNowWaiting,
	}
	if say, ok := says[t.State]; ok {
		return say(l, name)
	}
	return msg.NoticeTaskGone(l)
}

// rated says what came of a rating in the window.
func (w Wording) rated(n core.Rated) Said {
	l, changed := w.Language, len(n.Tasks)
	switch {
	case w.Keys == nil:
		return Said{}
	case changed == 0 && n.By > 0:
		return neutral(msg.NoticeRatingHighest(l))
	case changed == 0:
		return neutral(msg.NoticeRatingLowest(l))
	case changed > 1 && n.By > 0:
		return neutral(msg.NoticeRatedHigher(l, changed, w.Keys("undo")))
	case changed > 1:
		return neutral(msg.NoticeRatedLower(l, changed, w.Keys("undo")))
	}
	t := n.Tasks[0]
	if t.Rating == 0 {
		return neutral(msg.NoticeRatingRemoved(l, w.TaskName(t), w.Keys("undo")))
	}
	return neutral(msg.NoticeRated(l, w.TaskName(t), w.Rating(t.Rating), w.Keys("undo")))
}

// undone says what came of an undo or a redo, which the window alone has; nothing where it asks.
func (w Wording) undone(n core.Undone) Said {
	l, u := w.Language, n.What
	switch {
	case w.Keys == nil || u.Ask:
		return Said{}
	case u.Entry.ID == 0 && n.Redo:
		return neutral(msg.NoticeNothingToRedo(l))
	case u.Entry.ID == 0:
		return neutral(msg.NoticeNothingToUndo(l))
	case u.Entry.Motion != 0:
		return w.motionUndone(n)
	case u.Changed == 0 && u.Entry.Kind == history.UndoSeen && n.Redo:
		return neutral(msg.NoticeNothingToSeeAgain(l))
	case u.Changed == 0 && u.Entry.Kind == history.UndoSeen:
		return neutral(msg.NoticeNothingNewAgain(l))
	case u.Changed == 0:
		t := history.Task{}
		if len(u.Tasks) > 0 {
			t = u.Tasks[0]
		}
		if n.Redo {
			return warning(msg.NoticeTooLateToRedo(l, w.overtaken(t)))
		}
		return warning(msg.NoticeTooLateToUndo(l, w.overtaken(t)))
	}
	if u.Entry.Kind == history.UndoEdit {
		return w.editUndone(n)
	}
	say, key := undid(u.Entry.Kind), w.Keys("redo")
	if n.Redo {
		say, key = redid(u.Entry.Kind), w.Keys("undo")
	}
	if len(u.Tasks) == 1 {
		return neutral(say.one(l, w.TaskName(u.Tasks[0]), key))
	}
	return neutral(say.several(l, max(len(u.Tasks), u.Changed), key))
}

// change is what is said of a change: of one task by its name, of several by their number, with a key.
type change struct {
	one     func(l msg.Language, name, key string) string
	several func(l msg.Language, n int, key string) string
}

// undid says what came of a change that was undone.
func undid(kind history.UndoKind) change {
	switch kind {
	case history.UndoRemoval:
		return change{msg.NoticeRestoredOne, msg.NoticeRestored}
	case history.UndoHold:
		return change{msg.NoticeResumedOne, msg.NoticeResumed}
	case history.UndoRelease:
		return change{msg.NoticeHeldOne, msg.NoticeHeld}
	case history.UndoRename:
		return change{one: msg.NoticeRenamedBack}
	case history.UndoSeen:
		return change{msg.NoticeNewAgainOne, msg.NoticeNewAgain}
	case history.UndoRating:
		return change{msg.NoticeRatingBackOne, msg.NoticeRatingBack}
	}
	return change{msg.NoticeMovedOne, msg.NoticeMoved}
}

// redid says what came of a change that was made again.
func redid(kind history.UndoKind) change {
	switch kind {
	case history.UndoRemoval:
		return change{msg.NoticeRemovedAgainOne, msg.NoticeRemovedAgain}
	case history.UndoHold:
		return change{msg.NoticeHeldAgainOne, msg.NoticeHeldAgain}
	case history.UndoRelease:
		return change{msg.NoticeResumedAgainOne, msg.NoticeResumedAgain}
	case history.UndoRename:
		return change{one: msg.NoticeRenamedAgain}
	case history.UndoSeen:
		return change{msg.NoticeSeenAgainOne, msg.NoticeSeenAgain}
	case history.UndoRating:
		return change{msg.NoticeRatedAgainOne, msg.NoticeRatedAgain}
	}
	return change{msg.NoticeMovedAgainOne, msg.NoticeMovedAgain}
}

// motionUndone says what came of the undo of a motion's removal.
func (w Wording) motionUndone(n core.Undone) Said {
	l, name := w.Language, Brief(n.Motion.Name)
	switch {
	case n.Redo:
		return neutral(msg.NoticeMotionRemovedAgain(l, name, w.Keys("undo")))
	case !n.Motion.Removed.IsZero():
		return warning(msg.NoticeMotionNotRestored(l, name))
	}
	return neutral(msg.NoticeMotionRestored(l, name, w.Keys("redo")))
}

// motionChanged says what was done to the library, or that it could not be written; nothing of a removal.
func (w Wording) motionChanged(n core.MotionChanged) Said {
	l, name := w.Language, Brief(n.Motion.Name)
	switch {
	case n.Err != nil && w.Keys != nil && n.Change == core.MotionRenamed:
		return problem(msg.NoticeMotionNotRenamed(l, w.Error(n.Err), w.Keys("rename")))
	case n.Err != nil && w.Keys != nil && n.Change == core.MotionAdded:
		return problem(msg.NoticeMotionNotAdded(l, w.Keys("add"), w.Error(n.Err)))
	case n.Err != nil:
		return problem(msg.NoticeNotChanged(l, w.Error(n.Err)))
	case n.Change == core.MotionRenamed:
		return neutral(msg.NoticeMotionRenamed(l, name))
	case n.Change == core.MotionAdded && w.Keys != nil:
		return good(msg.NoticeMotionAdded(l, name, w.Keys("use")))
	case n.Change == core.MotionAdded:
		return good(msg.NoticeCommandMotionAdded(l, name))
	}
	return Said{}
}
