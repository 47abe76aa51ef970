//go:build long

package tui_test

import (
	"testing"
	"time"

	"dancecard/internal/simulator"
)

// A storm of faults over two hundred tasks, on a fast service. Each ends in its true state, and none was
// submitted twice.
func TestStormOfFaultsOverTwoHundredTasks(t *testing.T) {
	inBubble(t, simulator.Options{Seed: 12, Keys: []string{bubbleKey}, Speed: 6}, func(t *testing.T, b *bubble) {
		b.liveThrough(200, 5*time.Hour)
	})
}
