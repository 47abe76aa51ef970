package tui

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"dancecard/history"
	"dancecard/internal/text"
	"dancecard/tui/detail"
	"dancecard/tui/dialog"
	"dancecard/tui/tasks"
	"dancecard/tui/ui"
	"dancecard/tui/welcome"
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
	w, h := m.w, max(m.h-bars-m.foot.lines, 1)
	m.form.SetSize(w, h)
	m.welcome.SetSize(w, h)
	list, pane := w, 0
	if m.sideBySide() {
		pane = max(min(w*2/5, 64), leastPane)
		list = w - pane - 1
	}
	m.library.SetSize(w, pane, h)
	if m.place == onDetail {
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
	lines = append(lines, ui.Frame(body, m.w, m.h-bars-m.foot.lines)...)
	lines = append(lines, m.bottom()...)
	for _, d := range m.dialogs {
		lines, cursor = dialog.Over(lines, d, m.w, m.h, m.look.theme)
	}
	if m.look.theme.ASCII {
		ui.PlainASCII(lines)
	}
	return lines, cursor
}

// rule is a line of w cells between the bars and the body.
func (m *Model) rule(w int) string {
	return m.look.theme.Line.Paint(strings.Repeat(m.look.theme.Rule, max(w, 0)))
}

func (m *Model) body() ([]string, *tea.Cursor) {
	switch m.place {
	case onForm:
		return m.form.View(m.data.form), m.form.Cursor()
	case onWelcome:
		return m.welcome.View(m.welcomeData()), m.welcome.Cursor(m.welcomeData())
	case onDetail:
		return m.detail.View(m.detailData()), nil
	case onMotions:
		return m.library.View(m.motionsData()), m.library.Cursor()
	}
	list := m.list.View(m.listData())
	cursor := m.list.Cursor()
	if !m.sideBySide() {
		return list, cursor
	}
	return ui.Beside(list, m.look.theme.Line.Paint(m.look.theme.Split), m.detail.View(m.detailData())), cursor
}

func (m *Model) listData() tasks.Data {
	return tasks.Data{
		Theme: m.look.theme, Now: m.data.shown, Zone: m.fx.Zone, Window: m.data.window, Counts: m.data.counts,
		Places: m.data.places, Names: m.data.library.names, Busy: m.data.listed != m.list.Query(),
	}
}

func (m *Model) detailData() detail.Data {
	d := detail.Data{Theme: m.look.theme, Now: m.data.shown, Zone: m.fx.Zone}
	t, ok := m.looked()
	if !ok {
		return d
	}
	d.Task, d.Place, d.Picture, d.Motion = t, m.data.places[t.ID], m.picture(t.Picture), m.data.library.names[t.Motion]
	d.Frames, d.Moving = m.frames(t), m.frameNow()
	if !m.showsPictures() {
		d.Picture, d.Frames = nil, nil
	}
	if s := m.data.side.shown; s.id == t.ID {
		d.Timeline, d.Costs, d.Path, d.Missing = s.Entries, s.Costs, s.Path, s.Missing
	}
	return d
}

func (m *Model) welcomeData() welcome.Data {
	d := welcome.Data{Theme: m.look.theme}
	for _, n := range m.data.key.Notes {
		d.Trouble = strings.TrimSpace(d.Trouble + " " + sentence(n))
	}
	return d
}

// header says what runs, what waits, and what stands in the way. When space runs out the key goes
// first, then what was paid, then the counts; the two screens go last.
func (m *Model) header() string {
	t, places := m.look.theme, m.headPlaces()
	trouble := ui.NewLine(m.w - places.Used())
	m.headTrouble(trouble)
	m.headDanger(trouble, trouble.Left()*2/3)
	name := ui.NewLine(m.w).Add(t.AccentStrong, " dancecard")
	if m.fx.Demo {
		name.Add(t.Muted, "  demo")
	}
	room := m.w - places.Used() - trouble.Used() - 3 // two cells of air before what stands at the right, one behind
	right, shown := m.headSummary(room - name.Used())
	if more, all := m.headSummary(room); all > shown || name.Used() > room+2 {
		name, right = ui.NewLine(0), more // the counts tell more than the program's name
	}
	line := ui.NewLine(m.w)
	for _, part := range []*ui.Line{name, places, trouble} {
		line.Raw(part.Inked(), part.Used())
	}
	m.headKey(right, line.Left()-1)
	line.Cell(t.Text, "", line.Left()-right.Used()-1)
	return line.Raw(right.Inked(), right.Used()).String()
}

