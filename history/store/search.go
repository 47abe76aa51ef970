package store

import (
	"cmp"
	"context"
	"fmt"
	"net/url"
	"slices"
	"strings"

	"dancecard/history"
)

// How a filter finds tasks. SQLite's full-text index knows words and their order, so every task is
// written into it as overlapping pairs of code points, "anna" as the words an, nn, na and a, and a
// filter becomes the phrase an nn na. That finds any part of any text, in any script, from two
// letters on: Chinese words are often no longer, and SQLite's own trigrams miss those. Single
// letters stand in the index by themselves. A code point is written as four letters or digits, so
// nothing that a person types can be taken for the index's own language.
//
// The service's ids are opaque: a short word stands somewhere in a third of them by chance. They are
// written as overlapping threes, in which only words of [leastOfID] code points and more are looked
// for; singles, pairs and threes differ in their length, so none is taken for another. A motion is
// written by its number. A filter asks the library which motions' names hold the word, so that one
// that gets another name is found by it at once, and no task has to be written anew.

// mostFilter is how many code points of a filter count; the rest are not looked at.
const mostFilter = 200

// leastOfID is from how many code points on a word of a filter is looked for in ids as well.
const leastOfID = 4

// words cuts a folded text at white space.
func words(folded string) [][]rune {
	fields := strings.Fields(folded)
	list := make([][]rune, len(fields))
	for i, f := range fields {
		list[i] = []rune(f)
	}
	return list
}

// document is what the index holds of a task: its heading, its motion, then its words and the
// threes of its ids. It is empty for a task that is off the list.
func document(t history.Task) string {
	heading := headingOf(t)
	if heading == "" {
		return ""
	}
	var b strings.Builder
	b.WriteString(groupWord(heading))
	if t.Motion != 0 {
		b.WriteString(" " + motionWord(t.Motion))
	}
	put := func(word ...rune) {
		b.WriteByte(' ')
		for _, r := range word {
			b.WriteString(letter(r))
		}
	}
	single, text := map[rune]bool{}, words(history.Fold(searchText(t)))
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
	for _, w := range words(history.Fold(idText(t))) {
		for i := range max(len(w)-2, 0) {
			put(w[i : i+3]...)
		}
		b.WriteString(" " + endOfID)
	}
	return b.String()
}

// searchText is what a filter looks into, one field a line; idText is what only its longer words are
// looked for in.
func searchText(t history.Task) string {
	return strings.Join([]string{
		t.Title, t.Picture, readable(t.Picture), t.Clip, readable(t.Clip), t.Problem.Code, string(t.State), string(t.Status),
	}, "\n")
}

func idText(t history.Task) string {
	return strings.Join([]string{t.Template, t.RemoteID, t.RequestID}, "\n")
}

// readable is an address as people read it, 陈.jpg for %E9%99%88.jpg; empty when that is the same.
func readable(address string) string {
	text, err := url.PathUnescape(address)
	if err != nil || text == address {
		return ""
	}
	return text
}

// asked are the words of a filter that count.
func asked(filter string) (list [][]rune) {
	left := mostFilter
	for _, w := range words(history.Fold(filter)) {
		w = w[:min(len(w), left)]
		left -= len(w)
		if len(w) > 0 {
			list = append(list, w)
		}
	}
	return list
}

// begins reports whether a word of the name begins with a folded word.
func begins(n history.StateName, word string) bool {
	return slices.ContainsFunc(strings.Fields(history.Fold(n.Name)), func(name string) bool { return strings.HasPrefix(name, word) })
}

// matchState is the index's question for tasks of the state.
func matchState(n history.StateName) string {
	var terms []string
	for _, w := range words(history.Fold(string(n.State) + " " + string(n.Status))) {
		terms = append(terms, phrase(w, 2))
	}
	if n.Group != "" {
		terms = append(terms, groupWord(n.Group))
	}
	return "(" + strings.Join(terms, " AND ") + ")"
}

// matchAll is the index's question for tasks of a group that hold every word of a filter. called gives
// the motions whose names hold a word.
func matchAll(group history.Group, filter [][]rune, states []history.StateName, called func(word string) []history.MotionID) string {
	var terms []string
	for _, w := range filter {
		either := []string{phrase(w, min(len(w), 2))}
		if len(w) >= leastOfID {
			either = append(either, phrase(w, 3))
		}
		for _, m := range called(string(w)) {
			either = append(either, motionWord(m))
		}
		for _, n := range states {
			if begins(n, string(w)) {
				either = append(either, matchState(n))
			}
		}
		terms = append(terms, "("+strings.Join(either, " OR ")+")")
	}
	if group != history.All {
		terms = append(terms, groupWord(group))
	}
	return strings.Join(terms, " AND ")
}

// phrase writes a word as its overlapping parts of n letters, one after another.
func phrase(word []rune, n int) string {
	parts := make([]string, len(word)-n+1)
	for i := range parts {
		for _, r := range word[i : i+n] {
			parts[i] += letter(r)
		}
	}
	return `"` + strings.Join(parts, " ") + `"`
}

// letter writes a code point as four digits to the base 36, which has room for all of Unicode.
func letter(r rune) string {
	const digits = "0123456789abcdefghijklmnopqrstuvwxyz"
	return string([]byte{digits[r/(36*36*36)], digits[r/(36*36)%36], digits[r/36%36], digits[r%36]})
}

// groupWord is shorter than any letter, so it is never taken for one.
func groupWord(g history.Group) string { return string(g[:1]) }

// No letter begins with a z: Unicode ends before.
func motionWord(m history.MotionID) string { return fmt.Sprint("z", int64(m)) }

// endOfID keeps a phrase from running on into the next id.
const endOfID = "z"

// index writes a task's words, where they have changed.
func (x *txn) index(ctx context.Context, id history.TaskID, old, document string) error {
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

// Reindex writes the words of at most so many tasks anew, the newest first, where an older version wrote
// them: until then a short word also finds those by their ids, and the motion's name does not find them.
// done tells that nothing is left. A long history takes a minute of work, so it is done bit by bit beside
// everything else; what was done stays done.
func (s *Store) Reindex(ctx context.Context, most int) (done bool, err error) {
	const left = `SELECT task FROM reindex`
	if list, err := query(ctx, s, one[history.TaskID], left); err != nil || len(list) == 0 {
		return err == nil, err
	}
	err = s.write(ctx, func(ctx context.Context, x *txn) error {
		tasks, err := x.tasks(ctx, `WHERE id <= (`+left+`) AND urgency > 0 ORDER BY id DESC LIMIT ?`, most)
		if err != nil {
			return err
		}
		for _, t := range tasks {
			if err := x.index(ctx, t.ID, "", document(t)); err != nil {
				return err
			}
		}
		if done = len(tasks) < most; done {
			_, err = x.exec(ctx, `DELETE FROM reindex`)
		} else {
			_, err = x.exec(ctx, `UPDATE reindex SET task = ?`, tasks[most-1].ID-1)
		}
		return err
	})
	return done && err == nil, err
}

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
