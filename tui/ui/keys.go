package ui

import "strings"

// Where is a set of places in which a command can be given.
type Where uint8

// The places.
const (
	OnList Where = 1 << iota
	OnDetail
	OnForm
	OnMotions
	// Screens are those that show tasks; Anywhere is every place but a text field or a dialog.
	Screens  = OnList | OnDetail
	Anywhere = Screens | OnMotions
)

// Command is something that the user can ask for. The table of commands is the one place that
// knows keys: dispatch, footer, help, palette and the README are made from it.
type Command struct {
	// Name is what the palette calls it.
	Name string
	// Keys are Bubble Tea's names of the keys; the first is the one that is shown. A command without any is
	// given in the palette.
	Keys []string
	// Help is what it does, in a few words; Short the word in the footer, empty for none.
	Help, Short string
	Where       Where
}

// The commands' names, for dispatch.
const (
	CmdOpen      = "open"
	CmdBack      = "back"
	CmdNew       = "new"
	CmdMark      = "mark"
	CmdMarkAll   = "mark-all"
	CmdBatch     = "batch"
	CmdCancel    = "cancel"
	CmdEdit      = "edit"
	CmdPlay      = "play"
	CmdWatch     = "watch"
	CmdSave      = "save"
	CmdCopy      = "copy"
	CmdRemove    = "remove"
	CmdUndo      = "undo"
	CmdSettle    = "settle"
	CmdReplan    = "replan"
	CmdMoveUp    = "move-up"
	CmdMoveDown  = "move-down"
	CmdFront     = "front"
	CmdHold      = "hold"
	CmdRefresh   = "refresh"
	CmdImport    = "import"
	CmdResume    = "resume"
	CmdFilter    = "filter"
	CmdSort      = "sort"
	CmdGroup     = "group"
	CmdGroupBack = "group-back"
	CmdDown      = "down"
	CmdUp        = "up"
	CmdPageDown  = "page-down"
	CmdPageUp    = "page-up"
	CmdTop       = "top"
	CmdBottom    = "bottom"
	CmdKey       = "key"
	CmdHelp      = "help"
	CmdPalette   = "palette"
	CmdSuspend   = "suspend"
	CmdQuit      = "quit"
	CmdSend      = "send"
	CmdNextField = "next-field"
	CmdPrevField = "previous-field"
	CmdChange    = "change"
	CmdRecent    = "recent"
	CmdMend      = "mend"
	CmdBrowse    = "browse"
	CmdLeave     = "leave"
	CmdTasks     = "tasks"
	CmdMotions   = "motions"
	CmdUse       = "use"
	CmdShow      = "show"
	CmdRename    = "rename"
	CmdAdd       = "add"
	CmdTakeOff   = "take-off"
	CmdSaveFile  = "save-history"
)

