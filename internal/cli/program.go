package cli

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"hash/fnv"
	"log/slog"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/atotto/clipboard"
	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/term"

	"dancecard/api"
	"dancecard/api/client"
	"dancecard/api/credentials"
	"dancecard/history/download"
	"dancecard/history/store"
	"dancecard/internal/core"
	"dancecard/internal/media/convert"
	"dancecard/internal/media/frames"
	"dancecard/internal/text"
	"dancecard/internal/tty"
	"dancecard/tui"
)

// program runs the terminal UI, and the demo after it when that was asked for.
func (w *world) program(ctx context.Context) error {
	ctx, stop := untilSignal(ctx)
	defer stop()
	if w.flags.demo {
		return w.demo(ctx)
	}
	asDemo, err := w.real(ctx)
	if err == nil && asDemo {
		return w.demo(ctx)
	}
	return err
}

// screenless says why no screen can be shown here; nil where one can.
func (w *world) screenless() error {
	if w.getenv("TERM") == "dumb" {
		return errors.New("this terminal (TERM=dumb) cannot show a screen")
	}
	for _, end := range []any{w.stdio.In, w.stdio.Out} {
		if f, ok := end.(*os.File); ok && !term.IsTerminal(f.Fd()) {
			return errors.New("dancecard needs an interactive terminal; for scripts use `dancecard list --json`")
		}
	}
	return nil
}

// real runs the UI on the person's own history and account.
func (w *world) real(ctx context.Context) (asDemo bool, err error) {
	at, conf, base, err := w.settings()
	if err != nil {
		return false, err
	}
	if err := w.screenless(); err != nil {
		return false, err
	}
	s, closeLog, err := w.setUp(at, conf, base)
	if err != nil {
		return false, err
	}
	defer closeLog()
	return w.run(ctx, s)
}

// settings are where things are, what the config says, and the service's address.
func (w *world) settings() (at places, conf config, base string, err error) {
	at = w.where()
	if conf, err = readConfig(at.config); err == nil {
		base, err = w.baseURL(conf)
	}
	return at, conf, base, err
}

// setUp sees to the folders and opens the log.
func (w *world) setUp(at places, conf config, base string) (s setup, closeLog func(), err error) {
	if err := secureFolder(at.data, w.stdio.Err); err != nil {
		return s, nil, err
	}
	secret := &core.Secret{}
	log, closeLog, err := w.log(at.state, secret)
	return setup{data: at.data, base: base, conf: conf, log: log, secret: secret, keys: w.keys()}, closeLog, err
}

// baseURL is the service's address, from the first place that names one. The config's own was looked
// at when it was read.
func (w *world) baseURL(conf config) (string, error) {
	for _, place := range []struct{ name, base string }{
		{"--base-url", w.flags.baseURL}, {"DASHSCOPE_HTTP_BASE_URL", w.getenv("DASHSCOPE_HTTP_BASE_URL")},
	} {
		if place.base != "" {
			return place.base, checkBase(place.name, place.base)
		}
	}
	return cmp.Or(conf.BaseURL, api.DefaultBaseURL), nil
}

// checkBase says what is wrong with an address of the service, and where it stands.
func checkBase(place, base string) error {
	_, err := client.ParseBaseURL(base)
	if e, ok := errors.AsType[*api.Error](err); ok {
		return usage{fmt.Errorf("%s: %s", place, e.Message)}
	}
	return err
}

// setup is what the real program and the demo differ in.
type setup struct {
	data string
	base string
	conf config
	log  *slog.Logger
	keys *credentials.Store
	// secret holds the key in use.
	secret *core.Secret
	demo   bool
}

// run wires the parts and runs the UI until it ends.
func (w *world) run(ctx context.Context, s setup) (asDemo bool, err error) {
	parts, closeParts, err := w.parts(ctx, s)
	if err != nil {
		return false, err
	}
	defer func() { err = errors.Join(err, closeParts()) }()
	dir, _ := os.Getwd()
	work, cancel := context.WithCancel(ctx)
	defer cancel()
	model := tui.New(work, tui.Config{
		Config: parts, Open: w.opener(s), Clipboard: w.clipboard(), Tmux: w.tmux(), InsideScreen: w.insideScreen(), Remote: w.remote(), CanSuspend: tty.CanSuspend,
		Dir: dir, Drives: w.drives(), AskAbove: s.conf.AskAbove, Theme: s.conf.Theme, ASCII: s.conf.ASCII || w.plain(), Demo: s.demo,
	})
	err = w.show(ctx, model)
	cancel()
	parts.Fixed.Wait()
	release(parts.Store)
	if !s.demo {
		err = errors.Join(err, saveMoved(parts.Store, parts.Home))
	}
	return model.AsDemo(), err
}

