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

// Main runs the tests, or turns into one of the children, which get the two arguments of [StartChild]. Under the
// race detector SQLite takes ten times as long, and a few draws of a property show what there is to see of races.
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
	if checks := flag.Lookup("rapid.checks"); race && checks.Value.String() == checks.DefValue {
		if err := checks.Value.Set("15"); err != nil {
			panic(err)
		}
	}
	os.Exit(m.Run())
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
