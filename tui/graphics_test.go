package tui_test

import (
	"image"
	"image/color"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	uv "github.com/charmbracelet/ultraviolet"
	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/ansi/kitty"

	"dancecard/internal/screen"
	"dancecard/tui"
	screens "dancecard/tui/screen"
)

// picturesAsked is a program on a terminal in memory that knows kitty's graphics protocol, asked for it.
func picturesAsked(t *testing.T, c *cutter, config func(*tui.Config)) (*harness, *screen.Terminal) {
	t.Helper()
	s := newHarness(t, settings{config: func(o *tui.Config) {
		c.wire(o)
		if o.Pictures = screens.PicturesAuto; config != nil {
			config(o)
		}
	}})
	on := screen.New(160, 50, true)
	t.Cleanup(func() { on.Close() })
	on.AsKitty()
	s.raw = func(sequence string) {
		if strings.Contains(sequence, "f=100") && (!strings.HasPrefix(sequence, ansi.SetModeSynchronizedOutput) || !strings.HasSuffix(sequence, ansi.ResetModeSynchronizedOutput)) {
			t.Error("the terminal may draw a part of a picture")
		}
		_, _ = on.Raw().Write([]byte(sequence))
	}
	return s, on
}

// answersAsKitty lets the terminal answer the questions that it was asked.
func (s *harness) answersAsKitty() {
	const id = 1 << 8 // of the question of a program with the seed 1
	s.send(tea.TerminalVersionMsg{Name: "kitty(0.40.0)"}, uv.KittyGraphicsEvent{Options: kitty.Options{ID: id}, Payload: []byte("OK")})
}

// show draws the program's frame on the terminal.
func (s *harness) show(on *screen.Terminal) {
	_, _ = on.Write([]byte("\x1b[H\x1b[2J" + s.frame()))
}

// halves are the colours of all cells' halves, and how many of them are of pictures that the terminal draws.
func halves(on *screen.Terminal, w, h int) (out [][2]color.Color, placed int) {
	for at := range w * h {
		x, y := at%w, at/w
		img, part, ok := on.Picture(x, y)
		if !ok {
			upper, lower := on.Colours(x, y)
			out = append(out, [2]color.Color{upper, lower})
			continue
		}
		placed++
		middle := (part.Min.Y + part.Max.Y) / 2
		out = append(out, [2]color.Color{
			mean(img, image.Rect(part.Min.X, part.Min.Y, part.Max.X, middle)),
			mean(img, image.Rect(part.Min.X, middle, part.Max.X, part.Max.Y)),
		})
	}
	return out, placed
}

// mean is the colour of a part of a picture, seen from afar.
func mean(img image.Image, part image.Rectangle) color.Color {
	var r, g, b, n uint32
	for y := part.Min.Y; y < max(part.Max.Y, part.Min.Y+1); y++ {
		for x := part.Min.X; x < max(part.Max.X, part.Min.X+1); x++ {
			c := color.RGBAModel.Convert(img.At(x, y)).(color.RGBA)
			r, g, b, n = r+uint32(c.R), g+uint32(c.G), b+uint32(c.B), n+1
		}
	}
	return color.RGBA{uint8(r / n), uint8(g / n), uint8(b / n), 255}
}

// wantAlike compares two screens cell by cell, as far as the second one has pictures.
func wantAlike(t *testing.T, when string, blocks, pictures [][2]color.Color) {
	t.Helper()
	far := 0
	for i := range blocks {
		for half := range 2 {
			a, b := blocks[i][half], pictures[i][half]
			if (a == nil) != (b == nil) || a != nil && distance(a, b) > 60 {
				far++
			}
		}
	}
	if far > len(blocks)/100 { // at edges a half block is a mean of more or less
		t.Errorf("%s: %d of %d half cells look otherwise", when, far, 2*len(blocks))
	}
}

// distance is how far two colours are apart in the channel in which they are farthest.
func distance(a, b color.Color) int {
	x, y := color.RGBAModel.Convert(a).(color.RGBA), color.RGBAModel.Convert(b).(color.RGBA)
	apart := func(a, b uint8) int { return max(int(a)-int(b), int(b)-int(a)) }
	return max(apart(x.R, y.R), apart(x.G, y.G), apart(x.B, y.B))
}

