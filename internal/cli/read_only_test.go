package cli_test

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"dancecard/internal/simulator"
)

// A read-only window needs no key, makes nothing, and works beside another window.
func TestTheReadOnlyWindow(t *testing.T) {
	t.Parallel()
	data := filepath.Join(t.TempDir(), "data")
	run(t, "", nil, "--read-only", "--data-dir", data).want(t, 1, "There is no history at "+data, "without --read-only")
	if _, err := os.Stat(data); err == nil {
		t.Error("the folder was made")
	}
	run(t, "", nil, "--demo", "--read-only").want(t, 2)

	s := serve(t, simulator.Options{Speed: 1000})
	run(t, "", nil, "motions", "add", template(t, "waltz"), "--name", "waltz", "--data-dir", data).want(t, 0)
	looks := openWindow(t, s.env(canary)[:1], "--read-only", "--data-dir", data)
	looks.await("Read-only")
	looks.Press("2")
	looks.await("waltz")
	works := openWindow(t, s.env(canary), "--data-dir", data)
	works.await("No tasks yet")
	order(works, s.host+"/samples/anna.jpg", "JPEG", template(t, "waltz"), "Opening", 1)
	looks.Press("1")
	looks.await("All 1 ", "Opening")
	works.await("saved")
	looks.await("saved")
	works.quit()
	looks.quit()

	// A copy: a query that was under way when the window ended may close the last connection, which writes, later on.
	// The log is copied first, as it holds all that is not yet in the file.
	copied := t.TempDir()
	for _, name := range []string{"history.db-wal", "history.db"} {
		content, err := os.ReadFile(filepath.Join(data, name))
		if err == nil {
			err = os.WriteFile(filepath.Join(copied, name), content, 0o600)
		}
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			t.Fatal(err)
		}
	}
	history := filepath.Join(copied, "history.db")
	before, err := os.ReadFile(history)
	if err != nil {
		t.Fatal(err)
	}
	looks = openWindow(t, nil, "--read-only", "--data-dir", copied)
	looks.await("saved")
	looks.quit()
	if after, err := os.ReadFile(history); err != nil || !bytes.Equal(before, after) {
		t.Errorf("the history has changed: %v", err)
	}
}
