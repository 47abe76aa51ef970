package screen_test

import (
	"context"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"
	"go.uber.org/goleak"

	"dancecard/internal/screen"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// terminal is a dark terminal on which text was written.
func terminal(t *testing.T, cols, rows int, text string) *screen.Terminal {
	t.Helper()
	s := screen.New(cols, rows, true)
	t.Cleanup(func() { _ = s.Close() })
	if _, err := io.WriteString(s, text); err != nil {
		t.Fatal(err)
	}
	return s
}

func TestTextIsWhatAPersonReads(t *testing.T) {
	for name, c := range map[string]struct{ in, want string }{
		"lines":          {"one\r\ntwo", "one\ntwo\n"},
		"blanks inside":  {"a  b", "a  b\n\n"},
		"moved":          {"\x1b[2;4Hx", "\n   x\n"},
		"overwritten":    {"abc\r\x1b[31mX\x1b[m", "Xbc\n\n"},
		"wide":           {"小红书 ok", "小红书 ok\n\n"},
		"wide, replaced": {"小红\x1b[1;3Hab", "小ab\n\n"},
		"other screen":   {"before\x1b[?1049h\x1b[Hafter", "after\n\n"},
		"and back":       {"before\x1b[?1049hafter\x1b[?1049l", "before\n\n"},
	} {
		t.Run(name, func(t *testing.T) {
			if got := terminal(t, 12, 3, c.in).Text(); got != c.want {
				t.Errorf("%q, not %q", got, c.want)
			}
		})
	}
}

func TestALineBeginsAtItsFirstCellUnlessTheLineIsRaw(t *testing.T) {
	s := terminal(t, 6, 3, "ab\nc")
	if got := s.Text(); got != "ab\nc\n" {
		t.Errorf("%q", got)
	}
	s = terminal(t, 6, 3, "")
	if _, err := io.WriteString(s.Raw(), "ab\nc\r\nd"); err != nil {
		t.Fatal(err)
	}
	if got := s.Text(); got != "ab\n  c\nd" {
		t.Errorf("%q", got)
	}
}

func TestResizeKeepsWhatFits(t *testing.T) {
	s := terminal(t, 10, 2, "0123456789")
	s.Resize(4, 3)
	if got := s.Text(); got != "0123\n\n" {
		t.Errorf("%q", got)
	}
	s.Resize(12, 1)
	if _, err := io.WriteString(s, "\x1b[1;11Hx"); err != nil {
		t.Fatal(err)
	}
	if got := s.Line(0); len(got) != 11 || !strings.HasSuffix(got, "x") {
		t.Errorf("%q", got)
	}
}

func TestWhatIsDrawnForAFormerSizeDoesNoHarm(t *testing.T) {
	s := terminal(t, 20, 36, "")
	s.Resize(20, 4)
	late := "\x1b[1;36r\x1b[12;1H\x1b[30Tlate\x1b[30S\x1b[20L\x1b[20M\x1b[36;20Hfar\x1b[r"
	if _, err := io.WriteString(s.Raw(), late+"\x1b[2J\x1b[Hagain"); err != nil {
		t.Fatal(err)
	}
	if got := s.Text(); got != "again\n\n\n" {
		t.Errorf("%q", got)
	}
}

func TestKeysArriveAsTerminalsSendThem(t *testing.T) {
	// In fake time, so that the pauses between keys cost nothing.
	synctest.Test(t, func(t *testing.T) {
		s := screen.New(10, 2, true)
		got := make(chan string)
		go func() {
			b, _ := io.ReadAll(s.Input())
			got <- string(b)
		}()
		s.Press("n", "enter", "tab", "shift+tab", "esc", "space", "up", "down", "right", "left", "ctrl+s", "G")
		s.Paste("小 a")
		s.Type("z")
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
		want := "n\r\t\x1b[Z\x1b \x1b[A\x1b[B\x1b[C\x1b[D\x13G\x1b[200~小 a\x1b[201~z"
		if diff := cmp.Diff(want, <-got); diff != "" {
			t.Error(diff)
		}
	})
}

func TestTheTerminalAnswersForItself(t *testing.T) {
	s := terminal(t, 10, 2, "")
	answer := make(chan string, 1)
	go func() {
		b := make([]byte, 64)
		n, _ := s.Input().Read(b)
		answer <- string(b[:n])
	}()
	if _, err := io.WriteString(s, "\x1b]11;?\x07"); err != nil { // which ground it has
		t.Fatal(err)
	}
	if got := <-answer; !strings.Contains(got, "1616/1818/2121") {
		t.Errorf("a dark terminal says its ground is %q", got)
	}
}

func TestAwait(t *testing.T) {
	s := terminal(t, 20, 2, "")
	var g sync.WaitGroup
	g.Go(func() {
		for _, part := range []string{"rea", "dy", " now"} {
			_, _ = io.WriteString(s, part)
		}
	})
	if err := s.Await(t.Context(), "ready now"); err != nil {
		t.Error(err)
	}
	g.Wait()
	over, cancel := context.WithTimeout(t.Context(), time.Millisecond)
	defer cancel()
	err := s.Await(over, "nothing")
	if err == nil || !strings.Contains(err.Error(), "ready now") || !strings.Contains(err.Error(), `"nothing"`) {
		t.Errorf("the error should say what is on the screen: %v", err)
	}
}

// shape is an element of a picture, as far as these tests look at it.
type shape struct {
	Tag, Text, Fill   string
	X, Y, Width, High float64
}

// shapes parses a picture strictly and gives its rects and texts, without the frame.
func shapes(t *testing.T, picture string) (rects, texts []shape) {
	t.Helper()
	d := xml.NewDecoder(strings.NewReader(picture))
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return rects[1:], texts
		}
		if err != nil {
			t.Fatalf("not well-formed: %v\n%s", err, picture)
		}
		start, ok := token.(xml.StartElement)
		if !ok {
			continue
		}
		s := shape{Tag: start.Name.Local}
		for _, a := range start.Attr {
			n, _ := strconv.ParseFloat(a.Value, 64)
			switch a.Name.Local {
			case "x":
				s.X = n
			case "y":
				s.Y = n
			case "width", "textLength":
				s.Width = n
			case "height":
				s.High = n
			case "fill":
				s.Fill = a.Value
			}
		}
		switch s.Tag {
		case "rect":
			rects = append(rects, s)
		case "text":
			if err := d.DecodeElement(&s.Text, &start); err != nil {
				t.Fatalf("not well-formed: %v\n%s", err, picture)
			}
			texts = append(texts, s)
		}
	}
}

