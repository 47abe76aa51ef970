package hook

import (
	"os"
	"syscall"
)

// apart keeps ctrl+c in the terminal from the program.
func apart() *syscall.SysProcAttr {
	return &syscall.SysProcAttr{CreationFlags: syscall.CREATE_NEW_PROCESS_GROUP}
}

// end ends the program.
func end(p *os.Process) error { return p.Kill() }
