package newtask

import (
	"path/filepath"
	"slices"
	"strings"

	"dancecard/internal/text/msg"
)

// pending says of each field for sources what is still to be found out about what it names.
func (s *Screen) pending() (out []finding) {
	for _, f := range []fieldID{pictureField, motionField} {
		if text := s.pendingIn(f); text != "" {
			out = append(out, finding{Field: f, Text: text, Pending: true})
		}
	}
	return out
}

func (s *Screen) pendingIn(f fieldID) string {
	i, l := s.inspection, s.env.Language
	sources, empty := i.sources(f), strings.TrimSpace(s.fields.inputs[f].Value()) == ""
	under := i.underWay(f)
	switch {
	case empty, s.fields.at == f && len(s.completion.shown().List) > 0:
		return ""
	case sources.reading && f == motionField:
		return msg.FormLookingUpMotions(l)
	case sources.reading:
		return msg.FormLookingUpPictures(l)
	case under > 0 && f == motionField:
		return msg.FormCheckingMotions(l, under)
	case under > 0:
		return msg.FormCheckingPictures(l, under)
	case !sources.open && !s.fields.typingIn(f) && !slices.ContainsFunc(sources.list, func(source string) bool { return i.unseen(f, source) }):
		return ""
	case f == motionField:
		return msg.FormMotionUnchecked(l)
	}
	return msg.FormPictureUnchecked(l)
}

// underWay counts the files of a field that are being inspected, or are about to be.
func (i *inspection) underWay(f fieldID) (n int) {
	clip := f == motionField
	for t := range i.running {
		if t.clip == clip {
			n++
		}
	}
	for _, t := range i.waiting {
		if t.clip == clip {
			n++
		}
	}
	return n
}

// unseen reports whether the file of a source can be inspected, and was not.
func (i *inspection) unseen(f fieldID, source string) bool {
	source = i.file(f, source)
	if !isWeb(source) && !filepath.IsAbs(source) {
		return false
	}
	_, seen := i.seen.Pictures[source]
	if f == motionField {
		_, seen = i.seen.Clips[source]
	}
	return !seen
}
