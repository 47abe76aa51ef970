package house_test

import (
	"cmp"
	"go/ast"
	"strings"
	"testing"
)

func TestEverythingExportedIsDocumented(t *testing.T) {
	all := sources(t)
	promised := interfaceMethods(all)
	documented := map[string]bool{}
	for _, s := range all {
		documented[s.folder] = documented[s.folder] || s.file.Doc != nil
		if s.test {
			continue
		}
		u := undocumented{source: s, promised: promised[s.folder]}
		for _, d := range s.file.Decls {
			u.declaration(d)
		}
		for _, id := range u.bare {
			t.Errorf("%s:%d: %s has no comment", s.name, s.line(id.Pos()), id.Name)
		}
	}
	for folder, ok := range documented {
		if !ok {
			t.Errorf("the package %s has no comment", folder)
		}
	}
}

// interfaceMethods gives, for each package, the methods that its own and the usual interfaces
// explain.
func interfaceMethods(all []source) map[string]map[string]bool {
	found := map[string]map[string]bool{}
	for _, s := range all {
		if found[s.folder] == nil {
			found[s.folder] = map[string]bool{}
		}
		ast.Inspect(s.file, func(n ast.Node) bool {
			if i, ok := n.(*ast.InterfaceType); ok {
				for _, m := range i.Methods.List {
					for _, id := range m.Names {
						found[s.folder][id.Name] = true
					}
				}
			}
			return true
		})
	}
	return found
}

// undocumented finds the exported names of a file that nothing is said about. A comment over a group
// of values speaks for its members, and a comment may name what follows on the next line.
type undocumented struct {
	source
	promised map[string]bool
	bare     []*ast.Ident
	said     string // the last comment on a declaration
	until    int    // the line where what it speaks of ends
}

// check takes in a name that is declared by a node, with the comment on it if there is one.
func (u *undocumented) check(id *ast.Ident, n ast.Node, comment *ast.CommentGroup) {
	follows := u.line(n.Pos()) == u.until+1 && strings.Contains(u.said, id.Name)
	switch {
	case comment != nil:
		u.said = comment.Text()
	case !follows && id.IsExported():
		u.bare = append(u.bare, id)
	}
	u.until = u.line(n.End())
}

func (u *undocumented) declaration(d ast.Decl) {
	switch d := d.(type) {
	case *ast.FuncDecl:
		if d.Recv == nil || !u.promised[d.Name.Name] && exportedReceiver(d) {
			u.check(d.Name, d, d.Doc)
		}
	case *ast.GenDecl:
		for _, spec := range d.Specs {
			switch spec := spec.(type) {
			case *ast.TypeSpec:
				comment := spec.Doc
				if !d.Lparen.IsValid() {
					comment = d.Doc
				}
				u.check(spec.Name, spec, comment)
			case *ast.ValueSpec:
				for _, id := range spec.Names {
					u.check(id, spec, cmp.Or(spec.Doc, spec.Comment, d.Doc))
				}
			}
		}
	}
}

func exportedReceiver(d *ast.FuncDecl) bool {
	x := d.Recv.List[0].Type
	if star, ok := x.(*ast.StarExpr); ok {
		x = star.X
	}
	id, ok := x.(*ast.Ident)
	return !ok || id.IsExported()
}
