package compose

import (
	"path/filepath"
	"strings"

	"dancecard/history"
)

// Places are the folders that a path may be told by.
type Places struct{ Home, Dir string }

// Source reads a word as the name of a file: an address, the absolute path of a local file, or
// anything else as it stands.
func (p Places) Source(text string) string {
	switch {
	case history.IsAddress(text):
		return text
	case text == "~" || strings.HasPrefix(text, "~/"):
		return filepath.Join(p.Home, text[1:])
	case filepath.IsAbs(text):
		return filepath.Clean(text)
	case strings.ContainsAny(text, `/\`), kindOf(text) != AnyKind:
		return filepath.Join(p.Dir, text)
	}
	return text
}

// Kind is what a file is by its name: nothing, a picture or a clip.
type Kind int

// The kinds of files that the fields take.
const (
	AnyKind Kind = iota
	PictureKind
	ClipKind
)

// Fits tells whether a file of that name is of the kind.
func (k Kind) Fits(name string) bool { return k == AnyKind || kindOf(name) == k }

func kindOf(name string) Kind {
	switch strings.ToLower(filepath.Ext(name)) {
	case ".jpg", ".jpeg", ".png", ".bmp", ".webp":
		return PictureKind
	case ".mp4", ".mov", ".avi":
		return ClipKind
	}
	return AnyKind
}

// KindOf is the kind of the files that a field takes.
func KindOf(f Field) Kind {
	if f == Motion {
		return ClipKind
	}
	return PictureKind
}

// isFile tells the name of a file from a template's id.
func isFile(source string) bool { return history.IsAddress(source) || filepath.IsAbs(source) }
