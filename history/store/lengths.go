package store

import (
	"context"
	"database/sql"
	"errors"
)

// Lengths tells, for templates that have made a video before, how many seconds the last one had:
// what the next one will have too, for a video is as long as its motion.
func (r *Reports) Lengths(ctx context.Context, templates []string) (map[string]float64, error) {
	out := map[string]float64{}
	for _, id := range templates {
		var seconds float64
		err := r.reader.QueryRowContext(ctx,
			`SELECT seconds FROM task WHERE template = ? AND seconds > 0 ORDER BY id DESC LIMIT 1`, id).Scan(&seconds)
		switch {
		case err == nil:
			out[id] = seconds
		case !errors.Is(err, sql.ErrNoRows):
			return out, wrapErr(r.path, err)
		}
	}
	return out, nil
}
