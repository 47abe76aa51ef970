package newtask_test

import (
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/text/msg"
	"dancecard/tui/action"
	"dancecard/tui/newtask"
	"dancecard/tui/picker"
	"dancecard/tui/screen"
	"dancecard/tui/term"
)

// formIn is a form in a language, of a size, for an engine.
func formIn(l msg.Language, w, h int, engine api.EngineID) (*newtask.Screen, *screen.Env) {
	theme := term.NewTheme(term.Look{Dark: true, Colour: true})
	env := &screen.Env{Engines: api.Engines(), Theme: &theme, Keymap: term.NewKeymap(term.Commands()), Options: screen.Options{Commands: term.Commands()}, Screen: term.OnForm}
	env.Language = l
	s := newtask.New(env)
	s.SetSize(w, h)
	s.Update(screen.FillForm{Drafts: []history.Draft{{Engine: engine}}})
	return s, env
}

// No label and no choice is cut, in either language, at the smallest sizes.
func TestLabelsAndChoicesAreWhole(t *testing.T) {
	for _, tt := range []struct {
		l      msg.Language
		engine api.EngineID
		texts  []string
	}{
		{msg.English, api.AnimateAnyone, []string{"Picture ", "Motion ", "Background ", "›clip's", "picture's", "Ratio ", "›same as clip", "Engine ", "›AnimateAnyone", "Title "}},
		{msg.English, api.WanMove, []string{"›Wan Animate Move", "Quality ", "›standard", "professional", "Watermark ", "›off", " on "}},
		{msg.Chinese, api.AnimateAnyone, []string{"人物图片 ", "动作 ", "背景 ", "›视频背景", "图片背景", "画幅 ", "›同参考视频", "模型 ", "›舞动人像", "图生动作", "视频换人", "标题 "}},
		{msg.Chinese, api.WanMix, []string{"›视频换人", "模式 ", "›标准", "专业", "水印 ", "›无", "有 "}},
	} {
		for _, size := range [][2]int{{80, 21}, {60, 13}, {160, 40}} {
			s, _ := formIn(tt.l, size[0], size[1], tt.engine)
			got := shown(s)
			for _, text := range append(tt.texts, map[msg.Language]string{msg.English: "Add a picture (path or URL)", msg.Chinese: "请添加人物图片（路径或 URL）"}[tt.l]) {
				if !strings.Contains(got, text) {
					t.Errorf("%v at %d × %d lacks %q:\n%s", tt.l, size[0], size[1], text, got)
				}
			}
		}
	}
}

// The form changes its language at once, and its cursor stands behind the label.
func TestTheFormChangesItsLanguage(t *testing.T) {
	s, env := formIn(msg.English, 80, 21, api.AnimateAnyone)
	x := s.Cursor().X
	s.Update(tea.PasteMsg{Content: "海报.jpg"})
	if got := shown(s); !strings.Contains(got, "New task") || s.Cursor().X != x+len("海报.jpg")-2 {
		t.Errorf("the cursor stands at %d after %d:\n%s", s.Cursor().X, x, got)
	}
	env.Language = msg.Chinese
	got := shown(s)
	if !strings.Contains(got, "新建任务") || !strings.Contains(got, "海报.jpg") || s.Cursor().X != x-2+len("海报.jpg")-2 {
		t.Errorf("the cursor stands at %d:\n%s", s.Cursor().X, got)
	}
	for _, english := range []string{"Picture", "Motion", "path", "Add", "browse", "prices"} {
		if strings.Contains(got, english) {
			t.Errorf("%q is left:\n%s", english, got)
		}
	}
}