// A terminal that says that it can draws the pictures itself: the same ones, in the same cells.
func TestTheTerminalDrawsThePictures(t *testing.T) {
	t.Parallel()
	s, on := picturesAsked(t, &cutter{}, nil)
	s.filmed(1, "a.mp4")
	s.filmed(2, "b.mp4")
	s.hold(service)
	s.start(160, 50)
	for _, place := range []struct{ name, key string }{{"beside the list", ""}, {"on the whole screen", "enter"}} {
		if place.key != "" {
			s.press(place.key)
		}
		s.advance(10 * time.Second)
		s.send(tea.TerminalVersionMsg{Name: "xterm(390)"})
		s.show(on)
		blocks, placed := halves(on, 160, 50)
		if placed > 0 {
			t.Fatalf("%s: %d cells of pictures before the terminal has answered", place.name, placed)
		}
		s.answersAsKitty()
		s.show(on)
		pictures, placed := halves(on, 160, 50)
		if placed < 300 {
			t.Fatalf("%s: %d cells of pictures:\n%s", place.name, placed, s.text())
		}
		wantAlike(t, place.name, blocks, pictures)
		for y, line := range strings.Split(s.frame(), "\n") {
			if w := ansi.StringWidth(line); w != 160 {
				t.Errorf("%s: line %d is %d cells wide", place.name, y, w)
			}
		}
	}
}

// While a video plays, its frames take one picture's place at the terminal; the cells stay. Behind its end, and at the
// program's, nothing of it is left.
func TestTheTerminalPlaysAVideo(t *testing.T) {
	t.Parallel()
	s, on := picturesAsked(t, &cutter{}, nil)
	s.filmed(1, "a.mp4")
	s.hold(service)
	s.start(160, 50)
	s.press("enter")
	s.advance(10 * time.Second)
	s.answersAsKitty()
	still, _ := on.Pictures()
	frame := s.frame()
	s.press("w")
	playing := s.frame()
	s.show(on)
	before, _ := halves(on, 160, 50)
	s.advance(time.Second)
	if s.frame() != playing || playing == frame {
		t.Error("the cells should stay while it plays")
	}
	after, placed := halves(on, 160, 50)
	if ids, _ := on.Pictures(); len(ids) > len(still)+1 || placed < 300 {
		t.Errorf("%d pictures, %d cells of them", len(ids), placed)
	}
	changed := 0
	for i := range before {
		if before[i] != after[i] {
			changed++
		}
	}
	if changed < placed/2 {
		t.Errorf("%d of %d cells change within a second", changed, placed)
	}
	s.advance(10 * time.Second)
	if ids, _ := on.Pictures(); len(ids) != len(still) || s.frame() != frame {
		t.Errorf("%d pictures behind the end, %d before", len(ids), len(still))
	}
	s.press("q")
	if ids, _ := on.Pictures(); len(ids) > 0 || !s.ended {
		t.Errorf("%d pictures are left at the end", len(ids))
	}
}

// The terminal holds few pictures, whatever is looked at, and gets another size of one without its data.
func TestFewPicturesAtTheTerminal(t *testing.T) {
	t.Parallel()
	s, on := picturesAsked(t, &cutter{}, nil)
	for i := range 12 {
		s.filmed(i+1, string(rune('a'+i))+".mp4")
	}
	s.hold(service)
	s.start(160, 50)
	s.answersAsKitty()
	most := 0
	for range 12 {
		s.advance(time.Second)
		ids, _ := on.Pictures()
		most = max(most, len(ids))
		s.press("j")
	}
	if most < 4 || most > 24 {
		t.Errorf("%d pictures at the terminal", most)
	}
	s.advance(time.Second)
	_, before := on.Pictures()
	s.resize(150, 50)
	if _, after := on.Pictures(); after-before > 1000 {
		t.Errorf("another size took %d bytes", after-before)
	}
	s.press("ctrl+l")
	if _, after := on.Pictures(); after-before < 2000 {
		t.Errorf("drawing anew took %d bytes", after-before)
	}
}

// Others are drawn by cells: a terminal that does not answer, or whose placeholders are not known to work, and one
// that the person has said so of.
func TestTerminalsThatDrawNoPictures(t *testing.T) {
	t.Parallel()
	for name, config := range map[string]func(*tui.Config){
		"blocks": func(c *tui.Config) { c.Pictures = screens.PicturesBlocks },
		"off":    func(c *tui.Config) { c.Pictures = screens.PicturesOff },
		"ascii":  func(c *tui.Config) { c.ASCII = true },
		"tmux":   func(c *tui.Config) { c.TmuxPasses = func() bool { return false } },
		"screen": func(c *tui.Config) { c.InsideScreen = true },
	} {
		s, on := picturesAsked(t, &cutter{}, config)
		asked := 0
		s.raw = func(string) { asked++ }
		s.filmed(1, "a.mp4")
		s.hold(service)
		s.start(160, 50)
		s.advance(10 * time.Second)
		s.show(on)
		blocks := 0
		for at := range 160 * 50 {
			if upper, _ := on.Colours(at%160, at/160); upper != nil {
				blocks++
			}
		}
		if _, placed := halves(on, 160, 50); placed > 0 || asked > 0 {
			t.Errorf("%s: %d cells of pictures, %d sequences", name, placed, asked)
		}
		if none := blocks < 300; none != (name == "off" || name == "ascii") {
			t.Errorf("%s: %d cells of blocks", name, blocks)
		}
	}
}
