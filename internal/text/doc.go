// Package text holds what a person reads, whatever shows it: the words for states, events and
// problems, and how names, times, sizes and sums are written. Nothing in it knows of a screen.
package text
