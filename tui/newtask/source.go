package newtask

import "dancecard/internal/paths"

// KindOf is the kind of the files that a field takes.
func KindOf(f Field) paths.Kind {
	if f == Motion {
		return paths.ClipKind
	}
	return paths.PictureKind
}

// sourcesLimit bounds what a field for sources holds, in characters: all that can be sent in one go,
// and be it 500 of the longest paths that there are.
const sourcesLimit = 1 << 21

// Typed gives what the field for pictures or that for motions holds.
func (s *Screen) Typed(f Field) paths.Typed {
	t := &s.typed[f]
	if text := s.inputs[f].Value(); text != t.Text {
		*t = paths.Typed{Text: text, Words: paths.Words(text)}
	}
	return *t
}
