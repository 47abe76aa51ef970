package cli_test

import (
	"os"
	"path/filepath"
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
