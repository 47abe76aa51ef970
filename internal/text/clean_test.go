package text_test

import (
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"

	"dancecard/internal/text"
)

func TestCleanTakesOutWhatIsNotText(t *testing.T) {
	cleans(t, map[string]struct{ in, want string }{
		"nothing":            {"", ""},
		"ascii":              {"anna.png", "anna.png"},
		"chinese":            {"陈小姐.jpg", "陈小姐.jpg"},
		"colour":             {"\x1b[31mred\x1b[0m", "red"},
		"cursor":             {"a\x1b[2J\x1b[1;1Hb", "ab"},
		"title":              {"a\x1b]0;owned\ab", "ab"},
		"clipboard":          {"a\x1b]52;c;ZXZpbA==\x1b\\b", "ab"},
		"link":               {"\x1b]8;;https://x.test\x1b\\here\x1b]8;;\x1b\\", "here"},
		"device string":      {"a\x1bP$q\"p\x1b\\b", "ab"},
		"application":        {"a\x1b_Gf=100;AAAA\x1b\\b", "ab"},
		"charset":            {"a\x1b(0b", "ab"},
		"full reset":         {"a\x1bcb", "ab"},
		"save cursor":        {"a\x1b7b", "ab"},
		"index":              {"a\x1bDb", "ab"},
		"8-bit colour":       {"a\u009b31mb", "ab"},
		"8-bit title":        {"a\u009d0;owned\u009cb", "ab"},
		"raw 8-bit byte":     {"a\x9b31mb", "a?31mb"},
		"title without end":  {"a\x1b]0;rest stays", "a0;rest stays"},
		"title across lines": {"a\x1b]0;one\ntwo\a", "a"},
		"title cut short":    {"a\x1b]0;b\x1b[1mc", "ac"},
		"chinese title":      {"a\x1b]0;陈\ab", "ab"},
		"colour without end": {"a\x1b[31", "a"},
		"colour cut short":   {"a\x1b[3陈", "a陈"},
		"escape at the end":  {"a\x1b", "a"},
		"escape twice":       {"a\x1b\x1b[1mb", "ab"},
		"hidden in pieces":   {"a\x1b\x00[31mb", "a[31mb"},
		"controls":           {"a\x00b\x07c\x08d\x7fe", "abcde"},
		"tab":                {"a\tb", "a b"},
		"line breaks":        {"a\r\nb\nc\rd\u2028e\u2029f\u0085g\vh\fi", "a b c d e f g h i"},
		"empty lines":        {"\n\na\n\n\nb\n", "a b"},
		"blanks stay":        {"  a   b ", "  a   b "},
		"other blanks":       {"a\u00a0b\u2003c\u202fd", "a b c d"},
		"wide blank stays":   {"陈\u3000小", "陈\u3000小"},
		"bidi":               {"a\u202egnp.exe\u202c\u2066b\u2069\u200e\u200f\u061cc", "agnp.exebc"},
		"zero width":         {"a\u200bb\u200cc\u2060d\ufeffe\u00adf\u034fg\u3164h\u115fi", "abcdefghi"},
		"interlinear":        {"a\ufff9b\ufffac\ufffbd", "abcd"},
		"tags":               {"a\U000e0041\U000e007fb", "ab"},
		"no characters":      {"a\ufffe\uffff\U0001fffe\ufdd0b", "ab"},
		"not utf-8":          {"a\xff\xfe\xfdb\xc3", "a?b?"},
		"GBK":                {"\xba\xba\xd7\xd6.jpg", "?.jpg"},
		"surrogate":          {"a\xed\xa0\x80b", "a?b"},
		"replacement stays":  {"a\ufffdb", "a\ufffdb"},
	})
}

func TestCleanLeavesWhatMeasuresAlike(t *testing.T) {
	cleans(t, map[string]struct{ in, want string }{
		"composed":             {"cafe\u0301", "café"},
		"composed over nought": {"e\u200b\u0301", "é"},
		"hangul of a Mac":      {"\u1112\u1161\u11ab\u1100\u1173\u11af", "한글"},
		"kana of a Mac":        {"か\u3099", "が"},
		"half-width kana":      {"\uff8a\uff9e\uff8a\uff9f", "\uff8a\u309b\uff8a\u309c"},
		"loose jamo":           {"a\u1161b", "a?b"},
		"marks":                {"q\u0323\u0307\u0301\u0302x", "q\u0323\u0307x"},
		"mark first":           {"\u0301a", "a"},
		"mark after a blank":   {"a \u0301b", "a b"},
		"ring":                 {"a\u20ddb", "ab"},
		"thai":                 {"น้ำ", "น\u0e49\u0e4d\u0e32"},
		"hindi":                {"स्ते", "सत\u0947"},
		"prepended":            {"a\u0600b\u0d4ec", "ab?c"},
		"heart":                {"❤\ufe0f!", "❤!"},
		"keycap":               {"1\ufe0f\u20e3", "1"},
		"family":               {"👨\u200d👩\u200d👧x", "👨x"},
		"kiss":                 {"👩\u200d❤\ufe0f\u200d💋\u200d👨x", "👩x"},
		"skin":                 {"👍🏽!", "👍!"},
		"two emoji":            {"👨👩", "👨👩"},
		"joined to a letter":   {"a\u200d❤", "a❤"},
		"joined letters":       {"a\u200db+\u200d+", "ab++"},
		"flag":                 {"🇨🇳", "CN"},
		"scotland":             {"🏴\U000e0067\U000e0062\U000e007f", "🏴"},
		"own glyphs":           {"▌● × … ↵ ✔ ¥", "▌● × … ↵ ✔ ¥"},
	})
}

