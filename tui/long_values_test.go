package tui_test

import (
	"strings"
	"testing"
)

// However long what was typed is, the form says what is wrong with it and stays on the screen.
func TestALongValueLeavesRoomForTheReason(t *testing.T) {
	t.Parallel()
	path := "/" + strings.Repeat("a very long name/", 600) + "end.jpg"
	name := "/" + strings.Repeat("abcdefghij", 1000) + ".jpg"
	address := "https://example.com/" + strings.Repeat("abcdefghij", 1000) + ".jpg"
	word := strings.Repeat("waltz", 1000)
	for _, tt := range []struct{ picture, motion, says string }{
		{path, waltz, "file name too long"},
		{name, waltz, "file name too long"},
		{address, waltz, "characters; at most"},
		{shot("anna.png"), strings.TrimSuffix(path, "jpg") + "mp4", "file name too long"},
		{shot("anna.png"), word, "or a clip's path or URL"},
	} {
		for _, size := range [][2]int{{80, 24}, {120, 36}} {
			s := newHarness(t, settings{quick: true})
			s.start(size[0], size[1])
			s.press("n")
			s.paste(tt.picture)
			s.press("tab")
			s.paste(tt.motion)
			s.press("tab", "ctrl+s")
			s.tells(t, tt.says, "Picture", "Engine")
		}
	}
}

// A picture's address with a space in it is one picture with one thing wrong.
func TestAnAddressWithASpace(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{quick: true})
	s.start(160, 50)
	s.press("n")
	s.paste("https://example.com/anna red.png")
	s.press("tab")
	s.paste(waltz)
	s.see("✖ The URL contains a space; write %20")
	s.miss("This machine can't check", "2 pictures")
}
