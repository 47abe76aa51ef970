//go:build race

package core_test

// everyCell is how many cells of the matrix are left out for each that is met: the race detector makes all slow.
const everyCell = 11
