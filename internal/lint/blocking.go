package main

import (
	"fmt"
	"go/ast"
	"go/types"
	"slices"
	"strings"
)

// blocking finds calls in tui that may hold the screen up, outside commands: those that take a context or read the disk.
func blocking(p pkg) (found []finding) {
	if p.path != "tui" && !strings.HasPrefix(p.path, "tui/") {
		return nil
	}
	for _, f := range p.files {
		if !p.isTest(f) {
			found = append(found, p.blockingIn(f)...)
		}
	}
	return found
}

func (p pkg) blockingIn(f *ast.File) (found []finding) {
	var path []ast.Node           // from the file to a node
	var around []*types.Signature // the functions on it
	ast.Inspect(f, func(n ast.Node) bool {
		if d, ok := n.(*ast.FuncDecl); ok && d.Recv == nil && d.Name.Name == "New" {
			return false // before the screen is shown
		}
		if n == nil {
			if p.signature(path[len(path)-1]) != nil {
				around = around[:len(around)-1]
			}
			path = path[:len(path)-1]
			return true
		}
		path = append(path, n)
		if s := p.signature(n); s != nil {
			around = append(around, s)
		}
		if call, ok := n.(*ast.CallExpr); ok && p.mayBlock(call) && !slices.ContainsFunc(around, mayWait) {
			found = append(found, finding{p.fset.Position(n.Pos()), fmt.Sprintf("%s may block: call it in a command", types.ExprString(call.Fun))})
		}
		return true
	})
	return found
}

// signature is that of a function's declaration or literal; nil for other nodes.
func (p pkg) signature(n ast.Node) *types.Signature {
	var t types.Type
	switch n := n.(type) {
	case *ast.FuncDecl:
		t = p.info.Defs[n.Name].Type()
	case *ast.FuncLit:
		t = p.info.TypeOf(n)
	}
	s, _ := t.(*types.Signature)
	return s
}

// readsDisk are the functions of internal/paths that read the disk, though they take no context.
var readsDisk = []string{"ReadFolder", "LookAlike", "FindTyped", "FindArgs"}

// mayBlock reports whether a call is of what takes a context or reads the disk.
func (p pkg) mayBlock(call *ast.CallExpr) bool {
	s, ok := p.info.TypeOf(call.Fun).(*types.Signature)
	if !ok {
		return false
	}
	sel, ok := call.Fun.(*ast.SelectorExpr)
	if !ok {
		return takesContext(s)
	}
	from := ""
	if o := p.info.Uses[sel.Sel]; o.Pkg() != nil {
		from = o.Pkg().Path()
	}
	return takesContext(s) && from != "context" || from == module+"/internal/paths" && slices.Contains(readsDisk, sel.Sel.Name)
}

// mayWait reports whether a function is a tea.Cmd, or takes a context itself, so that calls of it are judged.
func mayWait(s *types.Signature) bool {
	command := s.Params().Len() == 0 && s.Results().Len() == 1 && strings.HasSuffix(types.TypeString(s.Results().At(0).Type(), nil), ".Msg")
	return command || takesContext(s)
}

func takesContext(s *types.Signature) bool {
	return s.Params().Len() > 0 && types.TypeString(s.Params().At(0).Type(), nil) == "context.Context"
}
