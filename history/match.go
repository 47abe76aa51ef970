package history

import (
	"time"

	"dancecard/api"
)

// matchSlack is how far the service's clock may be off without being noticed.
const matchSlack = api.LeastSkew

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

// Candidate is a task on the account that could be an unsure one.
type Candidate struct {
	api.Listed
	// OtherKey tells that it was made with another API key than those of the account's tasks that
	// history knows.
	OtherKey bool
}

// Match looks for an unsure task among the account's, whose times are by our clock. known tells the
// ids that history has already. It gives the event to apply, and what could be the task: found when
// exactly one can. The list does not say what a task was made from. Where the lost answer told the
// submission's request id, that settles it; else there are the model and the time. An own key of the
// account goes before others, but what only another key's task can be is left to the user: keys are
// changed.
func (t Task) Match(listed []api.Listed, n Neighbours, known func(remoteID string) bool) (Event, []Candidate) {
	from, to := t.SearchSpan(n)
	own := ownKey(listed, known)
	var fit, others []Candidate
	seen := map[string]bool{} // a list that grows while it is read shows a task twice
	for _, item := range listed {
		if item.Model != t.Model || seen[item.TaskID] || known(item.TaskID) {
			continue
		}
		seen[item.TaskID] = true
		if t.RequestID != "" && item.RequestID == t.RequestID {
			return Accept(item), []Candidate{{Listed: item}}
		}
		// The list tells milliseconds, cut off.
		if item.Created.Add(time.Millisecond).Before(from) || !item.Created.Before(to) {
			continue
		}
		if own != "" && item.KeyID != "" && item.KeyID != own {
			others = append(others, Candidate{item, true})
		} else {
			fit = append(fit, Candidate{Listed: item})
		}
	}
	if len(fit) == 1 {
		return Accept(fit[0].Listed), fit
	}
	if len(fit) == 0 {
		fit = others
	}
	var ids []string
	for _, item := range fit {
		ids = append(ids, item.TaskID)
	}
	return NotFound{Candidates: ids}, fit
}

// ownKey is the key of all listed tasks that history knows; empty when there is none or several.
func ownKey(listed []api.Listed, known func(remoteID string) bool) (own string) {
	for _, item := range listed {
		switch {
		case item.KeyID == "" || !known(item.TaskID):
		case own != "" && own != item.KeyID:
			return ""
		default:
			own = item.KeyID
		}
	}
	return own
}

// Accept is the event that makes a listed task the unsure one's.
func Accept(item api.Listed) TaskAccepted {
	return TaskAccepted{
		TaskID: item.TaskID, RequestID: item.RequestID, Status: notFinal(item.Status),
		Found: true, At: item.Created, Ended: item.Ended,
	}
}

// notFinal keeps a found task watched: only a query of its own tells of its result.
func notFinal(s api.Status) api.Status {
	if s.Final() || s == "" {
		return api.Running
	}
	return s
}
