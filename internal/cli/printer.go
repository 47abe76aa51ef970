package cli

import (
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/charmbracelet/x/term"
	"github.com/spf13/cobra"

	"dancecard/internal/cli/jsonout"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
	uiterm "dancecard/tui/term"
)

// printer prints what a command found, as JSON or for people.
type printer struct {
	out, err io.Writer
	json     bool
	language msg.Language
	// piped tells that a program or a file takes the output; width is how wide the terminal is, 0 for none.
	piped bool
	width int
}

// newPrinter makes the printer of a command.
func newPrinter(a *app, c *cobra.Command) printer {
	p := printer{out: c.OutOrStdout(), err: sanitizer{c.ErrOrStderr()}, json: a.flags.json, language: a.language}
	if f, ok := p.out.(*os.File); ok {
		p.piped = !term.IsTerminal(f.Fd())
		p.width, _, _ = term.GetSize(f.Fd()) // 0 where there is none
	}
	return p
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
func (p printer) note(line string) { fmt.Fprintln(p.err, line) }

// empty says beside the output that a list is empty; programs see that by themselves.
func (p printer) empty() error {
	if !p.json {
		p.note(msg.CliNoTasks(p.language))
	}
	return nil
}

// pad fills a text up to so many cells.
func pad(s string, cells int) string { return s + strings.Repeat(" ", max(cells-text.Width(s), 0)) }

// table prints rows in columns; the first row names them. Nothing is printed of a table without rows. Programs get the
// whole fields with tabs between them, without the names.
func (p printer) table(rows [][]string) error {
	if len(rows) < 2 {
		return nil
	}
	if p.piped {
		for _, row := range rows[1:] {
			for i := range row {
				row[i] = sanitize(text.Clean(row[i]))
			}
			if _, err := fmt.Fprintln(p.out, strings.Join(row, "\t")); err != nil {
				return err
			}
		}
		return nil
	}
	widths := make([]int, len(rows[0]))
	for _, row := range rows {
		for i := range row {
			row[i] = text.Brief(row[i]) // one long name would push the other columns out of sight
			widths[i] = max(widths[i], text.Width(row[i]))
		}
	}
	p.narrow(widths)
	for _, row := range rows {
		var b strings.Builder
		for i, cell := range row {
			b.WriteString(uiterm.Middle(cell, widths[i]) + "  ")
		}
		if err := p.lines(strings.TrimRight(b.String(), " ")); err != nil {
			return err
		}
	}
	return nil
}

// leastColumn is how narrow a column is made at most.
const leastColumn = 16

// narrow makes the widest columns of a table narrower until its rows fit the terminal.
func (p printer) narrow(widths []int) {
	over := -p.width
	for _, w := range widths {
		over += w + 2
	}
	for over -= 2; p.width > 0 && over > 0 && slices.Max(widths) > leastColumn; over-- {
		widths[slices.Index(widths, slices.Max(widths))]--
	}
}
