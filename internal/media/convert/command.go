package convert

import (
	"crypto/sha256"
	"encoding/hex"
	"path/filepath"
	"slices"
	"strings"
)

// Args are ffmpeg's arguments for making the copy out of the file in.
// ffmpeg reads nothing from the terminal, opens only files, and overwrites none.
// The file: prefix keeps a name with a hyphen or colon from being taken for an option or address.
func (p Plan) Args(in, out string) []string { return p.args(0, in, out) }

func (p Plan) args(try int, in, out string) []string {
	list := []string{"-nostdin", "-v", "error", "-n", "-protocol_whitelist", "file"}
	list = append(list, p.open...)
	list = append(list, "-i", "file:"+in)
	list = append(list, p.tries[try]...)
	return append(list, "file:"+out)
}

// Command is a shell line that makes the copy by hand. It is the first try of the plan: a picture that
// still comes out too large needs a higher -q:v.
func (p Plan) Command(in, out string) string {
	words := []string{"ffmpeg"}
	for _, word := range p.Args(in, out) {
		words = append(words, shellQuote(word))
	}
	return strings.Join(words, " ")
}

// ByHand is where Command puts the copy: beside the file, under another name.
func (p Plan) ByHand(in string) string {
	return strings.TrimSuffix(in, filepath.Ext(in)) + "-mended" + p.Ext
}

// shellQuote writes a word so that a POSIX shell takes it literally.
func shellQuote(word string) string {
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
