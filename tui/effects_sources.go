package tui

import (
	"errors"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"dancecard/history"
	"dancecard/internal/paths"
	"dancecard/tui/compose"
)

// mostSources bounds how many files a field may mean; more than can be sent in one go.
const mostSources = 1000

// sources finds out which files are meant by what was typed or dropped. A name that is there as it
// stands is believed before anything else, whatever blanks and stars are in it.
func (fx *effects) sources(f compose.Field, text string) tea.Cmd {
	return func() tea.Msg {
		list, err := fx.meant(f, text)
		return sourcesMsg{field: f, text: text, list: list, err: err}
	}
}

func (fx *effects) meant(f compose.Field, text string) ([]string, error) {
	p := fx.dirs()
	whole := there(p.Source(strings.TrimSpace(text)))
	if inside := fx.inside(text); inside != nil && !isThere(whole) {
		return inside, nil
	}
	words := paths.Words(text)
	if isThere(whole) || len(words) > 1 && !fx.anyThere(words) {
		return []string{whole}, nil
	}
	var list []string
	for _, w := range words {
		found := []string{there(p.Source(w.Text))}
		if w.Many() && !isThere(found[0]) {
			var err error
			if found, err = fx.fitting(f, w); err != nil {
				return nil, err
			}
		}
		for _, source := range found {
			if !slices.Contains(list, source) && len(list) < mostSources {
				list = append(list, source)
			}
		}
	}
	return list, nil
}

// isThere tells a file that is there.
func isThere(path string) bool {
	if !filepath.IsAbs(path) {
		return false
	}
	info, err := os.Stat(path)
	return err == nil && info.Mode().IsRegular()
}

// anyThere tells whether any of several words is a source by itself. If none is, the blanks between
// them most likely belong to one name.
func (fx *effects) anyThere(words []paths.Word) bool {
	p := fx.dirs()
	return slices.ContainsFunc(words, func(w paths.Word) bool {
		source := there(p.Source(w.Text))
		return w.Many() || history.IsAddress(source) || !filepath.IsAbs(source) || isThere(source)
	})
}

// fitting are the files of a pattern or a folder that fit a field, by name. Hidden ones are left out
// unless the pattern asks for them.
func (fx *effects) fitting(f compose.Field, w paths.Word) ([]string, error) {
	root, pattern := fx.patternIn(w)
	names, err := fs.Glob(os.DirFS(root), pattern)
	if err != nil {
		return nil, errors.New("“" + w.Text + "” is not a pattern that can be read: * stands for anything, ? for one letter, [ab] for one of these")
	}
	var out []string
	for _, name := range names {
		full := filepath.Join(root, filepath.FromSlash(name))
		hidden := strings.HasPrefix(path.Base(name), ".") && !strings.HasPrefix(path.Base(pattern), ".")
		if compose.KindOf(f).Fits(name) && !hidden && isThere(full) {
			out = append(out, full)
		}
	}
	if len(out) == 0 {
		what := "no picture"
		if f == compose.Motion {
			what = "no clip"
		}
		return nil, errors.New(what + " fits “" + w.Text + "”")
	}
	return out, nil
}

// patternIn gives the folder that a pattern is to be looked for in, and the pattern from there.
func (fx *effects) patternIn(w paths.Word) (root, pattern string) {
	root, pattern = fx.Dir, fx.dirs().Pattern(w.Glob)
	if rest, ok := strings.CutPrefix(pattern, "~/"); ok {
		root, pattern = fx.Home, rest
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
