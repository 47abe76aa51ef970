package tui

import (
	"errors"
	"io/fs"
	"time"

	tea "charm.land/bubbletea/v2"

	"dancecard/api"
	"dancecard/api/credentials"
	"dancecard/api/media/mend"
	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/internal/text"
	"dancecard/tui/ui"
)

// How long a word stays in the footer: longer when it is about trouble.
const (
	noteLife    = 5 * time.Second
	troubleLife = 15 * time.Second
)

// footer holds the last word, which is shown beside the keys or above them.
type footer struct {
	note note
	id   int
	// lines is how many lines the word takes from the screens.
	lines int
}

// drop takes the word away, unless another has come since.
func (f *footer) drop(id int) {
	if f.id == id {
		f.note = note{}
	}
}

// say shows a word for a while.
func (m *Model) say(n note) tea.Cmd {
	if n.text == "" {
		return nil
	}
	m.foot.id++
	n.text = text.BriefQuotes(n.text)
	m.foot.note = n
	life, id := noteLife, m.foot.id
	if n.tone == ui.ToneBad || n.tone == ui.ToneWarn || n.stays {
		life = troubleLife
	}
	life = max(life, time.Duration(ui.Width(n.text))*readingTime)
	return func() tea.Msg {
		if m.fx.Sleep(m.fx.ctx, life) != nil {
			return nil
		}
		return noteGoneMsg{id: id}
	}
}

// mention says what happened by itself, unless there is a word that the person asked for.
func (m *Model) mention(n note) tea.Cmd {
	if m.foot.note.stays {
		return nil
	}
	return m.say(n)
}

func good(text string) note    { return note{text: text, tone: ui.ToneGood} }
func warning(text string) note { return note{text: text, tone: ui.ToneWarn} }
func problem(text string) note { return note{text: text, tone: ui.ToneBad} }

// sentence says an error and what to do about it, in one line.
func sentence(err error) string {
	if e, ok := errors.AsType[*api.Error](err); ok {
		why := text.Reason(history.ProblemOf(e))
		if said := text.Message(e.Message); said != "" {
			why += ": " + said
		}
		return ui.Clean(why + ". " + e.Advice())
	}
	if e, ok := errors.AsType[*history.Error](err); ok {
		return ui.Clean(text.BriefError(e) + ". " + e.Advice())
	}
	if e, ok := errors.AsType[*mend.Error](err); ok {
		return ui.Clean(text.BriefError(e) + ". " + e.Advice())
	}
	if e, ok := errors.AsType[*credentials.Error](err); ok {
		return ui.Clean(text.BriefError(e) + ". " + e.Advice)
	}
	if e, ok := errors.AsType[*fs.PathError](err); ok {
		return ui.Clean(fileSentence(e))
	}
	return ui.Named(text.BriefError(err), "no reason given")
}

// fileSentence says why a file cannot be read, and what to do about it.
func fileSentence(e *fs.PathError) string {
	name := text.Brief(text.FileOf(e.Path))
	switch {
	case errors.Is(e, core.ErrFolder):
		return name + " is a folder. Name the file in it"
	case errors.Is(e, core.ErrNotRegular):
		return name + " is not a regular file. Name a file"
	case errors.Is(e, fs.ErrNotExist):
		return name + " is not there any more. Put it back, or name another file"
	case errors.Is(e, fs.ErrPermission):
		return name + " may not be read. Change its permissions, or name another file"
	}
	return name + ": " + e.Err.Error() + ". Try again, or name another file"
}
