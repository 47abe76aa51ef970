//go:build !windows

package cli

import (
	"errors"
	"os"
	"syscall"
)

// running reports whether a process exists. One of another user's that may not be signalled does.
func running(pid int) bool {
	p, err := os.FindProcess(pid)
	if err != nil {
		return false
	}
	err = p.Signal(syscall.Signal(0))
	return err == nil || errors.Is(err, syscall.EPERM)
}
