package main

import (
	"go/ast"
	"go/token"
	"go/types"
	"path"
	"regexp"
	"strconv"
	"strings"
	"unicode"
)

// wordless are packages whose literals no person reads in the interface: the catalogue itself, tools, the shapes of
// JSON, which are English in every language, the simulator, which speaks as the service does, and the
// database, which speaks SQL.
const wordless = "internal/text/msg internal/text/msg/* internal/cli/jsonout internal/lint internal/licenses internal/simulator internal/simulator/* internal/screen docs docs/* history/historytest history/store"

// shows are the packages that put errors on the screen as they are; in those below, an error of Go's own kind is for
// the log, and what people read of it is told by its code.
const shows = "tui tui/* internal/cli internal/cli/*"

var (
	twoWords = regexp.MustCompile(`[A-Za-z]{2,}[,;:.]? [A-Za-z]|[a-z]{2,} %[sdqv]|%[sdqv] [a-z]{2,}`)
	oneLabel = regexp.MustCompile(`^\s*[A-Z][a-z]{2,}[?:.…]?\s*$`)
	// properName is a name of several words, such as a product's; package api holds no labels, which look the same.
	properName = regexp.MustCompile(`^[A-Z]\S*( [A-Z]\S*)+$`)
	formatVerb = regexp.MustCompile(`%[a-z]`)
	sqlWords   = regexp.MustCompile(`\b(SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|DROP|PRAGMA|WHERE|FROM|ORDER BY|GROUP BY|VACUUM|VALUES|AND|OR|UNION|JOIN|BEGIN|IS NULL|NOT NULL|COLLATE|LIMIT|ESCAPE|SET|CASE|WHEN|INTEGER|TEXT)\b`)
)

// words finds texts for people outside the catalogue.
func words(p pkg) (found []finding) {
	if matchesAny(wordless, p.path) {
		return nil
	}
	for _, f := range p.files {
		if p.isTest(f) {
			continue
		}
		var stack []ast.Node
		ast.Inspect(f, func(n ast.Node) bool {
			if n == nil {
				stack = stack[:len(stack)-1]
				return true
			}
			if _, imports := n.(*ast.ImportSpec); imports || skipsWords(p, n) {
				return false
			}
			stack = append(stack, n)
			lit, ok := n.(*ast.BasicLit)
			if !ok || lit.Kind != token.STRING || isTag(stack) || isServiceWord(p, lit) {
				return true
			}
			if s, err := strconv.Unquote(lit.Value); err == nil && forPeople(p.path, s) {
				found = append(found, finding{p.fset.Position(lit.Pos()), strconv.Quote(s) + " is a text for people: give it a key in internal/text/msg"})
			}
			return true
		})
	}
	return found
}

// isTag reports whether the innermost node is the tag of a field.
func isTag(stack []ast.Node) bool {
	if len(stack) < 2 {
		return false
	}
	field, ok := stack[len(stack)-2].(*ast.Field)
	return ok && field.Tag == stack[len(stack)-1]
}

// isServiceWord tells a literal whose type is one of package api's own strings: what the service says, or is asked.
func isServiceWord(p pkg, lit *ast.BasicLit) bool {
	named, ok := p.info.TypeOf(lit).(*types.Named)
	return ok && named.Obj().Pkg() != nil && named.Obj().Pkg().Path() == module+"/api"
}

// forPeople guesses whether a text is read by people.
func forPeople(pkg, s string) bool {
	for _, r := range s {
		if unicode.Is(unicode.Han, r) {
			return true
		}
	}
	if sqlWords.MatchString(s) || pkg == "api" && properName.MatchString(s) || !strings.ContainsFunc(formatVerb.ReplaceAllString(s, ""), unicode.IsLower) {
		return false
	}
	return twoWords.MatchString(s) || matchesAny(shows, pkg) && oneLabel.MatchString(s)
}

// skipsWords reports whether nothing inside a node is read by people: what is for the log, for a programmer or for a
// shell, a code, a path, or the text of an error that is told by its code.
func skipsWords(p pkg, n ast.Node) bool {
	switch n := n.(type) {
	case *ast.CallExpr:
		callee := calleeName(p, n)
		switch {
		case callee == "panic", callee == "path/filepath.Join", strings.HasPrefix(callee, "log/slog."), strings.HasPrefix(callee, "regexp."):
			return true
		case callee == "strings.Contains", callee == "bytes.Contains": // what is looked for in the text of others
			return true
		case callee == "errors.New", callee == "fmt.Errorf":
			return !matchesAny(shows, p.path)
		}
	case *ast.KeyValueExpr:
		key, ok := n.Key.(*ast.Ident)
		return ok && isField(p, key, "github.com/spf13/cobra") && (key.Name == "Example" || key.Name == "Use")
	case *ast.BasicLit:
		named, ok := p.info.TypeOf(n).(*types.Named)
		return ok && named.Obj().Name() == "commandLine" // what a person types is the same in every language
	case *ast.ValueSpec: // codes, which programs read
		return strings.HasPrefix(n.Names[0].Name, "code") || strings.HasPrefix(n.Names[0].Name, "Code") || isCode(p, n)
	case *ast.FuncDecl:
		return n.Recv != nil && n.Name.Name == "Error" && !matchesAny(shows, p.path)
	}
	return false
}

// isField reports whether a name is that of a field of a package's type.
func isField(p pkg, name *ast.Ident, path string) bool {
	f, ok := p.info.Uses[name].(*types.Var)
	return ok && f.IsField() && f.Pkg() != nil && f.Pkg().Path() == path
}

// isCode reports whether constants have a type of their own: then their values are codes.
func isCode(p pkg, spec *ast.ValueSpec) bool {
	constant, ok := p.info.Defs[spec.Names[0]].(*types.Const)
	if !ok {
		return false
	}
	_, named := types.Unalias(constant.Type()).(*types.Named)
	return named
}

// calleeName is the full name of the function that is called.
func calleeName(p pkg, call *ast.CallExpr) string {
	switch f := ast.Unparen(call.Fun).(type) {
	case *ast.Ident:
		if _, builtin := p.info.Uses[f].(*types.Builtin); builtin {
			return f.Name
		}
	case *ast.SelectorExpr:
		if f, ok := p.info.Uses[f.Sel].(*types.Func); ok && f.Pkg() != nil {
			return f.Pkg().Path() + "." + f.Name()
		}
	}
	return ""
}

func matchesAny(patterns, name string) bool {
	for pattern := range strings.FieldsSeq(patterns) {
		if ok, _ := path.Match(pattern, name); ok {
			return true
		}
	}
	return false
}
