//go:build !race

package tui_test

const (
	// sceneStep is how far apart the scenes are that goldens hold: each of them.
	sceneStep = 1
	// frameChecks is how often anything happens on the screens, each with a history of its own.
	frameChecks = "20"
	// longAddresses are more than a field of 65,536 characters holds.
	longAddresses = 240
)
