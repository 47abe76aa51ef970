package hook_test

import (
	"context"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"dancecard/internal/hook"
)

// childVariable makes this test binary the program that is run.
const childVariable = "DANCECARD_TEST_CHILD"

func TestMain(m *testing.M) {
	switch os.Getenv(childVariable) {
	case "":
		os.Exit(m.Run())
	case "hang":
		fmt.Fprintln(os.Stderr, "hanging")
		time.Sleep(time.Hour)
	case "args":
		fmt.Fprintln(os.Stderr, strings.Join(os.Args[1:], "|"))
		os.Exit(7)
	}
}

// run runs the test binary as a program that does something.
func run(t *testing.T, what string, limit time.Duration, args ...string) hook.Outcome {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel() // the end of whoever runs it does not end it
	h := &hook.Hook{Args: append([]string{self}, args...), Env: append(os.Environ(), childVariable+"="+what), TempDir: t.TempDir(), Limit: limit}
	return h.Run(ctx, hook.Values{File: "/v/a b.mp4", Title: "--rm {file}; $(id)", TaskID: "t"})
}

func TestAProgramGetsTheValues(t *testing.T) {
	t.Parallel()
	o := run(t, "args", time.Hour, "{file}", "x={title}", "{title}", "{picture}", `{"json": 1}`, "{task_id}{task_id}")
	if want := `/v/a b.mp4|x=rm {file}; $(id)|rm {file}; $(id)||{"json": 1}|tt`; o.Status != 7 || o.Stderr != want || o.Stopped || o.Err != nil {
		t.Errorf("%+v, want %s", o, want)
	}
}

func TestAProgramThatHangsIsEnded(t *testing.T) {
	t.Parallel()
	if o := run(t, "hang", time.Second); !o.Stopped || o.Status != 0 || o.Err != nil {
		t.Errorf("%+v", o)
	}
}

func TestAProgramThatIsNotThere(t *testing.T) {
	t.Parallel()
	h := &hook.Hook{Args: []string{"/nowhere/at all", "{file}"}, TempDir: "/nowhere", Limit: time.Hour}
	if o := h.Run(t.Context(), hook.Values{}); o.Err == nil || o.Stopped {
		t.Errorf("%+v", o)
	}
}
