package term

import (
	"cmp"
	"slices"
	"strings"

	"dancecard/internal/text/msg"
)

// ScreenID is a screen, or a set of screens in which a command can be given.
type ScreenID uint8

// The screens.
const (
	OnList ScreenID = 1 << iota
	OnDetail
	OnCompare
	OnForm
	OnMotions
	OnSetup
	// Screens are those that show tasks; Anywhere is every place but a text field or a dialog.
	Screens  = OnList | OnDetail | OnCompare
	Anywhere = Screens | OnMotions
)

// Command is something that the user can ask for. The table of commands is the one place that knows keys.
// Dispatch, footer, help, palette and docs/keys.md are made from it.
type Command struct {
	// Name is the same in every language; the palette finds it too.
	Name string
	// Keys are Bubble Tea's names of the keys; the first is the one that is shown. Without one it is in the
	// palette alone.
	Keys []string
	// Title is what the palette calls it, Help what it does, in a few words; Short the word in the footer, nil
	// for none.
	Title, Help, Short func(msg.Language) string
	// Pinyin spells the Chinese title, and other words for it behind commas, with a hyphen between syllables.
	Pinyin  string
	Screens ScreenID
}

// The commands' names, for dispatch.
const (
	CmdOpen         = "open"
	CmdBack         = "back"
	CmdReturn       = "return"
	CmdNew          = "new"
	CmdMark         = "mark"
	CmdMarkDown     = "mark-down"
	CmdMarkUp       = "mark-up"
	CmdRange        = "range"
	CmdMarkAll      = "mark-all"
	CmdInvert       = "invert"
	CmdBatch        = "batch"
	CmdCancel       = "cancel"
	CmdEdit         = "edit"
	CmdPlay         = "play"
	CmdWatch        = "watch"
	CmdPauseVideo   = "pause-video"
	CmdCompare      = "compare"
	CmdNextColumn   = "next-column"
	CmdPrevColumn   = "previous-column"
	CmdNextVideo    = "next-video"
	CmdPrevVideo    = "previous-video"
	CmdSave         = "save"
	CmdCopyLink     = "copy-link"
	CmdFolder       = "folder"
	CmdCopy         = "copy"
	CmdRemove       = "remove"
	CmdUndo         = "undo"
	CmdRedo         = "redo"
	CmdResolve      = "resolve"
	CmdRetry        = "retry"
	CmdRetryFailed  = "retry-failed"
	CmdRetitle      = "rename-task"
	CmdRateUp       = "rate-up"
	CmdRateDown     = "rate-down"
	CmdSwitchEngine = "switch-engine"
	CmdMoveUp       = "move-up"
	CmdMoveDown     = "move-down"
	CmdFront        = "front"
	CmdPause        = "pause"
	CmdRefresh      = "refresh"
	CmdImport       = "import"
	CmdFilter       = "filter"
	CmdSeeAll       = "mark-seen"
	CmdSort         = "sort"
	CmdReverse      = "reverse"
	CmdGroup        = "group"
	CmdGroupBack    = "group-back"
	CmdNextTask     = "next-task"
	CmdPrevTask     = "previous-task"
	CmdDown         = "down"
	CmdUp           = "up"
	CmdPageDown     = "page-down"
	CmdPageUp       = "page-up"
	CmdHalfDown     = "half-page-down"
	CmdHalfUp       = "half-page-up"
	CmdHigh         = "screen-top"
	CmdMiddle       = "screen-middle"
	CmdLow          = "screen-bottom"
	CmdRedraw       = "redraw"
	CmdTop          = "top"
	CmdBottom       = "bottom"
	CmdLineDown     = "line-down"
	CmdLineUp       = "line-up"
	CmdScrollDown   = "scroll-down"
	CmdScrollUp     = "scroll-up"
	CmdKey          = "key"
	CmdLanguage     = "language"
	CmdHelp         = "help"
	CmdPalette      = "palette"
	CmdSuspend      = "suspend"
	CmdQuit         = "quit"
	CmdSend         = "send"
	CmdNextField    = "next-field"
	CmdPrevField    = "previous-field"
	CmdChange       = "change"
	CmdRecent       = "recent"
	CmdFix          = "fix"
	CmdBrowse       = "browse"
	CmdClear        = "clear-form"
	CmdLeave        = "leave"
	CmdTasks        = "tasks"
	CmdMotions      = "motions"
	CmdUse          = "use"
	CmdShow         = "show"
	CmdRename       = "rename"
	CmdAdd          = "add"
	CmdRemoveMotion = "remove-motion"
	CmdSaveFile     = "save-history"
)

