package store

import (
	"context"
	"encoding/json"

	"dancecard/history"
)

// Views tells which videos a person has looked at.
type Views struct{ *database }

// mostUnseen bounds how many unseen videos are counted.
const mostUnseen = 9_999

// Unseen counts the listed tasks whose videos nobody has looked at, up to [mostUnseen].
func (v *Views) Unseen(ctx context.Context) (int, error) {
	n, err := query(ctx, v.database, scanColumn[int], countUnseen, mostUnseen)
	if err != nil {
		return 0, err
	}
	return n[0], nil
}

const countUnseen = `SELECT count(*) FROM (SELECT 1 FROM task INDEXED BY task_unseen WHERE unseen = 1 AND urgency > 0 LIMIT ?)`

// MarkSeen writes that a person has looked at the videos of tasks, and gives those that were unseen before. It is no
// event of a task's life, so timelines don't tell it.
func (v *Views) MarkSeen(ctx context.Context, ids ...history.TaskID) (seen []history.Task, err error) {
	asked, err := json.Marshal(ids)
	if err != nil {
		return nil, err
	}
	err = v.write(ctx, func(ctx context.Context, x *txn) error {
		seen = nil
		tasks, err := x.tasks(ctx, `WHERE id IN (SELECT value FROM json_each(?)) AND unseen = 1`, string(asked))
		if err != nil {
			return err
		}
		for _, t := range tasks {
			next := t
			next.Unseen = false
			if next, err = x.update(ctx, t, next); err != nil {
				return err
			}
			seen = append(seen, next)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return seen, nil
}
