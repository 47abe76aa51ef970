//go:build long

package tui_test

import (
	"testing"
	"time"

	"dancecard/internal/simulator"
)

// A storm over two hundred tasks, on a service in a hurry: each is in its true state when it is over,
// and none was submitted twice.
func TestStormOfFaultsOverTwoHundredTasks(t *testing.T) {
	inBubble(t, simulator.Options{Seed: 12, Keys: []string{bubbleKey}, Speed: 6}, func(t *testing.T, b *bubble) {
		b.liveThrough(200, 5*time.Hour)
	})
}
