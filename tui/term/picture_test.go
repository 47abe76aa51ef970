package term_test

import (
	"image"
	"image/color"
	"image/draw"
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/vt"
	"pgregory.net/rapid"

	"dancecard/tui/term"
)

var (
	red   = color.NRGBA{R: 0xff, A: 0xff}
	blue  = color.NRGBA{B: 0xff, A: 0xff}
	white = color.NRGBA{R: 0xff, G: 0xff, B: 0xff, A: 0xff}
	black = color.NRGBA{A: 0xff}
	glass = color.NRGBA{}
)

// paint makes a picture by a function of its pixels.
func paint(w, h int, at func(x, y int) color.NRGBA) *image.NRGBA {
	img := image.NewNRGBA(image.Rect(0, 0, w, h))
	for y := range h {
		for x := range w {
			img.SetNRGBA(x, y, at(x, y))
		}
	}
	return img
}

func flat(w, h int, c color.NRGBA) *image.NRGBA {
	return paint(w, h, func(int, int) color.NRGBA { return c })
}

// seen draws lines in a terminal and gives the colour of each half of each cell. It is glass where the
// terminal's own ground shows.
func seen(t interface{ Fatalf(string, ...any) }, lines []string, w int) *image.NRGBA {
	screen := vt.NewEmulator(w, len(lines))
	defer screen.Close()
	if _, err := screen.WriteString(strings.Join(lines, "\r\n")); err != nil {
		t.Fatalf("%v", err)
	}
	img := image.NewNRGBA(image.Rect(0, 0, w, 2*len(lines)))
	for y := range lines {
		for x := range w {
			c := screen.CellAt(x, y)
			top, bottom := c.Style.Bg, c.Style.Bg
			switch c.Content {
			case "▀":
				top = c.Style.Fg
			case "▄":
				bottom = c.Style.Fg
			case "█":
				top, bottom = c.Style.Fg, c.Style.Fg
			case " ":
			default:
				t.Fatalf("cell %d,%d holds %q", x, y, c.Content)
			}
			set(img, x, 2*y, top)
			set(img, x, 2*y+1, bottom)
		}
	}
	return img
}

func set(img *image.NRGBA, x, y int, c color.Color) {
	if c != nil {
		img.Set(x, y, c)
	}
}

// A picture with a pixel for each dot is on the screen as it was, with whatever colours.
func TestHalfBlocksShowsEveryPixel(t *testing.T) {
	colours := []color.NRGBA{red, blue, white, black, glass, {R: 1, G: 2, B: 3, A: 0xff}}
	rapid.Check(t, func(t *rapid.T) {
		w, h := rapid.IntRange(1, 9).Draw(t, "w"), rapid.IntRange(1, 5).Draw(t, "h")
		img := paint(w, 2*h, func(int, int) color.NRGBA { return rapid.SampledFrom(colours).Draw(t, "pixel") })
		got := seen(t, term.HalfBlocks(img, w, h, nil), w)
		for y := range 2 * h {
			for x := range w {
				if got.NRGBAAt(x, y) != img.NRGBAAt(x, y) {
					t.Fatalf("pixel %d,%d is %v, want %v", x, y, got.NRGBAAt(x, y), img.NRGBAAt(x, y))
				}
			}
		}
	})
}

func TestPicturesFillTheirCellsExactly(t *testing.T) {
	screen := vt.NewEmulator(32, 1)
	defer screen.Close()
	rapid.Check(t, func(t *rapid.T) {
		size := rapid.IntRange(0, 60)
		img := flat(size.Draw(t, "width"), size.Draw(t, "height"), red)
		w, h := rapid.IntRange(-1, 30).Draw(t, "w"), rapid.IntRange(-1, 12).Draw(t, "h")
		for name, lines := range map[string][]string{
			"HalfBlocks": term.HalfBlocks(img, w, h, nil), "HalfBlocks over ground": term.HalfBlocks(img, w, h, white),
			"Shades": term.Shades(img, w, h, false), "ASCII": term.Shades(img, w, h, true), "light": term.ShadesLight(img, w, h, false),
		} {
			want := h
			if w <= 0 || h <= 0 {
				want = 0
			}
			if len(lines) != want {
				t.Fatalf("%s has %d lines, want %d", name, len(lines), want)
			}
			for _, line := range lines {
				if ansi.StringWidth(line) != w || ansi.StringWidthWc(line) != w {
					t.Fatalf("%s has %q, which is not %d cells", name, line, w)
				}
				if !plainAfter(screen, line, w) {
					t.Fatalf("%s leaves a style behind: %q", name, line)
				}
			}
		}
	})
}

// plainAfter reports whether what is written behind a line of w cells is without a style.
func plainAfter(screen *vt.Emulator, line string, w int) bool {
	screen.WriteString("\x1b[m\r\x1b[2K" + line + "x")
	c := screen.CellAt(w, 0)
	return c.Content == "x" && c.Style.IsZero()
}

