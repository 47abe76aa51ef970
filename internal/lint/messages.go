package main

import (
	"go/ast"
	"go/types"
	"path/filepath"
)

// messages finds messages of the catalogue that nothing but a test uses.
func messages(packages []pkg) (found []finding) {
	used := map[string]bool{}
	for _, p := range packages {
		for ident, object := range p.info.Uses {
			if f, ok := object.(*types.Func); ok && f.Pkg() != nil && f.Pkg().Path() == module+"/internal/text/msg" && !isTestPosition(p, ident) {
				used[f.Name()] = true
			}
		}
	}
	for _, p := range packages {
		if p.path != "internal/text/msg" {
			continue
		}
		for _, f := range p.files {
			if filepath.Base(p.fset.File(f.Pos()).Name()) != "messages.go" {
				continue
			}
			for _, d := range f.Decls {
				if d, ok := d.(*ast.FuncDecl); ok && !used[d.Name.Name] {
					found = append(found, finding{p.fset.Position(d.Pos()), d.Name.Name + " is used nowhere: delete the message"})
				}
			}
		}
	}
	return found
}

func isTestPosition(p pkg, n ast.Node) bool {
	for _, f := range p.files {
		if f.FileStart <= n.Pos() && n.Pos() < f.FileEnd {
			return p.isTest(f)
		}
	}
	return false
}
