package jsonout

import (
	"slices"
	"strings"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/text"
)

// The states as they are spelled here.
const (
	Waiting     = "waiting"
	Preparing   = "preparing"
	Sending     = "sending"
	Queued      = "queued"
	Running     = "running"
	Done        = "done"
	Saved       = "saved"
	NotSaved    = "not_saved"
	LinkExpired = "link_expired"
	Failed      = "failed"
	Rejected    = "rejected"
	Unconfirmed = "unconfirmed"
	Unknown     = "unknown"
	Canceled    = "canceled"
)

// StateRow is a row of the table of states: what history stores and when, and how it is spelled here.
// The rows of one stored state are tried from the first to the last.
type StateRow struct {
	Stored history.State
	// When says what else has to be so, for people; empty where nothing has.
	When  string
	State string
	// Group narrows a list to where tasks of the state are.
	Group history.Group
	holds func(t history.Task, motionBegun bool) bool
}

// States is the table of states. Every stored state ends with a row that always holds.
func States() []StateRow {
	status := func(words ...api.Status) func(history.Task, bool) bool {
		return func(t history.Task, _ bool) bool {
			return slices.Contains(words, t.Status)
		}
	}
	return []StateRow{
		{history.Waiting, "an upload or a check is done, or the task's template is being created", Preparing, history.Active, func(t history.Task, begun bool) bool {
			return t.Prepared > 0 || t.AwaitsMotion() && begun
		}},
		{history.Waiting, "", Waiting, history.Active, nil},
		{history.Sending, "", Sending, history.Active, nil},
		{history.Unsure, "", Unconfirmed, history.Problems, nil},
		{history.OnServer, "the service says PRE-PROCESSING, RUNNING or POST-PROCESSING", Running, history.Active, status(api.PreProcessing, api.Running, api.PostProcessing)},
		{history.OnServer, "the service says SUCCEEDED", Done, history.Active, status(api.Succeeded)},
		{history.OnServer, "any other status, once the task was seen running", Running, history.Active, func(t history.Task, _ bool) bool {
			return t.Status != api.Pending && !t.Started.IsZero()
		}},
		{history.OnServer, "", Queued, history.Active, nil},
		{history.Finished, "an attempt to save the video failed", NotSaved, history.Problems, func(t history.Task, _ bool) bool { return t.Tries > 0 }},
		{history.Finished, "", Done, history.Active, nil},
		{history.Saved, "", Saved, history.Done, nil},
		{history.Made, "", Done, history.Done, nil},
		{history.Failed, "", Failed, history.Problems, nil},
		{history.Rejected, "", Rejected, history.Problems, nil},
		{history.Canceled, "", Canceled, history.Done, nil},
		{history.Expired, "", Unknown, history.Problems, nil},
		{history.Gone, "", LinkExpired, history.Problems, nil},
	}
}

// StateOf spells a task's state. motionBegun tells that the motion which the task waits for is being made.
func StateOf(t history.Task, motionBegun bool) string {
	for _, row := range States() {
		if row.Stored == t.State && (row.holds == nil || row.holds(t, motionBegun)) {
			return row.State
		}
	}
	return strings.ReplaceAll(text.Named(string(t.State), Unknown), " ", "_")
}

// GroupOf gives the group in which a list holds every task of a state; false for a word that is none.
func GroupOf(state string) (history.Group, bool) {
	groups := map[history.Group]bool{}
	for _, row := range States() {
		if row.State == state && row.Stored != history.Made {
			groups[row.Group] = true
		}
	}
	for g := range groups {
		if len(groups) == 1 {
			return g, true
		}
	}
	return history.All, len(groups) > 0
}

// StateWords are all spellings, in the order of a task's life.
func StateWords() []string {
	return []string{
		Waiting, Preparing, Sending, Queued, Running, Done, Saved, NotSaved, LinkExpired,
		Failed, Rejected, Unconfirmed, Unknown, Canceled,
	}
}
