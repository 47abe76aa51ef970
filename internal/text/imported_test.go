package text_test

import (
	"testing"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/text"
)

func TestWhatCameOfAnImport(t *testing.T) {
	task := func(s api.Status) history.Task { return history.Task{Status: s} }
	template := history.Task{Draft: history.Draft{Kind: history.MakesMotion}, Status: api.Succeeded}
	for want, i := range map[string]text.Import{
		"Up to date: nothing new in the last 24 hours": {},
		"Imported 1 task: 1 done":                      {Tasks: []history.Task{task(api.Succeeded)}},
		"Imported 1 template":                          {Tasks: []history.Task{template}},
		"Imported 4 tasks and 1 template: 2 queued or running, 1 failed, 1 canceled; 1 task resumed that had been given up": {
			Tasks: []history.Task{task(api.Pending), task(api.Running), template, task(api.Failed), task(api.Canceled)}, Resumed: 1,
		},
		"Up to date: nothing new in the last 24 hours; 2 tasks on the account may be what is unconfirmed here; 1 task of other models left alone": {
			Unconfirmed: 2, OtherModels: 1,
		},
	} {
		if got := text.Imported(i); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
