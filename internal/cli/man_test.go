package cli_test

import (
	"strings"
	"testing"
)

func TestTheManualPage(t *testing.T) {
	got := run(t, "", nil, "man")
	for _, want := range []string{`"User Commands"` + "\n.SH NAME\n", `\fBdoctor\fP`, ".SH EXIT STATUS\n", "\n  130  interrupted\n", `%LOCALAPPDATA%\edancecard`} {
		if !strings.Contains(got.out, want) {
			t.Errorf("no %q", want)
		}
	}
	if got.status != 0 || !strings.HasPrefix(got.out, ".TH DANCECARD 1 ") || strings.Contains(got.out, "`FOLDER`") {
		t.Errorf("status %d: %.200s", got.status, got.out)
	}
}
