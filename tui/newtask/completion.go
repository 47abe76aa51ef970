package newtask

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/paths"
	"dancecard/internal/preflight"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
	"dancecard/tui/action"
	"dancecard/tui/screen"
	"dancecard/tui/term"
)

// completion is the list below a field: completions of what is being typed, or values that were used before.
type completion struct {
	env        *screen.Env
	fields     *fields
	inspection *inspection

	found  completions // for what was typed last
	recent completions // values that were used before; none while they are not asked for
	picked int         // which one is chosen, counted from 1
	// folders are what is in those that are being typed; run is the inspection after which they were read.
	folders foldersMsg
	run     int
}

// candidate is one of them: a folder, a file, a motion of the library.
type candidate struct {
	Label string
	// Motion is the motion of the library that it is; nil for none.
	Motion *history.Motion
	// Text is what the field holds before the cursor once it is taken.
	Text string
}

// completions are the ways on from what a field holds.
type completions struct {
	// Field and Text are what they are for: the text before the cursor. Behind is the text behind that.
	Field        fieldID
	Text, Behind string
	List         []candidate
	// Rest counts those that fit too and are not in the list.
	Rest int
	// Common is what is typed, completed as far as all of them agree.
	Common string
}

// foldersMsg holds what is in folders: asked is which those are.
type foldersMsg struct {
	asked string
	in    map[string][]paths.Entry
}

// mostFound is how many completions are worked out; few of them are shown.
const mostFound = 50

// shown are those that are shown: for the field as it is, while it is being typed in.
func (c *completion) shown() completions {
	if len(c.recent.List) > 0 {
		return c.recent
	}
	in := c.fields.inputs[c.fields.at]
	if o := c.found; c.fields.typing && in != nil && o.Field == c.fields.at {
		if text, behind := in.Parts(); o.Text == text && o.Behind == behind {
			return o
		}
	}
	return completions{}
}

// close takes the list away.
func (c *completion) close() {
	c.fields.typing, c.picked, c.recent = false, 0, completions{}
}

// hints are the keys that matter while a list is shown; none otherwise.
func (c *completion) hints() []term.Hint {
	if len(c.shown().List) == 0 {
		return nil
	}
	l := c.env.Language
	return []term.Hint{
		{"tab", msg.FormHintComplete(l)},
		{term.KeyLabel("down", c.env.Theme.Glyphs), msg.FormHintChoose(l)},
		{term.KeyLabel("enter", c.env.Theme.Glyphs), msg.FormHintSelect(l)},
		{c.env.Key(term.CmdLeave), msg.FormHintClose(l)},
		{c.env.Key(term.CmdBrowse), msg.FormHintBrowse(l)},
	}
}

// key carries out keys that are about the list; handled is false where the form takes them.
func (c *completion) key(cmd, key string) (act action.Action, handled bool) {
	o := c.shown()
	if len(o.List) == 0 {
		return nil, false
	}
	switch {
	case key == "down" || key == "ctrl+n":
		c.picked = min(c.picked+1, len(o.List))
	case (key == "up" || key == "ctrl+p") && c.picked > 0:
		c.picked--
	case cmd == term.CmdLeave:
		c.picked, c.found, c.recent = 0, completions{}, completions{}
	case len(c.recent.List) > 0 && (key == "tab" || key == "enter") && c.picked > 0:
		return c.takeRecent(o.List[c.picked-1].Text), true
	case (key == "tab" || key == "enter") && c.picked > 0:
		return c.take(o.List[c.picked-1].Text), true
	case key == "tab" && o.Common != o.Text:
		return c.take(o.Common), true
	case key == "tab" && c.begun():
		c.picked = 1
	default:
		return nil, false
	}
	return nil, true
}

// begun reports whether the word before the cursor is no source yet: neither a folder nor a name.
func (c *completion) begun() bool {
	named := c.fields.names(c.fields.at)
	return !slices.ContainsFunc(c.targets(), func(t paths.CompletionTarget) bool {
		return t.Name == "" || named != nil && named(t.Folder+t.Name)
	})
}

// take fills in a completion; a folder leads to what is in it, and a whole source is inspected.
func (c *completion) take(text string) action.Action {
	in := c.fields.inputs[c.fields.at]
	_, behind := in.Parts()
	switch {
	case !typable(text):
		return action.Warning(untypable(c.env.Language, text))
	case utf8.RuneCountInString(text+behind) > in.Limit():
		return action.Warning(msg.FormFieldFull(c.env.Language))
	}
	in.SetParts(text, behind)
	c.picked = 0
	act := c.update()
	if act == nil && len(c.shown().List) == 0 {
		c.close()
		return c.inspection.update()
	}
	return act
}

// update works out the ways on from what is being typed, and has the folders read that it needs.
func (c *completion) update() action.Action {
	var dirs []string
	for _, t := range c.targets() {
		if dir := t.Dir(c.env.Dirs()); !slices.Contains(dirs, dir) {
			dirs = append(dirs, dir)
		}
	}
	if c.run != c.inspection.runs { // what is typed next is looked up anew
		c.run, c.folders = c.inspection.runs, foldersMsg{}
	}
	c.found = c.find()
	asked := strings.Join(dirs, "\x00")
	if len(dirs) == 0 || asked == c.folders.asked {
		return nil
	}
	c.folders = foldersMsg{asked: asked}
	return c.env.AskUntimed(term.OnForm, func(ctx context.Context) tea.Msg { return readFolders(ctx, dirs) })
}

// readFolders reads what is in folders. One that cannot be read has nothing in it.
func readFolders(ctx context.Context, dirs []string) foldersMsg {
	m := foldersMsg{asked: strings.Join(dirs, "\x00"), in: map[string][]paths.Entry{}}
	for _, dir := range dirs {
		if ctx.Err() != nil {
			break
		}
		m.in[dir], _ = paths.ReadFolder(dir)
	}
	return m
}

