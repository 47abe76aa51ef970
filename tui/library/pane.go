package library

import (
	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
	"dancecard/tui/label"
	"dancecard/tui/term"
)

// whole draws everything that is known of a motion in w cells, from where it was scrolled to.
func (s *Table) whole(m history.Motion, w int, d Data) []string {
	s.look = lines{0, s.h}
	if d.Moving != nil {
		return term.Frame(s.moving.Play(d.Moving, w, s.h, d.Theme, d.Slow), w, s.h)
	}
	p := newPage(d, w-2)
	p.heading(m, d)
	p.advice(m, d)
	p.Blank()
	s.look.from = len(p.Lines)
	p.look(s, d)
	s.look.to = len(p.Lines)
	p.facts(m, d)
	p.Blank()
	p.life(m, d)
	out := p.Scrolled(&s.scroll, s.h, func(lines int) string { return msg.TaskMoreLines(p.language, lines, d.Theme.More) })
	s.look.from, s.look.to = s.look.from-s.scroll.Above(), s.look.to-s.scroll.Above()
	return out
}

// page is what is said of a motion.
type page struct {
	term.Page
	language msg.Language
}

// newPage begins a page of w cells.
func newPage(d Data, w int) *page {
	l := d.Words.Language
	labels := term.LabelsWidth(
		msg.MotionLabelTemplate(l), msg.MotionLabelClip(l), msg.MotionLabelChecksum(l), msg.MotionLabelLength(l), msg.MotionLabelCost(l),
		msg.MotionLabelModel(l), msg.MotionLabelKey(l), msg.MotionLabelAdded(l), msg.MotionLabelCreated(l), msg.MotionLabelUsed(l),
		msg.MotionLabelSuccess(l), msg.MotionLabelRejected(l),
	)
	return &page{term.Page{W: w, Theme: d.Theme, Labels: labels}, l}
}

func (p *page) heading(m history.Motion, d Data) {
	p.Wrap(p.Theme.Strong, text.MotionName(p.language, m))
	sight := d.state(m)
	line := term.NewLine(p.W).Add(p.Theme.Tone(sight.Tone), sight.Glyph+" "+sight.Word)
	if note := sight.Fit(line.Left() - 2); note != "" {
		line.Add(p.Theme.Muted, "  "+note)
	}
	p.Lines = append(p.Lines, line.String())
	if note := term.Clean(m.Note); note != "" {
		p.Blank()
		p.Wrap(p.Theme.Text, note)
	}
}

// advice says what stands in a motion's way and what to do about it.
func (p *page) advice(m history.Motion, d Data) {
	for _, t := range troubles(m, d.state(m), d) {
		p.Blank()
		p.Wrap(p.Theme.Tone(t.tone), t.head)
		p.Wrap(p.Theme.Text, t.said)
		p.Wrap(p.Theme.Muted, t.advice)
	}
}

// look shows frames of the motion's clip, or says what they need.
func (p *page) look(s *Table, d Data) {
	lines := s.seen.Draw(d.Look, p.W, term.PictureRows(p.W, s.h), d.Theme)
	if d.Look.NoFFmpeg {
		p.Add(p.Theme.Faint, msg.PickerNeedsFFmpeg(p.language))
	} else if len(lines) == 0 {
		return
	}
	p.Lines = append(p.Lines, lines...)
	p.Blank()
}

// trouble is what stands in the way: a word on it, the service's words, and what to do.
type trouble struct {
	tone               term.Tone
	head, said, advice string
}

func troubles(m history.Motion, sight label.StatusLabel, d Data) (out []trouble) {
	l, w := d.Words.Language, d.Words
	_, making := d.Maker(m.ID)
	switch {
	case making && sight.Tone == term.ToneWarn:
		out = append(out, trouble{tone: term.ToneWarn, head: msg.MotionUnconfirmedHead(l), advice: toChange(w, msg.MotionUnconfirmedAdvice(l, w.Key(term.CmdResolve)))})
	case making:
		out = append(out, trouble{tone: term.ToneText, head: msg.MotionCreatingHead(l), advice: msg.MotionCreatingAdvice(l)})
	case m.Template == "" && sight.Tone == term.ToneBad:
		out = append(out, unmade(d.Unmade[m.ID], d))
	case m.Template == "":
		anyone, move, mix := text.EngineName(l, engine(api.AnimateAnyone)), text.EngineName(l, engine(api.WanMove)), text.EngineName(l, engine(api.WanMix))
		out = append(out, trouble{tone: term.ToneText, head: msg.MotionNoTemplateHead(l), advice: msg.MotionNoTemplateAdvice(l, anyone, mix, move)})
	case !m.Refused.IsZero():
		out = append(out, trouble{tone: term.ToneBad, head: msg.MotionRejectedHead(l, d.day(m.Refused)), advice: toChange(w, remedy(m, w))})
	}
	if text.OtherKey(m, d.Finger) {
		out = append(out, trouble{tone: term.ToneWarn, head: msg.MotionOtherKeyHead(l), advice: toChange(w, msg.MotionOtherKeyAdvice(l, w.Key(term.CmdKey)))})
	}
	return out
}

