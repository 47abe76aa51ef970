package history

import (
	"cmp"
	"context"
	"net/url"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// How a filter finds tasks. SQLite's full-text index knows words and their order, so every task is
// written into it as overlapping pairs of code points, "anna" as the words an, nn, na and a, and a
// filter becomes the phrase an nn na. That finds any part of any text, in any script, from two
// letters on: Chinese words are often no longer, and SQLite's own trigrams miss those. Single
// letters stand in the index by themselves. A code point is written as four letters or digits, so
// nothing that a person types can be taken for the index's own language.

// mostFilter is how many code points of a filter count; the rest are not looked at.
const mostFilter = 200

// fold gives a text the form in which it is compared: no difference between upper and lower case,
// full and half width, or the ways to write the same accent.
func fold(text string) string {
	return strings.Map(func(r rune) rune {
		least := r
		for next := unicode.SimpleFold(r); next != r; next = unicode.SimpleFold(next) {
			least = min(least, next)
		}
		return least
	}, norm.NFKC.String(text))
}

// words cuts a folded text at white space.
func words(folded string) [][]rune {
	fields := strings.Fields(folded)
	list := make([][]rune, len(fields))
	for i, f := range fields {
		list[i] = []rune(f)
	}
	return list
}

// document is what the index holds of a task: its heading, then its words. It is empty for a task
// that is off the list.
func document(t Task) string {
	heading := t.heading()
	if heading == "" {
		return ""
	}
	var b strings.Builder
	b.WriteString(groupWord(heading))
	put := func(word ...rune) {
		b.WriteByte(' ')
		for _, r := range word {
			b.WriteString(letter(r))
		}
	}
	single, text := map[rune]bool{}, words(fold(searchText(t)))
	for _, w := range text {
		last := len(w) - 1
		for i := range last {
			put(w[i], w[i+1])
		}
		// The last letter by itself also keeps a phrase from running on into the next word.
		put(w[last])
		single[w[last]] = true
	}
	for _, w := range text {
		for _, r := range w {
			if !single[r] {
				single[r] = true
				put(r)
			}
		}
	}
	return b.String()
}

// searchText is what a filter looks into, one field a line.
func searchText(t Task) string {
	return strings.Join([]string{
		t.Title, t.Picture, readable(t.Picture), t.Template, t.Clip, readable(t.Clip), t.RemoteID, t.RequestID,
		t.Problem.Code, string(t.State), string(t.Status),
	}, "\n")
}

// readable is an address as people read it, 陈.jpg for %E9%99%88.jpg; empty when that is the same.
func readable(address string) string {
	text, err := url.PathUnescape(address)
	if err != nil || text == address {
		return ""
	}
	return text
}

// matchAll is the index's question for tasks of a group that hold every word of a filter; empty
// when neither narrows anything down.
func matchAll(group Group, filter string) string {
	var terms []string
	left := mostFilter
	for _, w := range words(fold(filter)) {
		w = w[:min(len(w), left)]
		left -= len(w)
		if len(w) > 0 {
			terms = append(terms, phrase(w))
		}
	}
	if len(terms) == 0 {
		return ""
	}
	if group != All {
		terms = append(terms, groupWord(group))
	}
	return strings.Join(terms, " AND ")
}

func phrase(word []rune) string {
	if len(word) == 1 {
		return letter(word[0])
	}
	pairs := make([]string, len(word)-1)
	for i := range pairs {
		pairs[i] = letter(word[i]) + letter(word[i+1])
	}
	return `"` + strings.Join(pairs, " ") + `"`
}

// letter writes a code point as four digits to the base 36, which has room for all of Unicode.
func letter(r rune) string {
	const digits = "0123456789abcdefghijklmnopqrstuvwxyz"
	return string([]byte{digits[r/(36*36*36)], digits[r/(36*36)%36], digits[r/36%36], digits[r%36]})
}

// groupWord is shorter than any letter, so it is never taken for one.
func groupWord(g Group) string { return string(g[:1]) }

// index writes a task's words, where they have changed.
func (x *txn) index(ctx context.Context, id TaskID, old, document string) error {
	switch {
	case old == document:
		return nil
	case document == "":
		_, err := x.exec(ctx, `DELETE FROM search WHERE rowid = ?`, id)
		return err
	}
	_, err := x.exec(ctx, `REPLACE INTO search (rowid, pairs) VALUES (?, ?)`, id, document)
	return err
}

// mostName bounds the texts by which lists are ordered, in code points.
const mostName = 80

// nameKey is what a task is ordered by: its title, or its picture and motion where it has none.
// Numbers count as numbers, so "take 9" comes before "take 10".
func nameKey(t Task) string {
	name := t.Title
	if strings.TrimSpace(name) == "" {
		name = pictureName(t.Picture) + " " + cmp.Or(t.Template, pictureName(t.Clip))
	}
	var b strings.Builder
	folded := []rune(fold(name))
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
