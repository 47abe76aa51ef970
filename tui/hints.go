package tui

import (
	"slices"

	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/internal/text"
	"dancecard/tui/action"
	"dancecard/tui/term"
)

// bottom draws the lines below the screen: a rule, and the keys that matter here. The last word stands
// beside the keys where it leaves room for all of them, else on the rule and the lines below it.
func (m *Model) bottom() []string {
	t, above, word := m.env.Theme, m.wordAbove(), m.word()
	if len(above) == 0 {
		return []string{m.rule(m.w), m.keysLine(word)}
	}
	var out []string
	for i, text := range above {
		line := term.NewLine(m.w).Add(t.Text, " ").Add(t.Tone(word.Tone), text)
		if rest := line.Left() - 1; i == 0 && rest > 0 {
			line.Add(t.Text, " ").Raw(m.rule(rest), rest)
		}
		out = append(out, line.String())
	}
	return append(out, m.keysLine(action.Say{}))
}

func (m *Model) widthOfHints() (w int) {
	for _, hint := range m.hints() {
		w += m.widthOfHint(hint)
	}
	return w
}

func (m *Model) widthOfHint(hint term.Hint) int {
	return term.Width(term.KeyLabel(hint[0], m.env.Theme.Glyphs)) + term.Width(hint[1]) + 3
}

// keysLine shows as many keys as there is room for beside a word. The help is always among them where
// there is one, since it names all that had no room.
func (m *Model) keysLine(word action.Say) string {
	t, l := m.env.Theme, term.NewLine(m.w).Add(m.env.Theme.Text, " ")
	room := m.w - 2
	if word.Text != "" {
		room -= min(term.Width(word.Text), m.w-2) + 2 // what happened matters more than the keys
	}
	hints := m.hints()
	last := slices.IndexFunc(hints, func(h term.Hint) bool { return h == helpHint })
	if last >= 0 && m.widthOfHint(helpHint) <= room {
		room -= m.widthOfHint(helpHint)
	}
	for i, hint := range hints {
		w := m.widthOfHint(hint)
		if i == last {
			room += w
		}
		if w <= room {
			l.Add(t.Accent, term.KeyLabel(hint[0], t.Glyphs)).Add(t.Muted, " "+hint[1]+"  ")
			room -= w
		}
	}
	if word.Text == "" {
		return l.String()
	}
	w := min(term.Width(word.Text), l.Left()-1)
	return l.Cell(t.Text, "", l.Left()-w-1).Cell(t.Tone(word.Tone), word.Text, w).String()
}

// helpHint is the hint that stands last.
var helpHint = term.Hint{"?", "help"}

// hints are the keys that matter where the user is, and what they do.
func (m *Model) hints() []term.Hint {
	switch {
	case len(m.dialogs) > 0:
		return m.dialogs[len(m.dialogs)-1].Hints()
	case m.screens[m.env.Screen] != nil:
		return m.screens[m.env.Screen].Hints()
	case m.env.Screen == term.OnSetup:
		return m.welcome.Hints()
	case m.data.film.play.on:
		return []term.Hint{{"any key", "stop"}}
	case m.env.Screen == term.OnList && m.list.Typing(), m.env.Screen == term.OnMotions && m.library.Typing():
		return []term.Hint{{"enter", "keep the filter"}, {"esc", "clear it"}}
	case m.env.Screen == term.OnForm:
		if hints := m.form.Hints(m.data.form); hints != nil {
			return hints
		}
	}
	out := m.remedies()
	t, ok := m.selected()
	for _, c := range m.table {
		if c.Short == "" || c.Where&m.where() == 0 || m.idle(c.Name, t, ok) {
			continue
		}
		if hint := (term.Hint{term.FirstKey(c, m.env.Theme.Glyphs), c.Short}); !slices.Contains(out, hint) {
			out = append(out, hint)
		}
	}
	return out
}

// idle tells a command that could only say why it does nothing to the selected task, or motion.
func (m *Model) idle(command string, t history.Task, selected bool) bool {
	switch m.env.Screen {
	case term.OnForm:
		return false
	case term.OnMotions:
		_, any := m.library.Selected(m.motionsData())
		return !any && slices.Contains([]string{term.CmdRename, term.CmdTakeOff, term.CmdCopy, term.CmdFilter}, command)
	}
	switch command {
	case term.CmdOpen, term.CmdMark, term.CmdEdit, term.CmdFilter:
		return !selected
	case term.CmdPlay:
		return t.File == "" && !m.alive(t)
	case term.CmdCopy:
		return !selected || t.State == history.Waiting
	case term.CmdCancel:
		return !core.Cancelable(t) && (m.env.Screen == term.OnDetail || m.list.Marks() == 0)
	}
	return false
}

// remedies are the keys for what is special just now; they come first.
func (m *Model) remedies() (out []term.Hint) {
	if m.env.Screen == term.OnForm {
		return m.mendHint()
	}
	if m.core.Tasks().Held() != nil {
		out = append(out, term.Hint{"p", "resume sending"})
	}
	switch query := m.list.Query(); {
	case m.env.Screen == term.OnDetail || m.env.Screen == term.OnMotions && m.library.Full():
		out = append(out, term.Hint{"esc", "back"})
		if t, _ := m.selected(); m.video(t) != "" {
			out = append(out, term.Hint{"v", "watch"})
		}
	case m.env.Screen == term.OnMotions:
	case m.list.Marks() > 0:
		out = append(out, term.Hint{"esc", "unmark"})
	case query.Filter != "":
		out = append(out, term.Hint{"esc", "clear the filter"})
	case query.Batch != 0:
		out = append(out, term.Hint{"b", "all again"})
	case m.data.counts.All == 0:
		out = append(out, term.Hint{"n", "new"}, term.Hint{"i", "import"})
	}
	if m.env.Screen == term.OnMotions {
		return out
	}
	switch t, _ := m.selected(); {
	case t.State == history.Unsure, m.data.places[t.ID].Unsure:
		out = append(out, term.Hint{"a", "resolve"})
	case text.Retired(t):
		out = append(out, term.Hint{"m", "other engine"})
	case t.State == history.Finished && t.Tries > 0:
		out = append(out, term.Hint{"S", "save again"})
	case t.Held:
		out = append(out, term.Hint{"p", "resume"})
	case t.State == history.Waiting:
		out = append(out, term.Hint{"{ }", "move"}, term.Hint{"p", "pause"})
	case t.State.Final() && t.State != history.Saved:
		out = append(out, term.Hint{"e", "edit & resend"})
	}
	return out
}
