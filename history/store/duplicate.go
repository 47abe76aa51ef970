package store

import (
	"context"

	"dancecard/api"
	"dancecard/history"
)

// splitDuplicate stores what the service accepted for a task that cannot be it any more: it was found or
// sent again in the meantime, or given up, and both submissions arrived. Each is paid for, so the other
// becomes a task of its own, made of the same, in the transaction that hears of it.
func (x *txn) splitDuplicate(ctx context.Context, t history.Task, e history.Event) error {
	accepted, ok := e.(history.TaskAccepted)
	if !ok || accepted.TaskID == "" || t.Sent.IsZero() {
		return nil
	}
	known, err := x.known(ctx, []RemoteTask{{Listed: api.Listed{TaskID: accepted.TaskID}}})
	if err != nil || known[accepted.TaskID] {
		return err
	}
	other := history.Task{Draft: t.Draft, Created: x.now, State: history.Sending, Sent: t.Sent, Turn: t.Turn, Endpoint: t.Endpoint}
	if other.Kind == history.MakesMotion {
		other.Motion = 0 // those who wait for it follow the first; this one comes to the library by itself
	}
	accepted.Found = false // it belongs to no later submission
	other = other.Apply(x.now, accepted)
	_, err = x.insert(ctx, other, e)
	return err
}
