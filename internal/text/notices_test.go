package text_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
)

// notices are those that are read, with tasks in the states that matter.
func notices() []core.Notice {
	err := &history.Error{Code: history.CodeNoMotion, Path: "/d/history.db"}
	task := func(state history.State, code string) history.Task {
		t := history.Task{ID: 7, State: state, Problem: history.Problem{Code: code}}
		t.Picture, t.Template = "/p/anna.png", "AACT.1.a.b"
		return t
	}
	unsure := task(history.Unsure, history.CodeNotFound)
	changed := history.Undone{Entry: history.UndoEntry{ID: 1, Kind: history.UndoHold}, Tasks: []history.Task{unsure}, Changed: 1}
	late := changed
	late.Changed = 0
	return []core.Notice{
		core.Follows{},
		core.ClocksDiffer{By: time.Minute},
		core.HistoryFailed{Err: err},
		core.ChoreFailed{Err: err},
		core.NotSent{Task: task(history.Rejected, "InternalError")},
		core.Refused{Task: task(history.Rejected, "InternalError")},
		core.Unanswered{Task: unsure},
		core.SentTwice{Task: unsure},
		core.NotWritten{ID: 7, Err: err},
		core.NotWritten{ID: 7, Sent: true, Err: err},
		core.Written{Task: unsure},
		core.Failed{Task: task(history.Failed, "InternalError")},
		core.NotAsked{Task: unsure, Err: err},
		core.NotListed{Err: err},
		core.NotLookedUp{Task: unsure, Err: err},
		core.LookedUp{Task: unsure},
		core.LookedUp{Task: task(history.Unsure, history.CodeAmbiguous)},
		core.LookedUp{Task: task(history.Unsure, history.CodeClocks)},
		core.LookedUp{Task: task(history.OnServer, "")},
		core.NotSaved{Task: unsure, Err: err},
		core.NotChanged{Err: err},
		core.NotMoved{},
		core.OnDisk{},
		core.ToCancel{Task: unsure},
		core.NotCanceled{Task: unsure, Err: &api.Error{Op: api.OpCancel, Code: api.CodeTimeout}},
		core.CanceledOne{Task: unsure},
		core.Canceling{Tried: 2, Of: 5, Left: 3},
		core.Canceled{Done: 3, Of: 5, Started: 1, Off: true},
		core.Undone{},
		core.Undone{What: changed},
		core.Undone{What: late},
		core.MotionChanged{Change: core.MotionRenamed, Err: err},
		core.MotionChanged{Change: core.MotionAdded, Err: err},
		core.MotionChanged{Change: core.MotionAdded},
		core.Imported{Err: errors.New("something")},
		core.Imported{Account: core.Account{Held: core.Tally{Tasks: 2}}},
		core.NotImported{Missing: core.Tally{Tasks: 1, Motions: 2}},
		core.HistorySaved{Path: "/d/copy.db"},
		core.HistorySaved{Err: err},
		core.Revived{Tasks: []history.Task{unsure}},
	}
}

// keyed are wordings of the window, in which a key is written as <its command>.
func keyed(l msg.Language) text.Wording {
	return text.Wording{Language: l, Keys: func(command string) string { return "<" + command + ">" }, Times: "×"}
}

// The command line says the same as the window, without its keys and without what it cannot do; in both languages.
func TestNoNoticeOnTheCommandLineNamesAKey(t *testing.T) {
	for _, l := range msg.Languages() {
		named := 0
		for _, n := range notices() {
			here, there := text.Wording{Language: l, Times: "×"}.Notice(n), keyed(l).Notice(n)
			_, undo := n.(core.Undone)
			if there.Text == "" || !undo && (here.Text == "" || here.Tone != there.Tone) {
				t.Errorf("%T: %+v, and in the window %+v", n, here, there)
			}
			if strings.Contains(here.Text, "<") || keys.MatchString(here.Text) {
				t.Errorf("%T: %q names a key of the window", n, here.Text)
			}
			if strings.Contains(there.Text, "<") {
				named++
			}
		}
		if named < 9 {
			t.Errorf("%d sentences of the window name a key", named)
		}
	}
}

