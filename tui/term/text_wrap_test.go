package term_test

import (
	"slices"
	"strings"
	"testing"
	"unicode"

	"pgregory.net/rapid"

	"dancecard/tui/term"
)

func TestWrap(t *testing.T) {
	for _, c := range []struct {
		name, in string
		w        int
		want     []string
	}{
		{"nothing", "", 10, nil},
		{"blanks", "  \n ", 10, nil},
		{"no width", "anna", 0, nil},
		{"less than none", "anna", -1, nil},
		{"fits", "the picture is too small", 40, []string{"the picture is too small"}},
		{"words", "the picture is too small", 11, []string{"the picture", "is too", "small"}},
		{"exact line", "abc def", 3, []string{"abc", "def"}},
		{"many blanks", "abc     def", 5, []string{"abc", "def"}},
		{"indented", "   abc def", 4, []string{"abc", "def"}},
		{"long word", "InvalidFile.Resolution", 8, []string{"InvalidF", "ile.Reso", "lution"}},
		{"long word behind a short", "see https://a.test/bcdef now", 10, []string{"see", "https://a.", "test/bcdef", "now"}},
		{"chinese", "图片分辨率过小请重新上传", 10, []string{"图片分辨率", "过小请重新", "上传"}},
		{"chinese in odd cells", "图片分辨率", 5, []string{"图片", "分辨", "率"}},
		{"no full stop ahead", "图片太小。请换", 8, []string{"图片太", "小。请换"}},
		{"no bracket behind", "图片（太小）了", 6, []string{"图片", "（太", "小）了"}},
		{"mixed", "请用AnimateAnyone重试", 14, []string{"请用", "AnimateAnyone", "重试"}},
		{"a number and its unit", "导入近 24 小时的 3 个任务", 10, []string{"导入", "近 24 小时", "的 3 个任", "务"}},
		{"a sum and what leads to it", "共需约 ¥0.82 一次", 8, []string{"共需", "约 ¥0.82", "一次"}},
		{"a key and its verb", "请先取消，按 n 新建任务", 14, []string{"请先取消，", "按 n 新建任务"}},
		{"a hint", "Removed 4 tasks · u undo", 19, []string{"Removed 4 tasks ·", "u undo"}},
		{"a unit in English", "the link expires in 23 h or so", 22, []string{"the link expires in", "23 h or so"}},
		{"bound words that find no room", "按 ctrl+s 立即提交", 8, []string{"按 ctrl+", "s 立即提", "交"}},
		{"only signs", "。。。。", 4, []string{"。。", "。。"}},
		{"marks stay", "q\u0323q\u0323q\u0323", 2, []string{"q\u0323q\u0323", "q\u0323"}},
		{"marks stay on wide ones", "陈\u0323，小", 2, []string{"陈\u0323", "，", "小"}},
		{"wide in one cell", "陈a", 1, []string{"?", "a"}},
		{"wide with a mark in one cell", "陈\u0323a", 1, []string{"?", "a"}},
		{"cleaned", "a\x1b[31mb\r\nc", 10, []string{"ab c"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := term.Wrap(c.in, c.w); !slices.Equal(got, c.want) {
				t.Errorf("Wrap(%q, %d) = %q, want %q", c.in, c.w, got, c.want)
			}
		})
	}
}

func TestWrapLosesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, w := anyText().Draw(t, "text"), rapid.IntRange(2, 30).Draw(t, "cells")
		lines := term.Wrap(s, w)
		for _, line := range lines {
			if n := term.Width(line); n > w || n == 0 {
				t.Fatalf("Wrap(%q, %d) has %q of %d cells", s, w, line, n)
			}
			if fault := faultOf(line); fault != "" {
				t.Fatalf("Wrap(%q, %d) has %q: %s", s, w, line, fault)
			}
			if line != strings.Trim(line, " ") {
				t.Fatalf("Wrap(%q, %d) has %q", s, w, line)
			}
		}
		if got, want := letters(strings.Join(lines, "")), letters(term.Clean(s)); got != want {
			t.Fatalf("Wrap(%q, %d) keeps %q of %q", s, w, got, want)
		}
	})
}

func TestWrapInOneCell(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := anyText().Draw(t, "text")
		for _, line := range term.Wrap(s, 1) {
			if term.Width(line) != 1 {
				t.Fatalf("Wrap(%q, 1) has %q", s, line)
			}
		}
	})
}

// letters is text without its blanks.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, s)
}

func BenchmarkWrap(b *testing.B) {
	s := strings.Repeat("the resolution of the picture 图片分辨率过小，请重新上传 ", 4)
	b.ReportAllocs()
	for b.Loop() {
		term.Wrap(s, 48)
	}
}
