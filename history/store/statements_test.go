package store_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// SQLite compiles a statement again for each value of a plain argument that is compared as the condition of some index
// is: the index might fit that value. No statement has such an argument.
func TestNoArgumentDecidesOnAnIndex(t *testing.T) {
	t.Parallel()
	condition := regexp.MustCompile(`(\w+) (=|>|<>) ('\w*'|\d+)`)
	arguments := map[string]*regexp.Regexp{}
	schema := sources(t, "schema/*.sql")
	for _, index := range regexp.MustCompile(`CREATE (?:UNIQUE )?INDEX [^;]* WHERE ([^;]*);`).FindAllStringSubmatch(schema, -1) {
		for _, c := range condition.FindAllStringSubmatch(index[1], -1) {
			arguments[c[0]] = regexp.MustCompile(`(?:WHERE|AND|OR|ON)\s+\(?(?:\w+\.)?` + c[1] + `\s*` + c[2] + `\s*\?.*`)
		}
	}
	if len(arguments) < 12 {
		t.Fatalf("the schema has conditions %v only", arguments)
	}
	code := sources(t, "*.go")
	for condition, argument := range arguments {
		for _, found := range argument.FindAllString(code, -1) {
			t.Errorf("an index holds where %s: write the value out, or cast it, in %q", condition, found)
		}
	}
}

// sources gives what the files of this package but its tests hold.
func sources(t *testing.T, pattern string) string {
	t.Helper()
	paths, err := filepath.Glob(pattern)
	if err != nil || len(paths) == 0 {
		t.Fatal(paths, err)
	}
	var all strings.Builder
	for _, path := range paths {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}
		b, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		all.Write(b)
	}
	return all.String()
}
