package cli

import (
	"bytes"
	"fmt"
	"io"
	"strings"

	"dancecard/tui/ui"
)

// clean makes a text of several lines fit for a terminal: nothing in it is obeyed.
func clean(text string) string {
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		indent := line[:len(line)-len(strings.TrimLeft(line, " \t"))]
		lines[i] = indent + ui.Clean(line[len(indent):])
	}
	return strings.Join(lines, "\n")
}

// cleaned passes on what is written to it clean; each write is of whole lines.
type cleaned struct{ to io.Writer }

// Write takes whole lines.
func (c cleaned) Write(p []byte) (int, error) {
	if _, err := io.WriteString(c.to, clean(string(p))); err != nil {
		return 0, err
	}
	return len(p), nil
}

// tell shows what another wrote, line by line.
func (a *app) tell(out io.Writer, text []byte) {
	for line := range bytes.Lines(text) {
		fmt.Fprintln(out, clean(a.env.redact(strings.TrimRight(string(line), "\r\n"))))
	}
}
