package paths

import "strings"

// SplitQuoted gives the sources of a text between quotes in which other quotes belong to the names, as some terminals
// drop paths. It is nil where the text has no quotes around it, or each word has its own.
func SplitQuoted(text string) []string {
	text = strings.TrimSpace(text)
	if len(text) < 3 || text[0] != '\'' && text[0] != '"' || text[len(text)-1] != text[0] {
		return nil
	}
	quote, inner := text[:1], text[1:len(text)-1]
	if !strings.Contains(inner, quote) || eachQuoted(text) {
		return nil
	}
	return strings.Split(inner, quote+" "+quote)
}

// eachQuoted tells whether each word of a text is quoted as a shell wants it.
func eachQuoted(text string) bool {
	for _, w := range split(text) {
		as := text[w.start:w.end]
		if as != Quote(w.Text) && as != `"`+w.Text+`"` {
			return false
		}
	}
	return true
}

// quotedFiles are the files of a text between quotes; nil where one of them is not there.
func (p Dirs) quotedFiles(text string) []string {
	var list []string
	for _, name := range SplitQuoted(text) {
		path := resolve(p.Source(name))
		if !exists(path) {
			return nil
		}
		list = append(list, path)
	}
	return list
}
