package download_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"

	"dancecard/history"
	"dancecard/history/download"
)

func TestFileName(t *testing.T) {
	const template = "AACT.1a2b3c4d.Qm9vbS1sYWthLWxha2E-_w.Zm9vYmFy"
	tests := []struct{ title, picture, template, want string }{
		{title: "anna waltz", want: "anna waltz-0385dc79.mp4"},
		{title: "陈小姐 × 探戈", want: "陈小姐 × 探戈-0385dc79.mp4"},
		{title: "  two\t\nlines  ", want: "two lines-0385dc79.mp4"},
		{title: `a/b\c:d*e?f"g<h>i|j`, want: "a_b_c_d_e_f_g_h_i_j-0385dc79.mp4"},
		{title: "../../etc/passwd", want: "_.._etc_passwd-0385dc79.mp4"},
		{title: ".hidden", want: "hidden-0385dc79.mp4"},
		{title: "-rf", want: "rf-0385dc79.mp4"},
		{title: "the end. . .", want: "the end-0385dc79.mp4"},
		{title: "bell\a\x1b[31mred\x7f\u0085", want: "bell[31mred-0385dc79.mp4"},
		{title: "\u202egpj.4pm\u2066\u200b", want: "gpj.4pm-0385dc79.mp4"},
		{title: "broken \xff\xfe text", want: "broken _ text-0385dc79.mp4"},
		{title: "e\u0301toile", want: "\u00e9toile-0385dc79.mp4"},
		{title: "CON", want: "_CON-0385dc79.mp4"},
		{title: "nul.waltz", want: "_nul.waltz-0385dc79.mp4"},
		{title: "Lpt1 .x", want: "_Lpt1 .x-0385dc79.mp4"},
		{title: "console", want: "console-0385dc79.mp4"},
		{title: "/", want: "_-0385dc79.mp4"},
		{title: "...", picture: "https://h/bo.png", want: "bo-0385dc79.mp4"},
		{picture: "https://h/pictures/anna.png?Signature=abc", template: template, want: "anna-1a2b3c4d-0385dc79.mp4"},
		{picture: "oss://bucket/up/%E9%99%88%E5%B0%8F%E5%A7%90.jpg", template: "waltz", want: "陈小姐-waltz-0385dc79.mp4"},
		{picture: "https://h", template: template, want: "1a2b3c4d-0385dc79.mp4"},
		{picture: "::", template: "AACT.", want: "video-0385dc79.mp4"},
		{want: "video-0385dc79.mp4"},
		{title: strings.Repeat("a", 300), want: strings.Repeat("a", 120) + "-0385dc79.mp4"},
		{title: "ab" + strings.Repeat("小", 100), want: "ab" + strings.Repeat("小", 39) + "-0385dc79.mp4"},
		{title: strings.Repeat("a", 118) + ". end", want: strings.Repeat("a", 118) + "-0385dc79.mp4"},
	}
	for _, tt := range tests {
		task := newTask("https://h/result.mp4?Signature=canary")
		task.Title, task.Picture, task.Template = tt.title, tt.picture, tt.template
		if got := download.FileName(task); got != tt.want {
			t.Errorf("%+v: %q", tt, got)
		}
	}
}

func TestNamesTellTasksApart(t *testing.T) {
	parts, files := map[string]string{}, map[string]string{}
	for _, id := range []string{
		"0385dc79-5ff8-4d82-bcb6-7f0a3c5e1d11", "A385DC79-5FF8-4D82-BCB6-7F0A3C5E1D11", "a385dc7a-5ff8-4d82-bcb6-7f0a3c5e1d11", "cgt-20261122-0001", "cgt-20261122-0002",
		"../../x", "..", "con", "a/b", "", "小姐", strings.Repeat("9", 70), strings.Repeat("9", 71),
	} {
		task := newTask("")
		task.RemoteID = id
		part, file := download.PartName(task), strings.ToLower(download.FileName(task))
		if other, taken := parts[part]; taken {
			t.Errorf("%q and %q share the part file %s", id, other, part)
		}
		if other, taken := files[file]; taken {
			t.Errorf("%q and %q share the file %s", id, other, file)
		}
		parts[part], files[file] = id, id
		if !strings.HasPrefix(part, "task-") || strings.ContainsAny(part, "/\\") || part != strings.ToLower(part) || len(part) > 80 {
			t.Errorf("%q has the part file %q", id, part)
		}
	}
}

func TestTheShownPartOfAnIDTellsTasksApart(t *testing.T) {
	for id, want := range map[string]string{
		"0385dc79-5ff8-4d82-bcb6-7f0a3c5e1d11": "0385dc79",
		"0192f5c1-7e11-7cc0-98c4-dc0c0c07398f": "0c07398f",
		"cgt-20261122-0001":                    "122-0001",
		"a":                                    "a",
		"":                                     "",
		"任务任务任务任务任务一":                          "务任务任务任务一",
	} {
		if got := history.ShortID(id); got != want {
			t.Errorf("of %q %q is shown, want %q", id, got, want)
		}
	}
}

func TestAnyTitleMakesAFileThatCanBe(t *testing.T) {
	v, folder := openVideos(t, download.VideoOptions{})
	rapid.Check(t, func(t *rapid.T) {
		task := newTask("")
		task.Title = rapid.OneOf(rapid.String(), rapid.StringOfN(rapid.SampledFrom([]rune(`aA小. -/\:*"<>|`+"\u0301\u202e\x00\t😀")), 0, 200, -1)).Draw(t, "title")
		task.Picture = rapid.String().Draw(t, "picture")
		task.Template = rapid.String().Draw(t, "template")
		name := download.FileName(task)
		stem, ok := strings.CutSuffix(name, "-0385dc79.mp4")
		if !ok || stem == "" || len(stem) > 120 || !utf8.ValidString(name) || !norm.NFC.IsNormalString(name) {
			t.Fatalf("the name is %q", name)
		}
		if strings.ContainsAny(name, `<>:"/\|?*`) || strings.ContainsFunc(name, unicode.IsControl) || strings.ContainsAny(stem[:1], ".- ") {
			t.Fatalf("the name %q is not safe", name)
		}
		if v.Path(name) != filepath.Join(folder, name) {
			t.Fatalf("the name %q is refused", name)
		}
		if err := os.WriteFile(v.Path(name), nil, 0o600); err != nil {
			t.Fatal(err)
		}
		if err := os.Remove(v.Path(name)); err != nil {
			t.Fatal(err)
		}
	})
}
