package tui_test

import (
	"flag"
	"fmt"
	"os"
	"runtime"
	"strconv"
	"testing"

	"go.uber.org/goleak"

	"dancecard/history/historytest"
)

func TestMain(m *testing.M) {
	if sample := os.Getenv(standIn); sample != "" {
		os.Exit(ffmpeg(sample, os.Args[1:]))
	}
	flag.Parse()
	unlessSet("test.parallel", strconv.Itoa(2*runtime.GOMAXPROCS(0))) // a test waits often for the loopback
	unlessSet("rapid.checks", frameChecks)
	if err := historytest.Quick(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	goleak.VerifyTestMain(m)
}

// unlessSet sets a flag that the command line does not.
func unlessSet(name, value string) {
	given := false
	flag.Visit(func(f *flag.Flag) { given = given || f.Name == name })
	if given {
		return
	}
	if err := flag.Set(name, value); err != nil {
		panic(err)
	}
}
