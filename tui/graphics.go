package tui

import (
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	uv "github.com/charmbracelet/ultraviolet"
	"github.com/charmbracelet/x/ansi"

	"dancecard/tui/screen"
	"dancecard/tui/term"
)

// graphics are the pictures that the terminal draws itself, where it can.
type graphics struct {
	env    *screen.Env
	images *term.Images
	asked  time.Time // when the terminal was last asked something
	able   bool      // it can draw pictures
	// drawn is the frame as of the end of the last update, while the terminal draws pictures: only a frame
	// tells which of them the terminal lacks.
	drawn *tea.View
}

// placeholderTerminals are those whose Unicode placeholders are known to work, by the beginnings of their names.
// Others answer to kitty's graphics protocol without drawing placeholders.
func placeholderTerminals() []string { return []string{"kitty", "ghostty"} }

// newGraphics knows nothing of the terminal yet.
func newGraphics(env *screen.Env, seed uint64) graphics {
	g := graphics{env: env, images: term.NewImages(seed), able: env.Pictures == screen.PicturesKitty}
	if env.TmuxPasses != nil {
		g.images.Wrap = ansi.TmuxPassthrough
	}
	return g
}

// ask asks the terminal for its name, through tmux only where that passes the question on.
func (g *graphics) ask(p colorprofile.Profile) tea.Cmd {
	if g.env.Pictures != screen.PicturesAuto || g.env.ASCII || g.env.InsideScreen || p < colorprofile.TrueColor {
		return nil
	}
	g.asked = g.env.Now
	passes := g.env.TmuxPasses
	if passes == nil {
		return tea.RequestTerminalVersion
	}
	return func() tea.Msg {
		if !passes() {
			return nil
		}
		return tea.RawMsg{Msg: ansi.TmuxPassthrough(ansi.RequestNameVersion)}
	}
}

// onName asks a terminal that may draw pictures whether it does. Another one does not.
func (g *graphics) onName(name string) tea.Cmd {
	if g.asked.IsZero() {
		return nil
	}
	for _, known := range placeholderTerminals() {
		if strings.HasPrefix(strings.ToLower(name), known) {
			g.asked = g.env.Now
			return tea.Raw(g.images.Query())
		}
	}
	g.able = false
	return nil
}

// onAnswer takes in that the terminal draws pictures.
func (g *graphics) onAnswer(answer uv.KittyGraphicsEvent) {
	if !g.asked.IsZero() && g.images.Answers(answer.Options.ID, answer.Payload) {
		g.able = true
	}
}

// inTheme are the pictures for a theme of so many colours, which name the pictures; nil where cells draw them.
func (g *graphics) inTheme(p colorprofile.Profile) *term.Images {
	if !g.able || g.env.ASCII || p < colorprofile.TrueColor {
		return nil
	}
	return g.images
}

// redraw has the terminal draw everything anew. It may be another one by now, under the same tmux.
func (g *graphics) redraw(p colorprofile.Profile) tea.Cmd {
	g.images.Forget()
	return tea.Batch(tea.ClearScreen, g.ask(p))
}

// present has the frame drawn, and hands the terminal the pictures that it lacks.
func (g *graphics) present(draw func() tea.View) tea.Cmd {
	g.drawn = nil
	if g.env.Theme.Images == nil {
		return nil
	}
	g.images.Begin()
	view := draw()
	g.drawn = &view
	changes, transmissions := g.images.Flush()
	var cmds []tea.Cmd
	if changes != "" {
		cmds = append(cmds, tea.Raw(changes))
	}
	for _, transmission := range transmissions {
		cmds = append(cmds, func() tea.Msg {
			if sequence := transmission(); sequence != "" {
				return tea.RawMsg{Msg: sequence}
			}
			return nil
		})
	}
	return tea.Batch(cmds...)
}

// before deletes the pictures before the terminal is given back, as they belong to the screen that is left.
func (g *graphics) before(then tea.Cmd) tea.Cmd {
	if g.env.Theme.Images == nil {
		return then
	}
	return tea.Sequence(tea.Raw(g.images.Deletes()), then)
}

// Goodbye gives what deletes a program's pictures at the terminal, for an end that came otherwise.
func Goodbye(m *Model) string { return m.graphics.images.Deletes() }

// freedMsg says that the terminal reads again, after it had not for a while.
type freedMsg struct{}

// Freed is the message that the terminal reads again. Pictures may have been left out meanwhile.
func Freed() tea.Msg { return freedMsg{} }

// IsPicture reports whether a message hands the terminal a picture.
func IsPicture(msg tea.Msg) bool {
	raw, ok := msg.(tea.RawMsg)
	sequence, _ := raw.Msg.(string)
	return ok && strings.Contains(sequence, "\x1b_G")
}
