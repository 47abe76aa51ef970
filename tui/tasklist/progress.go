package tasklist

import (
	"dancecard/history"
	"dancecard/internal/text/msg"
	"dancecard/tui/term"
)

// progress is how far the tasks of a batch are, and what they have cost. It is known where the window holds all of them.
type progress struct {
	known                          bool
	saved, running, queued, failed int
	cost                           float64
}

func progressOf(w history.Window) (p progress) {
	p.known = len(w.Tasks) > 0 && len(w.Tasks) == w.Counts.All
	for _, t := range w.Tasks {
		switch {
		case t.State == history.Saved:
			p.saved++
		case t.State == history.OnServer && t.Status.Started():
			p.running++
		case t.State == history.OnServer, t.State == history.Sending, t.State == history.Waiting && !t.Held:
			p.queued++
		case t.Group() == history.Problems:
			p.failed++
		}
		p.cost += t.Cost()
	}
	return p
}

// draw adds to the line what there is room for, the most important first.
func (p progress) draw(l *term.Line, d Data) {
	if !p.known {
		return
	}
	t, lang := d.Theme, d.Words.Language
	for _, c := range []struct {
		n    int
		ink  term.Ink
		sign string
		text func(msg.Language, int) string
	}{
		{p.saved, t.Good, t.Saved, msg.ListBatchSaved},
		{p.running, t.Run, t.Running, msg.HeaderRunning},
		{p.queued, t.Wait, t.Queued, msg.HeaderQueued},
		{p.failed, t.Bad, t.Failed, msg.HeaderProblems},
	} {
		if c.n > 0 && !addWhole(l, c.ink, c.sign+" "+c.text(lang, c.n)) {
			return
		}
	}
	if p.cost > 0 {
		addWhole(l, t.Muted, msg.Money(lang, p.cost))
	}
}

// addWhole adds a text and two blanks, where there is room for all of it.
func addWhole(l *term.Line, k term.Ink, text string) bool {
	if term.Width(text)+2 > l.Left() {
		return false
	}
	l.Add(k, text).Add(term.Ink{}, "  ")
	return true
}
