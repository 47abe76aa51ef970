package core

import (
	"time"

	"dancecard/api/credentials"
	"dancecard/history"
)

// Notice is something that there is to tell. Those who show it make the words.
type Notice interface{ notice() }

// About the program as a whole.
type (
	// Updated holds tasks that have changed, as they are on disk.
	Updated struct{ Tasks []history.Task }
	// Ended holds tasks that were live and have come to their end, whoever works on them.
	Ended struct{ Tasks []history.Task }
	// Rewritten tells that some program has written: what was read from history may be out of date.
	Rewritten struct{}
	// Follows tells that another program watches and sends from now on.
	Follows struct{}
	// ClocksDiffer tells, once, how far the service's clock is ahead of this machine's.
	ClocksDiffer struct{ By time.Duration }
	// HistoryFailed tells that history could not be read or written.
	HistoryFailed struct{ Err error }
	// ChoreFailed tells that something that is done now and then could not be.
	ChoreFailed struct {
		Chore Chore
		Err   error
	}
	// KeyKept tells that the number-th key a person gave is in the keyring, or with Err why not.
	KeyKept struct {
		Number int
		Key    credentials.Key
		Err    error
	}
	// HistorySaved tells where a copy of the whole history is, or why there is none.
	HistorySaved struct {
		Path string
		Err  error
	}
)

// Chore is something that is done now and then.
type Chore int

// The chores.
const (
	Tidying Chore = iota
	TidyingVideos
	TidyingFixes
	Reindexing
	Rechecking
)

// About one task.
type (
	// NotSent tells that a task ended before it was sent; its problem says why.
	NotSent struct{ Task history.Task }
	// Refused tells that the service refused a task; its problem says why.
	Refused struct{ Task history.Task }
	// Unanswered tells that no answer came to a submission; the task is looked up on the account.
	Unanswered struct{ Task history.Task }
	// SentTwice tells that a submission arrived whose task has become another one of the account.
	SentTwice struct{ Task history.Task }
	// NotWritten tells that a submission was not made, or where Sent is set that its answer is not on disk yet.
	NotWritten struct {
		ID   history.TaskID
		Sent bool
		Err  error
	}
	// Written tells that the answer to a submission is on disk at last.
	Written struct{ Task history.Task }
	// Failed tells that the service could not do a task.
	Failed struct{ Task history.Task }
	// NotAsked tells, once, that asking for a task fails again and again.
	NotAsked struct {
		Task history.Task
		Err  error
	}
	// NotListed tells, once, that reading the account's list fails again and again.
	NotListed struct{ Err error }
	// LookedUp holds an unsure task after the search on the account ended.
	LookedUp struct{ Task history.Task }
	// NotLookedUp tells, once for each reason, that the account could not be searched.
	NotLookedUp struct {
		Task history.Task
		Err  error
	}
	// Saved tells that a result is on disk.
	Saved struct{ Task history.Task }
	// HookFailed tells that the program of on_saved did not do its work for a video.
	HookFailed struct {
		Task  history.Task
		Event history.HookEnded
	}
	// NotSaved tells that an attempt at saving a result failed.
	NotSaved struct {
		Task history.Task
		Err  error
	}
)