func TestNotices(t *testing.T) {
	task := history.Task{ID: 7, Draft: history.Draft{Title: "Poster"}, State: history.Unsure}
	template := history.Task{ID: 8, Draft: history.Draft{Kind: history.MakesMotion, Title: "waltz"}}
	saved := history.Task{ID: 9, State: history.Saved, Draft: history.Draft{Title: "Poster"}}
	saved.File, saved.Video = "anna-waltz.mp4", "https://h/v.mp4"
	saved.Ended = time.Date(2026, 11, 28, 12, 0, 0, 0, time.UTC)
	saved.Updated = saved.Ended.Add(30 * time.Minute)
	imported := []history.Task{{Status: api.Pending}, {Status: api.Running}, {Status: api.Succeeded}, {Draft: history.Draft{Kind: history.MakesMotion}}}
	two := history.Undone{Entry: history.UndoEntry{ID: 1, Kind: history.UndoRemoval}, Tasks: make([]history.Task, 2), Changed: 2}
	late := history.Undone{Entry: history.UndoEntry{ID: 1, Kind: history.UndoHold}, Tasks: []history.Task{saved}}
	seen := history.UndoEntry{ID: 1, Kind: history.UndoSeen, Tasks: []history.TaskID{9}}
	for _, test := range []struct {
		notice           core.Notice
		english, chinese string
	}{
		{core.Saved{Task: saved}, "Saved anna-waltz.mp4 · link expires in 23 h", "已保存「anna-waltz.mp4」· 链接剩 23 小时"},
		{core.Refused{Task: template}, "“waltz (template)” rejected: no reason given", ""},
		{core.Canceling{Tried: 3, Of: 12, Left: 9}, "Canceling 3 of 12 · <back> stop", "正在取消 3/12 · <back> 停止"},
		{core.Canceled{Done: 1, Of: 1}, "Canceled 1 task", "已取消 1 个任务"},
		{core.Canceled{Done: 3, Of: 5, Started: 2}, "Canceled 3 of 5 tasks; the rest had already started", "已取消 3 个任务（共 5 个），其余已开始生成"},
		{core.Canceled{Done: 3, Of: 5, Started: 1}, "Canceled 3 of 5 tasks; 1 had already started", "已取消 3 个任务（共 5 个），1 个已开始生成"},
		{core.Canceled{Done: 0, Of: 2, Off: true}, "Stopped: canceled 0 of 2 tasks, the rest continue", "已停止：取消了 0 个任务（共 2 个），其余继续"},
		{core.CanceledOne{Task: history.Task{State: history.OnServer}}, "Can't cancel: already running", "无法取消：已开始生成"},
		{core.CanceledOne{Task: saved}, "Can't cancel: “Poster” is already saved", "无法取消：「Poster」已保存"},
		{core.LookedUp{Task: task}, "“Poster” isn't on your account; it most likely never arrived · <resolve> resolve", "账号中没有「Poster」，很可能未创建 · <resolve> 处理"},
		{core.Imported{}, "Up to date: nothing new in the last 24 hours", "已是最新：近 24 小时没有新任务"},
		{
			core.Imported{Account: core.Account{Tasks: imported, Others: 1}},
			"Imported 3 tasks (2 active and 1 done) and 1 motion · Skipped 1 task of other models",
			"已导入 3 个任务（进行中 2 个和已完成 1 个）及 1 个动作 · 未导入其他模型的 1 个任务",
		},
		{core.NotImported{Missing: core.Tally{Tasks: 1}}, "Your account has 1 task that isn't on the list · <import> import", "账号中有 1 个任务不在列表中 · <import> 导入"},
		{core.Undone{What: two}, "2 tasks are back on the list · <redo> redo", "2 个任务已恢复到列表 · <redo> 重做"},
		{core.Undone{What: two, Redo: true}, "Removed 2 tasks again · <undo> undo", "已再次移除 2 个任务 · <undo> 撤销"},
		{core.Undone{What: late}, "Too late to undo: “Poster” is already saved", "无法撤销：「Poster」已保存"},
		{core.Undone{What: history.Undone{Entry: seen}}, "Nothing to undo: none of these results can be new again", "无法撤销：这些结果已无法恢复为未查看"},
		{core.Undone{What: history.Undone{Entry: seen}, Redo: true}, "Nothing to redo: these results already count as seen", "无需重做：这些结果已标为已查看"},
		{core.ClocksDiffer{By: -90 * time.Minute}, "This machine's clock is 1 h ahead of Model Studio's. Set the clock; link expiry follows Model Studio's time.", "本机时钟比百炼快 1 小时。请校准时钟；链接的过期时间以百炼为准。"},
	} {
		if got := keyed(msg.English).Notice(test.notice).Text; got != test.english {
			t.Errorf("%#v: %q, want %q", test.notice, got, test.english)
		}
		if got := keyed(msg.Chinese).Notice(test.notice).Text; test.chinese != "" && got != test.chinese {
			t.Errorf("%#v: %q, want %q", test.notice, got, test.chinese)
		}
	}
}

// A change that came too late says what has become of the first task that it missed.
func TestTooLate(t *testing.T) {
	sent := history.Task{ID: 1, State: history.Sending, Draft: history.Draft{Title: "Poster"}}
	held := history.Task{ID: 1, State: history.Waiting, Held: true, Draft: sent.Draft}
	for _, test := range []struct {
		change           core.Changed
		english, chinese string
	}{
		{core.Changed{Tasks: make([]history.Task, 1), Late: []history.Task{sent}}, "Too late: “Poster” is being sent", "无法更改：「Poster」正在提交"},
		{
			core.Changed{Tasks: make([]history.Task, 3), Late: []history.Task{sent}, Undoable: true},
			"Changed 2 of 3 tasks; too late for the rest: “Poster” is being sent · <undo> undo", "已更改 2 个任务（共 3 个），其余无法更改：「Poster」正在提交 · <undo> 撤销",
		},
		{core.Changed{Tasks: make([]history.Task, 2), Late: []history.Task{{}}}, "Changed 1 of 2 tasks; too late for the rest: the task is no longer on the list", "已更改 1 个任务（共 2 个），其余无法更改：任务已不在列表中"},
		{core.Changed{Tasks: make([]history.Task, 1), Late: []history.Task{held}}, "Too late: “Poster” is on hold", "无法更改：「Poster」已暂停"},
	} {
		if got := keyed(msg.English).TooLate(test.change).Text; got != test.english {
			t.Errorf("%q, want %q", got, test.english)
		}
		if got := keyed(msg.Chinese).TooLate(test.change).Text; got != test.chinese {
			t.Errorf("%q, want %q", got, test.chinese)
		}
	}
}
