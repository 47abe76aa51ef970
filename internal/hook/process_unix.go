//go:build !windows

package hook

import (
	"os"
	"syscall"
)

// apart gives the program a session of its own: neither a signal of the terminal nor its keys are for it.
func apart() *syscall.SysProcAttr { return &syscall.SysProcAttr{Setsid: true} }

// end ends the program and what it has started.
func end(p *os.Process) error { return syscall.Kill(-p.Pid, syscall.SIGKILL) }
