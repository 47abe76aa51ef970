//go:build !race && !long

package tui_test

import "time"

// How long the simulated day and the night are, and how many tasks fall into the day. One in everyProblem of
// the service's errors is met.
const (
	dayLength   = 2 * time.Hour
	dayTasks    = 12
	nightLength = time.Hour

	// manyEdits is how often a key is pressed in all text fields together.
	manyEdits = 20_000

	everyProblem = 3

	// sizedScenes is how far apart the scenes are that are drawn at very many sizes: a third full of nasty texts, another
	// in both languages. `make long` draws all of them in both ways.
	sizedScenes = 3
)
