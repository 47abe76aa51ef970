package tui_test

import (
	"testing"
	"time"

	"dancecard/history"
	"dancecard/internal/text/msg"
	"dancecard/tui"
)

// A person with a Chinese input method never leaves it: full-width signs and letters are keys, the palette is found by
// pinyin, fields take Chinese characters.
func TestADayInChinese(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{config: func(c *tui.Config) { c.Language = msg.Chinese }})
	s.start(100, 30)
	s.see("还没有任务", "n 新建")

	s.press("？") // help
	s.see("当前可用")
	s.press("esc")

	s.press("：") // the palette, by the initials of 新建任务
	s.write("xjrw")
	s.see("新建任务")
	s.press("enter")
	s.see("请添加人物图片（路径或 URL）")
	s.paste(sample("chen.jpg"))
	s.press("tab")
	s.form(s.sim.TemplateIDs()[0])
	s.press("shift+tab", "shift+tab")
	s.form("海报，第一版")
	s.see("✔ JPEG，540×960")
	s.press("ctrl+s")
	s.see("海报，第一版", "全部 1")

	s.press("ｎ") // a letter in full width opens the form as well
	s.see("提交前检查")
	s.press("esc")

	s.until("已保存", 10*time.Minute)
	s.press("／") // the filter, by a Chinese name and by a state
	s.write("海报")
	s.press("enter")
	s.see("/海报", "匹配 1 个")
	s.press("、", "ctrl+u")
	s.write("已保存")
	s.press("enter")
	s.see("海报，第一版")
	s.press("esc")

	s.press("２")
	s.see("动作库 1")
	s.press("１")
	s.see("全部 1")

	s.press("：")
	s.write("yichu") // 从列表移除
	s.press("enter")
	s.see("已移除「海报，第一版」· u 撤销", "全部 0")
	s.press("ｕ")
	s.see("「海报，第一版」已恢复到列表", "全部 1")

	s.press("你")
	s.see("中文输入法已开启：请切换到英文，或按 ctrl+p 打开命令面板")

	s.press("ｑ")
	if task := s.task(1); task.State != history.Saved || task.Title != "海报，第一版" {
		t.Errorf("%+v", task)
	}
}
