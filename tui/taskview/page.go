package taskview

import (
	"cmp"
	"fmt"
	"strings"

	"dancecard/history"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
	"dancecard/tui/label"
	"dancecard/tui/term"
)

// page is what is said of a task.
type page struct{ term.Page }

// part adds a blank line and what write adds after it; nothing when that is nothing.
func (p *page) part(c content, write func(content)) {
	before := len(p.Lines)
	p.Blank()
	write(c)
	if len(p.Lines) == before+1 {
		p.Lines = p.Lines[:before]
	}
}

// leastLatest is how many lines of the timeline must have room for leaving out earlier ones to help.
const leastLatest = 3

// latest leaves out the first lines of the timeline, which begins at line above, where h lines are too few.
// People look for what happened last.
func (p *page) latest(above, h int) {
	extra := len(p.Lines) - h
	if extra <= 0 || h-above < leastLatest {
		return
	}
	rest := term.NewLine(p.W).Add(p.Theme.Faint, fmt.Sprintf("%s %d earlier lines: %s opens the task", p.Theme.More, extra+1, term.KeyLabel("enter", p.Theme.Glyphs)))
	p.Lines = append(append(p.Lines[:above], rest.String()), p.Lines[above+extra+1:]...)
}

// text adds a label and a text over as many lines as it needs.
func (p *page) text(label string, k term.Ink, text string) {
	for _, line := range term.Wrap(text, p.W-term.LabelWidth) {
		p.Field(label, k, line, false)
		label = ""
	}
}

// nameLines is how many lines a name takes at most.
const nameLines = 3

func (p *page) heading(c content) {
	name := label.NameWith(c.Task, c.Motion, c.Theme.Glyphs)
	p.Wrap(p.Theme.Strong, strings.TrimRight(term.Middle(name, nameLines*p.W), " "))
	s := label.State(c.Task, c.Position, c.Now, c.Theme.Glyphs)
	line := term.NewLine(p.W).Add(p.Theme.Tone(s.Tone), s.Glyph+" "+s.Word)
	note := s.Fit(line.Left() - 2)
	if note == text.Code(c.Words.Language, c.Task.Problem) && !text.Ours(c.Task.Problem) {
		note = "" // the problem below begins with it
	}
	if note != "" {
		line.Add(p.Theme.Muted, "  "+note)
	}
	p.Lines = append(p.Lines, line.String())
}

// problem says what went wrong in the service's words, then what to do in ours.
func (p *page) problem(c content) {
	t := c.Task
	advice := c.Words.TaskAdvice(t)
	if advice == "" {
		return
	}
	p.Blank()
	if q := t.Problem; q != (history.Problem{}) {
		head := text.Code(c.Words.Language, q)
		if q.HTTP >= 400 && !strings.HasPrefix(head, "HTTP ") {
			head = fmt.Sprintf("%s  HTTP %d", head, q.HTTP)
		}
		ink := p.Theme.Bad
		if !t.State.Final() {
			ink = p.Theme.Warn
		}
		if !text.Ours(q) {
			p.Wrap(ink, head)
		}
		for _, line := range term.CleanLines(text.ProblemText(msg.English, q)) {
			p.Wrap(p.Theme.Text, text.BriefIn(line, t.Picture, t.Clip))
		}
	}
	p.Wrap(p.Theme.Muted, advice)
	if t.Problem.RequestID != "" {
		p.Field("request", p.Theme.Muted, term.Clean(t.Problem.RequestID), false)
	}
}

// asked lists what was asked for.
func (p *page) asked(c content) {
	t := c.Task
	if t.Elsewhere() {
		p.Field("made", p.Theme.Text, "elsewhere", false)
	}
	p.Field("picture", p.Theme.Text, term.Clean(cmp.Or(t.Picture, text.Unknown(t))), true)
	motion := term.Clean(cmp.Or(t.Template, text.Unknown(t)))
	if name := term.Clean(c.Motion); name != "" && name != text.Motion(t) {
		motion = strings.TrimSpace(name + "  " + motion)
	}
	p.Field("motion", p.Theme.Text, motion, false)
	p.Field("clip", p.Theme.Text, term.Clean(t.Clip), true)
	p.Field("background", p.Theme.Text, text.Background(t), false)
	engine := text.Engine(c.Words.Language, t)
	if t.Mode != "" { // before the model, which may be long
		engine += "  " + term.Clean(strings.TrimPrefix(t.Mode, "wan-"))
	}
	model := term.Clean(t.Model)
	if room := p.W - term.LabelWidth - term.Width(engine+"  "); term.Width(model) > room {
		model = strings.TrimRight(term.Middle(model, room), " ")
	}
	p.Field("engine", p.Theme.Text, engine+"  "+model, false)
	if t.Watermark {
		p.Field("watermark", p.Theme.Text, "the service's", false)
	}
}

// came lists what came of it.
func (p *page) came(c content) {
	t := c.Task
	switch {
	case t.Seconds > 0 && t.Price == 0 && t.Elsewhere():
		p.Field("cost", p.Theme.Text, fmt.Sprintf("not known, for %.2f s", t.Seconds), false)
	case len(c.Timeline) > 0: // the costs come with it
		sum, steps := text.Cost(t, c.Costs)
		p.text("cost", p.Theme.Text, sum)
		p.text("", p.Theme.Muted, steps)
	}
	if t.File != "" {
		label, ink := "file", p.Theme.Text
		if c.Missing {
			p.Field(label, p.Theme.Bad, "not there any more", false)
			label, ink = "", p.Theme.Muted
		}
		p.Field(label, ink, term.Clean(c.Path), true)
	}
	if dies := t.LinkDies(); !dies.IsZero() {
		left := dies.Sub(c.Now)
		text := "lives " + term.Left(left) + "  " + text.Host(t.Video)
		if left <= 0 {
			text = "has died"
		}
		p.Field("link", p.Theme.Text, text, false)
	}
	if pace := c.Position.Pace; pace != "" {
		p.Field("saving", p.Theme.Text, pace, false)
	}
	if c.Position.Until != "" {
		p.text("", p.Theme.Bad, "Expires at "+c.Position.Until+", before it is saved at this pace. y copies the link, to fetch it with another program")
	}
	p.Field("task", p.Theme.Muted, term.Clean(t.RemoteID), false)
	p.Field("request", p.Theme.Muted, term.Clean(t.RequestID), false)
}

func (p *page) timeline(c content) {
	day := ""
	for _, e := range c.Timeline {
		at := e.At.In(c.Zone)
		if this := at.Format("2006-01-02"); this != day {
			day = this
			p.Add(p.Theme.Faint, this)
		}
		text, tone := label.Event(c.Words, e.Event)
		line := term.NewLine(p.W).Add(p.Theme.Muted, term.Clock(e.At, c.Zone)+"  ").Add(p.Theme.Tone(tone), text)
		p.Lines = append(p.Lines, line.String())
	}
}
