package tui

import (
	"fmt"
	"strconv"
	"strings"

	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/internal/queue"
	"dancecard/internal/text"
	"dancecard/tui/label"
	"dancecard/tui/screen"
	"dancecard/tui/term"
)

// header is the first line: what runs, what waits, and what stands in the way. When space runs out the key goes
// first, then what was paid, then the counts; the two screens go last.
type header struct {
	env      *screen.Env
	w        int
	tasks    queue.Summary
	rows     core.Rows
	expiring expiring
	file     fileState
}

func (m *Model) header() header {
	return header{env: m.env, w: m.w, tasks: m.summary, rows: m.list.Rows(), expiring: m.expiring, file: m.file()}
}

func (h header) line() string {
	t, places := h.env.Theme, h.places()
	trouble := term.NewLine(h.w - places.Used())
	h.trouble(trouble)
	h.expiringNote(trouble, trouble.Left()*2/3)
	name := term.NewLine(h.w).Add(t.AccentStrong, " dancecard")
	if h.env.Demo {
		name.Add(t.Muted, "  demo")
	}
	room := h.w - places.Used() - trouble.Used() - 3 // two cells of air before what stands at the right, one behind
	right, missing := h.counts(room - name.Used())
	if narrow := name.Used() > room+2; narrow || missing > 0 {
		if more, still := h.counts(room); narrow || still < missing {
			name, right = term.NewLine(0), more // the counts tell more than the program's name
		}
	}
	line := term.NewLine(h.w)
	for _, part := range []*term.Line{name, places, trouble} {
		line.Raw(part.Inked(), part.Used())
	}
	h.key(right, line.Left()-1)
	line.Cell(t.Text, "", line.Left()-right.Used()-1)
	return line.Raw(right.Inked(), right.Used()).String()
}

// places names the two screens and the keys to them, and marks the one that is shown. The first
// start leads to neither.
func (h header) places() *term.Line {
	t, l := h.env.Theme, term.NewLine(h.w)
	if h.env.Screen == term.OnSetup {
		return l
	}
	for _, p := range []struct {
		key, name string
		here      bool
	}{{"1", "Tasks", h.env.Screen == term.OnList || h.env.Screen == term.OnDetail}, {"2", "Motions", h.env.Screen == term.OnMotions}} {
		key, name := t.Faint, t.Muted
		if p.here {
			key, name = t.Accent, t.AccentStrong
		}
		l.Add(t.Text, "  ").Add(key, p.key).Add(name, " "+p.name)
	}
	return l
}

// key says which key is in use, where there is plenty of room.
func (h header) key(l *term.Line, room int) {
	key := h.env.APIKey.Key
	if key.IsZero() || h.env.Demo {
		return
	}
	text := "key " + key.Masked() + " from " + text.KeyPlace(h.env.Language, h.env.APIKey)
	if l.Used() > 0 {
		text = "   " + text
	}
	const air = 12 // so that the line does not become one long row of words
	if term.Width(text)+air <= min(l.Left(), room-l.Used()) {
		l.Add(h.env.Theme.Faint, text)
	}
}

// trouble says in a word or two what keeps the program from its work.
func (h header) trouble(l *term.Line) {
	t := h.env.Theme
	e, until := h.env.Core.Tasks().Outage()
	switch {
	case h.env.Core.Gone() != nil:
		l.Add(t.Bad, "  "+h.file.head())
	case h.env.Core.HeldBy() != "" && !h.env.Core.Mine():
		l.Add(t.Warn, "  another dancecard is at work; this window shows")
	case h.env.Core.Tasks().Held() != nil:
		l.Add(t.Bad, "  held: "+text.Reason(h.env.Language, history.ProblemOf(h.env.Core.Tasks().Held()))+" (p resumes)")
	case e != nil:
		l.Add(t.Warn, nextTry(h.env.Wording(), h.env.Wording().Trouble(e), term.Clock(until, h.env.Zone), l.Left()))
	case h.tasks.Others > 0:
		l.Add(t.Warn, "  "+text.Count(h.tasks.Others, "task is", "tasks are")+" for another key or host")
	default:
		h.blockingLookup(l)
	}
}

// nextTry says in w cells why something is tried again, and when: the reason is cut before the time is.
func nextTry(words text.Wording, why, at string, w int) string {
	if long := "  " + words.Retrying(why, at); term.Width(long) <= w {
		return long
	}
	at = " · " + at
	if room := w - term.Width("  "+at); term.Width(why) > room {
		why = strings.TrimRight(term.Fit(why, room), " ")
	}
	return "  " + why + at
}

// counts says how many tasks are live and what was paid, the most important first. Nothing is left out for
// something less important. It tells how many counts it leaves out.
func (h header) counts(room int) (l *term.Line, missing int) {
	t, s := h.env.Theme, h.tasks
	l = term.NewLine(max(room, 0))
	gap := "   "
	if h.w < 100 {
		gap = "  "
	}
	full := false
	add := func(k term.Ink, forms ...string) bool { // the longest form that fits
		for _, text := range forms {
			if l.Used() > 0 {
				text = gap + text
			}
			if !full && term.Width(text) <= l.Left() {
				l.Add(k, text)
				return true
			}
		}
		full = full || len(forms) > 0
		return false
	}
	for _, c := range []struct {
		n          int
		ink        term.Ink
		sign, word string
	}{{s.Running, t.Run, t.Running, "running"}, {s.Queued, t.Wait, t.Queued, "queued"}, {s.Saving, t.Run, t.Saving, "saving"}, {s.Unsaved, t.Bad, t.Failed, "unsaved"}, {s.Held, t.Muted, t.Held, "held"}} {
		if c.n > 0 && !add(c.ink, c.sign+" "+strconv.Itoa(c.n)+" "+c.word) {
			missing++
		}
	}
	add(t.Muted, text.Plan(s.Running+s.Queued, s.Left)...)
	if h.rows.Today > 0 {
		add(t.Muted, term.Money(h.rows.Today)+" today")
	}
	if h.rows.Month > h.rows.Today {
		add(t.Muted, term.Money(h.rows.Month)+" this month")
	}
	return l, missing
}

// maxDoubtful is how wide a name may be beside which there is to be room for the reason.
const maxDoubtful = 26

// blockingLookup says that nothing is sent as long as a task cannot be looked up, and why that is.
func (h header) blockingLookup(l *term.Line) {
	t, err := h.env.Core.Tasks().BlockingLookup()
	if err == nil {
		return
	}
	name := label.Name(h.env.Language, t, h.env.Theme.Glyphs)
	if term.Width(name) > maxDoubtful {
		name = term.Middle(name, maxDoubtful)
	}
	l.Add(h.env.Theme.Warn, "  waits for the look-up of "+name+": "+text.Reason(h.env.Language, history.ProblemOf(err)))
}

// expiringNote says which results are in danger for as long as they are, at most in w cells.
func (h header) expiringNote(l *term.Line, w int) {
	d := h.expiring
	if d.n == 0 {
		return
	}
	at := clock(d.first, h.env.Zone)
	for _, text := range []string{
		text.Count(d.n, "result", "results") + " not saved yet: first link expires " + at,
		text.Count(d.n, "result", "results") + " at risk: first expires " + at,
		fmt.Sprintf("%d at risk %s", d.n, at),
	} {
		if text = "  " + text; term.Width(text) <= w {
			l.Add(h.env.Theme.Bad, text)
			return
		}
	}
}
