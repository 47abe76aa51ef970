//go:build long && !race

package core_test

// All cells of the matrix are met, and all moments of an edit.
const everyCell = 1