// Commands lists every command, in the order of help and docs/keys.md.
func Commands() []Command { return slices.Concat(onScreens(), everywhere(), onForm()) }

// Shows gives the screen that a command leads to; 0 where it does something else.
func Shows(command string) ScreenID {
	switch command {
	case CmdTasks:
		return OnList
	case CmdMotions:
		return OnMotions
	}
	return 0
}

// Tab gives the screen in whose name the header shows another one; 0 for one that lies over it.
func Tab(id ScreenID) ScreenID {
	switch id {
	case OnList, OnDetail, OnCompare:
		return OnList
	case OnMotions:
		return OnMotions
	}
	return 0
}

// Below gives the screens that leaving leads to, the next one last, once one is left for another: the tasks or the
// motions, and above these a task or the videos that are compared. below are those so far.
func Below(below []ScreenID, from, to ScreenID) []ScreenID {
	switch {
	case Tab(to) == to:
		return nil
	case from&(OnDetail|OnCompare) != 0:
		return append(slices.DeleteFunc(slices.Clone(below), func(id ScreenID) bool { return id == to }), from)
	}
	return []ScreenID{cmp.Or(Tab(from), OnList)}
}

// Changes reports whether a command sends, changes or asks the service for something, or leads to what does.
func Changes(command string) bool {
	switch command {
	case CmdNew, CmdUse, CmdRename, CmdAdd, CmdRemoveMotion, CmdEdit, CmdCancel, CmdSave, CmdResolve, CmdSwitchEngine,
		CmdMoveUp, CmdMoveDown, CmdFront, CmdPause, CmdRetry, CmdRetryFailed, CmdSeeAll, CmdRetitle, CmdRateUp, CmdRateDown, CmdRemove, CmdUndo, CmdRedo, CmdImport, CmdKey, CmdSaveFile:
		return true
	}
	return false
}

