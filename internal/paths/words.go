package paths

import (
	"net/url"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Word is one of the sources that a field names.
type Word struct {
	// Text is the path, address, id or name without the quotes it was typed or dropped in.
	Text string
	// Pattern tells that it holds a *, ? or [ that was not quoted: it may stand for several files. Glob
	// is the pattern as path.Match reads it, with slashes between the folders.
	Pattern bool
	Glob    string
	// quoted: in quotes or escaped, so surely one thing. start and end are its place in the text.
	quoted     bool
	start, end int
}

// Words splits typed or dropped text into sources, by quotes, backslashes and file:// addresses, as terminals write
// dropped files. Text whose words don't all look like sources is one source, such as a motion's name.
func Words(text string) []Word {
	text = strings.TrimSpace(text)
	words := split(text)
	for _, w := range words {
		if len(words) > 1 && !w.source() {
			return []Word{{Text: text, end: len(text)}}
		}
	}
	for i, w := range words {
		words[i].Text = fromFileURL(w.Text)
		words[i].Pattern = w.Pattern && words[i].Text == w.Text && !isURL(w.Text)
	}
	return words
}

// Lines joins pasted lines into one. File managers copy one name a line, so blanks belong to the names.
func Lines(text string) string {
	text = strings.TrimSpace(strings.ReplaceAll(text, "\r", "\n"))
	if !strings.Contains(text, "\n") {
		return text
	}
	var out []string
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		words := split(line)
		whole := len(words) > 1
		for i, w := range words {
			whole = whole && !w.quoted && (i == 0 || !Begins(line[w.start:]))
		}
		if whole {
			line = Quote(line)
		}
		if line != "" {
			out = append(out, line)
		}
	}
	return strings.Join(out, " ")
}

