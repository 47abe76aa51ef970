package history

import (
	"time"

	"dancecard/api"
)

// matchSlack is how far the service's clock may be off without being noticed.
const matchSlack = 2 * time.Second

// skewLimit is from which difference on the service's clock is believed to differ: its Date header
// tells whole seconds only.
const skewLimit = 3 * time.Second

// sendLimit is how long after its beginning a submission can still arrive when nobody saw it end.
const sendLimit = 90 * time.Second

// Neighbours are when the unsure tasks of the same model before and after this one were sent; zero
// where there is none. Submissions are made one after another, so a task that was accepted between
// two of them belongs to the first.
type Neighbours struct{ Before, After time.Time }

// SearchSpan is the time in which the service must have accepted an unsure task if it did.
func (t Task) SearchSpan(n Neighbours) (from, to time.Time) {
	from, to = t.Sent.Add(-matchSlack), t.Sent.Add(sendLimit)
	if !n.Before.IsZero() {
		from = t.Sent
	}
	if !n.After.IsZero() && n.After.Before(to) {
		to = n.After
	}
	return from, to
}

// Match looks for an unsure task among the account's. known tells the ids that history has already;
// skew is how far the service's clock is ahead of ours. It gives the event to apply: found when
// exactly one task can be it. The list does not say what a task was made from, so model and time
// are all there is to go by.
func (t Task) Match(listed []api.Listed, n Neighbours, skew time.Duration, known func(remoteID string) bool) Event {
	if skew.Abs() < skewLimit {
		skew = 0
	}
	from, to := t.SearchSpan(n)
	var fit []api.Listed
	for _, item := range listed {
		at := item.Created.Add(-skew)
		// The list tells milliseconds, cut off.
		if item.Model != t.Model || at.Add(time.Millisecond).Before(from) || !at.Before(to) || known(item.TaskID) {
			continue
		}
		fit = append(fit, item)
	}
	if len(fit) == 1 {
		return TaskAccepted{
			TaskID: fit[0].TaskID, RequestID: fit[0].RequestID, Status: notFinal(fit[0].Status),
			Found: true, At: fit[0].Created.Add(-skew),
		}
	}
	var ids []string
	for _, item := range fit {
		ids = append(ids, item.TaskID)
	}
	return NotFound{Candidates: ids}
}

// notFinal keeps a found task watched: only a query of its own tells of its result.
func notFinal(s api.Status) api.Status {
	if s.Final() || s == "" {
		return api.Running
	}
	return s
}
