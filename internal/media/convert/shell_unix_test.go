//go:build unix

package convert_test

import (
	"os/exec"
	"strings"
	"testing"
)

// A shell takes the line apart into exactly the arguments that are run.
func TestCommandForAShell(t *testing.T) {
	p := planned(t)
	for _, name := range evil {
		line, isOurs := strings.CutPrefix(p.Command(name, name+".jpg"), "ffmpeg ")
		out, err := exec.CommandContext(t.Context(), "sh", "-c", `printf '%s\0' `+line).Output()
		if want := strings.Join(p.Args(name, name+".jpg"), "\x00") + "\x00"; err != nil || !isOurs || string(out) != want {
			t.Errorf("%s: %v\n%q\n%q", name, err, out, want)
		}
	}
}
