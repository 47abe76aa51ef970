package tui_test

import (
	"strings"
	"testing"

	"dancecard/history"
	"dancecard/internal/text/msg"
	"dancecard/tui"
)

// inChinese is a window of 80×24 in Chinese with the tasks of the account.
func inChinese(t *testing.T) (*harness, map[string]history.Task) {
	t.Helper()
	s := newHarness(t, settings{quick: true, config: func(c *tui.Config) { c.Language = msg.Chinese }})
	return s, still(s, plainly, 80, 24)
}

// What a person does to tasks is asked and said in Chinese, and needs no letters: arrows and enter answer.
func TestTasksAreChangedInChinese(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		task  string
		keys  []string
		asks  []string
		enter []string
		says  string
	}{
		{"queued", []string{"c"}, []string{"取消任务「Take 28」？", "取消后不计费。", "▌c     取消任务", " esc   不取消"}, []string{"down", "enter"}, ""},
		{"waiting", []string{"c"}, []string{"▌c     取消任务"}, []string{"enter"}, "已取消"},
		{"waiting", []string{"p"}, nil, nil, "· u 撤销"},
		{"saved", []string{"d"}, nil, nil, "已移除「Opening, slow」· u 撤销"},
		{"saved", []string{"d", "u"}, nil, nil, "「Opening, slow」已恢复到列表 · U 重做"},
		{"saved", []string{"+", "="}, nil, nil, "」评分 ★★☆☆☆ · u 撤销"},
		{"saved", []string{"+", "u"}, nil, nil, "「Opening, slow」已恢复原评分 · U 重做"},
		{"saved", []string{"-"}, nil, nil, "尚未评分"},
		{"running", []string{"+"}, nil, nil, "只能为有视频的任务评分"},
		{"running", []string{"d"}, nil, nil, "只能移除已结束的任务。请先取消（c）。"},
		{"running", []string{"p"}, nil, nil, "任务已提交到百炼，只能暂停待提交的任务"},
		{"running", []string{"c"}, nil, nil, "只能取消尚未开始生成的任务"},
		{"failed", []string{"S"}, nil, nil, "没有可下载的链接：链接在任务结束 24 小时后过期"},
		{"saved", []string{"a"}, nil, nil, "该任务无需处理"},
		{"saved", []string{"m"}, nil, nil, "只有待提交和未受理的任务可更换模型 · e 重新编辑"},
		{"failed", []string{"y"}, []string{"复制「Finale」的信息", "任务 ID", "错误详情（提交工单用）"}, []string{"esc"}, ""},
	} {
		s, by := inChinese(t)
		s.choose(by[c.task])
		s.press(c.keys...)
		if c.asks != nil {
			s.see(c.asks...)
			s.press(c.enter...)
			s.miss(c.asks[0])
		}
		s.see(c.says)
	}
}

// An unconfirmed task is resolved by the same choices in Chinese, and esc decides nothing.
func TestAnUnconfirmedTaskIsResolvedInChinese(t *testing.T) {
	t.Parallel()
	s, by := inChinese(t)
	s.choose(by["missed"])
	s.press("a")
	s.see("处理「Rooftop, again」", "如果任务其实已创建，重新提交会重复生成并计费。", "▌l     再查一次", " s     重新提交（确定未创建）", " x     放弃", " esc   稍后处理")
	s.press("down", "down", "enter")
	if got := s.task(by["missed"].ID); got.State == history.Unsure {
		t.Errorf("it is still %q", got.State)
	}
}

// Several tasks on hold are resumed with the sum, and what is marked beside them is counted.
func TestManyTasksAreChangedInChinese(t *testing.T) {
	t.Parallel()
	s, ids := waitingHarnessIn(t, msg.Chinese, 3)
	s.press("ctrl+a", "p")
	s.see("已暂停 2 个任务 · u 撤销")
	s.press("p")
	s.see("继续 2 个任务，最多 ¥9.60？", "任务已暂停，继续后按队列顺序提交。", "▌p     继续 2 个任务", " esc   不继续")
	s.press("enter")
	s.see("2 个任务已继续 · u 撤销")
	s.press("home", "F")
	s.see("已移到队首 · u 撤销")
	s.press("u")
	s.see("已移回原位 · U 重做")
	s.press("ctrl+a", "c")
	s.see("取消 3 个任务？", "▌c     取消 3 个任务")
	if strings.Contains(s.text(), "esc   取消") {
		t.Error("esc is said to cancel")
	}
	s.press("down", "enter")
	s.miss("取消 3 个任务？")
	for _, id := range ids {
		if got := s.task(id); !got.CancelAsked.IsZero() || got.State == history.Canceled {
			t.Errorf("task %d is %q", id, got.State)
		}
	}
}

func waitingHarnessIn(t *testing.T, l msg.Language, n int) (*harness, []history.TaskID) {
	t.Helper()
	s := newHarness(t, settings{config: func(c *tui.Config) { c.Language = l }})
	s.hold(service)
	return s, takes(s, n)
}
