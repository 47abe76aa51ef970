//go:build unix

package cli_test

import (
	"strings"
	"testing"

	"dancecard/history"
)

// In a terminal each task takes one line: a long name is cut in the middle, and the time after it is seen.
func TestListFitsTheTerminal(t *testing.T) {
	t.Parallel()
	data := folder(t)
	store := openHistory(t, data)
	long := history.Draft{Picture: "/p/陈小姐在人民公园跳舞的照片-queen-of-hearts-in-the-garden.png", Template: "AACT.xxx.yyy", Engine: "wan-move"}
	_, err := store.Create(t.Context(), long)
	store.Close()
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range []string{"en", "zh"} {
		s := startIn(t, 80, 10, []string{"TERM=dumb"}, binary(t), "list", "--data-dir", data, "--lang", l)
		s.wait()
		s.end()
		lines := strings.Split(strings.TrimSpace(s.Text()), "\n")
		if len(lines) != 2 || !strings.Contains(lines[1], "…") || !strings.Contains(lines[1], ":") {
			t.Errorf("%s: %s", l, s.Text())
		}
	}
}
