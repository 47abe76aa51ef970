package tui_test

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	uv "github.com/charmbracelet/ultraviolet"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/vt"
	"pgregory.net/rapid"

	"dancecard/api"
	"dancecard/api/credentials"
	"dancecard/tui"
	"dancecard/tui/term"
)

// nasty are texts that act on a terminal, or are wider or narrower than they look. The colour 1;2;3
// is one that the program never paints with.
func nasty() []string {
	return []string{
		"\x1b[2J\x1b[H", "\x1b]0;owned\x07", "\x1b]52;c;b3duZWQ=\x1b\\", "\x1b[?1049l", "\x1b[31mred", "\x1b[38;2;1;2;3mink", "\u009b2J",
		"\x9b2J", "\x1bPq#0\x1b\\", "\x1b[", "\x1b", "\x1bc", "\x0e\x0f", "\x07\x08\x7f", "a\r\nb\tc\vd", "\x00null", "\u0085\u2028\u2029",
		"\u202eevil\u202c", "\u2066\u2067\u2069", "\u200b\u200d\ufeff", "\u0300\u0301\u0302", "e\u0301\u0302\u0303\u0304", "陈小姐的舞", "ｗｉｄｅ", "مرحبا بالعالم",
		"שלום", "क्षत्रिय", "ก็ำ", "한글\u1100\u1161\u11a8", "👨‍👩‍👧‍👦", "🇩🇪🇨🇳", "❤️", "1️⃣", "🏽", "\U000e0041", "\ufffd", "\xff\xfe\xc3", "\ud7ff", "×…·“”’",
		strings.Repeat("宽", 300), strings.Repeat("long ", 200), strings.Repeat("x", 900), "", " ", "   \u3000 ",
	}
}

// sgr is what a theme's inks are made of.
var sgr = regexp.MustCompile(`\x1b\[[0-9;]*m`)

// paints lists every sequence that a theme paints with.
func paints() map[string]bool {
	known := map[string]bool{}
	var walk func(v reflect.Value)
	walk = func(v reflect.Value) {
		if k, ok := reflect.TypeAssert[term.Ink](v); ok {
			for _, s := range sgr.FindAllString(k.Open()+k.Close(), -1) {
				known[s] = true
			}
			return
		}
		if v.Kind() == reflect.Struct {
			for _, field := range v.Fields() {
				walk(field)
			}
		}
	}
	for _, l := range []term.Look{{Dark: true, Colour: true}, {Colour: true}, {}, {ASCII: true, Colour: true, Dark: true}, {ASCII: true}, {Colour: true, Sixteen: true, Dark: true}, {Colour: true, Sixteen: true}, {Colour: true, Unknown: true}, {Colour: true, Sixteen: true, Unknown: true}, {Colour: true, Indexed: true, Dark: true}, {Colour: true, Indexed: true}, {Colour: true, Indexed: true, Unknown: true}} {
		walk(reflect.ValueOf(term.NewTheme(l)))
	}
	return known
}

// pixel is how pictures are painted.
var pixel = regexp.MustCompile(`^\x1b\[(([34]8;2;[0-9]+;[0-9]+;[0-9]+|39|49);?)*m$`)

// rgb is a colour's code with its three values.
var rgb = regexp.MustCompile(`8;2;[0-9]+;[0-9]+;[0-9]+`)

// inspector judges frames. It remembers what it has found out of each sequence.
type inspector struct {
	known     map[string]bool
	sequences *sync.Map // of string and sgrEffect
}

func newInspector() inspector { return inspector{paints(), &sync.Map{}} }

// sgrEffect is what a sequence does to the colours; on or off is empty where it does nothing to one.
type sgrEffect struct {
	strange, reset, other bool
	text, ground          string
}

const (
	turnsOn  = "on"
	turnsOff = "off"
)

