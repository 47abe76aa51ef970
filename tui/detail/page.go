package detail

import (
	"fmt"
	"net/url"
	"strings"

	"dancecard/history"
	"dancecard/tui/ui"
	"dancecard/tui/words"
)

// page collects lines of one width.
type page struct {
	w     int
	theme *ui.Theme
	lines []string
}

func (p *page) blank() { p.lines = append(p.lines, ui.Blank(p.w)) }

func (p *page) add(k ui.Ink, text string) {
	p.lines = append(p.lines, ui.NewLine(p.w).Add(k, text).String())
}

// wrap adds a text over as many lines as it needs.
func (p *page) wrap(k ui.Ink, text string) {
	for _, line := range ui.Wrap(text, p.w) {
		p.add(k, line)
	}
}

const labelWidth = 11

// field adds a label and a value; a value that is too long keeps its end when tail is set.
func (p *page) field(label string, k ui.Ink, value string, tail bool) {
	if value == "" {
		return
	}
	room := p.w - labelWidth
	if tail && ui.Width(value) > room {
		value = ui.FitLeft(value, room)
	}
	p.lines = append(p.lines, ui.NewLine(p.w).Cell(p.theme.Muted, label, labelWidth).Add(k, value).String())
}

func (p *page) heading(d Data) {
	p.add(p.theme.Strong, words.Name(d.Task, d.Theme.Glyphs))
	s := words.State(d.Task, d.Place, d.Now, d.Theme.Glyphs)
	line := ui.NewLine(p.w).Add(p.theme.Tone(s.Tone), s.Glyph+" "+s.Word)
	if note := s.Fit(line.Left() - 2); note != "" {
		line.Add(p.theme.Muted, "  "+note)
	}
	p.lines = append(p.lines, line.String())
}

// problem says what went wrong in the service's words, then what to do in ours.
func (p *page) problem(t history.Task) {
	advice := words.Advice(t)
	if advice == "" {
		return
	}
	p.blank()
	if q := t.Problem; q != (history.Problem{}) {
		head := words.Code(q)
		if q.HTTP >= 400 && !strings.HasPrefix(head, "HTTP ") {
			head = fmt.Sprintf("%s  HTTP %d", head, q.HTTP)
		}
		ink := p.theme.Bad
		if !t.State.Final() {
			ink = p.theme.Warn
		}
		p.wrap(ink, head)
		for _, line := range ui.CleanLines(q.Message) {
			p.wrap(p.theme.Text, line)
		}
	}
	p.wrap(p.theme.Muted, advice)
	if t.Problem.RequestID != "" {
		p.field("request", p.theme.Muted, ui.Clean(t.Problem.RequestID), false)
	}
}

// asked lists what was asked for.
func (p *page) asked(d Data) {
	t := d.Task
	p.field("picture", p.theme.Text, ui.Clean(t.Picture), true)
	p.field("motion", p.theme.Text, ui.Clean(t.Template), false)
	p.field("clip", p.theme.Text, ui.Clean(t.Clip), true)
	p.field("background", p.theme.Text, words.Background(t), false)
	engine := words.Engine(t) + "  " + ui.Clean(t.Model)
	if t.Mode != "" {
		engine += "  " + ui.Clean(t.Mode)
	}
	p.field("engine", p.theme.Text, engine, false)
}

// came lists what came of it.
func (p *page) came(d Data) {
	t := d.Task
	if t.Seconds > 0 {
		p.field("cost", p.theme.Text, fmt.Sprintf("%s for %.2f s", ui.Money(t.Cost()), t.Seconds), false)
	}
	if t.File != "" {
		ink, text := p.theme.Text, ui.Clean(d.Path)
		if d.Missing {
			ink, text = p.theme.Bad, "not there any more: "+text
		}
		p.field("file", ink, text, true)
	}
	if dies := t.LinkDies(); !dies.IsZero() {
		left := dies.Sub(d.Now)
		text := "lives " + ui.Left(left) + "  " + host(t.Video)
		if left <= 0 {
			text = "has died"
		}
		p.field("link", p.theme.Text, text, false)
	}
	p.field("task", p.theme.Muted, ui.Clean(t.RemoteID), false)
	p.field("request", p.theme.Muted, ui.Clean(t.RequestID), false)
}

// host names where a link leads: the rest of it is a secret.
func host(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return ui.Clean(u.Host)
}

func (p *page) timeline(d Data) {
	day := ""
	for _, e := range d.Timeline {
		at := e.At.In(d.Zone)
		if this := at.Format("2006-01-02"); this != day {
			day = this
			p.add(p.theme.Faint, this)
		}
		text, tone := words.Event(e.Event)
		line := ui.NewLine(p.w).Add(p.theme.Muted, ui.Clock(e.At, d.Zone)+"  ").Add(p.theme.Tone(tone), text)
		p.lines = append(p.lines, line.String())
	}
}
