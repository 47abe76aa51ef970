package docs

import (
	"fmt"
	"strings"

	"dancecard/tui/ui"
)

// Marks between which the README's table of keys stands.
const (
	KeysBegin = "<!-- keys: made by go generate ./docs -->"
	KeysEnd   = "<!-- end of keys -->"
)

// Keys writes the table of keys in Markdown, from the table that the program dispatches by.
func Keys() string {
	g := ui.NewTheme(ui.Look{}).Glyphs
	var b strings.Builder
	b.WriteString("| where | key | what it does |\n|---|---|---|\n")
	for _, c := range ui.Commands() {
		var keys []string
		for _, k := range strings.Fields(ui.KeyLabels(c, g)) {
			keys = append(keys, "`"+k+"`")
		}
		fmt.Fprintf(&b, "| %s | %s | %s |\n", place(c.Where), strings.Join(keys, " "), c.Help)
	}
	return b.String()
}

func place(w ui.Where) string {
	switch w {
	case ui.OnList:
		return "list"
	case ui.OnForm:
		return "form"
	case ui.OnDetail:
		return "detail"
	}
	return "list, detail"
}
