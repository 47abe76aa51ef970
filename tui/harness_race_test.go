//go:build race

package tui_test

// Under the race detector SQLite takes ten times as long. One scene in four shows the races there are.
const (
	sceneStep     = 4
	frameChecks   = "5"
	longAddresses = 20
)
