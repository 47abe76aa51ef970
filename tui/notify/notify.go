// Package notify tells a person who looks elsewhere, through the terminal, which tasks have ended or need a decision.
package notify

import (
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/queue"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
	"dancecard/tui/screen"
	"dancecard/tui/term"
)

// togetherFor is how long the end of one task waits for others, to be told with them.
const togetherFor = 3 * time.Second

// Events is what has ended or needs a decision since nobody looked, until it is told.
type Events struct {
	saved, failed int
	// undecided are the tasks that need a decision: true for those that are to be told.
	undecided map[history.TaskID]bool
	// stopped is the account error that keeps the queue from being sent, tellStopped that it is to be told.
	stopped     *api.Error
	tellStopped bool
	at          time.Time // when it is told; zero for nothing
	// done counts the tasks that have ended since none was under way.
	done int
}

// Due is when Tell has something to tell; zero for nothing.
func (e *Events) Due() time.Time { return e.at }

// Add takes note of tasks that have ended. What the person called off is no news, nor what they see.
func (e *Events) Add(now time.Time, watched bool, tasks []history.Task) {
	e.done += len(tasks)
	for _, t := range tasks {
		switch {
		case t.Kind != history.MakesVideo || t.State == history.Canceled || watched:
			continue
		case t.State == history.Saved:
			e.saved++
		default:
			e.failed++
		}
		e.soon(now)
	}
}

// soon has something told, with what happens shortly after.
func (e *Events) soon(now time.Time) {
	if e.at.IsZero() {
		e.at = now.Add(togetherFor)
	}
}

// Decide takes note of which tasks need a decision by now.
func (e *Events) Decide(now time.Time, watched bool, tasks []history.Task) {
	for _, t := range tasks {
		_, known := e.undecided[t.ID]
		switch {
		case !t.NeedsDecision():
			delete(e.undecided, t.ID)
		case !known && e.undecided == nil:
			e.undecided = map[history.TaskID]bool{t.ID: !watched}
		case !known:
			e.undecided[t.ID] = !watched
		}
		if e.undecided[t.ID] {
			e.soon(now)
		}
	}
}

// Stop takes note of the account error that keeps the queue from being sent; nil for none.
func (e *Events) Stop(now time.Time, watched bool, why *api.Error) {
	if e.tellStopped = why != nil && (e.tellStopped || e.stopped == nil && !watched); e.tellStopped {
		e.soon(now)
	}
	e.stopped = why
}

// Tell makes the terminal tell a person who looks elsewhere what has happened, once it is due. Somebody who looks again
// sees it on the screen.
func (e *Events) Tell(env *screen.Env, watched bool) tea.Cmd {
	if e.at.IsZero() || !watched && env.Now.Before(e.at) {
		return nil
	}
	said := e.said(env.Language)
	e.saved, e.failed, e.tellStopped, e.at = 0, 0, false, time.Time{}
	for id := range e.undecided {
		e.undecided[id] = false
	}
	if watched || said == "" { // what was to be told may be over by now
		return nil
	}
	if sequence := env.Notify.Sequence("dancecard", said); sequence != "" {
		return tea.Raw(sequence)
	}
	return nil
}

// said is all that is to be told; empty for nothing.
func (e *Events) said(l msg.Language) string {
	undecided := 0
	for _, untold := range e.undecided {
		if untold {
			undecided++
		}
	}
	var parts []string
	if ended := endedText(l, e.saved, e.failed); ended != "" {
		parts = append(parts, ended)
	}
	if undecided > 0 {
		parts = append(parts, msg.WindowUndecided(l, undecided))
	}
	if e.tellStopped {
		parts = append(parts, msg.ErrorSendingStopped(l, text.Reason(l, history.ProblemOf(e.stopped))))
	}
	return strings.Join(parts, " · ")
}

func endedText(l msg.Language, saved, failed int) string {
	switch {
	case saved+failed == 0:
		return ""
	case failed == 0:
		return msg.WindowEnded(l, saved)
	case saved == 0:
		return msg.WindowEndedFailed(l, failed)
	}
	return msg.WindowEndedBoth(l, failed, saved)
}

// underWay counts the tasks that the terminal's bar waits for. Held ones may stay for ever.
func underWay(s queue.Summary) int { return s.Running + s.Queued + s.Saving }

// Idle begins the count of ended tasks anew once nothing is under way.
func (e *Events) Idle(s queue.Summary) {
	if underWay(s) == 0 {
		e.done = 0
	}
}

// Bar is the terminal's own bar: how many of the tasks under way, and of those that ended meanwhile, have ended.
// There is none while nothing is under way.
func (e *Events) Bar(n term.Notifier, s queue.Summary) *tea.ProgressBar {
	left := underWay(s)
	if !n.Progress || left == 0 {
		return nil
	}
	return tea.NewProgressBar(tea.ProgressBarDefault, 100*e.done/(e.done+left))
}