// onFolders takes in what is in the folders that are being typed, unless it is another one by now.
func (c *completion) onFolders(msg foldersMsg) {
	if msg.asked != c.folders.asked {
		return
	}
	c.folders = msg
	if f := c.fields.at; f == pictureField || f == motionField {
		c.found = c.find()
	}
}

// targets are what may be completed: words that the cursor stands behind.
func (c *completion) targets() []paths.CompletionTarget {
	text, behind := c.fields.inputs[c.fields.at].Parts()
	if behind != "" && !strings.HasPrefix(behind, " ") {
		return nil
	}
	return paths.CompletionTargets(text)
}

// find gives the ways on from what is typed: motions of the library, then what is in its folder.
func (c *completion) find() completions {
	f, targets := c.fields.at, c.targets()
	text, behind := c.fields.inputs[f].Parts()
	out := completions{Field: f, Text: text, Behind: behind, Common: text}
	if len(targets) == 0 {
		return out
	}
	whole := f == motionField && c.addMotions(&out, targets)
	motions := len(out.List)
	for _, t := range targets {
		found := paths.Matching(c.folders.in[t.Dir(c.env.Dirs())], kindOf(f), t.Name)
		if len(found) == 0 {
			continue
		}
		for _, entry := range found[:min(len(found), mostFound)] {
			out.List = append(out.List, candidate{Label: term.Clean(entry.Label()), Text: t.With(text, entry.Label())})
		}
		out.Rest = len(found) - min(len(found), mostFound)
		if motions == 0 && !whole {
			out.Common = t.With(text, paths.Common(found, t.Name))
		}
		break
	}
	switch {
	case len(out.List) != 1:
	case out.List[0].Text == text:
		out.List = nil // it is all there
	case motions == 1:
		out.Common = out.List[0].Text
	}
	return out
}

// addMotions adds the motions of the library whose name or template holds what is typed. It adds none to a whole name:
// tab goes on to the next field then.
func (c *completion) addMotions(out *completions, targets []paths.CompletionTarget) (whole bool) {
	for _, t := range targets {
		typed := strings.ToLower(t.Folder + t.Name)
		if c.env.Library.Same[preflight.NameKey(typed)] == 1 {
			return true
		}
		for _, known := range c.env.Library.Motions {
			value := sourceOf(known, c.fields.current())
			holds := strings.Contains(strings.ToLower(known.Name), typed) || strings.Contains(strings.ToLower(known.Template), typed)
			if typed == "" || value == "" || !holds || value == t.Folder+t.Name {
				continue
			}
			if len(out.List) == mostFound {
				return false
			}
			out.List = append(out.List, candidate{Label: text.MotionName(c.env.Language, known), Motion: &known, Text: t.Instead(out.Text, c.fields.wordFor(known), c.fields.names(motionField))})
		}
		if len(out.List) > 0 {
			return false
		}
	}
	return false
}

// note describes a candidate, beside its label.
func (c *completion) note(r candidate) string {
	if r.Motion == nil {
		return ""
	}
	return strings.TrimSuffix(msg.FormMotionNote(c.env.Language)+" · "+motionNote(c.env, *r.Motion), " · ")
}

// sourceOf is how the form names a motion of the library. It is empty where only its template is known and the
// engine cannot take that.
func sourceOf(known history.Motion, e api.Engine) string {
	if e.Motion == api.ByClip {
		return known.Clip
	}
	return cmp.Or(known.Template, known.Clip)
}

// motionNote describes a motion in a list: its length, and the template where others share its name.
func motionNote(env *screen.Env, known history.Motion) string {
	var parts []string
	if env.Library.Same[preflight.NameKey(known.Name)] > 1 && known.Template != "" {
		parts = append(parts, text.Motion(env.Language, history.Task{Draft: history.Draft{Template: known.Template}}))
	}
	if known.Seconds > 0 {
		parts = append(parts, msg.FormSeconds(env.Language, fmt.Sprintf("%.1f", known.Seconds)))
	}
	return strings.Join(parts, " · ")
}

// mostShown is how many completions are shown at once.
const mostShown = 6

// lines draws the list, for below its field.
func (c *completion) lines(room, w int) (out []formLine) {
	o, t, labels := c.shown(), c.env.Theme, labelWidth(c.env.Language)
	from := max(c.picked-mostShown, 0)
	rows := o.List[from:min(len(o.List), from+mostShown)]
	width := 0
	for _, r := range rows {
		width = max(width, term.Width(r.Label)+term.Width(c.note(r))+3)
	}
	width = min(max(width, 24), room)
	for i, r := range rows {
		k, sign := &t.Inks, t.Split
		if from+i+1 == c.picked {
			k, sign = &t.Selected, t.Bar
		}
		said := c.note(r)
		note := min(term.Width(said), max(width/2, width-term.Width(r.Label)-3))
		l := term.NewLine(w).Cell(t.Text, "", labels+1).Add(t.Accent, sign)
		l.Cell(k.Text, term.Middle(" "+r.Label, width-note-1), width-note-1).Cell(k.Muted, term.FitRight(said, note), note).Cell(k.Muted, "", 1)
		out = append(out, formLine{field: c.fields.at, candidate: from + i + 1, draw: ready(l.String())})
	}
	if rest := o.Rest + len(o.List) - from - len(rows); len(rows) > 0 && rest > 0 {
		l := term.NewLine(w).Cell(t.Text, "", labels+1).Add(t.Faint, t.Split+" "+msg.FormMore(c.env.Language, rest))
		out = append(out, formLine{field: c.fields.at, draw: ready(l.String())})
	}
	return out
}
