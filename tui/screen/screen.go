// Package screen is what the root and its screens share: a screen's contract and what all screens may read.
package screen

import (
	"context"
	"time"

	tea "charm.land/bubbletea/v2"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/internal/paths"
	"dancecard/internal/text/msg"
	"dancecard/tui/action"
	"dancecard/tui/term"
)

// Screen is what the root knows of a screen. A screen owns its state; what it wants from outside it returns
// as an [action.Action].
type Screen interface {
	// Update takes in a key or a paste while Typing, and keys that are bound to nothing. It also takes a
	// [Changed], a [LibraryRead], and messages that an [action.To] brings.
	Update(msg tea.Msg) action.Action
	// Do carries out a command of the key table.
	Do(command string) action.Action
	// Fetch asks for what the screen shows and lacks. It is called after every message, for every screen.
	Fetch() action.Action
	// View draws the screen: exactly as many lines, and cells in each, as SetSize told.
	View() []string
	// Cursor is where the terminal's cursor stands; nil hides it.
	Cursor() *tea.Cursor
	// SetSize gives the screen w × h cells; it is called whenever the screen is shown.
	SetSize(w, h int)
	// Hints are the keys that help now, the most urgent first.
	Hints() []term.Hint
	// Typing reports whether the screen takes every key.
	Typing() bool
}

// Mouse is a screen that takes the mouse. Nothing is sent, removed or canceled by a click alone.
type Mouse interface {
	// Click takes a press of a button. What is selected already opens.
	Click(c term.Click) action.Action
	// Wheel scrolls what lies under a cell, by so many lines; up is negative.
	Wheel(x, y, by int) action.Action
}

// Explains is a screen that knows which commands would do nothing just now.
type Explains interface {
	// WhyNot gives what says why, as of now; empty for a command that does something, or may.
	WhyNot() func(command string) string
}

// Unsaved is a screen that holds something which quitting would lose.
type Unsaved interface {
	// Unsaved says what that is, in sentences; none for nothing.
	Unsaved() []string
}

// Changed is sent to every screen after something was written to history.
type Changed struct {
	// Tasks are tasks as they are now; the lists that hold them may have changed with them.
	Tasks []history.Task
	// Rows tells that any list of tasks may have changed, Motions that the library has.
	Rows, Motions bool
}

// Notice brings a notice of the core to its screen. Done is what is said of a job that went well.
type Notice struct {
	Notice core.Notice
	Done   action.Say
}

// Opened is sent to a screen when it is shown.
type Opened struct{}

// Blurred is sent to every screen when the terminal loses the focus.
type Blurred struct{}

// Refreshed is sent to every screen when the service is asked for what is new.
type Refreshed struct{}

// Tick is sent to every screen when something planned is due.
type Tick struct{}

// Step moves the list's cursor by so many tasks and shows the one there whole.
type Step struct{ By int }

// StepOff leads on from a task that is shown whole and among those that leave the list.
type StepOff struct{ Tasks []history.TaskID }

// Restored leads to a task that is on the list again.
type Restored struct{ Task history.Task }

// AskKey asks for another API key.
type AskKey struct{}

// LibraryRead is sent to every screen after [Env.Library] was read.
type LibraryRead struct{}

// FillForm shows the form and fills it: from drafts, or with a motion where the rest stays as it is. With
// neither it is shown as it was left. Drafts ask first where something would be lost.
type FillForm struct {
	Drafts []history.Draft
	Motion history.Motion
	// Edit is the task that the form changes in place; the zero one where it makes new tasks of the drafts.
	Edit history.Task
	// Then follows once the drafts are filled in.
	Then action.Action
}

// Dropped opens the form with the files that a pasted or dropped text names.
type Dropped struct{ Text string }

// OpenTask shows one task whole. Watch is for its video alone: it is played, and the screen left once it stops.
type OpenTask struct {
	ID    history.TaskID
	Watch bool
}

// CompareVideos shows the videos of tasks side by side, those of its batch where there is one task. At is the task that
// is selected then. List is the list that other videos are taken from; the list of tasks fills it in.
type CompareVideos struct {
	Tasks []history.Task
	At    history.TaskID
	List  history.Query
}

// PointAt puts the list's cursor on a task, where the list shows it.
type PointAt struct{ ID history.TaskID }

// AskToSend has the form send what it holds, but always after a question.
type AskToSend struct{}

// Unmark takes the marks off the list, after an action was carried out on the marked tasks.
type Unmark struct{}

// ShowTask selects a task in the list.
type ShowTask struct{ ID history.TaskID }

// ShowMotion selects a motion in the library.
type ShowMotion struct{ ID history.MotionID }

// Config is what the program is wired to. Every field is needed unless it says otherwise.
type Config struct {
	core.Config
	Options
}

// ListView is the order of the list, and the group that it shows. Its filter is not kept: what it hides would look lost.
type ListView struct {
	Order history.Order
	Group history.Group
}

