// Command lint holds the rules of this module that no linter knows. It prints what breaks them and ends with 1:
//
//	go run ./internal/lint [RULE ...]
package main

import (
	"cmp"
	"fmt"
	"go/token"
	"os"
	"path/filepath"
	"slices"
)

// module is the name of the module that is looked at.
const module = "dancecard"

// rule is a check of one package, or of all together.
type rule struct {
	name  string
	check func(pkg) []finding
	all   func([]pkg) []finding
}

// finding is a place that breaks a rule.
type finding struct {
	at   token.Position
	text string
}

func rules() []rule {
	return []rule{
		{"blocking", blocking, nil}, // tui calls what may block in commands only
		{"methods", methods, nil},   // no type has too many methods
		{"names", names, nil},       // names that were given up are declared no more
		{"words", words, nil},       // texts for people stand in internal/text/msg
		{"messages", nil, messages}, // every message is used
	}
}

func main() {
	found, err := lint(".", os.Args[1:])
	if err != nil {
		fmt.Fprintln(os.Stderr, "lint:", err)
		os.Exit(2)
	}
	for _, line := range found {
		fmt.Println(line)
	}
	if len(found) > 0 {
		fmt.Fprintf(os.Stderr, "lint: %d findings\n", len(found))
		os.Exit(1)
	}
}

// lint applies the rules with these names, or all of them.
func lint(root string, chosen []string) ([]string, error) {
	list := rules()
	for _, name := range chosen {
		if !slices.ContainsFunc(list, func(r rule) bool { return r.name == name }) {
			return nil, fmt.Errorf("there is no rule %q", name)
		}
	}
	packages, err := load(root)
	if err != nil {
		return nil, err
	}
	var found []finding
	for _, r := range list {
		if len(chosen) > 0 && !slices.Contains(chosen, r.name) {
			continue
		}
		var broken []finding
		if r.all != nil {
			broken = r.all(packages)
		} else {
			for _, p := range packages {
				broken = append(broken, r.check(p)...)
			}
		}
		for _, f := range broken {
			f.text += " (" + r.name + ")"
			found = append(found, f)
		}
	}
	return lines(root, found), nil
}

// lines writes findings in the order of the files.
func lines(root string, found []finding) []string {
	slices.SortFunc(found, func(a, b finding) int {
		return cmp.Or(cmp.Compare(a.at.Filename, b.at.Filename), cmp.Compare(a.at.Line, b.at.Line), cmp.Compare(a.text, b.text))
	})
	top, _ := filepath.Abs(root)
	var all []string
	for _, f := range found {
		name, err := filepath.Rel(top, f.at.Filename)
		if err != nil {
			name = f.at.Filename
		}
		all = append(all, fmt.Sprintf("%s:%d: %s", filepath.ToSlash(name), f.at.Line, f.text))
	}
	return slices.Compact(all) // a package may be listed several times for tests
}
