package paths

import (
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"dancecard/history"
)

// Most bounds how many sources one text or one command may mean: more than can be sent in one go.
const Most = 1000

// FindTyped finds the files that typed or dropped text means; patterns and folders stand for several of the kind. A file
// named exactly as typed wins, whatever blanks, commas and stars are in it. Names of motions are sources as they stand.
func (p Dirs) FindTyped(k Kind, text string, named Named) ([]string, error) {
	whole := resolve(p.Source(strings.TrimSpace(text)))
	if inside := p.quotedFiles(text); inside != nil && !exists(whole) {
		return inside, nil
	}
	if folder := strings.TrimSpace(text); strings.HasSuffix(folder, "/") && isFolder(whole) {
		return p.matching(k, Word{Text: folder, Glob: meta.Replace(fromFileURL(folder))})
	}
	typed := text
	if !exists(whole) {
		text = withoutCommas(text, named, func(word string) bool { return exists(resolve(p.Source(word))) })
	}
	words := p.joinAddresses(text, Words(text))
	if names, _ := namedWords(text, named, p.fileWords); names != nil {
		words = names
	} else if !exists(whole) && maybeSeveral(text) {
		words = p.joinNames(text, words)
	}
	if exists(whole) || len(words) > 1 && text == typed && !p.anyExists(words) {
		return []string{whole}, nil
	}
	var list []string
	for _, w := range words {
		found := []string{resolve(p.Source(w.Text))}
		if w.Many() && !exists(found[0]) {
			var err error
			if found, err = p.matching(k, w); err != nil {
				return nil, err
			}
		}
		list = appendNew(list, found)
	}
	return list, nil
}

// joinAddresses appends words to the address before them, unless they are sources of their own.
func (p Dirs) joinAddresses(text string, words []Word) []Word {
	text = strings.TrimSpace(text)
	var out []Word
	for _, w := range words {
		last := len(out) - 1
		own := w.quoted || w.Many() || Begins(text[w.start:]) || strings.HasPrefix(w.Text, "AACT.") || exists(resolve(p.Source(w.Text)))
		if own || last < 0 || !history.IsAddress(out[last].Text) {
			out = append(out, w)
			continue
		}
		out[last].end = w.end
		out[last].Text = text[out[last].start:w.end]
	}
	return out
}

// mostJoined bounds how many words of a name with blanks are joined.
const mostJoined = 16

// joinNames gives the files of a text in which names with blanks stand without quotes; words where a part of the
// text names no file.
func (p Dirs) joinNames(text string, words []Word) []Word {
	text = strings.TrimSpace(text)
	var out []Word
	for parts := split(text); len(parts) > 0; {
		n := p.fileWords(text, parts)
		if n == 0 {
			return words
		}
		w := parts[0]
		if n > 1 {
			w = Word{Text: text[w.start:parts[n-1].end], quoted: true, start: w.start, end: parts[n-1].end}
		}
		out, parts = append(out, w), parts[n:]
	}
	return out
}

// fileWords is how many words of a text make the source that begins with the first; 0 for none.
func (p Dirs) fileWords(text string, words []Word) int {
	first := words[0]
	if first.quoted || first.Many() || isURL(first.Text) {
		return 1
	}
	for n := range min(mostJoined, len(words)) {
		if exists(resolve(p.Source(text[first.start:words[n].end]))) {
			return n + 1
		}
	}
	return 0
}

// maybeSeveral reports whether a text without quotes may name several files, some of them with blanks in their names.
func maybeSeveral(text string) bool {
	files := 0
	for _, w := range split(text) {
		if kindOf(w.Text) != AnyKind {
			files++
		}
	}
	return files > 1
}

