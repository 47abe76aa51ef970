package paths

import (
	"path/filepath"
	"strings"

	"dancecard/history"
)

// Dirs are the folders that a path may be relative to: the person's own and the current one. Drives is the folder of
// Windows' drives in a Linux inside Windows, empty elsewhere.
type Dirs struct{ Home, Dir, Drives string }

// Source turns a word into a web address, an absolute path, or else leaves it as it is. A file:// address is a path.
func (p Dirs) Source(text string) string {
	text = fromFileURL(text)
	if here, ok := p.onDrive(text); ok {
		return here
	}
	switch {
	case isURL(text) && !windows(text): // of the web or not: no path
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

// Is tells whether a file of that name is of just that kind.
func (k Kind) Is(name string) bool { return kindOf(name) == k }

func kindOf(name string) Kind {
	switch strings.ToLower(filepath.Ext(name)) {
	case ".jpg", ".jpeg", ".png", ".bmp", ".webp":
		return PictureKind
	case ".mp4", ".mov", ".avi":
		return ClipKind
	}
	return AnyKind
}

// Typed is what a field for sources holds.
type Typed struct {
	Text string
	// Unknown tells that a part of it is neither a source nor a name, beside names.
	Unknown bool
	words   []Word
	// several tells that names with blanks may stand side by side, or that commas may be parts of names.
	several bool
}

// Type reads what a field holds, in which names of motions may stand side by side.
func Type(text string, named Named) Typed {
	plain := withoutCommas(text, named, nil)
	if words, unknown := namedWords(plain, named, nil); words != nil {
		return Typed{Text: text, words: words, Unknown: unknown, several: plain != text}
	}
	words := Words(plain)
	return Typed{Text: text, words: words, several: plain != text || len(words) == 1 && maybeSeveral(text)}
}

// Sources are the files and ids that are meant. They are not sure where only the disk can tell, as with patterns,
// folders and blanks.
func (t Typed) Sources(p Dirs) (list []string, sure bool) {
	if t.several || SplitQuoted(t.Text) != nil {
		return nil, false
	}
	known := map[string]bool{"": true}
	for _, w := range t.words {
		if w.Many() || len(t.words) > 1 && !history.IsAddress(w.Text) && !w.quoted {
			return nil, false
		}
		if source := p.Source(w.Text); !known[source] {
			list, known[source] = append(list, source), true
		}
	}
	return list, true
}
