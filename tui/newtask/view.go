package newtask

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"dancecard/api"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
	"dancecard/tui/screen"
	"dancecard/tui/term"
)

const (
	// sideBySide is from which width on the checks stand beside the fields.
	sideBySide = 84
	maxField   = 72
)

// view draws the form as it is now.
type view struct{ s *Screen }

// View draws the form.
func (s *Screen) View() []string {
	v := view{s}
	at := v.layout()
	form := make([]string, 0, s.h)
	for _, line := range at.lines {
		form = append(form, line.draw())
	}
	if at.width == s.w {
		if v.spacing() > dense && len(form) < s.h-leastChecks {
			form = append(form, term.Blank(s.w))
		}
		return term.Frame(append(form, v.checks(s.w, max(s.h-len(form), 0))...), s.w, s.h)
	}
	bar := " " + s.env.Theme.Line.Paint(s.env.Theme.Split) + " "
	return term.Beside(term.Frame(form, at.width, s.h), bar, term.Frame(v.checks(v.checksWidth(), s.h), v.checksWidth(), s.h))
}

// formWidth is what the fields take of the width; the checks get the rest, beside or below.
func (v view) formWidth() int {
	if v.s.w < sideBySide {
		return v.s.w
	}
	return min(v.s.w*3/5, labelWidth(v.s.env.Language)+maxField+4)
}

// field draws a field's own line.
func (v view) field(f fieldID, w int) string {
	t, name, width := v.s.env.Theme, fieldLabel(v.s.env.Language, f), labelWidth(v.s.env.Language)
	ink, lead := t.Muted, " "
	if f == v.s.fields.at {
		ink, lead = t.AccentStrong, t.Bar
	}
	l := term.NewLine(w).Add(t.Accent, lead).Cell(ink, name, width)
	if in := v.s.fields.inputs[f]; in != nil {
		room := v.room(w)
		ground := t.Field
		if f == v.s.fields.at {
			ground = t.FieldOn
		}
		drawn, _ := in.Draw(room, ground, ground, "")
		switch name := v.fixedName(f); {
		case name != "":
			drawn = ground.Paint(term.Ellipsis(t.More).Middle(name, room))
		case f != v.s.fields.at && in.Value() == "":
			drawn = t.EmptyField(room, "")
		case f != v.s.fields.at:
			drawn = in.Still(room, ground, term.Ellipsis(t.More).Middle)
		}
		return l.Raw(drawn, room).String()
	}
	options, fit := v.options(f, w-width)
	if !fit {
		// No room for all: the chosen one alone, and which of how many it is.
		at := v.s.fields.chosen(f)
		return l.Add(t.AccentStrong, " "+t.Pointer+options[at]).Add(t.Muted, "  "+msg.FormOptionOf(v.s.env.Language, len(options), at+1)).String()
	}
	for i, option := range options {
		k := t.Muted
		if f == engineField && v.s.fields.engines[i].IsRetired() {
			k = t.Faint
		}
		drawn := v.optionText(f, i, option)
		if i == v.s.fields.chosen(f) {
			k = t.Text
			if f == v.s.fields.at {
				k = t.AccentStrong
			}
		}
		l.Add(k, drawn)
	}
	return l.String()
}

// options are what a choice can be, as that is written in w cells, and whether all have room beside each other.
func (v view) options(f fieldID, w int) (options []string, fit bool) {
	options = v.s.fields.options(v.s.env.Language, f)
	fits := func() bool { return term.Width(strings.Join(options, "    "))+6 <= w }
	if f == engineField && !fits() {
		options = v.s.fields.engineNames(v.s.env.Language)
	}
	return options, fits()
}

// optionText is an option as it stands beside the others.
func (v view) optionText(f fieldID, i int, option string) string {
	if i == v.s.fields.chosen(f) {
		return " " + v.s.env.Theme.Pointer + option + "  "
	}
	return "  " + option + "  "
}

