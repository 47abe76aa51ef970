// Command make draws the pictures of the pages, and writes docs/json.md and the table of docs/keys.md. It runs the real program
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
	"dancecard/internal/text/msg"
)

func main() {
	if err := work(); err != nil {
		fmt.Fprintln(os.Stderr, "docs:", err)
		os.Exit(1)
	}
}

func work() error {
	ctx, cancel := context.WithTimeout(context.Background(), 3*time.Minute)
	defer cancel()
	for _, s := range shots() {
		if err := s.take(ctx); err != nil {
			return fmt.Errorf("%s: %w", s.name, err)
		}
	}
	if err := os.WriteFile("json.md", []byte(docs.JSON()), 0o644); err != nil {
		return err
	}
	return writeKeys("keys.md")
}

// shot is one picture: what is typed, and what must be on the screen before it is taken.
type shot struct {
	name       string
	cols, rows int
	dark       bool
	language   msg.Language
	play       func(context.Context, *screen.Terminal, msg.Language) error
	// film is played instead, and gives the frames of a moving picture.
	film func(context.Context, *screen.Terminal, msg.Language) ([]screen.Frame, error)
}

func shots() []shot {
	list := func(ctx context.Context, t *screen.Terminal, l msg.Language) error {
		if err := t.Await(ctx, msg.StateRunning(l)); err != nil {
			return err
		}
		t.Press("j", "j", "j")
		return nil
	}
	beside := func(ctx context.Context, t *screen.Terminal, l msg.Language) error {
		if err := list(ctx, t, l); err != nil {
			return err
		}
		return t.Await(ctx, "PENDING")
	}
	detail := func(ctx context.Context, t *screen.Terminal, l msg.Language) error {
		if err := list(ctx, t, l); err != nil {
			return err
		}
		t.Press("enter")
		return t.Await(ctx, "PENDING")
	}
	form := func(ctx context.Context, t *screen.Terminal, l msg.Language) error {
		if err := t.Await(ctx, msg.StateRunning(l)); err != nil {
			return err
		}
		t.Press("n", "ctrl+n", "enter", "tab", "ctrl+n", "enter", "tab", "right")
		return t.Await(ctx, "JPEG")
	}
	motions := func(ctx context.Context, t *screen.Terminal, l msg.Language) error {
		if err := t.Await(ctx, msg.StateRunning(l)); err != nil {
			return err
		}
		t.Press("2")
		return t.Await(ctx, msg.DemoWaltz(l))
	}
	return []shot{
		{name: "tour", cols: 110, rows: 30, dark: true, film: tour},
		{name: "tour.zh", language: msg.Chinese, cols: 110, rows: 30, dark: true, film: tour},
		{name: "tasks", cols: 132, rows: 34, dark: true, play: beside},
		{name: "tasks-light", cols: 100, rows: 22, play: list},
		{name: "detail", cols: 110, rows: 34, dark: true, play: detail},
		{name: "detail.zh", language: msg.Chinese, cols: 110, rows: 34, dark: true, play: detail},
		{name: "new", cols: 110, rows: 28, dark: true, play: form},
		{name: "motions", cols: 132, rows: 20, dark: true, play: motions},
	}
}

// tour fills in the form, sends the task, and follows it to the saved video.
func tour(ctx context.Context, t *screen.Terminal, l msg.Language) (frames []screen.Frame, err error) {
	shot := func(d time.Duration) { frames = append(frames, t.Frame(d)) }
	for _, step := range []struct {
		keys  []string
		await string
		long  time.Duration
	}{
		{nil, msg.StateRunning(l), 2 * time.Second},
		{[]string{"n"}, "ctrl+o", time.Second},
		{[]string{"ctrl+n"}, ".png", 1500 * time.Millisecond},
		{[]string{"enter"}, "JPEG", 1500 * time.Millisecond},
		{[]string{"tab", "ctrl+n"}, msg.DemoWaltz(l), 1500 * time.Millisecond},
		{[]string{"enter", "tab"}, "¥", 2500 * time.Millisecond},
		{[]string{"ctrl+s"}, msg.ListNewestFirst(l), 1500 * time.Millisecond},
		{[]string{"enter"}, "PENDING", 1500 * time.Millisecond},
		{nil, "RUNNING", 1500 * time.Millisecond},
		{nil, "videos/", 4 * time.Second},
	} {
		t.Press(step.keys...)
		if err := t.Await(ctx, step.await); err != nil {
			return nil, err
		}
		time.Sleep(time.Second) // let what follows from it arrive
		shot(step.long)
	}
	return frames, nil
}

func (s shot) take(ctx context.Context) error {
	t := screen.New(s.cols, s.rows, s.dark)
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	done := make(chan int, 1)
	go func() {
		done <- cli.Run(ctx, []string{"--demo", "--lang", s.language.String()}, cli.System{
			Env: []string{"TERM=xterm-256color", "COLORTERM=truecolor", "LANG=C.UTF-8"},
			In:  t.Input(), Out: t, Err: os.Stderr, Cols: s.cols, Rows: s.rows,
		})
	}()
	frames, err := s.frames(ctx, t)
	if err == nil {
		err = os.WriteFile(filepath.Join("pictures", s.name+".svg"), []byte(screen.Film("dancecard: "+s.name, frames)), 0o644)
	}
	cancel()
	_ = t.Close()
	if status := <-done; err == nil && status != 0 {
		err = fmt.Errorf("the program ended with status %d", status)
	}
	return err
}

// frames plays the shot and gives what is to be seen.
func (s shot) frames(ctx context.Context, t *screen.Terminal) ([]screen.Frame, error) {
	if s.film != nil {
		return s.film(ctx, t, s.language)
	}
	if err := s.play(ctx, t, s.language); err != nil {
		return nil, err
	}
	time.Sleep(2 * time.Second) // let previews and frames arrive
	return []screen.Frame{t.Frame(0)}, nil
}

// writeKeys puts the table of keys between its marks.
func writeKeys(path string) error {
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
