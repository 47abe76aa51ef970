package download_test

import (
	"testing"

	"dancecard/history/historytest"
)

func must[T any](v T, err error) func(t testing.TB) T { return historytest.Must(v, err) }
