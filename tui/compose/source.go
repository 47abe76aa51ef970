package compose

import (
	"path/filepath"
	"strings"

	"dancecard/history"
)

// Places are the folders that a path may be told by.
type Places struct{ Home, Dir string }

// source reads what was typed as the name of a file: an address, the absolute path of a local file,
// or anything else as it stands.
func (p Places) source(text string) string {
	text = strings.TrimSpace(text)
	if n := len(text); n > 1 && (text[0] == '\'' || text[0] == '"') && text[n-1] == text[0] {
		text = text[1 : n-1]
	}
	switch {
	case history.IsAddress(text):
		return text
	case text == "~" || strings.HasPrefix(text, "~/"):
		return filepath.Join(p.Home, text[1:])
	case filepath.IsAbs(text):
		return filepath.Clean(text)
	case strings.ContainsAny(text, `/\`):
		return filepath.Join(p.Dir, text)
	}
	return text
}

// isFile tells the name of a file from a template's id.
func isFile(source string) bool { return history.IsAddress(source) || filepath.IsAbs(source) }