// headPlaces names the two screens and the keys to them, and marks the one that is shown. The first
// start leads to neither.
func (m *Model) headPlaces() *ui.Line {
	t, l := m.look.theme, ui.NewLine(m.w)
	if m.place == onWelcome {
		return l
	}
	for _, p := range []struct {
		key, name string
		here      bool
	}{{"1", "Tasks", m.place == onList || m.place == onDetail}, {"2", "Motions", m.place == onMotions}} {
		key, name := t.Faint, t.Muted
		if p.here {
			key, name = t.Accent, t.AccentStrong
		}
		l.Add(t.Text, "  ").Add(key, p.key).Add(name, " "+p.name)
	}
	return l
}

// headKey says which key is in use, where there is plenty of room.
func (m *Model) headKey(l *ui.Line, room int) {
	key := m.data.key.Key
	if key.IsZero() || m.fx.Demo {
		return
	}
	text := "key " + key.Masked() + " from " + ui.Clean(m.data.key.Where)
	if l.Used() > 0 {
		text = "   " + text
	}
	const air = 12 // so that the line does not become one long row of words
	if ui.Width(text)+air <= min(l.Left(), room-l.Used()) {
		l.Add(m.look.theme.Faint, text)
	}
}

// headTrouble says in a word or two what keeps the program from its work.
func (m *Model) headTrouble(l *ui.Line) {
	t := m.look.theme
	e, until := m.core.Tasks().Outage()
	switch {
	case m.core.Gone() != nil:
		l.Add(t.Bad, "  "+m.file().head())
	case m.core.HeldBy() != "" && !m.core.Mine():
		l.Add(t.Warn, "  another dancecard is at work; this window shows")
	case m.core.Tasks().Held() != nil:
		l.Add(t.Bad, "  held: "+text.Reason(history.ProblemOf(m.core.Tasks().Held()))+" (p resumes)")
	case e != nil:
		l.Add(t.Warn, nextTry(text.Trouble(e), ui.Clock(until, m.fx.Zone), l.Left()))
	case m.data.summary.Others > 0:
		l.Add(t.Warn, "  "+count(m.data.summary.Others, "task is", "tasks are")+" for another key or host")
	default:
		m.headDoubt(l)
	}
}

// nextTry says in w cells why something is tried again, and when: the reason is cut before the time is.
func nextTry(why, at string, w int) string {
	if long := "  " + text.Retrying(why, at); ui.Width(long) <= w {
		return long
	}
	at = " · " + at
	if room := w - ui.Width("  "+at); ui.Width(why) > room {
		why = strings.TrimRight(ui.Fit(why, room), " ")
	}
	return "  " + why + at
}

// headSummary counts what is live and says what was paid, as much of it as there is room for: what
// matters most comes first, and nothing is left out for what matters less. It tells how many counts it shows.
func (m *Model) headSummary(room int) (l *ui.Line, counts int) {
	t, s := m.look.theme, m.data.summary
	l = ui.NewLine(max(room, 0))
	gap := "   "
	if m.w < 100 {
		gap = "  "
	}
	full := false
	add := func(k ui.Ink, forms ...string) bool { // the longest form that fits
		for _, text := range forms {
			if l.Used() > 0 {
				text = gap + text
			}
			if !full && ui.Width(text) <= l.Left() {
				l.Add(k, text)
				return true
			}
		}
		full = full || len(forms) > 0
		return false
	}
	for _, c := range []struct {
		n          int
		ink        ui.Ink
		sign, word string
	}{{s.Running, t.Run, t.Running, "running"}, {s.Queued, t.Wait, t.Queued, "queued"}, {s.Saving, t.Run, t.Saving, "saving"}, {s.Unsaved, t.Bad, t.Failed, "unsaved"}, {s.Held, t.Muted, t.Held, "held"}} {
		if c.n > 0 && add(c.ink, fmt.Sprintf("%s %d %s", c.sign, c.n, c.word)) {
			counts++
		}
	}
	add(t.Muted, text.Plan(s.Running+s.Queued, s.Left)...)
	if m.data.today > 0 {
		add(t.Muted, ui.Money(m.data.today)+" today")
	}
	if m.data.month > m.data.today {
		add(t.Muted, ui.Money(m.data.month)+" this month")
	}
	return l, counts
}

// title is what the terminal's window is called.
func (m *Model) title() string {
	s := "dancecard"
	if n := m.data.summary.Running; n > 0 {
		s += fmt.Sprintf(" %s %d running", m.look.theme.Dot, n)
	}
	if n := m.data.counts.Problems; n > 0 {
		s += " " + m.look.theme.Dot + " " + count(n, "problem", "problems")
	}
	return s
}
