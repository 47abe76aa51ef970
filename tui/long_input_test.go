package tui_test

import (
	"fmt"
	"strings"
	"testing"

	"dancecard/history"
)

// Many tasks whose pictures have long addresses fill the form: none is left out, none is cut.
func TestManyLongAddressesFillTheForm(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	var drafts []history.Draft
	for i := range longAddresses {
		drafts = append(drafts, onEngine(history.Draft{Picture: fmt.Sprintf("%s?%s%d", shot(fmt.Sprintf("p%03d.png", i)), strings.Repeat("x", 260), i), Template: waltz}))
	}
	tasks, err := s.store.Create(s.ctx, drafts...)
	s.must(err)
	var changes []history.Change
	for _, task := range tasks {
		changes = append(changes, history.Change{ID: task.ID, Event: history.CancelDone{}})
	}
	_, err = s.store.ApplyAll(s.ctx, changes)
	s.must(err)
	s.start(160, 50)
	s.press("ctrl+a", "e", "ctrl+s")
	s.see(fmt.Sprintf("Send %d videos", longAddresses))
	s.press("s")
	want := map[string]bool{}
	for _, d := range drafts {
		want[d.Picture] = true
	}
	for _, task := range s.everything() {
		if task.State != history.Canceled {
			delete(want, task.Picture)
		}
	}
	if len(want) > 0 {
		t.Errorf("%d pictures were not sent", len(want))
	}
}

func TestAPasteTooLongForTheField(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.start(120, 36)
	s.press("n")
	s.paste(strings.Repeat("/my pics/anna.png ", 1<<17))
	s.see("Not pasted: 2,359,296 characters, room for 2,097,152", "Add a picture")
}