func TestHalfBlocksKeepsTheShape(t *testing.T) {
	for _, c := range []struct {
		name         string
		w, h, cw, ch int
		want         image.Rectangle // in dots
	}{
		{"same shape", 100, 100, 10, 5, image.Rect(0, 0, 10, 10)},
		{"upright", 50, 100, 10, 5, image.Rect(2, 0, 7, 10)},
		{"lying", 100, 50, 10, 5, image.Rect(0, 2, 10, 7)},
		{"made larger", 2, 4, 10, 10, image.Rect(0, 0, 10, 20)},
		{"a thread", 1, 4000, 11, 5, image.Rect(5, 0, 6, 10)},
		{"a line", 4000, 1, 10, 5, image.Rect(0, 4, 10, 5)},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := seen(t, term.HalfBlocks(flat(c.w, c.h, red), c.cw, c.ch, nil), c.cw)
			for y := range 2 * c.ch {
				for x := range c.cw {
					want := glass
					if image.Pt(x, y).In(c.want) {
						want = red
					}
					if got.NRGBAAt(x, y) != want {
						t.Fatalf("dot %d,%d is %v, want %v", x, y, got.NRGBAAt(x, y), want)
					}
				}
			}
		})
	}
}

func TestHalfBlocksSpendsFewBytes(t *testing.T) {
	for _, c := range []struct {
		name string
		img  image.Image
		want string
	}{
		{"one colour", flat(6, 2, red), "\x1b[48;2;255;0;0m      \x1b[m"},
		{"nothing", flat(6, 2, glass), "      "},
		{"two rows", paint(4, 2, func(_, y int) color.NRGBA { return pick(y == 0, red, blue) }), "\x1b[38;2;255;0;0;48;2;0;0;255m▀▀▀▀\x1b[m"},
		{
			"a chessboard",
			paint(4, 2, func(x, y int) color.NRGBA { return pick(x%2 == y, red, blue) }),
			"\x1b[38;2;255;0;0;48;2;0;0;255m▀▄▀▄\x1b[m",
		},
		{
			"the sign's colour fills",
			paint(3, 2, func(x, y int) color.NRGBA { return pick(y == 0 || x == 1, red, blue) }),
			"\x1b[38;2;255;0;0;48;2;0;0;255m▀█▀\x1b[m",
		},
		{"only below", paint(2, 2, func(_, y int) color.NRGBA { return pick(y == 0, glass, blue) }), "\x1b[38;2;0;0;255m▄▄\x1b[m"},
		{
			"ends in nothing",
			paint(3, 2, func(x, _ int) color.NRGBA { return pick(x == 0, red, glass) }),
			"\x1b[48;2;255;0;0m \x1b[49m  ",
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			lines := term.HalfBlocks(c.img, c.img.Bounds().Dx(), 1, nil)
			if len(lines) != 1 || lines[0] != c.want {
				t.Errorf("got %q, want %q", lines, c.want)
			}
		})
	}
}

func pick[T any](first bool, a, b T) T {
	if first {
		return a
	}
	return b
}

func TestHalfBlocksMixesWithTheGround(t *testing.T) {
	half := color.NRGBA{R: 0xff, G: 0xff, B: 0xff, A: 0x80}
	over := seen(t, term.HalfBlocks(flat(2, 4, half), 4, 2, black), 4)
	near(t, over.NRGBAAt(1, 1), color.NRGBA{R: 0x80, G: 0x80, B: 0x80, A: 0xff})
	near(t, over.NRGBAAt(0, 0), black) // the margin
	alone := seen(t, term.HalfBlocks(flat(4, 4, half), 4, 2, nil), 4)
	near(t, alone.NRGBAAt(1, 1), white)
	faint := seen(t, term.HalfBlocks(flat(4, 4, color.NRGBA{R: 0xff, A: 0x20}), 4, 2, nil), 4)
	near(t, faint.NRGBAAt(1, 1), glass)
}

// A fine pattern must become its mean, not a moiré, however large the picture is.
func TestHalfBlocksAveragesFinePatterns(t *testing.T) {
	for _, side := range []int{160, 1000, 1601} {
		board := paint(side, side, func(x, y int) color.NRGBA { return pick((x/2+y/3)%2 == 0, white, black) })
		got := seen(t, term.HalfBlocks(board, 20, 10, nil), 20)
		for y := range 20 {
			for x := range 20 {
				if v := got.NRGBAAt(x, y).R; v < 0x60 || v > 0xa0 {
					t.Fatalf("of %d pixels: dot %d,%d is %#x, want about 0x80", side, x, y, v)
				}
			}
		}
	}
}

