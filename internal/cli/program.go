package cli

import (
	"context"
	"errors"
	"fmt"
	"hash/fnv"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/term"

	"dancecard/api/client"
	"dancecard/api/credentials"
	"dancecard/history/download"
	"dancecard/history/store"
	"dancecard/internal/cli/settings"
	"dancecard/internal/core"
	"dancecard/internal/hook"
	"dancecard/internal/media/convert"
	"dancecard/internal/media/frames"
	"dancecard/internal/text/msg"
	"dancecard/internal/tty"
	"dancecard/tui"
	"dancecard/tui/screen"
)

// runWindow runs the terminal UI, and the demo after it when that was asked for.
func (a *app) runWindow(ctx context.Context) error {
	ctx, stop := withSignals(ctx)
	defer stop()
	if a.flags.demo {
		return a.runDemo(ctx)
	}
	asDemo, err := a.runReal(ctx)
	if err == nil && asDemo {
		return a.runDemo(ctx)
	}
	return err
}

// terminalError says why no screen can be shown here; nil where one can.
func terminalError(a *app) error {
	if a.env.get("TERM") == "dumb" {
		return exitError{exitUsage, advisedError{codeUsage, msg.CliDumbTerminal(a.language), ""}}
	}
	for _, end := range []any{a.sys.In, a.sys.Out} {
		if f, ok := end.(*os.File); ok && !term.IsTerminal(f.Fd()) {
			return exitError{exitUsage, advisedError{codeUsage, msg.CliNoTerminal(a.language), ""}}
		}
	}
	return nil
}

// runReal runs the UI on the person's own history and account.
func (a *app) runReal(ctx context.Context) (asDemo bool, err error) {
	at, conf, err := a.settings()
	if err != nil {
		return false, err
	}
	if err := terminalError(a); err != nil {
		return false, err
	}
	s, closeLog, err := a.prepare(at, conf)
	if err != nil {
		return false, err
	}
	defer closeLog()
	return a.runUI(ctx, s)
}

// prepare sees to the folders and opens the log.
func (a *app) prepare(at dirs, conf settings.Settings) (s setup, closeLog func(), err error) {
	if !a.flags.readOnly {
		if err := secureFolder(a.language, at.data, a.sys.Err); err != nil {
			return s, nil, err
		}
	}
	secret := &core.Secret{}
	log, closeLog, err := a.log(at.state, secret)
	return setup{data: at.data, conf: conf, log: log, secret: secret, keys: a.keys()}, closeLog, err
}

// setup is what the real program and the demo differ in.
type setup struct {
	data string
	conf settings.Settings
	log  *slog.Logger
	keys *credentials.Store
	// secret holds the key in use.
	secret *core.Secret
	demo   bool
}

// runUI wires the parts and runs the UI until it ends.
func (a *app) runUI(ctx context.Context, s setup) (asDemo bool, err error) {
	parts, closeParts, err := a.coreConfig(ctx, s)
	if err != nil {
		return false, err
	}
	defer func() { err = errors.Join(err, closeParts()) }()
	dir, _ := os.Getwd()
	switched := a.switchedLanguage(s)
	view, saveView := listView(a.dirs().state, s.demo, a.flags.readOnly)
	work, cancel := context.WithCancel(ctx)
	defer cancel()
	commands, err := commandTable(a.language, s.conf)
	if err != nil {
		return false, err
	}
	used, keepUsed := usedCommands(a.dirs().state, s.demo, a.flags.readOnly)
	model := tui.New(work, tui.Config{
		Config: parts,
		Options: tui.Options{
			Open: a.opener(s), Clipboard: a.clipboard(), Tmux: a.tmux(), InsideScreen: a.env.insideScreen(), Remote: a.env.remote(), TmuxPasses: a.env.tmuxPasses(), CanSuspend: tty.CanSuspend, Notify: a.env.notifier(s.conf),
			Dir: dir, Drives: a.env.drives(), AskAbove: float64(s.conf.AskAbove), ThemeName: s.conf.Theme, ASCII: s.conf.ASCII || a.env.ascii(), Mouse: s.conf.Mouse, Demo: s.demo,
			Pictures: screen.Pictures(s.conf.Pictures), Language: a.language, SaveLanguage: switched.save, List: view, SaveList: saveView, Used: used, Commands: commands,
		},
	})
	err = a.show(ctx, model)
	cancel()
	keepUsed(tui.Used(model))
	parts.Fixed.Wait()
	a.language = switched.last()
	if a.flags.readOnly {
		return false, err
	}
	release(parts.Store)
	if !s.demo {
		err = errors.Join(err, saveMissingHistory(a.language, parts.Store, parts.Home))
	}
	return model.AsDemo(), err
}

