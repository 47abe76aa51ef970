// Package paths tells which files and other sources are meant by what a person typed, dropped or gave to a
// command. It reads folders; it knows no screen.
package paths
