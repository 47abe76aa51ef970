//go:build long && !race

package tui_test

// takesADay is how many takes are wanted on the day of the estimates, and leastHonest how many of a
// hundred outcomes lie at least within the range that was said.
const (
	takesADay   = 300
	leastHonest = 60
)
