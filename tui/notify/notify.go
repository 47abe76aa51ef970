// Package notify tells a person who looks elsewhere, through the terminal, which tasks have ended.
package notify

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"dancecard/history"
	"dancecard/internal/queue"
	"dancecard/internal/text/msg"
	"dancecard/tui/screen"
	"dancecard/tui/term"
)

// togetherFor is how long the end of one task waits for others, to be told with them.
const togetherFor = 3 * time.Second

// Ended is what has ended while nobody looked, until it is told.
type Ended struct {
	saved, failed int
	at            time.Time // when it is told; zero for nothing
	// done counts the tasks that have ended since none was under way.
	done int
}

// Due is when Tell has something to tell; zero for nothing.
func (e *Ended) Due() time.Time { return e.at }

// Add takes note of tasks that have ended. What the person called off is no news, nor what they see.
func (e *Ended) Add(now time.Time, watched bool, tasks []history.Task) {
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
		if e.at.IsZero() {
			e.at = now.Add(togetherFor)
		}
	}
}

// Tell makes the terminal tell a person who looks elsewhere what has ended, once it is due. Somebody who looks again
// sees it on the screen.
func (e *Ended) Tell(env *screen.Env, watched bool) tea.Cmd {
	if e.at.IsZero() || !watched && env.Now.Before(e.at) {
		return nil
	}
	text := endedText(env.Language, e.saved, e.failed)
	*e = Ended{done: e.done}
	sequence := env.Notify.Sequence("dancecard", text)
	if watched || sequence == "" {
		return nil
	}
	return tea.Raw(sequence)
}

func endedText(l msg.Language, saved, failed int) string {
	switch {
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
func (e *Ended) Idle(s queue.Summary) {
	if underWay(s) == 0 {
		e.done = 0
	}
}

// Bar is the terminal's own bar: how many of the tasks under way, and of those that ended meanwhile, have ended.
// There is none while nothing is under way.
func (e *Ended) Bar(n term.Notifier, s queue.Summary) *tea.ProgressBar {
	left := underWay(s)
	if !n.Progress || left == 0 {
		return nil
	}
	return tea.NewProgressBar(tea.ProgressBarDefault, 100*e.done/(e.done+left))
}
