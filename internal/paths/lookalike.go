package paths

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"dancecard/history"
)

// resolve gives the file that is meant by a source: itself, or where there is none the one that looks the same.
func resolve(source string) string {
	if history.IsAddress(source) || !filepath.IsAbs(source) {
		return source
	}
	_, err := os.Stat(source)
	if alike := LookAlike(source, err); alike != "" {
		return alike
	}
	return source
}

// LookAlike gives the one file that looks the same as a path that err says doesn't exist; empty for none or several.
func LookAlike(path string, err error) string {
	if !errors.Is(err, fs.ErrNotExist) || history.IsAddress(path) || !filepath.IsAbs(path) {
		return ""
	}
	return findLookAlike(path)
}

// findLookAlike looks for a path's last name in its folder, which may itself be one that looks the same.
func findLookAlike(path string) string {
	folder, name := filepath.Split(path)
	folder = filepath.Clean(folder)
	if folder == path || name == "" {
		return ""
	}
	if _, err := os.Stat(folder); err != nil {
		if folder = LookAlike(folder, err); folder == "" {
			return ""
		}
	}
	f, err := os.Open(folder)
	if err != nil {
		return ""
	}
	defer f.Close()
	found, like := "", NormalizeName(name)
	for read := 0; read < MostRead; read += folderStep {
		names, err := f.Readdirnames(folderStep)
		for _, other := range names {
			if NormalizeName(other) != like {
				continue
			}
			if found != "" {
				return ""
			}
			found = filepath.Join(folder, other)
		}
		if err != nil {
			break // its end, most likely
		}
	}
	return found
}

// NormalizeName maps names that look the same to one form: composed, plain blanks and apostrophes, nothing without
// width.
func NormalizeName(name string) string {
	return norm.NFC.String(strings.Map(func(r rune) rune {
		switch {
		case unicode.Is(unicode.Zs, r):
			return ' '
		case unicode.Is(unicode.Cf, r):
			return -1
		case r == '’' || r == 'ʼ':
			return '\''
		}
		return r
	}, name))
}
