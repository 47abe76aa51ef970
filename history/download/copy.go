package download

import (
	"bytes"
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"dancecard/history"
	"dancecard/internal/disk"
)

// copyPattern names the file that a copy is written to before it gets its name.
const copyPattern = partPrefix + "copy-*" + partSuffix

// CopyTo copies a saved video into a folder, which is made when it is not there, and gives the copy's path: the
// video's own name, or the first free numbered one. A file that holds the same is taken for the copy; no other
// one is replaced. The error is the context's, or an [*history.Error].
func (v *Videos) CopyTo(ctx context.Context, t history.Task, folder string) (path string, err error) {
	folder, err = filepath.Abs(folder)
	if err == nil {
		err = os.MkdirAll(folder, 0o700)
	}
	if err != nil {
		return "", diskError(folder, err)
	}
	info, ok := v.stat(t.File)
	if !ok {
		return "", &history.Error{Code: history.CodeNoVideo}
	}
	c := copying{ctx: ctx, from: v.Path(t.File), info: info, folder: folder}
	defer c.drop()
	for n := 1; n <= disk.MostNames; n++ {
		path := filepath.Join(folder, numbered(t.File, n))
		done, err := c.to(path)
		switch {
		case ctx.Err() != nil:
			return "", context.Cause(ctx)
		case err != nil:
			return "", diskError(path, err)
		case done:
			return path, diskError(folder, disk.SyncFolder(folder))
		}
	}
	return "", diskError(folder, &fs.PathError{Op: "name", Path: filepath.Join(folder, t.File), Err: fs.ErrExist})
}

// copying is a video that is being copied.
type copying struct {
	ctx    context.Context
	from   string
	info   fs.FileInfo
	folder string
	part   string // the whole copy, as long as it has no name
}

// to gives the copy a name; false where another file has it.
func (c *copying) to(path string) (bool, error) {
	if there, err := os.Lstat(path); err == nil {
		return c.same(path, there)
	} else if !errors.Is(err, fs.ErrNotExist) {
		return false, err
	}
	if c.part == "" {
		if err := c.write(); err != nil {
			return false, err
		}
	}
	err := os.Link(c.part, path)
	if err != nil && !errors.Is(err, fs.ErrExist) {
		err = disk.PublishByRename(c.part, path, false, func() error { return nil })
	}
	if errors.Is(err, fs.ErrExist) { // it came there meanwhile
		return false, nil
	}
	return err == nil, err
}

// same reports whether a file that is there holds the video.
func (c *copying) same(path string, there fs.FileInfo) (bool, error) {
	switch {
	case os.SameFile(c.info, there):
		return true, nil
	case !there.Mode().IsRegular() || there.Size() != c.info.Size():
		return false, nil
	}
	a, err := os.Open(c.from)
	if err != nil {
		return false, err
	}
	defer a.Close()
	b, err := os.Open(path)
	if err != nil {
		return false, nil // one that cannot be read is another's
	}
	defer b.Close()
	return sameBytes(untilDone{c.ctx, a}, b)
}

// write brings the whole copy to the disk.
func (c *copying) write() error {
	from, err := os.Open(c.from)
	if err != nil {
		return err
	}
	defer from.Close()
	to, err := os.CreateTemp(c.folder, copyPattern)
	if err != nil {
		return err
	}
	c.part = to.Name()
	n, err := io.Copy(to, untilDone{c.ctx, from})
	if err == nil && n != c.info.Size() {
		err = io.ErrUnexpectedEOF
	}
	return errors.Join(err, to.Sync(), to.Close())
}

// drop removes the name under which the copy was written.
func (c *copying) drop() {
	if c.part != "" {
		_ = os.Remove(c.part) // it may be renamed by now
	}
}

// sameBytes compares what two readers give.
func sameBytes(a, b io.Reader) (bool, error) {
	const size = 1 << 16
	one, other := make([]byte, size), make([]byte, size)
	for {
		n, err := io.ReadFull(a, one)
		m, _ := io.ReadFull(b, other)
		switch {
		case !bytes.Equal(one[:n], other[:m]):
			return false, nil
		case errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF):
			return true, nil
		case err != nil:
			return false, err
		}
	}
}

// untilDone is a reader that ends with a context.
type untilDone struct {
	ctx context.Context
	io.Reader
}

// Read reads.
func (r untilDone) Read(b []byte) (int, error) {
	if err := r.ctx.Err(); err != nil {
		return 0, err
	}
	return r.Reader.Read(b)
}