// onScreens are the commands about tasks and motions.
func onScreens() []Command {
	return []Command{
		{CmdTasks, []string{"1"}, msg.CommandTasks, msg.CommandTasksHelp, nil, "ren-wu-lie-biao", Anywhere},
		{CmdMotions, []string{"2"}, msg.CommandMotions, msg.CommandMotionsHelp, nil, "dong-zuo-ku", Anywhere},
		{CmdOpen, []string{"enter", "l", "right"}, msg.CommandOpen, msg.CommandOpenHelp, msg.CommandOpenShort, "cha-kan-xiang-qing", OnList},
		{CmdOpen, []string{"enter"}, msg.CommandOpen, msg.CommandOpenHelp, msg.CommandOpenShort, "cha-kan-xiang-qing", OnCompare},
		{CmdBack, []string{"esc"}, msg.CommandBack, msg.CommandBackHelp, nil, "fan-hui", Anywhere},
		{CmdReturn, []string{"h", "left", "backspace"}, msg.CommandReturn, msg.CommandReturnHelp, nil, "fan-hui-lie-biao", OnDetail | OnMotions},
		{CmdReturn, []string{"backspace"}, msg.CommandReturn, msg.CommandReturnHelp, nil, "fan-hui-lie-biao", OnCompare},
		{CmdNew, []string{"n"}, msg.CommandNew, msg.CommandNewHelp, msg.CommandNewShort, "xin-jian-ren-wu", Screens},
		{CmdShow, []string{"enter", "l", "right"}, msg.CommandShow, msg.CommandShowHelp, nil, "cha-kan-dong-zuo", OnMotions},
		{CmdUse, []string{"n"}, msg.CommandUse, msg.CommandUseHelp, msg.CommandUseShort, "yong-dong-zuo-xin-jian-ren-wu", OnMotions},
		{CmdRename, []string{"e", "f2", "N"}, msg.CommandRename, msg.CommandRenameHelp, msg.CommandRenameShort, "chong-ming-ming", OnMotions},
		{CmdAdd, []string{"a"}, msg.CommandAdd, msg.CommandAddHelp, msg.CommandAddShort, "tian-jia-mo-ban", OnMotions},
		{CmdRemoveMotion, []string{"d", "x", "delete"}, msg.CommandRemoveMotion, msg.CommandRemoveMotionHelp, msg.CommandRemoveMotionShort, "yi-chu-dong-zuo,shan-chu-dong-zuo", OnMotions},
		{CmdMark, []string{"space"}, msg.CommandMark, msg.CommandMarkHelp, msg.CommandMarkShort, "gou-xuan", OnList},
		{CmdRange, []string{"v"}, msg.CommandRange, msg.CommandRangeHelp, nil, "lian-xu-gou-xuan,fan-wei-gou-xuan", OnList},
		{CmdMarkDown, []string{"shift+down"}, msg.CommandMarkDown, msg.CommandMarkDownHelp, nil, "xiang-xia-gou-xuan", OnList},
		{CmdMarkUp, []string{"shift+up"}, msg.CommandMarkUp, msg.CommandMarkUpHelp, nil, "xiang-shang-gou-xuan", OnList},
		{CmdMarkAll, []string{"ctrl+a"}, msg.CommandMarkAll, msg.CommandMarkAllHelp, nil, "quan-bu-gou-xuan", OnList},
		{CmdInvert, []string{"*"}, msg.CommandInvert, msg.CommandInvertHelp, nil, "fan-xuan,fan-xiang-gou-xuan", OnList},
		{CmdBatch, []string{"b"}, msg.CommandBatch, msg.CommandBatchHelp, nil, "zhi-kan-ben-pi", OnList},
		{CmdPlay, []string{"o"}, msg.CommandPlay, msg.CommandPlayHelp, msg.CommandPlayShort, "da-kai-shi-pin,bo-fang", Screens},
		{CmdWatch, []string{"w"}, msg.CommandWatch, msg.CommandWatchHelp, nil, "zhong-duan-bo-fang", OnList | OnMotions},
		{CmdWatch, []string{"w", "v"}, msg.CommandWatch, msg.CommandWatchHelp, nil, "zhong-duan-bo-fang", OnDetail | OnCompare},
		{CmdPauseVideo, []string{"space"}, msg.CommandPauseVideo, msg.CommandPauseVideoHelp, nil, "zan-ting-shi-pin,ji-xu-bo-fang", OnDetail | OnCompare | OnMotions},
		{CmdCompare, []string{"C"}, msg.CommandCompare, msg.CommandCompareHelp, msg.CommandCompareShort, "dui-bi-shi-pin,bing-pai-dui-bi", OnList | OnDetail},
		{CmdFolder, []string{"O"}, msg.CommandFolder, msg.CommandFolderHelp, nil, "da-kai-wen-jian-jia", Screens},
		{CmdCopyLink, []string{"Y"}, msg.CommandCopyLink, msg.CommandCopyLinkHelp, nil, "fu-zhi-lian-jie", Screens},
		{CmdCopy, []string{"y"}, msg.CommandCopy, msg.CommandCopyHelp, msg.CommandCopyShort, "fu-zhi", Anywhere},
		{CmdEdit, []string{"e"}, msg.CommandEdit, msg.CommandEditHelp, msg.CommandEditShort, "chong-xin-bian-ji", Screens},
		{CmdCancel, []string{"c"}, msg.CommandCancel, msg.CommandCancelHelp, msg.CommandCancelShort, "qu-xiao-ren-wu", Screens},
		{CmdSave, []string{"S"}, msg.CommandSave, msg.CommandSaveHelp, nil, "chong-xin-xia-zai", Screens},
		{CmdRetry, []string{"t"}, msg.CommandRetry, msg.CommandRetryHelp, nil, "chong-shi", Screens},
		{CmdRetryFailed, nil, msg.CommandRetryAll, msg.CommandRetryAllHelp, nil, "chong-shi-quan-bu", Screens},
		{CmdSeeAll, nil, msg.CommandSeeAll, msg.CommandSeeAllHelp, nil, "quan-bu-biao-wei-yi-cha-kan", OnList},
		{CmdRetitle, []string{"f2", "N"}, msg.CommandRenameTask, msg.CommandRenameTaskHelp, nil, "chong-ming-ming-ren-wu", Screens},
		{CmdRateUp, []string{"+", "="}, msg.CommandRateUp, msg.CommandRateUpHelp, nil, "ping-fen-jia-yi-xing,jia-yi-xing", Screens},
		{CmdRateDown, []string{"-"}, msg.CommandRateDown, msg.CommandRateDownHelp, nil, "ping-fen-jian-yi-xing,jian-yi-xing", Screens},
		{CmdResolve, []string{"a"}, msg.CommandResolve, msg.CommandResolveHelp, nil, "chu-li-dai-que-ren", Screens},
		{CmdSwitchEngine, []string{"m"}, msg.CommandSwitchEngine, msg.CommandSwitchEngineHelp, nil, "geng-huan-mo-xing", Screens},
		{CmdMoveUp, []string{"{", "alt+up", "ctrl+k"}, msg.CommandMoveUp, msg.CommandMoveUpHelp, nil, "dui-lie-shang-yi", Screens},
		{CmdMoveDown, []string{"}", "alt+down", "ctrl+j"}, msg.CommandMoveDown, msg.CommandMoveDownHelp, nil, "dui-lie-xia-yi", Screens},
		{CmdFront, []string{"F"}, msg.CommandFront, msg.CommandFrontHelp, nil, "yi-dao-dui-shou", Screens},
		{CmdPause, []string{"p"}, msg.CommandPause, msg.CommandPauseHelp, nil, "zan-ting-huo-ji-xu,zan-ting,ji-xu,hui-fu-ti-jiao", Anywhere},
		{CmdRemove, []string{"d", "x", "delete"}, msg.CommandRemove, msg.CommandRemoveHelp, nil, "cong-lie-biao-yi-chu,yi-chu,shan-chu", Screens},
		{CmdUndo, []string{"u", "z"}, msg.CommandUndo, msg.CommandUndoHelp, nil, "che-xiao", Anywhere},
		{CmdRedo, []string{"U"}, msg.CommandRedo, msg.CommandRedoHelp, nil, "chong-zuo", Anywhere},
	}
}