func cleans(t *testing.T, cases map[string]struct{ in, want string }) {
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			if got := text.Clean(c.in); got != c.want {
				t.Errorf("Clean(%q) = %q, want %q", c.in, got, c.want)
			}
		})
	}
}

func TestCleanLines(t *testing.T) {
	for in, want := range map[string][]string{
		"":                           nil,
		"\n\n":                       nil,
		"one":                        {"one"},
		"\none\r\n\ntwo\x1b[1m\n":    {"one", "", "two"},
		"a\rb\u0085c\u2028d\u2029e":  {"a", "b", "c", "d", "e"},
		"{\n\t\"code\": 1\n}":        {"{", "\"code\": 1", "}"},
		"\x1b]0;never\nended\aafter": {"0;never", "endedafter"},
	} {
		if got := text.CleanLines(in); !slices.Equal(got, want) {
			t.Errorf("CleanLines(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestWidthCountsCells(t *testing.T) {
	for in, want := range map[string]int{"": 0, "anna": 4, "陈小姐": 6, "ｶﾅ": 2, "q\u0323": 1, "👍": 2, "▌…×": 3, "한글": 4} {
		if got := text.Width(in); got != want {
			t.Errorf("Width(%q) = %d, want %d", in, got, want)
		}
	}
}

// Every character there is, alone, doubled and between others, comes out of Clean so that both
// measures and Width agree. This is what the quick ways in the code rest on.
func TestEveryCharacterMeasuresAlike(t *testing.T) {
	wrong := 0
	step := rune(1)
	for r := rune(0); r <= unicode.MaxRune && wrong < 20; r += step {
		if r >= 0x20000 { // ideographs, then hardly anything
			step = 59
		}
		one := string(r)
		s := one + "a" + one + one + "陈" + one + "\u0301"
		clean := text.Clean(s)
		fault := faultOf(clean)
		if fault == "" && text.Clean(clean) != clean {
			fault = "is not clean to Clean"
		}
		if fault != "" {
			wrong++
			t.Errorf("U+%04X in %q gives %q: %s", r, s, clean, fault)
		}
	}
}

func TestCleanHoldsForAnyText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := anyText().Draw(t, "text")
		clean := text.Clean(s)
		if fault := faultOf(clean); fault != "" {
			t.Fatalf("Clean(%q) = %q: %s", s, clean, fault)
		}
		if again := text.Clean(clean); again != clean {
			t.Fatalf("Clean(%q) = %q, and once more %q", s, clean, again)
		}
		for _, line := range text.CleanLines(s) {
			if fault := faultOf(line); fault != "" {
				t.Fatalf("CleanLines(%q) holds %q: %s", s, line, fault)
			}
		}
	})
}

// What is cleaned in two pieces and put together measures as the pieces do: cells stand side by
// side on a screen.
func TestCleanPiecesAddUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := text.Clean(anyText().Draw(t, "a")), text.Clean(anyText().Draw(t, "b"))
		if got, want := ansi.StringWidth(a+" "+b), text.Width(a)+1+text.Width(b); got != want {
			t.Fatalf("%q and %q take %d cells together, want %d", a, b, got, want)
		}
	})
}

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
	switch w := text.Width(s); {
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

func TestCleanAllocatesNothingForCommonText(t *testing.T) {
	for _, s := range []string{"", "anna-waltz-01.mp4", "陈小姐的照片，第二版.jpg", "▌● 2:41 of ~4m × clip…", "Привет, мир", "Thị trấn"} {
		s = norm.NFC.String(s)
		if n := testing.AllocsPerRun(100, func() { text.Clean(s) }); n != 0 {
			t.Errorf("Clean(%q) allocates %v times", s, n)
		}
		if n := testing.AllocsPerRun(100, func() { text.Width(s) }); n != 0 {
			t.Errorf("Width(%q) allocates %v times", s, n)
		}
	}
}

func BenchmarkClean(b *testing.B) {
	for name, s := range map[string]string{
		"ascii": "anna-front-2025-11-20.png × waltz", "chinese": "陈小姐的照片，第二版.jpg",
		"hostile": "\x1b[31mred\x1b[0m 👨\u200d👩\u200d👧 e\u0301",
	} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				text.Clean(s)
			}
		})
	}
}
