//go:build !race && !long

package core_test

// One in everyCell cells of the matrix is met, and one in everyCell moments of an edit: `make long` meets all.
const everyCell = 3