// Where cells lie in a picture.
const cell, line, edge = 9, 19, 14

func TestSVGIsWellFormedWhateverIsOnTheScreen(t *testing.T) {
	for name, text := range map[string]string{
		"markup":    `<b a="1">&amp;</b> ]]> '"`,
		"cdata":     `<![CDATA[ x ]]>`,
		"combining": "e\u0301 \u05d0\u05d1 👩‍👩‍👧",
		"controls":  "a\x00\x01\x07\x0b\x7f\u0085\u200bz",
		"broken":    "a\xff\xfe\xc3z",
		"styles":    "\x1b[1;3;4;7;9;38;2;1;2;3;48;5;17mall of them\x1b[m",
		"nothing":   "",
	} {
		t.Run(name, func(t *testing.T) {
			shapes(t, terminal(t, 30, 3, text).SVG("screen"))
		})
	}
}

func TestBlockElementsBecomeRectsWithoutGaps(t *testing.T) {
	s := terminal(t, 8, 1, "\x1b[38;2;255;0;0m▀▀\x1b[38;2;0;0;255m▄\x1b[38;2;0;255;0m\x1b[48;2;9;9;9m█\x1b[m x")
	rects, texts := shapes(t, s.SVG("blocks"))
	want := []shape{
		{Tag: "rect", X: edge + 3*cell, Y: edge, Width: cell, High: 19.2, Fill: "#090909"},
		{Tag: "rect", X: edge, Y: edge, Width: 2 * cell, High: 9.7, Fill: "#ff0000"},
		{Tag: "rect", X: edge + 2*cell, Y: edge + 9.5, Width: cell, High: 9.7, Fill: "#0000ff"},
		{Tag: "rect", X: edge + 3*cell, Y: edge, Width: cell, High: 19.2, Fill: "#00ff00"},
	}
	if diff := cmp.Diff(want, rects); diff != "" {
		t.Error(diff)
	}
	if len(texts) != 1 || strings.ContainsAny(texts[0].Text, "▀▄█") || strings.TrimSpace(texts[0].Text) != "x" {
		t.Errorf("texts: %+v", texts)
	}
}

func TestWideCharactersKeepTheirColumns(t *testing.T) {
	s := terminal(t, 12, 2, "小红 ok\x1b[31m书\x1b[32mend\x1b[m\r\n▀小")
	_, texts := shapes(t, s.SVG("wide"))
	type run struct {
		Text      string
		Col, Cols int
		Row       int
	}
	var got []run
	for _, s := range texts {
		got = append(got, run{s.Text, int(s.X-edge) / cell, int(s.Width) / cell, int(s.Y-edge) / line})
	}
	want := []run{{"小红 ok", 0, 7, 0}, {"书", 7, 2, 0}, {"end", 9, 3, 0}, {"小", 1, 2, 1}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestReverseSwapsInkAndGround(t *testing.T) {
	rects, texts := shapes(t, terminal(t, 6, 1, "\x1b[7mab\x1b[m").SVG("reverse"))
	if len(rects) != 1 || rects[0].Fill != "#d6d9e6" || rects[0].Width != 2*cell {
		t.Errorf("the ground is the terminal's text colour: %+v", rects)
	}
	if len(texts) != 1 || texts[0].Fill != "#161821" {
		t.Errorf("the ink is the terminal's ground: %+v", texts)
	}
}

func TestAPictureIsAsLargeAsItsTerminalAndNamed(t *testing.T) {
	s := screen.New(80, 24, false)
	defer s.Close()
	picture := s.SVG(`tasks & "more"`)
	for _, want := range []string{
		fmt.Sprintf(`viewBox="0 0 %d %d"`, 80*cell+2*edge, 24*line+2*edge), `aria-label="tasks &amp; &#34;more&#34;"`, `fill="#fafaf5"`,
	} {
		if !strings.Contains(picture, want) {
			t.Errorf("no %s in\n%s", want, picture)
		}
	}
}

// A program draws while a test or a picture looks on.
func TestLookingWhileItIsDrawn(t *testing.T) {
	s := screen.New(40, 10, true)
	defer s.Close()
	var g sync.WaitGroup
	g.Go(func() {
		for i := range 300 {
			fmt.Fprintf(s, "\x1b[%d;1H\x1b[3%dm%s", i%10+1, i%8, strings.Repeat("小", i%20))
		}
	})
	for range 50 {
		if n := strings.Count(s.Text(), "\n"); n != 9 {
			t.Fatalf("%d lines", n+1)
		}
		shapes(t, s.SVG("half way"))
	}
	g.Wait()
}
