//go:build darwin || freebsd || netbsd || openbsd || dragonfly

package tty

import "golang.org/x/sys/unix"

// discard throws away what a terminal has not read.
func discard(fd uintptr) {
	const written = 2 // FWRITE
	_ = unix.IoctlSetPointerInt(int(fd), unix.TIOCFLUSH, written)
}
