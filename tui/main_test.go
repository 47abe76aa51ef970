package tui_test

import (
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"strconv"
	"testing"
	"time"

	"go.uber.org/goleak"

	"dancecard/history/store"
)

func TestMain(m *testing.M) {
	if sample := os.Getenv(standIn); sample != "" {
		os.Exit(ffmpeg(sample, os.Args[1:]))
	}
	flag.Parse()
	unlessSet("test.parallel", strconv.Itoa(2*runtime.GOMAXPROCS(0))) // a test waits often for the loopback
	unlessSet("rapid.checks", frameChecks)
	if flag.Lookup("test.bench").Value.String() == "" {
		debug.SetGCPercent(400) // little of what the tests make stays; benchmarks run as the program does
	}
	var err error
	if blankHistory, err = makeBlank(); err != nil {
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

// blankHistory is a history without tasks. Making its tables takes longer than most tests.
var blankHistory []byte

func makeBlank() ([]byte, error) {
	folder, err := os.MkdirTemp("", "dancecard-blank-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(folder)
	path := filepath.Join(folder, "history.db")
	blank, err := store.Open(context.Background(), path, store.Options{Now: func() time.Time { return noon }})
	if err != nil {
		return nil, err
	}
	if err := blank.Close(); err != nil {
		return nil, err
	}
	return os.ReadFile(path)
}
