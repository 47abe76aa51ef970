package cli_test

import (
	"context"
	"io"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"dancecard/internal/cli"
)

// stuck is a model that does not come to an end with its first message until it is free.
type stuck struct{ busy, free chan struct{} }

// workMsg keeps it busy.
type workMsg struct{}

func (s stuck) Init() tea.Cmd { return func() tea.Msg { return workMsg{} } }

func (s stuck) View() tea.View { return tea.NewView("a screen") }

func (s stuck) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	if _, ok := msg.(workMsg); ok {
		close(s.busy)
		<-s.free
	}
	return s, nil
}

// A signal ends the program even while it is so busy that it hears of nothing.
func TestASignalEndsWhatIsStuck(t *testing.T) {
	t.Parallel()
	s := stuck{make(chan struct{}), make(chan struct{})}
	defer close(s.free)
	in, typing := io.Pipe()
	defer typing.Close()
	ctx, signal := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() {
		ended <- cli.Show(ctx, cli.System{Env: []string{"TERM=xterm-256color"}, In: in, Out: io.Discard, Cols: 80, Rows: 24}, s)
	}()
	<-s.busy
	signal()
	select {
	case err := <-ended:
		if err != nil {
			t.Error(err)
		}
	case <-time.After(limit):
		t.Error("it goes on")
	}
}
