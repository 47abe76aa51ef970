//go:build !race

package tui_test

import "time"

// How long the simulated day and the night are, how many tasks fall into the day, and every how many of
// the service's errors and of the cells of the matrix is gone through.
const (
	dayLength   = 24 * time.Hour
	dayTasks    = 50
	nightLength = 8 * time.Hour

	everyProblem = 1
	everyCell    = 1

	// takesADay is how many takes are wanted on the day of the estimates, and leastHonest how many of a
	// hundred of those lie within the range that was said.
	takesADay   = 300
	leastHonest = 60
)
