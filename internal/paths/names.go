package paths

import (
	"slices"
	"strings"
)

// Named tells which texts name a motion; nil for none.
type Named func(text string) bool

// Word is how a field holds one source. A name of a motion stands as it is, blanks and all, where it can be read so.
func (n Named) Word(source string) string {
	if words, unknown := namedWords(source, n, nil); len(words) == 1 && !unknown && words[0].Text == source {
		return source
	}
	return Join([]string{source})
}

// Join writes sources so that they are read again, names of motions as [Named.Word] does.
func (n Named) Join(sources []string) string {
	written := make([]string, len(sources))
	for i, source := range sources {
		written[i] = n.Word(source)
	}
	text := strings.Join(written, " ")
	words, unknown := namedWords(text, n, nil)
	if unknown || !slices.EqualFunc(words, sources, func(w Word, source string) bool { return w.Text == source }) {
		return Join(sources)
	}
	return text
}

// namedWords reads a text in which names of motions stand beside each other or beside other sources. What is neither
// counts as a name, too: an unknown one. It is nil where nothing is a name. file is [Dirs.fileWords], nil to leave the
// disk alone.
func namedWords(text string, named Named, file func(text string, words []Word) int) (out []Word, unknown bool) {
	if named == nil {
		return nil, false
	}
	some, open := false, false // open: the last word is neither a name nor another source
	for parts := split(text); len(parts) > 0; {
		n, is := nameWords(text, parts, named), false
		if file != nil && !parts[0].quoted {
			if files := file(text, parts); files > 0 {
				n, is = files, true
			}
		}
		w := parts[0]
		switch {
		case is && n == 1, n == 0 && w.source():
			w.quoted = w.quoted || strings.HasPrefix(w.Text, "AACT.")
			out, open = append(out, w), false
			n = 1
		case n == 0 && open:
			last := &out[len(out)-1]
			last.end = w.end
			last.Text = text[last.start:w.end]
			n = 1
		default:
			open = n == 0
			unknown = unknown || open
			some = some || n > 0 && !is
			n = max(n, 1)
			out = append(out, oneName(text, parts[:n]))
		}
		parts = parts[n:]
	}
	if !some {
		return nil, false
	}
	return out, unknown
}

// nameWords is how many words of a text make the longest name that begins with the first; 0 for none.
func nameWords(text string, words []Word, named Named) int {
	if words[0].quoted {
		if named(words[0].Text) {
			return 1
		}
		return 0
	}
	most := 0
	for most < min(mostJoined, len(words)) && mayBeName(words[most].Text) && !words[most].quoted {
		most++
	}
	for n := most; n > 0; n-- {
		if named(text[words[0].start:words[n-1].end]) {
			return n
		}
	}
	return 0
}

// endsInName reports whether the last words of a text are a name.
func endsInName(text string, named Named) bool {
	text = strings.TrimSpace(text)
	words := split(text)
	return named != nil && slices.ContainsFunc(words[max(len(words)-mostJoined, 0):], func(w Word) bool { return named(text[w.start:]) })
}

// oneName is the name that words of a text make.
func oneName(text string, words []Word) Word {
	first, last := words[0], words[len(words)-1]
	w := Word{Text: text[first.start:last.end], quoted: true, start: first.start, end: last.end}
	if first.quoted {
		w.Text = first.Text
	}
	return w
}
