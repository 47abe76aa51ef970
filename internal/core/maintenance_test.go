package core_test

import (
	"os"
	"path/filepath"
	"testing"

	"dancecard/history/store"
	"dancecard/internal/core"
)

// Each folder that cannot be tidied is told of; one does not hide the other.
func TestFoldersThatCannotBeTidied(t *testing.T) {
	inWorld(t, slow, func(t *testing.T, w *harness) {
		p := w.program(store.Worker, true, never)
		t.Cleanup(func() { _ = p.store.Close() })
		for _, name := range []string{"videos", "mended"} {
			path := filepath.Join(w.folder, name)
			if err := os.RemoveAll(path); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(path, nil, 0o600); err != nil {
				t.Fatal(err)
			}
		}
		p.step() // it takes over
		p.core.Stop()
		p.step()
		got := told[core.ChoreFailed](p)
		if len(got) != 2 || got[0].Chore != core.TidyingVideos || got[1].Chore != core.TidyingFixes || got[0].Err == nil || got[1].Err == nil {
			t.Errorf("it tells %+v", got)
		}
	})
}
