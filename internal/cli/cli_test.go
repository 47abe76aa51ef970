package cli_test

import (
	"bufio"
	"context"
	"database/sql"
	"errors"
	"io"
	"io/fs"
	"net"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/zalando/go-keyring"

	"dancecard/api/credentials"
	"dancecard/api/simulator"
	"dancecard/history"
	"dancecard/internal/cli"
)

func TestCommandsThatOnlyTell(t *testing.T) {
	for _, c := range []struct {
		args string
		out  []string
	}{
		{"--help", []string{"--demo", "--base-url", "--data-dir", "--debug", "sim", "key", "version", "completion", "dancecard key set"}},
		{"help", []string{"--demo"}},
		{"version", []string{"dancecard "}},
		{"--version", []string{"dancecard version "}},
		{"completion bash", []string{"__start_dancecard"}},
		{"completion zsh", []string{"#compdef dancecard"}},
		{"completion fish", []string{"complete -c dancecard"}},
		{"completion powershell", []string{"Register-ArgumentCompleter"}},
		{"key", []string{"set", "status", "forget"}},
		{"key set --help", []string{"from the terminal or a pipe"}},
		{"sim --help", []string{"--addr", "--speed"}},
		{"__complete key s", []string{"set", "status"}},
	} {
		t.Run(c.args, func(t *testing.T) {
			got := run(t, "", []string{"TERM=dumb"}, strings.Fields(c.args)...)
			if got.status != 0 {
				t.Errorf("status %d: %s", got.status, got.err)
			}
			for _, want := range c.out {
				if !strings.Contains(got.out, want) {
					t.Errorf("no %q in\n%s", want, got.out)
				}
			}
			if strings.Contains(got.out, "\x1b") {
				t.Errorf("a file should hold no escape sequences: %q", got.out)
			}
		})
	}
}

func TestMisuseIsToldApartFromFailure(t *testing.T) {
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	for _, c := range []struct {
		args   string
		status int
		says   string
	}{
		{"frobnicate", 2, `unknown command "frobnicate"`},
		{"--frob", 2, "unknown flag: --frob"},
		{"--base-url", 2, "flag needs an argument"},
		{"version extra", 2, `unknown command "extra"`},
		{"key frob", 2, `unknown command "frob"`},
		{"key set " + canary, 2, "never from an argument"},
		{"key status x", 2, "unknown command"},
		{"sim --speed fast", 2, "invalid argument"},
		{"sim --speed 0", 2, "--speed is 0, it must be above 0"},
		{"sim --speed -3", 2, "--speed is -3"},
		{"sim --addr nonsense", 1, "cannot listen"},
		{"sim --addr " + taken.Addr().String(), 1, "in use"},
		{"--base-url http://example.com", 2, "--base-url: plain http is taken only to this machine"},
		{"--base-url http://192.168.1.2:80/api/v1", 2, "plain http"},
		{"--base-url https://me:" + canary + "@example.com/", 2, "user name or a password"},
		{"--base-url https://example.com/?key=" + canary, 2, "before the question mark"},
		{"--base-url ftp://example.com", 2, "has to begin with https://"},
		{"--base-url example.com", 2, "has to begin with https://"},
		{"--base-url https://", 2, "names no host"},
		{"--base-url https://dashscope.aliyuncs.com/compatible-mode/v1", 2, "OpenAI-compatible"},
	} {
		t.Run(c.args, func(t *testing.T) {
			data := t.TempDir()
			args := strings.Fields(c.args)
			if strings.HasPrefix(c.args, "--base-url ") {
				args = append(args, "--data-dir", data)
			}
			got := run(t, "", []string{"TERM=xterm-256color"}, args...)
			if got.status != c.status {
				t.Errorf("status %d, not %d", got.status, c.status)
			}
			if !strings.HasPrefix(got.err, "dancecard: ") || !strings.Contains(got.err, c.says) {
				t.Errorf("no %q in %q", c.says, got.err)
			}
			if strings.Contains(got.err+got.out, canary) {
				t.Errorf("it repeats a secret: %s", got.err)
			}
			if have := files(t, data); len(have) > 0 {
				t.Errorf("it made files: %v", have)
			}
		})
	}
}

