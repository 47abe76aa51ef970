package media

import (
	"context"
	"encoding/binary"
	"errors"
	"io"
)

const (
	// piece is how much is read at once.
	piece = 64 << 10
	// maxPart bounds what is held of one part of a header; the times of a film of an hour, picture by
	// picture, still fit in.
	maxPart = 1 << 20
)

// window shows parts of a file and holds the last one read. It reads no more than it may, however
// the file sends it around.
type window struct {
	ctx  context.Context
	r    io.ReaderAt
	size int64  // of the file; the largest number when it is not known
	left int    // bytes that may still be read
	from int64  // where held begins in the file
	held []byte // the last piece
}

// readError is a failure of the reader below, which says nothing about the clip.
type readError struct{ cause error }

func (e *readError) Error() string { return e.cause.Error() }

// peek gives the n bytes at a place, fewer where the file ends. They are good until the next call.
func (w *window) peek(at int64, n int) ([]byte, error) {
	if at < 0 || n < 0 || n > maxPart {
		return nil, errClip
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

// fill reads the piece that begins at a place and has n bytes or more.
func (w *window) fill(at int64, n int) error {
	want := int(min(int64(max(n, piece)), w.size-at, int64(w.left)))
	if want < n {
		return errFar
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

// bytes gives exactly n bytes.
func (w *window) bytes(at int64, n int) ([]byte, error) {
	b, err := w.peek(at, n)
	if err == nil && len(b) < n {
		err = io.ErrUnexpectedEOF
	}
	return b, err
}

func bigEndian32(b []byte) uint32 { return binary.BigEndian.Uint32(b) }
