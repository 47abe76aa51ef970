package docs_test

import (
	"encoding/xml"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"dancecard/docs"
	"dancecard/internal/text/msg"
	"dancecard/tui/term"
)

func read(t *testing.T, name string) string {
	t.Helper()
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func TestTheTableOfKeysIsTheProgramsOwn(t *testing.T) {
	_, rest, ok := strings.Cut(read(t, "keys.md"), docs.KeysBegin+"\n")
	table, _, found := strings.Cut(rest, docs.KeysEnd)
	if !ok || !found {
		t.Fatal("docs/keys.md lacks the marks for the table of keys")
	}
	if table != docs.Keys() {
		t.Errorf("the table of keys is out of date; run go generate ./docs. It should be\n%s", docs.Keys())
	}
}

func TestThePageOfJSONIsTheProgramsOwn(t *testing.T) {
	if read(t, "json.md") != docs.JSON() {
		t.Errorf("docs/json.md is out of date; run go generate ./docs. It should be\n%s", docs.JSON())
	}
}

func TestEveryCommandIsInTheTableOfKeys(t *testing.T) {
	rows := strings.Split(strings.TrimSpace(docs.Keys()), "\n")[2:]
	commands := term.Commands()
	if len(rows) != len(commands) {
		t.Fatalf("%d rows for %d commands", len(rows), len(commands))
	}
	for i, c := range commands {
		cells := strings.Split(strings.Trim(rows[i], "|"), " | ")
		if len(cells) != 4 || strings.TrimSpace(cells[3]) != c.Name || !strings.Contains(rows[i], c.Help(msg.English)) || strings.Contains(rows[i], "``") {
			t.Errorf("%s: row %q", c.Name, rows[i])
		}
		for _, place := range []struct {
			where term.ScreenID
			name  string
		}{{term.OnList, "list"}, {term.OnDetail, "detail"}, {term.OnCompare, "compare"}, {term.OnForm, "form"}, {term.OnMotions, "motions"}} {
			if got, want := strings.Contains(cells[0], place.name), c.Screens&place.where != 0; got != want {
				t.Errorf("%s: that it works in the %s is %t, the page says %t", c.Name, place.name, want, got)
			}
		}
	}
}

var (
	link   = regexp.MustCompile(`\]\(([^)#]+)\)`)
	quoted = regexp.MustCompile("`([^`\n]+)`")
	braces = regexp.MustCompile(`^(.*)\{([^}]*)\}(.*)$`)
)

// named gives the files and folders that a page speaks of: those it links to, and what stands in
// backquotes and begins with one of the repository's own names.
func named(t *testing.T, page string) []string {
	t.Helper()
	entries, err := os.ReadDir("..")
	if err != nil {
		t.Fatal(err)
	}
	ours := map[string]bool{}
	for _, e := range entries {
		ours[e.Name()] = true
	}
	var all []string
	for _, m := range link.FindAllStringSubmatch(page, -1) {
		if !strings.Contains(m[1], "://") {
			all = append(all, m[1])
		}
	}
	for _, m := range quoted.FindAllStringSubmatch(page, -1) {
		first, _, path := strings.Cut(m[1], "/")
		if path && ours[first] && !strings.Contains(m[1], " ") {
			all = append(all, m[1])
		}
		if strings.HasSuffix(m[1], ".go") && !path {
			all = append(all, "*/"+m[1])
		}
	}
	return all
}

func TestEveryFileThatThePagesNameIsThere(t *testing.T) {
	for page, least := range map[string]int{"README.md": 5, "README.zh-CN.md": 5, "CONTRIBUTING.md": 5, "docs/ARCHITECTURE.md": 8, "docs/command-line.md": 1} {
		names := named(t, read(t, "../"+page))
		if len(names) < least {
			t.Errorf("%s names only %q", page, names)
		}
		for _, name := range names {
			for _, pattern := range alternatives(name) {
				inPlace, _ := filepath.Glob(filepath.Join("..", pattern))
				fromPage, _ := filepath.Glob(filepath.Join("..", filepath.Dir(page), pattern))
				if len(inPlace)+len(fromPage) == 0 {
					t.Errorf("%s names %s, which is not there", page, pattern)
				}
			}
		}
	}
}

// alternatives spells out the braces in a name.
func alternatives(name string) []string {
	m := braces.FindStringSubmatch(name)
	if m == nil {
		return []string{name}
	}
	var all []string
	for middle := range strings.SplitSeq(m[2], ",") {
		all = append(all, alternatives(m[1]+middle+m[3])...)
	}
	return all
}

// Every package is named on the page.
func TestThePageNamesEveryPackage(t *testing.T) {
	page := read(t, "ARCHITECTURE.md")
	for _, short := range regexp.MustCompile(`[a-z/]+\{[a-z,]+\}`).FindAllString(page, -1) {
		page += "\n`" + strings.Join(alternatives(short), "`\n`") + "`"
	}
	packages := map[string]bool{}
	err := filepath.WalkDir("..", func(path string, e fs.DirEntry, err error) error {
		name := strings.TrimPrefix(filepath.ToSlash(filepath.Dir(path)), "../")
		if err == nil && filepath.Ext(path) == ".go" && name != ".." && !strings.HasPrefix(name, "internal/simulator/") {
			packages[name] = true
		}
		return err
	})
	if err != nil || len(packages) < 15 {
		t.Fatalf("%v, %v", packages, err)
	}
	for name := range packages {
		if !strings.Contains(page, "`"+name+"`") {
			t.Errorf("the page does not name the package %s", name)
		}
	}
}

func TestThePicturesAreWhole(t *testing.T) {
	pictures, err := filepath.Glob("pictures/*.svg")
	if err != nil || len(pictures) < 3 {
		t.Fatalf("%d pictures, %v", len(pictures), err)
	}
	for _, name := range pictures {
		d := xml.NewDecoder(strings.NewReader(read(t, name)))
		texts := 0
		for {
			token, err := d.Token()
			if errors.Is(err, io.EOF) {
				break
			}
			if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			if start, ok := token.(xml.StartElement); ok && start.Name.Local == "text" {
				texts++
			}
		}
		if texts < 20 {
			t.Errorf("%s shows %d texts", name, texts)
		}
	}
}