// A hint is shown in the longest of its lengths that fits.
func TestHintsShrink(t *testing.T) {
	for w, want := range map[int]string{
		80: "参考视频（路径或 URL）、模板 ID 或动作库名称 · ctrl+o 浏览",
		56: "参考视频、模板 ID 或名称 · ctrl+o 浏览",
		30: "ctrl+o 浏览",
	} {
		s, _ := formIn(msg.Chinese, w, 21, api.AnimateAnyone)
		s.Do(term.CmdNextField)
		if got := shown(s); !strings.Contains(got, " "+want+" ") {
			t.Errorf("at %d there is no %q:\n%s", w, want, got)
		}
	}
}

// What does not fit into a field, and what cannot be typed, is said in Chinese with its measure words.
func TestWhatAFieldDoesNotTakeInChinese(t *testing.T) {
	const most = 1 << 20
	sources := []string{long("a.png", most-10), long("b.png", most-10), long("c.png", most)}
	for want, fill := range map[string]picker.Picked{
		"此项只能放下 2 张图片（共 3 张）":                     {Sources: sources},
		"此项只能放下 2 个动作（共 3 个）":                     {Sources: sources, Motion: true},
		"文件名不能含制表符或换行。请重命名「an na.png」和「a b.png」。": {Sources: []string{"/p/an\tna.png", "/p/a\nb.png"}},
		"文件名不能含制表符或换行。请重命名「a 1」和另外 3 个文件。":        {Sources: []string{"/a\n1", "/a\n2", "/a\n3", "/a\n4"}},
	} {
		s, _ := formIn(msg.Chinese, 80, 21, api.AnimateAnyone)
		if got := said(s.Update(fill)); !slices.Equal(got, []string{want}) {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

// Several tasks fill the form: what becomes of them is one sentence or two.
func TestTasksThatFillTheFormInChinese(t *testing.T) {
	a, b := history.Draft{Picture: "/a.png", Template: "AACT.1", Title: "一"}, history.Draft{Picture: "/b.png", Template: "AACT.2", Title: "二"}
	same := a
	same.Title = "三"
	for want, drafts := range map[string][]history.Draft{
		"每张图片配每个动作：由 2 个任务生成 4 个视频。以下沿用第一个任务：标题。": {a, b},
		"以下沿用第一个任务：标题": {a, same},
	} {
		s, _ := formIn(msg.Chinese, 80, 21, api.AnimateAnyone)
		if got := said(s.Update(screen.FillForm{Drafts: drafts})); !slices.Equal(got, []string{want}) {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

// dialogOf is the text of the dialog that filling a touched form opens.
func dialogOf(t *testing.T, s *newtask.Screen, w int, fill screen.FillForm) string {
	t.Helper()
	theme := term.NewTheme(term.Look{Dark: true, Colour: true})
	s.Update(tea.PasteMsg{Content: "/x.png"})
	d := opened(s.Update(fill))
	if d == nil {
		t.Fatal("no dialog was opened")
	}
	return ansi.Strip(strings.Join(d.View(w, 12, &theme), "\n"))
}

func TestReplacingTheFormAsksFirst(t *testing.T) {
	fill := screen.FillForm{Drafts: []history.Draft{{Picture: "/a.png"}}}
	for l, texts := range map[msg.Language][]string{
		msg.English: {"Replace the unsent task in the form?", "Replace", "Open the form as it is", "Back"},
		msg.Chinese: {"替换表单中的任务？", "替换", "不替换，打开表单", "返回"},
	} {
		s, _ := formIn(l, 80, 21, api.AnimateAnyone)
		got := dialogOf(t, s, 60, fill)
		for _, text := range texts {
			if !strings.Contains(got, text) {
				t.Errorf("no %q in\n%s", text, got)
			}
		}
		if strings.Contains(got, "取消") {
			t.Errorf("a way out is named like the cancel of a task:\n%s", got)
		}
	}
}

// opened is the dialog among what is asked for.
func opened(act action.Action) action.Dialog {
	switch a := act.(type) {
	case action.All:
		for _, one := range a {
			if d := opened(one); d != nil {
				return d
			}
		}
	case action.Open:
		return a.Dialog
	}
	return nil
}
