package cli_test

import (
	"database/sql"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"dancecard/history"
	"dancecard/history/store"
	"dancecard/internal/simulator"
)

func TestConfigThatIsNotRight(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct{ text, says string }{
		"theme":          {`theme = "pink"`, "theme must be auto, light or dark, not “pink”"},
		"ascii":          {`ascii = "yes"`, "ascii"},
		"too few":        {"in_flight = 0", "in_flight must be 1 to 20, not 0"},
		"too many":       {"in_flight = 21", "in_flight must be 1 to 20, not 21"},
		"not a number":   {`in_flight = "three"`, "in_flight"},
		"player":         {`player = "mpv"`, "player"},
		"no program":     {`player = [""]`, "player names no program; the first entry must be one"},
		"no hook":        {`on_saved = ["{file}"]`, "on_saved names no program; the first entry must be one"},
		"placeholder":    {`on_saved = ["cp", "{path}"]`, "on_saved holds the unknown placeholder {path}; the placeholders are file, id, title, picture, motion and task_id"},
		"base_url":       {`base_url = "http://example.com"`, "base_url: Plain http"},
		"engine":         {"[models]\nwan = \"x\"", `models names “wan”, which isn't an engine; the engines are animate-anyone, wan-move and wan-mix`},
		"command":        {"[keys]\nretyr = \"t\"", "keys names “retyr”, which isn't a command; did you mean return, retry?"},
		"no command":     {"[keys]\ntwirl = \"t\"", "keys names “twirl”, which isn't a command; docs/keys.md lists them"},
		"no key":         {"[keys]\nretry = \"strg+t\"", "keys: “strg+t” of retry isn't a key"},
		"keys":           {"[keys]\nretry = 5", "keys gives each command a key or a list of keys, as in retry = [\"t\", \"ctrl+t\"]"},
		"two commands":   {"[keys]\nretry = [\"t\", \"c\"]", "keys: retry and cancel both have “c”"},
		"text":           {"[keys]\nsend = \"s\"", "keys: send can't be “s”, which is text in the form"},
		"no palette":     {"[keys]\npalette = []", "keys: palette needs a key"},
		"ctrl+c":         {"[keys]\ncopy = \"ctrl+c\"", "keys: copy can't be “ctrl+c”, which always quits"},
		"unknown name":   {"inflight = 3", "holds unknown settings"},
		"unknown table":  {"[themes]\ndark = true", "holds unknown settings"},
		"not TOML":       {"theme: dark", "isn't valid"},
		"another type":   {"ask_above = \"lots\"", "For example: ask_above = 20.0"},
		"not text":       {"theme = \"\x00\xff\"", "isn't valid"},
		"the key itself": {`api_key = "` + canary + `"`, "holds unknown settings"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			data := t.TempDir()
			path := filepath.Join(data, "config.toml")
			if err := os.WriteFile(path, []byte(c.text), 0o600); err != nil {
				t.Fatal(err)
			}
			got := run(t, "", []string{"TERM=xterm"}, "--data-dir", data)
			if got.status != 1 || !strings.Contains(got.err, c.says) || !strings.Contains(got.err, "config.toml") {
				t.Errorf("status %d: %s", got.status, got.err)
			}
			if strings.Contains(got.err, canary) {
				t.Errorf("it repeats the key: %s", got.err)
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
	t.Parallel()
	for name, text := range map[string]string{
		"empty": "", "comments": "# nothing\n",
		"all": "theme = \"dark\"\nascii = true\nin_flight = 20\nplayer = [\"mpv\", \"--loop\"]\n" +
			"base_url = \"http://127.0.0.1:1/api/v1/\"\n[models]\nanimate-anyone = \"animate-anyone-mine\"\n[keys]\nretry = [\"t\", \"ctrl+t\"]\ncancel = \"\"\n",
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
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

// Everything lies in the folder that was named, readable for its owner alone, and the log holds
// neither the key nor an address with a signature.
func TestDataDirHoldsEverything(t *testing.T) {
	t.Parallel()
	home := t.TempDir()
	sim := serve(t, simulator.Options{Speed: 400, Keys: []string{canary}})
	data := filepath.Join(t.TempDir(), "not", "there yet")
	w := openWindow(t, append(sim.env(canary), "HOME="+home, "USERPROFILE="+home), "--data-dir", data, "--debug")
	w.await("All 0")
	order(w, sim.host+"/samples/anna.jpg", "JPEG, 540", template(t, "waltz"), "first take", 1)
	sim.awaitDone(t, w, 1)
	w.await("Done 1")
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
		if name != "history.db" && name != "history.db.lock" && name != "config.toml" && name != "dancecard.log" && filepath.Dir(name) != "videos" {
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
	s, err := store.Open(t.Context(), path, store.Options{Now: time.Now})
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
	t.Parallel()
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
	if got.status != 1 || !strings.Contains(got.err, "A newer dancecard wrote the history") || !strings.Contains(got.err, "Install the newer dancecard") {
		t.Errorf("status %d: %s", got.status, got.err)
	}
	after, err := os.ReadFile(filepath.Join(data, "history.db"))
	if err != nil || string(after) != string(before) {
		t.Errorf("the file was touched: %v", err)
	}
}

func TestDamagedHistoryIsKeptAside(t *testing.T) {
	t.Parallel()
	const rubbish = "this was a history once\n"
	data := sealed(t, func(path string) {
		if err := os.WriteFile(path, []byte(strings.Repeat(rubbish, 500)), 0o600); err != nil {
			t.Fatal(err)
		}
	})
	env := []string{"TERM=xterm", "DASHSCOPE_API_KEY=sk-x", "DASHSCOPE_HTTP_BASE_URL=http://127.0.0.1:1"}
	got := run(t, "", env, "--data-dir", data)
	if got.status != 1 || !strings.Contains(got.err, "is damaged and was kept as") || !strings.Contains(got.err, "Run the command again for an empty history") {
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
	t.Parallel()
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