// everywhere are the commands to move about, and those of the whole program.
func everywhere() []Command {
	return []Command{
		{CmdDown, []string{"down", "j", "ctrl+n"}, msg.CommandDown, msg.CommandDownHelp, nil, "xiang-xia", Anywhere},
		{CmdUp, []string{"up", "k"}, msg.CommandUp, msg.CommandUpHelp, nil, "xiang-shang", Anywhere},
		{CmdPageDown, []string{"pgdown", "ctrl+f"}, msg.CommandPageDown, msg.CommandPageDownHelp, nil, "xia-yi-ye", Anywhere},
		{CmdPageUp, []string{"pgup", "ctrl+b"}, msg.CommandPageUp, msg.CommandPageUpHelp, nil, "shang-yi-ye", Anywhere},
		{CmdHalfDown, []string{"ctrl+d"}, msg.CommandHalfDown, msg.CommandHalfDownHelp, nil, "xia-ban-ye", Anywhere},
		{CmdHalfUp, []string{"ctrl+u"}, msg.CommandHalfUp, msg.CommandHalfUpHelp, nil, "shang-ban-ye", Anywhere},
		{CmdLineDown, []string{"ctrl+e"}, msg.CommandLineDown, msg.CommandLineDownHelp, nil, "xia-gun-yi-hang", Anywhere},
		{CmdLineUp, []string{"ctrl+y"}, msg.CommandLineUp, msg.CommandLineUpHelp, nil, "shang-gun-yi-hang", Anywhere},
		{CmdTop, []string{"home", "g"}, msg.CommandTop, msg.CommandTopHelp, nil, "kai-tou", Anywhere},
		{CmdBottom, []string{"end", "G"}, msg.CommandBottom, msg.CommandBottomHelp, nil, "mo-wei", Anywhere},
		{CmdHigh, []string{"H"}, msg.CommandHigh, msg.CommandHighHelp, nil, "ping-mu-shou-hang", OnList | OnMotions},
		{CmdMiddle, []string{"M"}, msg.CommandMiddle, msg.CommandMiddleHelp, nil, "ping-mu-zhong-jian", OnList | OnMotions},
		{CmdLow, []string{"L"}, msg.CommandLow, msg.CommandLowHelp, nil, "ping-mu-mo-hang", OnList | OnMotions},
		{CmdGroup, []string{"tab", "]"}, msg.CommandGroup, msg.CommandGroupHelp, nil, "xia-yi-fen-zu", OnList},
		{CmdGroupBack, []string{"shift+tab", "["}, msg.CommandGroupBack, msg.CommandGroupBackHelp, nil, "shang-yi-fen-zu", OnList},
		{CmdNextTask, []string{"]"}, msg.CommandNextTask, msg.CommandNextTaskHelp, nil, "xia-ge-ren-wu", OnDetail},
		{CmdPrevTask, []string{"["}, msg.CommandPreviousTask, msg.CommandPreviousTaskHelp, nil, "shang-ge-ren-wu", OnDetail},
		{CmdNextColumn, []string{"l", "right", "tab"}, msg.CommandNextColumn, msg.CommandNextColumnHelp, nil, "xia-yi-lie", OnCompare},
		{CmdPrevColumn, []string{"h", "left", "shift+tab"}, msg.CommandPreviousColumn, msg.CommandPreviousColumnHelp, nil, "shang-yi-lie", OnCompare},
		{CmdNextVideo, []string{"]"}, msg.CommandNextVideo, msg.CommandNextVideoHelp, nil, "xia-ge-shi-pin", OnCompare},
		{CmdPrevVideo, []string{"["}, msg.CommandPreviousVideo, msg.CommandPreviousVideoHelp, nil, "shang-ge-shi-pin", OnCompare},
		{CmdScrollDown, []string{"J"}, msg.CommandScrollDown, msg.CommandScrollDownHelp, nil, "xiang-qing-xia-gun", OnList | OnDetail},
		{CmdScrollUp, []string{"K"}, msg.CommandScrollUp, msg.CommandScrollUpHelp, nil, "xiang-qing-shang-gun", OnList | OnDetail},
		{CmdFilter, []string{"/", "f"}, msg.CommandFilter, msg.CommandFilterHelp, msg.CommandFilterShort, "shai-xuan-ren-wu,sou-suo", OnList | OnMotions},
		{CmdSort, []string{"s"}, msg.CommandSort, msg.CommandSortHelp, nil, "qie-huan-pai-xu", OnList},
		{CmdReverse, []string{"I"}, msg.CommandReverse, msg.CommandReverseHelp, nil, "dao-xu,fan-zhuan-pai-xu", OnList},
		{CmdRefresh, []string{"r", "R", "ctrl+r", "f5"}, msg.CommandRefresh, msg.CommandRefreshHelp, nil, "shua-xin-zhuang-tai", Anywhere},
		{CmdImport, []string{"i"}, msg.CommandImport, msg.CommandImportHelp, nil, "dao-ru-ren-wu", OnList},
		{CmdKey, nil, msg.CommandKey, msg.CommandKeyHelp, nil, "geng-huan-mi-yao,geng-huan", Anywhere},
		{CmdLanguage, nil, msg.CommandLanguage, msg.CommandLanguageHelp, nil, "qie-huan-dao-ying-wen,qie-huan-yu-yan,yu-yan,zhong-wen,ying-wen", Anywhere | OnForm | OnSetup},
		{CmdPalette, []string{":", "ctrl+p"}, msg.CommandPalette, msg.CommandPaletteHelp, nil, "ming-ling-mian-ban", Anywhere},
		{CmdSaveFile, nil, msg.CommandSaveHistory, msg.CommandSaveHistoryHelp, nil, "dao-chu-li-shi-ji-lu", Anywhere},
		{CmdHelp, []string{"?", "f1"}, msg.CommandHelp, msg.CommandHelpHelp, msg.CommandHelpShort, "bang-zhu", Anywhere},
		{CmdRedraw, []string{"ctrl+l"}, msg.CommandRedraw, msg.CommandRedrawHelp, nil, "chong-hui-ping-mu", Anywhere},
		{CmdSuspend, []string{"ctrl+z"}, msg.CommandSuspend, msg.CommandSuspendHelp, nil, "hui-dao-shell", Anywhere},
		{CmdQuit, []string{"q", "Q", "ctrl+c"}, msg.CommandQuit, msg.CommandQuitHelp, nil, "tui-chu", Anywhere},
	}
}

