//go:build long && !race

package tui_test

import "time"

// How long the simulated day and the night are, and how many tasks fall into the day. The steps skip some of
// the service's errors and cells of the matrix.
const (
	dayLength   = 24 * time.Hour
	dayTasks    = 50
	nightLength = 8 * time.Hour

	// manyEdits is how often a key is pressed in all text fields together.
	manyEdits = 1_000_000

	everyProblem = 1
	everyCell    = 1
)