func isFolder(path string) bool {
	if !filepath.IsAbs(path) {
		return false
	}
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

// FindArgs is FindTyped for arguments, whose quotes a shell has removed: each is one source, pattern or folder with its
// slash.
func (p Dirs) FindArgs(k Kind, args ...string) ([]string, error) {
	var list []string
	for _, arg := range args {
		found := []string{resolve(p.Source(arg))}
		if w := p.argument(arg); w.Many() && !exists(found[0]) {
			var err error
			if found, err = p.matching(k, w); err != nil && mayBeName(arg) {
				found, err = []string{arg}, nil
			}
			if err != nil {
				return nil, err
			}
		}
		list = appendNew(list, found)
	}
	return list, nil
}

// mayBeName tells a word that reads as a pattern and may as well be a motion's name, as "waltz [slow]" is.
func mayBeName(text string) bool {
	return !strings.ContainsAny(text, `*?/\`) && kindOf(text) == AnyKind
}

// argument reads an argument. A backslash in a pattern escapes as in path.Match, except in a Windows path; an existing
// folder is no pattern.
func (p Dirs) argument(text string) Word {
	if windows(text) {
		return windowsWord(text)
	}
	text = fromFileURL(text)
	if strings.HasSuffix(text, "/") {
		if info, err := os.Stat(p.Source(text)); err == nil && info.IsDir() {
			return Word{Text: text, Glob: meta.Replace(text)}
		}
	}
	return Word{Text: text, Glob: filepath.ToSlash(text), Pattern: strings.ContainsAny(text, "*?[") && !isURL(text)}
}

// appendNew adds sources to a list that does not hold them yet, as long as there is room.
func appendNew(list, sources []string) []string {
	for _, source := range sources {
		if !slices.Contains(list, source) && len(list) < Most {
			list = append(list, source)
		}
	}
	return list
}

// exists tells whether a file is there.
func exists(path string) bool {
	if !filepath.IsAbs(path) {
		return false
	}
	info, err := os.Stat(path)
	return err == nil && info.Mode().IsRegular()
}

// anyExists tells whether any of several words is a source by itself. If none is, the blanks between
// them most likely belong to one name.
func (p Dirs) anyExists(words []Word) bool {
	return slices.ContainsFunc(words, func(w Word) bool {
		source := resolve(p.Source(w.Text))
		return w.Many() || history.IsAddress(source) || !filepath.IsAbs(source) || exists(source)
	})
}

// matching are the files of a pattern or a folder that are of a kind, by name. Hidden ones are left out
// unless the pattern asks for them.
func (p Dirs) matching(k Kind, w Word) ([]string, error) {
	root, pattern := p.patternIn(w)
	names, err := fs.Glob(os.DirFS(root), pattern)
	if err != nil {
		return nil, &Error{Code: CodePattern, Kind: k, Text: w.Text}
	}
	var out []string
	for _, name := range names {
		full := filepath.Join(root, filepath.FromSlash(name))
		hidden := strings.HasPrefix(path.Base(name), ".") && !strings.HasPrefix(path.Base(pattern), ".")
		if k.Fits(name) && !hidden && exists(full) {
			out = append(out, full)
		}
	}
	if len(out) == 0 {
		return nil, &Error{Code: CodeNoFile, Kind: k, Text: w.Text}
	}
	return out, nil
}

// patternIn gives the folder that a pattern is to be looked for in, and the pattern from there.
func (p Dirs) patternIn(w Word) (root, pattern string) {
	root, pattern = p.Dir, p.Pattern(w.Glob)
	if rest, ok := strings.CutPrefix(pattern, "~/"); ok {
		root, pattern = p.Home, rest
	}
	if volume := filepath.VolumeName(filepath.FromSlash(pattern)); filepath.IsAbs(filepath.FromSlash(pattern)) {
		root, pattern = volume+string(filepath.Separator), strings.TrimPrefix(filepath.ToSlash(pattern)[len(volume):], "/")
	}
	if strings.HasSuffix(pattern, "/") || pattern == "" {
		pattern += "*"
	}
	// The folders before the first star are no patterns: they may lead upwards, which a pattern cannot.
	for {
		first, rest, more := strings.Cut(pattern, "/")
		if !more || strings.ContainsAny(strings.NewReplacer(`\\`, "", `\*`, "", `\?`, "", `\[`, "").Replace(first), "*?[") {
			return root, path.Clean(pattern)
		}
		root, pattern = filepath.Join(root, strings.NewReplacer(`\\`, `\`, `\*`, "*", `\?`, "?", `\[`, "[").Replace(first)), rest
	}
}
