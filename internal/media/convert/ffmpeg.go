package convert

import (
	"bytes"
	"context"
	"errors"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

// errLimit is why a context ended that had its time.
var errLimit = errors.New("the time is up")

const (
	// dying is how long ffmpeg may hold on to its pipes once it is killed.
	dying = 2 * time.Second
	// lastWords is how many bytes of what ffmpeg writes about itself are kept, and lastLines how
	// many lines of them are told.
	lastWords, lastLines = 4 << 10, 2
)

// ffmpeg runs it once, without a shell.
func (f *Folder) ffmpeg(ctx context.Context, program string, j Job, args []string) error {
	said := &tail{}
	cmd := exec.CommandContext(ctx, program, append([]string{"-progress", "pipe:1"}, args...)...)
	cmd.Env, cmd.WaitDelay = f.Env, dying
	cmd.Dir = filepath.Dir(strings.TrimPrefix(args[len(args)-1], "file:"))
	cmd.Stderr = said
	cmd.Stdout = &reports{seconds: j.Plan.To.Seconds, tell: j.Progress}
	err := cmd.Run()
	switch {
	case err == nil:
		return nil
	case errors.Is(context.Cause(ctx), errLimit):
		return &Error{Code: CodeTooLong, Text: "ffmpeg took longer than " + f.limit().String() + " and was stopped", Cause: err}
	case ctx.Err() != nil:
		return &Error{Code: CodeCanceled, Text: "called off", Cause: ctx.Err()}
	case cmd.ProcessState == nil:
		return &Error{Code: CodeMissing, Text: "ffmpeg cannot be started", Cause: err}
	case bytes.Contains(said.kept, []byte("Unknown encoder")):
		return &Error{Code: CodeEncoder, Text: "this ffmpeg cannot make H.264", Cause: err, Said: said.String()}
	}
	return &Error{Code: CodeFailed, Text: "ffmpeg gave up", Cause: err, Said: said.String()}
}

// tail keeps the end of what is written to it.
type tail struct{ kept []byte }

// Write takes in everything.
func (t *tail) Write(b []byte) (int, error) {
	t.kept = append(t.kept, b...)
	if over := len(t.kept) - lastWords; over > 0 {
		t.kept = append(t.kept[:0], t.kept[over:]...)
	}
	return len(b), nil
}

// String gives the last lines.
func (t *tail) String() string {
	lines := strings.FieldsFunc(string(t.kept), func(r rune) bool { return r == '\n' || r == '\r' })
	return strings.Join(lines[max(len(lines)-lastLines, 0):], "; ")
}

// reports reads what -progress writes: lines of name=value, of which out_time_us says how far the
// copy has come, in millionths of a second.
type reports struct {
	seconds float64
	tell    func(float64)
	rest    []byte
}

// Write takes in everything.
func (r *reports) Write(b []byte) (int, error) {
	r.rest = append(r.rest, b...)
	for {
		line, rest, whole := bytes.Cut(r.rest, []byte("\n"))
		if !whole {
			if len(r.rest) > lastWords {
				r.rest = nil
			}
			return len(b), nil
		}
		r.rest = rest
		value, ok := strings.CutPrefix(strings.TrimSpace(string(line)), "out_time_us=")
		us, err := strconv.ParseFloat(value, 64)
		if ok && err == nil && r.tell != nil && r.seconds > 0 {
			r.tell(min(max(us/1e6/r.seconds, 0), 1))
		}
	}
}
