//go:build !linux && !windows

package tty

import (
	"os"
	"os/signal"
	"syscall"

	"golang.org/x/sys/unix"
)

// CanSuspend reports whether a shell can take the terminal over and bring this process back. None can
// where the process leads its session, or where its parent is in another one.
func CanSuspend() bool {
	own, err := unix.Getsid(0)
	if err != nil || own == os.Getpid() || signal.Ignored(syscall.SIGTSTP) {
		return false
	}
	parents, err := unix.Getsid(os.Getppid())
	return err == nil && parents == own
}