// onForm are the commands of the form.
func onForm() []Command {
	return []Command{
		{CmdSend, []string{"ctrl+s", "ctrl+enter"}, msg.CommandSend, msg.CommandSendHelp, msg.CommandSendShort, "ti-jiao-ren-wu", OnForm},
		{CmdNextField, []string{"tab", "down"}, msg.CommandNextField, msg.CommandNextFieldHelp, msg.CommandNextFieldShort, "xia-yi-xiang", OnForm},
		{CmdPrevField, []string{"shift+tab", "up"}, msg.CommandPreviousField, msg.CommandPreviousFieldHelp, nil, "shang-yi-xiang", OnForm},
		{CmdChange, []string{"left", "right", "space"}, msg.CommandChange, msg.CommandChangeHelp, nil, "geng-gai-xuan-xiang", OnForm},
		{CmdRecent, []string{"ctrl+n"}, msg.CommandRecent, msg.CommandRecentHelp, nil, "zui-jin-yong-guo", OnForm},
		{CmdFix, []string{"ctrl+f"}, msg.CommandFix, msg.CommandFixHelp, nil, "zhuan-huan-wen-jian", OnForm},
		{CmdBrowse, []string{"ctrl+o"}, msg.CommandBrowse, msg.CommandBrowseHelp, msg.CommandBrowseShort, "liu-lan-wen-jian", OnForm},
		{CmdClear, []string{"ctrl+x"}, msg.CommandClear, msg.CommandClearHelp, nil, "qing-kong-biao-dan", OnForm},
		{CmdPalette, []string{"ctrl+p"}, msg.CommandPalette, msg.CommandPaletteHelp, nil, "ming-ling-mian-ban", OnForm | OnSetup},
		{CmdHelp, []string{"f1"}, msg.CommandHelp, msg.CommandHelpHelp, nil, "bang-zhu", OnForm | OnSetup},
		{CmdLeave, []string{"esc"}, msg.CommandLeave, msg.CommandLeaveHelp, msg.CommandLeaveShort, "li-kai-biao-dan", OnForm},
	}
}