func (in inspector) look(s string) sgrEffect {
	if e, ok := in.sequences.Load(s); ok {
		return e.(sgrEffect)
	}
	ofPicture := pixel.MatchString(s)
	e := sgrEffect{
		strange: !in.known[s] && !ofPicture || strings.Contains(s, "2;1;2;3"),
		reset:   s == ansi.ResetStyle, other: !ofPicture,
	}
	for code := range strings.SplitSeq(rgb.ReplaceAllString(strings.Trim(s, "\x1b[m"), "8"), ";") {
		switch code {
		case "38":
			e.text = turnsOn
		case "39":
			e.text = turnsOff
		case "48":
			e.ground = turnsOn
		case "49":
			e.ground = turnsOff
		}
	}
	in.sequences.Store(s, e)
	return e
}

// judge says what is wrong with a frame of w × h cells; nil when nothing is.
func (in inspector) judge(v tea.View, w, h int) error {
	lines := strings.Split(v.Content, "\n")
	if len(lines) != h {
		return fmt.Errorf("%d lines, not %d", len(lines), h)
	}
	for y, line := range lines {
		if n := ansi.StringWidth(line); n != w {
			return fmt.Errorf("line %d takes %d cells, not %d: %q", y, n, w, line)
		}
		if err := in.plain(line); err != nil {
			return fmt.Errorf("line %d: %w: %q", y, err, line)
		}
	}
	if err := in.plain(v.WindowTitle); err != nil || strings.Contains(v.WindowTitle, "\x1b") {
		return fmt.Errorf("the title: %q", v.WindowTitle)
	}
	if c := v.Cursor; c != nil && (c.X < 0 || c.Y < 0 || c.X >= w || c.Y >= h) {
		return fmt.Errorf("the cursor stands at %d,%d", c.X, c.Y)
	}
	if small := w < 40 || h < 10; small {
		return cramped(lines, w, h)
	}
	return nil
}

// cramped says what is wrong with a frame with too little room. It must hold one of these sentences, whole.
func cramped(lines []string, w, h int) error {
	shown := strings.Join(strings.Fields(ansi.Strip(strings.Join(lines, " "))), " ")
	for _, text := range []string{
		fmt.Sprintf("dancecard needs 40×10; this terminal is %d×%d · q quit", w, h), "Needs 40×10 · q quit", "40×10 q", "q",
		"Quit? q quit, esc stay", "Quit? q esc", "q?", "?",
	} {
		if strings.ReplaceAll(text, "×", "x") == strings.ReplaceAll(shown, "×", "x") {
			return nil
		}
	}
	return fmt.Errorf("it does not say that there is too little room: %q", shown)
}

// plain tells whether a painted line holds nothing but text and the program's own colours, which
// end with it.
func (in inspector) plain(line string) error {
	if !utf8.ValidString(line) {
		return errors.New("not UTF-8")
	}
	var text, ground, other bool // what is switched on
	end := 0
	for _, at := range sgr.FindAllStringIndex(line, -1) {
		if err := printable(line[end:at[0]]); err != nil {
			return err
		}
		s := line[at[0]:at[1]]
		end = at[1]
		e := in.look(s)
		switch {
		case e.strange:
			return fmt.Errorf("a strange colour %q", s)
		case e.reset:
			text, ground, other = false, false, false
			continue
		}
		other = other || e.other
		if e.text != "" {
			text = e.text == turnsOn
		}
		if e.ground != "" {
			ground = e.ground == turnsOn
		}
	}
	if text || ground || other {
		return errors.New("its colour goes on behind it")
	}
	return printable(line[end:])
}

// printable tells whether a text holds nothing that acts on a terminal.
func printable(text string) error {
	for _, r := range text {
		if r >= ' ' && r < 0x7f {
			continue
		}
		if unicode.In(r, unicode.Cc, unicode.Cf, unicode.Zl, unicode.Zp, unicode.Cs) {
			return fmt.Errorf("%U", r)
		}
	}
	return nil
}

// paper is a terminal that notes what is done to it beside being written on.
type paper struct {
	em    *vt.Emulator
	acted []string
}

func newPaper(t tester) *paper {
	p := &paper{em: vt.NewEmulator(80, 24)}
	act := func(what string) { p.acted = append(p.acted, what) }
	p.em.SetCallbacks(vt.Callbacks{
		Bell: func() { act("bell") }, Title: func(string) { act("title") }, IconName: func(string) { act("icon") },
		AltScreen: func(bool) { act("screen") }, CursorVisibility: func(bool) { act("cursor") },
		WorkingDirectory: func(string) { act("folder") },
		EnableMode:       func(ansi.Mode) { act("mode on") }, DisableMode: func(ansi.Mode) { act("mode off") },
	})
	t.Cleanup(func() { p.em.Close() })
	return p
}

