//go:build unix

package cli_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/creack/pty"
)

// Outside the UI the terminal is asked nothing: one that answers late would type it into the shell.
func TestNoQuestionToTheTerminalOutsideTheUI(t *testing.T) {
	t.Parallel()
	broken := t.TempDir()
	if err := os.WriteFile(filepath.Join(broken, "config.toml"), []byte("theme = 1\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name, term, args, says string
	}{
		{"help", "xterm-256color", "--help", "--data-dir"},
		{"a command's help", "xterm-256color", "sim --help", "--speed"},
		{"a wrong flag", "xterm-256color", "--nope", "Unknown flag --nope"},
		{"a wrong command", "xterm-256color", "nope", "There is no command"},
		{"a broken config", "xterm-256color", "--data-dir " + broken, "config.toml"},
		{"a terminal without a screen", "dumb", "--demo", "TERM=dumb"},
		{"the version", "xterm-256color", "version", "dancecard"},
		{"the version by its flag", "xterm-256color", "--version", "dancecard version"},
		{"the key", "xterm-256color", "key status", "keyring"},
		{"the manual page", "xterm-256color", "man", ".SH NAME"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			if out := silently(t, c.term, strings.Fields(c.args)...); !strings.Contains(out, c.says) || strings.Contains(out, "\x1b") {
				t.Errorf("%q, in which should be %q and no escape sequence", out, c.says)
			}
		})
	}
}

// silently runs the program in a terminal that answers nothing, and gives what it writes there.
func silently(t *testing.T, term string, args ...string) string {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), binary(t), args...)
	home := t.TempDir()
	cmd.Env = []string{"TERM=" + term, "HOME=" + home, "LANG=C.UTF-8", "DBUS_SESSION_BUS_ADDRESS=unix:path=" + home + "/no-bus"}
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true, Setctty: true}
	ptmx, err := pty.StartWithSize(cmd, &pty.Winsize{Cols: 80, Rows: 24})
	if err != nil {
		t.Fatal(err)
	}
	defer ptmx.Close()
	var out bytes.Buffer
	_, _ = out.ReadFrom(ptmx) // until the program has ended, which the system tells as an error
	_ = cmd.Wait()
	return out.String()
}
