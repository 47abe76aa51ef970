//go:build unix

package cli_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"dancecard/api"
	"dancecard/api/client"
	"dancecard/api/credentials"
	"dancecard/history/download"
	"dancecard/history/store"
	"dancecard/internal/cli"
	"dancecard/internal/core"
	"dancecard/internal/media/convert"
	"dancecard/tui"
)

// panicking names, in the environment of the inner run, where the model breaks.
const panicking = "DANCECARD_TEST_PANIC"

// brokenStatus is how the inner run ends when the panic came back as an error.
const brokenStatus = 7

// bomb is the program's own model, with a fault that a key sets off.
type bomb struct {
	*tui.Model
	where string
	lit   bool
}

func (b *bomb) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	key, ok := msg.(tea.KeyPressMsg)
	if !ok || key.String() != "!" {
		_, cmd := b.Model.Update(msg)
		return b, cmd
	}
	switch b.where {
	case "update":
		panic("a fault in Update of " + canary)
	case "command":
		return b, func() tea.Msg { panic("a fault in a command of " + canary) }
	case "goroutine":
		go panic("a fault in a goroutine of " + canary + ", \x1b]0;hostile\a")
		return b, nil
	case "crowd":
		for range 3000 {
			go func() { select {} }()
		}
	case "runtime":
		new(sync.Mutex).Unlock() // which nothing recovers
	case "stderr":
		fmt.Fprintln(os.Stderr, "written by a library")
		println("written by the runtime")
		log.Println("written by the standard logger")
		slog.Error("written by slog")
	}
	b.lit = b.where == "view"
	return b, nil
}

func (b *bomb) View() tea.View {
	if b.lit {
		panic("a fault in View of " + canary)
	}
	return b.Model.View()
}

// TestTheTerminalAfterAPanic runs itself again in a terminal of its own, where the model breaks.
func TestTheTerminalAfterAPanic(t *testing.T) {
	if where, is := os.LookupEnv(panicking); is {
		err := breakDown(t, where)
		if !errors.Is(err, tea.ErrProgramPanic) {
			t.Fatalf("the end of the program was %v", err)
		}
		os.Exit(brokenStatus)
	}
	t.Parallel()
	for _, where := range []string{"update", "view", "command"} {
		t.Run(where, func(t *testing.T) {
			t.Parallel()
			env := []string{panicking + "=" + where, "DASHSCOPE_API_KEY=" + canary}
			s := startIn(t, 120, 36, env, os.Args[0], "-test.run=^TestTheTerminalAfterAPanic$")
			s.await("All 0", "key ****"+canary[len(canary)-4:])
			s.Press("!")
			if status := s.wait(); status != brokenStatus {
				t.Errorf("status %d:\n%s", status, s.Text())
			}
			s.wantAsBefore()
			if out := s.raw.String(); !strings.Contains(out, "a fault in ") || strings.Contains(out, canary) {
				t.Errorf("the fault should be told, and the key not:\n%s", out)
			}
		})
	}
}

// breakDown runs the program's model until it breaks, wired to nothing that answers.
func breakDown(t *testing.T, where string) error {
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	folder := t.TempDir()
	store, err := store.Open(ctx, filepath.Join(folder, "history.db"), store.Options{Now: time.Now})
	if err != nil {
		t.Fatal(err)
	}
	videos, err := download.OpenVideos(filepath.Join(folder, "videos"), download.VideoOptions{})
	if err != nil {
		t.Fatal(err)
	}
	secret := &core.Secret{}
	client, err := client.New(client.Options{BaseURL: "http://127.0.0.1:1", Key: secret.Reveal, Now: time.Now})
	if err != nil {
		t.Fatal(err)
	}
	model := tui.New(ctx, tui.Config{Config: core.Config{
		Store: store, Videos: videos, Fixed: &convert.Folder{Path: filepath.Join(folder, "mended")}, Client: client, Secret: secret, Keys: credentials.New(credentials.Options{}),
		CheckKey: func(context.Context, credentials.Key) error { return errors.ErrUnsupported },
		Now:      time.Now, Zone: time.UTC, Engines: api.Engines(), InFlight: 3, Holder: "test:1",
		Sleep: func(ctx context.Context, d time.Duration) error {
			select {
			case <-time.After(d):
			case <-ctx.Done():
			}
			return ctx.Err()
		},
		FFmpeg: func(context.Context) (string, error) { return "", errors.ErrUnsupported },
		Alive:  func(string) bool { return true }, Log: slog.New(slog.NewTextHandler(io.Discard, nil)),
	}, Options: tui.Options{ThemeName: "auto", Open: func(context.Context, string) error { return errors.ErrUnsupported }}})
	err = cli.Show(ctx, cli.System{Env: os.Environ(), In: os.Stdin, Out: os.Stdout, Err: os.Stderr}, &bomb{Model: model, where: where})
	fmt.Println("the end:", err)
	return err
}