// parts are what the core works with, and what closes them.
func (w *world) parts(ctx context.Context, s setup) (c core.Config, closeAll func() error, err error) {
	host, err := hostOf(s.base)
	if err != nil {
		return c, nil, err
	}
	service, err := newClient(s, s.secret.Reveal)
	if err != nil {
		return c, nil, err
	}
	store, err := openStore(ctx, filepath.Join(s.data, "history.db"), s.conf.engines())
	if err != nil {
		service.Close()
		return c, nil, err
	}
	closeAll = func() error {
		service.Close()
		return store.Close()
	}
	videos, err := download.OpenVideos(filepath.Join(s.data, "videos"), download.VideoOptions{})
	if err != nil {
		return c, nil, errors.Join(err, closeAll())
	}
	home, _ := os.UserHomeDir()
	return core.Config{
		Store: store, Videos: videos, Client: service, Keys: s.keys, Secret: s.secret,
		Fixed:    &convert.Folder{Path: filepath.Join(s.data, "mended"), Now: time.Now, Env: w.environ(), Find: findFFmpeg},
		CheckKey: func(ctx context.Context, key credentials.Key) error { return checkKey(ctx, s, key) },
		Now:      time.Now, Sleep: sleep, Zone: time.Local,
		FFmpeg: findFFmpeg, Frames: frames.Extract, Host: host, Holder: holder(), Alive: alive,
		Engines: s.conf.engines(), Home: home, InFlight: s.conf.InFlight, Log: s.log, Seed: seed(),
	}, closeAll, nil
}

// show runs the model in the terminal. A signal ends it as the q key does, so that the terminal is
// put back and a submission under way is written down.
func (w *world) show(ctx context.Context, model tea.Model) error {
	if c := w.console(); c != nil {
		shown.Store(c)
		defer shown.Store(nil)
		defer w.guard(c)()
	}
	unhush := w.hush()
	ends := w.terminal(model)
	defer ends.finish()
	options := append(ends.options(), tea.WithEnvironment(w.environ()), tea.WithoutSignalHandler())
	if w.stdio.Cols > 0 {
		options = append(options, tea.WithWindowSize(w.stdio.Cols, w.stdio.Rows), tea.WithColorProfile(colorprofile.Env(w.environ())))
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

// await waits for the program's end, and sees to it after a signal: a program that does not answer, not
// even to its being killed, is left behind, with the terminal as it was.
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

// openStore opens history; a damaged file is put aside, and the person is told before a new one is
// begun.
func openStore(ctx context.Context, path string, engines []api.Engine) (*store.Store, error) {
	return store.Open(ctx, path, store.Options{Now: time.Now, Engines: engines, Alive: alive, StateNames: text.StateNames()})
}

// hostOf is the service's base URL in the one form that history keeps.
func hostOf(base string) (string, error) {
	u, err := client.ParseBaseURL(base)
	if err != nil {
		return "", err
	}
	return u.String(), nil
}

func newClient(s setup, key func() string) (*client.Client, error) {
	return client.New(client.Options{BaseURL: s.base, Key: key, Now: time.Now, Debug: func(x client.Exchange) {
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
	_ = store.Release(ctx, holder())
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
	fmt.Fprint(h, holder())
	return h.Sum64()
}

// clipboard gives this machine's clipboard; over SSH, or without one, the terminal's is used.
func (w *world) clipboard() func(string) error {
	if w.getenv("SSH_TTY") != "" || w.getenv("SSH_CONNECTION") != "" || clipboard.Unsupported {
		return nil
	}
	return clipboard.WriteAll
}

// plain tells a terminal that draws ASCII only: one whose locale is not UTF-8, or not known.
func (w *world) plain() bool {
	// Where the signs beyond ASCII take two cells each, nothing would be aligned.
	if w.getenv("TERM") == "linux" || w.getenv("RUNEWIDTH_EASTASIAN") == "1" {
		return true
	}
	for _, name := range []string{"LC_ALL", "LC_CTYPE", "LANG"} {
		if v := strings.ToLower(w.getenv(name)); v != "" {
			return !strings.Contains(v, "utf-8") && !strings.Contains(v, "utf8")
		}
	}
	return runtime.GOOS != "windows" // which has no such variables
}
