package cli

import (
	"fmt"
	"io"
	"strings"

	"dancecard/internal/cli/jsonout"
	"dancecard/internal/text"
)

// printer prints what a command found, as JSON or for people.
type printer struct {
	out, err io.Writer
	json     bool
}

// object prints JSON.
func (p printer) object(o any) error { return jsonout.Write(p.out, o) }

// lines prints text for people.
func (p printer) lines(lines ...string) error {
	for _, line := range lines {
		if _, err := fmt.Fprintln(sanitizer{p.out}, line); err != nil {
			return err
		}
	}
	return nil
}

// note says something beside the output.
func (p printer) note(format string, args ...any) { fmt.Fprintf(p.err, format+"\n", args...) }

// table prints rows in columns; the first row names them. Nothing is printed of a table without rows.
func (p printer) table(rows [][]string) error {
	if len(rows) < 2 {
		return nil
	}
	widths := make([]int, len(rows[0]))
	for _, row := range rows {
		for i := range row {
			row[i] = text.Brief(row[i]) // one long name would push the other columns out of sight
			widths[i] = max(widths[i], text.Width(row[i]))
		}
	}
	for _, row := range rows {
		var b strings.Builder
		for i, cell := range row {
			b.WriteString(cell + strings.Repeat(" ", widths[i]-text.Width(cell)+2))
		}
		if err := p.lines(strings.TrimRight(b.String(), " ")); err != nil {
			return err
		}
	}
	return nil
}
