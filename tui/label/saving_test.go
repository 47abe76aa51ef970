package label_test

import (
	"testing"

	"dancecard/api"
	"dancecard/history"
	"dancecard/tui/label"
	"dancecard/tui/term"
)

// The download of a video on a row of the list, with little room and with much.
func TestTheDownloadInWords(t *testing.T) {
	theme := term.NewTheme(term.Look{Dark: true})
	fine, failed := history.Task{State: history.Finished}, history.Task{State: history.Finished, Tries: 1}
	failed.Problem = history.Problem{Op: api.OpFetch, Code: string(history.CodeDifferent)}
	dead := failed
	dead.Problem.Code = api.CodeLinkDead
	missing := dead
	missing.Problem.HTTP = 404
	for _, test := range []struct {
		task        history.Task
		position    label.QueuePosition
		word        string
		short, long string
	}{
		{fine, label.QueuePosition{Saving: true}, "downloading", "", ""},
		{fine, label.QueuePosition{Saving: true, Until: "14:02"}, "downloading", "ends 14:02", "too slow, link expires at 14:02"},
		{fine, label.QueuePosition{Saving: true, Expired: true}, "downloading", "expired", "link expired"},
		{failed, label.QueuePosition{}, "not saved", "damaged", "damaged"},
		{failed, label.QueuePosition{Until: "14:02"}, "not saved", "damaged", "damaged, link expires at 14:02"},
		{failed, label.QueuePosition{Expired: true}, "not saved", "damaged", "damaged, link expired"},
		{failed, label.QueuePosition{Saving: true}, "not saved", "retrying", "retrying"},
		{missing, label.QueuePosition{}, "not saved", "not found", "not found"},
		{dead, label.QueuePosition{Expired: true}, "not saved", "expired", "link expired"},
	} {
		s := label.State(english, test.task, test.position, test.task.Ended, theme.Glyphs)
		if s.Word != test.word || s.Fit(10) != test.short || s.Fit(40) != test.long {
			t.Errorf("%+v: %q, %q, %q, want %q, %q, %q", test.position, s.Word, s.Fit(10), s.Fit(40), test.word, test.short, test.long)
		}
	}
	for code, want := range map[history.Code]string{
		history.CodeShort: "incomplete", history.CodeChanged: "changed", history.CodeNotVideo: "not a video",
		history.CodeNoVideo: "no link", history.CodeTooLarge: "too large", history.CodeFull: "disk full",
	} {
		failed.Problem.Code = string(code)
		if got := label.State(english, failed, label.QueuePosition{}, failed.Ended, theme.Glyphs).Fit(40); got != want {
			t.Errorf("%s is said as %q, want %q", code, got, want)
		}
	}
}
