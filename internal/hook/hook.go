// Package hook runs the program that config names for every saved video.
package hook

import (
	"bufio"
	"context"
	"errors"
	"io"
	"os"
	"os/exec"
	"regexp"
	"slices"
	"strings"
	"time"
)

// Hook is a program and how it is started.
type Hook struct {
	// Args are the program and its arguments, with placeholders.
	Args []string
	// Env are the variables that it sees: none of them holds the API key.
	Env []string
	// TempDir is where its complaints are kept while it runs. Limit is how long it may take.
	TempDir string
	Limit   time.Duration
}

// Values stand in place of the placeholders.
type Values struct {
	// File is the whole path of the video. ID is the task's number here, TaskID the service's.
	File, ID, Title, Picture, Motion, TaskID string
}

// Placeholders are what arguments may hold, in braces.
func Placeholders() []string { return []string{"file", "id", "title", "picture", "motion", "task_id"} }

var placeholder = regexp.MustCompile(`\{[a-z_]+\}`)

// Placeholder reports whether a text holds a placeholder.
func Placeholder(text string) bool { return placeholder.MatchString(text) }

// Unknown gives the first placeholder in arguments that there is not; empty where all are known.
func Unknown(args []string) string {
	for _, arg := range args {
		for _, found := range placeholder.FindAllString(arg, -1) {
			if !slices.Contains(Placeholders(), strings.Trim(found, "{}")) {
				return found
			}
		}
	}
	return ""
}

// fill puts the values in, in one pass: what one of them holds is not looked at again. Leading dashes are left out,
// so that no title is taken for an option.
func (v Values) fill(args []string) []string {
	values := map[string]string{
		"{file}": v.File, "{id}": v.ID, "{title}": v.Title, "{picture}": v.Picture, "{motion}": v.Motion, "{task_id}": v.TaskID,
	}
	filled := make([]string, len(args))
	for i, arg := range args {
		filled[i] = placeholder.ReplaceAllStringFunc(arg, func(name string) string { return strings.TrimLeft(values[name], "-") })
	}
	return filled
}

// Outcome says how a program ended.
type Outcome struct {
	// Status is its exit status, Stderr the first line that it wrote there.
	Status int
	Stderr string
	// Stopped tells that it took too long. Err says why it has no exit status otherwise.
	Stopped bool
	Err     error
}

// Run runs the program, without a shell or a terminal. When ctx ends, it goes on: only the limit ends it. It belongs
// to no group of this program's, so that no signal for this one reaches it.
func (h *Hook) Run(ctx context.Context, v Values) Outcome {
	ctx, stop := context.WithTimeout(context.WithoutCancel(ctx), h.Limit)
	defer stop()
	args := append([]string{h.Args[0]}, v.fill(h.Args[1:])...)
	cmd := exec.CommandContext(ctx, args[0], args[1:]...)
	cmd.Env, cmd.SysProcAttr = h.Env, apart()
	cmd.Cancel = func() error { return end(cmd.Process) }
	line := h.complaints(cmd)
	err := cmd.Run()
	o := Outcome{Stderr: line()}
	ended, exited := errors.AsType[*exec.ExitError](err)
	switch {
	case ctx.Err() != nil:
		o.Stopped = true
	case exited && ended.ExitCode() >= 0:
		o.Status = ended.ExitCode()
	case err != nil:
		o.Err = err
	}
	return o
}

// maxLine bounds the line that is kept, in bytes.
const maxLine = 400

// complaints has a program write its complaints to a file, for a pipe would break when this program ends. The
// function gives the first line that is not blank.
func (h *Hook) complaints(cmd *exec.Cmd) (first func() string) {
	f, err := os.CreateTemp(h.TempDir, "dancecard-hook-")
	if err != nil {
		return func() string { return "" }
	}
	_ = os.Remove(f.Name()) // Windows lets go of it only at the end
	cmd.Stderr = f
	return func() string {
		defer os.Remove(f.Name())
		defer f.Close()
		lines := bufio.NewScanner(io.NewSectionReader(f, 0, 16<<10))
		for lines.Scan() {
			if line := strings.TrimSpace(lines.Text()); line != "" {
				return strings.ToValidUTF8(line[:min(len(line), maxLine)], "")
			}
		}
		return ""
	}
}
