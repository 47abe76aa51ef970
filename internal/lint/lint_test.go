package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// lintFiles applies a rule to a module of these files.
func lintFiles(t *testing.T, rule string, files map[string]string) []string {
	t.Helper()
	t.Setenv("GOFLAGS", "")
	root := t.TempDir()
	files["go.mod"] = "module " + module + "\n\ngo 1.26\n"
	for name, text := range files {
		path := filepath.Join(root, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	found, err := lint(root, []string{rule})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

func want(t *testing.T, got []string, places ...string) {
	t.Helper()
	if len(got) != len(places) {
		t.Fatalf("%q, want findings at %q", got, places)
	}
	for i, place := range places {
		if !strings.HasPrefix(got[i], place+": ") {
			t.Errorf("%q, want a finding at %s", got[i], place)
		}
	}
}

func TestNamesThatWereGivenUp(t *testing.T) {
	found := lintFiles(t, "names", map[string]string{
		"history/task.go":      "package history\n\ntype Desk struct{ seat int }\n\nfunc free(line int) int {\n\tfilm := line\n\treturn film\n}\n",
		"history/task_test.go": "package history_test\n\nvar film int\n",
		"history/looks.go":     "package history\n",
		"tui/dialog/a.go":      "package dialog\n\nfunc behind() {}\n",
		"tui/words/a.go":       "package words\n",
	})
	want(t, found, "history/looks.go:1", "history/task.go:3", "history/task.go:3", "history/task_test.go:3", "tui/words/a.go:1")
}

func TestTypesWithTooManyMethods(t *testing.T) {
	most, more := "package a\n\ntype most int\n\ntype more int\n", "package a\n\nfunc (more) last() {}\n"
	for i := range mostMethods {
		most += fmt.Sprintf("\nfunc (most) m%d() {}\n", i)
		more += fmt.Sprintf("\nfunc (more) m%d() {}\n", i)
	}
	want(t, lintFiles(t, "methods", map[string]string{"a/a.go": most, "a/b.go": more}), "a/a.go:5")
}

func TestCallsThatHoldTheScreenUp(t *testing.T) {
	found := lintFiles(t, "blocking", map[string]string{
		"internal/paths/a.go": "package paths\n\nfunc ReadFolder(string) {}\n\nfunc Words(string) {}\n",
		"tui/a.go": `package tui

import (
	"context"

	"dancecard/internal/paths"
)

type Msg = any

type Cmd func() Msg

func read(ctx context.Context) Msg { return other(ctx) }

func other(context.Context) Msg { return nil }

func command(ctx context.Context) Cmd {
	return func() Msg { return read(ctx) }
}

type model struct{ ctx context.Context }

func New(m model) Msg { return read(m.ctx) }

func (m model) update() Cmd {
	ctx, cancel := context.WithCancel(m.ctx)
	defer cancel()
	paths.Words("")
	paths.ReadFolder("")
	read(ctx)
	return func() Msg {
		paths.ReadFolder("")
		return read(m.ctx)
	}
}
`,
	})
	want(t, found, "tui/a.go:29", "tui/a.go:30")
}

func TestAnUnknownRuleIsAnError(t *testing.T) {
	if _, err := lint(".", []string{"lenght"}); err == nil {
		t.Error("no error")
	}
}

func TestTextsOutsideTheCatalogue(t *testing.T) {
	found := lintFiles(t, "words", map[string]string{
		"history/store/a.go":     "package store\n\nimport \"errors\"\n\nconst query = `SELECT id FROM task WHERE name = ?`\n\nvar errGone = errors.New(\"the file is gone\")\n",
		"internal/queue/a.go":    "package queue\n\nconst text = \"waits for its turn\"\n",
		"internal/text/msg/a.go": "package msg\n\nconst text = \"waits for its turn\"\n",
		"tui/a.go": `package tui

import (
	"errors"
	"fmt"
)

type row struct {
	A int ` + "`json:\"a b\" toml:\"some words here\"`" + `
}

var (
	title  = "Tasks"
	chars  = "任务"
	count  = fmt.Sprintf("%d tasks", 3)
	err    = errors.New("the file is gone")
	name   = "move-up"
	format = "%d:%02d"
)
`,
		"tui/a_test.go": "package tui\n\nvar want = \"some words here\"\n",
	})
	want(t, found, "internal/queue/a.go:3", "tui/a.go:13", "tui/a.go:14", "tui/a.go:15", "tui/a.go:16")
}

func TestMessagesThatNothingShows(t *testing.T) {
	found := lintFiles(t, "messages", map[string]string{
		"internal/text/msg/messages.go": "package msg\n\nfunc Used() string { return \"\" }\n\nfunc Unused() string { return \"\" }\n\nfunc Tested() string { return \"\" }\n",
		"tui/a.go":                      "package tui\n\nimport \"dancecard/internal/text/msg\"\n\nvar A = msg.Used\n",
		"tui/a_test.go":                 "package tui\n\nimport \"dancecard/internal/text/msg\"\n\nvar b = msg.Tested\n",
	})
	want(t, found, "internal/text/msg/messages.go:5", "internal/text/msg/messages.go:7")
}