// Options are what the window needs beside the core.
type Options struct {
	// Language is the language to begin with; SaveLanguage keeps another one for the next start.
	Language     msg.Language
	SaveLanguage func(msg.Language) error
	// List is how the list was shown when the program last ended; SaveList keeps that for the next start.
	List     ListView
	SaveList func(ListView) error
	// Used are the commands that were chosen last, also before this start, the newest first.
	Used []string
	// Commands is the key table; nil for the usual keys.
	Commands []term.Command
	// Open hands a file or an address to the person's player.
	Open func(context.Context, string) error
	// Clipboard writes to this machine's clipboard; nil leaves it to the terminal.
	Clipboard func(string) error
	// Tmux hands text to the tmux that the program runs in; nil where there is none. InsideScreen tells
	// of GNU screen, and Remote that the person sits at another machine.
	Tmux                 func(string) error
	InsideScreen, Remote bool
	// TmuxPasses reports whether that tmux passes sequences on to its terminal; nil where there is none.
	TmuxPasses func() bool
	// Pictures says how pictures are drawn.
	Pictures Pictures
	// Notify tells of what ends while nobody looks.
	Notify term.Notifier
	// CanSuspend reports whether a shell could bring the program back; nil where none can.
	CanSuspend func() bool
	// Dir is the folder that a person's paths may be told by, beside Home. Drives is where a Linux inside
	// Windows mounts the drives.
	Dir, Drives string
	// AskAbove is the sum in CNY from which on it is asked before something is ordered; 0 never asks.
	AskAbove float64
	// ThemeName is "auto", "light" or "dark"; ASCII draws with ASCII alone.
	ThemeName string
	ASCII     bool
	// Mouse takes clicks and the wheel from the terminal.
	Mouse bool
	// Demo is set when everything is thrown away at the end.
	Demo bool
}

// Pictures is how pictures are drawn.
type Pictures string

// The ways. Auto leaves it to what the terminal says; Kitty tells that it draws kitty's Unicode placeholders.
const (
	PicturesAuto   Pictures = "auto"
	PicturesKitty  Pictures = "kitty"
	PicturesBlocks Pictures = "blocks"
	PicturesOff    Pictures = "off"
)

// Dirs are the folders that a person's paths may be told by.
func (e *Env) Dirs() paths.Dirs { return paths.Dirs{Home: e.Home, Dir: e.Dir, Drives: e.Drives} }

// Env is what every screen may read. Only the root changes it, between two calls of a screen.
type Env struct {
	// Options are what the program is wired to, as far as screens need that.
	Options
	Ctx  context.Context
	Core *core.Core
	// Clock gives the time, Sleep waits: both for commands alone.
	Clock func() time.Time
	Sleep func(context.Context, time.Duration) error
	// Zone is the person's time zone, Home their folder, Engines the table with the models of config.
	Zone    *time.Location
	Home    string
	Engines []api.Engine
	// Theme is how text is painted now.
	Theme  *term.Theme
	Keymap term.Keymap
	// Screen is the screen that is shown. Typing tells whether it takes every key, Dialogs whether a dialog
	// lies over it.
	Screen          term.ScreenID
	Typing, Dialogs bool
	// ReadOnly tells that nothing is sent or changed, and the service is asked nothing.
	ReadOnly bool
	// Focused tells that the terminal has the focus, as far as it tells, or was typed into since.
	Focused bool
	// Now is the time; Shown the time that the screens tell, which stands still while nobody looks.
	Now, Shown time.Time
	// Pressed counts the keys so far.
	Pressed int
	// Library is what was last read of it, APIKey where the key was found.
	Library action.Library
	APIKey  core.FoundKey
	// Task finds a task that is live or on a screen.
	Task func(history.TaskID) (history.Task, bool)
}

// NoPictures reports whether no pictures are shown.
func (e *Env) NoPictures() bool { return e.Pictures == PicturesOff }

// Ask runs a function outside the loop; what it gives comes back to a screen's Update, nil for nothing.
func (e *Env) Ask(to term.ScreenID, f func(context.Context) tea.Msg) action.Action {
	return e.ask(to, f, e.Clock)
}

// AskUntimed is Ask for what tells nothing of tasks: its answer does not move the clock on.
func (e *Env) AskUntimed(to term.ScreenID, f func(context.Context) tea.Msg) action.Action {
	return e.ask(to, f, func() time.Time { return time.Time{} })
}

func (e *Env) ask(to term.ScreenID, f func(context.Context) tea.Msg, now func() time.Time) action.Action {
	ctx := e.Ctx
	return action.Cmd{Cmd: func() tea.Msg {
		msg := f(ctx)
		if msg == nil {
			return nil
		}
		return action.To{Screen: to, Msg: msg, At: now()}
	}}
}

// Wait brings a message to a screen's Update after a time.
func (e *Env) Wait(to term.ScreenID, d time.Duration, msg tea.Msg) action.Action {
	sleep := e.Sleep
	return e.AskUntimed(to, func(ctx context.Context) tea.Msg {
		if sleep(ctx, d) != nil {
			return nil
		}
		return msg
	})
}
