//go:build secretservice && linux

package cli_test

import (
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"dancecard/internal/simulator"
	"dancecard/internal/simulator/assets"
)

// These tests use a real Secret Service: gnome-keyring-daemon on a session bus of its own, on which
// this test binary is run again. They need dbus-run-session, dbus-send, gnome-keyring-daemon and
// ffprobe, and fail without.

// onBus is, in the environment of the inner run, the path of the real program.
const onBus = "DANCECARD_TEST_ON_BUS"

// unlocked starts the daemon with an open keyring and waits until it is on the bus. It outlives the
// bus a little, so it is seen off.
const unlocked = `printf pw | gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null &
daemon=$!; trap 'kill $daemon; wait $daemon' EXIT
for i in $(seq 400); do dbus-send --session --print-reply --dest=org.freedesktop.DBus / \
	org.freedesktop.DBus.GetNameOwner string:org.freedesktop.secrets >/dev/null 2>&1 && break; sleep 0.02; done
"$0" "$@"`

func TestTheKeyInARealKeyring(t *testing.T) {
	if path := os.Getenv(onBus); path != "" {
		keyStory(t, path)
		return
	}
	home := t.TempDir()
	cmd := exec.CommandContext(t.Context(), "dbus-run-session", "--", "bash", "-c", unlocked,
		os.Args[0], "-test.run=^"+t.Name()+"$", "-test.count=1", "-test.v")
	// No display: a prompt must not open on the desktop of whoever runs this.
	cmd.Env = []string{"PATH=" + os.Getenv("PATH"), "HOME=" + home, "XDG_RUNTIME_DIR=" + home, "LC_ALL=C", onBus + "=" + binary(t)}
	out, err := cmd.CombinedOutput()
	if err != nil || !strings.Contains(string(out), "--- PASS: "+t.Name()) {
		t.Fatalf("%v\n%s", err, out)
	}
	if strings.Contains(string(out), canary) {
		t.Error("the output shows the key")
	}
	if kept, _ := filepath.Glob(filepath.Join(home, ".local/share/keyrings/*.keyring")); len(kept) == 0 {
		t.Error("the keyring has no file of its own")
	}
	wantNowhere(t, home, canary)
}

// keyStory is a person's first day: a wrong key, the right one, a video; then the next start.
func keyStory(t *testing.T, path string) {
	sim := serve(t, simulator.Options{Speed: 400, Keys: []string{canary}})
	base := t.TempDir()
	deployedIn(t, filepath.Join(base, "config", "dancecard"))
	env := []string{
		"DBUS_SESSION_BUS_ADDRESS=" + os.Getenv("DBUS_SESSION_BUS_ADDRESS"), "DASHSCOPE_HTTP_BASE_URL=" + sim.host,
		"HOME=" + base, "TMPDIR=" + base, "XDG_CONFIG_HOME=" + base + "/config", "XDG_DATA_HOME=" + base + "/data", "XDG_STATE_HOME=" + base + "/state",
	}
	s := startIn(t, 120, 36, env, path, "--debug")
	s.await("Welcome", "▌ Verify and save to keyring")
	s.Paste("sk-not-the-right-key-0000")
	s.Press("enter")
	s.await("InvalidApiKey")
	s.Press("ctrl+u")
	s.Paste(canary)
	s.Press("enter")
	s.await("Key accepted and saved to the keyring", "All 0")
	finish(t, s, sim, "the first", 1)

	next := startIn(t, 120, 36, env, path, "--debug")
	next.await("key ****"+canary[len(canary)-4:]+" (the keyring)", "All 1")
	finish(t, next, sim, "the second", 2)
	for _, out := range []string{s.raw.String(), next.raw.String()} {
		if strings.Contains(out, canary) {
			t.Error("the key was shown")
		}
	}

	videos := filepath.Join(base, "data", "dancecard", "videos")
	for name := range files(t, videos) {
		wantVideo(t, filepath.Join(videos, name), video(t, "anna", "waltz"))
		wantPlays(t, filepath.Join(videos, name))
	}
	if n := len(files(t, videos)); n != 2 {
		t.Errorf("%d videos", n)
	}
	if _, err := os.Stat(filepath.Join(base, "state", "dancecard", "dancecard.log")); err != nil {
		t.Error(err)
	}
	wantNowhere(t, base, canary)
	wantKeyOnlyWhereItBelongs(t, sim)
	wantForgotten(t, env, path)
}

