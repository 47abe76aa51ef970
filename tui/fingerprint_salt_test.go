package tui_test

import (
	"database/sql"
	"path/filepath"
	"testing"
	"time"

	_ "modernc.org/sqlite"

	"dancecard/internal/simulator"
)

// When the salt cannot be read nobody can tell whose key made a motion, and the library says so. A fingerprint
// without it would call the person's own motions somebody else's.
func TestNoFingerprintWithoutTheSalt(t *testing.T) {
	inBubble(t, simulator.Options{Seed: 1, Speed: 1}, func(t *testing.T, b *bubble) {
		one := b.open("one")
		d := draft("a")
		d.Template, d.Clip = "", bubbleHost+"/samples/"+simulator.SampleClips()[0]
		if _, err := one.store.Create(t.Context(), d); err != nil {
			t.Fatal(err)
		}
		b.until("it is being made", time.Minute, func() bool { return len(b.sim.Tasks()) == 1 })
		db, err := sql.Open("sqlite", filepath.Join(b.folder, "history.db")+"?_pragma=busy_timeout(5000)")
		if err != nil {
			t.Fatal(err)
		}
		defer db.Close()
		if _, err := db.Exec(`ALTER TABLE salt RENAME TO pepper`); err != nil {
			t.Fatal(err)
		}
		b.until("the motion is made", time.Hour, func() bool {
			list, err := one.store.Library.Motions(t.Context())
			return err == nil && len(list) == 1 && list[0].Template != ""
		})
		list, err := one.store.Library.Motions(t.Context())
		if err != nil || list[0].Fingerprint != "" {
			t.Errorf("%q %v", list[0].Fingerprint, err)
		}
	})
}
