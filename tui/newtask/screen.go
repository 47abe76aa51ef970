// Package newtask is the form for a new video: its fields, its checks, and how it is sent.
package newtask

import (
	"slices"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/internal/text/msg"
	"dancecard/tui/action"
	"dancecard/tui/dialog"
	"dancecard/tui/picker"
	"dancecard/tui/preview"
	"dancecard/tui/screen"
	"dancecard/tui/term"
)

// Screen is the form.
type Screen struct {
	env  *screen.Env
	w, h int

	fields     *fields
	inspection *inspection
	completion *completion
	conversion conversion
	report     report
	earlier    earlier
	preview    term.Preview
	sheet      term.Sheet

	// typed counts the keys that changed a field.
	typed int
	// sendWhenReady sends the form as soon as what it names was inspected.
	sendWhenReady bool
	// asks has the next sending asked about, whatever it costs: a click asked for it.
	asks    bool
	editing *editing
	// cleared is what ctrl+x brings back.
	cleared cleared
	// unsent are orders that could not be created.
	unsent [][]history.Draft
	// picker is the last one that was opened, folder where files were last chosen.
	picker *picker.Picker
	folder string
	// looks are what files in the picker, and the form's clip, look like.
	looks preview.Loader
}

// judgeAfter is how long nothing is typed before the field with the focus is judged.
const judgeAfter = time.Second

// pauseMsg says that nothing was typed for a while, if it is still so.
type pauseMsg struct{ typed int }

// New makes an empty form.
func New(env *screen.Env) *Screen {
	f := newFields(env)
	i := &inspection{env: env, fields: f}
	s := &Screen{
		env: env, fields: f, inspection: i, completion: &completion{env: env, fields: f, inspection: i}, conversion: conversion{env: env}, earlier: earlier{env: env},
		looks: preview.New(env, term.OnForm),
	}
	s.editing = &editing{form: s}
	return s
}

// Update takes in keys, pastes, and what the form is told.
func (s *Screen) Update(msg tea.Msg) action.Action {
	switch msg := msg.(type) {
	case tea.KeyPressMsg:
		return s.key(msg)
	case tea.PasteMsg:
		return s.paste(msg)
	case screen.Changed:
		s.earlier.onChanged(msg.Tasks)
	case earlierMsg:
		s.earlier.onFound(msg, s.editing.task)
	case screen.LibraryRead:
		s.fields.lastEngine(s.env.Library.Engine)
		s.fields.onLibrary(s.env.Library.Same)
		return s.inspection.onLibrary()
	case screen.FillForm:
		return s.askFill(msg)
	case screen.Dropped:
		return s.drop(msg)
	case droppedMsg:
		return s.onDropped(msg)
	case droppedInMsg:
		return s.onDroppedIn(msg)
	case pauseMsg:
		return s.onPause(msg)
	case fillMsg:
		return s.fill(screen.FillForm(msg))
	case screen.Notice:
		if n, ok := msg.Notice.(core.NotCreated); ok {
			return s.onNotCreated(n)
		}
		return s.editing.onNotice(msg.Notice)
	case resolvedMsg, pictureMsg, clipMsg:
		return s.inspection.onAnswer(msg)
	case foldersMsg:
		s.completion.onFolders(msg)
	case picker.Browse:
		return s.browse(msg)
	case listingMsg:
		s.onListing(msg)
	case picker.Picked:
		return s.onPicked(msg)
	case orderMsg:
		return s.send(msg.drafts)
	case screen.AskToSend:
		s.asks = true
		return s.askedToSend()
	case changeMsg, discardMsg, asNewMsg:
		return s.editing.onAnswer(msg)
	default:
		s.looks.Update(msg)
		return s.onConversion(msg)
	}
	return nil
}

// onConversion takes in what concerns a copy.
func (s *Screen) onConversion(msg tea.Msg) action.Action {
	switch msg := msg.(type) {
	case fixCheckedMsg:
		return s.conversion.onChecked(msg)
	case makeCopyMsg:
		return s.conversion.begin(msg.fix)
	case progressMsg:
		return s.conversion.onProgress(msg)
	case copiedMsg:
		return s.onCopied(msg)
	}
	return nil
}

