package store

import (
	"cmp"
	"context"
	"strings"

	"dancecard/history"
)

// mostName bounds the texts by which lists are ordered, in code points.
const mostName = 80

// titleKey is what a task is ordered by in the order of the titles. One without comes after all others, by its picture.
func titleKey(t history.Task) string {
	if strings.TrimSpace(t.Title) == "" {
		return "\U0010FFFF" + pictureKey(t)
	}
	return sortKey(t.Title)
}

// pictureKey is what a task is ordered by in the order of the pictures: the names of picture and motion. Of an imported
// task its id is shown in their place.
func pictureKey(t history.Task) string {
	picture := cmp.Or(history.FileStem(t.Picture), history.ShortID(t.RemoteID))
	return sortKey(picture) + "\t" + sortKey(cmp.Or(history.FileStem(t.Clip), t.Template))
}

// sortKey is a name in the form in which names are compared: numbers count as numbers, so "take 9" comes before "take 10".
func sortKey(name string) string {
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

// renameOld works out the columns that lists are ordered by for at most so many tasks of older versions, the newest
// first: SQL alone can't. done reports that none is left.
func (x *txn) renameOld(ctx context.Context, most int) (done bool, err error) {
	rows, err := x.QueryContext(ctx, `SELECT id, title, picture, template, clip, remote_id FROM task
		WHERE id <= (SELECT task FROM old_names) ORDER BY id DESC LIMIT ?`, most)
	tasks, err := scanRows(ctx, func(scan func(...any) error) (t history.Task, err error) {
		err = scan(&t.ID, &t.Title, &t.Picture, &t.Template, &t.Clip, &t.RemoteID)
		return t, err
	}, rows, err)
	if err != nil {
		return false, err
	}
	for _, t := range tasks {
		if _, err := x.exec(ctx, `UPDATE task SET name = ?, picture_name = ? WHERE id = ?`, titleKey(t), pictureKey(t), t.ID); err != nil {
			return false, err
		}
	}
	if len(tasks) < most {
		_, err = x.exec(ctx, `DELETE FROM old_names`)
		return true, err
	}
	_, err = x.exec(ctx, `UPDATE old_names SET task = ?`, tasks[most-1].ID-1)
	return false, err
}
