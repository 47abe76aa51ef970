package client

import (
	"encoding/base64"
	"encoding/hex"
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	// leastKey is the shortest key that is looked for; a shorter one would tear ordinary words apart.
	leastKey = 8
	// leastPart is how many characters of the key in a row are no chance any more: a server, or a limit of
	// ours, may have cut the rest off.
	leastPart = 10
	// redacted stands where the key was.
	redacted = "[key]"
)

// Redact takes the key, in any spelling, and the query and user part of every address out of a line.
func Redact(line, key string) string { return redactAddresses(redactKey(line, key)) }

// spelling is one form in which a key may be repeated.
type spelling struct {
	// signs are its characters, as signsOf reads them.
	signs []byte
	// least is how many of them in a row give it away.
	least int
	// folded tells that upper and lower case are the same.
	folded bool
}

// spellings are the forms of a key: itself, as hexadecimal digits, and as base64 in each of the three
// ways in which it can lie in a longer text, such as "Bearer " and the key.
func spellings(key string) []spelling {
	list := []spelling{
		{[]byte(hex.EncodeToString([]byte(key))), 2 * min(len(key), leastPart), true},
	}
	for before := range 3 {
		code := base64.RawStdEncoding.EncodeToString(append(make([]byte, before), key...))
		first := (before*8 + 5) / 6         // the first sign that no byte before the key has a part in
		last := (before + len(key)) * 8 / 6 // and the end of those that no byte behind it has
		code = code[first:last]
		list = append(list, spelling{[]byte(code), min(len(code), leastPart*4/3), false})
	}
	if plain := bytesOf(signsOf(key)); len(plain) >= leastKey {
		list = append(list, spelling{plain, min(len(plain), leastPart), true})
	}
	return list
}

// redactKey takes out every part of a text that repeats the key or ten characters of it in a row:
// whatever the case, with blanks between, percent-encoded, escaped as in JSON or HTML, as hexadecimal
// digits or base64. The parts of base64 that the key shares with its neighbours go with it.
func redactKey(text, key string) string {
	if len(key) < leastKey || len(text) < leastKey {
		return text
	}
	signs := signsOf(text)
	hidden := make([]bool, len(signs))
	found := false
	for _, s := range spellings(key) {
		found = s.hide(signs, hidden) || found
	}
	if !found {
		return text
	}
	var b strings.Builder
	at := 0
	for i := 0; i < len(signs); i++ {
		if !hidden[i] {
			continue
		}
		b.WriteString(text[at:signs[i].from])
		b.WriteString(redacted)
		for i+1 < len(signs) && hidden[i+1] {
			i++
		}
		at = signs[i].to
	}
	b.WriteString(text[at:])
	return b.String()
}

// hide marks the signs that repeat the spelling or enough of it. Every run of least signs crosses one of
// those that are least apart, so only those are compared.
func (s spelling) hide(signs []sign, hidden []bool) bool {
	found := false
	for i := s.least - 1; i < len(signs); i += s.least {
		for at := range s.signs {
			from, to := s.run(signs, i, at)
			if to-from < s.least {
				continue
			}
			if !s.folded { // base64: a sign on either side may hold some bits of the key
				from, to = max(from-1, 0), min(to+1, len(signs))
			}
			for k := from; k < to; k++ {
				hidden[k] = true
			}
			found = true
		}
	}
	return found
}

// run is where the signs around i are those of the spelling around at.
func (s spelling) run(signs []sign, i, at int) (from, to int) {
	from, to = i, i
	for k := at; k >= 0 && from >= 0 && s.same(signs[from].b, s.signs[k]); k-- {
		from--
	}
	for k := at; k < len(s.signs) && to < len(signs) && s.same(signs[to].b, s.signs[k]); k++ {
		to++
	}
	return from + 1, to
}

func (s spelling) same(a, b byte) bool {
	switch {
	case a == b:
		return true
	case s.folded:
		return lower(a) == lower(b)
	}
	return a == '-' && b == '+' || a == '_' && b == '/' // the alphabet for addresses
}

func lower(b byte) byte {
	if b >= 'A' && b <= 'Z' {
		return b + 'a' - 'A'
	}
	return b
}

// sign is one character of a text, however it is escaped, and where it stands.
type sign struct {
	b        byte
	from, to int
}