// key carries out a command of the form, or types.
func (s *Screen) key(msg tea.KeyPressMsg) action.Action {
	s.sendWhenReady, s.asks = false, false
	key := msg.String()
	if act, handled := s.command(s.env.Keymap.Find(term.OnForm, key), key); handled {
		return act
	}
	switch key {
	case "ctrl+c":
		return action.Do{Command: term.CmdQuit}
	case "enter":
		if act, taken := s.completion.key("", key); taken {
			return act
		}
		return s.leaveField(1)
	}
	return s.typeKey(msg)
}

// typeKey types into the field with the focus.
func (s *Screen) typeKey(press tea.KeyPressMsg) action.Action {
	in := s.fields.inputs[s.fields.at]
	if in == nil {
		if s.fields.at == takesField {
			s.fields.typeTakes(term.PlainKey(press.String()))
		}
		return nil
	}
	before, said := in.Value(), action.Say{}
	text := press.Key().Text
	switch another := strings.TrimSpace(text) != "" && s.fields.at != titleField && in.AtEnd(); {
	case another && !s.editing.on() && s.fields.filledIn(s.fields.at):
		in.Replace(text)
		said.Text = msg.FormReplaced(s.env.Language)
	case another && !strings.ContainsAny(text, `'"\,`) && s.fields.endsQuoted():
		in.Update(tea.KeyPressMsg{Code: tea.KeySpace, Text: " "})
		in.Update(press)
	default:
		in.Update(press)
	}
	if s.fields.at == titleField || in.Value() == before {
		return nil
	}
	s.completion.close()
	s.fields.typing, s.fields.paused = true, false
	s.typed++
	return action.All{s.completion.update(), s.env.Wait(term.OnForm, judgeAfter, pauseMsg{s.typed}), said}
}

// onPause judges the field with the focus, unless more was typed or it can be completed.
func (s *Screen) onPause(pause pauseMsg) action.Action {
	if pause.typed != s.typed || !s.fields.typing || len(s.completion.shown().List) > 0 {
		return nil
	}
	s.fields.paused = true
	return s.inspection.update()
}

// paste takes in what is pasted or dropped: all of it or nothing.
func (s *Screen) paste(paste tea.PasteMsg) action.Action {
	s.sendWhenReady = false
	switch {
	case s.fields.inputs[s.fields.at] == nil:
		return s.drop(screen.Dropped{Text: paste.Content})
	case s.fields.misplaced(paste.Content):
		return s.dropIn(paste.Content)
	}
	if why := s.fields.paste(s.env.Language, paste); why != "" {
		return action.Warning(why)
	}
	s.completion.close()
	if s.fields.at == titleField {
		return nil
	}
	return s.inspection.update()
}

// Do carries out a command of the form.
func (s *Screen) Do(command string) action.Action {
	act, _ := s.command(command, "")
	return act
}

// command carries out the command of a key; handled is false when the key is text for a field.
func (s *Screen) command(cmd, key string) (act action.Action, handled bool) {
	switch {
	case cmd == "":
		return nil, false
	case cmd == term.CmdFix, cmd == term.CmdLeave && s.conversion.stop != nil && s.completion.hints() == nil:
		return s.fix(), true
	case cmd == term.CmdBrowse:
		return s.openPicker(), true
	case cmd == term.CmdClear:
		return s.clearDraft(), true
	case cmd == term.CmdSend:
		return s.askedToSend(), true
	}
	if act, handled := s.completion.key(cmd, key); handled {
		if cmd == term.CmdLeave { // what is typed is judged after a while, as without a list
			act = s.env.Wait(term.OnForm, judgeAfter, pauseMsg{s.typed})
		}
		return act, true
	}
	switch cmd {
	case term.CmdNextField:
		return s.leaveField(1), true
	case term.CmdPrevField:
		return s.leaveField(-1), true
	case term.CmdChange:
		if s.fields.inputs[s.fields.at] != nil {
			return nil, false
		}
		s.fields.change(key)
		return s.inspection.update(), true
	case term.CmdRecent:
		return s.completion.offerRecent(), true
	case term.CmdPalette, term.CmdHelp:
		return action.Do{Command: cmd}, true
	case term.CmdLeave:
		return s.leave(), true
	}
	return nil, false
}

