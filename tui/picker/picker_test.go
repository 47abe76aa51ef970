package picker_test

import (
	"fmt"
	"io/fs"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
	"github.com/google/go-cmp/cmp"

	"dancecard/internal/text/msg"
	"dancecard/tui/action"
	"dancecard/tui/picker"
	"dancecard/tui/term"
)

var noon = time.Date(2026, time.November, 20, 12, 0, 0, 0, time.UTC)

func press(t *testing.T, p *picker.Picker, keys ...string) (act action.Action, done bool) {
	t.Helper()
	named := map[string]tea.KeyPressMsg{
		"down": {Code: tea.KeyDown}, "up": {Code: tea.KeyUp}, "left": {Code: tea.KeyLeft}, "right": {Code: tea.KeyRight},
		"enter": {Code: tea.KeyEnter}, "esc": {Code: tea.KeyEscape}, "backspace": {Code: tea.KeyBackspace}, "end": {Code: tea.KeyEnd},
		"space": {Code: tea.KeySpace, Text: " "}, "ctrl+a": {Code: 'a', Mod: tea.ModCtrl}, "ctrl+s": {Code: 's', Mod: tea.ModCtrl}, "ctrl+l": {Code: 'l', Mod: tea.ModCtrl},
	}
	for _, key := range keys {
		msg, ok := named[key]
		if !ok {
			msg = tea.KeyPressMsg{Code: rune(key[0]), Text: key}
		}
		act, done = p.Update(msg)
	}
	return act, done
}

// toForm brings what the picker says to the form.
func toForm(msg tea.Msg) action.Action { return action.To{Screen: term.OnForm, Msg: msg} }

func folder() picker.Listing {
	l := picker.Listing{Folder: "/home/me/pics"}
	l.Entries = append(l.Entries, picker.Entry{Name: "old", Folder: true})
	for _, name := range []string{"anna.jpg", "bo.png", "陈小姐.jpg"} {
		l.Entries = append(l.Entries, picker.Entry{Name: name, Value: "/home/me/pics/" + name, Size: 120_000, Time: noon.Add(-time.Hour)})
	}
	return l
}

func open(o picker.Options) *picker.Picker {
	o.Folder, o.Now, o.Zone = "/home/me/pics", noon, time.UTC
	p, _ := picker.New(o, true)
	p.View(80, 20, theme())
	p.Take(folder())
	return p
}

func theme() *term.Theme {
	t := term.NewTheme(term.Look{Dark: true, Colour: true})
	return &t
}

func shown(p *picker.Picker) string { return ansi.Strip(strings.Join(p.View(80, 20, theme()), "\n")) }

func TestChosenFiles(t *testing.T) {
	pics := func(names ...string) action.Action {
		a := picker.Picked{Folder: "/home/me/pics"}
		for _, name := range names {
			a.Sources = append(a.Sources, "/home/me/pics/"+name)
		}
		return toForm(a)
	}
	for name, c := range map[string]struct {
		keys []string
		want action.Action
		done bool
	}{
		"under the cursor":        {[]string{"down", "enter"}, pics("anna.jpg"), true},
		"the marked":              {[]string{"down", "space", "space", "up", "enter"}, pics("anna.jpg", "bo.png"), true},
		"not what is unmarked":    {[]string{"end", "space", "space", "up", "enter"}, pics("bo.png"), true},
		"all":                     {[]string{"ctrl+a", "ctrl+s"}, pics("anna.jpg", "bo.png", "陈小姐.jpg"), true},
		"filtered":                {[]string{"b", "o", "enter"}, pics("bo.png"), true},
		"marks outlive a filter":  {[]string{"b", "space", "esc", "end", "space", "enter"}, pics("bo.png", "陈小姐.jpg"), true},
		"a folder leads on":       {[]string{"enter"}, toForm(picker.Browse{Folder: "/home/me/pics/old"}), false},
		"the folder above":        {[]string{"left"}, toForm(picker.Browse{Folder: "/home/me"}), false},
		"backspace in the filter": {[]string{"b", "backspace"}, nil, false},
		"backspace without one":   {[]string{"backspace"}, toForm(picker.Browse{Folder: "/home/me"}), false},
		"nothing":                 {[]string{"esc"}, nil, true},
		"a folder is not marked":  {[]string{"space", "ctrl+s"}, nil, false},
		"esc takes the filter":    {[]string{"b", "esc"}, nil, false},
	} {
		t.Run(name, func(t *testing.T) {
			act, done := press(t, open(picker.Options{}), c.keys...)
			if diff := cmp.Diff(c.want, act); diff != "" || done != c.done {
				t.Errorf("done %t, %s", done, diff)
			}
		})
	}
}

