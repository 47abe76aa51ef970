package tui

import (
	"image"
	"time"

	tea "charm.land/bubbletea/v2"

	"dancecard/api/credentials"
	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/internal/paths"
	"dancecard/internal/preflight"
	"dancecard/tui/action"
	"dancecard/tui/newtask"
	"dancecard/tui/picker"
)

// The messages of the program. Each comes from one command, holds the time at which it was made,
// and has one owner, the handler named in docs/ARCHITECTURE.md.
type (
	// tickMsg says that something planned is due.
	tickMsg struct {
		at  time.Time
		gen int
	}
	// resultMsg holds what came of a job of the core, and what is said of it once it went well.
	resultMsg struct {
		at     time.Time
		result core.Result
		say    action.Say
	}
	// windowMsg holds the rows for a question to history.
	windowMsg struct {
		at     time.Time
		query  history.Query
		anchor history.Anchor
		rows   core.Rows
		err    error
	}
	// timelineMsg holds what the detail screen shows of a task beyond the task itself.
	timelineMsg struct {
		at      time.Time
		id      history.TaskID
		picture string // the task's picture, whose preview there may be
		core.Detail
		err error
	}
	// restedMsg says that the cursor came to rest a moment ago.
	restedMsg struct{ id int }
	// framesMsg holds frames of a video, as they are shown beside the picture; none where there are
	// none to be had.
	framesMsg struct {
		path   string
		frames []image.Image
	}
	// reelMsg holds the frames of a video that are played, and beatMsg says that one was shown for
	// long enough.
	reelMsg struct {
		path   string
		frames []image.Image
		err    error
	}
	beatMsg struct{ gen int }
	// previewMsg holds the preview of a picture; nil when there is none. One that was left was not waited for.
	previewMsg struct {
		address string
		picture image.Image
		left    bool
	}
	// inspectedMsg says what a picture is, and what the service said of it before.
	inspectedMsg struct {
		address string
		seen    preflight.Picture
		preview image.Image
		alike   string // the file that was meant, where none is at the address
	}
	// clipMsg says what a clip is.
	clipMsg struct {
		source string
		seen   preflight.Clip
		alike  string // the file that was meant, where none is at the source
	}
	// allMsg holds the tasks of a list, to be marked, and how long the list is.
	allMsg struct {
		at    time.Time
		query history.Query
		tasks []history.Task
		total int
		err   error
	}
	// sourcesMsg says which files are meant by what a field of the form held.
	sourcesMsg struct {
		field newtask.Field
		text  string
		list  []string
		err   error
	}
	// foldersMsg holds what is in folders, for completion: asked is which those are.
	foldersMsg struct {
		asked string
		in    map[string][]paths.Entry
	}
	// browsedMsg holds what is in a folder, for the picker.
	browsedMsg struct{ listing picker.Listing }
	// recentMsg holds values that were used before, the engine of the last task, the library, what is known of a motion's
	// length, and the fingerprint of the key in use.
	recentMsg struct {
		core.Recent
		err error // of reading the library
	}
)

// The rest: the key, the footer, the world outside.
type (
	keyFoundMsg struct {
		at    time.Time
		found credentials.Found
		err   error
	}
	keyTriedMsg struct {
		at time.Time
		// try counts the keys that were tried. A key that is to be kept is kept when it is known to be good.
		try  int
		key  credentials.Key
		keep bool
		err  error // what the service said
	}
	// mendReadyMsg says whether a file can be mended here.
	mendReadyMsg struct {
		repair repair
		err    error
	}
	// mendAtMsg says how far the copy is: the gen-th that was begun.
	mendAtMsg struct{ gen, percent int }
	// mendedMsg holds the path of the copy.
	mendedMsg struct {
		repair repair
		path   string
		err    error
	}
	noteMsg struct{ note action.Say }
	// quitMsg asks to end as soon as nothing is under way that must be written down.
	quitMsg     struct{}
	noteGoneMsg struct{ id int }
	// copyMsg asks for the terminal's clipboard, where this machine has none of its own.
	copyMsg struct{ name, text string }
)

// Quit is the message that ends the program from outside: as soon as no submission is under way.
func Quit() tea.Msg { return quitMsg{} }