func bytesOf(signs []sign) []byte {
	b := make([]byte, len(signs))
	for i, s := range signs {
		b[i] = s.b
	}
	return b
}

// signsOf reads a text: blanks, line breaks, what is not shown and backslashes are left out, and escapes
// are what they stand for. What lies beyond ASCII is 0, which no key holds.
func signsOf(text string) []sign {
	signs := make([]sign, 0, len(text))
	for i := 0; i < len(text); {
		b, n := readSign(text[i:])
		if n == 0 {
			r, size := utf8.DecodeRuneInString(text[i:])
			switch {
			case text[i] == '\\' && len(text) > i+1 && strings.IndexByte("nrt", text[i+1]) >= 0:
				i += 2 // a line break as JSON writes it
				continue
			case text[i] == '\\' || unicode.IsSpace(r) || unicode.IsControl(r) || unicode.Is(unicode.Cf, r):
				i += size
				continue
			case r < utf8.RuneSelf:
				b = text[i]
			}
			n = size
		}
		if b > ' ' || b == 0 { // an escaped blank is a blank
			signs = append(signs, sign{b, i, i + n})
		}
		i += n
	}
	return signs
}

// readSign reads one escaped character at a text's beginning; 0 bytes where there is none.
func readSign(text string) (b byte, n int) {
	switch {
	case text[0] == '%':
		b, n = hexByte(text, 1, 2)
		if b == '%' && n > 0 { // escaped twice
			if again, more := hexByte(text[n:], 0, 2); more > 0 {
				return again, n + more
			}
		}
	case text[0] == '\\' && len(text) > 1 && (text[1] == 'u' || text[1] == 'U'):
		b, n = hexByte(text, 2, 4)
	case text[0] == '\\' && len(text) > 1 && text[1] == 'x':
		b, n = hexByte(text, 2, 2)
	case strings.HasPrefix(text, "&#"):
		b, n = entity(text)
	}
	return b, n
}

// hexByte reads digits hexadecimal digits at a place as one byte of ASCII.
func hexByte(text string, at, digits int) (b byte, n int) {
	if len(text) < at+digits {
		return 0, 0
	}
	value := 0
	for _, c := range []byte(text[at : at+digits]) {
		d := strings.IndexByte("0123456789abcdef", lower(c))
		if d < 0 {
			return 0, 0
		}
		value = value<<4 | d
	}
	if value >= utf8.RuneSelf {
		return 0, at + digits
	}
	return byte(value), at + digits
}

// entity reads "&#45;" or "&#x2d;".
func entity(text string) (b byte, n int) {
	end := strings.IndexByte(text[:min(len(text), 9)], ';')
	if end < 3 {
		return 0, 0
	}
	digits, base := text[2:end], 10
	if lower(digits[0]) == 'x' {
		digits, base = digits[1:], 16
	}
	value := 0
	for _, c := range []byte(digits) {
		d := strings.IndexByte("0123456789abcdef"[:base], lower(c))
		if d < 0 {
			return 0, 0
		}
		value = min(value*base+d, utf8.RuneSelf)
	}
	if value == 0 || value >= utf8.RuneSelf {
		return 0, end + 1
	}
	return byte(value), end + 1
}

// redactAddresses cuts every address-like word at its question mark and takes user names and
// passwords out of it. The service repeats addresses in its messages ("Download ${url} timeout"),
// and signed ones are secrets.
func redactAddresses(text string) string {
	var b strings.Builder
	for text != "" {
		end := strings.IndexAny(text, " \"<>`")
		switch {
		case end == 0:
			b.WriteByte(text[0])
			text = text[1:]
			continue
		case end < 0:
			end = len(text)
		}
		b.WriteString(redactAddress(text[:end]))
		text = text[end:]
	}
	return b.String()
}

func redactAddress(word string) string {
	_, rest, address := strings.Cut(word, "://")
	before, query, asks := strings.Cut(word, "?")
	if asks && (address || strings.Contains(query, "=")) {
		word = before + "?…"
	}
	if !address {
		return word
	}
	authority := rest[:len(rest)-len(strings.TrimLeftFunc(rest, func(r rune) bool { return !strings.ContainsRune("/?#", r) }))]
	if at := strings.LastIndex(authority, "@"); at >= 0 {
		word = strings.Replace(word, authority[:at+1], "", 1)
	}
	return word
}
