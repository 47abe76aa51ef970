package store

import (
	"context"
	"database/sql/driver"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"unicode/utf8"

	"modernc.org/sqlite"

	"dancecard/history"
)

// A filter scans the table search_text, which has a folded text of each listed task. See BenchmarkFilter.
//
// Short words occur in a third of the service's ids by chance. So the ids are a column of their own, searched
// only for words of [minIDWord] letters and more.

const (
	// maxFilter is how many letters of a filter count.
	maxFilter = 200
	// minIDWord is the least length of a word that is searched for in ids.
	minIDWord = 4
)

// filterWords are the words of a filter that count, folded, each once.
func filterWords(filter string) (words []string) {
	left := maxFilter
	for word := range strings.FieldsSeq(history.Fold(filter)) {
		letters := []rune(word)
		letters = letters[:min(len(letters), left)]
		left -= len(letters)
		if word = string(letters); word != "" && !slices.Contains(words, word) {
			words = append(words, word)
		}
	}
	return words
}

// searchText is the text that is searched for every word, one field a line.
func searchText(title, picture, clip, code, status string) string {
	return history.Fold(strings.Join([]string{title, picture, unescaped(picture), clip, unescaped(clip), code, status}, "\n"))
}

// searchIDs is the text that is searched for longer words only.
func searchIDs(template, remoteID, requestID string) string {
	return history.Fold(strings.Join([]string{template, remoteID, requestID}, "\n"))
}

// unescaped is an address as people read it, 陈.jpg for %E9%99%88.jpg; empty when that is the same.
func unescaped(address string) string {
	text, err := url.PathUnescape(address)
	if err != nil || text == address {
		return ""
	}
	return text
}

// registerSearch makes searchText and searchIDs SQL functions. They take blobs: texts end at a zero byte.
func registerSearch(d *sqlite.Driver) {
	register := func(name string, args int32, of func(columns []string) string) {
		d.MustRegisterDeterministicScalarFunction(name, args, func(_ *sqlite.FunctionContext, args []driver.Value) (driver.Value, error) {
			columns := make([]string, len(args))
			for i, a := range args {
				if b, ok := a.([]byte); ok {
					columns[i] = string(b)
				}
			}
			return of(columns), nil
		})
	}
	register("search_text_of", 5, func(c []string) string { return searchText(c[0], c[1], c[2], c[3], c[4]) })
	register("search_ids_of", 3, func(c []string) string { return searchIDs(c[0], c[1], c[2]) })
}

const (
	// searchRow is a task's row in search_text.
	searchRow = `SELECT id AS task,
		search_text_of(CAST(title AS BLOB), CAST(picture AS BLOB), CAST(clip AS BLOB), CAST(problem_code AS BLOB), CAST(status AS BLOB)) AS text,
		search_ids_of(CAST(template AS BLOB), CAST(remote_id AS BLOB), CAST(request_id AS BLOB)) AS ids FROM task `
	// notIndexed are the listed tasks of older versions that have no row yet.
	notIndexed = `WHERE id <= (SELECT task FROM reindex) AND urgency > 0 AND id NOT IN (SELECT task FROM search_text)`
)

// searcher looks for the words of a filter. Its answers are in the order of their ids.
type searcher struct {
	// states gives the states that people call by a word, motions the motions whose names hold it.
	states  func(word string) []history.StateMatch
	motions func(word string) []history.MotionID
}

// find gives the listed tasks that hold every word.
func (s searcher) find(ctx context.Context, tx *transaction, words []string) (found matched, err error) {
	var plain []string
	var lists []matched
	for _, word := range words {
		named, err := s.named(ctx, tx, word)
		if err != nil {
			return nil, err
		}
		if len(named) == 0 {
			plain = append(plain, word)
			continue
		}
		held, err := scanText(ctx, tx, word)
		if err != nil {
			return nil, err
		}
		lists = append(lists, union(held, named))
	}
	if len(plain) > 0 {
		held, err := scanText(ctx, tx, plain...)
		if err != nil {
			return nil, err
		}
		lists = append(lists, held)
	}
	found = lists[0]
	for _, other := range lists[1:] {
		found = found.only(func(id history.TaskID) bool {
			_, in := slices.BinarySearch(other, id)
			return in
		})
	}
	return found, nil
}

// starsIn is the least rating that a word asks for, as ★3, 3★ or ★★★, with either sign; ★0 asks for none. It is -1 for
// another word.
func starsIn(word string) int {
	word = strings.ReplaceAll(word, "★", "*")
	digit := strings.Trim(word, "*")
	switch {
	case digit == "" && word != "" && len(word) <= history.MostStars:
		return len(word)
	case len(word) == 2 && len(digit) == 1 && digit[0] >= '0' && digit[0] <= '0'+history.MostStars:
		return int(digit[0] - '0')
	}
	return -1
}

