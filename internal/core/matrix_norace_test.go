//go:build !race

package core_test

// everyCell has all cells of the matrix met.
const everyCell = 1
