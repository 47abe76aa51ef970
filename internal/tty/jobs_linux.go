package tty

import (
	"bytes"
	"fmt"
	"os"
)

// processOf reads /proc.
func processOf(pid int) (p process, err error) {
	stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return p, err
	}
	var state string
	after := stat[bytes.LastIndexByte(stat, ')')+1:] // the name before may hold anything
	_, err = fmt.Sscan(string(after), &state, &p.parent, &p.group, &p.session)
	return p, err
}
