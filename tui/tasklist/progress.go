package tasklist

import (
	"dancecard/history"
	"dancecard/internal/queue"
	"dancecard/internal/text/msg"
	"dancecard/tui/term"
)

// progress is how far the tasks of a batch are, and what they have cost. It is known where the window holds all of them.
type progress struct {
	known         bool
	under         queue.Counts
	saved, failed int
	cost          float64
}

func progressOf(w history.Window) progress {
	p := progress{known: len(w.Tasks) > 0 && len(w.Tasks) == w.Counts.All, under: queue.Count(w.Tasks), failed: w.Counts.Problems}
	for _, t := range w.Tasks {
		if t.State == history.Saved {
			p.saved++
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
		{p.under.Running, t.Run, t.Running, msg.HeaderRunning},
		{p.under.Queued, t.Wait, t.Queued, msg.HeaderQueued},
		{p.under.Saving, t.Run, t.Saving, msg.HeaderDownloading},
		{p.failed, t.Bad, t.Failed, msg.HeaderProblems},
		{p.under.Held, t.Muted, t.Held, msg.HeaderOnHold},
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
