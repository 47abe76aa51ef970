package history

import (
	"net/url"
	"path"
	"regexp"
	"strings"
	"time"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// isPath tells an absolute path, of any system.
func isPath(source string) bool {
	drive := len(source) > 2 && source[1] == ':' && (source[2] == '\\' || source[2] == '/')
	return strings.HasPrefix(source, "/") || strings.HasPrefix(source, `\\`) || drive
}

// FileStem is the name of an address's file, without its ending.
func FileStem(address string) string {
	if isPath(address) {
		name := path.Base(strings.ReplaceAll(address, `\`, "/"))
		return strings.TrimSuffix(strings.Trim(name, "/."), path.Ext(name))
	}
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	name := path.Base("/" + u.Path)
	return strings.TrimSuffix(strings.Trim(name, "/"), path.Ext(name))
}

// randomID is a task id as the documents show them: a UUID of random digits, from the first on.
var randomID = regexp.MustCompile(`^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$`)

// RandomID reports whether an id at the service is random from its first digit on.
func RandomID(id string) bool { return randomID.MatchString(id) }

// ShortID is what people are shown of an id at the service: 8 characters by which tasks can be told
// apart. Those are the first where they are random, and the last of ids that begin with the time.
func ShortID(id string) string {
	if RandomID(id) {
		return id[:8]
	}
	all := []rune(id)
	return string(all[max(len(all)-8, 0):])
}

// UnixMicro is a time as history keeps it: microseconds since 1970 UTC, 0 for no time at all.
func UnixMicro(t time.Time) int64 {
	if t.IsZero() {
		return 0
	}
	return t.UnixMicro()
}

// Fold gives a text the form in which it is compared: no difference between upper and lower case,
// full and half width, or the ways to write the same accent.
func Fold(text string) string {
	return strings.Map(func(r rune) rune {
		least := r
		for next := unicode.SimpleFold(r); next != r; next = unicode.SimpleFold(next) {
			least = min(least, next)
		}
		return least
	}, norm.NFKC.String(text))
}
