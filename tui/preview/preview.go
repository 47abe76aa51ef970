// Package preview loads what files look like, once the cursor has rested on them.
package preview

import (
	"context"
	"time"

	tea "charm.land/bubbletea/v2"

	"dancecard/internal/core"
	"dancecard/tui/action"
	"dancecard/tui/screen"
	"dancecard/tui/term"
)

const (
	// delay is how long the cursor must have been on a file before it is looked at.
	delay = 200 * time.Millisecond
	// mostKept is how many files' looks are kept.
	mostKept = 12
)

// Loader loads the look of one file at a time.
type Loader struct {
	env           *screen.Env
	to            term.ScreenID // the screen that hands the loader its messages
	at            string        // the file that the cursor is on
	gen           int
	waiting, over bool
	loading       string
	stop          context.CancelFunc // calls the loading off
	kept          []loadedMsg        // the newest last
}

type (
	// restedMsg says that the gen-th delay is over.
	restedMsg struct{ gen int }
	// loadedMsg holds what a file looks like. Where that failed it is empty; one that was left was not waited for.
	loadedMsg struct {
		path string
		look core.Look
		left bool
	}
)

// New makes the loader of a screen.
func New(env *screen.Env, to term.ScreenID) Loader { return Loader{env: env, to: to} }

// Show takes in which file the cursor is on, empty for none, and loads its look. It is asked after every message.
func (l *Loader) Show(path string) action.Action {
	if l.env.NoPictures() {
		return nil
	}
	if path != l.at {
		l.at, l.gen, l.waiting, l.over = path, l.gen+1, false, false
	}
	if l.loading != "" && l.loading != path {
		l.stop()
	}
	if _, known := l.Of(path); path == "" || known || l.loading != "" {
		return nil
	}
	switch {
	case l.over:
		return l.load(path)
	case l.waiting:
		return nil
	}
	l.waiting = true
	return l.env.Wait(l.to, delay, restedMsg{gen: l.gen})
}

// load looks at a file.
func (l *Loader) load(path string) action.Action {
	ctx, stop := context.WithCancel(l.env.Ctx)
	l.loading, l.stop = path, stop
	c := l.env.Core
	return l.env.AskUntimed(l.to, func(context.Context) tea.Msg {
		look, err := c.Files.Look(ctx, path)
		if err != nil {
			c.Log.Debug("no preview", "path", path, "err", err)
		}
		return loadedMsg{path: path, look: look, left: ctx.Err() != nil}
	})
}

// Update takes in the loader's own messages.
func (l *Loader) Update(msg tea.Msg) {
	switch msg := msg.(type) {
	case restedMsg:
		l.over = l.over || msg.gen == l.gen
	case loadedMsg:
		l.stop()
		l.loading = ""
		if msg.left {
			return
		}
		l.kept = append(l.kept, msg)
		if extra := len(l.kept) - mostKept; extra > 0 {
			l.kept = l.kept[extra:]
		}
	}
}

// Forget has files looked at again: they may have changed.
func (l *Loader) Forget() { l.kept = nil }

// Of gives what a file looks like, where that is known.
func (l *Loader) Of(path string) (core.Look, bool) {
	for _, k := range l.kept {
		if k.path == path {
			return k.look, true
		}
	}
	return core.Look{}, false
}
