package term_test

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/vt"
	"pgregory.net/rapid"

	"dancecard/tui/term"
)

// faultOf says what is wrong with text that should be clean.
func faultOf(s string) string {
	if !utf8.ValidString(s) {
		return "not UTF-8"
	}
	for _, r := range s {
		if unicode.IsControl(r) || unicode.In(r, unicode.Cf, unicode.Zl, unicode.Zp, unicode.Variation_Selector) {
			return "holds a control, format or selector character"
		}
	}
	switch w := term.Width(s); {
	case ansi.StringWidth(s) != w:
		return "another width by graphemes"
	case ansi.StringWidthWc(s) != w:
		return "another width by characters"
	case s != "" && ansi.StringWidth("│"+s+"│") != w+2:
		return "clings to its neighbours"
	}
	return ""
}

// anyText draws what people, services and attackers write, down to arbitrary bytes.
func anyText() *rapid.Generator[string] {
	piece := rapid.OneOf(
		rapid.String(),
		rapid.StringMatching(`[a-z0-9 ._/-]{0,12}`),
		rapid.Map(rapid.SliceOfN(rapid.Byte(), 0, 12), func(b []byte) string { return string(b) }),
		rapid.StringOfN(rapid.RuneFrom(nil, unicode.Han, unicode.Hangul, unicode.Hiragana, unicode.Katakana), 0, 8, -1),
		rapid.StringOfN(rapid.RuneFrom(nil, unicode.M, unicode.Devanagari, unicode.Thai, unicode.Tamil, unicode.Arabic), 0, 8, -1),
		rapid.StringOfN(rapid.RuneFrom(nil, unicode.Cf, unicode.Cc, unicode.So, unicode.Variation_Selector), 0, 8, -1),
		rapid.SampledFrom([]string{
			"\x1b[31m", "\x1b]0;", "\x1b]8;;", "\a", "\x1b\\", "\x1b", "\u009b", "\r\n", "\t", "\u1112\u1161\u11ab",
			"👨\u200d👩\u200d👧", "🇨🇳", "❤\ufe0f", "1\ufe0f\u20e3", "👍🏽", "e\u0301", "क\u094dष", "\u0d4e", "น้ำ", "陈小姐", "，", "（",
		}),
	)
	return rapid.Map(rapid.SliceOfN(piece, 0, 6), func(p []string) string { return strings.Join(p, "") })
}

// columnOf writes text and a stroke into a terminal of one line. It gives the stroke's column, -1 where it
// does not land.
func columnOf(screen *vt.Emulator, s string) int {
	screen.WriteString("\x1b[m\r\x1b[2K" + s + "|")
	for x := screen.Width() - 1; x >= 0; x-- {
		if screen.CellAt(x, 0).Content == "|" {
			return x
		}
	}
	return -1
}
