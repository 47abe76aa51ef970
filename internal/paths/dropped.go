package paths

import (
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"dancecard/history"
)

// Dropped are the sources that pasted or dropped text names, by what they are. Others are sources that are neither.
type Dropped struct{ Pictures, Motions, Others []string }

// Any reports whether the text names any source.
func (d *Dropped) Any() bool { return len(d.Pictures)+len(d.Motions)+len(d.Others) > 0 }

// Dropped finds the sources of pasted or dropped text. A folder stands for the pictures and clips in it. It reads the
// disk.
func (p Dirs) Dropped(text string) (d Dropped) {
	list, err := p.FindTyped(AnyKind, Lines(text), nil)
	if err != nil {
		return Dropped{Others: []string{text}}
	}
	for _, source := range list {
		switch {
		case history.IsAddress(source):
			d.add(addressKind(source), source)
		case filepath.IsAbs(source):
			d.addPath(source)
		case strings.HasPrefix(source, "AACT."):
			d.add(ClipKind, source)
		}
	}
	return d
}

// Misplaced reports whether text for a field of a kind names a file of the other kind. It leaves the disk alone.
func Misplaced(text string, field Kind) bool {
	return slices.ContainsFunc(Words(withoutCommas(Lines(text), nil, nil)), func(w Word) bool {
		kind := kindOf(w.Text)
		switch {
		case history.IsAddress(w.Text):
			kind = addressKind(w.Text)
		case strings.HasPrefix(w.Text, "AACT."):
			kind = ClipKind
		}
		return kind != AnyKind && kind != field
	})
}

func (d *Dropped) add(k Kind, source string) {
	switch k {
	case PictureKind:
		d.Pictures = appendNew(d.Pictures, []string{source})
	case ClipKind:
		d.Motions = appendNew(d.Motions, []string{source})
	default:
		d.Others = appendNew(d.Others, []string{source})
	}
}

// addPath adds a file, or what is in a folder.
func (d *Dropped) addPath(path string) {
	if info, err := os.Stat(path); err != nil || !info.IsDir() {
		d.add(kindOf(path), path)
		return
	}
	before := len(d.Pictures) + len(d.Motions)
	entries, _ := ReadFolder(path) // one that can't be read has nothing in it
	for _, e := range entries {
		if !e.Folder && !strings.HasPrefix(e.Name, ".") {
			d.add(kindOf(e.Name), filepath.Join(path, e.Name))
		}
	}
	if len(d.Pictures)+len(d.Motions) == before {
		d.add(AnyKind, path)
	}
}

// addressKind is the kind that an address tells by its path.
func addressKind(address string) Kind {
	u, err := url.Parse(address)
	if err != nil {
		return AnyKind
	}
	return kindOf(u.Path)
}