// finish has a video made and ends the program.
func finish(t *testing.T, s *session, sim service, title string, n int) {
	t.Helper()
	order(s, fmt.Sprintf("%s/samples/anna.jpg?n=%d", sim.host, n), "JPEG, 540", template(t, "waltz"), title, n)
	sim.awaitDone(t, s, n)
	s.await(fmt.Sprint("Done ", n))
	s.Press("q")
	if status := s.wait(); status != 0 {
		t.Errorf("status %d", status)
	}
	s.wantAsBefore()
}

// wantKeyOnlyWhereItBelongs looks at the service's record: the requests of storage came without it.
func wantKeyOnlyWhereItBelongs(t *testing.T, sim service) {
	t.Helper()
	seen := map[simulator.Kind]int{}
	for _, r := range sim.Record() {
		seen[r.Kind]++
		if strings.Contains(fmt.Sprintf("%+v", r), canary) {
			t.Errorf("the key is in %+v", r)
		}
		if (r.Kind == simulator.KindPicture || r.Kind == simulator.KindResult) && (r.Authorized || r.Header.Get("Authorization") != "") {
			t.Errorf("%s %s came with an Authorization", r.Kind, r.Path)
		}
		if r.Kind == simulator.KindSubmit && !r.Authorized {
			t.Errorf("%s came without an Authorization", r.Kind)
		}
	}
	for kind, least := range map[simulator.Kind]int{simulator.KindSubmit: 2, simulator.KindPicture: 2, simulator.KindResult: 2, simulator.KindQuery: 2} {
		if seen[kind] < least {
			t.Errorf("only %d requests of the kind %s", seen[kind], kind)
		}
	}
}

// wantForgotten takes the key out of the keyring from the command line; then it is asked for again.
func wantForgotten(t *testing.T, env []string, path string) {
	t.Helper()
	tell := func(args ...string) string {
		cmd := exec.CommandContext(t.Context(), path, args...)
		cmd.Env = env
		out, _ := cmd.CombinedOutput()
		return string(out)
	}
	for _, c := range []struct{ command, says string }{
		{"status", "from the system keyring"}, {"forget", "Key removed from the keyring"}, {"forget", "The keyring holds no key"}, {"status", "No API key found"},
	} {
		if out := tell("key", c.command); !strings.Contains(out, c.says) || strings.Contains(out, canary) {
			t.Errorf("key %s says %q, not %q", c.command, out, c.says)
		}
	}
	s := startIn(t, 120, 36, env, path)
	s.await("Welcome")
}

// Every video that the service makes plays in other people's programs.
func TestEveryVideoPlays(t *testing.T) {
	names, err := fs.Glob(assets.FS, "videos/*.mp4")
	if err != nil || len(names) != 12 {
		t.Fatalf("%d videos, %v", len(names), err)
	}
	for _, name := range names {
		b, err := fs.ReadFile(assets.FS, name)
		if err != nil {
			t.Fatal(err)
		}
		path := filepath.Join(t.TempDir(), "a.mp4")
		if err := os.WriteFile(path, b, 0o600); err != nil {
			t.Fatal(err)
		}
		wantPlays(t, path)
	}
}

// wantPlays fails unless ffprobe decodes a file to its end without a complaint.
func wantPlays(t *testing.T, path string) {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), "ffprobe", "-v", "warning", "-count_frames", "-select_streams", "v",
		"-show_entries", "stream=codec_name,nb_read_frames", "-of", "csv=p=0", path)
	out, err := cmd.CombinedOutput()
	codec, frames, ok := strings.Cut(strings.TrimSpace(string(out)), ",")
	if err != nil || !ok || codec != "h264" || len(frames) < 2 {
		t.Errorf("%s: %v: %s", path, err, out)
	}
}
