package text

import (
	"slices"
	"strings"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/text/msg"
)

// StateName is what people read for a task's state as the command line spells it: "not saved" for
// "not_saved". Of a word that it does not know it is the word itself.
func StateName(l msg.Language, state string) string {
	if name, ok := stateNames[state]; ok {
		return name(l)
	}
	return Named(state, msg.NameUnnamed(l))
}

// stateNames are the states by the words of the command line, and those that only the screen tells apart.
var stateNames = map[string]func(msg.Language) string{
	"waiting": msg.StateWaiting, "preparing": msg.StatePreparing, "sending": msg.StateSending,
	"queued": msg.StateQueued, "running": msg.StateRunning, "downloading": msg.StateDownloading,
	"done": msg.StateDone, "saved": msg.StateSaved, "not_saved": msg.StateNotSaved, "link_expired": msg.StateLinkExpired,
	"failed": msg.StateFailed, "rejected": msg.StateRejected, "unconfirmed": msg.StateUnconfirmed,
	"unknown": msg.StateUnknown, "canceled": msg.StateCanceled,
}

// stateMatches tells by which states tasks are found. What is prepared or on hold is not told from what waits.
var stateMatches = []struct {
	state   string
	matches []history.StateMatch
}{
	{"waiting", []history.StateMatch{{State: history.Waiting}}},
	{"sending", []history.StateMatch{{State: history.Sending}}},
	{"queued", []history.StateMatch{{Status: api.Pending, Group: history.Active}}},
	{"running", []history.StateMatch{
		{Status: api.PreProcessing, Group: history.Active},
		{Status: api.Running, Group: history.Active},
		{Status: api.PostProcessing, Group: history.Active},
	}},
	{"downloading", []history.StateMatch{{State: history.Finished, Group: history.Active}}},
	{"done", []history.StateMatch{{Status: api.Succeeded, Group: history.Active}}},
	{"saved", []history.StateMatch{{State: history.Saved}}},
	{"not_saved", []history.StateMatch{{State: history.Finished, Group: history.Problems}}},
	{"link_expired", []history.StateMatch{{State: history.Gone}}},
	{"failed", []history.StateMatch{{State: history.Failed}}},
	{"rejected", []history.StateMatch{{State: history.Rejected}}},
	{"unconfirmed", []history.StateMatch{{State: history.Unsure}}},
	{"unknown", []history.StateMatch{{State: history.Expired}}},
	{"canceled", []history.StateMatch{{State: history.Canceled}}},
}

// StatesNamed gives the states of which a word of a name begins with this one, in any language. Histories
// call some states otherwise; these words count as well.
func StatesNamed(word string) (found []history.StateMatch) {
	word = history.Fold(word)
	begins := func(name string) bool {
		return slices.ContainsFunc(strings.Fields(history.Fold(name)), func(w string) bool { return strings.HasPrefix(w, word) })
	}
	for _, row := range stateMatches {
		if slices.ContainsFunc(msg.Languages(), func(l msg.Language) bool { return begins(StateName(l, row.state)) }) {
			found = append(found, row.matches...)
		}
	}
	for _, stored := range []history.State{history.Unsure, history.OnServer, history.Finished, history.Expired, history.Gone} {
		if begins(string(stored)) {
			found = append(found, history.StateMatch{State: stored})
		}
	}
	return found
}
