package cli_test

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"io/fs"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/zalando/go-keyring"
	"go.uber.org/goleak"

	"dancecard/api/credentials"
	"dancecard/history/historytest"
	"dancecard/history/store/storetest"
	"dancecard/internal/cli"
	"dancecard/internal/screen"
	"dancecard/internal/simulator"
	"dancecard/internal/simulator/assets"
)

// canary is a key that must never be found where it does not belong.
const canary = "sk-canary-4b1d5a90c2e84f7f"

// deployment is the own deployment of AnimateAnyone that the tests' account has.
const deployment = "animate-anyone-of-the-tests"

// deployed puts the deployment into the config of a data folder, where that has none.
func deployed(t *testing.T, args []string) {
	t.Helper()
	at := slices.Index(args, "--data-dir") + 1
	if at == 0 || at == len(args) {
		return
	}
	deployedIn(t, args[at])
}

// deployedIn puts it into the config of a folder.
func deployedIn(t *testing.T, folder string) {
	t.Helper()
	path := filepath.Join(folder, "config.toml")
	if _, err := os.Stat(path); err == nil {
		return
	}
	if err := os.MkdirAll(folder, 0o700); err != nil {
		t.Fatal(err)
	}
	if err := storetest.Begin(filepath.Join(folder, "history.db")); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte("[models]\nanimate-anyone = \""+deployment+"\"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
}

// limit is how long a test waits for what should take a moment.
const limit = 5 * time.Minute

// TestMain keeps the tests away from the keyring of whoever runs them: go-keyring answers as it
// does on a machine without one.
func TestMain(m *testing.M) {
	if cli.Guard(os.Environ(), os.Stdin, os.Stdout) {
		return // a test binary that shows a screen has a guard, as the program has
	}
	keyring.MockInitWithError(keyring.ErrUnsupportedPlatform)
	flag.Parse()
	if err := flag.Set("test.parallel", "16"); err != nil { // these tests wait for others more than they work
		panic(err)
	}
	if err := historytest.Quick(); err != nil {
		panic(err)
	}
	folder, err := os.MkdirTemp("", "dancecard-built-")
	if err != nil {
		panic(err)
	}
	workshop = folder
	// Bubble Tea's reader waits for good with a key that came while the program ended.
	reader := goleak.IgnoreAnyFunction("github.com/charmbracelet/ultraviolet.(*TerminalReader).sendEvents")
	goleak.VerifyTestMain(m, reader, goleak.Cleanup(func(status int) {
		_ = os.RemoveAll(folder)
		os.Exit(status)
	}))
}

// workshop is the folder in which build puts the real program.
var workshop string

// build makes the real program, once, when a test first wants it.
var build = sync.OnceValues(func() (string, error) {
	path := filepath.Join(workshop, "dancecard")
	if runtime.GOOS == "windows" {
		path += ".exe"
	}
	stamp := "-X dancecard/internal/cli.releaseVersion=1.2.3-test -X dancecard/internal/cli.releaseDate=2026-11-20T04:00:00Z"
	compile := exec.Command("go", "build", "-ldflags", stamp, "-o", path, "../..")
	out, err := compile.CombinedOutput()
	if err != nil {
		return "", fmt.Errorf("go build: %w\n%s", err, out)
	}
	return path, nil
})

// binary is the path of the real program.
func binary(t *testing.T) string {
	t.Helper()
	path, err := build()
	if err != nil {
		t.Fatal(err)
	}
	return path
}

// outcome is what a command line came to.
type outcome struct {
	status   int
	out, err string
}

// run carries out a command line in this process, without a terminal.
func run(t *testing.T, in string, env []string, args ...string) outcome {
	t.Helper()
	return runWith(t, noKeyring{}, in, env, args...)
}

// runWith is run with a keyring.
func runWith(t *testing.T, kept credentials.Keyring, in string, env []string, args ...string) outcome {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), limit)
	defer cancel()
	var out, errs bytes.Buffer
	status := cli.Run(ctx, args, cli.System{Env: withHome(t, env), In: strings.NewReader(in), Out: &out, Err: &errs, Keyring: kept})
	if ctx.Err() != nil {
		t.Errorf("%q does not end", args)
	}
	return outcome{status, out.String(), errs.String()}
}

// withHome is an environment with a home of its own, unless it names one.
func withHome(t *testing.T, env []string) []string {
	t.Helper()
	home := t.TempDir()
	return append([]string{"HOME=" + home, "USERPROFILE=" + home}, env...)
}

// noKeyring is a machine without a keyring.
type noKeyring struct{}

func (noKeyring) Get(string, string) (string, error) { return "", keyring.ErrUnsupportedPlatform }
func (noKeyring) Set(string, string, string) error   { return keyring.ErrUnsupportedPlatform }
func (noKeyring) Delete(string, string) error        { return keyring.ErrUnsupportedPlatform }

