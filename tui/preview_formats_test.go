package tui_test

import (
	"encoding/binary"
	"testing"
)

// A sound picture that cannot be drawn here is said to have no preview, and may be sent.
func TestFormatsWithoutAPreview(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	bits := bmp(540, 960)
	bits[28], bits[30] = 16, 0
	binary.LittleEndian.PutUint32(bits[10:], 54)
	path := s.put("anna.bmp", append(bits, make([]byte, 540*960*2)...))
	s.start(120, 36)
	s.press("n")
	s.paste(path)
	s.press("tab")
	s.see("✔ BMP, 540×960", "! No preview for this format")
	s.miss("damaged")
}
