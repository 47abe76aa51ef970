package term

import (
	"cmp"
	"strconv"
	"strings"

	"github.com/charmbracelet/x/ansi"
)

// Desktop is a sequence with which a program asks its terminal for a notification of the desktop.
type Desktop int

// The sequences. A terminal is sent one only where it is known to take it: others may print it.
const (
	NoDesktop Desktop = iota
	OSC9              // iTerm2's: a text
	OSC777            // urxvt's: a title and a text
	OSC99             // kitty's: keys and a text
)

// Notifier tells a person of what happened while they looked elsewhere.
type Notifier struct {
	Bell    bool
	Desktop Desktop
	// Progress tells that the terminal shows a bar in its tab or the taskbar (OSC 9;4).
	Progress bool
	// Tmux and Screen tell which multiplexer must hand the sequences on.
	Tmux, Screen bool
}

// NotifierOf finds out from the environment what the terminal takes. Over ssh most terminals are unknown, and
// only the bell is left. A multiplexer hands no bar on: nothing would clear it after a crash.
func NotifierOf(getenv func(string) string) Notifier {
	n := Notifier{Bell: true, Tmux: getenv("TMUX") != ""}
	n.Screen = getenv("STY") != "" && !n.Tmux
	n.Desktop, n.Progress = terminalOf(getenv).takes()
	n.Progress = n.Progress && !n.Tmux && !n.Screen
	return n
}

// terminal is a terminal by its name in TERM_PROGRAM, in lower case, and its version where it tells that.
type terminal struct{ name, version string }

// terminalOf names the terminal. tmux 3.2 puts its own name into TERM_PROGRAM; the terminal's own variables stay.
func terminalOf(getenv func(string) string) terminal {
	name, version := strings.ToLower(getenv("TERM_PROGRAM")), getenv("TERM_PROGRAM_VERSION")
	if name != "" && name != "tmux" {
		return terminal{name, version}
	}
	name = strings.TrimPrefix(getenv("TERM"), "xterm-") // ssh hands it on
	for _, own := range []string{"kitty", "ghostty", "wezterm", "foot", "rxvt-unicode", "linux", "dumb"} {
		if strings.HasPrefix(name, own) {
			return terminal{name: own}
		}
	}
	for _, own := range []struct{ variable, name string }{
		{"KITTY_WINDOW_ID", "kitty"},
		{"GHOSTTY_RESOURCES_DIR", "ghostty"},
		{"WEZTERM_PANE", "wezterm"},
		{"ITERM_SESSION_ID", "iterm.app"},
		{"WT_SESSION", "windows-terminal"},
	} {
		if getenv(own.variable) != "" {
			return terminal{name: own.name}
		}
	}
	if getenv("ConEmuANSI") == "ON" {
		return terminal{name: "conemu"}
	}
	if getenv("LC_TERMINAL") == "iTerm2" { // ssh hands it on
		return terminal{"iterm.app", getenv("LC_TERMINAL_VERSION")}
	}
	if vte := getenv("VTE_VERSION"); vte != "" {
		return terminal{"vte", vte}
	}
	return terminal{name: name}
}

// takes says what a terminal takes. Sources, read in November 2026: terminfo.dev on OSC 9;4, kitty's issue 9948,
// ghostty.org on OSC 9, the documents of iTerm2, WezTerm, foot and mintty.
func (t terminal) takes() (d Desktop, progress bool) {
	switch t.name {
	case "kitty": // has declined OSC 9;4
		return OSC99, false
	case "ghostty":
		return OSC777, t.since(1, 2)
	case "wezterm": // the bar since February 2025; before, it is shown as a text
		return OSC777, t.since(20250209)
	case "foot", "rxvt-unicode":
		return OSC777, false
	case "iterm.app": // before 3.6.6 each step of the bar is a notification
		return OSC9, t.since(3, 6, 6)
	case "windows-terminal", "conemu":
		return NoDesktop, true
	case "mintty":
		return NoDesktop, t.since(3, 4, 2)
	case "vte": // 0.79
		return NoDesktop, t.since(7900)
	}
	return NoDesktop, false
}

// since reports whether the version is known to be this one or a later one. WezTerm's is a date, a dash and more.
func (t terminal) since(least ...int) bool {
	parts := strings.FieldsFunc(t.version, func(r rune) bool { return r == '.' || r == '-' })
	for i, want := range least {
		if i >= len(parts) {
			return false
		}
		have, err := strconv.Atoi(parts[i])
		if err != nil {
			return false
		}
		if order := cmp.Compare(have, want); order != 0 {
			return order > 0
		}
	}
	return true
}

// notifyMost bounds the text of a notification, in cells.
const notifyMost = 200

// Sequence is what makes the terminal tell the person; empty where it can't. tmux hands the bell on in any case, and
// the rest where its allow-passthrough is on.
func (n Notifier) Sequence(title, text string) (s string) {
	if n.Bell {
		s = "\a"
	}
	title, text = Clean(title), ansi.Truncate(Clean(text), notifyMost, "")
	switch n.Desktop {
	case OSC9:
		s += n.through(ansi.Notify(title + ": " + text))
	case OSC777:
		s += n.through("\x1b]777;notify;" + strings.ReplaceAll(title, ";", ",") + ";" + text + "\a")
	case OSC99: // of one program the newest replaces the last
		s += n.through(ansi.DesktopNotification(title+": "+text, "i=dancecard", "o=unfocused"))
	}
	return s
}

// ScreenString is how much of a sequence GNU screen passes on at once.
const ScreenString = 700

// through wraps a sequence for the multiplexer.
func (n Notifier) through(sequence string) string {
	switch {
	case n.Tmux:
		return ansi.TmuxPassthrough(sequence)
	case n.Screen:
		return ansi.ScreenPassthrough(sequence, ScreenString)
	}
	return sequence
}
