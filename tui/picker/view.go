package picker

import (
	"errors"
	"io/fs"
	"path/filepath"
	"strings"

	tea "charm.land/bubbletea/v2"

	"dancecard/internal/paths"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
	"dancecard/tui/preview"
	"dancecard/tui/term"
)

const (
	mostWide = 92
	// leastRows keeps the box from shrinking with every folder.
	leastRows = 12
	// around is how many lines are around the rows: the place, two rules, the keys.
	around = 4
	// above is how many of these are above the rows.
	above     = 2
	sizeWidth = 8
	dayWidth  = 12
	// roomy is from which width on there is room for sizes and days.
	roomy = 56
	// A preview has previewWidth cells and previewRows lines, from roomForPreview cells and leastHigh lines on.
	previewWidth, previewRows, roomForPreview, leastHigh = 40, 18, 90, 14
)

// View draws the place, the entries, what the one under the cursor looks like, and the keys.
func (p *Picker) View(w, h int, t *term.Theme) []string {
	least, list := leastRows, min(w, mostWide)
	beside := p.o.Look != nil && w >= roomForPreview && h >= leastHigh
	if beside {
		w, least = min(w, mostWide+previewWidth), previewRows
		list = w - previewWidth
	} else {
		w = list
	}
	p.width = list
	p.list.Rows = max(min(h-around, max(len(p.all()), least)), 1)
	rule := term.NewLine(w).Add(t.Line, strings.Repeat(t.Rule, w)).String()
	body := term.Frame(p.entries(list, t), list, p.list.Rows)
	if beside {
		body = term.Beside(body, t.Line.Paint(t.Split), p.pane(previewWidth-1, p.list.Rows, t))
	}
	lines := append([]string{p.head(w, t), rule}, body...)
	return term.Frame(append(lines, rule, p.foot(w, t)), w, p.list.Rows+around)
}

// pane shows the file under the cursor: what it looks like, and in a line below it what it is.
func (p *Picker) pane(w, h int, t *term.Theme) []string {
	path, l := p.At(roomForPreview), p.o.Language
	look, known := p.o.Look(path)
	if path == "" || !known {
		return term.Frame(nil, w, h)
	}
	below := preview.Facts(l, look)
	shown := p.seen.Draw(look, w-2, h-2, t)
	switch {
	case shown != nil:
	case look.NoFFmpeg:
		shown = []string{term.NewLine(w-2).Add(t.Faint, msg.PickerNeedsFFmpeg(l)).String()}
	default:
		shown = []string{term.NewLine(w-2).Add(t.Faint, msg.PickerNoPreview(l)).String()}
	}
	shown = append(shown, term.Blank(w-2), term.NewLine(w-2).Add(t.Muted, below).String())
	out := term.Frame(shown, w-2, h)
	for i, line := range out {
		out[i] = " " + line + " "
	}
	return out
}

// head says where one is, and what is typed.
func (p *Picker) head(w int, t *term.Theme) string {
	place := msg.PickerLibrary(p.o.Language)
	if !p.library {
		place = term.Clean(p.folder())
	}
	filter, room := "", w-1
	if p.filter.Value() != "" {
		filter = "/" + term.Clean(p.filter.Value())
		room -= min(term.Width(filter), w/3) + 2
	}
	l := term.NewLine(w)
	if term.Width(place) > room {
		l.Add(t.Strong, term.FitLeft(place, room))
	} else {
		l.Add(t.Strong, place)
	}
	if filter != "" {
		l.Cell(t.Text, "", 2).Add(t.AccentStrong, filter)
	}
	return l.String()
}

// folder is the folder as one would type it.
func (p *Picker) folder() string {
	if rest, ok := strings.CutPrefix(p.listing.Folder, p.o.Home+string(filepath.Separator)); ok && p.o.Home != "" {
		return filepath.Join("~", rest)
	}
	return p.listing.Folder
}

// entries draws the entries around the cursor, or says why there are none.
func (p *Picker) entries(w int, t *term.Theme) []string {
	found := p.found()
	if text := p.nothing(found); text != "" {
		var out []string
		for _, line := range term.Wrap(text, w-2) {
			out = append(out, term.NewLine(w).Add(t.Text, "  ").Add(t.Muted, line).String())
		}
		return out
	}
	p.list.Resize(p.list.Rows, len(found))
	var out []string
	for i, to := p.list.Visible(); i < to; i++ {
		out = append(out, p.row(found[i], i == p.list.At, w, t))
	}
	return out
}