// Commands lists every command, in the order of help and README.
func Commands() []Command {
	return []Command{
		{CmdTasks, []string{"1"}, "the tasks", "", Anywhere},
		{CmdMotions, []string{"2"}, "the motions: the library of clips and templates", "", Anywhere},
		{CmdOpen, []string{"enter"}, "show the task on the whole screen", "open", OnList},
		{CmdBack, []string{"esc"}, "back to the list; there it takes off marks, then the filter, then the batch", "", Anywhere},
		{CmdNew, []string{"n"}, "new task", "new", Screens},
		{CmdShow, []string{"enter"}, "show the motion whole; where it is shown so, a new task with it", "", OnMotions},
		{CmdUse, []string{"n"}, "a new task with the motion", "new task", OnMotions},
		{CmdRename, []string{"e"}, "the motion's name and a note", "name, note", OnMotions},
		{CmdAdd, []string{"a"}, "add the id of a template that was made elsewhere", "add an id", OnMotions},
		{CmdTakeOff, []string{"x", "delete"}, "take the motion off the library; the service keeps its template", "remove", OnMotions},
		{CmdMark, []string{"space"}, "mark the task; actions then apply to all that are marked", "mark", OnList},
		{CmdMarkAll, []string{"ctrl+a"}, "mark all that is listed", "", OnList},
		{CmdBatch, []string{"b"}, "show only the tasks of the task's batch, or all again", "", OnList},
		{CmdPlay, []string{"o"}, "open the saved video, or the link, in your player", "play", Screens},
		{CmdWatch, []string{"v"}, "play the saved video here, in small (needs ffmpeg); any key stops", "", OnDetail},
		{CmdCopy, []string{"y"}, "copy the file's path, the link or an id", "copy", Anywhere},
		{CmdEdit, []string{"e"}, "a new task, filled in from this one; a batch from all that are marked", "edit & resend", Screens},
		{CmdCancel, []string{"c"}, "cancel the task while it is not at work", "cancel", Screens},
		{CmdSave, []string{"d"}, "save the video again where it is missing", "", Screens},
		{CmdSettle, []string{"l"}, "settle an unsure task: look it up, send it again, give it up", "", Screens},
		{CmdReplan, []string{"m"}, "hand what waits or was refused to another engine", "", Screens},
		{CmdMoveUp, []string{"[", "【", "alt+up"}, "move what waits up in the queue", "", Screens},
		{CmdMoveDown, []string{"]", "】", "alt+down"}, "move it down in the queue", "", Screens},
		{CmdFront, []string{"f"}, "move it to the front: it is sent next", "", Screens},
		{CmdHold, []string{"h"}, "hold what waits here, or release it", "", Screens},
		{CmdRemove, []string{"x", "delete"}, "remove from history (the video stays on disk)", "", Screens},
		{CmdUndo, []string{"u"}, "undo the last removal", "", Anywhere},
		{CmdDown, []string{"down", "j"}, "down", "", Anywhere},
		{CmdUp, []string{"up", "k"}, "up", "", Anywhere},
		{CmdPageDown, []string{"pgdown", "ctrl+d"}, "a page down", "", Anywhere},
		{CmdPageUp, []string{"pgup", "ctrl+u"}, "a page up", "", Anywhere},
		{CmdTop, []string{"home", "g"}, "to the top", "", Anywhere},
		{CmdBottom, []string{"end", "G"}, "to the bottom", "", Anywhere},
		{CmdGroup, []string{"tab"}, "next group: all, active, done, problems", "", OnList},
		{CmdGroupBack, []string{"shift+tab"}, "previous group", "", OnList},
		{CmdFilter, []string{"/"}, "filter as you type", "filter", OnList | OnMotions},
		{CmdSort, []string{"s"}, "change the order", "", OnList},
		{CmdRefresh, []string{"r", "ctrl+r"}, "ask the service now", "", Anywhere},
		{CmdImport, []string{"i"}, "import the account's tasks of the last 24 h that history lacks", "", OnList},
		{CmdResume, []string{"p"}, "send on, after the service refused the account", "", Anywhere},
		{CmdKey, []string{"K"}, "set another API key", "", Anywhere},
		{CmdPalette, []string{":", "：", "ctrl+p"}, "all actions by name", "", Anywhere},
		{CmdSaveFile, nil, "save the whole history to a new file", "", Anywhere},
		{CmdHelp, []string{"?", "？", "f1"}, "this help", "help", Anywhere},
		{CmdSuspend, []string{"ctrl+z"}, "to the shell; fg comes back", "", Anywhere},
		{CmdQuit, []string{"q", "ctrl+c"}, "quit; tasks at the service go on there", "", Anywhere},
		{CmdSend, []string{"ctrl+s"}, "send the task", "send", OnForm},
		{CmdNextField, []string{"tab", "down"}, "next field; tab first completes what is being typed", "next", OnForm},
		{CmdPrevField, []string{"shift+tab", "up"}, "previous field", "", OnForm},
		{CmdChange, []string{"left", "right", "space"}, "change a choice", "", OnForm},
		{CmdRecent, []string{"ctrl+n"}, "fill in a value that was used before", "", OnForm},
		{CmdMend, []string{"ctrl+f"}, "mend a file that the service would refuse, into a copy", "", OnForm},
		{CmdBrowse, []string{"ctrl+o"}, "choose files, or motions of the library: one or several", "browse", OnForm},
		{CmdLeave, []string{"esc"}, "leave the form; what is filled in is kept until you quit", "back", OnForm},
	}
}

// Keymap finds commands by key.
type Keymap map[Where]map[string]string

// NewKeymap builds the dispatch from the table.
func NewKeymap(table []Command) Keymap {
	k := Keymap{OnList: {}, OnDetail: {}, OnForm: {}, OnMotions: {}}
	for _, c := range table {
		for place, keys := range k {
			if c.Where&place == 0 {
				continue
			}
			for _, name := range c.Keys {
				keys[name] = c.Name
			}
		}
	}
	return k
}

// Find gives the name of the command that a key means in a place; empty for none.
func (k Keymap) Find(place Where, key string) string { return k[place][key] }

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

// Shown is the key that is shown for a command; empty where it has none.
func (c Command) Shown() string {
	if len(c.Keys) == 0 {
		return ""
	}
	return c.Keys[0]
}

// KeyLabels joins the keys of a command, without those that only an input method makes.
func KeyLabels(c Command, g Glyphs) string {
	var out []string
	for _, k := range c.Keys {
		if len(k) == len([]rune(k)) {
			out = append(out, KeyLabel(k, g))
		}
	}
	return strings.Join(out, " ")
}
