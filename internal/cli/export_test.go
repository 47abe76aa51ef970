package cli

import (
	"context"
	"io"
	"net"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"dancecard/internal/cli/settings"
	"dancecard/internal/text/msg"
	"dancecard/tui/screen"
	"dancecard/tui/term"
)

// Show runs a model in the terminal as the program does, for tests of models that fail.
func Show(ctx context.Context, sys System, model tea.Model) error {
	return newApp(sys).show(ctx, model)
}

// WithoutKey is the environment that other programs are given.
func WithoutKey(env []string) []string { return newEnvironment(env).public() }

// UntilSignal gives a context that ends with the first signal, and has the second one end the process.
func UntilSignal(ctx context.Context) (context.Context, context.CancelFunc) { return withSignals(ctx) }

// UntilOutputBreaks gives a context that ends when nobody reads out any more, and what a command writes to.
func UntilOutputBreaks(ctx context.Context, out io.Writer) (context.Context, io.Writer) {
	p := printer{out: out, err: io.Discard}
	ctx, _ = untilOutputBreaks(ctx, &p)
	return ctx, p.out
}

// NotifierOf tells how a person in this environment is told of what ends.
func NotifierOf(env []string, conf settings.Settings) term.Notifier {
	return newEnvironment(env).notifier(conf)
}

// PassesPictures reports whether pictures go through a tmux that tells this of itself and its client.
func PassesPictures(told string) bool { return passesPictures(told) }

// Openers are the commands that open a target on a system, the best one first.
func Openers(env []string, goos string, wsl bool, target string) [][]string {
	return newEnvironment(env).openers(goos, wsl, target)
}

// Openable gives a target in the form in which a player is given it.
func Openable(target string) (string, error) { return openable(target) }

// SecureFolder sees to the folder that keeps the history.
func SecureFolder(path string, say io.Writer) error { return secureFolder(msg.English, path, say) }

// DemoFolder makes a folder for a demo below tmp.
func DemoFolder(tmp string) (folder string, remove func() error, err error) { return demoFolder(tmp) }

// Reach gives the address at which a listener can be reached here, and a warning where others can.
func Reach(at net.Addr) (host, warning string) { return reach(msg.English, at) }

// DrivesRoot is where Windows' drives are, by wsl.conf.
func DrivesRoot(conf string) string { return drivesRoot([]byte(conf)) }

// Plain tells a terminal that draws ASCII only.
func Plain(env []string) bool { return newEnvironment(env).ascii() }

// SaveListView and ReadListView keep how the list is shown.
func SaveListView(state string, v screen.ListView) error { return saveListView(state, v) }

// ReadListView reads what SaveListView kept.
func ReadListView(state string) screen.ListView { return readListView(state) }

// Profile is the colours that an environment has the window use, where the terminal tells nothing else.
func Profile(env []string) colorprofile.Profile {
	return colorprofile.Env(newEnvironment(env).public())
}

// SaveLanguage keeps the language that the window chose.
func SaveLanguage(state string, l msg.Language) error { return saveLanguage(state, l) }
