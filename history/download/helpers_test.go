package download_test

import (
	"testing"

	"dancecard/history/historytest"
)

// Short names for what the tests use everywhere.
var (
	start = historytest.Start
)

func must[T any](v T, err error) func(t testing.TB) T { return historytest.Must(v, err) }