func TestTheAddressInTheEnvironmentIsCheckedLikeTheFlag(t *testing.T) {
	got := run(t, "", []string{"TERM=xterm", "DASHSCOPE_HTTP_BASE_URL=http://example.com"}, "--data-dir", t.TempDir())
	if got.status != 2 || !strings.Contains(got.err, "DASHSCOPE_HTTP_BASE_URL: plain http") {
		t.Errorf("status %d: %s", got.status, got.err)
	}
}

func TestATerminalThatShowsNoScreen(t *testing.T) {
	for _, args := range [][]string{{}, {"--demo"}} {
		data := t.TempDir()
		got := run(t, "", []string{"TERM=dumb"}, append(args, "--data-dir", data)...)
		if got.status != 1 || !strings.Contains(got.err, "TERM=dumb") {
			t.Errorf("%v: status %d: %s", args, got.status, got.err)
		}
		if have := files(t, data); len(have) > 0 {
			t.Errorf("%v: it made files: %v", args, have)
		}
	}
	file, err := os.Create(filepath.Join(t.TempDir(), "out"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	var errs strings.Builder
	status := cli.Run(t.Context(), []string{"--data-dir", t.TempDir()}, []string{"TERM=xterm"}, cli.Stdio{In: file, Out: file, Err: &errs})
	if status != 1 || !strings.Contains(errs.String(), "not a terminal") {
		t.Errorf("status %d: %s", status, errs.String())
	}
}

// Without a keyring the program says so, names the ways on, and writes the key nowhere.
func TestKeyWithoutAKeyring(t *testing.T) {
	for _, c := range []struct {
		args, in string
	}{{"key set", canary + "\n"}, {"key status", ""}, {"key forget", ""}} {
		t.Run(c.args, func(t *testing.T) {
			got := run(t, c.in, nil, strings.Fields(c.args)...)
			if got.status != 1 || got.out != "" {
				t.Errorf("status %d: %s", got.status, got.out)
			}
			for _, want := range []string{"no keyring can be reached here", "Set DASHSCOPE_API_KEY", "for this run only"} {
				if strings.Count(got.err, want) != 1 {
					t.Errorf("%q should be said once in %q", want, got.err)
				}
			}
			if strings.Contains(got.err, canary) {
				t.Errorf("it shows the key: %s", got.err)
			}
			wantNowhere(t, os.Getenv("HOME"), canary)
		})
	}
}

// withKeyring gives the test go-keyring's own keyring in memory.
func withKeyring(t *testing.T) {
	keyring.MockInit()
	t.Cleanup(func() { keyring.MockInitWithError(keyring.ErrUnsupportedPlatform) })
}

func TestKeyInTheKeyring(t *testing.T) {
	withKeyring(t)
	wants := func(got outcome, status int, out, err string) {
		t.Helper()
		if got.status != status || got.out != out || !strings.Contains(got.err, err) || err == "" && got.err != "" {
			t.Errorf("status %d, out %q, err %q; want %d, %q, %q", got.status, got.out, got.err, status, out, err)
		}
		if strings.Contains(got.out+got.err, canary) {
			t.Errorf("it shows the key")
		}
	}
	last := canary[len(canary)-4:]
	wants(run(t, "", nil, "key", "status"), 1, "", "there is no API key\nMake a key")
	wants(run(t, "", nil, "key", "forget"), 0, "the keyring held no key\n", "")
	wants(run(t, "\ufeff  \""+canary+"\"\r\n", nil, "key", "set"), 0, "key ****"+last+" is in the keyring\n", "")
	if kept, err := keyring.Get(credentials.Service, credentials.Account); err != nil || kept != canary {
		t.Errorf("the keyring holds %q, %v", kept, err)
	}
	wants(run(t, "", nil, "key", "status"), 0, "key ****"+last+" from dancecard\n", "")
	wants(run(t, "", []string{"DASHSCOPE_API_KEY=sk-another-key-1234"}, "key", "status"), 0, "key ****1234 from DASHSCOPE_API_KEY\n", "")
	wants(run(t, canary, []string{"DASHSCOPE_API_KEY=sk-another-key-1234"}, "key", "set"), 0, "key ****"+last+" is in the keyring\n", "comes first")
	wants(run(t, "", []string{"DASHSCOPE_API_KEY=sk-another-key-1234"}, "key", "forget"), 0, "the key is out of the keyring\n", "still one: ****1234 from DASHSCOPE_API_KEY")
	if kept, err := keyring.Get(credentials.Service, credentials.Account); !errors.Is(err, keyring.ErrNotFound) {
		t.Errorf("the keyring holds %q, %v", kept, err)
	}
}

func TestWhatIsNoKeyIsNotKept(t *testing.T) {
	withKeyring(t)
	for name, in := range map[string]string{
		"nothing": "", "blanks": " \n", "two lines": "sk-one-of-them-1\nsk-another-one-2\n", "a sentence": "here is my key", "control": "sk-\x1b[31mred-and-long",
	} {
		t.Run(name, func(t *testing.T) {
			got := run(t, in, nil, "key", "set")
			if got.status != 1 || got.err == "" || strings.Contains(got.err, "\x1b") {
				t.Errorf("status %d: %q", got.status, got.err)
			}
			if kept, err := keyring.Get(credentials.Service, credentials.Account); err == nil {
				t.Errorf("the keyring holds %q", kept)
			}
		})
	}
}

func TestKeyFromAFileOfAnotherProgram(t *testing.T) {
	path := filepath.Join(t.TempDir(), "key")
	if err := os.WriteFile(path, []byte(canary+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	got := run(t, "", []string{"DASHSCOPE_API_KEY=  ", "DASHSCOPE_API_KEY_FILE_PATH=" + path}, "key", "status")
	if got.status != 0 || !strings.Contains(got.out, "from "+path) || strings.Contains(got.out+got.err, canary) {
		t.Errorf("status %d: %s%s", got.status, got.out, got.err)
	}
}

func TestConfigThatIsNotRight(t *testing.T) {
	for name, c := range map[string]struct{ text, says string }{
		"theme":          {`theme = "pink"`, `theme is "pink", it must be auto, light or dark`},
		"ascii":          {`ascii = "yes"`, "ascii"},
		"too few":        {"in_flight = 0", "in_flight is 0, it must be 1 to 20"},
		"too many":       {"in_flight = 21", "in_flight is 21"},
		"not a number":   {`in_flight = "three"`, "in_flight"},
		"player":         {`player = "mpv"`, "player"},
		"base_url":       {`base_url = "http://example.com"`, "base_url: plain http"},
		"engine":         {"[models]\nwan = \"x\"", `models names "wan", which is no engine; there is animate-anyone`},
		"unknown name":   {"inflight = 3", "a name that dancecard does not know"},
		"unknown table":  {"[themes]\ndark = true", "a name that dancecard does not know"},
		"not TOML":       {"theme: dark", "is not right"},
		"not text":       {"theme = \"\x00\xff\"", "is not right"},
		"the key itself": {`api_key = "` + canary + `"`, "a name that dancecard does not know"},
	} {
		t.Run(name, func(t *testing.T) {
			data := t.TempDir()
			path := filepath.Join(data, "config.toml")
			if err := os.WriteFile(path, []byte(c.text), 0o600); err != nil {
				t.Fatal(err)
			}
			got := run(t, "", []string{"TERM=xterm"}, "--data-dir", data)
			if got.status != 1 || !strings.Contains(got.err, c.says) || !strings.Contains(got.err, "config.toml") {
				t.Errorf("status %d: %s", got.status, got.err)
			}
			after, err := os.ReadFile(path)
			if err != nil || string(after) != c.text {
				t.Errorf("the file is %q now, %v", after, err)
			}
			if have := files(t, data); len(have) != 1 {
				t.Errorf("it made files: %v", have)
			}
		})
	}
}

// A config that is right, and an empty one, get as far as the terminal.
func TestConfigThatIsRight(t *testing.T) {
	for name, text := range map[string]string{
		"empty": "", "comments": "# nothing\n",
		"all": "theme = \"dark\"\nascii = true\nin_flight = 20\nplayer = [\"mpv\", \"--loop\"]\n" +
			"base_url = \"http://127.0.0.1:1/api/v1/\"\n[models]\nanimate-anyone = \"animate-anyone-mine\"\n",
	} {
		t.Run(name, func(t *testing.T) {
			data := t.TempDir()
			if err := os.WriteFile(filepath.Join(data, "config.toml"), []byte(text), 0o600); err != nil {
				t.Fatal(err)
			}
			if got := run(t, "", []string{"TERM=dumb"}, "--data-dir", data); !strings.Contains(got.err, "TERM=dumb") {
				t.Error(got.err)
			}
		})
	}
}

func TestSimServesUntilItIsStopped(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	out, in := io.Pipe()
	status := make(chan int, 1)
	go func() {
		status <- cli.Run(ctx, []string{"sim", "--addr", "127.0.0.1:0", "--speed", "40"}, nil, cli.Stdio{In: strings.NewReader(""), Out: in, Err: in})
		_ = in.Close()
	}()
	said := map[string]string{}
	for lines := bufio.NewScanner(out); lines.Scan(); {
		name, value, ok := strings.Cut(strings.TrimSpace(lines.Text()), "=")
		if ok {
			said[name] = value
		}
		if strings.Contains(lines.Text(), "tango") {
			break // the last motion
		}
	}
	go func() { _, _ = io.Copy(io.Discard, out) }()
	base := said["export DASHSCOPE_HTTP_BASE_URL"]
	host, found := strings.CutSuffix(base, "/api/v1")
	if !found || said["export DASHSCOPE_API_KEY"] == "" {
		t.Fatalf("it said %v", said)
	}
	client := &http.Client{Transport: &http.Transport{DisableKeepAlives: true}}
	for path, want := range map[string]int{"/": 200, "/samples/anna.jpg": 200, "/api/v1/tasks/none": 401} {
		answer, err := client.Get(host + path)
		if err != nil {
			t.Fatal(err)
		}
		_ = answer.Body.Close()
		if answer.StatusCode != want {
			t.Errorf("%s: %s, not %d", path, answer.Status, want)
		}
	}
	cancel()
	if got := <-status; got != 0 {
		t.Errorf("status %d", got)
	}
	if _, err := client.Get(host + "/"); err == nil {
		t.Error("it still serves")
	}
}

// Everything lies in the folder that was named, readable for its owner alone, and the log holds
// neither the key nor an address with a signature.
func TestDataDirHoldsEverything(t *testing.T) {
	home := atHome(t)
	sim := serve(t, simulator.Options{Speed: 400, Keys: []string{canary}})
	data := filepath.Join(t.TempDir(), "not", "there yet")
	w := openWindow(t, sim.env(canary), "--data-dir", data, "--debug")
	w.await("All 0")
	order(w, sim.host+"/samples/anna.jpg", "JPEG", template(t, "waltz"), "first take")
	w.await("saved first take")
	link := tasks(t, data)[0].Video
	w.quit()

	u, err := url.Parse(link)
	if err != nil || u.Query().Get("Signature") == "" {
		t.Fatalf("%q should be a signed address", link)
	}
	log, err := os.ReadFile(filepath.Join(data, "dancecard.log"))
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"exchange", "op=submit", "status=200", "path=" + u.Path} {
		if !strings.Contains(string(log), want) {
			t.Errorf("the log should hold %q", want)
		}
	}
	for _, secret := range []string{canary, "Signature", u.RawQuery} {
		if strings.Contains(string(log), secret) {
			t.Errorf("the log holds %q", secret)
		}
	}
	wantNowhere(t, data, canary)
	if have := files(t, home); len(have) > 0 {
		t.Errorf("files outside the folder: %v", have)
	}
	wantPrivate(t, data)
	for name := range files(t, data) {
		if name != "history.db" && name != "dancecard.log" && filepath.Dir(name) != "videos" {
			t.Errorf("what is %s?", name)
		}
	}
}

// wantPrivate fails for every file or folder that others could read.
func wantPrivate(t *testing.T, folder string) {
	t.Helper()
	if runtime.GOOS == "windows" {
		return // there a folder in one's own profile is private
	}
	err := filepath.WalkDir(folder, func(path string, e fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		info, err := e.Info()
		want := fs.FileMode(0o600)
		if e.IsDir() {
			want = 0o700
		}
		if err == nil && info.Mode().Perm() != want {
			t.Errorf("%s has mode %o, not %o", path, info.Mode().Perm(), want)
		}
		return err
	})
	if err != nil {
		t.Error(err)
	}
}

// sealed makes a history with one task and lets spoil loose on its file.
func sealed(t *testing.T, spoil func(path string)) (data string) {
	t.Helper()
	data = t.TempDir()
	path := filepath.Join(data, "history.db")
	s, err := history.Open(t.Context(), path, history.Options{Now: time.Now})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Create(t.Context(), history.Draft{Title: "mine", Picture: "https://example.com/a.jpg", Template: "AACT.x", Engine: "animate-anyone"}); err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	spoil(path)
	return data
}

func TestHistoryOfANewerVersionIsLeftAlone(t *testing.T) {
	data := sealed(t, func(path string) {
		db, err := sql.Open("sqlite", path)
		if err != nil {
			t.Fatal(err)
		}
		defer db.Close()
		if _, err := db.Exec("PRAGMA user_version = 9000"); err != nil {
			t.Fatal(err)
		}
	})
	before, err := os.ReadFile(filepath.Join(data, "history.db"))
	if err != nil {
		t.Fatal(err)
	}
	got := run(t, "", []string{"TERM=xterm", "DASHSCOPE_API_KEY=sk-x"}, "--data-dir", data)
	if got.status != 1 || !strings.Contains(got.err, "was written by a newer dancecard") || !strings.Contains(got.err, "Install the newer dancecard") {
		t.Errorf("status %d: %s", got.status, got.err)
	}
	after, err := os.ReadFile(filepath.Join(data, "history.db"))
	if err != nil || string(after) != string(before) {
		t.Errorf("the file was touched: %v", err)
	}
}

func TestDamagedHistoryIsKeptAside(t *testing.T) {
	const rubbish = "this was a history once\n"
	atHome(t)
	data := sealed(t, func(path string) {
		if err := os.WriteFile(path, []byte(strings.Repeat(rubbish, 500)), 0o600); err != nil {
			t.Fatal(err)
		}
	})
	env := []string{"TERM=xterm", "DASHSCOPE_API_KEY=sk-x", "DASHSCOPE_HTTP_BASE_URL=http://127.0.0.1:1"}
	got := run(t, "", env, "--data-dir", data)
	if got.status != 1 || !strings.Contains(got.err, "is damaged and was kept as") || !strings.Contains(got.err, "Start again to go on with an empty history") {
		t.Errorf("status %d: %s", got.status, got.err)
	}
	w := openWindow(t, env, "--data-dir", data)
	w.await("All 0")
	w.quit()
	kept, err := filepath.Glob(filepath.Join(data, "history.db.damaged-*"))
	if err != nil || len(kept) != 1 {
		t.Fatalf("kept: %q, %v", kept, err)
	}
	if b, err := os.ReadFile(kept[0]); err != nil || string(b) != strings.Repeat(rubbish, 500) {
		t.Errorf("the damaged file was changed: %v", err)
	}
}

func TestAFolderThatCannotBeUsed(t *testing.T) {
	file := filepath.Join(t.TempDir(), "a file")
	if err := os.WriteFile(file, []byte("mine"), 0o600); err != nil {
		t.Fatal(err)
	}
	got := run(t, "", []string{"TERM=xterm", "DASHSCOPE_API_KEY=sk-x"}, "--data-dir", file)
	if got.status != 1 || !strings.Contains(got.err, file) {
		t.Errorf("status %d: %s", got.status, got.err)
	}
	if b, err := os.ReadFile(file); err != nil || string(b) != "mine" {
		t.Errorf("the file is %q, %v", b, err)
	}
}
