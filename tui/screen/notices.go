package screen

import (
	"slices"
	"strings"

	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/internal/text"
	"dancecard/tui/action"
	"dancecard/tui/term"
)

// Wording is for a window, where there are keys to name.
func (e *Env) Wording() text.Wording {
	return text.Wording{Language: e.Language, Keys: e.Key, ReadOnly: e.ReadOnly, Times: e.Theme.Times, ASCII: e.Theme.ASCII, MotionName: e.motionName}
}

func (e *Env) motionName(id history.MotionID) string { return e.Library.Names[id] }

// Key is how the first key of a command is written; empty for a command that there is not.
func (e *Env) Key(command string) string {
	at := slices.IndexFunc(e.Commands, func(c term.Command) bool { return c.Name == command })
	if at < 0 {
		return ""
	}
	return e.KeyOf(e.Commands[at])
}

// KeyOf is how the first key of a command is written. One without is typed into the palette, after the palette's key.
func (e *Env) KeyOf(c term.Command) string {
	if len(c.Keys) > 0 {
		return term.FirstKey(c, e.Theme.Glyphs)
	}
	palette := e.Key(term.CmdPalette)
	if term.Width(palette) > 1 {
		palette += " "
	}
	return palette + c.Name
}

// Offered are the commands that can be given: in a read-only window those that change nothing.
func (e *Env) Offered() []term.Command {
	if !e.ReadOnly {
		return e.Commands
	}
	return slices.DeleteFunc(slices.Clone(e.Commands), func(c term.Command) bool { return term.Changes(c.Name) })
}

// OfferedHints leaves out those for commands that can't be given on the screen.
func (e *Env) OfferedHints(hints []term.Hint) []term.Hint {
	if !e.ReadOnly {
		return hints
	}
	return slices.DeleteFunc(hints, func(hint term.Hint) bool {
		key, _, _ := strings.Cut(hint[0], " ")
		return slices.ContainsFunc(e.Commands, func(c term.Command) bool {
			return c.Screens&e.Screen != 0 && term.Changes(c.Name) && e.KeyOf(c) == key
		})
	})
}

// Error says an error and what to do about it, in one line.
func (e *Env) Error(err error) string { return e.Wording().Error(err) }

// Said is a notice of the core in words.
func (e *Env) Said(n core.Notice) action.Say {
	say := SayOf(e.Wording().Notice(n))
	say.Stays, say.Undo, say.IfIdle = stays(n), offersUndo(n), byItself(n)
	return say
}

// SayOf is a text with the tone in which the window shows it.
func SayOf(s text.Said) action.Say {
	tones := map[text.Tone]term.Tone{text.TonePlain: term.ToneText, text.ToneGood: term.ToneGood, text.ToneWarn: term.ToneWarn, text.ToneBad: term.ToneBad}
	return action.Say{Text: s.Text, Tone: tones[s.Tone]}
}

// byItself tells what happens without a person's doing, and takes no place from what they asked for.
func byItself(n core.Notice) bool {
	switch n.(type) {
	case core.NotListed, core.Failed, core.NotAsked, core.LookedUp, core.NotLookedUp, core.Saved, core.HookFailed:
		return true
	}
	return false
}

// offersUndo tells what says how to take it back, or to do it again.
func offersUndo(n core.Notice) bool {
	switch n.(type) {
	case core.Edited, core.Undone:
		return true
	}
	return false
}

// stays tells what is read for longer than what happens beside it.
func stays(n core.Notice) bool {
	switch n := n.(type) {
	case core.SentTwice, core.Canceling, core.NotImported:
		return true
	case core.NotWritten:
		return n.Sent
	case core.Imported:
		return n.Err == nil || len(n.Tasks) > 0
	case core.HistorySaved:
		return n.Err == nil
	}
	return false
}

// Hints are the commands of the key table that a screen shows in the last line. Idle ones are left out: they
// could only say why they do nothing. What comes first is not said twice.
func (e *Env) Hints(first []term.Hint, on term.ScreenID, idle func(command string) bool) []term.Hint {
	for _, c := range e.Offered() {
		if c.Short == nil || c.Screens&on == 0 || idle(c.Name) {
			continue
		}
		hint := term.Hint{e.KeyOf(c), c.Short(e.Language)}
		if !slices.ContainsFunc(first, func(h term.Hint) bool { return h[0] == hint[0] }) {
			first = append(first, hint)
		}
	}
	return first
}
