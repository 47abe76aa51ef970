package cli

import (
	"bytes"
	"fmt"
	"io"
	"strings"

	"dancecard/tui/term"
)

// sanitize makes a text of several lines fit for a terminal: nothing in it is obeyed.
func sanitize(text string) string {
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		indent := line[:len(line)-len(strings.TrimLeft(line, " \t"))]
		lines[i] = indent + term.Clean(line[len(indent):])
	}
	return strings.Join(lines, "\n")
}

// sanitizer passes on what is written to it sanitized; each write is of whole lines.
type sanitizer struct{ to io.Writer }

// Write takes whole lines.
func (c sanitizer) Write(p []byte) (int, error) {
	if _, err := io.WriteString(c.to, sanitize(string(p))); err != nil {
		return 0, err
	}
	return len(p), nil
}

// relay prints what another program wrote, line by line.
func (a *app) relay(out io.Writer, text []byte) {
	for line := range bytes.Lines(text) {
		fmt.Fprintln(out, sanitize(a.env.redact(strings.TrimRight(string(line), "\r\n"))))
	}
}