// Keymap finds commands by key.
type Keymap map[ScreenID]map[string]string

// NewKeymap builds the dispatch from the table.
func NewKeymap(table []Command) Keymap {
	k := Keymap{}
	for _, c := range table {
		for id := ScreenID(1); id != 0; id <<= 1 {
			if c.Screens&id == 0 {
				continue
			}
			if k[id] == nil {
				k[id] = make(map[string]string, len(table))
			}
			for _, name := range c.Keys {
				if id&typed == 0 || !isText(name) || c.Name == CmdChange {
					k[id][name] = c.Name
				}
			}
		}
	}
	return k
}

// Find gives the name of the command that a key means on a screen; empty for none.
// The full-width keys of an input method count as the plain ones.
func (k Keymap) Find(id ScreenID, key string) string { return k[id][PlainKey(key)] }

// KeyLabel is how a key is written for people.
func KeyLabel(key string, g Glyphs) string {
	switch key {
	case "enter":
		return g.Enter
	case "space":
		return msg.WindowKeySpace(g.KeyLanguage)
	case "up":
		return msg.WindowKeyUp(g.KeyLanguage)
	case "down":
		return msg.WindowKeyDown(g.KeyLanguage)
	case "left":
		return msg.WindowKeyLeft(g.KeyLanguage)
	case "right":
		return msg.WindowKeyRight(g.KeyLanguage)
	case "up/down":
		return msg.WindowKeyUp(g.KeyLanguage) + "/" + msg.WindowKeyDown(g.KeyLanguage)
	case "pgdown":
		return "pgdn"
	case "delete":
		return "del"
	}
	return key
}

// KeyLabels joins the keys of a command. One without keys is typed into the palette.
func KeyLabels(c Command, g Glyphs) string {
	if len(c.Keys) == 0 {
		return ":" + c.Name
	}
	out := make([]string, len(c.Keys))
	for i, k := range c.Keys {
		out[i] = KeyLabel(k, g)
	}
	return strings.Join(out, " ")
}

// FirstKey is the key of a command that is shown.
func FirstKey(c Command, g Glyphs) string {
	first, _, _ := strings.Cut(KeyLabels(c, g), " ")
	return first
}

// Hint is a key, by Bubble Tea's name, and what it does, for the last line of the screen.
type Hint [2]string
