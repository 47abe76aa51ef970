//go:build unix

package tty_test

import (
	"io"
	"os"
	"strings"
	"testing"
	"time"

	"dancecard/internal/tty"
)

// A pipe that nobody reads stands for a terminal that does not.
func TestOutputGoesOn(t *testing.T) {
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	freed := make(chan struct{})
	gone := make(chan struct{})
	out := tty.NewOutput(w)
	out.Freed, out.Gone = func() { close(freed) }, func() { close(gone) }
	frame := strings.Repeat("frame", 1<<13) // two of them are more than the pipe holds
	if _, err := out.Write([]byte(frame)); err != nil || out.Stuck() {
		t.Fatal("a pipe with room is not stuck", err)
	}
	if _, err := out.WriteString(frame); err != nil || !out.Stuck() {
		t.Fatal("a full pipe is stuck", err)
	}
	begin := time.Now()
	for range 100 {
		if _, err := out.WriteString("."); err != nil {
			t.Fatal(err)
		}
	}
	if took := time.Since(begin); took > time.Second {
		t.Errorf("writing to what does not read took %v", took)
	}
	got := make([]byte, 2*len(frame)+100)
	if _, err := io.ReadFull(r, got); err != nil || string(got) != frame+frame+strings.Repeat(".", 100) {
		t.Errorf("something else came than was written: %v", err)
	}
	<-freed
	if out.Stuck() {
		t.Error("it reads again")
	}
	out.Finish()

	_ = w.Close()
	_, _ = out.WriteString("x")
	<-gone
	if _, err := out.WriteString("x"); err == nil {
		t.Error("what can't be written should be told")
	}
}
