package dialog_test

import (
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"dancecard/internal/text/msg"
	"dancecard/tui/action"
	"dancecard/tui/dialog"
	"dancecard/tui/term"
)

// chosen is the command that a palette gives for what is typed.
func chosen(l msg.Language, on term.ScreenID, typed string) string {
	p := dialog.NewPalette(dialog.Context{Language: l, Table: term.Commands(), Screen: on})
	for _, r := range typed {
		p.Update(tea.KeyPressMsg{Code: r, Text: string(r)})
	}
	act, _ := p.Update(tea.KeyPressMsg{Code: tea.KeyEnter})
	do, _ := act.(action.Do)
	return do.Command
}

// What begins with what is typed stands before what only holds its letters.
func TestThePaletteShowsFirstWhatBeginsAlike(t *testing.T) {
	theme := term.NewTheme(term.Look{})
	p := dialog.NewPalette(dialog.Context{Language: msg.English, Table: term.Commands(), Screen: term.OnList})
	for _, r := range "ret" {
		p.Update(tea.KeyPressMsg{Code: r, Text: string(r)})
	}
	lines := strings.Join(p.View(80, 30, &theme), "\n")
	one, all, other := strings.Index(lines, "Retry "), strings.Index(lines, "Retry all failed"), strings.Index(lines, "Rename task")
	if one < 0 || all < one || other < all {
		t.Error(lines)
	}
}

// In either language a command is found by its name in both, and by pinyin; exact initials come first.
func TestThePaletteFindsCommandsInBothLanguages(t *testing.T) {
	for _, c := range []struct {
		on    term.ScreenID
		want  string
		typed []string
	}{
		{term.OnList, term.CmdNew, []string{"xjrw", "新建", "xinjian", "xin jian ren wu", "new"}},
		{term.OnList, term.CmdOpen, []string{"ckxq", "查看", "open"}},
		{term.OnList, term.CmdPlay, []string{"dksp", "bofang", "play"}},
		{term.OnDetail, term.CmdWatch, []string{"zdbf", "watch", "watch here"}},
		{term.OnList, term.CmdEdit, []string{"cxbj", "edit", "resend"}},
		{term.OnForm, term.CmdSend, []string{"tjrw", "send"}},
		{term.OnList, term.CmdCancel, []string{"qxrw", "取消", "cancel"}},
		{term.OnList, term.CmdRetry, []string{"cs", "重试", "ret", "retry"}},
		{term.OnList, term.CmdSave, []string{"cxxz", "save again"}},
		{term.OnList, term.CmdResolve, []string{"cldqr", "待确认", "daiqueren", "resolve"}},
		{term.OnList, term.CmdSwitchEngine, []string{"ghmx", "模型", "engine", "switch-engine"}},
		{term.OnList, term.CmdPause, []string{"zt", "jx", "hftj", "暂停", "pause", "hold"}},
		{term.OnList, term.CmdFront, []string{"ydds", "front"}},
		{term.OnList, term.CmdMoveUp, []string{"dlsy", "move-up"}},
		{term.OnList, term.CmdMoveDown, []string{"dlxy", "move down"}},
		{term.OnList, term.CmdImport, []string{"drrw", "import"}},
		{term.OnList, term.CmdMark, []string{"gx", "mark"}},
		{term.OnList, term.CmdMarkAll, []string{"qbgx", "mark all"}},
		{term.OnList, term.CmdBatch, []string{"zkbp", "batch"}},
		{term.OnList, term.CmdRemove, []string{"clbyc", "移除", "remove"}},
		{term.OnList, term.CmdUndo, []string{"cx", "undo"}},
		{term.OnList, term.CmdRedo, []string{"cz", "redo"}},
		{term.OnList, term.CmdCopy, []string{"fz", "copy"}},
		{term.OnList, term.CmdRefresh, []string{"sxzt", "shuaxin", "refresh"}},
		{term.OnList, term.CmdFilter, []string{"sxrw", "filter"}},
		{term.OnList, term.CmdSort, []string{"qhpx", "sort"}},
		{term.OnList, term.CmdGroup, []string{"xyfz", "group"}},
		{term.OnList, term.CmdTasks, []string{"rwlb", "tasks"}},
		{term.OnList, term.CmdMotions, []string{"dzk", "motions"}},
		{term.OnMotions, term.CmdRename, []string{"cmm", "rename"}},
		{term.OnMotions, term.CmdAdd, []string{"tjmb", "add"}},
		{term.OnMotions, term.CmdRemoveMotion, []string{"ycdz", "remove-motion"}},
		{term.OnForm, term.CmdFix, []string{"zhwj", "转换", "fix"}},
		{term.OnForm, term.CmdBrowse, []string{"llwj", "browse"}},
		{term.OnForm, term.CmdRecent, []string{"zjyg", "recent"}},
		{term.OnList, term.CmdKey, []string{"gh", "ghmy", "更换 API", "api key", "key"}},
		{term.OnList, term.CmdLanguage, []string{"yuyan", "zhongwen", "中文", "英文", "language", "chinese", "english"}},
		{term.OnSetup, term.CmdLanguage, []string{"yuyan", "language"}},
		{term.OnList, term.CmdSaveFile, []string{"dclsjl", "save-history"}},
		{term.OnList, term.CmdHelp, []string{"bz", "help"}},
		{term.OnList, term.CmdQuit, []string{"tc", "退出", "tuichu", "quit"}},
		{term.OnList, term.CmdRateUp, []string{"rat", "rate", "rating", "star", "stars", "评分", "星", "打分", "pingfen"}},
	} {
		for _, l := range msg.Languages() {
			for _, typed := range c.typed {
				if got := chosen(l, c.on, typed); got != c.want {
					t.Errorf("in %s %q gives %q, not %q", l, typed, got, c.want)
				}
			}
		}
	}
}

