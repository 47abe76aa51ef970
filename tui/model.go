// Package tui is the terminal program. Its root is the only Bubble Tea model: it knows routing, layout, dialogs
// and the status line. What a screen shows and does lives in the screen's package (see package screen).
package tui

import (
	"context"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/internal/queue"
	"dancecard/tui/action"
	"dancecard/tui/compare"
	"dancecard/tui/dialog"
	"dancecard/tui/graphics"
	"dancecard/tui/library"
	"dancecard/tui/newtask"
	"dancecard/tui/notify"
	"dancecard/tui/screen"
	"dancecard/tui/setup"
	"dancecard/tui/tasklist"
	"dancecard/tui/taskops"
	"dancecard/tui/taskview"
	"dancecard/tui/term"
)

type (
	// Config is what the program is wired to.
	Config = screen.Config
	// Options are what of it screens see.
	Options = screen.Options
)

// Model is the root: the only Bubble Tea model of the program.
type Model struct {
	env  *screen.Env
	core *core.Core
	ops  *taskops.Ops

	screens map[term.ScreenID]screen.Screen
	list    *tasklist.Screen // also in screens: the header counts its rows
	view    *taskview.Screen // also in screens
	compare *compare.Screen  // also in screens
	below   []term.ScreenID  // the screens that leaving leads to, the next one last
	dialogs []dialog.Dialog
	// quitQuestion is the question whether to quit that was last asked.
	quitQuestion *dialog.Question

	w, h     int
	look     look
	graphics graphics.Graphics
	status   statusLine
	timer    timer
	end      shutdown
	summary  queue.Summary
	expiring expiring
	events   notify.Events
	// saved is where the whole history was written while its file is not in its place.
	saved string
	// first is the result of reading the first rows. It makes an error about them go away in time.
	first tea.Cmd
}

// look is what is known of the terminal.
type look struct {
	asked   time.Time // when the terminal was last asked for its background
	dark    bool
	unknown bool // the terminal has not told its background
	profile colorprofile.Profile
	focused bool
	reports bool      // the terminal has told of its focus
	used    time.Time // when it last brought a key, a paste or the mouse
}

// New makes the model. It reads the first rows from history, so that the first frame shows them.
func New(ctx context.Context, c Config) *Model {
	if c.Commands == nil {
		c.Commands = term.Commands()
	}
	env := &screen.Env{
		Options: c.Options, Ctx: ctx, Core: core.New(c.Config), Clock: c.Now, Sleep: c.Sleep, Zone: c.Zone, Home: c.Home, Engines: c.Engines,
		Keymap: term.NewKeymap(c.Commands), Screen: term.OnList, ReadOnly: c.ReadOnly, Focused: true, Now: c.Now(), Shown: c.Now(),
	}
	m := &Model{
		env: env, core: env.Core, ops: taskops.New(env),
		look: look{dark: c.ThemeName != "light", unknown: c.ThemeName != "light" && c.ThemeName != "dark", profile: colorprofile.TrueColor, focused: true, used: c.Now()},
	}
	env.Task = m.task
	m.graphics = graphics.New(env, c.Seed)
	m.restyle()
	var first action.Action
	m.view = taskview.New(env, m.ops)
	m.list, first = tasklist.New(env, m.ops, m.view)
	m.compare = compare.New(env, m.ops)
	m.screens = map[term.ScreenID]screen.Screen{
		term.OnList:    m.list,
		term.OnDetail:  m.view,
		term.OnCompare: m.compare,
		term.OnForm:    newtask.New(env),
		term.OnMotions: library.New(env),
		term.OnSetup:   setup.New(env),
	}
	m.first = m.act(first)
	return m
}

// Init begins what needs time: the core's first jobs, and what the screens lack.
func (m *Model) Init() tea.Cmd { return tea.Batch(m.first, m.drive(), m.fetch()) }

// Goodbye gives what deletes the pictures at the terminal, for an end that came otherwise.
func (m *Model) Goodbye() string { return m.graphics.Goodbye() }

// AsDemo reports whether the user asked to begin again as the demo.
func (m *Model) AsDemo() bool { return m.end.demo }

// Used are the commands that were chosen last, the newest first.
func Used(m *Model) []string { return m.env.Used }

// shown is the screen that is shown.
func (m *Model) shown() screen.Screen { return m.screens[m.env.Screen] }

// task gives a task that is live, or on a screen.
func (m *Model) task(id history.TaskID) (history.Task, bool) {
	if t, ok := m.core.Tasks().Live(id); ok {
		return t, true
	}
	return m.onScreen(id)
}

// onScreen gives a task that is on a screen, in the newest version that is shown.
func (m *Model) onScreen(id history.TaskID) (history.Task, bool) {
	t, ok := m.list.Find(id)
	if whole := m.view.Task(); id != 0 && whole.ID == id && (!ok || whole.Revision > t.Revision) {
		t, ok = whole, true
	}
	if beside, compared := m.compare.Find(id); compared && (!ok || beside.Revision > t.Revision) {
		return beside, true
	}
	return t, ok
}