// coreConfig gives what the core works with, and what closes it.
func (a *app) coreConfig(ctx context.Context, s setup) (c core.Config, closeAll func() error, err error) {
	host, err := hostOf(s.conf.BaseURL)
	if err != nil {
		return c, nil, err
	}
	service, err := newClient(s, s.secret.Reveal)
	if err != nil {
		return c, nil, err
	}
	path := filepath.Join(s.data, "history.db")
	store, err := openHistory(ctx, a, path, store.Options{Engines: s.conf.Engines(), ReadOnly: a.flags.readOnly})
	if a.flags.readOnly && errors.Is(err, fs.ErrNotExist) {
		err = advisedError{"NotFound", msg.CliNoHistory(a.language, path), msg.CliNoHistoryAdvice(a.language)}
	}
	if err != nil {
		service.Close()
		return c, nil, err
	}
	closeAll = func() error {
		service.Close()
		return store.Close()
	}
	videos, err := download.OpenVideos(filepath.Join(s.data, "videos"), download.VideoOptions{ReadOnly: a.flags.readOnly})
	if err != nil {
		return c, nil, errors.Join(err, closeAll())
	}
	var onSaved *hook.Hook
	if len(s.conf.OnSaved) > 0 && !s.demo {
		onSaved = &hook.Hook{Args: s.conf.OnSaved, Env: a.env.public(), TempDir: a.env.tempDir(), Limit: hookLimit}
	}
	return core.Config{
		ReadOnly: a.flags.readOnly, Store: store, Videos: videos, Client: service, Keys: s.keys, Secret: s.secret,
		Fixed:    &convert.Folder{Path: filepath.Join(s.data, "mended"), Now: time.Now, Env: a.env.public(), Find: findFFmpeg},
		CheckKey: func(ctx context.Context, key credentials.Key) error { return checkKey(ctx, s, key) },
		Now:      time.Now, Sleep: sleep, Zone: time.Local,
		FFmpeg: findFFmpeg, Frames: frames.Extract, OnSaved: onSaved, Host: host, Holder: programName(), Alive: alive,
		Engines: s.conf.Engines(), Home: a.env.home(), InFlight: s.conf.InFlight, Log: s.log, Seed: seed(),
	}, closeAll, nil
}

// hookLimit is how long the program of on_saved may take.
const hookLimit = 10 * time.Minute

// show runs the model in the terminal. A signal ends it as q does, so that a submission under way is recorded.
func (a *app) show(ctx context.Context, model tea.Model) error {
	ends := a.terminal(model)
	if c := a.console(); c != nil {
		c.goodbye = ends.goodbye
		activeConsole.Store(c)
		defer activeConsole.Store(nil)
		defer a.guard(c)()
	}
	unhush := a.captureStderr()
	defer ends.finish()
	options := append(ends.options(), tea.WithEnvironment(a.env.public()), tea.WithoutSignalHandler())
	if a.sys.Cols > 0 {
		options = append(options, tea.WithWindowSize(a.sys.Cols, a.sys.Rows), tea.WithColorProfile(colorprofile.Env(a.env.public())))
	}
	p := tea.NewProgram(ends.model, options...)
	ends.start(p)
	done := make(chan error, 1)
	go func() {
		_, err := p.Run()
		done <- err
	}()
	err := await(ctx, p, done)
	if errors.Is(err, tea.ErrProgramPanic) {
		// Bubble Tea tells the fault from the goroutine that had it, and does not wait for itself.
		time.Sleep(faultTime)
	}
	unhush(errors.Is(err, tea.ErrProgramPanic))
	if errors.Is(err, tea.ErrProgramKilled) && ctx.Err() != nil {
		return nil
	}
	return err
}

// await waits for the program's end, also after a signal. A program that doesn't even react to Kill is left behind.
func await(ctx context.Context, p *tea.Program, done <-chan error) error {
	select {
	case err := <-done:
		return err
	case <-ctx.Done():
		go p.Send(tui.Quit()) // which waits until the model has time for it
	}
	select {
	case err := <-done:
		return err
	case <-time.After(quitLimit):
		p.Kill()
	}
	select {
	case err := <-done:
		return err
	case <-time.After(faultTime):
		return tea.ErrProgramKilled
	}
}

// faultTime is what the telling of a fault may take before the process ends.
const faultTime = time.Second

// quitLimit is how long a signal waits for a submission under way.
const quitLimit = 3 * time.Second

// hostOf is the service's base URL in the one form that history keeps.
func hostOf(base string) (string, error) {
	u, err := client.ParseBaseURL(base)
	if err != nil {
		return "", err
	}
	return u.String(), nil
}

func newClient(s setup, key func() string) (*client.Client, error) {
	return client.New(client.Options{BaseURL: s.conf.BaseURL, Key: key, Now: time.Now, Debug: func(x client.Exchange) {
		s.log.Debug("exchange", "op", x.Op, "method", x.Method, "path", x.Path, "status", x.Status, "took", x.Duration)
	}})
}

// checkKey tries a key with a client of its own, so that nothing else uses it before it is good.
func checkKey(ctx context.Context, s setup, key credentials.Key) error {
	client, err := newClient(s, key.Reveal)
	if err != nil {
		return err
	}
	defer client.Close()
	return client.Check(ctx)
}

// release lets the next program take over at once.
func release(store *store.Store) {
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	_ = store.Leases.Release(ctx, programName())
}

func sleep(ctx context.Context, d time.Duration) error {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// seed spreads the requests of many programs in time.
func seed() uint64 {
	h := fnv.New64a()
	fmt.Fprint(h, programName())
	return h.Sum64()
}
