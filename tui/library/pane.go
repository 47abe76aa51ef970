package library

import (
	"fmt"
	"strings"

	"dancecard/history"
	"dancecard/internal/text"
	"dancecard/tui/label"
	"dancecard/tui/term"
)

// whole draws everything that is known of a motion in w cells, from where it was scrolled to.
func (s *Table) whole(m history.Motion, w int, d Data) []string {
	p := page{term.Page{W: w - 2, Theme: d.Theme}}
	p.heading(m, d)
	p.advice(m, d)
	p.Blank()
	p.facts(m, d)
	p.Blank()
	p.life(m, d)
	scroll := &s.scroll
	if !s.Full() { // the pane shows the beginning
		scroll = &term.Scroll{}
	}
	return p.Scrolled(scroll, s.h, func(lines int) string { return fmt.Sprintf("%s %d more lines", d.Theme.More, lines) })
}

// page is what is said of a motion.
type page struct{ term.Page }

func (p *page) heading(m history.Motion, d Data) {
	p.Wrap(p.Theme.Strong, text.MotionName(m))
	sight := d.state(m)
	line := term.NewLine(p.W).Add(p.Theme.Tone(sight.Tone), sight.Glyph+" "+sight.Word)
	if sight.Note != "" {
		line.Add(p.Theme.Muted, "  "+sight.Note)
	}
	p.Lines = append(p.Lines, line.String())
	if note := term.Clean(m.Note); note != "" {
		p.Blank()
		p.Wrap(p.Theme.Text, note)
	}
}

// advice says what stands in a motion's way and what to do about it.
func (p *page) advice(m history.Motion, d Data) {
	sight := d.state(m)
	for _, text := range troubles(m, sight, d) {
		p.Blank()
		p.Wrap(p.Theme.Tone(text.tone), text.head)
		p.Wrap(p.Theme.Muted, text.advice)
	}
}

// trouble is a word on what stands in the way.
type trouble struct {
	tone         term.Tone
	head, advice string
}

func troubles(m history.Motion, sight label.StatusLabel, d Data) (out []trouble) {
	_, making := d.Maker(m.ID)
	switch {
	case making && sight.Tone == term.ToneWarn:
		out = append(out, trouble{term.ToneWarn, "No answer came to the order of this template.", "It is looked up on the account; a at a video that waits for it lets you decide."})
	case making:
		out = append(out, trouble{term.ToneText, "Its template is being made.", "The videos that wait for it are sent as soon as it is there."})
	case m.Template == "" && sight.Tone == term.ToneBad:
		out = append(out, unmade(d.Unmade[m.ID], d))
	case m.Template == "":
		out = append(out, trouble{term.ToneText, "It has no template yet.", "The next task with it on AnimateAnyone makes one; the Wan engines take the clip itself."})
	case !m.Refused.IsZero():
		out = append(out, trouble{term.ToneBad, "The service refused its template, " + term.Day(m.Refused, d.Now, d.Zone) + ".", remedy(m)})
	}
	if text.OtherKey(m, d.Finger) {
		out = append(out, trouble{term.ToneWarn, "It was made with another key.", "If that key is of another account, the service will refuse the template. K changes the key."})
	}
	return out
}

// unmade says why a motion could not be made, as the detail of a video that waited for it does.
func unmade(t history.Task, d Data) trouble {
	head := "Its template could not be made, " + term.Day(t.Updated, d.Now, d.Zone) + ": " + text.Reason(d.Words.Language, t.Problem)
	if said := term.Named(text.BriefIn(text.ProblemText(d.Words.Language, t.Problem), t.Clip), ""); said != "" {
		head += ": " + strings.TrimRight(said, ". ")
	}
	return trouble{term.ToneBad, head + ".", d.Words.TaskAdvice(t) + " n makes a task with its clip, which tries again."}
}

// remedy says what to do about a template that the service refused.
func remedy(m history.Motion) string {
	text := "It belongs to another account than the key, or is not there any more. K changes the key"
	if m.Clip == "" {
		return text + "; or take this motion off (x) and begin again from its clip."
	}
	return text + "; or take this motion off (x) and make a task with its clip, which makes a new template."
}

// facts are what a motion is.
func (p *page) facts(m history.Motion, d Data) {
	t := p.Theme
	p.id("template", m.Template)
	if m.Clip != "" {
		p.Field("clip", t.Text, term.Clean(m.Clip), true)
	} else {
		p.Field("clip", t.Faint, "not known", false)
	}
	p.Field("content", t.Muted, content(m), false)
	p.Field("length", t.Text, length(m), false)
	if m.Cost() > 0 {
		p.Field("cost", t.Text, fmt.Sprintf("%s for making it", term.Money(m.Cost())), false)
	}
	p.Field("model", t.Text, term.Clean(m.Model), false)
	switch {
	case text.OtherKey(m, d.Finger):
		p.Field("made with", t.Warn, "another key", false)
	case m.Fingerprint != "" && d.Finger != "":
		p.Field("made with", t.Text, "this key", false)
	case m.Template != "":
		p.Field("made with", t.Muted, "not known: the id was given", false)
	}
}

// id shows an id whole, over more lines than one where it must be.
func (p *page) id(label, id string) {
	for _, part := range term.Wrap(term.Clean(id), p.W-term.LabelWidth) {
		p.Field(label, p.Theme.Text, part, false)
		label = ""
	}
}

// content is the short hash of what a local clip holds.
func content(m history.Motion) string {
	hash := term.Clean(m.ContentHash())
	if len(hash) > 12 {
		return hash[:12]
	}
	return hash
}

// life is what happened with a motion.
func (p *page) life(m history.Motion, d Data) {
	t := p.Theme
	p.Field("came here", t.Text, term.Day(m.Created, d.Now, d.Zone), false)
	p.Field("made", t.Text, term.Day(m.Made, d.Now, d.Zone), false)
	switch m.Uses {
	case 0:
		p.Field("used", t.Muted, "never", false)
	case 1:
		p.Field("used", t.Text, "for 1 video", false)
	default:
		p.Field("used", t.Text, fmt.Sprintf("for %d videos", m.Uses), false)
	}
	p.Field("success", t.Text, term.Day(m.Success, d.Now, d.Zone), false)
	p.Field("refused", t.Bad, term.Day(m.Refused, d.Now, d.Zone), false)
}
