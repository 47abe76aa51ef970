package tui_test

import (
	"os"
	"path/filepath"
	"testing"
)

// A file whose name holds a tab would become another one in the field.
func TestAFileWithATabInItsNameIsNotChosen(t *testing.T) {
	t.Parallel()
	dir, o := shelfOf(t, "pictures/anna.jpg", "pictures/bo.png")
	s := newHarness(t, o)
	s.must(os.Rename(filepath.Join(dir, "anna.jpg"), filepath.Join(dir, "an\tna.jpg")))
	s.start(120, 36)
	s.press("n", "ctrl+o", "ctrl+a", "enter")
	s.see("Names can't contain tabs or line breaks. Rename “an na.jpg”.", "bo.png")
	s.miss("cannot be read")
}