// The same picture looks the same in whatever form a decoder hands it over.
func TestPicturesOfEveryKind(t *testing.T) {
	plain := paint(40, 40, func(x, y int) color.NRGBA {
		return color.NRGBA{R: uint8(6 * x), G: uint8(6 * x), B: uint8(6 * x), A: 0xff}
	})
	want := seen(t, term.HalfBlocks(plain, 10, 5, nil), 10)
	palette := make(color.Palette, 256)
	for i := range palette {
		palette[i] = color.Gray{Y: uint8(i)}
	}
	whole := image.NewNRGBA(image.Rect(-7, -7, 60, 60))
	kinds := map[string]draw.Image{
		"RGBA": image.NewRGBA(plain.Rect), "RGBA64": image.NewRGBA64(plain.Rect), "NRGBA64": image.NewNRGBA64(plain.Rect),
		"Gray": image.NewGray(plain.Rect), "Gray16": image.NewGray16(plain.Rect), "CMYK": image.NewCMYK(plain.Rect),
		"Paletted": image.NewPaletted(plain.Rect, palette),
		"a part":   whole.SubImage(image.Rect(3, 5, 43, 45)).(draw.Image),
	}
	for name, img := range kinds {
		t.Run(name, func(t *testing.T) {
			draw.Draw(img, img.Bounds(), plain, image.Point{}, draw.Src)
			got := seen(t, term.HalfBlocks(img, 10, 5, nil), 10)
			for y := range 10 {
				for x := range 10 {
					near(t, got.NRGBAAt(x, y), want.NRGBAAt(x, y))
				}
			}
		})
	}
}

func TestPicturesOfNothing(t *testing.T) {
	for name, img := range map[string]image.Image{"nil": nil, "empty": image.NewRGBA(image.Rectangle{})} {
		if got := term.HalfBlocks(img, 3, 2, nil); !slices.Equal(got, []string{"   ", "   "}) {
			t.Errorf("%s: %q", name, got)
		}
		if got := term.ShadesLight(img, 3, 2, true); !slices.Equal(got, []string{"   ", "   "}) {
			t.Errorf("%s: %q", name, got)
		}
	}
}

func TestShades(t *testing.T) {
	ramp := paint(100, 20, func(x, _ int) color.NRGBA { v := uint8(x * 255 / 99); return color.NRGBA{R: v, G: v, B: v, A: 0xff} })
	low := paint(100, 20, func(x, _ int) color.NRGBA { v := uint8(100 + x/2); return color.NRGBA{R: v, G: v, B: v, A: 0xff} })
	for _, c := range []struct {
		name  string
		lines []string
		want  string
	}{
		{"ascii", term.Shades(ramp, 10, 1, true), " .:-=+*#%@"},
		{"blocks", term.Shades(ramp, 10, 1, false), "  ░░▒▒▓▓██"},
		{"ascii on light", term.ShadesLight(ramp, 10, 1, true), "@%#*+=-:. "},
		{"blocks on light", term.ShadesLight(ramp, 10, 1, false), "██▓▓▒▒░░  "},
		{"little contrast is stretched", term.Shades(low, 10, 1, true), " .:-=+*#%@"},
		{"no contrast is not", term.Shades(flat(100, 20, color.NRGBA{R: 0x80, G: 0x80, B: 0x80, A: 0xff}), 10, 1, true), "++++++++++"},
		{"white", term.Shades(flat(100, 20, white), 10, 1, true), "@@@@@@@@@@"},
		{"white on light", term.ShadesLight(flat(100, 20, white), 10, 1, true), "          "},
		{"transparent", term.Shades(flat(100, 20, glass), 10, 1, true), "          "},
		{"transparent on light", term.ShadesLight(flat(100, 20, glass), 10, 1, false), "          "},
		{"margins on light", term.ShadesLight(flat(10, 20, black), 3, 1, true), " @ "},
	} {
		t.Run(c.name, func(t *testing.T) {
			if !slices.Equal(c.lines, []string{c.want}) {
				t.Errorf("got %q, want %q", c.lines, c.want)
			}
		})
	}
}

func near(t *testing.T, got, want color.NRGBA) {
	t.Helper()
	for _, d := range []int{int(got.R) - int(want.R), int(got.G) - int(want.G), int(got.B) - int(want.B), int(got.A) - int(want.A)} {
		if d < -3 || d > 3 {
			t.Errorf("got %v, want about %v", got, want)
			return
		}
	}
}

func BenchmarkHalfBlocks(b *testing.B) {
	at := func(x, y int) color.NRGBA { return color.NRGBA{R: uint8(x), G: uint8(y), B: uint8(x + y), A: 0xff} }
	ycbcr := image.NewYCbCr(image.Rect(0, 0, 4096, 4096), image.YCbCrSubsampleRatio420)
	for i := range ycbcr.Y {
		ycbcr.Y[i] = uint8(i)
	}
	for name, img := range map[string]image.Image{"png of 720x1280": paint(720, 1280, at), "jpeg of 4096x4096": ycbcr} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				term.HalfBlocks(img, 40, 18, nil)
			}
		})
	}
}
