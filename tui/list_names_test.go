package tui_test

import (
	"fmt"
	"strings"
	"testing"

	"dancecard/history"
)

// crossed writes tasks of each picture with each clip into history, as one batch.
func crossed(s *harness, pictures, clips []string, title string) {
	s.t.Helper()
	var drafts []history.Draft
	for _, picture := range pictures {
		for _, clip := range clips {
			drafts = append(drafts, onEngine(history.Draft{Title: title, Picture: "/pics/" + picture, Clip: "/clips/" + clip}))
		}
	}
	_, err := s.store.Create(s.ctx, drafts...)
	s.must(err)
}

// listRows are the rows below the columns' names of the list that is on the screen, without what stands beside it.
func (s *harness) listRows() (out []string) {
	lines := strings.Split(s.text(), "\n")
	for _, line := range lines[4:max(len(lines)-2, 4)] {
		row, _, _ := strings.Cut(line, "│")
		marked := strings.HasPrefix(row, "▌") || strings.HasPrefix(row, "◆")
		if strings.TrimSpace(row) != "" && (marked || strings.HasPrefix(row, "  ")) { // the last word stands further left
			out = append(out, row)
		}
	}
	return out
}

// The names of a batch's inputs can be told apart on the list, however alike they are.
func TestNamesOfABatchCanBeToldApart(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name            string
		pictures, clips []string
		of              func(picture, clip int) (string, string) // what each row must hold
	}{
		{
			"by their ends",
			[]string{"portrait-of-a-lady-1.png", "portrait-of-a-lady-2.png", "portrait-of-a-lady-3.png"},
			[]string{"street-dance-front.mp4", "street-dance-side.mp4"},
			func(p, c int) (string, string) { return fmt.Sprintf("y-%d.png", p+1), []string{"front", "side"}[c] },
		},
		{
			"in Chinese",
			[]string{"一位女士在窗边的肖像照片一.png", "一位女士在窗边的肖像照片二.png", "一位女士在窗边的肖像照片三.png"},
			[]string{"街舞动作参考视频正面.mp4", "街舞动作参考视频侧面.mp4"},
			func(p, c int) (string, string) {
				return []string{"一.png", "二.png", "三.png"}[p], []string{"正面", "侧面"}[c]
			},
		},
	} {
		for _, title := range []string{"", "Spring campaign, second round"} {
			for _, w := range []int{80, 100, 120, 160, 240} {
				t.Run(fmt.Sprint(c.name, ", ", w, ", ", title), func(t *testing.T) {
					t.Parallel()
					s := newHarness(t, settings{quick: true})
					crossed(s, c.pictures, c.clips, title)
					s.hold(anything)
					s.start(w, 30)
					rows := s.listRows()
					if len(rows) != 6 {
						t.Fatalf("%d rows:\n%s", len(rows), s.text())
					}
					for i, row := range rows { // the newest first
						picture, clip := c.of(2-i/2, 1-i%2)
						if !strings.Contains(row, picture+" ") || !strings.Contains(row, clip+" ") {
							t.Errorf("neither %q nor %q may miss in %q", picture, clip, row)
						}
					}
					if w == 100 && title == "" && c.pictures[0] == "portrait-of-a-lady-1.png" {
						s.see("portrait-of-a-lady-1.png", "street-dance-front ") // there is room for them whole
					}
				})
			}
		}
	}
}

// Long names take no room that short ones leave: what else is to be said stands there then.
func TestShortNamesLeaveRoom(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{quick: true})
	crossed(s, []string{"anna.png", "bo.png"}, []string{"waltz.mp4"}, "Spring campaign")
	s.hold(anything)
	s.start(100, 30)
	for _, row := range s.listRows() {
		if !strings.Contains(row, "Spring campaign") || !strings.Contains(row, "just now") || !strings.Contains(row, "× waltz ") {
			t.Errorf("%q", row)
		}
	}
}

// When space runs out in the header, what was paid goes first and the two screens go last.
func TestHeaderGivesUpCostsFirst(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{quick: true})
	account(s, plainly)
	s.hold(anything)
	s.start(220, 30)
	s.see("key ", "this month", "today", "10 tasks, about", "downloading", "queued", "running", "1 Tasks", "2 Motions", "dancecard")
	order := []string{"key ", "this month", "today", "tasks, about", "about", "downloading", "queued", "running", "1 Tasks", "2 Motions"}
	was := len(order)
	for w := 220; w >= 40; w-- {
		s.resize(w, 30)
		header, _, _ := strings.Cut(s.text(), "\n")
		left := 0 // how many are left, counted from the last
		for left < len(order) && strings.Contains(header, order[len(order)-1-left]) {
			left++
		}
		for _, gone := range order[:len(order)-left] {
			if strings.Contains(header, gone) && gone != "about" {
				t.Errorf("%d columns: %q is there without what matters more: %q", w, gone, header)
			}
		}
		if left > was {
			t.Errorf("%d columns show more than %d: %q", w, w+1, header)
		}
		was = left
	}
	if was < 3 {
		t.Errorf("at 40 columns the screens and what runs are not there: %q", s.text()[:80])
	}
}
