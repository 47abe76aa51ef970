package cli_test

import (
	"os/exec"
	"runtime"
	"strings"
	"testing"
)

func TestVersionSaysWhatTheBuildWasStampedWith(t *testing.T) {
	out, err := exec.CommandContext(t.Context(), binary(t), "version").Output()
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"dancecard 1.2.3-test\n", "date      2026-11-20T04:00:00Z\n", "go        " + runtime.Version() + "\n"} {
		if !strings.Contains(string(out), want) {
			t.Errorf("no %q in %s", want, out)
		}
	}
}

func TestVersionInJSON(t *testing.T) {
	o := objects(t, run(t, "", nil, "version", "--json").out)[0]
	if o["type"] != "version" || o["version"] == "" || o["go"] != runtime.Version() {
		t.Errorf("%v", o)
	}
}
