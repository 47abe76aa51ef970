package cli

import (
	"os"
	"path/filepath"
	"slices"
	"strings"

	"dancecard/tui/term"
)

// usedFile holds the names of the commands that were last chosen in the palette, the newest first.
const usedFile = "palette"

// readUsed reads the names; what is no command is left out.
func readUsed(state string) (names []string) {
	b, _ := os.ReadFile(filepath.Join(state, usedFile))
	for name := range strings.FieldsSeq(string(b)) {
		known := slices.ContainsFunc(term.Commands(), func(c term.Command) bool { return c.Name == name })
		if known && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return names
}

// saveUsed keeps the names for the next start.
func saveUsed(state string, names []string) error {
	if err := os.MkdirAll(state, 0o700); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(state, usedFile), []byte(strings.Join(names, "\n")+"\n"), 0o600)
}

// usedCommands are the commands that were last chosen, and what keeps others when the window ends; the demo and a
// read-only window keep nothing.
func usedCommands(state string, demo, readOnly bool) ([]string, func([]string)) {
	if demo {
		return nil, func([]string) {}
	}
	before := readUsed(state)
	return before, func(now []string) {
		if !readOnly && !slices.Equal(now, before) {
			_ = saveUsed(state, now) // nobody asked for it
		}
	}
}
