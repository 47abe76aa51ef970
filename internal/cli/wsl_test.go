//go:build linux

package cli_test

import (
	"testing"

	"dancecard/internal/cli"
)

// In a Linux inside Windows a Windows path means the file on Windows' drive.
func TestAWindowsPathInWSL(t *testing.T) {
	t.Parallel()
	s := start(t, []string{"DASHSCOPE_API_KEY=" + canary, "DASHSCOPE_HTTP_BASE_URL=http://127.0.0.1:1", "WSL_DISTRO_NAME=Ubuntu"}, "--data-dir", t.TempDir())
	s.await("All 0")
	s.Press("n")
	s.Paste(`Q:\Users\a\pic.jpg`)
	s.Press("tab")
	s.await("/q/Users/a/pic.jpg")
}

func TestWhereTheDrivesAre(t *testing.T) {
	t.Parallel()
	for conf, want := range map[string]string{
		"":                                      "/mnt",
		"[automount]\nenabled=true\nroot = /\n": "/",
		"[automount]\n root=\"/windows/\"":      "/windows/",
		"[network]\nroot = /elsewhere":          "/mnt",
		"[automount]\nroot = relative":          "/mnt",
	} {
		if got := cli.DrivesRoot(conf); got != want {
			t.Errorf("%q: %q, want %q", conf, got, want)
		}
	}
}