// takes writes a frame to a terminal of just its size. The last line must end in the last cell, each line in
// its row, and nothing else may have changed.
func (p *paper) takes(v tea.View, w, h int) error {
	em := p.em
	em.Resize(w, h)
	_, _ = em.WriteString("\x1b[m\x1b[2J\x1b[H")
	p.acted = nil
	content := unmarked(v.Content)
	if _, err := em.WriteString(strings.ReplaceAll(content, "\n", "\r\n")); err != nil {
		return err
	}
	if len(p.acted) > 0 {
		return fmt.Errorf("the terminal was acted on: %v", p.acted)
	}
	if at := em.CursorPosition(); at != uv.Pos(w-1, h-1) {
		return fmt.Errorf("the frame ends at %v", at)
	}
	for y, line := range strings.Split(ansi.Strip(content), "\n") {
		var row strings.Builder
		for x := 0; x < w; x++ {
			c := em.CellAt(x, y)
			if c == nil || c.Content == "" {
				row.WriteByte(' ')
				continue
			}
			row.WriteString(c.Content)
			x += max(c.Width, 1) - 1
		}
		if row.String() != line {
			return fmt.Errorf("row %d reads\n%q, not\n%q", y, row.String(), line)
		}
	}
	return nil
}

// unmarked is a text without combining marks. This terminal gives those behind ASCII a cell of their own.
func unmarked(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, s)
}

// rotating writes one nasty text after another around a plain one.
func rotating() asker {
	n, all := 0, nasty()
	return func(plain string) string {
		n++
		return all[n%len(all)] + plain + all[(n*7)%len(all)]
	}
}

// TestFrameOfEveryScene draws every scene, full of nasty texts, at very many sizes.
func TestFrameOfEveryScene(t *testing.T) {
	t.Parallel()
	in, shared := newInspector(), &cache{}
	for n, sc := range append(scenesApart(sizedScenes, 0), strangeSurroundings(t)...) {
		t.Run(strings.ReplaceAll(sc.name, " ", "-"), func(t *testing.T) {
			t.Parallel()
			sc.with.shelf, sc.with.quick = shared, true
			s := newHarness(t, sc.with)
			sc.begin(s, rotating())
			screen := newPaper(t)
			check := func(w, h int, write bool) {
				s.model.Update(tea.WindowSizeMsg{Width: w, Height: h})
				v := s.model.View()
				err := in.judge(v, w, h)
				if err == nil && write {
					err = screen.takes(v, w, h)
				}
				if err != nil {
					t.Fatalf("%d×%d: %v\n%s", w, h, err, ansi.Strip(v.Content))
				}
			}
			// The scenes share the sizes: each is drawn at some of them.
			for w := 1 + n%5; w <= 250; w += 5 + w/8 {
				check(w, 1+(w*7)%80, (w+n)%4 == 0)
			}
			for h := 2 + n%5; h <= 80; h += 5 + h/4 {
				check(40+(h*37)%211, h, (h+n)%4 == 0)
			}
			check(40, 10, true)
			check(250, 80, true)
		})
	}
}

// strangeSurroundings are scenes in which what is around the program has strange names.
func strangeSurroundings(t *testing.T) []scene {
	file := filepath.Join(t.TempDir(), "key\x1b]0;owned\x07\u202e宽")
	if err := os.WriteFile(file, []byte(canary), 0o644); err != nil {
		t.Fatal(err)
	}
	models := func(c *tui.Config) {
		e := api.Engines()[0]
		e.Model, e.Own = strings.Join(nasty()[:20], ""), true
		c.Engines = []api.Engine{e}
	}
	return []scene{
		{name: "key file", with: settings{noKey: true, env: map[string]string{credentials.FileVariable: file}}, begin: func(s *harness, word asker) { still(s, word, 250, 40) }},
		// The questions about mending show whole paths, which differ from run to run.
		{name: "mend", begin: func(s *harness, _ asker) {
			s.install("pictures/anna.jpg")
			s.start(120, 36)
			s.press("n")
			s.paste(s.put("it's $(宽) -y.bmp", bmp(5000, 7000)))
			s.press("ctrl+f")
		}},
		{name: "mend by hand", begin: func(s *harness, _ asker) {
			s.start(120, 36)
			s.press("n")
			s.paste(s.put("宽 \u0301\u202e.mkv", bmp(5000, 7000)))
			s.press("ctrl+f")
		}},
		{name: "model", with: settings{config: models}, begin: func(s *harness, _ asker) { s.start(120, 36); s.press("n") }},
	}
}

