package convert

import (
	"cmp"
	"context"
	"errors"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"time"
	"unicode/utf8"
)

// Folder is where copies are kept: not the system's folder for what is temporary, since a task may wait
// for days until its copy is sent, and that folder is emptied at every start or by age. Each copy lies
// in a folder of its own, named after the content that it was made of and the way in which, under
// the file's own name: that is what a person knows it by. It is safe for concurrent use, also by several
// programs.
type Folder struct {
	// Path is the folder; it is made, for this user alone, when the first copy is.
	Path string
	// Find gives the path of ffmpeg; its error says that there is none.
	Find func(context.Context) (string, error)
	// Env is ffmpeg's environment; nil means this program's.
	Env []string
	// Limit is how long making one copy may take, all tries together; 0 means ten minutes.
	Limit time.Duration
	// Now is the time by which copies are dated.
	Now func() time.Time

	busy sync.RWMutex
}

// Job is one copy to be made.
type Job struct {
	Plan Plan
	// In is the file's absolute path, Hash its content's in hexadecimal digits, at least 16.
	In, Hash string
	// Check says why a copy would be refused; nil when it passes.
	Check func(ctx context.Context, path string) error
	// Progress, where there is one, hears from another goroutine which part of the clip is done, 0 to 1.
	Progress func(share float64)
}

const (
	usualLimit = 10 * time.Minute
	making     = "making-"
	// longName is how many bytes of the file's name its copy keeps.
	longName = 120
)

// Ready says whether a copy can be made here: nil, or an *Error with CodeMissing.
func (f *Folder) Ready(ctx context.Context) error {
	_, err := f.program(ctx)
	return err
}

func (f *Folder) program(ctx context.Context) (string, error) {
	program, err := f.Find(ctx)
	switch {
	case ctx.Err() != nil:
		return "", &Error{Code: CodeCanceled, Text: "called off", Cause: ctx.Err()}
	case err != nil:
		return "", &Error{Code: CodeMissing, Text: "ffmpeg is not installed", Cause: err}
	}
	return program, nil
}

// Copy is where the copy of a job lies once it is made.
func (f *Folder) Copy(j Job) string {
	name := filepath.Base(j.In)
	name = strings.TrimSuffix(name, filepath.Ext(name))
	for len(name) > longName {
		_, size := utf8.DecodeLastRuneInString(name)
		name = name[:len(name)-size]
	}
	return filepath.Join(f.Path, j.Hash[:16]+"-"+j.Plan.key(), name+j.Plan.Ext)
}

// Holds tells a copy by its path.
func (f *Folder) Holds(path string) bool {
	inside, err := filepath.Rel(f.Path, path)
	return err == nil && filepath.IsLocal(inside) && copies.MatchString(filepath.Dir(inside))
}

// copies are the names of the folders of copies.
var copies = regexp.MustCompile(`^[0-9a-f]{16}-[0-9a-f]{8}$`)

// Make makes a copy and gives its path. What was made of the same content in the same way before, under
// whatever name, is used again when it still passes. Only a copy that passes the job's check stays; it
// never takes the place of another file. When ctx ends, ffmpeg is killed and nothing is left. Errors are
// *Error.
func (f *Folder) Make(ctx context.Context, j Job) (string, error) {
	f.busy.RLock()
	defer f.busy.RUnlock()
	ctx, cancel := context.WithTimeoutCause(ctx, f.limit(), errLimit)
	defer cancel()
	final := f.Copy(j)
	if old, ok := f.made(ctx, filepath.Dir(final), j); ok {
		return old, nil
	}
	program, err := f.program(ctx)
	if err != nil {
		return "", err
	}
	if err := os.MkdirAll(f.Path, 0o700); err != nil {
		return "", disk(err)
	}
	room, err := os.MkdirTemp(f.Path, making)
	if err != nil {
		return "", disk(err)
	}
	defer os.RemoveAll(room)
	if err := f.fill(ctx, program, j, filepath.Join(room, filepath.Base(final))); err != nil {
		return "", err
	}
	return f.settle(ctx, room, final, j)
}

func (f *Folder) limit() time.Duration { return cmp.Or(f.Limit, usualLimit) }

