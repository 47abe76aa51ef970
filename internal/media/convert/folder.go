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

// Folder keeps the copies. It is not a temporary folder: a task may wait for days until its copy is sent.
// Each copy keeps its file's name and lies in a subfolder named after content and conversion.
// It is safe for concurrent use, also by several programs.
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
	defaultLimit = 10 * time.Minute
	tempPrefix   = "making-"
	// maxName is how many bytes of the file's name its copy keeps.
	maxName = 120
)

// Ready returns an *Error with CodeMissing where no copy can be made.
func (f *Folder) Ready(ctx context.Context) error {
	_, err := f.program(ctx)
	return err
}

func (f *Folder) program(ctx context.Context) (string, error) {
	program, err := f.Find(ctx)
	switch {
	case ctx.Err() != nil:
		return "", &Error{Code: CodeCanceled, Cause: ctx.Err()}
	case err != nil:
		return "", &Error{Code: CodeMissing, Cause: err}
	}
	return program, nil
}

// Copy is the path that a job's copy will have.
func (f *Folder) Copy(j Job) string {
	name := filepath.Base(j.In)
	name = strings.TrimSuffix(name, filepath.Ext(name))
	for len(name) > maxName {
		_, size := utf8.DecodeLastRuneInString(name)
		name = name[:len(name)-size]
	}
	return filepath.Join(f.Path, j.Hash[:16]+"-"+j.Plan.key(), name+j.Plan.Ext)
}

// Holds reports whether a path is that of a copy.
func (f *Folder) Holds(path string) bool {
	inside, err := filepath.Rel(f.Path, path)
	return err == nil && filepath.IsLocal(inside) && copyFolder.MatchString(filepath.Dir(inside))
}

// copyFolder matches the names of the copies' subfolders.
var copyFolder = regexp.MustCompile(`^[0-9a-f]{16}-[0-9a-f]{8}$`)

// Make makes a copy and returns its path. An earlier copy of the same content and conversion is reused if
// it still passes. Only a copy that passes the job's check stays; no file is overwritten. When ctx ends,
// ffmpeg is killed and nothing is left. Errors are *Error.
func (f *Folder) Make(ctx context.Context, j Job) (string, error) {
	f.busy.RLock()
	defer f.busy.RUnlock()
	ctx, cancel := context.WithTimeoutCause(ctx, f.limit(), errLimit)
	defer cancel()
	final := f.Copy(j)
	if old, ok := f.existing(ctx, filepath.Dir(final), j); ok {
		return old, nil
	}
	program, err := f.program(ctx)
	if err != nil {
		return "", err
	}
	if err := os.MkdirAll(f.Path, 0o700); err != nil {
		return "", diskError(err)
	}
	workDir, err := os.MkdirTemp(f.Path, tempPrefix)
	if err != nil {
		return "", diskError(err)
	}
	defer os.RemoveAll(workDir)
	if err := f.build(ctx, program, j, filepath.Join(workDir, filepath.Base(final))); err != nil {
		return "", err
	}
	return f.publish(ctx, workDir, final, j)
}

func (f *Folder) limit() time.Duration { return cmp.Or(f.Limit, defaultLimit) }

// build makes the copy, try after try, until it is small enough.
func (f *Folder) build(ctx context.Context, program string, j Job, out string) error {
	for try := range j.Plan.tries {
		if err := f.ffmpeg(ctx, program, j, j.Plan.args(try, j.In, out)); err != nil {
			return err
		}
		info, err := os.Lstat(out)
		if err != nil {
			return &Error{Code: CodeFailed, Cause: err}
		}
		last := try == len(j.Plan.tries)-1
		if info.Size() <= j.Plan.To.Bytes || last {
			break
		}
		if err := os.Remove(out); err != nil {
			return diskError(err)
		}
	}
	if err := j.Check(ctx, out); err != nil {
		return &Error{Code: CodeUnfit, Cause: err}
	}
	return f.sync(out)
}

// sync flushes the copy to disk.
func (f *Folder) sync(out string) error {
	file, err := os.OpenFile(out, os.O_RDWR, 0)
	if err != nil {
		return diskError(err)
	}
	now := f.Now()
	err = errors.Join(file.Chmod(0o600), file.Sync(), file.Close(), os.Chtimes(filepath.Dir(out), now, now))
	if err != nil {
		return diskError(err)
	}
	return nil
}

// publish renames the folder with the copy to its final name. Where another program was faster, its copy
// is used.
func (f *Folder) publish(ctx context.Context, workDir, final string, j Job) (string, error) {
	err := os.Rename(workDir, filepath.Dir(final))
	if err == nil {
		return final, nil
	}
	if old, ok := f.existing(ctx, filepath.Dir(final), j); ok {
		return old, nil
	}
	return "", diskError(err)
}

// existing finds an earlier copy and updates its time. One that no longer passes is removed.
func (f *Folder) existing(ctx context.Context, folder string, j Job) (string, bool) {
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

// Prune removes copies made before a time that are not wanted any more, and what a killed program left
// unfinished. Nothing else in the folder is touched.
func (f *Folder) Prune(ctx context.Context, before time.Time, wanted func(path string) bool) error {
	entries, err := os.ReadDir(f.Path)
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		return diskError(err)
	}
	var failed []error
	for _, e := range entries {
		info, err := e.Info()
		ours := copyFolder.MatchString(e.Name()) || strings.HasPrefix(e.Name(), tempPrefix)
		if err != nil || !e.IsDir() || !ours || !info.ModTime().Before(before) || f.isWanted(e.Name(), wanted) {
			continue
		}
		if ctx.Err() != nil {
			return &Error{Code: CodeCanceled, Cause: ctx.Err()}
		}
		failed = append(failed, os.RemoveAll(filepath.Join(f.Path, e.Name())))
	}
	if err := errors.Join(failed...); err != nil {
		return diskError(err)
	}
	return nil
}

func (f *Folder) isWanted(folder string, wanted func(string) bool) bool {
	entries, _ := os.ReadDir(filepath.Join(f.Path, folder))
	for _, e := range entries {
		if wanted(filepath.Join(f.Path, folder, e.Name())) {
			return true
		}
	}
	return false
}

// Wait returns once no copy is being made.
func (f *Folder) Wait() {
	f.busy.Lock()
	defer f.busy.Unlock()
}

func diskError(err error) error {
	return &Error{Code: CodeDisk, Cause: err}
}