func TestTheLibraryAndTheFiles(t *testing.T) {
	library := []picker.Entry{{Name: "waltz", Value: "AACT.1", Note: "10.2 s"}, {Name: "tango", Value: "AACT.2"}}
	p := open(picker.Options{Motion: true, Library: library})
	if got := shown(p); !strings.Contains(got, "Library") || !strings.Contains(got, "waltz") || strings.Contains(got, "anna") {
		t.Error(got)
	}
	press(t, p, "space", "ctrl+l")
	if got := shown(p); !strings.Contains(got, "/home/me/pics") || !strings.Contains(got, "anna.jpg") || !strings.Contains(got, "1 marked") {
		t.Error(got)
	}
	act, _ := press(t, p, "end", "space", "enter")
	want := toForm(picker.Picked{Motion: true, Sources: []string{"AACT.1", "/home/me/pics/陈小姐.jpg"}, Folder: "/home/me/pics"})
	if diff := cmp.Diff(want, act); diff != "" {
		t.Error(diff)
	}
}

func TestFoldersSayWhatIsTheMatter(t *testing.T) {
	p := open(picker.Options{})
	press(t, p, "left")
	if got := shown(p); !strings.Contains(got, "Reading the folder") {
		t.Error(got)
	}
	p.Take(folder()) // an answer that is late
	if got := shown(p); strings.Contains(got, "anna.jpg") {
		t.Error(got)
	}
	p.Take(picker.Listing{Folder: "/home/me", Err: fs.ErrPermission})
	if got := shown(p); !strings.Contains(got, "No permission to read this folder") {
		t.Error(got)
	}
	p.Take(picker.Listing{Folder: "/home/me"})
	if got := shown(p); !strings.Contains(got, "No folders or pictures here") {
		t.Error(got)
	}
	p.Take(picker.Listing{Folder: "/home/me", Entries: []picker.Entry{{Name: "docs", Folder: true}, {Name: "pics", Folder: true}}})
	if act, _ := press(t, p, "enter"); act != toForm(picker.Browse{Folder: "/home/me/pics"}) {
		t.Errorf("the cursor is not on the folder that was left: %v", act)
	}
	q := open(picker.Options{})
	press(t, q, "z")
	if got := shown(q); !strings.Contains(got, "No match for “z”") {
		t.Error(got)
	}
}

// TestThePickerKeepsItsWidth draws long and wide names at any size.
func TestThePickerKeepsItsWidth(t *testing.T) {
	l := folder()
	for n := range 200 {
		name := strings.Repeat("宽", n) + fmt.Sprint(n) + "\x1b[31m.jpg"
		l.Entries = append(l.Entries, picker.Entry{Name: name, Value: "/" + name, Size: 1 << n % 40, Time: noon})
	}
	p := open(picker.Options{})
	p.Take(l)
	press(t, p, "end", "space")
	for w := 8; w < 120; w++ {
		for _, h := range []int{3, 8, 24} {
			lines := p.View(w, h, theme())
			for _, line := range lines {
				if n := ansi.StringWidth(line); n != ansi.StringWidth(lines[0]) || n > w {
					t.Fatalf("%d×%d: a line takes %d cells: %q", w, h, n, line)
				}
			}
		}
	}
}

// In Chinese no English word is left but the names of keys, and the most urgent keys fit at 60 columns.
func TestThePickerInChinese(t *testing.T) {
	p := open(picker.Options{Language: msg.Chinese, Motion: true, Library: []picker.Entry{{Name: "华尔兹", Value: "AACT.1"}}})
	han := theme()
	han.Glyphs.KeyLanguage = msg.Chinese
	view := func(w int) string { return ansi.Strip(strings.Join(p.View(w, 16, han), "\n")) }
	for _, tt := range []struct {
		keys  []string
		texts []string
	}{
		{nil, []string{"动作库", "华尔兹", "↵ 选择  空格 勾选  ctrl+l 文件  esc 关闭"}},
		{[]string{"z"}, []string{"没有匹配「z」的项 · esc 清除", "esc 清除"}},
		{[]string{"esc", "ctrl+l"}, []string{"↵ 打开  空格 勾选  左 上级  ctrl+l 动作库  esc 关闭"}},
		{[]string{"down", "space"}, []string{"已勾选 1 项", "↵ 选择  空格 勾选  左 上级  ctrl+l 动作库"}},
		{[]string{"left"}, []string{"正在读取文件夹…"}},
	} {
		press(t, p, tt.keys...)
		for _, text := range tt.texts {
			if got := view(60); !strings.Contains(got, text) {
				t.Errorf("%v: no %q in\n%s", tt.keys, text, got)
			}
		}
	}
	for want, l := range map[string]picker.Listing{
		"文件夹不存在 · 按左方向键返回上级":     {Folder: "/home/me", Err: fs.ErrNotExist},
		"没有权限读取该文件夹 · 按左方向键返回上级": {Folder: "/home/me", Err: &fs.PathError{Path: "/home/me", Err: fs.ErrPermission}},
		"这里没有文件夹和视频 · 按左方向键返回上级": {Folder: "/home/me"},
		"仅读取前 20,000 项":          {Folder: "/home/me", Part: true, Entries: []picker.Entry{{Name: "a.mp4", Value: "/home/me/a.mp4"}}},
	} {
		q := open(picker.Options{Language: msg.Chinese, Motion: true})
		press(t, q, "left")
		q.Take(l)
		if got := ansi.Strip(strings.Join(q.View(80, 20, theme()), "\n")); !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
}
