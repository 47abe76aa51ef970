package convert

import (
	"crypto/sha256"
	"encoding/hex"
	"path/filepath"
	"slices"
	"strings"
)

// Args are the arguments with which ffmpeg makes the copy out of the file in. It reads nothing from
// the terminal, opens nothing but files, and writes over none. Names are marked as those of files, so
// that one with a hyphen or a colon in it is not taken for an option or an address.
func (p Plan) Args(in, out string) []string { return p.args(0, in, out) }

func (p Plan) args(try int, in, out string) []string {
	list := []string{"-nostdin", "-v", "error", "-n", "-protocol_whitelist", "file"}
	list = append(list, p.open...)
	list = append(list, "-i", "file:"+in)
	list = append(list, p.tries[try]...)
	return append(list, "file:"+out)
}

// Command is a line for a shell that makes the copy by hand, the quickest way first: where a picture
// still comes out too large a file, -q:v wants a higher number.
func (p Plan) Command(in, out string) string {
	words := []string{"ffmpeg"}
	for _, word := range p.Args(in, out) {
		words = append(words, quoted(word))
	}
	return strings.Join(words, " ")
}

// ByHand is where a command that is run by hand puts the copy: beside the file, under a name that
// tells it from the file.
func (p Plan) ByHand(in string) string {
	return strings.TrimSuffix(in, filepath.Ext(in)) + "-mended" + p.Ext
}

// quoted writes a word so that a POSIX shell takes it as it is.
func quoted(word string) string {
	harmless := func(r rune) bool {
		return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || strings.ContainsRune("-_./:+,=", r)
	}
	if word != "" && strings.TrimFunc(word, harmless) == "" {
		return word
	}
	return "'" + strings.ReplaceAll(word, "'", `'\''`) + "'"
}

// key tells this conversion from others, in 8 hexadecimal digits.
func (p Plan) key() string {
	all := slices.Clone(p.open)
	for _, try := range p.tries {
		all = append(all, try...)
	}
	sum := sha256.Sum256([]byte(strings.Join(all, "\x00")))
	return hex.EncodeToString(sum[:4])
}