// About what a person asked for.
type (
	// Created holds new tasks; Before tells that an earlier request of the same name has created them.
	Created struct {
		Tasks  []history.Task
		Before bool
	}
	// NotCreated holds drafts of which none could be written.
	NotCreated struct {
		Drafts []history.Draft
		Err    error
	}
	// Retried holds the tasks that wait after a retry, new ones and old. Late are those that had gone on; with Err
	// there may be fewer than were asked for.
	Retried struct {
		Tasks, Late []history.Task
		Err         error
	}
	// Changed holds tasks after a change; Late are those of them that it came too late for. Undoable tells that
	// it can be taken back.
	Changed struct {
		Tasks, Late []history.Task
		Undoable    bool
	}
	// NotChanged tells that a change is not on disk.
	NotChanged struct{ Err error }
	// Edited holds a task after it was changed in place; Changes is empty where its values were the same.
	Edited struct {
		Task    history.Task
		Changes []history.FieldChange
	}
	// NotEdited tells that a task was not changed: it has gone on or changed since, as Task is now, or with Err is
	// not on disk. Working tells that it is being prepared or sent. Draft is what it should have become.
	NotEdited struct {
		Task    history.Task
		Working bool
		Draft   history.Draft
		Err     error
	}
	// Rated holds the tasks whose rating changed by so many stars.
	Rated struct {
		Tasks []history.Task
		By    int
	}
	// NotMoved tells that tasks are at that end of the queue already.
	NotMoved struct{}
	// OnDisk tells that there is nothing to save again.
	OnDisk struct{}
	// ToCancel tells that the wish to cancel one task is on disk.
	ToCancel struct{ Task history.Task }
	// NotCanceled tells, once for each wish, that asking the service failed; it is asked again.
	NotCanceled struct {
		Task history.Task
		Err  error
	}
	// CanceledOne tells what came of a wish: the task's state and CancelEnd say.
	CanceledOne struct{ Task history.Task }
	// Canceling tells how far a round of cancels is.
	Canceling struct{ Tried, Of, Left int }
	// Canceled tells what came of a round. Started counts tasks that go on because the service had begun; Off
	// tells that the rest was called off.
	Canceled struct {
		Done, Of, Started int
		Off               bool
	}
	// Undone tells what came of an undo or a redo. Motion is the one that it was about. Where What.Ask is set,
	// nothing was done yet.
	Undone struct {
		Redo   bool
		What   history.Undone
		Motion history.Motion
	}
	// MotionChanged tells of a change of the library, or with Err that it is not on disk.
	MotionChanged struct {
		Change MotionChange
		Motion history.Motion
		Err    error
	}
	// Imported says what was taken in from the account. Err is why not all of its list was read.
	Imported struct {
		Account
		Err error
	}
	// NotImported tells that the account has tasks that history lacks.
	NotImported struct{ Missing Tally }
	// Candidates holds what on the account could be an unsure task.
	Candidates struct {
		Task  history.Task
		Found []history.Candidate
		Err   error
	}
	// Revived holds tasks that had been given up and that the service knows after all.
	Revived struct{ Tasks []history.Task }
)

func (Updated) notice()       {}
func (Ended) notice()         {}
func (Rewritten) notice()     {}
func (Follows) notice()       {}
func (ClocksDiffer) notice()  {}
func (HistoryFailed) notice() {}
func (ChoreFailed) notice()   {}
func (HistorySaved) notice()  {}
func (KeyKept) notice()       {}
func (NotSent) notice()       {}
func (Refused) notice()       {}
func (Unanswered) notice()    {}
func (SentTwice) notice()     {}
func (NotWritten) notice()    {}
func (Written) notice()       {}
func (Failed) notice()        {}
func (NotAsked) notice()      {}
func (NotListed) notice()     {}
func (LookedUp) notice()      {}
func (NotLookedUp) notice()   {}
func (Saved) notice()         {}
func (HookFailed) notice()    {}
func (NotSaved) notice()      {}
func (Created) notice()       {}
func (NotCreated) notice()    {}
func (Retried) notice()       {}
func (Changed) notice()       {}
func (NotChanged) notice()    {}
func (Edited) notice()        {}
func (NotEdited) notice()     {}
func (Rated) notice()         {}
func (NotMoved) notice()      {}
func (OnDisk) notice()        {}
func (ToCancel) notice()      {}
func (NotCanceled) notice()   {}
func (CanceledOne) notice()   {}
func (Canceling) notice()     {}
func (Canceled) notice()      {}
func (Undone) notice()        {}
func (MotionChanged) notice() {}
func (Imported) notice()      {}
func (NotImported) notice()   {}
func (Candidates) notice()    {}
func (Revived) notice()       {}
