package cli

import (
	"time"

	"dancecard/history"
	"dancecard/internal/cli/jsonout"
	"dancecard/internal/text/msg"
)

// manyTasks is from how many tasks on single steps are no longer printed, only what each task comes to.
const manyTasks = 20

// minute counts the tasks that are followed. With many of them the counts are said each minute.
type minute struct {
	counts, said minuteCounts
	at           time.Time // when they are said next
}

// minuteCounts are tasks that wait here, and that are at the service or being saved.
type minuteCounts struct{ here, there int }

func (c minuteCounts) many() bool { return c.here+c.there > manyTasks }

// count counts the live tasks that are followed.
func (f *follower) count(now time.Time) {
	var c minuteCounts
	for t := range f.core.Tasks().All() {
		switch {
		case f.only == nil && (t.Kind != history.MakesVideo || t.State.Final()), f.only != nil && !f.follows(t):
		case t.State == history.Waiting || t.State == history.Sending:
			c.here++
		default:
			c.there++
		}
	}
	f.progress.minute.counts = c
	if f.progress.minute.at.IsZero() {
		f.progress.minute.at = now
	}
}

// passes reports whether a state is no line of its own: it is over in a moment, or there are many tasks.
func (f *follower) passes(t history.Task, word string) bool {
	switch word {
	case jsonout.Sending, jsonout.Done:
		return !t.State.Final() // what comes of it follows
	case jsonout.Waiting, jsonout.Preparing, jsonout.Queued, jsonout.Running:
		return f.progress.minute.counts.many()
	}
	return false
}

// printMinute says each minute how many tasks there are, where their steps are no lines.
func (f *follower) printMinute(now time.Time) {
	m := &f.progress.minute
	if f.out.json || !m.counts.many() || now.Before(m.at) {
		return
	}
	f.count(now)
	m.at = now.Add(time.Minute)
	if m.counts != m.said {
		m.said = m.counts
		f.out.note(msg.CliMinute(f.language(), m.counts.here, m.counts.there, msg.Clock(now, f.core.Zone)))
	}
}
