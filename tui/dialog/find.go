package dialog

import (
	"slices"
	"strings"

	"dancecard/internal/text/msg"
	"dancecard/tui/term"
)

// found lists the commands that fit what is typed, the best first: exactly by pinyin initials, title, name or another
// word; by the beginnings of title, name and other words; by title and name in either language, and by pinyin, those of
// the language that is shown first; then by what they do.
func (p *Palette) found() []term.Command {
	typed := strings.ToLower(strings.TrimSpace(p.input.Value()))
	name, other := func(c term.Command) string { return c.Name }, otherTitle(p.l)
	is := func(text string) bool { return strings.ToLower(text) == typed }
	exact := slices.Concat(
		p.where(func(c term.Command) bool { return slices.Contains(initials(c), typed) }),
		p.where(func(c term.Command) bool { return is(c.Title(p.l)) || is(c.Name) || is(other(c)) }),
		p.where(func(c term.Command) bool { return slices.ContainsFunc(term.OtherWords(c.Name), is) }),
	)
	begins := func(text string) bool { return strings.HasPrefix(strings.ToLower(text), typed) }
	beginning := slices.Concat(
		p.where(func(c term.Command) bool { return begins(c.Title(p.l)) }),
		p.where(func(c term.Command) bool { return begins(c.Name) || begins(other(c)) }),
		p.where(func(c term.Command) bool { return slices.ContainsFunc(term.OtherWords(c.Name), begins) }),
	)
	byName := slices.Concat(beginning, p.match(typed, p.title), p.match(typed, name), p.match(typed, other))
	byPinyin := p.where(func(c term.Command) bool { return spells(c, typed) })
	if p.l == msg.Chinese {
		byName, byPinyin = byPinyin, byName
	}
	byHelp := p.where(func(c term.Command) bool { return strings.Contains(strings.ToLower(c.Help(p.l)), typed) })
	var out []term.Command
	known := map[int]bool{}
	for _, i := range slices.Concat(exact, byName, byPinyin, byHelp) {
		if !known[i] {
			out, known[i] = append(out, p.all[i]), true
		}
	}
	return out
}

func (p *Palette) title(c term.Command) string { return c.Title(p.l) }

// otherTitle gives titles in the language that is not shown.
func otherTitle(shown msg.Language) func(term.Command) string {
	other := msg.English
	if shown == msg.English {
		other = msg.Chinese
	}
	return func(c term.Command) string { return c.Title(other) }
}

// match gives the commands whose text holds the typed letters, the best first.
func (p *Palette) match(typed string, text func(term.Command) string) []int {
	return term.Match(typed, len(p.all), func(i int) string { return text(p.all[i]) })
}

// where gives the commands that fit, in their order; none while nothing is typed.
func (p *Palette) where(fits func(term.Command) bool) (out []int) {
	for i, c := range p.all {
		if p.input.Value() != "" && fits(c) {
			out = append(out, i)
		}
	}
	return out
}

// initials are the first letters of the syllables, for each way to spell a command.
func initials(c term.Command) (out []string) {
	for spelling := range strings.SplitSeq(c.Pinyin, ",") {
		letters := ""
		for syllable := range strings.SplitSeq(spelling, "-") {
			letters += syllable[:1]
		}
		out = append(out, letters)
	}
	return out
}

// spells reports whether the pinyin of a command, from some syllable on, or its initials begin with what is typed.
func spells(c term.Command, typed string) bool {
	if typed == "" {
		return false
	}
	typed = strings.ReplaceAll(typed, " ", "")
	for spelling := range strings.SplitSeq(c.Pinyin, ",") {
		syllables := strings.Split(spelling, "-")
		for i := range syllables {
			if strings.HasPrefix(strings.Join(syllables[i:], ""), typed) {
				return true
			}
		}
	}
	return slices.ContainsFunc(initials(c), func(letters string) bool { return strings.HasPrefix(letters, typed) })
}
