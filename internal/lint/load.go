package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// tags are the build tags under which some tests stand.
const tags = "secretservice,kill,ffmpeg,long"

// pkg is a package of the module after type checking, with its tests.
type pkg struct {
	path  string // without the module's name
	fset  *token.FileSet
	files []*ast.File
	info  *types.Info
}

// isTest reports whether a file holds tests.
func (p pkg) isTest(f *ast.File) bool {
	return strings.HasSuffix(p.fset.File(f.Pos()).Name(), "_test.go")
}

// listed is what go list tells of a package.
type listed struct {
	ImportPath, Dir, Export string
	GoFiles                 []string
	ImportMap               map[string]string
	Module                  *struct{ Main bool }
}

// load type-checks the module's packages and their tests. Imports are read from the export data that go list makes.
func load(root string) ([]pkg, error) {
	list, err := goList(root)
	if err != nil {
		return nil, err
	}
	exports := map[string]string{}
	tested := map[string]bool{} // packages that are listed again together with their tests
	for _, p := range list {
		exports[p.ImportPath] = p.Export
		if plain, _, ok := strings.Cut(p.ImportPath, " "); ok {
			tested[plain] = true
		}
	}
	var all []pkg
	for _, p := range list {
		if p.Module == nil || !p.Module.Main || strings.HasSuffix(p.ImportPath, ".test") || tested[p.ImportPath] || len(p.GoFiles) == 0 {
			continue
		}
		checked, err := check(p, exports)
		if err != nil {
			return nil, err
		}
		all = append(all, checked)
	}
	return all, nil
}

func goList(root string) ([]listed, error) {
	cmd := exec.Command("go", "list", "-deps", "-test", "-export", "-tags", tags, "-json=ImportPath,Dir,Export,GoFiles,ImportMap,Module", "./...")
	cmd.Dir = root
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	var list []listed
	for d := json.NewDecoder(out); ; {
		var p listed
		err := d.Decode(&p)
		if errors.Is(err, io.EOF) {
			return list, cmd.Wait()
		}
		if err != nil {
			return nil, errors.Join(err, cmd.Wait())
		}
		list = append(list, p)
	}
}

func check(l listed, exports map[string]string) (pkg, error) {
	plain, _, _ := strings.Cut(l.ImportPath, " ")
	p := pkg{
		path: strings.TrimSuffix(strings.TrimPrefix(plain, module+"/"), "_test"),
		fset: token.NewFileSet(),
		info: &types.Info{Defs: map[*ast.Ident]types.Object{}, Uses: map[*ast.Ident]types.Object{}, Types: map[ast.Expr]types.TypeAndValue{}},
	}
	for _, name := range l.GoFiles {
		f, err := parser.ParseFile(p.fset, filepath.Join(l.Dir, name), nil, parser.SkipObjectResolution)
		if err != nil {
			return p, err
		}
		p.files = append(p.files, f)
	}
	open := func(path string) (io.ReadCloser, error) {
		if other, ok := l.ImportMap[path]; ok {
			path = other
		}
		return os.Open(exports[path])
	}
	conf := types.Config{Importer: importer.ForCompiler(p.fset, "gc", open)}
	if _, err := conf.Check(plain, p.fset, p.files, p.info); err != nil {
		return p, fmt.Errorf("%s: %w", l.ImportPath, err)
	}
	return p, nil
}
