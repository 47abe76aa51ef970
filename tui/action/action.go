// Package action lists what screens and dialogs ask of the root. A screen never does these things itself: it
// returns one of these values, and the root carries it out.
package action

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/tui/term"
)

// Action is what a screen wants done; nil is nothing. The set is closed: the types of this file.
type Action interface{ action() }

// Dialog takes every key while it is open.
type Dialog interface {
	// Update takes in a message. It gives what is asked for, and whether the dialog is done.
	Update(msg tea.Msg) (act Action, done bool)
	// View draws the dialog's inside, at most w × h cells; every line is equally wide.
	View(w, h int, t *term.Theme) []string
	// Hints are keys and what they do, for the screen's last line; none where the inside tells them.
	Hints() []term.Hint
	// Cursor is where the terminal's cursor stands in the inside; nil to hide it.
	Cursor() *tea.Cursor
}

type (
	// All is several actions, carried out in their order.
	All []Action
	// Say shows a text in the status line for a while.
	Say struct {
		Text string
		Tone term.Tone
		// Stays keeps texts with IfIdle from taking its place, and so does Undo, which tells that it offers one. IfIdle is
		// for what happens by itself.
		Stays, Undo, IfIdle bool
		// Topic is what a Drop takes the text away by; empty for none.
		Topic string
	}
	// Drop takes the text about a topic out of the status line.
	Drop struct{ Topic string }
	// Quiet takes whatever text there is out of the status line.
	Quiet struct{}
	// Run has the core do a job. Done is said once it went well.
	Run struct {
		Job  core.Job
		Done Say
	}
	// Cmd runs a command of Bubble Tea.
	Cmd struct{ Cmd tea.Cmd }
	// To brings a message to a screen. At is when the message was made, if that was outside the loop.
	To struct {
		Screen term.ScreenID
		Msg    tea.Msg
		At     time.Time
	}
	// Do gives a command of the key table, for the screen that is shown. ByKey tells that it was not chosen in the palette.
	Do struct {
		Command string
		ByKey   bool
	}
	// Go shows a screen.
	Go struct{ Screen term.ScreenID }
	// Leave goes back to where the screen was shown from.
	Leave struct{}
	// Open opens a dialog.
	Open struct{ Dialog Dialog }
	// Copy puts text on the clipboard; Name says what it is.
	Copy struct{ Name, Text string }
	// Refresh asks history, and the service, for what is new.
	Refresh struct{}
	// SetLibrary hands what was read of the library to all screens.
	SetLibrary struct{ Library Library }
	// SetKey puts an API key to use. Tried tells that the service knows it.
	SetKey struct {
		Found core.FoundKey
		Tried bool
	}
	// Quit ends the program as soon as nothing is under way that must be written down. Demo begins again as
	// the demo.
	Quit struct{ Demo bool }
)

func (All) action()        {}
func (Say) action()        {}
func (Drop) action()       {}
func (Quiet) action()      {}
func (Run) action()        {}
func (Cmd) action()        {}
func (To) action()         {}
func (Do) action()         {}
func (Go) action()         {}
func (Leave) action()      {}
func (Open) action()       {}
func (Copy) action()       {}
func (Refresh) action()    {}
func (SetLibrary) action() {}
func (SetKey) action()     {}
func (Quit) action()       {}

// Library is the motions, and values that were used before.
type Library struct {
	core.Recent
	// Known tells that it was read at least once.
	Known bool
	// Names are the motions' names; Same counts the motions of a name, by preflight.NameKey.
	Names map[history.MotionID]string
	Same  map[string]int
}

// Good says what went well.
func Good(text string) Say { return Say{Text: text, Tone: term.ToneGood} }

// Warning says what the person should look into.
func Warning(text string) Say { return Say{Text: text, Tone: term.ToneWarn} }

// Problem says what went wrong.
func Problem(text string) Say { return Say{Text: text, Tone: term.ToneBad} }
