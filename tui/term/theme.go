package term

import (
	"strings"

	"charm.land/lipgloss/v2"

	"dancecard/internal/text/msg"
)

// Ink paints text in one style. It is a style taken apart once, so that painting a cell costs no
// more than joining three strings.
type Ink struct{ open, close string }

// Paint gives the text in the ink. The text must not hold escape sequences of its own.
func (k Ink) Paint(s string) string {
	if s == "" || k.open == "" {
		return s
	}
	return k.open + s + k.close
}

// Open gives the escape sequence with which the ink begins.
func (k Ink) Open() string { return k.open }

// Close gives the escape sequence with which the ink ends.
func (k Ink) Close() string { return k.close }

func ink(s lipgloss.Style) Ink {
	open, closing, _ := strings.Cut(s.Inline(true).Render("x"), "x")
	return Ink{open: open, close: closing}
}

// Inks are the inks of one ground. State colours are used for states and nothing else.
type Inks struct {
	// Text is plain; Strong is bold; Muted stands back. Faint is for what is seldom read: times, counts,
	// hints, absent values. Line is for rules, which nobody reads.
	Text, Strong, Muted, Faint, Line Ink
	// Accent marks where the user is and what can be pressed.
	Accent, AccentStrong Ink
	// Run, Wait, Good, Bad and Warn are the colours of states.
	Run, Wait, Good, Bad, Warn Ink
}

// Theme is how everything looks on one terminal.
type Theme struct {
	Inks
	// Selected holds the same inks on the ground of the selected row.
	Selected Inks
	// Field and FieldOn are the grounds of an input without and with the focus. FieldHint is for the hint in
	// an empty one.
	Field, FieldOn, FieldHint Ink
	// FieldLine fills an empty input without the focus where inputs have no ground. Not every terminal
	// underlines a blank.
	FieldLine string
	Glyphs
	// Colour is false where the terminal shows none, Sixteen true where it shows sixteen; pictures are drawn
	// by shades then.
	Colour, Sixteen bool
	Dark            bool
	// Images are pictures that the terminal draws itself; nil where cells do.
	Images *Images
}

// Glyphs are the signs of one character set.
type Glyphs struct {
	Running, Queued, Waiting, Saving, Saved, Failed, Unsure, Called, Gone, Held string
	Bar, Mark, Rule, Split, Times, Dot, More, Pointer, Enter, Up, Down, New     string
	// Done and Rest are the cells of a bar.
	Done, Rest string
	// ASCII tells that only ASCII may be drawn.
	ASCII bool
	// KeyLanguage is the one in which keys are named.
	KeyLanguage msg.Language
}

// Look chooses a theme. Unknown tells that the terminal's background is not known, Dark or not; Sixteen,
// that it has sixteen colours, and Indexed, that it has 256.
type Look struct {
	Dark, ASCII, Colour, Unknown, Sixteen, Indexed bool
	Language                                       msg.Language
}

// NewTheme builds the theme of a look.
func NewTheme(l Look) Theme {
	p := l.palette()
	base := inks(lipgloss.NewStyle(), p)
	ground := lipgloss.NewStyle()
	if p.ground != "" {
		ground = ground.Background(lipgloss.Color(p.ground))
	}
	field := lipgloss.NewStyle()
	if p.field != "" {
		field = field.Background(lipgloss.Color(p.field))
	} else {
		field = field.Underline(true)
	}
	hint := field.Italic(true) // not faint, which some terminals make too faint to read
	if p.muted != "" {
		hint = field.Foreground(lipgloss.Color(p.muted))
	}
	t := Theme{
		Inks: base, Selected: inks(ground, p.onGround()), Field: ink(field), FieldOn: ink(field.Bold(true)), FieldHint: ink(hint),
		Glyphs: glyphs(l), Colour: l.Colour, Sixteen: l.Sixteen, Dark: l.Dark,
	}
	if p.field == "" {
		t.FieldLine = "_"
	}
	if p.ground == "" {
		t.Selected = inks(lipgloss.NewStyle().Reverse(true), palette{})
	}
	return t
}

// EmptyField gives an empty input without the focus in exactly w cells.
func (t *Theme) EmptyField(w int, hint string) string {
	if t.FieldLine != "" {
		if hint != "" {
			hint = Clean(hint) + " "
		}
		hint += strings.Repeat(t.FieldLine, max(w-Width(hint), 0))
	}
	return t.FieldHint.Paint(Fit(hint, w))
}

// palette names the colours of a ground; empty ones are the terminal's own.
type palette struct {
	muted, faint, line, accent string
	run, wait, good, bad, warn string
	ground, field              string
}

