package compose

import (
	tea "charm.land/bubbletea/v2"

	"dancecard/tui/ui"
)

const (
	labelWidth = 13
	// sideBySide is from which width on the checks stand beside the fields.
	sideBySide = 84
	maxField   = 72
)

// View draws the form.
func (s *Screen) View(d Data) []string {
	left := s.w
	if s.w >= sideBySide {
		left = min(s.w*3/5, labelWidth+maxField+4)
	}
	form := s.form(d, left)
	if s.w < sideBySide {
		form = append(form, ui.Blank(s.w))
		form = append(form, s.checks(d, s.w, max(s.h-len(form), 0))...)
		return ui.Frame(form, s.w, s.h)
	}
	right := s.w - left - 3
	bar := " " + d.Theme.Faint.Paint(d.Theme.Split) + " "
	return ui.Beside(ui.Frame(form, left, s.h), bar, ui.Frame(s.checks(d, right, s.h), right, s.h))
}

func (s *Screen) form(d Data, w int) []string {
	t := d.Theme
	lines := []string{ui.NewLine(w).Add(t.Strong, " New task").String(), ui.Blank(w)}
	dense := s.h < 14
	for f := Picture; f < fields; f++ {
		lines = append(lines, s.field(f, d, w))
		if hint := s.hint(f, d); f == s.at && hint != "" && !dense {
			lines = append(lines, ui.NewLine(w).Cell(t.Text, "", labelWidth+1).Add(t.Faint, hint).String())
		} else if !dense {
			lines = append(lines, ui.Blank(w))
		}
	}
	return lines
}

func (s *Screen) field(f Field, d Data, w int) string {
	t := d.Theme
	label, lead := t.Muted, " "
	if f == s.at {
		label, lead = t.AccentStrong, t.Bar
	}
	l := ui.NewLine(w).Add(t.Accent, lead).Cell(label, name(f), labelWidth)
	if in := s.inputs[f]; in != nil {
		room := s.room(w)
		ground := t.Field
		if f == s.at {
			ground = t.FieldOn
		}
		text, _ := in.Draw(room, ground, ground, "")
		if in.Value() == "" && f != s.at {
			text = t.Field.Paint(ui.Blank(room))
		}
		return l.Raw(text, room).String()
	}
	for i, option := range s.options(f, d) {
		k := t.Muted
		text := "  " + option + "  "
		if i == s.chosen(f, d) {
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

func (s *Screen) options(f Field, d Data) []string {
	switch {
	case f == Background:
		return []string{"the clip's", "the picture's"}
	case !s.own:
		return []string{"as the clip"}
	}
	return d.Ratios
}

func (s *Screen) chosen(f Field, d Data) int {
	if f == Background {
		if s.own {
			return 1
		}
		return 0
	}
	if !s.own || len(d.Ratios) == 0 {
		return 0
	}
	return s.ratio % len(d.Ratios)
}

func name(f Field) string {
	return [...]string{"Picture", "Motion", "Background", "Ratio", "Title"}[f]
}

func (s *Screen) hint(f Field, d Data) string {
	switch f {
	case Picture:
		if len(s.recent.Pictures) > 0 {
			return "an http or https address; ctrl+n: one used before"
		}
		return "an http or https address of a JPEG, PNG or BMP"
	case Motion:
		if len(s.recent.Templates) > 0 {
			return "a template id, AACT.…; ctrl+n: one used before"
		}
		return "a template id, AACT.…, of the same account"
	case Background:
		return "left, right or space changes it"
	case Ratio:
		if !s.own {
			return "a choice only with the picture's background"
		}
		return "the picture's own shape, or it is distorted"
	}
	return "for your own list; may be empty"
}

// checks is the panel that says what is known about the form before it is sent.
func (s *Screen) checks(d Data, w, h int) []string {
	t := d.Theme
	var lines []string
	say := func(k ui.Ink, sign, text string) {
		for i, line := range ui.Wrap(text, w-2) {
			if i > 0 {
				sign = " "
			}
			lines = append(lines, ui.NewLine(w).Cell(k, sign, 2).Add(t.Text, line).String())
		}
	}
	lines = append(lines, ui.NewLine(w).Add(t.Strong, "Before it is sent").String(), ui.Blank(w))
	for _, f := range d.Findings {
		switch {
		case f.Good:
			say(t.Good, t.Saved, f.Text)
		case f.Missing:
			say(t.Muted, t.Queued, f.Text)
		case f.Fatal:
			say(t.Bad, t.Failed, f.Text)
		default:
			say(t.Warn, "!", f.Text)
		}
	}
	if d.Looking {
		say(t.Muted, t.Waiting, "looking at the picture "+t.More)
	}
	lines = append(lines, ui.Blank(w))
	say(t.Muted, t.Dot, d.Engine)
	say(t.Muted, t.Dot, d.Estimate)
	for _, note := range d.Notes {
		say(t.Warn, "!", note)
	}
	if rows := min(h-len(lines)-1, w/2, 18); d.Picture != nil && rows >= 5 {
		lines = append(lines, ui.Blank(w))
		lines = append(lines, preview(d, w, rows)...)
	}
	return lines
}

func preview(d Data, w, h int) []string {
	if d.Theme.Colour && !d.Theme.ASCII {
		return ui.HalfBlocks(d.Picture, w, h, nil)
	}
	return ui.Shades(d.Picture, w, h, d.Theme.ASCII)
}

// Cursor is where the terminal's cursor stands in the form.
func (s *Screen) Cursor() *tea.Cursor {
	in := s.inputs[s.at]
	if in == nil {
		return nil
	}
	w := s.w
	if s.w >= sideBySide {
		w = min(s.w*3/5, labelWidth+maxField+4)
	}
	_, x := in.Draw(s.room(w), ui.Ink{}, ui.Ink{}, "")
	y := 2 + int(s.at)
	if s.h >= 14 {
		y += int(s.at)
	}
	return tea.NewCursor(1+labelWidth+x, y)
}
