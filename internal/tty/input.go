package tty

import (
	"io"
	"time"
)

// file is what Bubble Tea asks of a terminal's file. A method that isn't wrapped here would bypass the wrapping.
type file interface {
	io.ReadWriteCloser
	Fd() uintptr
	Name() string
}

// Input is the terminal's input behind a [Filter]. It is a file like the one it reads, so that the
// terminal can be put into raw mode.
type Input struct {
	file
	filter Filter
	buf    []byte
	rest   []byte // what did not fit
}

// growth bounds how many bytes the filter makes of one.
const growth = 8

// Read reads what the terminal sent, whole sequences only; none yet is no error.
func (in *Input) Read(p []byte) (int, error) {
	if len(in.rest) > 0 {
		return in.give(p, nil)
	}
	if len(in.buf) == 0 {
		in.buf = make([]byte, max(len(p)/growth, 1))
	}
	n, err := in.file.Read(in.buf)
	out := append([]byte(nil), in.filter.Feed(time.Now(), in.buf[:n])...)
	for read := n; err == nil && in.filter.Waiting(); read += n {
		if read == len(in.buf) || !readable(in.Fd(), EscTime) {
			out = append(out, in.filter.Expire()...)
			break
		}
		n, err = in.file.Read(in.buf[:len(in.buf)-read])
		out = append(out, in.filter.Feed(time.Now(), in.buf[:n])...)
	}
	in.rest = out
	return in.give(p, err)
}

func (in *Input) give(p []byte, err error) (int, error) {
	n := copy(p, in.rest)
	in.rest = in.rest[n:]
	return n, err
}
