// Package house_test holds the rules of the house that docs/ARCHITECTURE.md describes: which package
// may know which, where the clock is read and styles are made, and how large things may grow.
package house_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
)

// root is where the module begins.
const root = "../.."

// module is its name.
const module = "dancecard"

// source is one Go file.
type source struct {
	// name is its path from the module's root, folder that of its package.
	name, folder string
	test         bool
	text         []byte
	fset         *token.FileSet
	file         *ast.File
}

func (s source) line(p token.Pos) int { return s.fset.Position(p).Line }

// load parses every Go file of the module, once.
var load = sync.OnceValues(func() ([]source, error) {
	var all []source
	err := filepath.WalkDir(root, func(name string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case e.IsDir() && name != root && (strings.HasPrefix(e.Name(), ".") || e.Name() == "testdata"):
			return filepath.SkipDir
		case e.IsDir() || filepath.Ext(name) != ".go":
			return nil
		}
		s, err := parse(name)
		all = append(all, s)
		return err
	})
	return all, err
})

func sources(t *testing.T) []source {
	t.Helper()
	all, err := load()
	if err != nil {
		t.Fatal(err)
	}
	if len(all) < 50 {
		t.Fatalf("only %d files found", len(all))
	}
	return all
}

func parse(name string) (source, error) {
	text, err := os.ReadFile(name)
	if err != nil {
		return source{}, err
	}
	inside, err := filepath.Rel(root, name)
	if err != nil {
		return source{}, err
	}
	inside = filepath.ToSlash(inside)
	s := source{
		name: inside, folder: path.Dir(inside), test: strings.HasSuffix(inside, "_test.go"), text: text, fset: token.NewFileSet(),
	}
	s.file, err = parser.ParseFile(s.fset, name, text, parser.ParseComments)
	return s, err
}

// arrows says for each package which others of the module it may import.
func arrows() map[string][]string {
	screenOf := []string{
		"api", "api/credentials", "history", "internal/core", "internal/paths", "internal/preflight", "internal/queue", "internal/text",
		"tui/action", "tui/dialog", "tui/label", "tui/picker", "tui/screen", "tui/term",
	}
	return map[string][]string{
		".":                         {"internal/cli"},
		"api":                       {},
		"api/advice":                {"api"},
		"api/client":                {"api"},
		"api/poll":                  {"api"},
		"internal/media":            {},
		"internal/media/frames":     {"internal/media"},
		"internal/media/convert":    {},
		"api/credentials":           {},
		"internal/simulator":        {"internal/media", "internal/simulator/assets"},
		"internal/simulator/assets": {},
		"history":                   {"api"},
		"history/store":             {"api", "history", "internal/disk"},
		"history/download":          {"api", "history", "history/download/retry", "internal/disk"},
		// Pure, so that the queue can ask it when a result is saved again.
		"history/download/retry": {"api", "history"},
		"history/historytest":    {"api", "history"},
		"internal/disk":          {},
		"internal/queue":         {"api", "api/poll", "history", "history/download/retry"},
		"internal/text":          {"api", "api/advice", "api/credentials", "internal/media/convert", "history", "internal/core", "internal/preflight", "internal/queue"},
		"internal/preflight":     {"api", "internal/media/convert", "history"},
		"tui/term":               {"internal/text"},
		"tui/label":              {"api", "history", "internal/queue", "internal/text", "tui/term"},
		"tui/action":             {"api/credentials", "history", "internal/core", "tui/term"},
		"tui/screen":             {"internal/text", "api/credentials", "history", "internal/core", "internal/paths", "tui/action", "tui/label", "tui/term"},
		"tui/taskops":            screenOf,
		"tui/tasklist":           append([]string{"tui/taskview", "tui/taskops"}, screenOf...),
		"tui/taskview":           append([]string{"tui/taskops"}, screenOf...),
		"tui/newtask":            screenOf,
		"tui/library":            screenOf,
		"tui/setup":              screenOf,
		"tui/dialog":             screenOf,
		"tui/picker":             screenOf,
		"tui": {
			"api", "api/credentials", "internal/media", "internal/media/convert", "history", "internal/core", "internal/paths", "internal/preflight", "internal/queue", "internal/text", "tui/term", "tui/label", "tui/action",
			"tui/tasklist", "tui/taskview", "tui/taskops", "tui/newtask", "tui/library", "tui/setup", "tui/dialog", "tui/picker", "tui/screen",
		},
		"internal/core":         {"api", "api/client", "api/poll", "api/credentials", "internal/media", "internal/media/convert", "history", "history/download", "history/download/retry", "history/store", "internal/paths", "internal/preflight", "internal/queue"},
		"internal/paths":        {"history"},
		"internal/cli":          {"tui/term", "api", "api/client", "api/credentials", "internal/media/frames", "internal/media/convert", "internal/simulator", "history", "history/download", "history/store", "internal/core", "internal/paths", "internal/preflight", "internal/text", "tui", "internal/tty", "internal/cli/jsonout", "internal/cli/settings"},
		"internal/cli/jsonout":  {"api", "history", "internal/cli/settings", "internal/text"},
		"internal/cli/settings": {"api", "api/client"},
		"internal/tty":          {},
		"internal/screen":       {},
		"internal/house":        {},
		"docs":                  {"internal/cli/jsonout", "internal/text", "tui/term"},
		"docs/make":             {"docs", "internal/cli", "internal/screen"},
	}
}

