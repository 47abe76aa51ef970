package newtask

import (
	"fmt"
	"unicode/utf8"

	"dancecard/internal/paths"
	"dancecard/tui/action"
	"dancecard/tui/term"
)

// Offer is a way on from what is typed: a folder, a file, a motion of the library.
type Offer struct {
	Label, Note string
	// Text is what the field holds once the offer is taken.
	Text string
}

// Offers are the ways on from what a field holds.
type Offers struct {
	// Field and Text are what they are for.
	Field Field
	Text  string
	List  []Offer
	// Rest counts those that fit too and are not in the list.
	Rest int
	// Common is what is typed, completed as far as all of them agree.
	Common string
}

// offered are the offers that are shown: those for the field as it is, while it is being typed in.
func (s *Screen) offered(d Data) Offers {
	in := s.inputs[s.at]
	if len(s.old.List) > 0 {
		return s.old
	}
	if o := d.Offers; s.typing && in != nil && o.Field == s.at && o.Text == in.Value() && in.AtEnd() {
		return o
	}
	return Offers{}
}

// Hints are the keys that matter while offers are shown; none otherwise.
func (s *Screen) Hints(d Data) []term.Hint {
	if len(s.offered(d).List) == 0 {
		return nil
	}
	return []term.Hint{{"tab", "complete"}, {"down", "choose"}, {"enter", "take"}, {"esc", "close"}, {"ctrl+o", "browse"}}
}

// offers carries out keys that are about the offers; handled is false where the form takes them.
func (s *Screen) offers(cmd, key string, d Data) (act action.Action, handled bool) {
	o := s.offered(d)
	if len(o.List) == 0 {
		return nil, false
	}
	switch {
	case key == "down" || key == "ctrl+n":
		s.pick = min(s.pick+1, len(o.List))
	case (key == "up" || key == "ctrl+p") && s.pick > 0:
		s.pick--
	case cmd == term.CmdLeave:
		s.typing, s.pick, s.old = false, 0, Offers{}
	case len(s.old.List) > 0 && (key == "tab" || key == "enter") && s.pick > 0:
		return s.takeOld(o.List[s.pick-1].Text), true
	case (key == "tab" || key == "enter") && s.pick > 0:
		return s.take(o.List[s.pick-1].Text), true
	case key == "tab" && o.Common != o.Text:
		return s.take(o.Common), true
	default:
		return nil, false
	}
	return nil, true
}

// take fills in an offer; a folder leads to what is in it.
func (s *Screen) take(text string) action.Action {
	in := s.inputs[s.at]
	switch {
	case !typable(text):
		return warn(nil, untypable(text))
	case utf8.RuneCountInString(text) > in.Limit():
		return warn(nil, "there is no room for it in the field")
	}
	in.SetValue(text)
	s.pick = 0
	return action.Complete{}
}

// offerOld offers the values that were used before. What is typed stays until one of them is taken.
func (s *Screen) offerOld() action.Action {
	list := map[Field][]string{Picture: s.recent.Pictures, Motion: s.recent.Motions}[s.at]
	o := Offers{Field: s.at}
	for _, value := range list {
		if text := paths.Join([]string{value}); text != s.inputs[s.at].Value() {
			o.List = append(o.List, Offer{Label: term.Clean(value), Text: text})
		}
	}
	if len(o.List) == 0 {
		return action.Warn{Text: "No other value was used here before"}
	}
	s.old, s.pick = o, 1
	return nil
}

// replacedWord is said when something takes the place of what was typed.
const replacedWord = "Replaced what was typed · ctrl+y brings it back"

// takeOld fills in a value that was used before.
func (s *Screen) takeOld(text string) action.Action {
	in := s.inputs[s.at]
	s.typing, s.pick, s.old = false, 0, Offers{}
	if !typable(text) || utf8.RuneCountInString(text) > in.Limit() {
		return warn(nil, untypable(text))
	}
	if in.Replace(text) {
		return action.Warn{Text: replacedWord, Then: s.inspect()}
	}
	return s.inspect()
}

// mostOffers is how many offers are shown at once.
const mostOffers = 6

// drop draws the offers over the lines below their field.
func (s *Screen) drop(lines []string, d Data, w int) {
	o, t := s.offered(d), d.Theme
	from := max(s.pick-mostOffers, 0)
	rows := o.List[from:min(len(o.List), from+mostOffers)]
	width := 0
	for _, r := range rows {
		width = max(width, term.Width(r.Label)+term.Width(r.Note)+3)
	}
	width = min(max(width, 24), s.room(w))
	at := s.line(s.at) + 1
	put := func(l *term.Line) {
		if at < len(lines) {
			lines[at] = l.String()
		}
		at++
	}
	for i, r := range rows {
		k, sign := &t.Inks, t.Split
		if from+i+1 == s.pick {
			k, sign = &t.Selected, t.Bar
		}
		note := min(term.Width(r.Note), width/2)
		l := term.NewLine(w).Cell(t.Text, "", labelWidth+1).Add(t.Accent, sign)
		put(l.Cell(k.Text, term.Middle(" "+r.Label, width-note-1), width-note-1).Cell(k.Muted, term.FitRight(r.Note, note), note).Cell(k.Muted, "", 1))
	}
	if rest := o.Rest + len(o.List) - from - len(rows); len(rows) > 0 && rest > 0 {
		put(term.NewLine(w).Cell(t.Text, "", labelWidth+1).Add(t.Faint, fmt.Sprintf("%s %s %d more", t.Split, t.More, rest)))
	}
}
