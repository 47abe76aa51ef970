package newtask

import (
	"cmp"
	"context"
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"dancecard/internal/paths"
	"dancecard/internal/text/msg"
	"dancecard/tui/action"
	"dancecard/tui/screen"
	"dancecard/tui/term"
)

// droppedMsg holds the sources of a text that was pasted or dropped.
type droppedMsg struct{ paths.Dropped }

// mostDropped bounds the text that is read, in bytes: more than the longest paths of all that can be sent.
const mostDropped = 4 << 20

// drop finds out which files are meant by what was pasted or dropped.
func (s *Screen) drop(d screen.Dropped) action.Action {
	dirs := s.env.Dirs()
	if len(d.Text) > mostDropped {
		return action.Warning(msg.FormFieldFull(s.env.Language))
	}
	return s.env.AskUntimed(term.OnForm, func(context.Context) tea.Msg { return droppedMsg{dirs.Dropped(d.Text)} })
}

// onDropped opens the form with the files. What was filled in stays, and they are added to it.
func (s *Screen) onDropped(d droppedMsg) action.Action {
	l := s.env.Language
	if !d.Any() && s.env.Screen == term.OnForm {
		return nil
	}
	if !d.Any() {
		return action.Say{Text: msg.WindowPaste(l, s.env.Key(term.CmdFilter), s.env.Key(term.CmdNew))}
	}
	said := neither(l, d.Others)
	if len(d.Pictures)+len(d.Motions) == 0 {
		return action.Warning(said)
	}
	draft := s.fields.touched()
	lost := []string{s.addTo(pictureField, d.Pictures), s.addTo(motionField, d.Motions), said}
	s.focus(pictureField)
	if lost = slices.DeleteFunc(lost, func(text string) bool { return text == "" }); len(lost) > 0 {
		return action.All{show, s.inspection.update(), action.Warning(lost[0])}
	}
	if draft {
		return action.All{show, s.inspection.update(), action.Say{Text: msg.FormAddedToDraft(l)}}
	}
	return action.All{show, s.inspection.update()}
}

// droppedInMsg holds the sources of a text that was dropped into a field, some of which belong into another one.
type droppedInMsg struct {
	paths.Dropped
	field fieldID
}

// misplaced reports whether text names files that belong into the other field for sources. What goes on from what is
// typed doesn't count.
func (f *fields) misplaced(text string) bool {
	if f.at == titleField || len(text) > mostDropped {
		return false
	}
	before, _ := f.inputs[f.at].Parts()
	return (strings.TrimSpace(before) == "" || strings.HasSuffix(before, " ") || paths.Complete(before, f.names(f.at))) && paths.Misplaced(text, kindOf(f.at))
}

// dropIn finds out what belongs where of a text that was dropped into a field.
func (s *Screen) dropIn(text string) action.Action {
	dirs, field := s.env.Dirs(), s.fields.at
	return s.env.AskUntimed(term.OnForm, func(context.Context) tea.Msg { return droppedInMsg{dirs.Dropped(text), field} })
}

// onDroppedIn adds each file to the field that it belongs into.
func (s *Screen) onDroppedIn(d droppedInMsg) action.Action {
	s.completion.close()
	elsewhere, say := d.Motions, msg.FormAddedToMotion
	if d.field == pictureField {
		d.Pictures = append(d.Pictures, d.Others...)
	} else {
		elsewhere, say = d.Pictures, msg.FormAddedToPicture
		d.Motions = append(d.Motions, d.Others...)
	}
	lost := cmp.Or(s.addTo(pictureField, d.Pictures), s.addTo(motionField, d.Motions))
	switch {
	case lost != "":
		return action.All{s.inspection.update(), action.Warning(lost)}
	case len(elsewhere) == 0: // the text was one name
		return s.inspection.update()
	}
	return action.All{s.inspection.update(), action.Say{Text: say(s.env.Language, len(elsewhere))}}
}

// addTo adds sources to those that were filled in, or fills them in. lost says what the field does not hold.
func (s *Screen) addTo(f fieldID, sources []string) (lost string) {
	if len(sources) == 0 {
		return ""
	}
	in := s.fields.inputs[f]
	typed := strings.TrimSpace(in.Value())
	if typed == "" || s.fields.filledIn(f) {
		return s.fields.put(s.env.Language, f, sources)
	}
	if old := s.inspection.sources(f); !old.unknown() {
		return s.fields.put(s.env.Language, f, append(slices.Clone(old.list), sources...))
	}
	both := typed + " " + paths.Join(sources)
	if utf8.RuneCountInString(both) > in.Limit() {
		return msg.FormFieldFull(s.env.Language)
	}
	in.SetValue(both)
	return ""
}

// neither says which files are neither pictures nor clips; empty for none.
func neither(l msg.Language, sources []string) string {
	if len(sources) == 0 {
		return ""
	}
	first := term.Named(filepath.Base(sources[0]), msg.NameUnnamed(l))
	if n := len(sources) - 1; n > 0 {
		return msg.FormNeitherMore(l, n, first)
	}
	return msg.FormNeither(l, first)
}
