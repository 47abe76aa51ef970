//go:build race

package history_test

import (
	"flag"
	"os"
	"testing"
)

// Under the race detector SQLite takes ten times as long, and a few draws of a property show what there
// is to see of races.
func TestMain(m *testing.M) {
	flag.Parse()
	checks := flag.Lookup("rapid.checks")
	if checks.Value.String() == checks.DefValue {
		if err := checks.Value.Set("15"); err != nil {
			panic(err)
		}
	}
	os.Exit(m.Run())
}
