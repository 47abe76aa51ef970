// Package tui is the terminal program: one Bubble Tea model that shows what history holds, asks the
// service through commands, and takes their answers in as messages.
//
// Rules that need no screen live in api and history: which request to make and when is decided by
// [queue.Scheduler], what an answer means by [history.Task.Apply]. Here actions become commands and
// messages become screens.
package tui

import (
	"context"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/internal/queue"
	"dancecard/tui/dialog"
	"dancecard/tui/label"
	"dancecard/tui/library"
	"dancecard/tui/newtask"
	"dancecard/tui/screen"
	"dancecard/tui/setup"
	"dancecard/tui/tasklist"
	"dancecard/tui/taskview"
	"dancecard/tui/term"
)

// Config is what the program is wired to.
type Config = screen.Config

// Model is the root: the only Bubble Tea model of the program.
type Model struct {
	env   *screen.Env
	fx    *effects
	core  *core.Core
	table []term.Command
	look  look
	w, h  int
	from  term.Where // where leaving the form or the detail leads

	// screens are those that own their state; the rest is still told apart below.
	screens map[term.Where]screen.Screen
	list    *tasklist.Table
	detail  *taskview.Screen
	form    *newtask.Screen
	welcome *setup.Screen
	library *library.Screen
	dialogs []dialog.Dialog

	data   data
	work   work
	status statusLine
	end    shutdown
	// first is what came of reading the first rows: a word about why they could not be read goes away in time.
	first tea.Cmd
}

// look is what is known of the terminal.
type look struct {
	asked   time.Time // when the terminal was last asked for its background
	dark    bool
	unknown bool // the terminal has not told its background
	profile colorprofile.Profile
	focused bool
}

// data is what the screens show: read from history, never changed by a screen.
type data struct {
	window  history.Window
	listed  history.Query // the question that it answers
	counts  history.Counts
	today   float64 // what was paid for, in CNY, since midnight; month since the first of the month
	month   float64
	reading bool                                   // a window has been asked for
	stale   bool                                   // and what it will hold is out of date already
	broken  bool                                   // the last one could not be read; it is asked for again with the next tick
	places  map[history.TaskID]label.QueuePosition // of what is on the screen
	read    [2]sourcesMsg                          // which files are meant in the form
	alike   map[string]string                      // the files that were meant by paths that are not there
	browsed string                                 // where files were last chosen
	folders foldersMsg                             // what is in the folders that are being typed
	offers  newtask.Offers                         // the ways on from what is typed
	armed   bool                                   // the form is sent as soon as what it names was looked at
	awaited int                                    // the word that says what the sending waits for
	form    newtask.Data                           // what the form shows, worked out after each message and not with each frame
	summary queue.Summary
	// danger is what will expire unsaved, and warned of how many of those was told.
	danger  danger
	warned  int
	side    sideData
	rest    resting
	preview previewData
	film    filmData
	checks  checkData
	mend    mendData
	library libraryData
	unsent  [][]history.Draft               // orders that could not be written down, for the form
	marked  map[history.TaskID]history.Task // marked tasks, which the window may not hold any more
	// candidates are the tasks on the account that were last offered for an unsure one.
	candidates []history.Candidate
	settling   bool // they have been asked for, and no key was pressed since
	// mendable tells, worked out beside form, that something in it can be mended.
	mendable bool
	// pressed is the key of the last command, told what was said of keys that moved.
	pressed string
	told    map[string]bool
}

// sideData is what the detail screen shows beyond the task.
type sideData struct {
	of      history.Task // the task that was last asked about
	shown   timelineMsg
	reading bool
}

// work is what goes on.
type work struct {
	tick  int       // the generation of the timer that counts
	armed time.Time // when it goes off
	// keyTries counts the keys that the person gave; keyInUse is the number of the one in use, 0 for that
	// which was found. keyless tells that none was, and that it is to be asked for.
	keyTries, keyInUse int
	keyless            bool
	// saved is where the whole history was written while its file is not in its place.
	saved string
}

// New makes the model. It reads the first rows from history, so that the first frame shows them.
func New(ctx context.Context, c Config) *Model {
	table := term.Commands()
	all := core.New(c.Config)
	env := &screen.Env{Config: c, Ctx: ctx, Core: all, Keymap: term.NewKeymap(table), Screen: term.OnList, Now: c.Now(), Shown: c.Now()}
	m := &Model{
		env: env, fx: &effects{ctx: ctx, Config: c, core: all}, core: all, table: table, screens: map[term.Where]screen.Screen{}, from: term.OnList,
		look: look{dark: c.Theme != "light", unknown: c.Theme != "light" && c.Theme != "dark", profile: colorprofile.TrueColor, focused: true},
		list: tasklist.NewTable(), detail: taskview.New(), form: newtask.New(c.Engines), welcome: setup.New(),
		library: library.New(),
	}
	env.Task = m.task
	m.data.places = map[history.TaskID]label.QueuePosition{}
	m.data.library.reading = true // by Init
	m.restyle()
	m.first = m.onRows(m.fx.readWindow(ctx, m.list.Query(), m.list.Anchor(), firstRows))
	m.data.stale = true // the rest, and what the month has cost, comes after it
	return m
}

// firstRows is how many rows the first frame may need, and no more: it waits for them.
const firstRows = 80

// restyle builds the theme for what is known of the terminal.
func (m *Model) restyle() {
	t := term.NewTheme(term.Look{
		Dark: m.look.dark, Unknown: m.look.unknown, ASCII: m.fx.ASCII,
		Colour: m.look.profile > colorprofile.ASCII, Sixteen: m.look.profile == colorprofile.ANSI,
	})
	m.env.Theme = &t
}

// Init begins what needs time: the core's first jobs, the key, values used before.
func (m *Model) Init() tea.Cmd {
	return tea.Batch(m.first, m.drive(), m.fx.findKey(), m.fx.recent())
}

// AsDemo reports whether the user asked to begin again as the demo.
func (m *Model) AsDemo() bool { return m.end.demo }

// task gives a task that is known here: live, in the window, marked, or shown in the taskview.
func (m *Model) task(id history.TaskID) (history.Task, bool) {
	if t, ok := m.core.Tasks().Live(id); ok {
		return t, true
	}
	return m.shown(id)
}

// shown gives a task that is in the window, marked, or shown in the taskview.
func (m *Model) shown(id history.TaskID) (history.Task, bool) {
	for _, t := range m.data.window.Tasks {
		if t.ID == id {
			return t, true
		}
	}
	if t, ok := m.data.marked[id]; ok {
		return t, true
	}
	return m.data.side.of, id != 0 && m.data.side.of.ID == id
}

// selected is the task that actions are about: the one in the detail, or under the cursor.
func (m *Model) selected() (history.Task, bool) {
	if m.env.Screen == term.OnDetail {
		return m.task(m.data.side.of.ID)
	}
	return m.list.Selected(m.listData())
}
