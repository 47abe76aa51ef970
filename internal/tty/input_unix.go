//go:build !windows

package tty

import (
	"io"
	"os"
	"time"

	"golang.org/x/sys/unix"
)

// NewInput puts a filter before a terminal's input.
func NewInput(f *os.File) io.Reader { return &Input{file: f} }

// readable waits until something can be read, and reports whether it can.
func readable(fd uintptr, limit time.Duration) bool {
	if fd >= unix.FD_SETSIZE {
		return false
	}
	deadline := time.Now().Add(limit)
	for {
		left := time.Until(deadline)
		if left < 0 {
			return false
		}
		var set unix.FdSet
		set.Set(int(fd))
		wait := unix.NsecToTimeval(left.Nanoseconds())
		n, err := unix.Select(int(fd)+1, &set, nil, nil, &wait)
		if err != unix.EINTR {
			return err == nil && n > 0
		}
	}
}
