//go:build !race

package tui_test

import (
	"context"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"dancecard/history"
	"dancecard/history/store"
	"dancecard/internal/simulator"
)

// spent is what a program did from one count to the next.
func (now tally) spent(before tally) tally {
	now.messages -= before.messages
	now.views -= before.views
	now.frames -= before.frames
	for kind, n := range before.kinds {
		if now.kinds[kind] -= n; now.kinds[kind] == 0 {
			delete(now.kinds, kind)
		}
	}
	return now
}

// waits puts n more tasks into history that wait here.
func (b *bubble) waits(n int) {
	b.t.Helper()
	b.before(func(store *store.Store, _ func(time.Time)) {
		drafts := make([]history.Draft, n)
		for i := range drafts {
			drafts[i] = draft("w" + thousandth(i))
		}
		if _, err := store.Create(context.Background(), drafts...); err != nil {
			b.t.Fatal(err)
		}
	})
}

// A thousand tasks wait, three of them at the service behind somebody else's, and nothing changes for minutes.
// The program does what it must. It draws nothing anew but the times of the list, once a minute, where somebody looks. Once the clock runs on
// the screen, it does so only where somebody looks.
func TestAnIdleScreenStandsStill(t *testing.T) {
	inBubble(t, simulator.Options{Seed: 7}, func(t *testing.T, b *bubble) {
		b.cols, b.rows, b.draws = 160, 50, true
		b.queued(3, true)
		b.waits(997)
		w := b.open("anna")
		time.Sleep(25 * time.Second)
		w.want("All 1,000", "Active 1,000", "1,000 queued")
		minute := func(msg tea.Msg) tally {
			w.send(msg)
			time.Sleep(5 * time.Second)
			before := w.counted()
			time.Sleep(time.Minute)
			return w.counted().spent(before)
		}
		for name, msg := range map[string]tea.Msg{"in front": tea.FocusMsg{}, "behind": tea.BlurMsg{}} {
			did := minute(msg)
			t.Logf("an idle minute %s: %d messages, %d views, %d frames that differ; %v", name, did.messages, did.views, did.frames, did.kinds)
			if most := map[string]int{"in front": 1, "behind": 0}[name]; did.frames > most { // "1 min ago" becomes "2 min ago"
				t.Errorf("%s, %d frames were drawn while nothing changed:\n%s", name, did.frames, w.screen())
			}
			if did.messages > 80 || did.views > 80 {
				t.Errorf("%s, too much happens while nothing changes: %+v", name, did)
			}
			if strings.Contains(w.screen(), " running ") {
				t.Fatalf("something happened after all:\n%s", w.screen())
			}
		}
		b.until("the first one runs", 5*time.Minute, func() bool { return w.shows("1 running") })
		time.Sleep(40 * time.Second) // into its longest phase
		w.press("home", "end", "up", "up")
		if did := minute(tea.FocusMsg{}); did.frames < 50 || did.frames > 70 {
			t.Errorf("%d frames in a minute with a clock that somebody looks at", did.frames)
		}
		frames := 0
		for range 3 {
			frames += minute(tea.BlurMsg{}).frames
		}
		if frames > 20 { // twice a minute the clock, and a task that ends: no estimate moves by itself
			t.Errorf("%d frames in three minutes with a clock that nobody looks at", frames)
		}
	})
}
