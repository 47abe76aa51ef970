package tui

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"dancecard/history"
	"dancecard/internal/text"
	"dancecard/tui/dialog"
	"dancecard/tui/setup"
	"dancecard/tui/tasklist"
	"dancecard/tui/taskview"
	"dancecard/tui/term"
)

const (
	// leastW and leastH are the smallest terminal in which the screens make sense.
	leastW, leastH = 40, 10
	// paneFrom is from which width on the detail stands beside the list.
	paneFrom = 116
	// leastPane is how wide that is at least: an id of the service fits beside its label.
	leastPane = 50
	// bars is how many lines the header and the footer take.
	bars = 4
)

// sideBySide reports whether the list and the detail are shown together.
func (m *Model) sideBySide() bool { return m.w >= paneFrom }

// resize shares the terminal among the screens.
func (m *Model) resize() {
	w, h := m.w, max(m.h-bars-m.status.lines, 1)
	if s := m.screens[m.env.Screen]; s != nil {
		s.SetSize(w, h)
	}
	m.form.SetSize(w, h)
	m.welcome.SetSize(w, h)
	list, pane := w, 0
	if m.sideBySide() {
		pane = max(min(w*2/5, 64), leastPane)
		list = w - pane - 1
	}
	m.library.SetSize(w, pane, h)
	if m.env.Screen == term.OnDetail {
		m.detail.SetSize(w, h, true)
		return
	}
	if m.sideBySide() {
		m.detail.SetSize(pane, h, false)
	}
	m.list.SetSize(list, h)
}

// View draws the frame: exactly as wide and as high as the terminal.
func (m *Model) View() tea.View {
	lines, cursor := m.frame()
	v := tea.NewView(strings.Join(lines, "\n"))
	v.AltScreen, v.ReportFocus = true, true
	v.WindowTitle = m.title()
	v.Cursor = cursor
	return v
}

func (m *Model) frame() ([]string, *tea.Cursor) {
	if m.w == 0 || m.unseen() {
		return m.tooSmall(), nil
	}
	body, cursor := m.body()
	if cursor != nil {
		cursor.Y += 2
	}
	lines := make([]string, 0, m.h)
	lines = append(lines, m.header(), m.rule(m.w))
	lines = append(lines, term.Frame(body, m.w, m.h-bars-m.status.lines)...)
	lines = append(lines, m.bottom()...)
	for _, d := range m.dialogs {
		lines, cursor = dialog.Over(lines, d, m.w, m.h, m.env.Theme)
	}
	if m.env.Theme.ASCII {
		term.PlainASCII(lines)
	}
	return lines, cursor
}

// rule is a line of w cells between the bars and the body.
func (m *Model) rule(w int) string {
	return m.env.Theme.Line.Paint(strings.Repeat(m.env.Theme.Rule, max(w, 0)))
}

func (m *Model) body() ([]string, *tea.Cursor) {
	if s := m.screens[m.env.Screen]; s != nil {
		return s.View(), s.Cursor()
	}
	switch m.env.Screen {
	case term.OnForm:
		return m.form.View(m.data.form), m.form.Cursor()
	case term.OnSetup:
		return m.welcome.View(m.welcomeData()), m.welcome.Cursor(m.welcomeData())
	case term.OnDetail:
		return m.detail.View(m.detailData()), nil
	case term.OnMotions:
		return m.library.View(m.motionsData()), m.library.Cursor()
	}
	list := m.list.View(m.listData())
	cursor := m.list.Cursor()
	if !m.sideBySide() {
		return list, cursor
	}
	return term.Beside(list, m.env.Theme.Line.Paint(m.env.Theme.Split), m.detail.View(m.detailData())), cursor
}

func (m *Model) listData() tasklist.Data {
	return tasklist.Data{
		Theme: m.env.Theme, Now: m.env.Shown, Zone: m.fx.Zone, Window: m.data.window, Counts: m.data.counts,
		Places: m.data.places, Names: m.env.Library.Names, Busy: m.data.listed != m.list.Query(),
	}
}

func (m *Model) detailData() taskview.Data {
	d := taskview.Data{Theme: m.env.Theme, Now: m.env.Shown, Zone: m.fx.Zone}
	t, ok := m.looked()
	if !ok {
		return d
	}
	d.Task, d.Place, d.Picture, d.Motion = t, m.data.places[t.ID], m.picture(t.Picture), m.env.Library.Names[t.Motion]
	d.Frames, d.Moving = m.frames(t), m.frameNow()
	if !m.showsPictures() {
		d.Picture, d.Frames = nil, nil
	}
	if s := m.data.side.shown; s.id == t.ID {
		d.Timeline, d.Costs, d.Path, d.Missing = s.Entries, s.Costs, s.Path, s.Missing
	}
	return d
}

func (m *Model) welcomeData() setup.Data {
	d := setup.Data{Theme: m.env.Theme}
	for _, n := range m.env.APIKey.Notes {
		d.Trouble = strings.TrimSpace(d.Trouble + " " + sentence(n))
	}
	return d
}

// header says what runs, what waits, and what stands in the way. When space runs out the key goes
// first, then what was paid, then the counts; the two screens go last.
func (m *Model) header() string {
	t, places := m.env.Theme, m.headPlaces()
	trouble := term.NewLine(m.w - places.Used())
	m.headTrouble(trouble)
	m.headDanger(trouble, trouble.Left()*2/3)
	name := term.NewLine(m.w).Add(t.AccentStrong, " dancecard")
	if m.fx.Demo {
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
	if key.IsZero() || m.fx.Demo {
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
	e, until := m.core.Tasks().Trouble()
	switch {
	case m.core.Gone() != nil:
		l.Add(t.Bad, "  "+m.file().head())
	case m.core.HeldBy() != "" && !m.core.Mine():
		l.Add(t.Warn, "  another dancecard is at work; this window shows")
	case m.core.Tasks().Held() != nil:
		l.Add(t.Bad, "  held: "+text.Reason(history.ProblemOf(m.core.Tasks().Held()))+" (p resumes)")
	case e != nil:
		l.Add(t.Warn, nextTry(text.Trouble(e), term.Clock(until, m.fx.Zone), l.Left()))
	case m.data.summary.Others > 0:
		l.Add(t.Warn, "  "+count(m.data.summary.Others, "task is", "tasks are")+" for another key or host")
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
	t, s := m.env.Theme, m.data.summary
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
	if m.data.today > 0 {
		add(t.Muted, term.Money(m.data.today)+" today")
	}
	if m.data.month > m.data.today {
		add(t.Muted, term.Money(m.data.month)+" this month")
	}
	return l, counts
}

// title is what the terminal's window is called.
func (m *Model) title() string {
	s := "dancecard"
	if n := m.data.summary.Running; n > 0 {
		s += fmt.Sprintf(" %s %d running", m.env.Theme.Dot, n)
	}
	if n := m.data.counts.Problems; n > 0 {
		s += " " + m.env.Theme.Dot + " " + count(n, "problem", "problems")
	}
	return s
}
