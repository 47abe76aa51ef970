package tasklist_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
	"dancecard/tui/tasklist"
	"dancecard/tui/term"
)

// inEveryState is a window with a task in every state that ends one.
func inEveryState() history.Window {
	states := []history.State{history.Saved, history.Unsure, history.Gone, history.Expired, history.Rejected, history.Failed, history.Canceled, history.Finished}
	w := history.Window{Total: len(states), Cursor: -1}
	for i, state := range states {
		w.Tasks = append(w.Tasks, history.Task{
			ID: history.TaskID(i + 1), State: state, Tries: 1, Created: time.Date(2026, 11, 20, 12, 0, 0, 0, time.UTC),
			Draft: history.Draft{Picture: "/p/陈小姐的照片.jpg", Clip: "/c/tango.mp4", Engine: "wan-move"},
		})
	}
	return w
}

// Whatever the language and the width: lines are as wide as the screen, and at 60 cells no state is cut.
func TestColumnsFitTheirLanguage(t *testing.T) {
	theme := term.NewTheme(term.Look{Dark: true})
	s := tasklist.NewTable()
	w := inEveryState()
	s.SetRows(w, history.Anchor{})
	words := map[msg.Language][]string{
		msg.English: {"saved", "unconfirmed", "link expired", "unknown", "rejected", "failed", "canceled", "not saved"},
		msg.Chinese: {"已保存", "待确认", "链接已过期", "服务端无记录", "未受理", "失败", "已取消", "保存失败"},
	}
	for width := 40; width <= 200; width++ {
		s.SetSize(width, 12)
		for _, l := range msg.Languages() { // in the same table: the language is switched while it shows
			d := tasklist.Data{Theme: &theme, Words: text.Wording{Language: l}, Now: w.Tasks[0].Created, Zone: time.UTC, Window: w, Position: noPosition}
			lines := s.View(d)
			for i, line := range lines {
				if n := ansi.StringWidth(line); n != width {
					t.Fatalf("%s, %d cells: line %d takes %d: %q", l, width, i, n, ansi.Strip(line))
				}
			}
			for i, word := range words[l] {
				if line := ansi.Strip(lines[2+i]); width >= 60 && !strings.Contains(line, " "+word+" ") {
					t.Errorf("%s, %d cells: %q is missing in %q", l, width, word, line)
				}
			}
		}
	}
}

// The name of a column is never cut where the list is as wide as a terminal usually is.
func TestNamesOfColumnsAreWhole(t *testing.T) {
	theme := term.NewTheme(term.Look{Dark: true})
	s := tasklist.NewTable()
	w := inEveryState()
	for i := range w.Tasks {
		w.Tasks[i].Engine = api.WanMove
	}
	s.SetRows(w, history.Anchor{})
	engines := map[msg.Language][]string{msg.English: {" engine ", " Move "}, msg.Chinese: {" 模型 ", " 图生动作 "}}
	for width := 60; width <= 200; width++ {
		s.SetSize(width, 12)
		for _, l := range msg.Languages() {
			lines := s.View(tasklist.Data{Theme: &theme, Words: text.Wording{Language: l}, Now: w.Tasks[0].Created, Zone: time.UTC, Window: w, Position: noPosition})
			head, row := ansi.Strip(lines[1]), ansi.Strip(lines[2])
			if strings.Contains(head, "…") || strings.Contains(head, engines[l][0]) && !strings.Contains(row, strings.TrimSuffix(engines[l][1], " ")) {
				t.Errorf("%s, %d cells: %q, %q", l, width, head, row)
			}
		}
	}
}

// The first line shows groups and order whole at 80 cells, also with marks.
func TestTheHeadingFitsInBothLanguages(t *testing.T) {
	theme := term.NewTheme(term.Look{Dark: true})
	w := inEveryState()
	w.Counts = history.Counts{All: 1234, Active: 345, Done: 567, Problems: 322}
	for l, want := range map[msg.Language][]string{
		msg.English: {"All 1,234  Active 345  Done 567  Problems 322", "2 marked", "newest first"},
		msg.Chinese: {"全部 1,234  进行中 345  已完成 567  异常 322", "已勾选 2 个", "最新在前"},
	} {
		s := tasklist.NewTable()
		s.SetSize(80, 12)
		s.Mark(w.Tasks[:2])
		d := tasklist.Data{Theme: &theme, Words: text.Wording{Language: l}, Zone: time.UTC, Window: w, Position: noPosition}
		head := ansi.Strip(s.View(d)[0])
		for _, one := range want {
			if !strings.Contains(head, one) {
				t.Errorf("%s: %q is missing in %q", fmt.Sprint(l), one, head)
			}
		}
	}
}