func (s *Screen) leaveField(by fieldID) action.Action {
	act := s.inspection.update()
	s.focus(s.fields.next(by))
	return act
}

func (s *Screen) focus(f fieldID) {
	s.completion.close()
	s.fields.focus(f)
}

// Fetch works out what is known of the form while it is shown, and sends it once that is possible.
func (s *Screen) Fetch() action.Action {
	if s.env.Screen != term.OnForm {
		return nil
	}
	s.report = s.check()
	look := s.looks.Show(s.lookedAt())
	if s.report.Inspecting || s.report.Resolving {
		return look
	}
	act := s.earlier.lookUp(s.report.drafts)
	if s.sendWhenReady && !s.env.Dialogs && !s.earlier.pending {
		return action.All{look, act, s.trySend()}
	}
	return action.All{look, act}
}

// roomForMotion is from which width on frames of the motion stand beside the picture.
const roomForMotion = 120

// lookedAt is the file whose look is shown: that under the picker's cursor, or the motion's. Empty for none.
func (s *Screen) lookedAt() string {
	if s.env.Dialogs && s.picker != nil {
		return s.picker.At(dialog.Inside(s.w))
	}
	return s.shownMotion()
}

// shownMotion is the motion of which frames stand beside the picture; empty for none.
func (s *Screen) shownMotion() string {
	if s.w >= roomForMotion {
		return s.report.Clip
	}
	return ""
}

// drawInputs draws the picture, and below it frames of the motion, in at most h lines of w cells.
func (s *Screen) drawInputs(w, h int) []string {
	look, _ := s.looks.Of(s.shownMotion())
	rows := h / 3
	if s.report.Picture == nil {
		rows = min(h, 12)
	}
	frames := s.sheet.Draw(nil, look.Frames, w, rows, s.env.Theme)
	if len(frames) > 0 {
		h -= len(frames) + 1
		frames = append([]string{term.Blank(w)}, frames...)
	}
	if h = min(h, w/2, max(18, h*3/4)); h < 5 {
		return frames
	}
	return append(slices.Clone(s.preview.Draw(s.report.Picture, w, h, s.env.Theme)), frames...)
}

// SetSize gives the form w × h cells.
func (s *Screen) SetSize(w, h int) { s.w, s.h = w, h }

// Hints are the keys of the completions while there are any, else those of the form.
func (s *Screen) Hints() []term.Hint {
	if hints := s.completion.hints(); hints != nil {
		return hints
	}
	hints := s.conversion.hints(s.report.Fixable)
	for _, c := range s.env.Commands {
		if c.Screens&term.OnForm != 0 && c.Short != nil {
			hints = append(hints, term.Hint{s.env.KeyOf(c), s.editing.short(c)})
		}
	}
	return hints
}

// Typing tells that the form takes every key.
func (s *Screen) Typing() bool { return true }

// Unsaved says what quitting would lose.
func (s *Screen) Unsaved() (out []string) {
	switch {
	case s.fields.touched() && s.editing.on():
		out = append(out, msg.FormUnsavedEdit(s.env.Language))
	case s.fields.touched():
		out = append(out, msg.FormUnsent(s.env.Language))
	}
	tasks := 0
	for _, drafts := range s.unsent {
		tasks += len(drafts)
	}
	if tasks > 0 {
		out = append(out, msg.FormUnsentOrders(s.env.Language, tasks, s.env.Key(term.CmdNew)))
	}
	return out
}

// warn adds to what is asked for what the person should know, if there is anything.
func warn(then action.Action, text string) action.Action {
	if text == "" {
		return then
	}
	return action.All{then, action.Warning(text)}
}
