package tui

import (
	"strings"
	"time"
	"unicode"

	tea "charm.land/bubbletea/v2"

	"dancecard/internal/text/msg"
	"dancecard/tui/action"
	"dancecard/tui/screen"
	"dancecard/tui/term"

	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/ansi"
)

const (
	// backgroundEvery is how long the terminal has for an answer before it may be asked again.
	backgroundEvery = 5 * time.Second
	// unusedFor is from when on without a key nobody looks at a terminal that reports no focus, as tmux's by default.
	unusedFor = 2 * time.Minute
)

// watched reports whether somebody looks at the terminal, as far as it tells.
func (l look) watched(now time.Time) bool {
	if l.reports {
		return l.focused
	}
	return now.Sub(l.used) < unusedFor
}

// askBackground asks the terminal for its background while that is not known. A terminal that reports its
// focus at the start is not asked twice. The second answer could come after the program's end.
func (m *Model) askBackground() tea.Cmd {
	if !m.look.unknown || !m.look.asked.IsZero() && m.env.Now.Sub(m.look.asked).Abs() < backgroundEvery {
		return nil
	}
	m.look.asked = m.env.Now
	return tea.RequestBackgroundColor
}

// terminal takes in what the terminal says of itself.
func (m *Model) terminal(told tea.Msg) tea.Cmd {
	switch told := told.(type) {
	case tea.WindowSizeMsg:
		first := m.w == 0
		m.w, m.h = told.Width, told.Height
		m.resize()
		if first {
			return tea.Batch(m.askBackground(), m.graphics.Ask(m.look.profile))
		}
	case tea.ColorProfileMsg:
		m.look.profile = told.Profile
		m.restyle()
	case tea.BackgroundColorMsg:
		if m.env.ThemeName != "light" && m.env.ThemeName != "dark" && told.Color != nil {
			m.look.dark, m.look.unknown = told.IsDark(), false
			m.restyle()
		}
	case tea.FocusMsg, tea.ResumeMsg:
		if _, resumed := told.(tea.ResumeMsg); resumed {
			m.graphics.Forget()
		}
		_, reports := told.(tea.FocusMsg)
		m.look.focused, m.look.reports, m.look.used = true, m.look.reports || reports, m.env.Now
		m.env.Focused = true
		m.env.Shown = m.env.Now
		m.core.Refresh(m.env.Now)
		return m.askBackground() // tmux may have been attached to another terminal since
	case tea.BlurMsg:
		m.look.focused, m.look.reports = false, true
		m.env.Focused = false
		return m.broadcast(screen.Blurred{})
	}
	return nil
}

// restyle builds the theme for what is known of the terminal.
func (m *Model) restyle() {
	t := term.NewTheme(term.Look{
		Dark: m.look.dark, Unknown: m.look.unknown, ASCII: m.env.ASCII, Language: m.env.Language,
		Colour: m.look.profile > colorprofile.ASCII, Sixteen: m.look.profile == colorprofile.ANSI, Indexed: m.look.profile == colorprofile.ANSI256,
	})
	t.Images = m.graphics.InTheme(m.look.profile)
	m.env.Theme = &t
}

// suspend gives the terminal back to the shell. Where no shell could bring the program back, the
// system would not stop it, and it would wait for ever. An answer of the terminal is waited for first.
func suspend(m *Model) tea.Cmd {
	can, l, then := m.env.CanSuspend, m.env.Language, m.graphics.Before(tea.Suspend)
	ctx, sleep, owes := m.env.Ctx, m.env.Sleep, owesAnswer(m)
	return func() tea.Msg {
		if can == nil || !can() {
			return sayMsg{action.Warning(msg.WindowCannotSuspend(l))}
		}
		if owes {
			_ = sleep(ctx, answerTime)
		}
		return then()
	}
}

// toClipboard puts text on this machine's clipboard. Where there is none, it asks the terminal, through tmux where
// the program runs in it.
func toClipboard(env *screen.Env, name, text string) tea.Cmd {
	clipboard, tmux, l := env.Clipboard, env.Tmux, env.Language
	return func() tea.Msg {
		if strings.ContainsFunc(text, isInvisible) {
			return sayMsg{action.Problem(msg.WindowCopyUnsafe(l, name))}
		}
		copied := clipboard != nil && clipboard(text) == nil
		passed := tmux != nil && tmux(text) == nil
		switch {
		case copied:
			return sayMsg{action.Say{Text: msg.WindowCopied(l, name)}}
		case passed:
			return sayMsg{action.Say{Text: msg.WindowCopiedTmux(l, name)}}
		}
		return copyMsg{name: name, text: text}
	}
}

// byTerminal leaves the copying to the terminal, and says so.
func byTerminal(env *screen.Env, c copyMsg) action.Action {
	said := action.Say{Text: msg.WindowCopiedTerminal(env.Language, c.name)}
	return action.All{action.Cmd{Cmd: toTerminal(env.InsideScreen, c.text)}, said}
}

// toTerminal asks the terminal to put text on its clipboard (OSC 52). Nobody tells whether it does.
func toTerminal(insideScreen bool, text string) tea.Cmd {
	if !insideScreen {
		return tea.SetClipboard(text)
	}
	return tea.Raw(ansi.ScreenPassthrough(ansi.SetSystemClipboard(text), term.ScreenString))
}

// isInvisible tells characters that a shell or a terminal could obey when pasted, or that hide the rest.
func isInvisible(r rune) bool {
	return unicode.IsControl(r) || unicode.Is(unicode.Cf, r) || r == '\u2028' || r == '\u2029'
}
