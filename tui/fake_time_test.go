package tui_test

import (
	"testing"
	"time"

	"dancecard/api/simulator"
	"dancecard/history"
)

func TestX(t *testing.T) {
	inBubble(t, simulator.Options{Seed: 3}, func(t *testing.T, b *bubble) {
		w := b.open("anna")
		w.compose("a", true)
		ids := w.add("1", "2", "3", "4", "5")
		b.until("saved", 2*time.Hour, func() bool { return w.task(ids[4]).State == history.Saved })
		t.Log("\n" + w.screen())
		time.Sleep(24 * time.Hour)
		w.quit()
	})
}
