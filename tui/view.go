package tui

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"dancecard/history"
	"dancecard/tui/detail"
	"dancecard/tui/dialog"
	"dancecard/tui/tasks"
	"dancecard/tui/ui"
	"dancecard/tui/welcome"
	"dancecard/tui/words"
)

const (
	// leastW and leastH are the smallest terminal in which the screens make sense.
	leastW, leastH = 40, 10
	// paneFrom is from which width on the detail stands beside the list.
	paneFrom = 116
	// leastPane is how wide that is at least: an id of the service fits beside its label.
	leastPane = 49
	// bars is how many lines the header and the footer take.
	bars = 4
)

// sideBySide reports whether the list and the detail are shown together.
func (m *Model) sideBySide() bool { return m.w >= paneFrom }

// resize shares the terminal among the screens.
func (m *Model) resize() {
	w, h := m.w, max(m.h-bars, 1)
	m.form.SetSize(w, h)
	m.welcome.SetSize(w, h)
	if m.place == onDetail {
		m.detail.SetSize(w, h, true)
		return
	}
	list := w
	if m.sideBySide() {
		pane := max(min(w*2/5, 64), leastPane)
		list = w - pane - 1
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
	if m.w < leastW || m.h < leastH {
		return m.tooSmall(), nil
	}
	body, cursor := m.body()
	if cursor != nil {
		cursor.Y += 2
	}
	rule := m.look.theme.Faint.Paint(strings.Repeat(m.look.theme.Rule, m.w))
	lines := make([]string, 0, m.h)
	lines = append(lines, m.header(), rule)
	lines = append(lines, ui.Frame(body, m.w, m.h-bars)...)
	lines = append(lines, rule, m.footerLine())
	for _, d := range m.dialogs {
		lines, cursor = dialog.Over(lines, d, m.w, m.h, m.look.theme)
	}
	if m.look.theme.ASCII {
		ui.PlainASCII(lines)
	}
	return lines, cursor
}

// tooSmall says in what little room there is that there is too little.
func (m *Model) tooSmall() []string {
	text := fmt.Sprintf("dancecard needs %d×%d, this is %d×%d", leastW, leastH, m.w, m.h)
	if m.w <= 0 || m.h <= 0 {
		return nil
	}
	return ui.Frame([]string{ui.Fit(text, m.w)}, m.w, m.h)
}

func (m *Model) body() ([]string, *tea.Cursor) {
	switch m.place {
	case onForm:
		return m.form.View(m.formData()), m.form.Cursor()
	case onWelcome:
		return m.welcome.View(m.welcomeData()), m.welcome.Cursor(m.welcomeData())
	case onDetail:
		return m.detail.View(m.detailData()), nil
	}
	list := m.list.View(m.listData())
	cursor := m.list.Cursor()
	if !m.sideBySide() {
		return list, cursor
	}
	return ui.Beside(list, m.look.theme.Faint.Paint(m.look.theme.Split), m.detail.View(m.detailData())), cursor
}

func (m *Model) listData() tasks.Data {
	return tasks.Data{
		Theme: m.look.theme, Now: m.data.shown, Zone: m.fx.Zone, Window: m.data.window, Counts: m.data.counts,
		Places: m.data.places, Busy: m.data.reading,
	}
}

func (m *Model) detailData() detail.Data {
	d := detail.Data{Theme: m.look.theme, Now: m.data.shown, Zone: m.fx.Zone}
	t, ok := m.looked()
	if !ok {
		return d
	}
	d.Task, d.Place, d.Picture = t, m.data.places[t.ID], m.picture(t.Picture)
	if s := m.data.side.shown; s.id == t.ID {
		d.Timeline, d.Path, d.Missing = s.entries, s.path, s.missing
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

// header says what runs, what waits, and what stands in the way.
func (m *Model) header() string {
	t := m.look.theme
	left := ui.NewLine(m.w).Add(t.AccentStrong, " dancecard")
	if m.fx.Demo {
		left.Add(t.Muted, "  demo")
	}
	m.headTrouble(left)
	right := m.headSummary(left.Left() - 1)
	left.Cell(t.Text, "", left.Left()-right.Used()-1)
	return left.Raw(right.Inked(), right.Used()).String()
}

// headTrouble says in a word or two what keeps the program from its work.
func (m *Model) headTrouble(l *ui.Line) {
	t := m.look.theme
	e, until := m.work.desk.Trouble()
	switch {
	case m.work.holder != "" && !m.work.mine:
		l.Add(t.Warn, "  another dancecard is at work; this window shows")
	case m.work.desk.Held() != nil:
		l.Add(t.Bad, "  held: "+ui.Clean(m.work.desk.Held().Code)+" (p sends on)")
	case e != nil && e.Offline():
		l.Add(t.Warn, "  offline, next try "+ui.Clock(until, m.fx.Zone))
	case e != nil:
		l.Add(t.Warn, "  "+ui.Clean(e.Code)+", next try "+ui.Clock(until, m.fx.Zone))
	}
}

// headSummary counts what is live, as much of it as there is room for.
func (m *Model) headSummary(room int) *ui.Line {
	t, s := m.look.theme, m.data.summary
	l := ui.NewLine(max(room, 0))
	add := func(k ui.Ink, text string) {
		if l.Used() > 0 {
			text = "   " + text
		}
		if ui.Width(text) <= l.Left() {
			l.Add(k, text)
		}
	}
	if s.Running > 0 {
		add(t.Run, fmt.Sprintf("%s %d running", t.Running, s.Running))
	}
	if s.Queued > 0 {
		add(t.Wait, fmt.Sprintf("%s %d queued", t.Queued, s.Queued))
	}
	if s.Saving > 0 {
		add(t.Run, fmt.Sprintf("%s %d saving", t.Saving, s.Saving))
	}
	if s.Left > 0 {
		add(t.Muted, "~"+words.Rough(s.Left))
	}
	if m.data.spent > 0 {
		add(t.Muted, ui.Money(m.data.spent)+" today")
	}
	if key := m.data.key.Key; !key.IsZero() && !m.fx.Demo && l.Left() > 60 {
		add(t.Faint, "key "+key.Masked()+" from "+ui.Clean(m.data.key.Where))
	}
	return l
}

// footerLine shows the keys that matter here, and the last word.
func (m *Model) footerLine() string {
	t := m.look.theme
	word := m.foot.note
	room := m.w - 2
	l := ui.NewLine(m.w).Add(t.Text, " ")
	if word.text != "" {
		room -= min(ui.Width(word.text), m.w-2) + 2 // what happened matters more than the keys
	}
	for _, hint := range m.hints() {
		key := ui.KeyLabel(hint[0], t.Glyphs)
		if w := ui.Width(key) + ui.Width(hint[1]) + 3; w <= room {
			l.Add(t.Accent, key).Add(t.Muted, " "+hint[1]+"  ")
			room -= w
		}
	}
	if word.text == "" {
		return l.String()
	}
	w := min(ui.Width(word.text), l.Left()-1)
	return l.Cell(t.Text, "", l.Left()-w-1).Cell(t.Tone(word.tone), word.text, w).String()
}

// hints are the keys that matter where the user is, and what they do.
func (m *Model) hints() [][2]string {
	if m.place == onWelcome {
		return m.welcome.Hints()
	}
	out := m.remedies()
	for _, c := range m.table {
		if c.Short != "" && c.Where&m.where() != 0 {
			out = append(out, [2]string{c.Keys[0], c.Short})
		}
	}
	return out
}

// remedies are the keys for what is special just now; they come first.
func (m *Model) remedies() (out [][2]string) {
	if m.place == onForm {
		return nil
	}
	if m.work.desk.Held() != nil {
		out = append(out, [2]string{"p", "send on"})
	}
	if m.place == onDetail {
		out = append(out, [2]string{"esc", "back"})
	}
	switch t, _ := m.selected(); {
	case t.State == history.Unsure, m.data.places[t.ID].Unsure:
		out = append(out, [2]string{"l", "settle"})
	case words.Retired(t):
		out = append(out, [2]string{"m", "other engine"})
	case t.State == history.Finished && t.Tries > 0:
		out = append(out, [2]string{"d", "save again"})
	}
	return out
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
