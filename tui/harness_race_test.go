//go:build race

package tui_test

// Under the race detector SQLite takes ten times as long, and one scene in four shows what there is
// to see of races.
const (
	sceneStep     = 4
	frameChecks   = "5"
	longAddresses = 20
)
