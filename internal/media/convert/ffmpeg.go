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

// errLimit is the cause of a context that timed out.
var errLimit = errors.New("the time is up")

const (
	// killDelay is how long ffmpeg may hold its pipes open after it was killed.
	killDelay = 2 * time.Second
	// maxStderr bounds the bytes kept of ffmpeg's messages, stderrLines the lines shown of them.
	maxStderr, stderrLines = 4 << 10, 2
)

// ffmpeg runs ffmpeg once, without a shell.
func (f *Folder) ffmpeg(ctx context.Context, program string, j Job, args []string) error {
	stderr := &tail{}
	cmd := exec.CommandContext(ctx, program, append([]string{"-progress", "pipe:1"}, args...)...)
	cmd.Env, cmd.WaitDelay = f.Env, killDelay
	cmd.Dir = filepath.Dir(strings.TrimPrefix(args[len(args)-1], "file:"))
	cmd.Stderr = stderr
	cmd.Stdout = &progressReader{seconds: j.Plan.To.Seconds, report: j.Progress}
	err := cmd.Run()
	switch {
	case err == nil:
		return nil
	case errors.Is(context.Cause(ctx), errLimit):
		return &Error{Code: CodeTooLong, Limit: f.limit(), Cause: err}
	case ctx.Err() != nil:
		return &Error{Code: CodeCanceled, Cause: ctx.Err()}
	case cmd.ProcessState == nil:
		return &Error{Code: CodeNoStart, Cause: err}
	case bytes.Contains(stderr.kept, []byte("Unknown encoder")):
		return &Error{Code: CodeEncoder, Cause: err, Stderr: stderr.String()}
	}
	return &Error{Code: CodeFailed, Cause: err, Stderr: stderr.String()}
}

// tail is a writer that keeps the end of what is written.
type tail struct{ kept []byte }

// Write never fails.
func (t *tail) Write(b []byte) (int, error) {
	t.kept = append(t.kept, b...)
	if over := len(t.kept) - maxStderr; over > 0 {
		t.kept = append(t.kept[:0], t.kept[over:]...)
	}
	return len(b), nil
}

// String returns the last lines.
func (t *tail) String() string {
	lines := strings.FieldsFunc(string(t.kept), func(r rune) bool { return r == '\n' || r == '\r' })
	return strings.Join(lines[max(len(lines)-stderrLines, 0):], "; ")
}

// progressReader reads what -progress writes: lines of name=value. out_time_us is the position in
// microseconds.
type progressReader struct {
	seconds float64
	report  func(float64)
	rest    []byte
}

// Write never fails.
func (r *progressReader) Write(b []byte) (int, error) {
	r.rest = append(r.rest, b...)
	for {
		line, rest, whole := bytes.Cut(r.rest, []byte("\n"))
		if !whole {
			if len(r.rest) > maxStderr {
				r.rest = nil
			}
			return len(b), nil
		}
		r.rest = rest
		value, ok := strings.CutPrefix(strings.TrimSpace(string(line)), "out_time_us=")
		us, err := strconv.ParseFloat(value, 64)
		if ok && err == nil && r.report != nil && r.seconds > 0 {
			r.report(min(max(us/1e6/r.seconds, 0), 1))
		}
	}
}