// named gives the listed tasks whose state, rating or motion people call by a word.
func (s searcher) named(ctx context.Context, tx *transaction, word string) (named matched, err error) {
	add := func(query string, args ...any) error {
		ids, err := readIDs(ctx, tx, query, args...)
		slices.Sort(ids)
		named = union(named, ids)
		return err
	}
	if motions := s.motions(word); len(motions) > 0 {
		err = add(`SELECT id FROM task WHERE urgency > 0 AND motion > 0 AND motion IN (SELECT value FROM json_each(?))`, asJSON(motions))
	}
	switch stars := starsIn(word); {
	case err != nil:
	case stars > 0:
		err = add(`SELECT id FROM task WHERE urgency > 0 AND rating >= ?`, stars)
	case stars == 0:
		err = add(`SELECT id FROM task WHERE urgency > 0 AND rating = 0 AND state = 'saved'`)
	}
	for _, m := range s.states(word) {
		if err != nil {
			return nil, err
		}
		query := `SELECT id FROM task WHERE urgency > 0 AND urgency IN (SELECT value FROM json_each(?))`
		if m.Held {
			query += ` AND held = 1`
		}
		if m.Status == "" {
			err = add(query, asJSON(urgenciesOf(m)))
		} else {
			err = add(query+` AND status = CAST(? AS TEXT)`, asJSON(urgenciesOf(m)), m.Status)
		}
	}
	return named, err
}

// scanText gives the listed tasks whose row in search_text holds every word.
func scanText(ctx context.Context, tx *transaction, words ...string) (matched, error) {
	var args []any
	var conditions []string
	for i, word := range words {
		args = append(args, word)
		condition := fmt.Sprintf(`instr(text, ?%d)`, i+1)
		if utf8.RuneCountInString(word) >= minIDWord {
			condition = fmt.Sprintf(`(%s OR instr(ids, ?%d))`, condition, i+1)
		}
		conditions = append(conditions, condition)
	}
	// This differs from filter to filter, so it is not kept compiled.
	where := ` WHERE ` + strings.Join(conditions, " AND ")
	rows, err := tx.Tx.QueryContext(ctx, `SELECT ifnull(group_concat(task, ' '), '') FROM (SELECT task FROM search_text`+where+
		` UNION ALL SELECT task FROM (`+searchRow+notIndexed+`)`+where+`)`, args...)
	ids, err := scanIDs(ctx, rows, err)
	slices.Sort(ids)
	return ids, err
}

// union merges two lists that are in the order of their ids.
func union(a, b matched) matched {
	out := make(matched, 0, len(a)+len(b))
	for len(a) > 0 && len(b) > 0 {
		next := min(a[0], b[0])
		out = append(out, next)
		if a[0] == next {
			a = a[1:]
		}
		if b[0] == next {
			b = b[1:]
		}
	}
	return append(append(out, a...), b...)
}

// urgenciesOf are the urgencies of the tasks that m lets through. They are indexed; each stands for one state.
func urgenciesOf(m history.StateMatch) (urgencies []int) {
	for _, s := range []history.State{
		history.Waiting, history.Sending, history.Unsure, history.OnServer, history.Finished, history.Saved,
		history.Failed, history.Rejected, history.Canceled, history.Expired, history.Gone,
	} {
		for tries := range 2 {
			t := history.Task{State: s, Tries: tries}
			if u := urgencyOf(t); (m.State == "" || m.State == s) && (m.Group == "" || m.Group == t.Group()) && !slices.Contains(urgencies, u) {
				urgencies = append(urgencies, u)
			}
		}
	}
	return urgencies
}

// index brings a task's row in search_text up to date.
func (x *txn) index(ctx context.Context, was, t history.Task) error {
	if t.ID == was.ID && isListed(t) == isListed(was) && sourceOf(t) == sourceOf(was) {
		return nil
	}
	if !isListed(t) {
		_, err := x.exec(ctx, `DELETE FROM search_text WHERE task = ?`, t.ID)
		return err
	}
	_, err := x.exec(ctx, `REPLACE INTO search_text (task, text, ids) `+searchRow+`WHERE id = ?`, t.ID)
	return err
}

// sourceOf are the fields that a task's row in search_text is made of.
func sourceOf(t history.Task) [8]string {
	return [...]string{t.Title, t.Picture, t.Clip, t.Problem.Code, string(t.Status), t.Template, t.RemoteID, t.RequestID}
}

// Reindex works out, for at most so many tasks of older versions, what they are found by and what lists are ordered by,
// the newest first. done reports that none is left.
func (s *Store) Reindex(ctx context.Context, most int) (done bool, err error) {
	left, err := query(ctx, s.database, scanColumn[history.TaskID], `SELECT task FROM reindex UNION ALL SELECT task FROM old_names`)
	if err != nil || len(left) == 0 {
		return err == nil, err
	}
	err = s.write(ctx, func(ctx context.Context, x *txn) error {
		indexed, err := x.indexOld(ctx, most)
		if err != nil {
			return err
		}
		renamed, err := x.renameOld(ctx, most)
		done = indexed && renamed
		return err
	})
	return done && err == nil, err
}

// indexOld writes the rows of search_text for at most so many tasks of older versions, the newest first.
func (x *txn) indexOld(ctx context.Context, most int) (done bool, err error) {
	rows, err := x.QueryContext(ctx, `SELECT id FROM task `+notIndexed+` ORDER BY id DESC LIMIT ?`, most)
	ids, err := scanRows(ctx, scanColumn[history.TaskID], rows, err)
	if err == nil && len(ids) > 0 {
		_, err = x.exec(ctx, `INSERT INTO search_text (task, text, ids) `+searchRow+notIndexed+` AND id >= ?`, ids[len(ids)-1])
	}
	if err != nil {
		return false, err
	}
	if len(ids) < most {
		_, err = x.exec(ctx, `DELETE FROM reindex`)
		return true, err
	}
	_, err = x.exec(ctx, `UPDATE reindex SET task = ?`, ids[most-1]-1)
	return false, err
}
