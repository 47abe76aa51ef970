//go:build unix

package cli_test

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"dancecard/history"
	"dancecard/internal/simulator"
)

// Each name in the config does what the README says.
func TestEveryNameInTheConfig(t *testing.T) {
	t.Parallel()
	const own = "animate-anyone-mine-1"
	sim := serve(t, simulator.Options{Speed: 400, Keys: []string{canary}, Models: []string{own}})
	program, notes := player(t)
	data := t.TempDir()
	config := fmt.Sprintf("theme = \"light\"\nascii = true\nin_flight = 1\nplayer = [%q, \"--loop\"]\nbase_url = %q\n[models]\nanimate-anyone = %q\n",
		program, sim.host, own)
	if err := os.WriteFile(filepath.Join(data, "config.toml"), []byte(config), 0o600); err != nil {
		t.Fatal(err)
	}
	s := start(t, []string{"DASHSCOPE_API_KEY=" + canary}, "--data-dir", data)
	s.await("All 0")
	s.Press("n")
	s.await("Checks", own)
	if strings.Contains(s.Text(), "retired") {
		t.Errorf("a model of one's own is not retired:\n%s", s.Text())
	}
	s.Press("esc")
	s.await("All 0")
	for n, title := range []string{"one", "two"} {
		order(s, fmt.Sprintf("%s/samples/bo.png?n=%d", sim.host, n), "PNG, 540", template(t, "hiphop"), title, n+1)
	}
	for n := range 2 {
		sim.awaitDone(t, s, n+1)
	}
	s.await("All 2", "Done 2")
	s.Press("k", "k", "j")
	s.Press("o")
	s.await("Opened one")
	for i, r := range s.raw.String() {
		if r >= 0x80 {
			t.Fatalf("ascii = true, and yet byte %d is the start of %q", i, r)
		}
	}
	if strings.Contains(s.raw.String(), "\x1b]11;?") {
		t.Error("the theme is set, and yet the terminal is asked for its ground")
	}
	b, err := os.ReadFile(notes)
	if args := strings.Fields(string(b)); err != nil || len(args) != 2 || args[0] != "--loop" || !strings.HasPrefix(args[1], data) {
		t.Errorf("the player was given %q, %v", b, err)
	}
	all := sim.Tasks()
	if len(all) != 2 || all[0].Model != own || all[1].Submitted.Before(all[0].Ended) {
		t.Errorf("in_flight is 1, and yet both were at the service at once, or the model is another one: %+v", all)
	}
	after, err := os.ReadFile(filepath.Join(data, "config.toml"))
	if err != nil || string(after) != config {
		t.Errorf("the config was changed: %q, %v", after, err)
	}
}

// Without --data-dir the files lie where the system's rules put them.
func TestXDGFolders(t *testing.T) {
	t.Parallel()
	base := t.TempDir()
	s := start(t, []string{
		"DASHSCOPE_API_KEY=" + canary, "DASHSCOPE_HTTP_BASE_URL=http://127.0.0.1:1",
		"XDG_DATA_HOME=" + base + "/data", "XDG_STATE_HOME=" + base + "/state", "XDG_CONFIG_HOME=" + base + "/config",
	}, "--debug")
	s.await("All 0")
	s.Press("q")
	if status := s.wait(); status != 0 {
		t.Errorf("status %d", status)
	}
	for _, name := range []string{"data/dancecard/history.db", "state/dancecard/dancecard.log"} {
		if _, err := os.Stat(filepath.Join(base, name)); err != nil {
			t.Error(err)
		}
	}
	wantPrivate(t, base+"/data/dancecard")
	wantPrivate(t, base+"/state/dancecard")
	wantNowhere(t, base, canary)
}

// Without a key the first screen asks for one. Where there is no keyring it says so, and takes the
// key for this run only.
func TestFirstStartWithoutAKeyring(t *testing.T) {
	t.Parallel()
	sim := serve(t, simulator.Options{Speed: 400, Keys: []string{canary}})
	data := t.TempDir()
	s := start(t, []string{"DASHSCOPE_HTTP_BASE_URL=" + sim.host}, "--data-dir", data, "--debug")
	s.await("Welcome", "No system keyring is available", "▌ Verify, this session only")
	s.Paste("sk-not-the-right-key-0000")
	s.Press("enter")
	s.await("InvalidApiKey")
	s.Press("ctrl+u")
	s.Paste(canary)
	s.Press("up", "enter")
	s.awaitThat(func() bool { return strings.Count(s.Text(), "No system keyring is available") == 2 }, "that the key cannot be kept")
	s.Press("down", "enter")
	s.await("this session only", "All 0")
	order(s, sim.host+"/samples/anna.jpg", "JPEG, 540", template(t, "waltz"), "by hand", 1)
	sim.awaitDone(t, s, 1)
	s.await("Done 1")
	s.Press("q")
	s.wait()
	s.wantAsBefore()
	wantVideo(t, filepath.Join(data, "videos", tasks(t, data)[0].File), video(t, "anna", "waltz"))
	wantNowhere(t, data, canary)
	if strings.Contains(s.raw.String(), canary) {
		t.Error("the key was shown")
	}
}

func TestTheDemoFromTheFirstScreen(t *testing.T) {
	t.Parallel()
	tmp, data := t.TempDir(), t.TempDir()
	s := start(t, []string{"DASHSCOPE_HTTP_BASE_URL=http://127.0.0.1:1", "TMPDIR=" + tmp}, "--data-dir", data)
	s.await("Welcome")
	s.Press("down", "enter") // with no keyring the choice begins at "for this run only"
	s.await("demo", "1 running")
	s.signal(syscall.SIGTERM)
	if status := s.wait(); status != 0 {
		t.Errorf("status %d", status)
	}
	s.wantAsBefore()
	if all := tasks(t, data); len(all) > 0 {
		t.Errorf("the demo's tasks are in the real history: %v", all)
	}
	if left := files(t, tmp); len(left) > 0 {
		t.Errorf("the demo left %v", left)
	}
}

// A signal while tasks are at the service ends the program as the key does; the next start goes on.
func TestQuitWithTasksAtTheService(t *testing.T) {
	t.Parallel()
	sim := serve(t, simulator.Options{Speed: 100, Keys: []string{canary}})
	data := t.TempDir()
	s := start(t, sim.env(canary), "--data-dir", data)
	s.await("All 0")
	order(s, sim.host+"/samples/chen.jpg", "JPEG, 540", template(t, "tango"), "going on", 1)
	s.await("(PENDING) · accepted")
	s.Press("q")
	s.await("Quit?", "1 task keeps running")
	s.signal(syscall.SIGTERM)
	if status := s.wait(); status != 0 {
		t.Errorf("status %d", status)
	}
	s.wantAsBefore()
	if task := tasks(t, data)[0]; task.State != history.OnServer {
		t.Errorf("the task is %s", task.State)
	}
	next := start(t, sim.env(canary), "--data-dir", data)
	sim.awaitDone(t, next, 1)
	next.await("Done 1")
	if n := len(sim.Tasks()); n != 1 {
		t.Errorf("%d tasks at the service", n)
	}
}

func TestManual(t *testing.T) {
	t.Parallel()
	cmd := exec.CommandContext(t.Context(), binary(t), "man")
	cmd.Env = []string{"TERM=dumb"}
	out, err := cmd.Output()
	for _, want := range []string{".TH DANCECARD 1", `\-\-data\-dir`, "key", "sim"} {
		if !strings.Contains(string(out), want) {
			t.Errorf("no %q in the manual", want)
		}
	}
	if err != nil {
		t.Error(err)
	}
}
