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
func (s *Screen) View(d Data) []string {
	left := s.formWidth()
	form := s.form(d, left)
	if left == s.w {
		rest := s.h - len(form)
		if !s.dense() {
			form = append(form, term.Blank(s.w))
			rest--
		}
		all := term.Frame(append(form, s.checks(d, s.w, max(rest, 0))...), s.w, s.h)
		s.drop(all, d, s.w)
		return all
	}
	right := s.w - left - 3
	bar := " " + d.Theme.Line.Paint(d.Theme.Split) + " "
	form = term.Frame(form, left, s.h)
	s.drop(form, d, left)
	return term.Beside(form, bar, term.Frame(s.checks(d, right, s.h), right, s.h))
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

func (s *Screen) form(d Data, w int) []string {
	t := d.Theme
	var lines []string
	if !s.dense() {
		lines = append(lines, term.NewLine(w).Add(t.Strong, " New task").String(), term.Blank(w))
	}
	for f := range fields {
		if !s.shown(f) {
			continue
		}
		lines = append(lines, s.field(f, d, w))
		if s.dense() {
			continue
		}
		below := term.NewLine(w)
		if f == s.at {
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
func (s *Screen) line(f Field) int {
	above := 0
	for o := range f {
		if s.shown(o) {
			above++
		}
	}
	if s.dense() {
		return above
	}
	return 2 + 2*above
}

func (s *Screen) field(f Field, d Data, w int) string {
	t := d.Theme
	label, lead := t.Muted, " "
	if f == s.at {
		label, lead = t.AccentStrong, t.Bar
	}
	l := term.NewLine(w).Add(t.Accent, lead).Cell(label, name(f), labelWidth)
	if in := s.inputs[f]; in != nil {
		room := s.room(w)
		ground := t.Field
		if f == s.at {
			ground = t.FieldOn
		}
		text, _ := in.Draw(room, ground, ground, "")
		switch {
		case f != s.at && in.Value() == "":
			text = t.EmptyField(room, "")
		case f != s.at:
			text = in.Still(room, ground, term.Ellipsis(t.More).Middle)
		}
		return l.Raw(text, room).String()
	}
	options := s.options(f)
	if all := strings.Join(options, "    "); term.Width(all)+6 > w-labelWidth {
		// No room for all: the chosen one alone, and which of how many it is.
		at := s.chosen(f)
		return l.Add(t.AccentStrong, " "+t.Pointer+options[at]).Add(t.Muted, fmt.Sprintf("  %d of %d", at+1, len(options))).String()
	}
	for i, option := range options {
		k := t.Muted
		if f == Engine && s.engines[i].IsRetired() {
			k = t.Faint
		}
		text := "  " + option + "  "
		if i == s.chosen(f) {
			k = t.Text
			text = " " + t.Pointer + option + "  "
			if f == s.at {
				k = t.AccentStrong
			}
		}
		l.Add(k, text)
	}
	return l.String()
}

func (s *Screen) room(w int) int { return max(min(w-labelWidth-3, maxField), 1) }

func (s *Screen) options(f Field) []string {
	var out []string
	switch e := s.Engine(); f {
	case Background:
		return []string{"the clip's", "the picture's"}
	case Engine:
		for _, e := range s.engines {
			out = append(out, e.Name)
		}
	case Quality:
		for _, m := range e.Modes {
			out = append(out, strings.TrimPrefix(m.ID, "wan-"))
		}
	case Watermark:
		return []string{"none", "the service's"}
	case Ratio:
		if !s.own {
			return []string{"as the clip"}
		}
		return e.Ratios
	}
	return out
}

func (s *Screen) chosen(f Field) int {
	switch {
	case f == Background && s.own, f == Watermark && s.mark:
		return 1
	case f == Ratio && s.own:
		return s.ratio
	case f == Engine:
		return s.engine
	case f == Quality:
		return s.mode
	}
	return 0
}

func name(f Field) string {
	return [...]string{"Picture", "Motion", "Background", "Ratio", "Engine", "Quality", "Watermark", "Title"}[f]
}

// hint says what a field takes: the longest way to say it first.
func (s *Screen) hint(f Field) []string {
	const browse, recent = "ctrl+o browses", "ctrl+o browses, ctrl+n recent"
	switch e := s.Engine(); f {
	case Picture:
		if len(s.recent.Pictures) > 0 {
			return []string{"path or address; " + recent, recent}
		}
		return []string{"path or address of a " + kinds(e) + "; " + browse, "a " + kinds(e) + "; " + browse, browse}
	case Motion:
		what := []string{"template id, or a clip's path or address; ", "template id or clip; ", "id or clip; ", ""}
		if e.Motion == api.ByClip {
			what = []string{"path or address of a clip; ", "a clip; ", ""}
		}
		keys := browse
		if len(s.recent.Motions) > 0 {
			keys = recent
		}
		for i := range what {
			what[i] += keys
		}
		return what
	case Background, Engine, Quality, Watermark:
		return []string{"left, right or space changes it"}
	case Ratio:
		if !s.own {
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

// checks is the panel that says what is known about the form before it is sent: what stands in the
// way first, for on a low screen only that is seen.
func (s *Screen) checks(d Data, w, h int) []string {
	t := d.Theme
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
		if d.Batch != nil {
			title = " Before they are sent"
		}
		lines = append(lines, term.NewLine(w).Add(t.Strong, title).String(), term.Blank(w))
	}
	for _, f := range d.Findings {
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
	case d.Reading:
		say(t.Muted, t.Waiting, "finding out which files are meant "+t.More)
	case d.Batch != nil:
		lines = append(lines, batchLines(d, w, h-len(lines)-5)...)
	case d.Looking:
		say(t.Muted, t.Waiting, "looking at it "+t.More)
	}
	if h >= 14 {
		lines = append(lines, term.Blank(w))
	}
	if d.Estimate != "" {
		say(t.Muted, t.Dot, d.Estimate)
	}
	for _, note := range d.Notes {
		say(t.Warn, "!", note)
	}
	say(t.Muted, t.Dot, d.Engine)
	if rows := min(h-len(lines)-1, w/2, 18); d.Picture != nil && rows >= 5 {
		lines = append(lines, term.Blank(w))
		lines = append(lines, s.shot.Draw(d.Picture, w, rows, d.Theme)...)
	}
	return lines
}

// Cursor is where the terminal's cursor stands in the form.
func (s *Screen) Cursor() *tea.Cursor {
	in := s.inputs[s.at]
	if in == nil {
		return nil
	}
	_, x := in.Draw(s.room(s.formWidth()), term.Ink{}, term.Ink{}, "")
	return tea.NewCursor(1+labelWidth+x, s.line(s.at))
}
