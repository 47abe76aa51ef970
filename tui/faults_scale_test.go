//go:build !race && !long

package tui_test

import "time"

// How long the simulated day and the night are, how many tasks fall into the day, and every how many of
// the service's errors and of the cells of the matrix is gone through.
const (
	dayLength   = 4 * time.Hour
	dayTasks    = 20
	nightLength = time.Hour

	// manyEdits is how often a key is pressed in all text fields together.
	manyEdits = 100_000

	everyProblem = 2
	everyCell    = 1
)
