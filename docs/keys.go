package docs

import (
	"fmt"
	"strings"

	"dancecard/internal/text/msg"
	"dancecard/tui/term"
)

// Marks between which the table of keys stands in docs/keys.md.
const (
	KeysBegin = "<!-- keys: made by go generate ./docs -->"
	KeysEnd   = "<!-- end of keys -->"
)

// Keys writes the table of keys in Markdown, from the table that the program dispatches by.
func Keys() string {
	g := term.NewTheme(term.Look{}).Glyphs
	var b strings.Builder
	b.WriteString("| where | key | what it does | name |\n|---|---|---|---|\n")
	for _, c := range term.Commands() {
		var keys []string
		for k := range strings.FieldsSeq(term.KeyLabels(c, g)) {
			keys = append(keys, "`"+k+"`")
		}
		fmt.Fprintf(&b, "| %s | %s | %s | %s |\n", screensOf(c.Screens), strings.Join(keys, " "), c.Help(msg.English), c.Name)
	}
	return b.String()
}

// screens are the screens and what they are called.
var screens = []struct {
	where term.ScreenID
	name  string
}{{term.OnList, "list"}, {term.OnDetail, "detail"}, {term.OnCompare, "compare"}, {term.OnMotions, "motions"}, {term.OnForm, "form"}, {term.OnSetup, "key"}}

func screensOf(w term.ScreenID) string {
	var names []string
	for _, p := range screens {
		if w&p.where != 0 {
			names = append(names, p.name)
		}
	}
	return strings.Join(names, ", ")
}
