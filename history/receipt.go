package history

import (
	"context"
	"time"

	"dancecard/api"
)

// before tells that a task on the account was found for an earlier submission than the one that began
// then: the search for it was under way when the person had it sent again.
func (e TaskAccepted) before(sent time.Time) bool {
	return e.Found && !e.At.IsZero() && e.At.Before(sent.Add(-ClockSlack))
}

// keepOther stores what the service accepted for a task that cannot be it any more: it was found or
// sent again in the meantime, or given up, and both submissions arrived. Each is paid for, so the other
// becomes a task of its own, made of the same, in the transaction that hears of it.
func (x *txn) keepOther(ctx context.Context, t Task, e Event) error {
	accepted, ok := e.(TaskAccepted)
	if !ok || accepted.TaskID == "" || t.Sent.IsZero() {
		return nil
	}
	known, err := x.known(ctx, []Arrival{{Listed: api.Listed{TaskID: accepted.TaskID}}})
	if err != nil || known[accepted.TaskID] {
		return err
	}
	other := Task{Draft: t.Draft, Created: x.now, State: Sending, Sent: t.Sent, Turn: t.Turn, Endpoint: t.Endpoint}
	if other.Kind == MakesMotion {
		other.Motion = 0 // those who wait for it follow the first; this one comes to the library by itself
	}
	accepted.Found = false // it belongs to no later submission
	other, _ = other.Apply(x.now, accepted)
	_, err = x.insert(ctx, other, e)
	return err
}
