package cli_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dancecard/internal/cli"
)

// A player is given a whole path or a web address, which it cannot take for an option.
func TestNoOptionReachesThePlayer(t *testing.T) {
	t.Chdir(t.TempDir())
	for _, name := range []string{"--script=x", "-x.mp4", "a.mp4"} {
		if err := os.WriteFile(name, nil, 0o600); err != nil {
			t.Fatal(err)
		}
		if got, err := cli.Openable(name); err != nil || !filepath.IsAbs(got) || filepath.Base(got) != name {
			t.Errorf("%q became %q, %v", name, got, err)
		}
	}
	for _, bad := range []string{"--volume=0", "file:///etc/passwd", "javascript:x", "https://h/\x1b", "", "ytdl://x"} {
		if got, err := cli.Openable(bad); err == nil {
			t.Errorf("%q became %q", bad, got)
		}
	}
	if got, err := cli.Openable("https://h/a.mp4?b=c"); err != nil || got != "https://h/a.mp4?b=c" {
		t.Errorf("%q, %v", got, err)
	}
}

// What opens a video or a link, on each system and with each variable.
func TestOpeners(t *testing.T) {
	t.Parallel()
	const file, link = "/v/a.mp4", "https://h/a.mp4"
	for _, c := range []struct{ env, goos, target, want string }{
		{"", "darwin", file, "[[open /v/a.mp4]]"},
		{"DISPLAY=:0", "windows", file, "[[rundll32 url.dll,FileProtocolHandler /v/a.mp4]]"},
		{"WAYLAND_DISPLAY=w-0", "linux", file, "[[xdg-open /v/a.mp4]]"},
		{"", "linux", file, "[]"},
		{"DISPLAY=:0", "wsl-linux", file, "[[wslview /v/a.mp4] [xdg-open /v/a.mp4]]"},
		{"BROWSER=lynx", "linux", file, "[[lynx /v/a.mp4]]"},
		{"DISPLAY=:0|BROWSER=firefox --new-tab %s:w3m", "linux", file, "[[xdg-open /v/a.mp4] [firefox --new-tab /v/a.mp4] [w3m /v/a.mp4]]"},
		{"DISPLAY=:0|BROWSER=firefox --url=%s", "linux", link, "[[firefox --url=https://h/a.mp4] [xdg-open https://h/a.mp4]]"},
		{"BROWSER=:", "darwin", link, "[[open https://h/a.mp4]]"},
	} {
		got := cli.Openers(strings.Split(c.env, "|"), strings.TrimPrefix(c.goos, "wsl-"), strings.HasPrefix(c.goos, "wsl-"), c.target)
		if fmt.Sprint(got) != c.want {
			t.Errorf("%s, %s, %s: %v, want %s", c.goos, c.env, c.target, got, c.want)
		}
	}
}