// nothing says why no entry is shown; empty when there are some.
func (p *Picker) nothing(found []Entry) string {
	l := p.o.Language
	switch {
	case len(found) > 0:
		return ""
	case p.filter.Value() != "":
		return msg.PickerNoMatch(l, text.Brief(p.filter.Value()))
	case p.library:
		return msg.PickerEmptyLibrary(l)
	case p.reading:
		return msg.PickerReading(l)
	case p.listing.Err != nil:
		return unread(l, p.listing.Err)
	case p.o.Motion:
		return msg.PickerNoClips(l)
	}
	return msg.PickerNoPictures(l)
}

// unread says why a folder could not be read.
func unread(l msg.Language, err error) string {
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return msg.PickerFolderMissing(l)
	case errors.Is(err, fs.ErrPermission):
		return msg.PickerFolderForbidden(l)
	}
	if e, ok := errors.AsType[*fs.PathError](err); ok { // without the folder's name, which stands above
		err = e.Err
	}
	return msg.PickerFolderUnread(l, term.Clean(err.Error()))
}

func (p *Picker) row(e Entry, selected bool, w int, t *term.Theme) string {
	k, lead := &t.Inks, " "
	if selected {
		k, lead = &t.Selected, t.Bar
	}
	l := term.NewLine(w).Add(k.Accent, lead)
	if !e.Folder && p.marked(e) {
		l.Add(k.AccentStrong, t.Mark+" ")
	} else {
		l.Add(k.Text, "  ")
	}
	name := term.Clean(e.Name)
	if e.Folder {
		name += "/"
	}
	notes := 0
	if w >= roomy {
		notes = sizeWidth + 2 + dayWidth + 1
	}
	ink := k.Text
	if e.Folder {
		ink = k.Accent
	}
	l.Cell(ink, term.Middle(name, l.Left()-notes), l.Left()-notes)
	switch {
	case notes == 0:
	case e.Note != "":
		l.Cell(k.Muted, term.FitRight(term.Clean(e.Note), notes-1), notes-1)
	case !e.Folder && !e.Time.IsZero():
		l.Cell(k.Muted, term.FitRight(msg.Bytes(p.o.Language, e.Size), sizeWidth), sizeWidth).Cell(k.Text, "", 2)
		l.Cell(k.Faint, term.FitRight(msg.Day(p.o.Language, e.Time, p.o.Now, p.o.Zone), dayWidth), dayWidth)
	}
	return l.Fill(k.Text).String()
}

// foot says how much is marked, and the keys.
func (p *Picker) foot(w int, t *term.Theme) string {
	line, l := term.NewLine(w), p.o.Language
	p.zones, p.theme = p.zones[:0], t
	if n := len(p.marks); n > 0 {
		line.Add(t.AccentStrong, t.Mark+" "+msg.PickerMarked(l, n)+"  ")
	} else if p.listing.Part && !p.library && len(p.found()) > 0 {
		line.Add(t.Warn, msg.PickerReadInPart(l, paths.MostRead)+"  ")
	}
	for _, hint := range p.keys(l, t) {
		if n := term.Width(hint[0]) + term.Width(hint[1]) + 3; n <= line.Left() {
			p.zones = append(p.zones, term.Zone{From: line.Used(), To: line.Used() + n - 2, Of: hint[0]})
			line.Add(t.Accent, hint[0]).Add(t.Muted, " "+hint[1]+"  ")
		}
	}
	return line.String()
}

// keys are the keys and what they do, the most urgent first.
func (p *Picker) keys(l msg.Language, t *term.Theme) []term.Hint {
	enter, esc := msg.PickerSelect(l), msg.PickerClose(l)
	if found := p.found(); p.list.At < len(found) && found[p.list.At].Folder {
		enter = msg.PickerOpen(l)
	}
	if p.filter.Value() != "" {
		esc = msg.PickerClear(l)
	}
	hints := []term.Hint{{term.KeyLabel("enter", t.Glyphs), enter}, {term.KeyLabel("space", t.Glyphs), msg.PickerMark(l)}}
	if !p.library {
		hints = append(hints, term.Hint{term.KeyLabel("left", t.Glyphs), msg.PickerAbove(l)})
	}
	switch {
	case p.o.Motion && p.library:
		hints = append(hints, term.Hint{"ctrl+l", msg.PickerFiles(l)})
	case p.o.Motion:
		hints = append(hints, term.Hint{"ctrl+l", msg.PickerToLibrary(l)})
	}
	if len(p.marks) > 0 {
		hints = append(hints, term.Hint{"ctrl+s", msg.PickerSelectMarked(l)})
	}
	return append(hints, term.Hint{"esc", esc}, term.Hint{"ctrl+a", msg.PickerMarkAll(l)})
}

// Hints are told inside.
func (p *Picker) Hints() []term.Hint { return nil }

// Cursor hides the cursor: what is typed narrows the list.
func (p *Picker) Cursor() *tea.Cursor { return nil }
