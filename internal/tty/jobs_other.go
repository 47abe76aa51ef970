//go:build unix && !linux && !darwin

package tty

import (
	"os"

	"golang.org/x/sys/unix"
)

// processOf knows the parent of this process alone.
func processOf(pid int) (p process, err error) {
	if pid == os.Getpid() {
		p.parent = os.Getppid()
	}
	if p.group, err = unix.Getpgid(pid); err != nil {
		return p, err
	}
	p.session, err = unix.Getsid(pid)
	return p, err
}