// fill makes the copy, in one try after the other until it is small enough.
func (f *Folder) fill(ctx context.Context, program string, j Job, out string) error {
	for try := range j.Plan.tries {
		if err := f.ffmpeg(ctx, program, j, j.Plan.args(try, j.In, out)); err != nil {
			return err
		}
		info, err := os.Lstat(out)
		if err != nil {
			return &Error{Code: CodeFailed, Text: "ffmpeg has made nothing", Cause: err}
		}
		last := try == len(j.Plan.tries)-1
		if info.Size() <= j.Plan.To.Bytes || last {
			break
		}
		if err := os.Remove(out); err != nil {
			return disk(err)
		}
	}
	if err := j.Check(ctx, out); err != nil {
		return &Error{Code: CodeUnfit, Text: "the copy would be refused as well", Cause: err}
	}
	return f.keep(out)
}

// keep brings the copy to the disk for good.
func (f *Folder) keep(out string) error {
	file, err := os.OpenFile(out, os.O_RDWR, 0)
	if err != nil {
		return disk(err)
	}
	now := f.Now()
	err = errors.Join(file.Chmod(0o600), file.Sync(), file.Close(), os.Chtimes(filepath.Dir(out), now, now))
	if err != nil {
		return disk(err)
	}
	return nil
}

// settle gives the room, with the copy in it, its name; where another program was first, its copy
// is as good.
func (f *Folder) settle(ctx context.Context, room, final string, j Job) (string, error) {
	err := os.Rename(room, filepath.Dir(final))
	if err == nil {
		return final, nil
	}
	if old, ok := f.made(ctx, filepath.Dir(final), j); ok {
		return old, nil
	}
	return "", disk(err)
}

// made finds the copy in a folder, and dates it anew. One that does not pass any more is removed.
func (f *Folder) made(ctx context.Context, folder string, j Job) (string, bool) {
	if info, err := os.Lstat(folder); err == nil && !info.IsDir() {
		_ = os.Remove(folder) // a link or a file: nothing is read or written through it
		return "", false
	}
	entries, err := os.ReadDir(folder)
	if err != nil {
		return "", false
	}
	for _, e := range entries {
		path := filepath.Join(folder, e.Name())
		if e.Type().IsRegular() && j.Check(ctx, path) == nil {
			now := f.Now()
			return path, os.Chtimes(folder, now, now) == nil
		}
	}
	if ctx.Err() == nil {
		_ = os.RemoveAll(folder)
	}
	return "", false
}

// Sweep removes what was made before a time and is not wanted any more, and what was left half made by
// a program that was killed. Nothing else in the folder is touched. wanted is asked with the path of
// each copy.
func (f *Folder) Sweep(ctx context.Context, before time.Time, wanted func(path string) bool) error {
	entries, err := os.ReadDir(f.Path)
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		return disk(err)
	}
	var failed []error
	for _, e := range entries {
		info, err := e.Info()
		ours := copies.MatchString(e.Name()) || strings.HasPrefix(e.Name(), making)
		if err != nil || !e.IsDir() || !ours || !info.ModTime().Before(before) || f.wants(e.Name(), wanted) {
			continue
		}
		if ctx.Err() != nil {
			return &Error{Code: CodeCanceled, Text: "called off", Cause: ctx.Err()}
		}
		failed = append(failed, os.RemoveAll(filepath.Join(f.Path, e.Name())))
	}
	if err := errors.Join(failed...); err != nil {
		return disk(err)
	}
	return nil
}

func (f *Folder) wants(folder string, wanted func(string) bool) bool {
	inside, _ := os.ReadDir(filepath.Join(f.Path, folder))
	for _, e := range inside {
		if wanted(filepath.Join(f.Path, folder, e.Name())) {
			return true
		}
	}
	return false
}

// Wait returns when nothing is being made any more: soon after the contexts of all have ended.
func (f *Folder) Wait() {
	f.busy.Lock()
	defer f.busy.Unlock()
}

func disk(err error) error {
	return &Error{Code: CodeDisk, Text: "the copy cannot be written", Cause: err}
}
