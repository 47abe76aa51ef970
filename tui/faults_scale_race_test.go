//go:build race

package tui_test

import "time"

// The race detector makes all of this ten times as long, and an hour shows as much as a day.
const (
	dayLength   = 2 * time.Hour
	dayTasks    = 16
	nightLength = 20 * time.Minute

	// manyEdits is how often a key is pressed in all text fields together.
	manyEdits = 20_000

	everyProblem = 12

	// sizedScenes is how far apart the scenes are that are drawn at very many sizes.
	sizedScenes = 4
)
