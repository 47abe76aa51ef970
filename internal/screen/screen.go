// Package screen is a terminal in memory: what a program writes is shown on a grid of cells, and
// what is typed reaches the program. The pictures in the README are drawn from it, and tests look at
// it as a person looks at a screen.
package screen

import (
	"bytes"
	"context"
	"fmt"
	"image/color"
	"io"
	"strings"
	"sync"
	"time"

	"github.com/charmbracelet/x/vt"
)

// Terminal is a grid of cells with a keyboard. It may be used from many goroutines.
type Terminal struct {
	mu         sync.Mutex // guards the emulator, and the cells that it hands out by pointer
	cols, rows int
	emu        *vt.Emulator
	in         *io.PipeReader
	keys       *io.PipeWriter
	dark       bool
	pictures   *pictures // nil where it knows no graphics
}

// Colours of a terminal that nobody has painted on.
var (
	darkGround, darkText   = color.RGBA{0x16, 0x18, 0x21, 0xff}, color.RGBA{0xd6, 0xd9, 0xe6, 0xff}
	lightGround, lightText = color.RGBA{0xfa, 0xfa, 0xf5, 0xff}, color.RGBA{0x2a, 0x2c, 0x35, 0xff}
)

// New makes a terminal of cols × rows cells, dark or light.
func New(cols, rows int, dark bool) *Terminal {
	t := &Terminal{cols: cols, rows: rows, emu: vt.NewEmulator(cols, rows), dark: dark}
	ground, text := t.colours()
	t.emu.SetDefaultBackgroundColor(ground)
	t.emu.SetDefaultForegroundColor(text)
	t.in, t.keys = io.Pipe()
	go func() {
		// What a terminal answers by itself, such as its colours, goes where keys go.
		_, _ = io.Copy(t.keys, t.emu)
	}()
	return t
}

func (t *Terminal) colours() (ground, text color.RGBA) {
	if t.dark {
		return darkGround, darkText
	}
	return lightGround, lightText
}

// Input is what the program reads.
func (t *Terminal) Input() io.Reader { return t.in }

// Write is what the program calls to draw. As a terminal's line discipline does, it begins a line at
// its first cell.
func (t *Terminal) Write(p []byte) (int, error) {
	_, err := t.Raw().Write(bytes.ReplaceAll(p, []byte("\n"), []byte("\r\n")))
	return len(p), err
}

// Raw takes what has been through a line discipline already: the output of a program on a terminal
// of the system's.
func (t *Terminal) Raw() io.Writer { return raw{t} }

type raw struct{ *Terminal }

func (r raw) Write(p []byte) (int, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for rest := p; len(rest) > 0; {
		end := 1 + bytes.IndexByte(rest[1:], '\x1b')
		if end == 0 {
			end = len(rest)
		}
		r.draw(rest[:end])
		rest = rest[end:]
	}
	return len(p), nil
}

// draw shows one escape sequence and the text behind it. The emulator panics where a program scrolls
// lines that were there a moment ago, before the screen was made smaller; terminals do nothing then.
func (r raw) draw(p []byte) {
	defer func() { _ = recover() }()
	_, _ = r.emu.Write(p)
}

// Resize gives the screen another size. The program learns of it in another way.
func (t *Terminal) Resize(cols, rows int) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.cols, t.rows = cols, rows
	t.emu.Resize(cols, rows)
}

// Close ends the program's input.
func (t *Terminal) Close() error {
	if answers, ok := t.emu.InputPipe().(io.Closer); ok {
		_ = answers.Close() // not the emulator's own Close, which another goroutine's Read may race
	}
	return t.keys.Close()
}

// Type types text as it stands.
func (t *Terminal) Type(text string) { _, _ = io.WriteString(t.keys, text) }

// Paste pastes text as terminals do.
func (t *Terminal) Paste(text string) { t.Type("\x1b[200~" + text + "\x1b[201~") }

// Press presses a key by its name: "enter", "tab", "ctrl+s", "j".
func (t *Terminal) Press(names ...string) {
	for _, name := range names {
		t.Type(sequence(name))
		pause := 15 * time.Millisecond
		if name == "esc" {
			pause = 80 * time.Millisecond // so that it is not taken for the start of another key
		}
		time.Sleep(pause)
	}
}

func sequence(name string) string {
	switch name {
	case "enter":
		return "\r"
	case "tab":
		return "\t"
	case "shift+tab":
		return "\x1b[Z"
	case "esc":
		return "\x1b"
	case "space":
		return " "
	case "up", "down", "right", "left":
		return "\x1b[" + map[string]string{"up": "A", "down": "B", "right": "C", "left": "D"}[name]
	}
	if c, ok := strings.CutPrefix(name, "ctrl+"); ok {
		return string(c[0] & 0x1f)
	}
	return name
}

// Line gives a row as plain text, without the blanks at its end.
func (t *Terminal) Line(y int) string {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.line(y)
}

func (t *Terminal) line(y int) string {
	var b strings.Builder
	for x := 0; x < t.cols; x++ {
		c := t.emu.CellAt(x, y)
		if c == nil || c.Content == "" {
			b.WriteByte(' ')
			continue
		}
		b.WriteString(c.Content)
		x += max(c.Width, 1) - 1
	}
	return strings.TrimRight(b.String(), " ")
}

// Text gives the whole screen as plain text.
func (t *Terminal) Text() string {
	t.mu.Lock()
	defer t.mu.Unlock()
	lines := make([]string, t.rows)
	for y := range lines {
		lines[y] = t.line(y)
	}
	return strings.Join(lines, "\n")
}

// Await waits until the screen holds a text; the error shows the screen.
func (t *Terminal) Await(ctx context.Context, text string) error {
	for {
		if strings.Contains(t.Text(), text) {
			return nil
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("%q did not come; the screen shows:\n%s", text, t.Text())
		case <-time.After(5 * time.Millisecond):
		}
	}
}
