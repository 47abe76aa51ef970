package term

import (
	"slices"
	"strings"
)

// ScreenID is a screen, or a set of screens in which a command can be given.
type ScreenID uint8

// The screens.
const (
	OnList ScreenID = 1 << iota
	OnDetail
	OnForm
	OnMotions
	OnSetup
	// Screens are those that show tasks; Anywhere is every place but a text field or a dialog.
	Screens  = OnList | OnDetail
	Anywhere = Screens | OnMotions
)

// Command is something that the user can ask for. The table of commands is the one place that knows keys.
// Dispatch, footer, help, palette and docs/keys.md are made from it.
type Command struct {
	// Name is what the palette calls it.
	Name string
	// Keys are Bubble Tea's names of the keys; the first is the one that is shown. Without one it is in the
	// palette alone.
	Keys []string
	// Help is what it does, in a few words; Short the word in the footer, empty for none.
	Help, Short string
	Screens     ScreenID
}

// The commands' names, for dispatch.
const (
	CmdOpen       = "open"
	CmdBack       = "back"
	CmdReturn     = "return"
	CmdNew        = "new"
	CmdMark       = "mark"
	CmdMarkAll    = "mark-all"
	CmdBatch      = "batch"
	CmdCancel     = "cancel"
	CmdEdit       = "edit"
	CmdPlay       = "play"
	CmdWatch      = "watch"
	CmdSave       = "save"
	CmdCopy       = "copy"
	CmdRemove     = "remove"
	CmdUndo       = "undo"
	CmdRedo       = "redo"
	CmdSettle     = "resolve"
	CmdReplan     = "replan"
	CmdMoveUp     = "move-up"
	CmdMoveDown   = "move-down"
	CmdFront      = "front"
	CmdPause      = "pause"
	CmdRefresh    = "refresh"
	CmdImport     = "import"
	CmdFilter     = "filter"
	CmdSort       = "sort"
	CmdGroup      = "group"
	CmdGroupBack  = "group-back"
	CmdNextTask   = "next-task"
	CmdPrevTask   = "previous-task"
	CmdDown       = "down"
	CmdUp         = "up"
	CmdPageDown   = "page-down"
	CmdPageUp     = "page-up"
	CmdHalfDown   = "half-page-down"
	CmdHalfUp     = "half-page-up"
	CmdHigh       = "screen-top"
	CmdMiddle     = "screen-middle"
	CmdLow        = "screen-bottom"
	CmdRedraw     = "redraw"
	CmdTop        = "top"
	CmdBottom     = "bottom"
	CmdScrollDown = "scroll-down"
	CmdScrollUp   = "scroll-up"
	CmdKey        = "key"
	CmdHelp       = "help"
	CmdPalette    = "palette"
	CmdSuspend    = "suspend"
	CmdQuit       = "quit"
	CmdSend       = "send"
	CmdNextField  = "next-field"
	CmdPrevField  = "previous-field"
	CmdChange     = "change"
	CmdRecent     = "recent"
	CmdFix        = "mend"
	CmdBrowse     = "browse"
	CmdLeave      = "leave"
	CmdTasks      = "tasks"
	CmdMotions    = "motions"
	CmdUse        = "use"
	CmdShow       = "show"
	CmdRename     = "rename"
	CmdAdd        = "add"
	CmdTakeOff    = "take-off"
	CmdSaveFile   = "save-history"
)

// Commands lists every command, in the order of help and docs/keys.md.
func Commands() []Command { return slices.Concat(onScreens(), everywhere(), onForm()) }

// onScreens are the commands about tasks and motions.
func onScreens() []Command {
	return []Command{
		{CmdTasks, []string{"1"}, "the tasks", "", Anywhere},
		{CmdMotions, []string{"2"}, "the motions: the library of clips and templates", "", Anywhere},
		{CmdOpen, []string{"enter", "l", "right"}, "show the task on the whole screen", "open", OnList},
		{CmdBack, []string{"esc"}, "back to the list; there it takes off marks, then the filter, then the batch", "", Anywhere},
		{CmdReturn, []string{"h", "left", "backspace"}, "back to the list", "", OnDetail | OnMotions},
		{CmdNew, []string{"n"}, "new task", "new", Screens},
		{CmdShow, []string{"enter", "l", "right"}, "show the motion whole; where it is shown so, a new task with it", "", OnMotions},
		{CmdUse, []string{"n"}, "a new task with the motion", "new task", OnMotions},
		{CmdRename, []string{"e"}, "the motion's name and a note", "name, note", OnMotions},
		{CmdAdd, []string{"a"}, "add the id of a template that was made elsewhere", "add an id", OnMotions},
		{CmdTakeOff, []string{"d", "x", "delete"}, "take the motion off the library; the service keeps its template", "remove", OnMotions},
		{CmdMark, []string{"space"}, "mark the task; actions then apply to all that are marked", "mark", OnList},
		{CmdMarkAll, []string{"ctrl+a"}, "mark all that is listed, or none", "", OnList},
		{CmdBatch, []string{"b"}, "show only the tasks of the task's batch, or all again", "", OnList},
		{CmdPlay, []string{"o"}, "open the saved video, or the link, in your player", "play", Screens},
		{CmdWatch, []string{"v"}, "play the saved video here, in small (needs ffmpeg); any key stops", "", OnDetail},
		{CmdCopy, []string{"y"}, "copy the file's path, the link or an id", "copy", Anywhere},
		{CmdEdit, []string{"e"}, "a new task, filled in from this one; a batch from all that are marked", "edit & resend", Screens},
		{CmdCancel, []string{"c"}, "cancel a queued task", "cancel", Screens},
		{CmdSave, []string{"S"}, "save the video again where it is missing", "", Screens},
		{CmdSettle, []string{"a"}, "resolve an unconfirmed task: look it up, send it again or discard it", "", Screens},
		{CmdReplan, []string{"m"}, "switch engine: for tasks that wait or were rejected", "", Screens},
		{CmdMoveUp, []string{"{", "alt+up", "ctrl+k"}, "move a waiting task up in the queue", "", Screens},
		{CmdMoveDown, []string{"}", "alt+down", "ctrl+j"}, "move a waiting task down in the queue", "", Screens},
		{CmdFront, []string{"F"}, "move a waiting task to the front of the queue", "", Screens},
		{CmdPause, []string{"p"}, "pause a waiting task, or resume it; resume sending after an account error", "", Anywhere},
		{CmdRemove, []string{"d", "x", "delete"}, "remove from history (the video stays on disk)", "", Screens},
		{CmdUndo, []string{"u", "z"}, "undo the last removal, pause or move", "", Anywhere},
		{CmdRedo, []string{"U"}, "redo what was undone", "", Anywhere},
	}
}

