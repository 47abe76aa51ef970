package newtask

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"dancecard/api"
	"dancecard/internal/text/msg"
	"dancecard/tui/term"
)

const (
	// sideBySide is from which width on the checks stand beside the fields.
	sideBySide = 84
	maxField   = 72
)

// View draws the form.
func (s *Screen) View() []string {
	left := s.formWidth()
	form := s.form(left)
	if left == s.w {
		rest := s.h - len(form)
		if !s.dense() {
			form = append(form, term.Blank(s.w))
			rest--
		}
		all := term.Frame(append(form, s.checks(s.w, max(rest, 0))...), s.w, s.h)
		s.completion.draw(all, s.line(s.fields.at)+1, s.room(s.w), s.w)
		return all
	}
	right := s.w - left - 3
	bar := " " + s.env.Theme.Line.Paint(s.env.Theme.Split) + " "
	form = term.Frame(form, left, s.h)
	s.completion.draw(form, s.line(s.fields.at)+1, s.room(left), left)
	return term.Beside(form, bar, term.Frame(s.checks(right, s.h), right, s.h))
}

// formWidth is what the fields take of the width; the checks get the rest, beside or below.
func (s *Screen) formWidth() int {
	if s.w < sideBySide {
		return s.w
	}
	return min(s.w*3/5, labelWidth(s.env.Language)+maxField+4)
}

// dense tells a screen that is too low for blank lines, hints and headings.
func (s *Screen) dense() bool { return s.h < 16 }

func (s *Screen) form(w int) []string {
	t, labels := s.env.Theme, labelWidth(s.env.Language)
	var lines []string
	if !s.dense() {
		lines = append(lines, term.NewLine(w).Add(t.Strong, " "+s.editing.title()).String(), term.Blank(w))
	}
	for f := range fieldCount {
		if !s.fields.has(f) {
			continue
		}
		lines = append(lines, s.field(f, w))
		if s.dense() {
			continue
		}
		below := term.NewLine(w)
		if f == s.fields.at {
			below.Cell(t.Text, "", labels+1)
			hint := s.hint(f)
			if i := slices.IndexFunc(hint, func(text string) bool { return term.Width(text) <= below.Left() }); i >= 0 {
				below.Add(t.Faint, hint[i])
			}
		}
		lines = append(lines, below.String())
	}
	return lines
}

// line is where a field stands.
func (s *Screen) line(f fieldID) int {
	above := 0
	for o := range f {
		if s.fields.has(o) {
			above++
		}
	}
	if s.dense() {
		return above
	}
	return 2 + 2*above
}

func (s *Screen) field(f fieldID, w int) string {
	t, name, width := s.env.Theme, label(s.env.Language, f), labelWidth(s.env.Language)
	ink, lead := t.Muted, " "
	if f == s.fields.at {
		ink, lead = t.AccentStrong, t.Bar
	}
	l := term.NewLine(w).Add(t.Accent, lead).Cell(ink, name, width)
	if in := s.fields.inputs[f]; in != nil {
		room := s.room(w)
		ground := t.Field
		if f == s.fields.at {
			ground = t.FieldOn
		}
		text, _ := in.Draw(room, ground, ground, "")
		switch {
		case f != s.fields.at && in.Value() == "":
			text = t.EmptyField(room, "")
		case f != s.fields.at:
			text = in.Still(room, ground, term.Ellipsis(t.More).Middle)
		}
		return l.Raw(text, room).String()
	}
	options := s.fields.options(s.env.Language, f)
	if !allFit(options, w-width) {
		// No room for all: the chosen one alone, and which of how many it is.
		at := s.fields.chosen(f)
		return l.Add(t.AccentStrong, " "+t.Pointer+options[at]).Add(t.Muted, "  "+msg.FormOptionOf(s.env.Language, len(options), at+1)).String()
	}
	for i, option := range options {
		k := t.Muted
		if f == engineField && s.fields.engines[i].IsRetired() {
			k = t.Faint
		}
		text := s.optionText(f, i, option)
		if i == s.fields.chosen(f) {
			k = t.Text
			if f == s.fields.at {
				k = t.AccentStrong
			}
		}
		l.Add(k, text)
	}
	return l.String()
}

// allFit reports whether all options of a choice have room beside each other in w cells.
func allFit(options []string, w int) bool { return term.Width(strings.Join(options, "    "))+6 <= w }

// optionText is an option as it stands beside the others.
func (s *Screen) optionText(f fieldID, i int, option string) string {
	if i == s.fields.chosen(f) {
		return " " + s.env.Theme.Pointer + option + "  "
	}
	return "  " + option + "  "
}

func (s *Screen) room(w int) int { return max(min(w-labelWidth(s.env.Language)-3, maxField), 1) }