// TestFrameProperty lets anything happen on the screens, with any text from outside. After each step the frame
// is as it must be.
func TestFrameProperty(t *testing.T) {
	t.Parallel()
	in := newInspector()
	keys := []string{"1", "2", "a", "j", "k", "enter", "tab", "shift+tab", "space", "/", "esc", "n", "e", "c", "x", "u", "l", "h", "d", "S", "F", "f", "o", "y", "J", "K", "U", "[", "]", "{", "}", ":", "?", "p", "r", "s", "v", "g", "G", "pgdown", "pgup", "down", "up", "left", "right", "ctrl+s", "ctrl+n", "ctrl+f", "ctrl+o", "ctrl+a", "ctrl+l", "b", "backspace", "delete"}
	piece := rapid.OneOf(rapid.SampledFrom(nasty()), rapid.String(), rapid.Map(rapid.SliceOfN(rapid.Byte(), 0, 20), func(b []byte) string { return string(b) }))
	text := rapid.Map(rapid.SliceOfN(piece, 1, 4), func(s []string) string { return strings.Join(s, "") })
	rapid.Check(t, func(t *rapid.T) {
		pool, n := rapid.SliceOfN(text, 3, 6).Draw(t, "texts"), 0
		word := func(string) string { n++; return pool[n%len(pool)] }
		screen := newPaper(t)
		s := newHarness(t, settings{quick: true, config: func(c *tui.Config) { (&cutter{}).wire(c); c.ASCII = rapid.Bool().Draw(t, "ascii") }})
		still(s, word, 120, 36)
		s.openErr = errors.New(word(""))
		w, h := 120, 36
		for range 25 {
			switch rapid.IntRange(0, 12).Draw(t, "step") {
			case 0:
				s.paste(rapid.SampledFrom(pool).Draw(t, "paste"))
			case 1:
				w, h = rapid.IntRange(1, 250).Draw(t, "width"), rapid.IntRange(1, 80).Draw(t, "height")
				s.resize(w, h)
			case 2:
				s.send(tea.ColorProfileMsg{Profile: rapid.SampledFrom([]colorprofile.Profile{colorprofile.NoTTY, colorprofile.ASCII, colorprofile.ANSI, colorprofile.ANSI256, colorprofile.TrueColor}).Draw(t, "profile")})
			case 3:
				s.advance(time.Duration(rapid.IntRange(0, 90).Draw(t, "seconds")) * time.Second)
			case 4, 5:
				s.clickAt(rapid.IntRange(0, w).Draw(t, "x"), rapid.IntRange(0, h).Draw(t, "y"), rapid.SampledFrom([]tea.MouseButton{tea.MouseLeft, tea.MouseRight}).Draw(t, "button"))
			case 6:
				s.send(tea.MouseWheelMsg{X: rapid.IntRange(0, w).Draw(t, "x"), Y: rapid.IntRange(0, h).Draw(t, "y"), Button: rapid.SampledFrom([]tea.MouseButton{tea.MouseWheelUp, tea.MouseWheelDown}).Draw(t, "wheel")})
			default:
				s.press(rapid.SampledFrom(keys).Draw(t, "key"))
			}
			if s.ended {
				return
			}
			v := s.model.View()
			if err := errors.Join(in.judge(v, w, h), screen.takes(v, w, h)); err != nil {
				t.Fatalf("%d×%d: %v\n%s", w, h, err, ansi.Strip(v.Content))
			}
		}
	})
}
