package taskview

import (
	"cmp"
	"strconv"
	"strings"

	"dancecard/history"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
	"dancecard/tui/label"
	"dancecard/tui/term"
)

// page is what is said of a task.
type page struct {
	term.Page
	language msg.Language
}

// newPage begins a page of w cells.
func newPage(c content, w int) *page {
	l := c.Words.Language
	labels := term.LabelsWidth(
		msg.TaskLabelSource(l), msg.TaskLabelPicture(l), msg.TaskLabelMotion(l), msg.TaskLabelClip(l), msg.TaskLabelBackground(l),
		msg.TaskLabelEngine(l), msg.TaskLabelWatermark(l), msg.TaskLabelCreated(l), msg.TaskLabelEstimate(l), msg.TaskLabelCost(l),
		msg.TaskLabelFile(l), msg.TaskLabelLink(l), msg.TaskLabelRating(l), msg.TaskLabelDownload(l), msg.TaskLabelTask(l), msg.TaskLabelRequest(l),
	)
	return &page{term.Page{W: w, Theme: c.Theme, Labels: labels}, l}
}

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
func (p *page) latest(above, h int, open string) {
	extra := len(p.Lines) - h
	if extra <= 0 || h-above < leastLatest {
		return
	}
	rest := term.NewLine(p.W).Add(p.Theme.Faint, msg.TaskEarlierLinesOpen(p.language, extra+1, open, p.Theme.More))
	p.Lines = append(append(p.Lines[:above], rest.String()), p.Lines[above+extra+1:]...)
}

// text adds a label and a text over as many lines as it needs.
func (p *page) text(label string, k term.Ink, text string) {
	for _, line := range term.Wrap(text, p.Room()) {
		p.Field(label, k, line, false)
		label = ""
	}
}

// nameLines is how many lines a name takes at most.
const nameLines = 3

func (p *page) heading(c content) {
	name := label.NameWith(p.language, c.Task, c.Motion, c.Theme.Glyphs)
	p.Wrap(p.Theme.Strong, strings.TrimRight(term.Middle(name, nameLines*p.W), " "))
	s := label.StateLine(c.Words, c.Task, c.Position, c.Now, c.Theme.Glyphs)
	line := term.NewLine(p.W).Add(p.Theme.Tone(s.Tone), s.Glyph+" "+s.Word)
	note := s.Fit(line.Left() - 2)
	if note == text.Code(p.language, c.Task.Problem) && !text.Ours(c.Task.Problem) {
		note = "" // the problem below begins with it
	}
	if note != "" {
		line.Add(p.Theme.Muted, "  "+note)
	}
	p.Lines = append(p.Lines, line.String())
	p.transfer(c.Position.Transfer)
}

// barMost and barLeast are how wide the bar of a transfer is; where less is left there is none.
const barMost, barLeast = 24, 6

// transfer draws how far an upload or a download is.
func (p *page) transfer(t label.Transfer) {
	if len(t.Notes) == 0 {
		return
	}
	note := label.StatusLabel{Notes: t.Notes}.Fit(p.W - barLeast - 1)
	line := term.NewLine(p.W)
	if w := min(p.W-term.Width(note)-1, barMost); w >= barLeast {
		line.Bar(p.Theme, t.Percent, w).Add(p.Theme.Text, " ")
	}
	p.Lines = append(p.Lines, line.Add(p.Theme.Text, note).String())
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
		head := text.Code(p.language, q)
		if status := msg.CodeHTTPStatus(p.language, strconv.Itoa(q.HTTP)); q.HTTP >= 400 && head != status {
			head += "  " + status
		}
		ink := p.Theme.Bad
		if !t.State.Final() {
			ink = p.Theme.Warn
		}
		if !text.Ours(q) {
			p.Wrap(ink, head)
		}
		for i, line := range term.CleanLines(text.ProblemText(p.language, q)) {
			line = text.BriefIn(line, t.Picture, t.Clip)
			if i == 0 && text.ServiceSaid(q) {
				line = msg.TaskServiceSays(p.language, line)
			}
			p.Wrap(p.Theme.Text, line)
		}
	}
	p.Wrap(p.Theme.Muted, advice)
	if t.Problem.RequestID != "" {
		p.Field(msg.TaskLabelRequest(p.language), p.Theme.Muted, term.Clean(t.Problem.RequestID), false)
	}
}