// label is what a field is called.
func label(l msg.Language, f fieldID) string {
	labels := [...]func(msg.Language) string{
		msg.FormLabelPicture, msg.FormLabelMotion, msg.FormLabelBackground, msg.FormLabelRatio,
		msg.FormLabelEngine, msg.FormLabelQuality, msg.FormLabelWatermark, msg.FormLabelTitle,
	}
	return labels[f](l)
}

// labelWidth is how many cells the labels take, with the blanks behind the longest.
func labelWidth(l msg.Language) int {
	width := 0
	for f := range fieldCount {
		width = max(width, term.Width(label(l, f)))
	}
	return width + 3
}

// hint says what a field takes: the longest way to say it first.
func (s *Screen) hint(f fieldID) []string {
	l, browse, recent := s.env.Language, s.env.Key(term.CmdBrowse), s.env.Key(term.CmdRecent)
	hasRecent := s.completion.hasRecent(f)
	switch byClip := s.fields.current().Motion == api.ByClip; {
	case f == pictureField && hasRecent:
		return msg.FormHintPictureRecent(l, browse, recent)
	case f == pictureField:
		return msg.FormHintPicture(l, browse, kinds(s.fields.current()))
	case f == motionField && byClip && hasRecent:
		return msg.FormHintClipRecent(l, browse, recent)
	case f == motionField && byClip:
		return msg.FormHintClip(l, browse)
	case f == motionField && hasRecent:
		return msg.FormHintMotionRecent(l, browse, recent)
	case f == motionField:
		return msg.FormHintMotion(l, browse)
	case f == ratioField && s.fields.pictureBackground:
		return msg.FormHintRatio(l)
	case f == ratioField:
		return msg.FormHintRatioOfVideo(l)
	case f == titleField:
		return msg.FormHintTitle(l)
	}
	return []string{msg.FormHintChoice(l)}
}

// kinds names the types of picture that an engine takes.
func kinds(e api.Engine) string {
	var out []string
	for _, t := range e.Picture.Types {
		out = append(out, api.KindName(t))
	}
	return strings.Join(out, "/")
}

// checks is the panel of what is known about the form before it is sent. What stands in the way comes first: a
// low screen shows only that.
func (s *Screen) checks(w, h int) []string {
	t, r, l := s.env.Theme, s.report, s.env.Language
	var lines []string
	say := func(k term.Ink, sign, text string) {
		wrapped := term.Wrap(text, w-4)
		for i, line := range wrapped {
			if len(lines) == h-1 && i+1 < len(wrapped) { // the rest has no room
				line = term.Ellipsis(t.More).Fit(line+" "+wrapped[i+1], w-4)
			}
			if i > 0 {
				sign = " "
			}
			lines = append(lines, term.NewLine(w).Add(t.Text, " ").Cell(k, sign, 2).Add(t.Text, line).String())
		}
	}
	if h >= 14 {
		lines = append(lines, term.NewLine(w).Add(t.Strong, " "+msg.FormChecks(l)).String(), term.Blank(w))
	}
	for _, f := range r.Findings {
		k, sign := t.Warn, "!"
		switch {
		case f.Good:
			k, sign = t.Good, t.Saved
		case f.Missing:
			k, sign = t.Muted, t.Queued
		case f.Fatal:
			k, sign = t.Bad, t.Failed
		}
		say(k, sign, f.Text)
	}
	switch {
	case r.Resolving:
		say(t.Muted, t.Waiting, msg.FormLookingUpFiles(l))
	case r.Batch != nil:
		lines = append(lines, r.Batch.view(l, w, h-len(lines)-5, t)...)
	case r.Inspecting:
		say(t.Muted, t.Waiting, msg.FormCheckingFiles(l))
	}
	if h >= 14 {
		lines = append(lines, term.Blank(w))
	}
	if r.Estimate != "" {
		say(t.Muted, t.Dot, r.Estimate)
	}
	for _, note := range r.Notes {
		say(t.Warn, "!", note)
	}
	say(t.Muted, t.Dot, r.Engine)
	if rows := h - len(lines) - 1; rows >= 5 {
		lines = append(append(lines, term.Blank(w)), s.drawInputs(w, rows)...)
	}
	return lines
}

// Cursor is where the terminal's cursor stands in the form.
func (s *Screen) Cursor() *tea.Cursor {
	in := s.fields.inputs[s.fields.at]
	if in == nil {
		return nil
	}
	_, x := in.Draw(s.room(s.formWidth()), term.Ink{}, term.Ink{}, "")
	return tea.NewCursor(1+labelWidth(s.env.Language)+x, s.line(s.fields.at))
}
