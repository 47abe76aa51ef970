// Command make draws the README's pictures, and writes its table of keys and docs/json.md. It runs the real program
// against the built-in service, in a terminal in memory. Run it with go generate ./docs.
package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"dancecard/docs"
	"dancecard/internal/cli"
	"dancecard/internal/screen"
)

func main() {
	if err := work(); err != nil {
		fmt.Fprintln(os.Stderr, "docs:", err)
		os.Exit(1)
	}
}

func work() error {
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	defer cancel()
	for _, s := range shots() {
		if err := s.take(ctx); err != nil {
			return fmt.Errorf("%s: %w", s.name, err)
		}
	}
	if err := os.WriteFile("json.md", []byte(docs.JSON()), 0o644); err != nil {
		return err
	}
	return readme("../README.md")
}

// shot is one picture: what is typed, and what must be on the screen before it is taken.
type shot struct {
	name       string
	cols, rows int
	dark       bool
	play       func(context.Context, *screen.Terminal) error
}

func shots() []shot {
	list := func(ctx context.Context, t *screen.Terminal) error {
		if err := t.Await(ctx, "running"); err != nil {
			return err
		}
		t.Press("j", "j", "j")
		return nil
	}
	beside := func(ctx context.Context, t *screen.Terminal) error {
		if err := list(ctx, t); err != nil {
			return err
		}
		return t.Await(ctx, "link")
	}
	detail := func(ctx context.Context, t *screen.Terminal) error {
		if err := list(ctx, t); err != nil {
			return err
		}
		t.Press("enter")
		return t.Await(ctx, "accepted")
	}
	form := func(ctx context.Context, t *screen.Terminal) error {
		if err := t.Await(ctx, "running"); err != nil {
			return err
		}
		t.Press("n", "ctrl+n", "enter", "tab", "ctrl+n", "enter", "tab", "right")
		if err := t.Await(ctx, "about"); err != nil {
			return err
		}
		return t.Await(ctx, "JPEG")
	}
	motions := func(ctx context.Context, t *screen.Terminal) error {
		if err := t.Await(ctx, "running"); err != nil {
			return err
		}
		t.Press("2")
		return t.Await(ctx, "waltz")
	}
	return []shot{
		{"tasks", 132, 34, true, beside},
		{"tasks-light", 100, 22, false, list},
		{"detail", 110, 34, true, detail},
		{"new", 110, 28, true, form},
		{"motions", 132, 20, true, motions},
	}
}

func (s shot) take(ctx context.Context) error {
	t := screen.New(s.cols, s.rows, s.dark)
	ctx, cancel := context.WithTimeout(ctx, 20*time.Second)
	defer cancel()
	done := make(chan int, 1)
	go func() {
		done <- cli.Run(ctx, []string{"--demo"}, cli.System{
			Env: []string{"TERM=xterm-256color", "COLORTERM=truecolor", "LANG=C.UTF-8"},
			In:  t.Input(), Out: t, Err: os.Stderr, Cols: s.cols, Rows: s.rows,
		})
	}()
	err := s.play(ctx, t)
	if err == nil {
		time.Sleep(2 * time.Second) // let previews and frames arrive
		err = os.WriteFile(filepath.Join("pictures", s.name+".svg"), []byte(t.SVG("dancecard: "+s.name)), 0o644)
	}
	cancel()
	_ = t.Close()
	if status := <-done; err == nil && status != 0 {
		err = fmt.Errorf("the program ended with status %d", status)
	}
	return err
}

// readme puts the table of keys between its marks.
func readme(path string) error {
	b, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	before, rest, ok := strings.Cut(string(b), docs.KeysBegin)
	_, after, found := strings.Cut(rest, docs.KeysEnd)
	if !ok || !found {
		return fmt.Errorf("%s lacks the marks for the table of keys", path)
	}
	text := before + docs.KeysBegin + "\n" + docs.Keys() + docs.KeysEnd + after
	return os.WriteFile(path, []byte(text), 0o644)
}