// asked lists what was asked for.
func (p *page) asked(c content) {
	t, l, ink := c.Task, p.language, p.Theme.Text
	if t.Elsewhere() {
		p.Field(msg.TaskLabelSource(l), ink, msg.TaskImported(l), false)
	}
	p.Field(msg.TaskLabelPicture(l), ink, term.Clean(cmp.Or(t.Picture, text.Unknown(l, t))), true)
	motion := term.Clean(cmp.Or(t.Template, text.Unknown(l, t)))
	if name := term.Clean(c.Motion); name != "" && name != text.Motion(l, t) {
		motion = strings.TrimSpace(name + "  " + motion)
	}
	p.Field(msg.TaskLabelMotion(l), ink, motion, false)
	p.Field(msg.TaskLabelClip(l), ink, term.Clean(t.Clip), true)
	p.Field(msg.TaskLabelBackground(l), ink, text.Background(l, t), false)
	engine := text.Engine(l, t)
	if mode := text.Mode(l, t); mode != "" { // before the model, which may be long
		engine += "  " + mode
	}
	model := term.Clean(t.Model)
	if room := p.Room() - term.Width(engine+"  "); term.Width(model) > room {
		model = strings.TrimRight(term.Middle(model, room), " ")
	}
	p.Field(msg.TaskLabelEngine(l), ink, engine+"  "+model, false)
	if t.Watermark {
		p.Field(msg.TaskLabelWatermark(l), ink, msg.TaskWatermark(l), false)
	}
}

// came lists what came of it.
func (p *page) came(c content) {
	t, l := c.Task, p.language
	if t.Rating > 0 {
		p.Field(msg.TaskLabelRating(l), p.Theme.Text, c.Words.Rating(t.Rating), false)
	}
	p.cost(c)
	if t.File != "" {
		label, ink := msg.TaskLabelFile(l), p.Theme.Text
		if c.Missing {
			p.Field(label, p.Theme.Bad, msg.TaskFileMissing(l), false)
			label, ink = "", p.Theme.Muted
		}
		p.Field(label, ink, term.Clean(c.Path), true)
	}
	if dies := t.LinkDies(); !dies.IsZero() {
		left := dies.Sub(c.Now)
		value := msg.TaskLinkExpires(l, left) + "  " + text.Host(t.Video)
		if left <= 0 {
			value = msg.TaskLinkExpired(l)
		}
		p.Field(msg.TaskLabelLink(l), p.Theme.Text, value, false)
	}
	if pace := c.Position.Pace; pace != "" {
		p.Field(msg.TaskLabelDownload(l), p.Theme.Text, pace, false)
	}
	if c.Position.Until != "" {
		p.text("", p.Theme.Bad, msg.TaskLinkEndsFirst(l, c.Words.Key(term.CmdCopy), c.Position.Until))
	}
	p.Field(msg.TaskLabelTask(l), p.Theme.Muted, term.Clean(t.RemoteID), false)
	p.Field(msg.TaskLabelRequest(l), p.Theme.Muted, term.Clean(t.RequestID), false)
}

// cost says what the task has cost, or will; that is read with the timeline.
func (p *page) cost(c content) {
	t, l := c.Task, p.language
	label := msg.TaskLabelCost(l)
	switch {
	case t.Seconds > 0 && t.Price == 0 && t.Elsewhere():
		p.Field(label, p.Theme.Text, msg.TaskCostUnknown(l, strconv.FormatFloat(t.Seconds, 'f', 2, 64)), false)
	case len(c.Timeline) > 0:
		if !t.State.Final() && t.Seconds == 0 {
			label = msg.TaskLabelEstimate(l)
		}
		sum, steps := text.Cost(l, t, c.Costs)
		p.text(label, p.Theme.Text, sum)
		p.text("", p.Theme.Muted, steps)
	}
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
		line := term.NewLine(p.W).Add(p.Theme.Muted, msg.Clock(e.At, c.Zone)+"  ").Add(p.Theme.Tone(tone), text)
		p.Lines = append(p.Lines, line.String())
	}
}
