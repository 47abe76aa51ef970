// Package graphics has the terminal draw pictures itself, by kitty's graphics protocol and Unicode placeholders,
// where it can.
package graphics

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

// Graphics are the pictures that the terminal draws itself, where it can.
type Graphics struct {
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

// New knows nothing of the terminal yet.
func New(env *screen.Env, seed uint64) Graphics {
	g := Graphics{env: env, images: term.NewImages(seed), able: env.Pictures == screen.PicturesKitty}
	if env.TmuxPasses != nil {
		g.images.Wrap = ansi.TmuxPassthrough
	}
	return g
}

// Ask asks the terminal for its name, through tmux only where that passes the question on.
func (g *Graphics) Ask(p colorprofile.Profile) tea.Cmd {
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

// OnName asks a terminal that may draw pictures whether it does. Another one does not.
func (g *Graphics) OnName(name string) tea.Cmd {
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

// OnAnswer takes in that the terminal draws pictures.
func (g *Graphics) OnAnswer(answer uv.KittyGraphicsEvent) {
	if !g.asked.IsZero() && g.images.Answers(answer.Options.ID, answer.Payload) {
		g.able = true
	}
}

// InTheme are the pictures for a theme of so many colours, which name the pictures; nil where cells draw them.
func (g *Graphics) InTheme(p colorprofile.Profile) *term.Images {
	if !g.able || g.env.ASCII || p < colorprofile.TrueColor {
		return nil
	}
	return g.images
}

// Redraw has the terminal draw everything anew. It may be another one by now, under the same tmux, or have other colours.
func (g *Graphics) Redraw(p colorprofile.Profile) tea.Cmd {
	g.images.Forget()
	return tea.Batch(tea.ClearScreen, tea.RequestBackgroundColor, g.Ask(p))
}

// Present has the frame drawn, and hands the terminal the pictures that it lacks.
func (g *Graphics) Present(draw func() tea.View) tea.Cmd {
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

// Before deletes the pictures before the terminal is given back, as they belong to the screen that is left.
func (g *Graphics) Before(then tea.Cmd) tea.Cmd {
	if g.env.Theme.Images == nil {
		return then
	}
	return tea.Sequence(tea.Raw(g.images.Deletes()), then)
}

// Goodbye gives what deletes the pictures at the terminal, for an end that came otherwise.
func (g *Graphics) Goodbye() string { return g.images.Deletes() }

// Forget takes in that the terminal may have lost its pictures, or was not handed some.
func (g *Graphics) Forget() { g.images.Forget() }

// Asked is when the terminal was last asked something; zero for never.
func (g *Graphics) Asked() time.Time { return g.asked }

// Drawn is the frame as of the end of the last update, while the terminal draws pictures.
func (g *Graphics) Drawn() (tea.View, bool) {
	if g.drawn == nil {
		return tea.View{}, false
	}
	return *g.drawn, true
}

// FreedMsg says that the terminal reads again, after it had not for a while. Pictures may have been left out meanwhile.
type FreedMsg struct{}

// IsPicture reports whether a message hands the terminal a picture.
func IsPicture(msg tea.Msg) bool {
	raw, ok := msg.(tea.RawMsg)
	sequence, _ := raw.Msg.(string)
	return ok && strings.Contains(sequence, "\x1b_G")
}
