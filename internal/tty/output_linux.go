package tty

import "golang.org/x/sys/unix"

// discard throws away what a terminal has not read. Stopping and starting the output wakes the write
// that waits for room.
func discard(fd uintptr) {
	_ = unix.IoctlSetInt(int(fd), unix.TCFLSH, unix.TCOFLUSH)
	_ = unix.IoctlSetInt(int(fd), unix.TCXONC, unix.TCOOFF)
	_ = unix.IoctlSetInt(int(fd), unix.TCXONC, unix.TCOON)
}
