package history

import (
	"cmp"
	"slices"
	"time"

	"dancecard/api"
)

// ClockSlack is how far the service's clock may be off without being noticed.
const ClockSlack = api.LeastSkew

// sendLimit is how long after its beginning a submission can still arrive when nobody saw it end.
const sendLimit = 90 * time.Second

// Neighbours are when the unsure tasks of the same model before and after this one were sent, by the
// same clock as the task itself: the service's where that was known; zero where there is none.
// Submissions are made one after another, so a task that was accepted between two of them belongs to
// the first.
type Neighbours struct{ Before, After time.Time }

// SearchSpan is the time in which the service must have accepted an unsure task if it did, by the
// service's clock. skew is how far that is ahead of ours now; it counts where nobody knew it when the
// task was sent.
func (t Task) SearchSpan(n Neighbours, skew time.Duration) (from, to time.Time) {
	sent := FirstTime(t.SentThere, t.Sent)
	from, to = sent.Add(-ClockSlack), sent.Add(sendLimit)
	if !n.Before.IsZero() {
		from = sent
	}
	if !n.After.IsZero() && n.After.Before(to) {
		to = n.After
	}
	if t.SentThere.IsZero() {
		return from.Add(skew), to.Add(skew)
	}
	return from, to
}

// ClocksDiffer reports whether the clocks do not surely tell when the task was sent by the service's: how
// far they are apart has changed since that was last known, and who knows whether before the submission
// or after it. Where nobody had known it they are taken to have agreed.
func (t Task) ClocksDiffer(skew time.Duration) bool {
	then := time.Duration(0)
	if !t.SentThere.IsZero() {
		then = t.SentThere.Sub(t.Sent)
	}
	return (then - skew).Abs() >= ClockSlack
}

// clockLimit is by how much a clock that goes wrong is thought to be off; the service forgets after as
// long.
const clockLimit = 24 * time.Hour

// Near reports whether a time lies between two others, for all that clocks that went wrong tell.
func Near(at, from, to time.Time) bool {
	return at.After(from.Add(-clockLimit)) && at.Before(to.Add(clockLimit))
}

// Candidate is a task on the account that could be an unsure one.
type Candidate struct {
	api.Listed
	// OtherKey tells that it was made with another API key than those of the account's tasks that
	// history knows.
	OtherKey bool
}

// Match looks for an unconfirmed task among those that the account lists. It gives the event to apply, and the
// candidates; it is found when exactly one fits.
//
// Listed times are by the service's clock, which is skew ahead of ours; those returned are by ours. known tells
// the ids that history has already. The list does not say what a task was made from: the submission's request
// id decides where it is known, else model and time. Tasks made with our key are preferred. If only a task of
// another key fits, the user decides, since the key may have been replaced; so too where skew leaves the time
// of sending open.
func (t Task) Match(listed []api.Listed, n Neighbours, skew time.Duration, known func(remoteID string) bool) (Event, []Candidate) {
	from, to := t.SearchSpan(n, skew)
	own, unclear := ownKey(listed, known), t.ClocksDiffer(skew)
	var fit, others, far []Candidate
	seen := map[string]bool{} // a list that grows while it is read shows a task twice
	for _, item := range listed {
		if item.Model != t.Model || seen[item.TaskID] || known(item.TaskID) {
			continue
		}
		seen[item.TaskID] = true
		c := Candidate{Listed: item.By(skew), OtherKey: own != "" && item.KeyID != "" && item.KeyID != own}
		if t.RequestID != "" && item.RequestID == t.RequestID {
			return Accept(c.Listed), []Candidate{{Listed: c.Listed}}
		}
		// The list tells milliseconds, cut off.
		in := !item.Created.Add(time.Millisecond).Before(from) && item.Created.Before(to)
		switch {
		case in && c.OtherKey:
			others = append(others, c)
		case in:
			fit = append(fit, c)
		case unclear && Near(item.Created, from, to):
			far = append(far, c)
		}
	}
	if len(fit) == 1 {
		return Accept(fit[0].Listed), fit
	}
	if len(fit) == 0 {
		fit = others
	}
	miss := NotFound{}
	if len(fit) == 0 && len(far) > 0 {
		miss.Clocks, fit = true, far
		sent := from.Add(-skew)
		slices.SortStableFunc(fit, func(a, b Candidate) int {
			return cmp.Compare(a.Created.Sub(sent).Abs(), b.Created.Sub(sent).Abs())
		})
	}
	for _, item := range fit {
		miss.Candidates = append(miss.Candidates, item.TaskID)
	}
	return miss, fit
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
		TaskID: item.TaskID, RequestID: item.RequestID, Status: Unfinished(item.Status),
		Found: true, At: item.Created, Ended: item.Ended,
	}
}

// Unfinished keeps a found task watched: only a query of its own tells of its result.
func Unfinished(s api.Status) api.Status {
	if s.Final() || s == "" {
		return api.Running
	}
	return s
}