// onGround are the colours on the ground of the selected row, which takes from the contrast of the fainter ones.
func (p palette) onGround() palette {
	p.faint, p.line = p.muted, p.muted
	return p
}

// sixteen are colours of the sixteen that every terminal has. On a dark background these are the bright ones.
// Light grey stands for all that stands back: dark grey cannot be read everywhere. On a light background only
// the dark red, blue and magenta can. None of the grounds is readable under all of them. So the selected row
// is reversed, and fields are underlined.
func sixteen(dark bool) palette {
	if dark {
		return palette{
			muted: "7", faint: "7", line: "7", accent: "13",
			run: "14", wait: "7", good: "10", bad: "9", warn: "11",
		}
	}
	return palette{accent: "5", run: "4", bad: "1", warn: "1"}
}

// pick chooses the colours of a background. All of them have a contrast of 4.5 : 1 and more on it.
func pick(dark bool) palette {
	if dark {
		return palette{
			muted: "#969cb3", faint: "#787d95", line: "#71768e", accent: "#b9a3ff",
			run: "#6cb6ff", wait: "#969cb3", good: "#7dd3a0", bad: "#ff7b84", warn: "#f2c067",
			ground: "#2b2e42", field: "#262838",
		}
	}
	return palette{
		muted: "#565b70", faint: "#6c7186", line: "#6c7186", accent: "#5b2fc8",
		run: "#0b62c4", wait: "#565b70", good: "#0c663c", bad: "#b81c2c", warn: "#8a5600",
		ground: "#ecebf1", field: "#eeeef4",
	}
}

// indexed chooses among the 256 colours. The nearest ones to those of pick make greys green and a dark ground blue.
func indexed(dark bool) palette {
	if dark {
		return palette{
			muted: "#a8a8a8", faint: "#8a8a8a", line: "#808080", accent: "#af87ff",
			run: "#5fafff", wait: "#a8a8a8", good: "#87d787", bad: "#ff8787", warn: "#ffd75f",
			ground: "#303030", field: "#262626",
		}
	}
	return palette{
		muted: "#585858", faint: "#6c6c6c", line: "#6c6c6c", accent: "#5f00d7",
		run: "#005faf", wait: "#585858", good: "#005f00", bad: "#af0000", warn: "#875f00",
		ground: "#eeeeee", field: "#eeeeee",
	}
}

func inks(base lipgloss.Style, p palette) Inks {
	in := func(c string) lipgloss.Style {
		if c == "" {
			return base
		}
		return base.Foreground(lipgloss.Color(c))
	}
	return Inks{
		Text: ink(base), Strong: ink(base.Bold(true)), Muted: ink(in(p.muted)), Faint: ink(in(p.faint)), Line: ink(in(p.line)),
		Accent: ink(in(p.accent)), AccentStrong: ink(in(p.accent).Bold(true)),
		Run: ink(in(p.run)), Wait: ink(in(p.wait)), Good: ink(in(p.good)), Bad: ink(in(p.bad)), Warn: ink(in(p.warn)),
	}
}

func glyphs(l Look) Glyphs {
	if l.ASCII {
		return Glyphs{
			Running: "*", Queued: "o", Waiting: ".", Saving: "v", Saved: "+", Failed: "x", Unsure: "?", Called: "-", Gone: "!", Held: "=",
			Bar: ">", Mark: "#", Rule: "-", Split: "|", Times: "x", Dot: "-", More: "~", Pointer: ">", Enter: "enter", Done: "#", Rest: ".", Up: "^", Down: "v", New: "*", ASCII: true, KeyLanguage: l.Language,
		}
	}
	return Glyphs{
		Running: "●", Queued: "○", Waiting: "◌", Saving: "↓", Saved: "✔", Failed: "✖", Unsure: "?", Called: "–", Gone: "!", Held: "‖",
		Bar: "▌", Mark: "◆", Rule: "─", Split: "│", Times: "×", Dot: "·", More: "…", Pointer: "›", Enter: "↵", Done: "▓", Rest: "░", Up: "↑", Down: "↓", New: "•", KeyLanguage: l.Language,
	}
}

// Tone names an ink by what it says, so that the same text can be painted on any ground.
type Tone int

// The tones.
const (
	ToneText Tone = iota
	ToneMuted
	ToneRun
	ToneWait
	ToneGood
	ToneBad
	ToneWarn
)

// Tone gives the ink of a tone.
func (k *Inks) Tone(t Tone) Ink {
	switch t {
	case ToneMuted:
		return k.Muted
	case ToneRun:
		return k.Run
	case ToneWait:
		return k.Wait
	case ToneGood:
		return k.Good
	case ToneBad:
		return k.Bad
	case ToneWarn:
		return k.Warn
	}
	return k.Text
}
