package cli

import (
	"io"
	"os"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/term"

	"dancecard/internal/cli/settings"
	"dancecard/internal/tty"
	"dancecard/tui"
	"dancecard/tui/graphics"
	uiterm "dancecard/tui/term"
)

// terminal is both ends of the person's terminal, and the model as it is shown there.
type terminal struct {
	in    io.Reader
	out   io.Writer
	model tea.Model
	slow  *tty.Output // out, where it is one of the system's terminals
	// goodbye gives what deletes the pictures at the terminal.
	goodbye func() string
}

// terminal puts what internal/tty has between the model and a terminal of the system's. One in memory
// is used as it is.
func (a *app) terminal(model tea.Model) *terminal {
	t := &terminal{in: a.sys.In, out: a.sys.Out, model: model, goodbye: func() string { return "" }}
	if m, ok := model.(*tui.Model); ok {
		t.goodbye = m.Goodbye
	}
	if f, ok := a.sys.In.(*os.File); ok && term.IsTerminal(f.Fd()) {
		t.in = tty.NewInput(f)
	}
	if f, ok := a.sys.Out.(*os.File); ok && term.IsTerminal(f.Fd()) {
		t.slow = tty.NewOutput(f)
		t.out, t.model = t.slow, &paced{Model: model, out: t.slow}
	}
	return t
}

// notifier says how the person is told of what ends while they look elsewhere, as far as config lets it.
func (e environment) notifier(conf settings.Settings) uiterm.Notifier {
	n := uiterm.NotifierOf(e.get)
	n.Bell, n.Progress = n.Bell && conf.NotifyBell, n.Progress && conf.NotifyProgress
	if !conf.NotifyDesktop {
		n.Desktop = uiterm.NoDesktop
	}
	return n
}

func (t *terminal) options() []tea.ProgramOption {
	options := []tea.ProgramOption{tea.WithInput(t.in), tea.WithOutput(t.out)}
	if t.slow == nil {
		return options
	}
	return append(options, tea.WithFilter(func(_ tea.Model, msg tea.Msg) tea.Msg {
		_, sized := msg.(tea.WindowSizeMsg)
		if (sized || graphics.IsPicture(msg)) && t.slow.Stuck() {
			return nil // it would be drawn; the size is asked for again, and pictures are sent again
		}
		return msg
	}))
}

// start redraws when a terminal that stopped reading reads again. It quits when the terminal is gone, which no signal
// tells without a controlling terminal.
func (t *terminal) start(p *tea.Program) {
	if t.slow != nil {
		t.slow.Freed = func() {
			go func() {
				p.Send(tea.RequestWindowSize())
				p.Send(graphics.FreedMsg{})
			}()
		}
		t.slow.Gone = func() { go p.Send(tui.Quit()) }
	}
}

// finish deletes the pictures at the terminal, and waits for its last words, but not for ever. Where there is no
// alternate screen, as in GNU screen, the cursor is on the last line of the last frame: the shell gets it empty.
func (t *terminal) finish() {
	if deletes := t.goodbye(); deletes != "" {
		_, _ = io.WriteString(t.out, deletes)
	}
	if t.slow != nil {
		_, _ = io.WriteString(t.slow, ansi.EraseLineRight)
		t.slow.Finish()
	}
}

// paced makes no new frame while the terminal doesn't read. The renderer writes differences, so a frame once made can't
// be skipped.
type paced struct {
	tea.Model
	out   *tty.Output
	shown tea.View
}

// Update takes in a message.
func (p *paced) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	model, cmd := p.Model.Update(msg)
	p.Model = model
	return p, cmd
}

// View gives the newest frame, or the last one.
func (p *paced) View() tea.View {
	if p.shown.Content == "" || !p.out.Stuck() {
		p.shown = p.Model.View()
	}
	return p.shown
}
