//go:build unix

package tty

import (
	"os"
	"os/signal"
	"syscall"
)

// CanSuspend reports whether a shell can take the terminal over and bring this process back. None can
// where the process group is orphaned: the system doesn't stop it then, and nobody would continue it.
func CanSuspend() bool {
	return !signal.Ignored(syscall.SIGTSTP) && !orphaned(os.Getpid(), processOf)
}

// process is where a process stands among others. A parent that is not known is 0.
type process struct{ parent, group, session int }

// orphaned reports whether the process group of pid has no parent outside it in the same session, as far as is known.
func orphaned(pid int, of func(int) (process, error)) bool {
	p, err := of(pid)
	for err == nil && p.parent > 0 {
		parent, failed := of(p.parent)
		if failed != nil || parent.session != p.session {
			return true
		}
		if parent.group != p.group {
			return false
		}
		p = parent
	}
	return true
}
