package store

import (
	"cmp"
	"strings"

	"dancecard/history"
)

// mostName bounds the texts by which lists are ordered, in code points.
const mostName = 80

// nameKey is what a task is ordered by: its title, or its picture and motion where it has none.
// Numbers count as numbers, so "take 9" comes before "take 10".
func nameKey(t history.Task) string {
	name := t.Title
	if strings.TrimSpace(name) == "" {
		name = history.FileStem(t.Picture) + " " + cmp.Or(t.Template, history.FileStem(t.Clip))
	}
	var b strings.Builder
	folded := []rune(history.Fold(name))
	for i := 0; i < min(len(folded), mostName); i++ {
		end := i
		for end < len(folded) && folded[end] >= '0' && folded[end] <= '9' {
			end++
		}
		if end == i {
			b.WriteRune(folded[i])
			continue
		}
		number := strings.TrimLeft(string(folded[i:end]), "0")
		// A longer number is a greater one; 0x30 + length keeps digits where digits are ordered.
		b.WriteRune('0' + rune(len(number)))
		b.WriteString(number)
		i = end - 1
	}
	return b.String()
}