// toChange is advice to change something; empty where nothing can be changed.
func toChange(w text.Wording, advice string) string {
	if w.ReadOnly {
		return ""
	}
	return advice
}

func engine(id api.EngineID) api.Engine {
	e, _ := api.FindEngine(id)
	return e
}

// unmade says why a motion could not be made, as the detail of a video that waited for it does.
func unmade(t history.Task, d Data) trouble {
	l := d.Words.Language
	said := term.Named(text.BriefIn(text.ProblemText(l, t.Problem), t.Clip), "")
	if said != "" && text.ServiceSaid(t.Problem) {
		said = msg.TaskServiceSays(l, said)
	}
	advice := d.Words.TaskAdvice(t)
	if !d.Words.ReadOnly {
		advice = msg.MotionUnmadeAdvice(l, advice, d.Words.Key(term.CmdUse))
	}
	return trouble{
		tone: term.ToneBad, head: msg.MotionUnmadeHead(l, d.day(t.Updated), text.Reason(l, t.Problem)), said: said,
		advice: advice,
	}
}

// remedy says what to do about a template that the service rejected.
func remedy(m history.Motion, w text.Wording) string {
	if m.Clip == "" {
		return msg.MotionRejectedAdviceNoClip(w.Language, w.Key(term.CmdKey), w.Key(term.CmdRemoveMotion))
	}
	return msg.MotionRejectedAdvice(w.Language, w.Key(term.CmdKey), w.Key(term.CmdRemoveMotion))
}

// facts are what a motion is.
func (p *page) facts(m history.Motion, d Data) {
	t, l := p.Theme, p.language
	p.id(msg.MotionLabelTemplate(l), m.Template)
	if m.Clip != "" {
		p.Field(msg.MotionLabelClip(l), t.Text, term.Clean(m.Clip), true)
	} else {
		p.Field(msg.MotionLabelClip(l), t.Faint, msg.NameUnknown(l), false)
	}
	p.Field(msg.MotionLabelChecksum(l), t.Muted, content(m), false)
	p.Field(msg.MotionLabelLength(l), t.Text, length(l, m), false)
	if m.Cost() > 0 {
		p.Field(msg.MotionLabelCost(l), t.Text, msg.MotionCost(l, m.Cost()), false)
	}
	p.Field(msg.MotionLabelModel(l), t.Text, term.Clean(m.Model), false)
	switch label := msg.MotionLabelKey(l); {
	case text.OtherKey(m, d.Finger):
		p.Field(label, t.Warn, msg.MotionKeyOther(l), false)
	case m.Fingerprint != "" && d.Finger != "":
		p.Field(label, t.Text, msg.MotionKeyCurrent(l), false)
	case m.Template != "":
		p.Field(label, t.Muted, msg.MotionKeyUnknown(l), false)
	}
}

// id shows an id whole, over more lines than one where it must be.
func (p *page) id(label, id string) {
	for _, part := range term.Wrap(term.Clean(id), p.Room()) {
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
	t, l := p.Theme, p.language
	p.Field(msg.MotionLabelAdded(l), t.Text, d.day(m.Created), false)
	p.Field(msg.MotionLabelCreated(l), t.Text, d.day(m.Made), false)
	if m.Uses == 0 {
		p.Field(msg.MotionLabelUsed(l), t.Muted, msg.MotionNeverUsed(l), false)
	} else {
		p.Field(msg.MotionLabelUsed(l), t.Text, msg.MotionUsed(l, m.Uses), false)
	}
	p.Field(msg.MotionLabelSuccess(l), t.Text, d.day(m.Success), false)
	p.Field(msg.MotionLabelRejected(l), t.Bad, d.day(m.Refused), false)
}