// fixedName names the fixed copy that a field holds, whose path nobody typed; empty for none, or while it is edited.
func (v view) fixedName(f fieldID) string {
	in := v.s.fields.inputs[f]
	if f == titleField || v.s.fields.at == f && (v.s.fields.typing || !in.AtEnd()) {
		return ""
	}
	source := v.s.report.fixed[f]
	if source == "" {
		return ""
	}
	return msg.FormFixedName(v.s.env.Language, text.FileOf(v.s.env.Language, source))
}

func (v view) room(w int) int { return max(min(w-labelWidth(v.s.env.Language)-3, maxField), 1) }

// fieldLabel is what a field is called.
func fieldLabel(l msg.Language, f fieldID) string {
	labels := [...]func(msg.Language) string{
		msg.FormLabelPicture, msg.FormLabelMotion, msg.FormLabelBackground, msg.FormLabelRatio,
		msg.FormLabelEngine, msg.FormLabelQuality, msg.FormLabelWatermark, msg.FormLabelTakes, msg.FormLabelTitle,
	}
	return labels[f](l)
}

// labelWidth is how many cells the labels take, with the blanks behind the longest.
func labelWidth(l msg.Language) int {
	width := 0
	for f := range fieldCount {
		width = max(width, term.Width(fieldLabel(l, f)))
	}
	return width + 3
}

// hint says what a field takes: the longest way to say it first.
func (v view) hint(f fieldID) []string {
	l, browse, recent := v.s.env.Language, v.s.env.Key(term.CmdBrowse), v.s.env.Key(term.CmdRecent)
	hasRecent := v.s.completion.hasRecent(f)
	switch byClip := v.s.fields.current().Motion == api.ByClip; {
	case f == pictureField && hasRecent:
		return msg.FormHintPictureRecent(l, browse, recent)
	case f == pictureField:
		return msg.FormHintPicture(l, browse, kinds(v.s.fields.current()))
	case f == motionField && byClip && hasRecent:
		return msg.FormHintClipRecent(l, browse, recent)
	case f == motionField && byClip:
		return msg.FormHintClip(l, browse)
	case f == motionField && hasRecent:
		return msg.FormHintMotionRecent(l, browse, recent)
	case f == motionField:
		return msg.FormHintMotion(l, browse)
	case f == ratioField && v.s.fields.pictureBackground:
		return msg.FormHintRatio(l)
	case f == ratioField:
		return msg.FormHintRatioOfVideo(l)
	case f == takesField:
		return msg.FormHintTakes(l)
	case f == titleField:
		return msg.FormHintTitle(l)
	}
	return []string{msg.FormHintChoice(l, changeKeys(v.s.env))}
}

// kinds names the types of picture that an engine takes.
func kinds(e api.Engine) string {
	var out []string
	for _, t := range e.Picture.Types {
		out = append(out, api.KindName(t))
	}
	return strings.Join(out, "/")
}

// Cursor is where the terminal's cursor stands in the form.
func (s *Screen) Cursor() *tea.Cursor {
	in := s.fields.inputs[s.fields.at]
	if in == nil {
		return nil
	}
	v := view{s}
	at := v.layout()
	y := at.line(s.fields.at)
	if y < 0 {
		return nil
	}
	_, x := in.Draw(v.room(at.width), term.Ink{}, term.Ink{}, "")
	if name := v.fixedName(s.fields.at); name != "" {
		x = min(term.Width(name), v.room(at.width)-1)
	}
	return tea.NewCursor(1+labelWidth(s.env.Language)+x, y)
}

// changeKeys are the two first keys that change a choice.
func changeKeys(env *screen.Env) string {
	for _, c := range env.Commands {
		if c.Name == term.CmdChange {
			c.Keys = c.Keys[:min(len(c.Keys), 2)]
			return strings.ReplaceAll(term.KeyLabels(c, env.Theme.Glyphs), " ", "/")
		}
	}
	return ""
}