// everywhere are the commands to move about, and those of the whole program.
func everywhere() []Command {
	return []Command{
		{CmdDown, []string{"down", "j"}, "down", "", Anywhere},
		{CmdUp, []string{"up", "k"}, "up", "", Anywhere},
		{CmdPageDown, []string{"pgdown", "ctrl+f"}, "a page down", "", Anywhere},
		{CmdPageUp, []string{"pgup", "ctrl+b"}, "a page up", "", Anywhere},
		{CmdHalfDown, []string{"ctrl+d"}, "half a page down", "", Anywhere},
		{CmdHalfUp, []string{"ctrl+u"}, "half a page up", "", Anywhere},
		{CmdTop, []string{"home", "g"}, "to the top", "", Anywhere},
		{CmdBottom, []string{"end", "G"}, "to the bottom", "", Anywhere},
		{CmdHigh, []string{"H"}, "to the top of the screen", "", OnList | OnMotions},
		{CmdMiddle, []string{"M"}, "to its middle", "", OnList | OnMotions},
		{CmdLow, []string{"L"}, "to its bottom", "", OnList | OnMotions},
		{CmdGroup, []string{"tab", "]"}, "next group: all, active, done, problems", "", OnList},
		{CmdGroupBack, []string{"shift+tab", "["}, "previous group", "", OnList},
		{CmdNextTask, []string{"]"}, "next task", "", OnDetail},
		{CmdPrevTask, []string{"["}, "previous task", "", OnDetail},
		{CmdScrollDown, []string{"J"}, "scroll the task beside the list down", "", Screens},
		{CmdScrollUp, []string{"K"}, "scroll it up", "", Screens},
		{CmdFilter, []string{"/", "f"}, "filter as you type", "filter", OnList | OnMotions},
		{CmdSort, []string{"s"}, "change the order", "", OnList},
		{CmdRefresh, []string{"r", "R", "ctrl+r", "f5"}, "refresh from the service", "", Anywhere},
		{CmdImport, []string{"i"}, "import the account's tasks of the last 24 h that history lacks", "", OnList},
		{CmdKey, nil, "set another API key", "", Anywhere},
		{CmdPalette, []string{":", "ctrl+p"}, "all actions by name", "", Anywhere},
		{CmdSaveFile, nil, "save the whole history to a new file", "", Anywhere},
		{CmdHelp, []string{"?", "f1"}, "this help", "help", Anywhere},
		{CmdRedraw, []string{"ctrl+l"}, "draw the screen anew", "", Anywhere},
		{CmdSuspend, []string{"ctrl+z"}, "to the shell; fg comes back", "", Anywhere},
		{CmdQuit, []string{"q", "Q", "ctrl+c"}, "quit; tasks at the service go on there", "", Anywhere},
	}
}

// onForm are the commands of the form.
func onForm() []Command {
	return []Command{
		{CmdSend, []string{"ctrl+s"}, "send the task", "send", OnForm},
		{CmdNextField, []string{"tab", "down"}, "next field; tab first completes what is being typed", "next", OnForm},
		{CmdPrevField, []string{"shift+tab", "up"}, "previous field", "", OnForm},
		{CmdChange, []string{"left", "right", "space"}, "change a choice", "", OnForm},
		{CmdRecent, []string{"ctrl+n"}, "offer values that were used before; ctrl+y brings back what was typed", "", OnForm},
		{CmdFix, []string{"ctrl+f"}, "mend a file that the service would refuse, into a copy", "", OnForm},
		{CmdBrowse, []string{"ctrl+o"}, "choose files, or motions of the library: one or several", "browse", OnForm},
		{CmdLeave, []string{"esc"}, "leave the form; what is filled in is kept until you quit", "back", OnForm},
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
				k[id] = map[string]string{}
			}
			for _, name := range c.Keys {
				k[id][name] = c.Name
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
