package cli

import (
	"strings"

	"dancecard/internal/text"
	"dancecard/tui/term"
)

// paragraphs puts paragraphs together; a line that begins with a blank is kept as it is.
func paragraphs(list ...string) string { return strings.Join(list, "\n\n") }

// wrapped breaks the lines of paragraphs.
func wrapped(s string, width int) string {
	var lines []string
	for line := range strings.SplitSeq(s, "\n") {
		if line == "" || strings.HasPrefix(line, " ") {
			lines = append(lines, line)
			continue
		}
		lines = append(lines, term.Wrap(line, width)...)
	}
	return strings.Join(lines, "\n")
}

// indent puts two blanks before each line.
func indent(s string) string {
	if s == "" {
		return ""
	}
	const blanks = "  "
	return blanks + strings.ReplaceAll(s, "\n", "\n"+blanks)
}

// padded fills a text up to so many cells.
func padded(s string, cells int) string { return s + strings.Repeat(" ", max(cells-text.Width(s), 0)) }

// mostTerm is the widest first column; a longer name gets a line of its own.
const mostTerm = 28

// definitions lists names, each with what it stands for beside it.
func definitions(rows [][2]string, width int) string {
	column := 0
	for _, row := range rows {
		if w := text.Width(row[0]); w <= mostTerm {
			column = max(column, w)
		}
	}
	if column == 0 {
		column = mostTerm
	}
	var b strings.Builder
	for _, row := range rows {
		first := padded(row[0], column) + "  "
		if text.Width(row[0]) > column {
			first = row[0] + "\n" + strings.Repeat(" ", column+4)
		}
		for i, line := range term.Wrap(row[1], max(width-column-4, leastWidth/2)) {
			if i > 0 {
				first = strings.Repeat(" ", column+2)
			}
			b.WriteString("  " + first + line + "\n")
		}
	}
	return strings.TrimRight(b.String(), "\n")
}
