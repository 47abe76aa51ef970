package tui

import (
	"fmt"
	"strings"
	"time"

	"dancecard/history"
	"dancecard/internal/text"
	"dancecard/tui/action"
	"dancecard/tui/label"
	"dancecard/tui/term"
)

// header says what runs, what waits, and what stands in the way. When space runs out the key goes
// first, then what was paid, then the counts; the two screens go last.
func (m *Model) header() string {
	t, places := m.env.Theme, m.headPlaces()
	trouble := term.NewLine(m.w - places.Used())
	m.headTrouble(trouble)
	m.headDanger(trouble, trouble.Left()*2/3)
	name := term.NewLine(m.w).Add(t.AccentStrong, " dancecard")
	if m.env.Demo {
		name.Add(t.Muted, "  demo")
	}
	room := m.w - places.Used() - trouble.Used() - 3 // two cells of air before what stands at the right, one behind
	right, shown := m.headSummary(room - name.Used())
	if more, all := m.headSummary(room); all > shown || name.Used() > room+2 {
		name, right = term.NewLine(0), more // the counts tell more than the program's name
	}
	line := term.NewLine(m.w)
	for _, part := range []*term.Line{name, places, trouble} {
		line.Raw(part.Inked(), part.Used())
	}
	m.headKey(right, line.Left()-1)
	line.Cell(t.Text, "", line.Left()-right.Used()-1)
	return line.Raw(right.Inked(), right.Used()).String()
}

// headPlaces names the two screens and the keys to them, and marks the one that is shown. The first
// start leads to neither.
func (m *Model) headPlaces() *term.Line {
	t, l := m.env.Theme, term.NewLine(m.w)
	if m.env.Screen == term.OnSetup {
		return l
	}
	for _, p := range []struct {
		key, name string
		here      bool
	}{{"1", "Tasks", m.env.Screen == term.OnList || m.env.Screen == term.OnDetail}, {"2", "Motions", m.env.Screen == term.OnMotions}} {
		key, name := t.Faint, t.Muted
		if p.here {
			key, name = t.Accent, t.AccentStrong
		}
		l.Add(t.Text, "  ").Add(key, p.key).Add(name, " "+p.name)
	}
	return l
}

// headKey says which key is in use, where there is plenty of room.
func (m *Model) headKey(l *term.Line, room int) {
	key := m.env.APIKey.Key
	if key.IsZero() || m.env.Demo {
		return
	}
	text := "key " + key.Masked() + " from " + term.Clean(m.env.APIKey.Where)
	if l.Used() > 0 {
		text = "   " + text
	}
	const air = 12 // so that the line does not become one long row of words
	if term.Width(text)+air <= min(l.Left(), room-l.Used()) {
		l.Add(m.env.Theme.Faint, text)
	}
}

// headTrouble says in a word or two what keeps the program from its work.
func (m *Model) headTrouble(l *term.Line) {
	t := m.env.Theme
	e, until := m.core.Tasks().Outage()
	switch {
	case m.core.Gone() != nil:
		l.Add(t.Bad, "  "+m.file().head())
	case m.core.HeldBy() != "" && !m.core.Mine():
		l.Add(t.Warn, "  another dancecard is at work; this window shows")
	case m.core.Tasks().Held() != nil:
		l.Add(t.Bad, "  held: "+text.Reason(history.ProblemOf(m.core.Tasks().Held()))+" (p resumes)")
	case e != nil:
		l.Add(t.Warn, nextTry(text.Trouble(e), term.Clock(until, m.env.Zone), l.Left()))
	case m.summary.Others > 0:
		l.Add(t.Warn, "  "+text.Count(m.summary.Others, "task is", "tasks are")+" for another key or host")
	default:
		m.headDoubt(l)
	}
}

// nextTry says in w cells why something is tried again, and when: the reason is cut before the time is.
func nextTry(why, at string, w int) string {
	if long := "  " + text.Retrying(why, at); term.Width(long) <= w {
		return long
	}
	at = " · " + at
	if room := w - term.Width("  "+at); term.Width(why) > room {
		why = strings.TrimRight(term.Fit(why, room), " ")
	}
	return "  " + why + at
}

// headSummary counts what is live and says what was paid, as much of it as there is room for: what
// matters most comes first, and nothing is left out for what matters less. It tells how many counts it shows.
func (m *Model) headSummary(room int) (l *term.Line, counts int) {
	t, s := m.env.Theme, m.summary
	l = term.NewLine(max(room, 0))
	gap := "   "
	if m.w < 100 {
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
		if c.n > 0 && add(c.ink, fmt.Sprintf("%s %d %s", c.sign, c.n, c.word)) {
			counts++
		}
	}
	add(t.Muted, text.Plan(s.Running+s.Queued, s.Left)...)
	if m.list.Rows().Today > 0 {
		add(t.Muted, term.Money(m.list.Rows().Today)+" today")
	}
	if m.list.Rows().Month > m.list.Rows().Today {
		add(t.Muted, term.Money(m.list.Rows().Month)+" this month")
	}
	return l, counts
}

// maxDoubtful is how wide a name may be beside which there is to be room for the reason.
const maxDoubtful = 26

// headDoubt says that nothing is sent as long as a task cannot be looked up, and why that is.
func (m *Model) headDoubt(l *term.Line) {
	t, err := m.core.Tasks().BlockingLookup()
	if err == nil {
		return
	}
	name := label.Name(t, m.env.Theme.Glyphs)
	if term.Width(name) > maxDoubtful {
		name = term.Middle(name, maxDoubtful)
	}
	l.Add(m.env.Theme.Warn, "  waits for the look-up of "+name+": "+text.Reason(history.ProblemOf(err)))
}

// danger is how many results will expire unsaved, for all that is known, and when the first does.
type danger struct {
	n     int
	first time.Time
	// warned is how many of them were told.
	warned int
}

// minute is a time of day.
func (m *Model) minute(at time.Time) string { return at.In(m.env.Zone).Format("15:04") }

// headDanger says which results are in danger for as long as they are, at most in w cells.
func (m *Model) headDanger(l *term.Line, w int) {
	d := m.danger
	if d.n == 0 {
		return
	}
	at := m.minute(d.first)
	for _, text := range []string{
		text.Count(d.n, "result", "results") + " not saved yet: first link expires " + at,
		text.Count(d.n, "result", "results") + " at risk: first expires " + at,
		fmt.Sprintf("%d at risk %s", d.n, at),
	} {
		if text = "  " + text; term.Width(text) <= w {
			l.Add(m.env.Theme.Bad, text)
			return
		}
	}
}

// dangerSay says once that results are in danger, with what can be done about it, and again when there
// are more.
func (m *Model) dangerSay() action.Say {
	d := m.danger
	more := d.n > d.warned
	if more || d.n == 0 {
		m.danger.warned = d.n
	}
	if !more {
		return action.Say{}
	}
	saved := "they are saved, the first"
	if d.n == 1 {
		saved = "it is saved,"
	}
	say := action.Warning(fmt.Sprintf("%s may expire before %s at %s. y copies a link", text.Count(d.n, "result", "results"), saved, m.minute(d.first)))
	say.IfIdle = true
	return say
}
