package credentials

import (
	"crypto/subtle"
	"fmt"
	"io"
	"log/slog"
	"strings"
	"unicode"
)

// MaxKey is the longest key that is believed to be one, in bytes. The service documents no
// length; keys of well over 100 characters are in use.
const MaxKey = 4096

// shown is how many characters at a key's end the mask leaves readable, and hidden how many it
// must cover at least before it shows any.
const (
	shown  = 4
	hidden = 8
)

// Key is an API key that shows itself only through Reveal. Every way to print, log or encode it
// gives the masked form. The zero value is no key.
type Key struct {
	// A closure, because printers and dumpers that walk unexported fields follow a string or a
	// pointer to one, but can show no more of a function than its address.
	reveal func() string
}

func newKey(secret string) Key { return Key{reveal: func() string { return secret }} }

// IsZero reports whether there is no key.
func (k Key) IsZero() bool { return k.reveal == nil }

// Reveal gives the key itself, for the Authorization header and the keyring alone. It is empty
// for the zero Key.
func (k Key) Reveal() string {
	if k.IsZero() {
		return ""
	}
	return k.reveal()
}

// Equal reports whether both are the same key, in a time that does not depend on where they
// differ.
func (k Key) Equal(other Key) bool {
	return k.IsZero() == other.IsZero() &&
		subtle.ConstantTimeCompare([]byte(k.Reveal()), []byte(other.Reveal())) == 1
}

// Masked gives what people may see: asterisks and the last four characters, of a very short key
// only the asterisks, and "(none)" for the zero Key.
func (k Key) Masked() string {
	if k.IsZero() {
		return "(none)"
	}
	secret := k.Reveal()
	if len(secret) < shown+hidden {
		return "****"
	}
	return "****" + secret[len(secret)-shown:]
}

// String gives the masked form.
func (k Key) String() string { return k.Masked() }

// GoString gives the masked form.
func (k Key) GoString() string { return k.Masked() }

// Format writes the masked form, whatever the verb.
func (k Key) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, k.Masked()) }

// LogValue gives the masked form to log/slog.
func (k Key) LogValue() slog.Value { return slog.StringValue(k.Masked()) }

// MarshalText gives the masked form to every encoder that asks for text: JSON, XML, TOML. There
// is no way back.
func (k Key) MarshalText() ([]byte, error) { return []byte(k.Masked()), nil }

// Warning is why a key may not work although it looks whole.
type Warning string

// The warnings.
const (
	NoWarning      Warning = ""
	PlanKey        Warning = "PlanKey"        // of a Token Plan or a Coding Plan
	TemporaryToken Warning = "TemporaryToken" // it expires within half an hour
)

// Warning tells why the key may not work although it looks whole. The prefixes are those of the service's page on API
// keys.
func (k Key) Warning() Warning {
	switch secret := k.Reveal(); {
	case strings.HasPrefix(secret, "sk-sp-"):
		return PlanKey
	case strings.HasPrefix(secret, "st-"):
		return TemporaryToken
	}
	return NoWarning
}

// Parse takes a key as people paste it: it drops blanks, invisible characters and quotes around
// it and a leading "Bearer". It refuses with CodeInvalid what cannot be sent as a key: nothing,
// blanks or control characters within, characters beyond ASCII, more than MaxKey bytes. Prefixes
// are not checked, since the service keeps adding to them. The error never repeats the text.
func Parse(text string) (Key, error) {
	secret := strip(text)
	if wrong := fault(secret); wrong != "" {
		return Key{}, &Error{Code: CodeInvalid, Reason: wrong}
	}
	return newKey(secret), nil
}

// ReadKey reads a key from a pipe or a file until its end, at most a little more than MaxKey
// bytes, and parses it. A failed read is CodeUnreadableFile, everything else is as in Parse.
func ReadKey(r io.Reader) (Key, error) {
	// Room for quotes, line ends and "Bearer" around the longest key.
	const room = 64
	text, err := io.ReadAll(io.LimitReader(r, MaxKey+room+1))
	if err != nil {
		return Key{}, &Error{Code: CodeUnreadableFile, Cause: cause(err)}
	}
	if len(text) > MaxKey+room {
		return Key{}, &Error{Code: CodeInvalid, Reason: ReasonLong}
	}
	return Parse(string(text))
}

// strip takes away what surrounds a pasted key, in whatever order it was wrapped.
func strip(text string) string {
	for {
		before := text
		text = strings.TrimFunc(text, func(r rune) bool { return unicode.IsSpace(r) || unicode.Is(unicode.Cf, r) })
		for _, pair := range [][2]string{{`"`, `"`}, {`'`, `'`}, {"`", "`"}, {"“", "”"}, {"‘", "’"}} {
			if inner, ok := strings.CutPrefix(text, pair[0]); ok && strings.HasSuffix(inner, pair[1]) {
				text = strings.TrimSuffix(inner, pair[1])
			}
		}
		if word, rest, _ := strings.Cut(text, " "); strings.EqualFold(word, "Bearer") {
			text = rest
		}
		if text == before {
			return text
		}
	}
}

// fault says what keeps the text from being a key; it is empty where nothing does.
func fault(secret string) Reason {
	if secret == "" {
		return ReasonEmpty
	}
	if len(secret) > MaxKey {
		return ReasonLong
	}
	if strings.ContainsAny(secret, "\r\n") {
		return ReasonLines
	}
	for _, r := range secret {
		switch {
		case unicode.IsSpace(r):
			return ReasonBlank
		case unicode.IsControl(r):
			return ReasonControl
		case r > unicode.MaxASCII:
			return ReasonNotASCII
		}
	}
	return ""
}
