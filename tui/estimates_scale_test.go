//go:build long && !race

package tui_test

// takesADay is how many takes are wanted on the day of the estimates. leastHonest is how many of a hundred
// outcomes must lie within the range.
const (
	takesADay   = 300
	leastHonest = 60
)
