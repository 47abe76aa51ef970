package term

import (
	"bytes"
	"fmt"
	"image"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/ansi/kitty"
)

// mostImages is how many pictures the terminal keeps that are not shown.
const mostImages = 12

// Images are the pictures that a terminal with kitty's graphics protocol holds. Cells with Unicode placeholders
// show them: the foreground colour names the picture, marks on the sign name the part of it.
type Images struct {
	// Wrap puts a sequence into one that a terminal multiplexer passes on; nil for none.
	Wrap func(string) string

	base  uint32 // the ids are base+1 … base+255
	last  uint32
	frame int
	mu    sync.Mutex // guards held
	held  []*held    // what was shown longest ago comes first
}

// held is a picture at the terminal.
type held struct {
	of         image.Image
	sum        uint64 // its digest
	cols, rows int
	id         uint32
	shown      int  // the frame that showed it last
	sent       bool // has been handed out for transmission
	sized      bool // and the terminal knows its size in cells
	video      bool // its content changes
	done, gone atomic.Bool
}

// NewImages makes the pictures of one program. The seed keeps programs on one terminal apart.
func NewImages(seed uint64) *Images {
	return &Images{base: uint32(seed&0xffff|1) << 8}
}

// Query asks the terminal whether it knows the protocol.
func (m *Images) Query() string {
	return m.wrap(ansi.KittyGraphics([]byte("AAAA"), fmt.Sprintf("i=%d", m.base), "s=1", "v=1", "a=q", "t=d", "f=24"))
}

// Answers reports whether the terminal's answer to Query says yes.
func (m *Images) Answers(id int, payload []byte) bool {
	return uint32(id) == m.base && string(payload) == "OK"
}

func (m *Images) wrap(sequence string) string {
	if m.Wrap == nil {
		return sequence
	}
	return m.Wrap(sequence)
}

// Begin begins a frame.
func (m *Images) Begin() { m.frame++ }

// still gives the id of a picture in cols × rows cells, for the frame that is being drawn.
func (m *Images) still(img image.Image, cols, rows int) uint32 {
	m.mu.Lock()
	defer m.mu.Unlock()
	at := m.find(cols, rows, func(h *held) bool { return h.of == img })
	if at < 0 {
		sum := digest(img)
		if at = m.find(cols, rows, func(h *held) bool { return sum != 0 && h.sum == sum }); at < 0 {
			m.held = append(m.held, &held{of: img, sum: sum, cols: cols, rows: rows, id: m.free()})
			at = len(m.held) - 1
		}
	}
	h := m.held[at]
	h.of = img
	h.sized = h.sized && h.cols == cols && h.rows == rows
	h.cols, h.rows, h.shown = cols, rows, m.frame
	m.held = append(slices.Delete(m.held, at, at+1), h)
	return h.id
}

// find gives the place of a picture that can be shown in cols × rows cells; -1 where there is none.
func (m *Images) find(cols, rows int, fits func(*held) bool) int {
	return slices.IndexFunc(m.held, func(h *held) bool {
		same := h.cols == cols && h.rows == rows
		return !h.video && (same || h.done.Load() && h.shown != m.frame) && fits(h)
	})
}

// play gives the id of a video in cols × rows cells, of which img is the frame that is shown. The id of the frame
// before is kept where it still has that size.
func (m *Images) play(before uint32, img image.Image, cols, rows int) uint32 {
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, h := range m.held {
		if h.video && h.id == before && h.cols == cols && h.rows == rows {
			h.sized, h.of, h.shown = h.sized && h.of == img, img, m.frame
			return h.id
		}
	}
	h := &held{of: img, cols: cols, rows: rows, id: m.free(), shown: m.frame, video: true}
	m.held = append(m.held, h)
	return h.id
}

// free is an id that no picture has.
func (m *Images) free() uint32 {
	for {
		m.last = m.last%255 + 1
		if !slices.ContainsFunc(m.held, func(h *held) bool { return h.id == m.base+m.last }) {
			return m.base + m.last
		}
	}
}

