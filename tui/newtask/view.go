package newtask

import (
	"fmt"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"dancecard/api"
	"dancecard/internal/text"
	"dancecard/tui/term"
)

const (
	labelWidth = 13
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
	return min(s.w*3/5, labelWidth+maxField+4)
}

// dense tells a screen that is too low for blank lines, hints and headings.
func (s *Screen) dense() bool { return s.h < 16 }

func (s *Screen) form(w int) []string {
	t := s.env.Theme
	var lines []string
	if !s.dense() {
		lines = append(lines, term.NewLine(w).Add(t.Strong, " New task").String(), term.Blank(w))
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
			below.Cell(t.Text, "", labelWidth+1)
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
	t := s.env.Theme
	label, lead := t.Muted, " "
	if f == s.fields.at {
		label, lead = t.AccentStrong, t.Bar
	}
	l := term.NewLine(w).Add(t.Accent, lead).Cell(label, name(f), labelWidth)
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
	options := s.fields.options(f)
	if all := strings.Join(options, "    "); term.Width(all)+6 > w-labelWidth {
		// No room for all: the chosen one alone, and which of how many it is.
		at := s.fields.chosen(f)
		return l.Add(t.AccentStrong, " "+t.Pointer+options[at]).Add(t.Muted, fmt.Sprintf("  %d of %d", at+1, len(options))).String()
	}
	for i, option := range options {
		k := t.Muted
		if f == engineField && s.fields.engines[i].IsRetired() {
			k = t.Faint
		}
		text := "  " + option + "  "
		if i == s.fields.chosen(f) {
			k = t.Text
			text = " " + t.Pointer + option + "  "
			if f == s.fields.at {
				k = t.AccentStrong
			}
		}
		l.Add(k, text)
	}
	return l.String()
}

func (s *Screen) room(w int) int { return max(min(w-labelWidth-3, maxField), 1) }

func name(f fieldID) string {
	return [...]string{"Picture", "Motion", "Background", "Ratio", "Engine", "Quality", "Watermark", "Title"}[f]
}

// hint says what a field takes: the longest way to say it first.
func (s *Screen) hint(f fieldID) []string {
	const browse, recent = "ctrl+o browses", "ctrl+o browses, ctrl+n recent"
	switch e := s.fields.current(); f {
	case pictureField:
		if s.completion.hasRecent(pictureField) {
			return []string{"path or address; " + recent, recent}
		}
		return []string{"path or address of a " + kinds(e) + "; " + browse, "a " + kinds(e) + "; " + browse, browse}
	case motionField:
		what := []string{"template id, or a clip's path or address; ", "template id or clip; ", "id or clip; ", ""}
		if e.Motion == api.ByClip {
			what = []string{"path or address of a clip; ", "a clip; ", ""}
		}
		keys := browse
		if s.completion.hasRecent(motionField) {
			keys = recent
		}
		for i := range what {
			what[i] += keys
		}
		return what
	case backgroundField, engineField, qualityField, watermarkField:
		return []string{"left, right or space changes it"}
	case ratioField:
		if !s.fields.pictureBackground {
			return []string{"a choice only with the picture's background", "only with the picture's background"}
		}
		return []string{"the picture's own shape, or it is distorted"}
	}
	return []string{"for your own list; may be empty"}
}

// kinds names the types of picture that an engine takes.
func kinds(e api.Engine) string {
	var out []string
	for _, t := range e.Picture.Types {
		out = append(out, strings.ToUpper(strings.TrimPrefix(t, "image/")))
	}
	last := len(out) - 1
	return strings.Join(out[:last], ", ") + " or " + out[last]
}

// checks is the panel of what is known about the form before it is sent. What stands in the way comes first: a
// low screen shows only that.
func (s *Screen) checks(w, h int) []string {
	t, r := s.env.Theme, s.report
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
		title := " Before it is sent"
		if r.Batch != nil {
			title = " Before they are sent"
		}
		lines = append(lines, term.NewLine(w).Add(t.Strong, title).String(), term.Blank(w))
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
		say(k, sign, text.BriefQuotes(f.Text))
	}
	switch {
	case r.Resolving:
		say(t.Muted, t.Waiting, "finding out which files are meant "+t.More)
	case r.Batch != nil:
		lines = append(lines, r.Batch.view(w, h-len(lines)-5, t)...)
	case r.Inspecting:
		say(t.Muted, t.Waiting, "looking at it "+t.More)
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
	if rows := min(h-len(lines)-1, w/2, 18); r.Picture != nil && rows >= 5 {
		lines = append(lines, term.Blank(w))
		lines = append(lines, s.preview.Draw(r.Picture, w, rows, t)...)
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
	return tea.NewCursor(1+labelWidth+x, s.line(s.fields.at))
}
