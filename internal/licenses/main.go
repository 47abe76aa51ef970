// Command licenses prints the licences of all that is linked into the program, on any of the systems it is built for.
// It fails if a module comes without one.
package main

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"maps"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
)

// linked is a module of which something is linked in.
type linked struct {
	module, version, dir string
}

func main() {
	modules, err := linkedInto("dancecard", "linux", "darwin", "windows")
	if err == nil {
		err = write(os.Stdout, modules)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "licenses:", err)
		os.Exit(1)
	}
}

// linkedInto lists the modules that a package needs on any of some systems, and Go itself.
func linkedInto(pkg string, systems ...string) ([]linked, error) {
	goroot, err := run(os.Environ(), "env", "GOROOT")
	if err != nil {
		return nil, err
	}
	found := map[string]linked{}
	for _, system := range systems {
		out, err := run(append(os.Environ(), "GOOS="+system, "CGO_ENABLED=0"),
			"list", "-deps", "-f", "{{with .Module}}{{if not .Main}}{{.Path}}\t{{.Version}}\t{{.Dir}}{{end}}{{end}}", pkg)
		if err != nil {
			return nil, err
		}
		for line := range strings.Lines(string(out)) {
			if f := strings.Split(strings.TrimSpace(line), "\t"); len(f) == 3 {
				found[f[0]] = linked{module: f[0], version: f[1], dir: f[2]}
			}
		}
	}
	all := []linked{{module: "Go and its standard library", version: runtime.Version(), dir: strings.TrimSpace(string(goroot))}}
	for _, name := range slices.Sorted(maps.Keys(found)) {
		all = append(all, found[name])
	}
	return all, nil
}

func run(env []string, args ...string) ([]byte, error) {
	cmd := exec.Command("go", args...)
	cmd.Env, cmd.Stderr = env, os.Stderr
	return cmd.Output()
}

// patterns are the names of files that hold licences, in capitals.
var patterns = []string{"*LICENSE*", "*LICENCE*", "COPYING*", "NOTICE*", "*COPYRIGHT*", "PATENTS*"}

// write prints the texts of the modules' licences.
func write(to io.Writer, modules []linked) error {
	w := bufio.NewWriter(to)
	fmt.Fprintln(w, "dancecard is built with these modules. Their licences follow.")
	for _, m := range modules {
		texts, err := m.texts()
		if err != nil {
			return err
		}
		fmt.Fprintf(w, "\n%s\n%s %s\n", strings.Repeat("=", 80), m.module, m.version)
		for _, text := range texts {
			fmt.Fprintf(w, "%s\n\n%s\n", strings.Repeat("-", 80), bytes.TrimSpace(text))
		}
	}
	return w.Flush()
}

// texts reads the files in a module's folder that hold licences.
func (m linked) texts() (texts [][]byte, err error) {
	entries, err := os.ReadDir(m.dir)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", m.module, err)
	}
	for _, e := range entries {
		fits := func(pattern string) bool {
			ok, _ := path.Match(pattern, strings.ToUpper(e.Name()))
			return ok
		}
		if e.IsDir() || path.Ext(e.Name()) == ".go" || !slices.ContainsFunc(patterns, fits) {
			continue
		}
		text, err := os.ReadFile(filepath.Join(m.dir, e.Name()))
		if err != nil {
			return nil, err
		}
		texts = append(texts, text)
	}
	if len(texts) == 0 {
		return nil, fmt.Errorf("%s has no licence in %s", m.module, m.dir)
	}
	return texts, nil
}
