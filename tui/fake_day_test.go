//go:build !race

package tui_test

import "time"

// How long the simulated day and the night are, and how many tasks fall into the day.
const (
	dayLength   = 24 * time.Hour
	dayTasks    = 50
	nightLength = 8 * time.Hour
)
