package screen

import (
	"bytes"
	"cmp"
	"encoding/base64"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"io"
	"maps"
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/ansi/kitty"
)

// pictures are what a terminal with kitty's graphics protocol holds.
type pictures struct {
	shown map[int]picture
	data  bytes.Buffer  // of the transmission under way
	of    kitty.Options // and what it began with
	bytes int           // of all sequences so far
}

// picture is one that placeholders can show, with the cells that it fills.
type picture struct {
	image.Image
	cols, rows int
}

// AsKitty makes the terminal one that knows kitty's graphics protocol with Unicode placeholders, and says so.
func (t *Terminal) AsKitty() {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.pictures = &pictures{shown: map[int]picture{}}
	t.emu.RegisterCsiHandler(ansi.Command('>', 0, 'q'), func(ansi.Params) bool {
		t.answer("\x1bP>|kitty(0.40.0)\x1b\\")
		return true
	})
	t.emu.RegisterApcHandler(func(data []byte) bool {
		rest, ok := bytes.CutPrefix(data, []byte("G"))
		if ok {
			t.pictures.bytes += len(data) + len("\x1b_\x1b\\")
			t.graphics(rest)
		}
		return ok
	})
}

// answer gives the program what the terminal says by itself.
func (t *Terminal) answer(text string) { go func() { _, _ = io.WriteString(t.keys, text) }() }

// graphics carries out a sequence of the protocol.
func (t *Terminal) graphics(sequence []byte) {
	p := t.pictures
	control, payload, _ := bytes.Cut(sequence, []byte(";"))
	var o kitty.Options
	_ = o.UnmarshalText(control) // which gives no error
	o.Action = cmp.Or(o.Action, kitty.Transmit)
	continued := p.of.Action != 0
	if continued {
		o = p.of
	}
	p.data.Write(payload)
	if slices.Contains(strings.Split(string(control), ","), "m=1") {
		p.of = o
		return
	}
	data := bytes.Clone(p.data.Bytes())
	p.data.Reset()
	p.of = kitty.Options{}
	switch o.Action {
	case kitty.Query:
		t.answer(fmt.Sprintf("\x1b_Gi=%d;OK\x1b\\", o.ID))
	case kitty.Transmit: // in no cells until it is placed, as in kitty where it draws in between
		if img := decode(data); img != nil {
			p.shown[o.ID] = picture{Image: img}
		}
	case kitty.Put:
		if shown, ok := p.shown[o.ID]; ok && o.VirtualPlacement {
			p.shown[o.ID] = picture{shown.Image, o.Columns, o.Rows}
		}
	case kitty.Delete:
		delete(p.shown, o.ID)
	}
}

func decode(data []byte) image.Image {
	img, err := png.Decode(base64.NewDecoder(base64.StdEncoding, bytes.NewReader(data)))
	if err != nil {
		return nil
	}
	return img
}

// Pictures are the ids of the pictures that the terminal holds, and how many bytes their sequences took.
func (t *Terminal) Pictures() (ids []int, bytes int) {
	t.mu.Lock()
	defer t.mu.Unlock()
	return slices.Sorted(maps.Keys(t.pictures.shown)), t.pictures.bytes
}

// Picture gives what a cell shows of a picture: the picture, and the part of it in its pixels; false where it
// shows none.
func (t *Terminal) Picture(x, y int) (img image.Image, part image.Rectangle, ok bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	c := t.emu.CellAt(x, y)
	if c == nil {
		return nil, part, false
	}
	sign := []rune(c.Content)
	if len(sign) != 3 || sign[0] != kitty.Placeholder {
		return nil, part, false
	}
	fg, _ := color.RGBAModel.Convert(c.Style.Fg).(color.RGBA)
	shown, ok := t.pictures.shown[int(fg.R)<<16|int(fg.G)<<8|int(fg.B)]
	row, col := index(sign[1]), index(sign[2])
	if !ok || row < 0 || col < 0 || row >= shown.rows || col >= shown.cols {
		return nil, part, false
	}
	size := shown.Bounds().Size()
	at := func(col, row int) image.Point {
		return image.Pt(col*size.X/shown.cols, row*size.Y/shown.rows).Add(shown.Bounds().Min)
	}
	return shown.Image, image.Rectangle{Min: at(col, row), Max: at(col+1, row+1)}, true
}

// index is the number that a mark on a placeholder stands for; -1 for none.
func index(mark rune) int {
	for i := range 297 {
		if kitty.Diacritic(i) == mark {
			return i
		}
	}
	return -1
}

// Colours are those of a cell's upper and lower half: of half blocks, and of what lies under a blank; nil for the
// terminal's own.
func (t *Terminal) Colours(x, y int) (upper, lower color.Color) {
	t.mu.Lock()
	defer t.mu.Unlock()
	c := t.emu.CellAt(x, y)
	if c == nil {
		return nil, nil
	}
	switch c.Content {
	case "▀":
		return c.Style.Fg, c.Style.Bg
	case "▄":
		return c.Style.Bg, c.Style.Fg
	case "█":
		return c.Style.Fg, c.Style.Fg
	}
	return c.Style.Bg, c.Style.Bg
}
