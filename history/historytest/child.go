package historytest

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"testing"
)

// childVariable names the program that a test binary turns into.
const childVariable = "DANCECARD_TEST_CHILD"

// Main runs the tests, or turns into one of the children, which get the two arguments of [StartChild]. Properties
// are drawn less often than usual, as each draw writes to the disk. SQLite is ten times slower with -race.
func Main(m *testing.M, children map[string]func(folder, address string) error) {
	if name, wanted := os.LookupEnv(childVariable); wanted {
		err := errors.New("there is no such child")
		if child := children[name]; child != nil {
			err = child(os.Args[1], os.Args[2])
		}
		if err != nil {
			fmt.Println(err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	flag.Parse()
	checks := "25"
	if race {
		checks = "15"
	}
	byDefault("rapid.checks", checks)
	byDefault("test.parallel", "8") // they mostly wait for the disk
	if err := Quick(); err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	os.Exit(m.Run())
}

// byDefault sets a flag that was not given.
func byDefault(name, value string) {
	if f := flag.Lookup(name); f.Value.String() == f.DefValue {
		if err := f.Value.Set(value); err != nil {
			panic(err)
		}
	}
}

// StartChild starts this test binary as one of its children.
func StartChild(t *testing.T, name, folder, address string) (*exec.Cmd, io.Reader) {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.CommandContext(t.Context(), self, folder, address)
	cmd.Env = append(os.Environ(), childVariable+"="+name)
	output, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	return cmd, output
}
