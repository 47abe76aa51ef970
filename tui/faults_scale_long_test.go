//go:build long && !race

package tui_test

import "time"

// How long the simulated day and the night are, and how many tasks fall into the day. One in everyProblem of
// the service's errors is met.
const (
	dayLength   = 24 * time.Hour
	dayTasks    = 50
	nightLength = 8 * time.Hour

	// manyEdits is how often a key is pressed in all text fields together.
	manyEdits = 1_000_000

	everyProblem = 1

	// sizedScenes is how far apart the scenes are that are drawn at very many sizes: each of them.
	sizedScenes = 1
)
