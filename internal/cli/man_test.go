package cli_test

import (
	"slices"
	"strings"
	"testing"
)

func TestTheManualPage(t *testing.T) {
	t.Parallel()
	for language, wants := range map[string][]string{
		"en": {
			`"User Commands"` + "\n.nh\n.na\n.SH NAME\n", ".SS dancecard doctor", ".SH EXIT STATUS\n", "  130  interrupted\n", `%LOCALAPPDATA%\edancecard`,
			".TP\n\\fB\\-\\-max\\-cost CNY\\fR\n", ".TP\n\\fB\\-h, \\-\\-help\\fR\n",
		},
		"zh": {`"用户命令"` + "\n.nh\n.na\n.SH 名称\n", ".SH 概要\n", ".SS dancecard doctor [选\\:项\\:]", ".SH 退出码\n", "  130  已\\:中\\:断\\:\n", ".SH 文件\n", "\\fR\n显\\:示\\:帮\\:助\\:\n"},
	} {
		got := run(t, "", nil, "man", "--lang", language)
		for _, want := range wants {
			if !strings.Contains(got.out, want) {
				t.Errorf("%s: no %q", language, want)
			}
		}
		if got.status != 0 || !strings.HasPrefix(got.out, ".TH DANCECARD 1 ") {
			t.Errorf("status %d: %.200s", got.status, got.out)
		}
		for line := range strings.Lines(got.out) {
			if command, _, _ := strings.Cut(line, " "); strings.HasPrefix(command, ".") && !slices.Contains([]string{".TH", ".SH", ".SS", ".PP\n", ".TP\n", ".nf\n", ".nh\n", ".na\n", ".fi\n"}, command) {
				t.Errorf("%s: %q is obeyed", language, line)
			}
		}
	}
}
