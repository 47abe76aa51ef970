package label_test

import (
	"testing"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
	"dancecard/tui/label"
	"dancecard/tui/term"
)

// In Chinese a column has its own short forms, and a line whole sentences.
func TestStatesInChinese(t *testing.T) {
	glyphs := term.NewTheme(term.Look{}).Glyphs
	chinese := text.Wording{Language: msg.Chinese, Keys: english.Keys}
	waits, works := within(23*time.Minute, 15*time.Minute, 40*time.Minute), within(4*time.Minute, 3*time.Minute, 6*time.Minute)
	running := history.Task{State: history.OnServer, Status: api.Running, Started: noon.Add(-161 * time.Second)}
	overdue := history.Task{State: history.OnServer, Status: api.Running, Started: noon.Add(-407 * time.Second)}
	for _, c := range []struct {
		name         string
		task         history.Task
		position     label.QueuePosition
		word         string
		narrow, line string
	}{
		{"waits", history.Task{State: history.Waiting}, label.QueuePosition{Rank: 3, Wait: waits}, "待提交", "#3 约23分", "第 3 位，约 23 分钟后开始（15–40 分钟）"},
		{"at work", running, label.QueuePosition{Expect: works}, "生成中", "2:41/约4分", "已 2 分 41 秒，预计约 4 分钟（3–6 分钟）"},
		{"overdue", overdue, label.QueuePosition{Expect: within(3*time.Minute, 3*time.Minute, 4*time.Minute), Overdue: true}, "生成中", "6:47/约3分", "已 6 分 47 秒，比平时久（3–4 分钟）"},
		{"on hold", history.Task{State: history.Waiting, Held: true}, label.QueuePosition{}, "已暂停", "p 继续", "p 继续"},
		{"a new status", history.Task{State: history.OnServer, Status: "DREAMING"}, label.QueuePosition{}, "DREAMING", "新状态", "新状态"},
		{"saved", history.Task{State: history.Saved, Seconds: 10.23, Draft: history.Draft{Price: 0.08}}, label.QueuePosition{}, "已保存", "10.2秒", "10.2秒 ¥0.82"},
	} {
		s, line := label.State(chinese, c.task, c.position, noon, glyphs), label.StateLine(chinese, c.task, c.position, noon, glyphs)
		if s.Word != c.word || s.Fit(10) != c.narrow || line.Fit(60) != c.line {
			t.Errorf("%s: %q, %q, %q", c.name, s.Word, s.Fit(10), line.Fit(60))
		}
	}
}

// Where a column has room, it tells between which times something lies.
func TestWideColumns(t *testing.T) {
	glyphs := term.NewTheme(term.Look{}).Glyphs
	waiting, p := history.Task{State: history.Waiting}, label.QueuePosition{Rank: 3, Wait: within(23*time.Minute, 15*time.Minute, 40*time.Minute)}
	running := history.Task{State: history.OnServer, Status: api.Running, Started: noon.Add(-161 * time.Second)}
	works := label.QueuePosition{Expect: within(4*time.Minute, 3*time.Minute, 6*time.Minute)}
	for l, want := range map[msg.Language][2]string{
		msg.English: {"#3 ~23m (15–40m)", "2:41 of ~4m (3–6m)"},
		msg.Chinese: {"#3 约23分（15–40分）", "2:41/约4分（3–6分）"},
	} {
		w := text.Wording{Language: l}
		waits, runs := label.State(w, waiting, p, noon, glyphs).Fit(24), label.State(w, running, works, noon, glyphs).Fit(24)
		if got := [2]string{waits, runs}; got != want {
			t.Errorf("%s: %q, want %q", l, got, want)
		}
	}
}

// The column of states holds every word of a language.
func TestStateWidthHoldsEveryWord(t *testing.T) {
	glyphs := term.NewTheme(term.Look{}).Glyphs
	for _, l := range msg.Languages() {
		for _, state := range []history.State{
			history.Waiting, history.Sending, history.Unsure, history.OnServer, history.Finished, history.Saved,
			history.Failed, history.Rejected, history.Canceled, history.Expired, history.Gone,
		} {
			for _, status := range []api.Status{api.Pending, api.Running, api.Succeeded, api.Suspended} {
				for tries := range 2 {
					task := history.Task{State: state, Status: status, Tries: tries}
					s := label.State(text.Wording{Language: l}, task, label.QueuePosition{}, noon, glyphs)
					if w := term.Width(s.Glyph + " " + s.Word); w > label.StateWidth(l) {
						t.Errorf("%s: %q takes %d cells of %d", l, s.Word, w, label.StateWidth(l))
					}
				}
			}
		}
	}
}