// Join writes sources so that [Words] reads them again.
func Join(sources []string) string {
	out := make([]string, len(sources))
	for i, s := range sources {
		out[i] = s
		w := Words(s)
		plain := len(w) == 1 && w[0].Text == s && !w[0].Pattern && !strings.ContainsFunc(s, blank)
		if len(sources) > 1 {
			plain = plain && !windows(s) && w[0].source() && !strings.ContainsAny(s, `'"\`)
		}
		if !plain {
			out[i] = Quote(s)
		}
	}
	return strings.Join(out, " ")
}

// Quote puts single quotes around a text, as a shell reads them.
func Quote(s string) string { return "'" + strings.ReplaceAll(s, "'", `'\''`) + "'" }

// split cuts a text into words as a shell does, but for Windows paths.
func split(text string) []Word {
	var words []Word
	for i := 0; i < len(text); {
		if r, n := utf8.DecodeRuneInString(text[i:]); blank(r) {
			i += n
			continue
		}
		var w Word
		switch rest := text[i:]; {
		case windows(rest):
			w = windowsWord(rest)
		case isURL(rest):
			if w.end = strings.IndexFunc(rest, blank); w.end < 0 {
				w.end = len(rest)
			}
			w.Text = rest[:w.end]
		default:
			w = shellWord(rest)
		}
		w.start, w.end = i, i+w.end
		words, i = append(words, w), w.end
	}
	return words
}

// shellWord reads the word that a text begins with; end is where it ends.
func shellWord(s string) (w Word) {
	var b, glob strings.Builder
	literal := func(s string) {
		b.WriteString(s)
		glob.WriteString(meta.Replace(s))
	}
	for w.end < len(s) {
		if plain := plainPart(s[w.end:]); plain != "" {
			b.WriteString(plain)
			glob.WriteString(plain)
			w.end += len(plain)
			continue
		}
		r, n := utf8.DecodeRuneInString(s[w.end:])
		rest := s[w.end+n:]
		switch {
		case blank(r):
			w.Text, w.Glob = b.String(), glob.String()
			return w
		case r == '\'' || r == '"':
			inside, size := quotedPart(rest, byte(r))
			if size == 0 { // it is never closed: then it is an apostrophe
				literal(string(r))
				break
			}
			literal(inside)
			w.quoted, n = true, n+size
		case r == '\\' && escapes(rest):
			_, size := utf8.DecodeRuneInString(rest)
			literal(rest[:size])
			w.quoted, n = true, n+size
		case strings.ContainsRune("*?[", r):
			w.Pattern = true
			b.WriteRune(r)
			glob.WriteRune(r)
		default: // a backslash that is no escape
			literal(s[w.end : w.end+n])
		}
		w.end += n
	}
	w.Text, w.Glob = b.String(), glob.String()
	return w
}

// plainPart is what a text begins with that means just what it says.
func plainPart(s string) string {
	if i := strings.IndexAny(s, " \t\n\r\v\f'\"\\*?["); i >= 0 {
		return s[:i]
	}
	return s
}

// meta writes a text so that a pattern means just it.
var meta = strings.NewReplacer(`\`, `\\`, "*", `\*`, "?", `\?`, "[", `\[`)

// quotedPart reads up to the closing quote; size is 0 when there is none. Within double quotes a
// backslash stands before a quote or itself, but for a Windows path.
func quotedPart(s string, quote byte) (inside string, size int) {
	if quote == '\'' || windows(s) {
		inside, _, ok := strings.Cut(s, string(quote))
		if !ok {
			return "", 0
		}
		return inside, len(inside) + 1
	}
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		switch {
		case s[i] == quote:
			return b.String(), i + 1
		case s[i] == '\\' && i+1 < len(s) && strings.IndexByte("\"\\$`", s[i+1]) >= 0:
			i++
		}
		b.WriteByte(s[i])
	}
	return "", 0
}

// escapes tells whether a backslash before this is an escape. Nobody escapes a letter or a digit:
// before them it is a part of a Windows path.
func escapes(rest string) bool {
	r, n := utf8.DecodeRuneInString(rest)
	return n > 0 && (r > unicode.MaxASCII || !unicode.IsLetter(r) && !unicode.IsDigit(r))
}

// windowsWord reads a Windows path that is not in quotes: up to where another source begins.
func windowsWord(s string) Word {
	end := len(strings.TrimRightFunc(s, blank))
	for i, r := range s[:end] {
		if blank(r) && Begins(strings.TrimSpace(s[i:])) {
			end = i
			break
		}
	}
	text := s[:end]
	return Word{Text: text, Glob: strings.ReplaceAll(text, `\`, "/"), Pattern: strings.ContainsAny(text, "*?["), end: end}
}

// Complete reports whether a text ends in a whole source, so that what is dropped next is another one.
func Complete(text string, named Named) bool {
	text = withoutCommas(text, named, nil)
	words := Words(text)
	if len(words) == 0 {
		return false
	}
	last := words[len(words)-1]
	return last.quoted || kindOf(last.Text) != AnyKind || strings.HasPrefix(last.Text, "AACT.") || endsInName(text, named)
}

// EndsQuoted reports whether a text ends in a whole source between quotes: what is typed next is another one.
func EndsQuoted(text string, named Named) bool {
	words := split(text)
	if len(words) == 0 || text == "" || !strings.ContainsRune(`'"`, rune(text[len(text)-1])) {
		return false
	}
	last := words[len(words)-1]
	return last.quoted && (kindOf(last.Text) != AnyKind || strings.HasPrefix(last.Text, "AACT.") || named != nil && named(last.Text))
}

// Begins tells whether a source begins here for sure; nothing does so too.
func Begins(s string) bool {
	return s == "" || windows(s) || isURL(s) || strings.ContainsRune(`'"/~`, rune(s[0]))
}

// windows tells a path that begins with a drive or the name of a server.
func windows(s string) bool {
	letter := func(i int) bool {
		return len(s) > i && (s[i] >= 'a' && s[i] <= 'z' || s[i] >= 'A' && s[i] <= 'Z')
	}
	drive := letter(0) && len(s) > 2 && s[1] == ':' && (s[2] == '\\' || s[2] == '/')
	return drive || strings.HasPrefix(s, `\\`) && letter(2)
}

// Many tells that the word may stand for several files: a pattern, or a folder with its slash.
func (w Word) Many() bool { return w.Pattern || strings.HasSuffix(w.Text, "/") && !isURL(w.Text) }

// source reports whether a word looks like a source: a path, an address, a media file, a template's id, or quoted.
func (w Word) source() bool {
	return w.quoted || w.Pattern || strings.ContainsAny(w.Text, `/\`) || kindOf(w.Text) != 0 || strings.HasPrefix(w.Text, "AACT.")
}

// isURL tells text that begins as an address does. It looks at the leading letters alone: it is asked
// at every word of what may be a long text.
func isURL(s string) bool {
	scheme := strings.IndexFunc(s, func(r rune) bool { return r > unicode.MaxASCII || !unicode.IsLetter(r) })
	return scheme > 0 && strings.HasPrefix(s[scheme:], "://")
}

// fromFileURL gives the path that an address with file:// or file:/ names, and any other text as it is.
func fromFileURL(s string) string {
	if len(s) < 6 || !strings.EqualFold(s[:6], "file:/") {
		return s
	}
	u, err := url.Parse("file:" + s[5:])
	if err != nil || u.Path == "" {
		return s
	}
	if windows(strings.TrimPrefix(u.Path, "/")) {
		return u.Path[1:]
	}
	return u.Path
}

func blank(r rune) bool {
	return r == ' ' || r == '\t' || r == '\n' || r == '\r' || r == '\v' || r == '\f'
}