// A command is found by other words than its own, exactly the word or its beginning.
func TestThePaletteFindsCommandsByOtherWords(t *testing.T) {
	for _, c := range []struct {
		on    term.ScreenID
		want  string
		typed string
	}{
		{term.OnList, term.CmdRemove, "delete dele 删除 shanchu"},
		{term.OnMotions, term.CmdRemoveMotion, "delete 删除"},
		{term.OnList, term.CmdPlay, "play 播放"},
		{term.OnList, term.CmdWatch, "watch preview 预览"},
		{term.OnList, term.CmdOpen, "open view 详情"},
		{term.OnList, term.CmdQuit, "exit quit close 关闭"},
		{term.OnForm, term.CmdLeave, "exit close"},
		{term.OnList, term.CmdRedo, "redo 重做"},
		{term.OnList, term.CmdEdit, "again resend modify 修改 重发"},
		{term.OnList, term.CmdCompare, "compare diff 比较"},
		{term.OnList, term.CmdSort, "sort order 排序"},
		{term.OnList, term.CmdGroup, "group status"},
		{term.OnList, term.CmdCopy, "copy clipboard 复制 路径"},
		{term.OnList, term.CmdCopyLink, "link url yank 链接"},
		{term.OnList, term.CmdLanguage, "language 语言"},
		{term.OnList, term.CmdKey, "key token 密钥"},
		{term.OnList, term.CmdHelp, "keys shortcuts 快捷键"},
		{term.OnList, term.CmdFilter, "search find 搜索"},
		{term.OnList, term.CmdCancel, "cancel stop 停止"},
		{term.OnList, term.CmdSave, "download"},
		{term.OnList, term.CmdSaveFile, "export backup 备份"},
		{term.OnList, term.CmdFront, "front 置顶"},
		{term.OnList, term.CmdSwitchEngine, "model"},
	} {
		for _, l := range msg.Languages() {
			for typed := range strings.FieldsSeq(c.typed) {
				if got := chosen(l, c.on, typed); got != c.want {
					t.Errorf("in %s %q gives %q, not %q", l, typed, got, c.want)
				}
			}
		}
	}
}

// Each command has a title of its own wherever it can be given, and pinyin for the Chinese one.
func TestCommandsAreToldApart(t *testing.T) {
	for _, on := range []term.ScreenID{term.OnList, term.OnDetail, term.OnCompare, term.OnForm, term.OnMotions, term.OnSetup} {
		for _, l := range msg.Languages() {
			known := map[string]string{}
			for _, c := range term.Commands() {
				if c.Screens&on == 0 {
					continue
				}
				if other := known[c.Title(l)]; other != "" {
					t.Errorf("%s and %s are both called %q", other, c.Name, c.Title(l))
				}
				known[c.Title(l)] = c.Name
				plain := func(r rune) bool { return r != '-' && r != ',' && (r < 'a' || r > 'z') }
				if c.Pinyin == "" || strings.ContainsFunc(c.Pinyin, plain) || slices.Contains(strings.FieldsFunc(c.Pinyin, func(r rune) bool { return r == ',' }), "") {
					t.Errorf("%s has the pinyin %q", c.Name, c.Pinyin)
				}
			}
		}
	}
}

// A question can be answered with arrows and enter, with digits, and with the keys of its answers.
func TestQuestionsAreAnsweredInEveryWay(t *testing.T) {
	down, enter := tea.KeyPressMsg{Code: tea.KeyDown}, tea.KeyPressMsg{Code: tea.KeyEnter}
	letter := func(r rune) tea.KeyPressMsg { return tea.KeyPressMsg{Code: r, Text: string(r)} }
	for _, c := range []struct {
		want string
		keys []tea.KeyPressMsg
	}{
		{"one", []tea.KeyPressMsg{enter}},
		{"two", []tea.KeyPressMsg{down, enter}},
		{"three", []tea.KeyPressMsg{down, {Code: tea.KeyRight}, enter}},
		{"one", []tea.KeyPressMsg{letter('1')}},
		{"two", []tea.KeyPressMsg{letter('２')}},
		{"two", []tea.KeyPressMsg{letter('r')}},
		{"", []tea.KeyPressMsg{down, letter('4')}},
		{"", []tea.KeyPressMsg{{Code: tea.KeyEscape}}},
	} {
		q := &dialog.Question{Title: "Which?", Opts: []dialog.Option{
			{Key: "c", Act: action.Do{Command: "one"}}, {Key: "r", Act: action.Do{Command: "two"}}, {Key: "x", Act: action.Do{Command: "three"}},
		}}
		var act action.Action
		for _, k := range c.keys {
			act, _ = q.Update(k)
		}
		if do, _ := act.(action.Do); do.Command != c.want {
			t.Errorf("%v: %q, want %q", c.keys, do.Command, c.want)
		}
	}
}
