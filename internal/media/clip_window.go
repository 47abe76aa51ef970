package media

import (
	"context"
	"encoding/binary"
	"errors"
	"io"
)

const (
	// readSize is how much is read at once.
	readSize = 64 << 10
	// maxBox bounds what is held of one box: the times of every frame of an hour still fit.
	maxBox = 1 << 20
)

// window reads parts of a file, keeps the last one, and stays within a budget whatever the file says.
type window struct {
	ctx  context.Context
	r    io.ReaderAt
	size int64  // of the file; MaxInt64 when it is not known
	left int    // bytes that may still be read
	from int64  // where held begins in the file
	held []byte // what was read last
}

// readError is a failure of the reader, not of the clip.
type readError struct{ cause error }

func (e *readError) Error() string { return e.cause.Error() }

// peek returns n bytes at an offset, fewer where the file ends. They are valid until the next call.
func (w *window) peek(at int64, n int) ([]byte, error) {
	if at < 0 || n < 0 || n > maxBox {
		return nil, errBadClip
	}
	n = int(min(int64(n), max(w.size-at, 0)))
	if n == 0 {
		return nil, nil
	}
	if at < w.from || at+int64(n) > w.from+int64(len(w.held)) {
		if err := w.fill(at, n); err != nil {
			return nil, err
		}
	}
	held := w.held[at-w.from:]
	return held[:min(n, len(held))], nil
}

// fill reads n bytes or more at an offset.
func (w *window) fill(at int64, n int) error {
	want := int(min(int64(max(n, readSize)), w.size-at, int64(w.left)))
	if want < n {
		return errTooFar
	}
	if err := w.ctx.Err(); err != nil {
		return &readError{err}
	}
	if cap(w.held) < want {
		w.held = make([]byte, want)
	}
	w.left -= want
	got, err := w.r.ReadAt(w.held[:want], at)
	if err == nil && got < want {
		err = io.ErrNoProgress // against the rules of io.ReaderAt
	}
	if err != nil && !errors.Is(err, io.EOF) && got < n {
		w.held = w.held[:0]
		return &readError{err}
	}
	w.from, w.held = at, w.held[:got]
	return nil
}

// bytes returns exactly n bytes.
func (w *window) bytes(at int64, n int) ([]byte, error) {
	b, err := w.peek(at, n)
	if err == nil && len(b) < n {
		err = io.ErrUnexpectedEOF
	}
	return b, err
}

func be32(b []byte) uint32 { return binary.BigEndian.Uint32(b) }
