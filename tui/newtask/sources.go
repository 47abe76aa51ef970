package newtask

import (
	"path/filepath"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"dancecard/internal/paths"
	"dancecard/internal/text/msg"
	"dancecard/tui/term"
)

// put fills a field with as many sources as it holds, each whole or not at all. Half an address may be one
// too. lost says what it does not hold.
func (f *fields) put(l msg.Language, to fieldID, sources []string) (lost string) {
	var list, odd []string
	for _, source := range sources {
		if typable(source) {
			list = append(list, source)
		} else {
			odd = append(odd, source)
		}
	}
	if len(odd) > 0 {
		lost = untypable(l, odd...)
	}
	in := f.inputs[to]
	fit := sort.Search(len(list), func(i int) bool { return utf8.RuneCountInString(f.names(to).Join(list[:i+1])) > in.Limit() })
	if fit < len(list) {
		if lost = msg.FormPicturesFit(l, len(sources), fit); to == motionField {
			lost = msg.FormMotionsFit(l, len(sources), fit)
		}
	}
	in.Replace(f.names(to).Join(list[:fit]))
	return lost
}

// paste takes in what is pasted or dropped: all of it or nothing, and then why says the reason.
func (f *fields) paste(l msg.Language, paste tea.PasteMsg) (why string) {
	in := f.inputs[f.at]
	size, another := utf8.RuneCountInString(paste.Content), false
	if f.at != titleField && size <= in.Limit() { // else it need not be read
		paste.Content = paths.Lines(paste.Content)
		another = in.AtEnd() && (f.endsQuoted() || paths.Complete(in.Value(), f.names(f.at)) && paths.Begins(paste.Content))
		size = utf8.RuneCountInString(paste.Content) + 1
	}
	if size > in.Room() {
		return msg.FormNotPasted(l, size, max(in.Room(), 0))
	}
	if another {
		in.Update(tea.KeyPressMsg{Code: tea.KeySpace, Text: " "})
	}
	in.Update(paste)
	return ""
}

// endsQuoted reports whether the field with the focus ends in a source between quotes.
func (f *fields) endsQuoted() bool { return paths.EndsQuoted(f.inputs[f.at].Value(), f.names(f.at)) }

// typable tells what a line of text can hold.
func typable(source string) bool {
	return utf8.ValidString(source) && strings.IndexFunc(source, unicode.IsControl) < 0
}

// mostNamed is how many names a sentence lists.
const mostNamed = 3

// untypable says what keeps sources from the field.
func untypable(l msg.Language, sources ...string) string {
	var names []string
	for _, source := range sources {
		names = append(names, term.Named(filepath.Base(source), msg.NameUnnamed(l)))
	}
	if len(names) > mostNamed {
		return msg.FormUntypableMore(l, len(names)-1, names[0])
	}
	for i, name := range names {
		names[i] = msg.FormQuoted(l, name)
	}
	return msg.FormUntypable(l, names)
}
