package words_test

import (
	"testing"

	"dancecard/api"
	"dancecard/history"
	"dancecard/tui/ui"
	"dancecard/tui/words"
)

// How the saving of a video is said on a row of the list, where there is little room and where there is much.
func TestSavingInWords(t *testing.T) {
	theme := ui.NewTheme(ui.Look{Dark: true})
	fine, failed := history.Task{State: history.Finished}, history.Task{State: history.Finished, Tries: 1}
	failed.Problem = history.Problem{Op: api.OpFetch, Code: string(history.CodeDifferent)}
	dead := failed
	dead.Problem.Code = api.CodeLinkDead
	missing := dead
	missing.Problem.HTTP = 404
	for _, test := range []struct {
		task        history.Task
		place       words.Place
		word        string
		short, long string
	}{
		{fine, words.Place{Saving: true}, "saving", "", ""},
		{fine, words.Place{Saving: true, Until: "14:02"}, "saving", "ends 14:02", "too slow, link expires 14:02"},
		{fine, words.Place{Saving: true, Expired: true}, "saving", "expired", "link expired"},
		{failed, words.Place{}, "unsaved", "damaged", "damaged"},
		{failed, words.Place{Until: "14:02"}, "unsaved", "damaged", "damaged, link expires 14:02"},
		{failed, words.Place{Expired: true}, "unsaved", "damaged", "damaged, link expired"},
		{failed, words.Place{Saving: true}, "unsaved", "trying it", "trying it"},
		{missing, words.Place{}, "unsaved", "not found", "not found"},
		{dead, words.Place{Expired: true}, "unsaved", "expired", "link expired"},
	} {
		s := words.State(test.task, test.place, test.task.Ended, theme.Glyphs)
		if s.Word != test.word || s.Fit(10) != test.short || s.Fit(40) != test.long {
			t.Errorf("%+v: %q, %q, %q, want %q, %q, %q", test.place, s.Word, s.Fit(10), s.Fit(40), test.word, test.short, test.long)
		}
	}
	for code, want := range map[history.Code]string{
		history.CodeShort: "cut off", history.CodeChanged: "changing", history.CodeNotVideo: "no video",
		history.CodeNoVideo: "no link", history.CodeTooLarge: "too large", history.CodeFull: "disk full",
	} {
		failed.Problem.Code = string(code)
		if got := words.State(failed, words.Place{}, failed.Ended, theme.Glyphs).Note; got != want {
			t.Errorf("%s is said as %q, want %q", code, got, want)
		}
	}
}