// Flush ends a frame. It gives what makes the sequences that bring the terminal up to date: transmissions take
// time and belong into commands, one each.
func (m *Images) Flush() (changes string, transmit []func() string) {
	m.mu.Lock()
	defer m.mu.Unlock()
	var small strings.Builder
	kept := m.held[:0]
	for i, h := range m.held {
		old := len(m.held)-i > mostImages || h.video
		if h.shown == m.frame || !old {
			kept = append(kept, h)
			continue
		}
		h.gone.Store(true)
		if h.sent {
			small.WriteString(m.remove(h.id))
		}
	}
	clear(m.held[len(kept):])
	m.held = kept
	for _, h := range m.held {
		switch {
		case h.shown != m.frame || h.sized:
		case h.sent && !h.video:
			small.WriteString(m.put(h.id, h.cols, h.rows))
		default:
			transmit = append(transmit, m.transmission(h))
		}
		h.sent, h.sized = h.sent || h.shown == m.frame, h.sized || h.shown == m.frame
	}
	return small.String(), transmit
}

// transmission gives what makes the sequence that hands the terminal a picture; none where it is not needed any more.
func (m *Images) transmission(h *held) func() string {
	img, id, cols, rows := h.of, h.id, h.cols, h.rows
	return func() string {
		sequence := m.transmit(img, id, cols, rows)
		if h.gone.Load() {
			return ""
		}
		h.done.Store(true)
		return sequence
	}
}

// Forget tells that the terminal may have lost all pictures: they are transmitted again when they are shown.
func (m *Images) Forget() {
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, h := range m.held {
		h.sent, h.sized = false, false
		h.done.Store(false)
	}
}

// Deletes gives the sequences that delete all pictures at the terminal.
func (m *Images) Deletes() string {
	m.mu.Lock()
	defer m.mu.Unlock()
	var b strings.Builder
	for _, h := range m.held {
		if h.sent {
			b.WriteString(m.remove(h.id))
		}
	}
	return b.String()
}

func (m *Images) remove(id uint32) string {
	o := kitty.Options{Action: kitty.Delete, Delete: kitty.DeleteID, DeleteResources: true, ID: int(id), Quiet: 2}
	return m.wrap(ansi.KittyGraphics(nil, o.Options()...))
}

// put gives the sequence that tells the terminal how many cells a picture fills where placeholders name it.
func (m *Images) put(id uint32, cols, rows int) string {
	o := kitty.Options{Action: kitty.Put, VirtualPlacement: true, ID: int(id), PlacementID: 1, Columns: cols, Rows: rows, Quiet: 2}
	return m.wrap(ansi.KittyGraphics(nil, o.Options()...))
}

// transmit gives the sequences that hand the terminal a picture and place it. Synchronized output keeps kitty from
// drawing in between: it shows nothing until all of the picture is there.
func (m *Images) transmit(img image.Image, id uint32, cols, rows int) string {
	var b bytes.Buffer
	_ = kitty.EncodeGraphics(&b, img, &kitty.Options{ // writing to memory and encoding a picture in memory can't fail
		Action: kitty.Transmit, ID: int(id), Quiet: 2, Format: kitty.PNG, Transmission: kitty.Direct, Chunk: true, ChunkFormatter: m.wrap,
	})
	return m.wrap(ansi.SetModeSynchronizedOutput) + b.String() + m.put(id, cols, rows) + m.wrap(ansi.ResetModeSynchronizedOutput)
}

// mostPlaceholders is how many columns and rows placeholders can name.
const mostPlaceholders = 297

// placeholders gives h lines of exactly w cells, with cols × rows placeholders in their middle.
func placeholders(id uint32, cols, rows, w, h int) []string {
	left, top := (w-cols)/2, (h-rows)/2
	lines := make([]string, h)
	var b strings.Builder
	for y := range lines {
		if y < top || y >= top+rows {
			lines[y] = Blank(w)
			continue
		}
		b.Reset()
		b.WriteString(Blank(left))
		fmt.Fprintf(&b, "\x1b[38;2;%d;%d;%dm", id>>16&0xff, id>>8&0xff, id&0xff)
		for x := range cols {
			b.WriteRune(kitty.Placeholder)
			b.WriteRune(kitty.Diacritic(y - top))
			b.WriteRune(kitty.Diacritic(x))
		}
		b.WriteString("\x1b[39m")
		b.WriteString(Blank(w - cols - left))
		lines[y] = b.String()
	}
	return lines
}

// cellsFor is how many cells a picture fills of w × h, with its shape kept: a cell is two dots high.
func cellsFor(img image.Image, w, h int) (cols, rows int) {
	size := inside(img.Bounds().Size(), w, 2*h).Size()
	return size.X, (size.Y + 1) / 2
}
