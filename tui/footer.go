package tui

import (
	"slices"
	"strings"

	"dancecard/tui/action"
	"dancecard/tui/term"
)

// footer draws the lines below the screen: a rule, and the keys that matter here. The status stands beside the
// keys where all of them still fit, else on the rule and the lines below.
type footer struct {
	theme  *term.Theme
	w, h   int // of the terminal
	status action.Say
	hints  []term.Hint
	// help is the hint that stands last.
	help term.Hint
}

// leastBody is how many lines the longest status leaves to the screen.
const leastBody = 2

// above gives the lines that the status takes above the keys; none where it stands beside them. What still has
// no room is told by a sign; a larger terminal shows it.
func (f footer) above() []string {
	text := f.status.Text
	if text == "" || term.Width(text)+f.widthOfHints() < f.w-2 {
		return nil
	}
	lines := term.Wrap(text, f.w-2)
	if most := max(f.h-bars-leastBody+1, 1); len(lines) > most {
		lines[most-1] = term.Ellipsis(f.theme.More).Fit(strings.Join(lines[most-1:], " "), f.w-2)
		lines = lines[:most]
	}
	return lines
}

func (f footer) lines() []string {
	t, above := f.theme, f.above()
	last, _ := f.last(above)
	if len(above) == 0 {
		return []string{rule(t, f.w), last}
	}
	var out []string
	for i, text := range above {
		line := term.NewLine(f.w).Add(t.Text, " ").Add(t.Tone(f.status.Tone), text)
		if rest := line.Left() - 1; i == 0 && rest > 0 {
			line.Add(t.Text, " ").Raw(rule(t, rest), rest)
		}
		out = append(out, line.String())
	}
	return append(out, last)
}

// zones is what a click on the last line is for: the keys of its hints.
func (f footer) zones() []term.Zone {
	_, zones := f.last(f.above())
	return zones
}

// last is the last line, beside or below the status.
func (f footer) last(above []string) (string, []term.Zone) {
	if len(above) == 0 {
		return f.keys(f.status)
	}
	return f.keys(action.Say{})
}

func (f footer) widthOfHints() (w int) {
	for _, hint := range f.hints {
		w += f.widthOfHint(hint)
	}
	return w
}

func (f footer) widthOfHint(hint term.Hint) int {
	return term.Width(term.KeyLabel(hint[0], f.theme.Glyphs)) + term.Width(hint[1]) + 3
}

// keys shows as many keys as there is room for beside a text. The help is always among them where there is one,
// since it names all that had no room.
func (f footer) keys(beside action.Say) (line string, zones []term.Zone) {
	t, l := f.theme, term.NewLine(f.w).Add(f.theme.Text, " ")
	room := f.w - 2
	if beside.Text != "" {
		room -= min(term.Width(beside.Text), f.w-2) + 2 // what happened matters more than the keys
	}
	add := func(hint term.Hint) {
		from := l.Used()
		l.Add(t.Accent, term.KeyLabel(hint[0], t.Glyphs)).Add(t.Muted, " "+hint[1]+"  ")
		zones = append(zones, term.Zone{From: from, To: l.Used() - 2, Of: hint[0]})
	}
	helps := slices.Contains(f.hints, f.help) && f.widthOfHint(f.help) <= room
	if helps {
		room -= f.widthOfHint(f.help)
	}
	for _, hint := range f.hints {
		if w := f.widthOfHint(hint); hint != f.help && w <= room {
			add(hint)
			room -= w
		}
	}
	if helps {
		add(f.help)
	}
	if beside.Text == "" {
		return l.String(), zones
	}
	w := min(term.Width(beside.Text), l.Left()-1)
	return l.Cell(t.Text, "", l.Left()-w-1).Cell(t.Tone(beside.Tone), beside.Text, w).String(), zones
}