// window is the program in this process, on a screen in memory.
type window struct {
	*screen.Terminal
	t      *testing.T
	status chan int
	errs   *transcript
}

// openWindow begins the program in this process.
func openWindow(t *testing.T, env []string, args ...string) *window {
	t.Helper()
	const cols, rows = 120, 36
	deployed(t, args)
	w := &window{Terminal: screen.New(cols, rows, true), t: t, status: make(chan int, 1), errs: &transcript{}}
	env = withHome(t, append([]string{"TERM=xterm-256color", "COLORTERM=truecolor", "LANG=C.UTF-8"}, env...))
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		w.status <- cli.Run(ctx, args, cli.System{Env: env, In: w.Input(), Out: w, Err: w.errs, Cols: cols, Rows: rows, Keyring: noKeyring{}})
	}()
	t.Cleanup(func() {
		cancel()
		_ = w.Close()
		<-ended
	})
	return w
}

func (w *window) await(texts ...string) {
	w.t.Helper()
	ctx, cancel := context.WithTimeout(w.t.Context(), limit)
	defer cancel()
	for _, text := range texts {
		if err := w.Await(ctx, text); err != nil {
			w.t.Fatal(err, w.errs)
		}
	}
}

// quit ends the program with its key.
func (w *window) quit() {
	w.t.Helper()
	w.Press("q")
	select {
	case status := <-w.status:
		if status != 0 {
			w.t.Errorf("the program ended with status %d: %s", status, w.errs)
		}
	case <-time.After(limit):
		w.t.Fatalf("the program does not end:\n%s", w.Text())
	}
}

// transcript is every byte that a program wrote.
type transcript struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (r *transcript) Write(p []byte) (int, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.b.Write(p)
}

func (r *transcript) String() string {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.b.String()
}

// poll looks again and again whether something is so.
func poll(ctx context.Context, every time.Duration, so func() bool) bool {
	for {
		if so() {
			return true
		}
		select {
		case <-ctx.Done():
			return false
		case <-time.After(every):
		}
	}
}

// person is somebody in front of a screen.
type person interface {
	Press(...string)
	Paste(string)
	await(...string)
}

// order fills in the form for a video and sends it, as the n-th of the list. The form is to say of
// the picture what facts begin with.
func order(p person, picture, facts, motion, title string, n int) {
	p.Press("n")
	p.await("Checks")
	p.Paste(picture)
	p.await(facts)
	p.Press("tab", "ctrl+u")
	p.Paste(motion)
	p.Press("shift+tab", "shift+tab")
	p.Paste(title)
	p.await(title)
	p.Press("ctrl+s")
	p.await(fmt.Sprintf("All %d ", n))
}

// service is a Model Studio in this process, so that its record outlives the program.
type service struct {
	*simulator.Server
	// host is its address, without a path.
	host string
}

func serve(t *testing.T, o simulator.Options) service {
	t.Helper()
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	o.Now = time.Now
	o.Models = append(append(simulator.DefaultModels(), deployment), o.Models...)
	s := service{simulator.New(o), "http://" + ln.Addr().String()}
	ctx, cancel := context.WithCancel(context.Background())
	served := make(chan error, 1)
	go func() { served <- s.Serve(ctx, ln) }()
	t.Cleanup(func() {
		cancel()
		if err := <-served; err != nil {
			t.Error(err)
		}
	})
	return s
}

// awaitDone waits until n tasks have come to their end, and lets the person ask for them then.
func (s service) awaitDone(t *testing.T, p person, n int) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), limit)
	defer cancel()
	done := func() bool {
		all := s.Tasks()
		return len(all) >= n && !slices.ContainsFunc(all[:n], func(task simulator.TaskState) bool { return task.Status != "SUCCEEDED" })
	}
	if !poll(ctx, 5*time.Millisecond, done) {
		t.Fatalf("not %d tasks done: %+v", n, s.Tasks())
	}
	p.Press("r")
}

// env is the environment of a program that uses the service with a key.
func (s service) env(key string) []string {
	return []string{"DASHSCOPE_HTTP_BASE_URL=" + s.host + "/api/v1", "DASHSCOPE_API_KEY=" + key}
}

// template is the id of the motion of that name.
func template(t *testing.T, motion string) string {
	t.Helper()
	for _, have := range simulator.StartTemplates() {
		if have.Motion == motion {
			return have.ID
		}
	}
	t.Fatalf("there is no motion %q", motion)
	return ""
}

// video is what the service makes of a dancer and a motion.
func video(t *testing.T, dancer, motion string) []byte {
	t.Helper()
	b, err := fs.ReadFile(assets.FS, "videos/"+dancer+"-"+motion+".mp4")
	if err != nil {
		t.Fatal(err)
	}
	return b
}
