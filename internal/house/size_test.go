package house_test

import (
	"bytes"
	"go/ast"
	"go/scanner"
	"go/token"
	"slices"
	"strings"
	"testing"
)

func TestNothingGrowsTooLarge(t *testing.T) {
	const maxFile, maxFunc = 400, 60
	for _, s := range sources(t) {
		if n := bytes.Count(s.text, []byte("\n")); n > maxFile {
			t.Errorf("%s has %d lines, more than %d", s.name, n, maxFile)
		}
		for _, d := range s.file.Decls {
			f, ok := d.(*ast.FuncDecl)
			if !ok {
				continue
			}
			n := s.line(f.End()) - s.line(f.Pos()) + 1
			if s.test {
				n -= s.tables(f)
			}
			if n > maxFunc {
				t.Errorf("%s: %s has %d lines, more than %d", s.name, f.Name.Name, n, maxFunc)
			}
		}
	}
}

// tables counts the lines of a function that are rows of a table.
func (s source) tables(f *ast.FuncDecl) (lines int) {
	ast.Inspect(f, func(n ast.Node) bool {
		table, ok := n.(*ast.CompositeLit)
		if ok {
			lines += s.line(table.End()) - s.line(table.Pos())
		}
		return !ok
	})
	return lines
}

func TestNothingIsLeftForLater(t *testing.T) {
	words := []string{"TO" + "DO", "FIX" + "ME", "XX" + "X"}
	for _, s := range sources(t) {
		for _, g := range s.file.Comments {
			for _, word := range words {
				if strings.Contains(g.Text(), word) {
					t.Errorf("%s:%d: %s", s.name, s.line(g.Pos()), word)
				}
			}
		}
	}
}

// A test that is left out tells nothing.
func TestNoTestIsLeftOut(t *testing.T) {
	for _, s := range sources(t) {
		if !s.test {
			continue
		}
		ast.Inspect(s.file, func(n ast.Node) bool {
			if sel, ok := n.(*ast.SelectorExpr); ok && slices.Contains([]string{"Skip", "Skipf", "SkipNow"}, sel.Sel.Name) {
				t.Errorf("%s:%d leaves a test out", s.name, s.line(n.Pos()))
			}
			return true
		})
	}
}

func TestThereAreEnoughTests(t *testing.T) {
	const least = 0.8
	var code, tests int
	for _, s := range sources(t) {
		if s.test {
			tests += codeLines(s.text)
		} else {
			code += codeLines(s.text)
		}
	}
	t.Logf("%d lines of tests, %d of code: %.2f", tests, code, float64(tests)/float64(code))
	if float64(tests) < least*float64(code) {
		t.Errorf("%d lines of tests for %d of code, which is less than %.1f", tests, code, least)
	}
}

// codeLines counts the lines that are neither blank nor comment alone.
func codeLines(text []byte) int {
	fset := token.NewFileSet()
	f := fset.AddFile("", -1, len(text))
	var s scanner.Scanner
	s.Init(f, text, nil, 0) // comments are left out
	lines := map[int]bool{}
	for {
		pos, kind, literal := s.Scan()
		if kind == token.EOF {
			return len(lines)
		}
		if kind == token.SEMICOLON && literal == "\n" {
			continue
		}
		first := f.Line(pos)
		for n := range 1 + strings.Count(literal, "\n") {
			lines[first+n] = true
		}
	}
}

func TestCodeLines(t *testing.T) {
	text := "// Package a.\npackage a\n\n/* two\nlines */\nvar b = `x\n\ny` // and more\n\nfunc c() {\n\t// nothing\n}\n"
	if n := codeLines([]byte(text)); n != 6 {
		t.Errorf("%d lines, not 6", n)
	}
}
