package cli_test

import (
	"io"
	"os"
	"path/filepath"
	"testing"

	"dancecard/history"
	"dancecard/internal/cli"
	"dancecard/tui/screen"
)

// The order and the group of the list hold for the next start; a file that tells neither is as none.
func TestTheListIsShownAsItWas(t *testing.T) {
	t.Parallel()
	state := filepath.Join(t.TempDir(), "new")
	if got := cli.ReadListView(state); got != (screen.ListView{}) {
		t.Errorf("without a file it is %+v", got)
	}
	for _, order := range []history.Order{
		history.NewestFirst, history.OldestFirst, history.ByState, history.ByTitle, history.ByQueue, history.ByPicture, history.ByPicture.Opposite(), history.ByRating, history.ByRating.Opposite(), history.ByState.Opposite(),
	} {
		for _, group := range []history.Group{history.All, history.Active, history.Done, history.Problems} {
			want := screen.ListView{Order: order, Group: group}
			if err := cli.SaveListView(state, want); err != nil {
				t.Fatal(err)
			}
			if got := cli.ReadListView(state); got != want {
				t.Errorf("%+v is read as %+v", want, got)
			}
		}
	}
	wantPrivate(t, state)
	if err := cli.SecureFolder(state, io.Discard); err != nil {
		t.Error(err)
	}
	for text, want := range map[string]screen.ListView{
		"": {}, "queue": {}, "queue\x00all": {}, "queue nothing": {Order: history.ByQueue}, "upwards done\n": {Group: history.Done}, "\n state\tactive \n": {Order: history.ByState, Group: history.Active},
	} {
		if err := os.WriteFile(filepath.Join(state, "list"), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		if got := cli.ReadListView(state); got != want {
			t.Errorf("%q is read as %+v", text, got)
		}
	}
}
