package core_test

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"dancecard/api"
	"dancecard/history/store"
	"dancecard/internal/core"
	"dancecard/internal/media/convert"
	"dancecard/internal/paths"
	"dancecard/internal/preflight"
	"dancecard/internal/simulator/assets"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
)

// checker is a core on an empty history, and a folder with samples of the service.
func checker(t *testing.T, samples ...string) (*core.Core, paths.Dirs) {
	t.Helper()
	dir := t.TempDir()
	now := func() time.Time { return time.Date(2026, time.November, 20, 12, 0, 0, 0, time.UTC) }
	store, err := store.Open(t.Context(), filepath.Join(t.TempDir(), "history.db"), store.Options{Now: now})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { store.Close() })
	for _, name := range samples {
		data, err := assets.FS.ReadFile(name)
		if err == nil {
			err = os.WriteFile(filepath.Join(dir, filepath.Base(name)), data, 0o600)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	return core.New(core.Config{Store: store, Fixed: &convert.Folder{Path: t.TempDir()}, Engines: api.Engines(), Now: now, Secret: &core.Secret{}}), paths.Dirs{Home: dir, Dir: dir}
}

// Three pictures with two clips, by patterns, are checked and counted as the form does it.
func TestThreePicturesAndTwoClips(t *testing.T) {
	t.Parallel()
	c, dirs := checker(t, "pictures/anna.jpg", "pictures/bo.png", "pictures/tiny.png", "clips/waltz.mp4", "clips/tango.mp4")
	pictures, err := dirs.FindArgs(paths.PictureKind, "*.*g", "anna.jpg")
	if err != nil {
		t.Fatal(err)
	}
	motions, err := dirs.FindArgs(paths.ClipKind, "./")
	if err != nil {
		t.Fatal(err)
	}
	checks, err := c.Checks(t.Context(), preflight.Order{Engine: c.Engine(api.AnimateAnyone)}, pictures, motions)
	if err != nil {
		t.Fatal(err)
	}
	plan := checks.Plan(pictures, motions)
	if plan.Blocked() || len(plan.Drafts) != 4 || plan.Cost.Checks != 2 || plan.Cost.Motions != 2 {
		t.Errorf("%d drafts, %+v", len(plan.Drafts), plan.Cost)
	}
	if bad := plan.Failing(); len(bad) != 1 || text.InputName(msg.English, bad[0]) != "tiny.png" {
		t.Errorf("left out: %v", bad)
	}
	if got, want := text.BillSum(msg.English, plan.Cost), "about ¥2.73"; got != want {
		t.Errorf("%s, not %s", got, want)
	}
}

// What cannot be looked at is said with the code of why; ids and names are left alone.
func TestSeeingWhatCannotBeSeen(t *testing.T) {
	t.Parallel()
	c, dirs := checker(t, "clips/waltz.mp4")
	note := filepath.Join(dirs.Dir, "note.png")
	if err := os.WriteFile(note, []byte("a letter"), 0o600); err != nil {
		t.Fatal(err)
	}
	clip := filepath.Join(dirs.Dir, "waltz.mp4")
	seen := c.Files.InspectAll(t.Context(), []string{dirs.Dir, note, "anna"}, []string{clip, "/none.mp4", "my waltz"})
	if len(seen.Pictures) != 2 || len(seen.Clips) != 2 {
		t.Errorf("%d pictures and %d clips", len(seen.Pictures), len(seen.Clips))
	}
	if p := seen.Pictures[dirs.Dir]; p.Trouble.Code != preflight.Folder {
		t.Errorf("a folder: %+v", p.Trouble)
	}
	if p := seen.Pictures[note]; p.Trouble.Any() || p.Facts.Type != "text/plain" {
		t.Errorf("a letter: %+v", p)
	}
	if got := seen.Clips[clip]; got.Trouble.Any() || got.Hash == "" || got.Facts.Seconds == 0 {
		t.Errorf("a clip: %+v", got)
	}
	if got := seen.Clips["/none.mp4"]; got.Trouble.Code != preflight.Other || got.Trouble.Detail.Kind != api.DetailMissing {
		t.Errorf("none: %+v", got.Trouble)
	}
}
