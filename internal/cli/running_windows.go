package cli

import "os"

// running reports whether a process exists: on Windows it is only found when it does.
func running(pid int) bool {
	p, err := os.FindProcess(pid)
	if err != nil {
		return false
	}
	_ = p.Release()
	return true
}
