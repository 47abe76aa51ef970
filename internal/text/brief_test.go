package text_test

import (
	"strings"
	"testing"

	"dancecard/history"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
)

// A sentence keeps its reason and its advice, however long what it quotes is.
func TestBrief(t *testing.T) {
	long := strings.Repeat("/a folder", 500) + "/anna.jpg"
	for _, tt := range []struct{ about, got, ends string }{
		{"a value", text.Brief(long), "/a folder/anna.jpg"},
		{"a wide one", text.Brief(strings.Repeat("陈小姐", 100) + ".jpg"), "陈小姐.jpg"},
		{"a file's path", text.BriefIn("open "+long+": file name too long", long), "/anna.jpg: file name too long"},
		{"a word", text.BriefIn("Download https://host/" + strings.Repeat("x", 5000) + "/anna.jpg timeout"), "xx/anna.jpg timeout"},
		{"quoted", text.BriefQuotes("no motion is called “" + strings.Repeat("waltz ", 900) + "end”: choose one"), "waltz end”: choose one"},
		{"quoted in Chinese", text.BriefQuotes("没有动作「" + strings.Repeat("华尔兹", 900) + "」，请重新选择"), "华尔兹」，请重新选择"},
		{"a task", text.Name(msg.English, history.Task{Draft: history.Draft{Picture: "/p/" + strings.Repeat("y", 200) + ".png", Clip: "/c/waltz.mp4"}}, "", "×") + " was refused", "yy.png × waltz.mp4 was refused"},
	} {
		if w := text.Width(tt.got); w > 110 || !strings.HasSuffix(tt.got, tt.ends) || !strings.Contains(tt.got, "…") {
			t.Errorf("%s: %d cells: %q", tt.about, w, tt.got)
		}
	}
	for _, same := range []string{"", "anna.jpg", "no motion is called “waltz”: choose one", "half “a quote", strings.Repeat("一句没有空格的话", 20)} {
		if got := text.BriefIn(same, ""); got != same {
			t.Errorf("%q became %q", same, got)
		}
	}
}