func TestArrows(t *testing.T) {
	table := arrows()
	for _, s := range sources(t) {
		allowed, known := table[s.folder]
		if !known {
			t.Errorf("%s: the package %s is in no row of the table", s.name, s.folder)
		}
		if s.test {
			continue // a test may use what it tests with
		}
		for _, i := range imports(s) {
			inside, ours := strings.CutPrefix(i, module+"/")
			if ours && !slices.Contains(allowed, inside) {
				t.Errorf("%s imports %s, which is against the arrows", s.name, inside)
			}
		}
	}
}

func imports(s source) []string {
	var list []string
	for _, i := range s.file.Imports {
		list = append(list, strings.Trim(i.Path.Value, `"`))
	}
	return list
}

// What a person would need without a screen lies in api and history, which know of none; and styles
// are made in one place.
func TestLibrariesStayWhereTheyBelong(t *testing.T) {
	homes := map[string][]string{
		"charm.land/lipgloss/":           {"tui/term"},
		"charm.land/bubbles/":            {"tui/term"},
		"charm.land/bubbletea/":          {"tui", "internal/cli"},
		"github.com/spf13/cobra":         {"internal/cli"},
		"github.com/zalando/go-keyring":  {"api/credentials", "internal/cli"},
		"modernc.org/sqlite":             {"history/store"},
		"database/sql":                   {"history/store"},
		"github.com/charmbracelet/x/vt":  {"internal/screen"},
		"github.com/atotto/clipboard":    {"internal/cli"},
		"os/exec":                        {"internal/cli", "api/credentials", "internal/media/frames", "internal/media/convert", "history/historytest"},
		"net/http":                       {"api/client", "internal/simulator", "api", "api/advice", "api/poll", "internal/media", "history", "history/download", "history/download/retry"}, // the last six for tables alone
		"github.com/Eyevinn/mp4ff/":      {"internal/media"},
		"github.com/charmbracelet/x/exp": {},
	}
	for _, s := range sources(t) {
		for _, i := range imports(s) {
			for library, home := range homes {
				if !s.test && strings.HasPrefix(i, library) && !within(s.folder, home) {
					t.Errorf("%s imports %s, which belongs into %v", s.name, i, home)
				}
			}
		}
	}
}

// What is pure works on values alone: it reads neither disk nor network nor environment.
func TestPurePackagesDoNoIO(t *testing.T) {
	pure, io := []string{"internal/preflight", "internal/queue", "history/download/retry"}, []string{"os", "os/exec", "io", "io/fs", "net", "syscall", "context"}
	for _, s := range sources(t) {
		for _, i := range imports(s) {
			if !s.test && slices.Contains(pure, s.folder) && slices.Contains(io, i) {
				t.Errorf("%s imports %s, and is to be pure", s.name, i)
			}
		}
	}
}

// within reports whether a folder is one of these, or lies below "tui" where that is one of them.
func within(folder string, homes []string) bool {
	return slices.Contains(homes, folder) || slices.Contains(homes, "tui") && strings.HasPrefix(folder, "tui/")
}

// Pure packages do no I/O: of the libraries that could, they take constants at most.
func TestPurePackagesTouchNothing(t *testing.T) {
	doors := []string{"context", "net", "os", "os/exec", "syscall", "log", "log/slog"}
	for _, s := range sources(t) {
		if s.test || !slices.Contains([]string{"api", "api/advice", "api/poll", "internal/queue", "history/download/retry"}, s.folder) {
			continue
		}
		for _, i := range imports(s) {
			if slices.Contains(doors, i) {
				t.Errorf("%s imports %s", s.name, i)
			}
		}
		selectors(s, func(x ast.Expr, sel *ast.Ident) {
			if id, ok := x.(*ast.Ident); ok && id.Name == "http" && !strings.HasPrefix(sel.Name, "Status") {
				t.Errorf("%s:%d uses http.%s", s.name, s.line(sel.Pos()), sel.Name)
			}
		})
	}
}

// The clock is handed in, so that a whole program runs in fake time.
func TestNobodyReadsTheClock(t *testing.T) {
	for _, s := range sources(t) {
		top, _, _ := strings.Cut(s.folder, "/")
		if s.test || !slices.Contains([]string{"api", "history", "tui"}, top) && !slices.Contains([]string{"internal/core", "internal/paths", "internal/preflight", "internal/queue", "internal/text", "internal/cli/jsonout"}, s.folder) {
			continue
		}
		forbidden := []string{"Now", "Since", "Until", "Sleep", "Tick"}
		if top == "tui" || top == "internal" {
			forbidden = append(forbidden, "After", "AfterFunc", "NewTimer", "NewTicker")
		}
		selectors(s, func(x ast.Expr, sel *ast.Ident) {
			if id, ok := x.(*ast.Ident); ok && id.Name == "time" && slices.Contains(forbidden, sel.Name) {
				t.Errorf("%s:%d uses time.%s", s.name, s.line(sel.Pos()), sel.Name)
			}
		})
	}
}

// selectors goes through every x.sel of a file.
func selectors(s source, see func(x ast.Expr, sel *ast.Ident)) {
	ast.Inspect(s.file, func(n ast.Node) bool {
		if sel, ok := n.(*ast.SelectorExpr); ok {
			see(sel.X, sel.Sel)
		}
		return true
	})
}
