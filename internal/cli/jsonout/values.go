package jsonout

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"time"
	"unicode"
	"unicode/utf16"

	"dancecard/internal/cli/settings"
)

// Schema is the number of the shapes. It is raised when a name changes or goes; new names are added under the same number.
const Schema = 1

// Currency is that of every sum.
const Currency = "CNY"

// Head is how every object begins.
type Head struct {
	Schema int    `json:"schema" doc:"1; rises when a name changes or is removed"`
	Type   string `json:"type" doc:"type of the object"`
}

func head(of string) Head { return Head{Schema: Schema, Type: of} }

// Money is a sum in the currency beside it, printed to four places.
type Money = settings.Money

// Time is printed as RFC 3339 in UTC; the zero time is null.
type Time struct{ time.Time }

// MarshalJSON prints it.
func (t Time) MarshalJSON() ([]byte, error) {
	if t.IsZero() {
		return []byte("null"), nil
	}
	return json.Marshal(t.UTC().Format(time.RFC3339))
}

// known is a value that is null where it is the zero value.
func known[T comparable](v T) *T {
	var zero T
	if v == zero {
		return nil
	}
	return &v
}

// Write prints an object on one line. Characters that a terminal would obey, or that hide others, are
// escaped: what is parsed holds them, what is printed does not.
func Write(w io.Writer, object any) error {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(object); err != nil {
		return err
	}
	out := make([]byte, 0, b.Len())
	for _, r := range string(bytes.TrimRight(b.Bytes(), "\n")) {
		switch {
		case r < unicode.MaxASCII || unicode.IsPrint(r):
			out = append(out, string(r)...)
		case r > 0xffff:
			high, low := utf16.EncodeRune(r)
			out = fmt.Appendf(out, `\u%04x\u%04x`, high, low)
		default:
			out = fmt.Appendf(out, `\u%04x`, r)
		}
	}
	_, err := w.Write(append(out, '\n'))
	return err
}
