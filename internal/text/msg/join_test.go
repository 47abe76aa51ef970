package msg

import "testing"

// In Chinese a blank stands beside Latin letters and digits, and nowhere else, whatever a slot holds.
func TestChineseSlots(t *testing.T) {
	text := func(s string) part { return part{s, false} }
	slot := func(s string) part { return part{s, true} }
	for _, tt := range []struct {
		want  string
		parts []part
	}{
		{"用图生动作提交", []part{text("用 "), slot("图生动作"), text(" 提交")}},
		{"用 AnimateAnyone 提交", []part{text("用"), slot("AnimateAnyone"), text("提交")}},
		{"按 n 新建", []part{text("按 "), slot("n"), text(" 新建")}},
		{"移除「海报」", []part{text("移除「"), slot("海报"), text("」")}},
		{"移除「a.jpg」", []part{text("移除「"), slot("a.jpg"), text("」")}},
		{"原因：Network", []part{text("原因："), slot("Network")}},
		{"海报 × waltz", []part{slot("海报"), text(" "), slot("×"), text(" "), slot("waltz")}},
		{"已保存 · u 撤销", []part{text("已保存 · "), slot("u"), text(" 撤销")}},
		{"约 ¥0.40", []part{text("约"), slot("¥0.40")}},
		{"剩23小时", []part{text("剩"), text("23小时")}},
		{"第 3 位", []part{text("第 "), slot("3"), text(" 位")}},
		{"排队中（PENDING）· 百炼已受理", []part{slot("排队中（PENDING）"), text(" · 百炼已受理")}},
		{"完成", []part{text("完成"), slot("")}},
		{"状态：生成中 4", []part{text("状态："), slot("生成中"), text(" "), text("4")}},
	} {
		if got := join(tt.parts...); got != tt.want {
			t.Errorf("%q, want %q", got, tt.want)
		}
	}
}
