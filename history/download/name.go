package download

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"regexp"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"dancecard/history"

	"golang.org/x/text/unicode/norm"
)

// stemBytes bounds the part of a file's name that people choose. With the id, a number and the
// ending, a name stays below the 143 bytes of the narrowest file systems in use (eCryptfs).
const stemBytes = 120

// FileName is the name under which a task's video is saved: its title, or else the names of its
// picture and motion; then the first 8 characters of the id at the service. Letters of every script
// are kept; what any of Linux, macOS and Windows does not take in a name is not. The name depends
// on nothing but the task, so that a video is found again after a crash.
func FileName(t history.Task) string {
	// One that was imported has its id in its title already.
	stem := safeStem(strings.TrimPrefix(t.Title, shortID(t.RemoteID)))
	if stem == "" {
		stem = safeStem(history.FileStem(t.Picture) + "-" + cmp.Or(history.FileStem(t.Clip), templateName(t.Template)))
	}
	if stem == "" {
		stem = "video"
	}
	return stem + "-" + shortID(t.RemoteID) + ".mp4"
}

// PartName is the name of the file that holds what has come so far of a task's video.
func PartName(t history.Task) string { return partPrefix + fileID(t.RemoteID) + partSuffix }

// numbered gives the nth name to try, from 1, where the names before are taken.
func numbered(file string, n int) string {
	if n <= 1 {
		return file
	}
	return strings.TrimSuffix(file, ".mp4") + "-" + strconv.Itoa(n) + ".mp4"
}

// safeStem makes text fit for a file's name; empty when nothing of it is.
func safeStem(text string) string {
	text = norm.NFC.String(strings.Map(safeRune, strings.ToValidUTF8(text, "_")))
	text = strings.Join(strings.Fields(text), " ")
	// A name that begins with a dot is hidden, one that begins with a hyphen looks like an option.
	text = strings.Trim(text, " .-")
	if reserved.MatchString(text) {
		text = "_" + text
	}
	if len(text) > stemBytes {
		cut := stemBytes
		for !utf8.RuneStart(text[cut]) {
			cut--
		}
		text = strings.TrimRight(text[:cut], " .-")
	}
	return text
}

// reserved matches the names of Windows devices; an ending after them changes nothing there.
var reserved = regexp.MustCompile(`(?i)^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$) *(\.|$)`)

func safeRune(r rune) rune {
	switch {
	case strings.ContainsRune(`<>:"/\|?*`, r):
		return '_'
	case unicode.IsSpace(r):
		return ' '
	case !unicode.IsGraphic(r): // control characters, and those that reorder or hide text
		return -1
	}
	return r
}

// templateName is the part of a template's id that tells it from others: the second of four in
// the ids that the service makes, "AACT.xxx.xxx-xxx.xxx" in the reference.
func templateName(id string) string {
	if _, rest, ok := strings.Cut(id, "AACT."); ok {
		id, _, _ = strings.Cut(rest, ".")
	}
	return id[:min(len(id), 12)]
}

// plainID is an id that may stand in a file's name.
var plainID = regexp.MustCompile(`^[0-9a-z][0-9a-z-]{0,63}$`)

// shortID is the first 8 characters of an id at the service, where those are random. Ids of any other
// form, such as those that begin with the time, may begin alike: for those it is 8 characters of their
// digest.
func shortID(id string) string {
	if history.RandomID(id) {
		return id[:8]
	}
	return digest(id)[:8]
}

// fileID is an id as it may stand in a file's name: itself, or its digest.
func fileID(id string) string {
	if plainID.MatchString(id) {
		return id
	}
	return digest(id)[:32]
}

func digest(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}
