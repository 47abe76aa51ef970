//go:build unix

package cli_test

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"dancecard/internal/simulator"
	"dancecard/internal/text"
)

// chinese is an environment with one more variable, which makes the interface Chinese.
func chinese(env ...string) []string {
	return append([]string{"DANCECARD_LANG=zh", "LANG=C.UTF-8"}, env...)
}

// A column begins in the same cell of every line, also where names take two cells a character.
func TestColumnsInChinese(t *testing.T) {
	t.Parallel()
	data, by := filled(t)
	got := run(t, "", chinese(), "list", "--data-dir", data)
	lines := strings.Split(strings.TrimSpace(got.out), "\n")
	if got.status != 0 || len(lines) != len(by)+2 || lines[0] != "ID  状态        模型      任务           创建时间    费用" {
		t.Fatalf("status %d: %s%s", got.status, got.out, got.err)
	}
	column := func(line, word string) int {
		before, _, _ := strings.Cut(line, word)
		return text.Width(before)
	}
	for _, line := range lines[1:] {
		if at := column(line, "今天 "); at != column(lines[0], "创建时间") {
			t.Errorf("the time begins in cell %d: %s", at, line)
		}
	}
	for _, want := range []string{"待提交", "链接已过期", "保存失败", "待确认", "已取消"} {
		if !strings.Contains(got.out, want) {
			t.Errorf("no %q in\n%s", want, got.out)
		}
	}
	shown := run(t, "", chinese(), "show", fmt.Sprint(by["rejected"].ID), "--data-dir", data)
	for _, want := range []string{"  已创建\n", "\n状态        未受理\n", "\n            百炼返回：Access denied\n", "\n人物图片    https://h/rejected.png?sign=1\n"} {
		if !strings.Contains(shown.out, want) {
			t.Errorf("no %q in\n%s", want, shown.out)
		}
	}
}

// Keys and values of JSON are the same in both languages; only what people read is not.
func TestJSONInChinese(t *testing.T) {
	t.Parallel()
	data, _ := filled(t)
	for _, args := range []string{"list --all", "show 5", "motions", "costs --month", "show 999", "wait --timeout -1s", "list --state asleep"} {
		both := func(env []string) []object {
			return objects(t, run(t, "", env, append(strings.Fields(args), "--json", "--data-dir", data)...).out)
		}
		english, chinese := both(nil), both(chinese())
		if len(english) != len(chinese) || len(english) == 0 && args != "motions" {
			t.Fatalf("%s: %d and %d objects", args, len(english), len(chinese))
		}
		for i := range english {
			sameShape(t, args, "", map[string]any(english[i]), map[string]any(chinese[i]))
		}
	}
	if o := objects(t, run(t, "", chinese(), "show", "999", "--json", "--data-dir", data).out)[0]; o["message"] != "没有任务 999" || o["code"] != "NoTask" || o["exit"] != 1.0 {
		t.Errorf("%v", o)
	}
}

// forPeople are the keys of JSON whose values are in the person's language.
var forPeople = []string{"message", "advice", "text"}

// sameShape fails where two values differ in more than texts for people.
func sameShape(t *testing.T, of, key string, a, b any) {
	t.Helper()
	switch a := a.(type) {
	case map[string]any:
		other, ok := b.(map[string]any)
		if !ok || len(a) != len(other) {
			t.Errorf("%s: %s is %v and %v", of, key, a, b)
			return
		}
		for k, v := range a {
			sameShape(t, of, key+"."+k, v, other[k])
		}
	case []any:
		other, ok := b.([]any)
		if !ok || len(a) != len(other) {
			t.Errorf("%s: %s is %v and %v", of, key, a, b)
			return
		}
		for i, v := range a {
			sameShape(t, of, key, v, other[i])
		}
	default:
		if a != b && !slices.Contains(forPeople, key[strings.LastIndex(key, ".")+1:]) {
			t.Errorf("%s: %s is %v and %v", of, key, a, b)
		}
	}
}

// A day's work in Chinese: submit, a repeated request, wait without a program that works, run, save, cancel.
func TestWorkInChinese(t *testing.T) {
	t.Parallel()
	sim := serve(t, simulator.Options{Speed: 400, Keys: []string{canary}})
	dir, data := library(t), folder(t)
	env := chinese(sim.env(canary)...)
	do := func(args ...string) outcome {
		return run(t, "", env, append(args, "--data-dir", data)...)
	}
	submit := []string{"submit", filepath.Join(dir, "anna.jpg"), filepath.Join(dir, "tiny.png"), "--motion", filepath.Join(dir, "waltz.mp4"), "--engine", "animate-anyone"}
	do(submit...).want(t, 3, "不通过   图片     tiny.png：", "预估费用（舞动人像）：", "任务 1（anna.jpg × waltz）待提交", "已加入 1 个任务\n", "1 个任务待提交，运行 `dancecard run` 即可提交\n")
	do(submit...).want(t, 4, "刚刚已用相同的图片、动作和设置创建：任务 1（待提交）\n", "如需再次创建，请加 --again。")
	do("wait").want(t, 4, "1 个任务：未结束 1 个\n", "dancecard: 1 个任务待提交，运行 `dancecard run` 即可提交\n")
	do("save", "1").want(t, 1, "任务 1 待提交，运行 `dancecard run` 即可提交\n")
	do("retry", "1").want(t, 1, "不通过   任务     任务 1 当前为「待提交」，无需重试\n", "没有任务可重试")
	do("run").want(t, 0, "任务 1（anna.jpg × waltz）已保存到「"+filepath.Join(data, "videos"), "1 个任务：已保存 1 个\n")
	do("cancel", "1").want(t, 1, "无法取消任务 1：视频已保存\n", "共 1 个任务，已取消 0 个\n")
	do("costs").want(t, 0, "今日        ¥", "本月        ¥")
	do("check", filepath.Join(dir, "anna.jpg"), "--engine", "wan-move").want(t, 0, "通过     图片     ", "费用     图生动作：")
	do("submit", filepath.Join(dir, "bo.png"), "--motion", filepath.Join(dir, "waltz.mp4"), "--engine", "wan-move", "--max-cost", "1").want(t, 4, "1 个任务预估费用 ¥2.40，超过 --max-cost 1\n")
}
