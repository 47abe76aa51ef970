package tty

import "golang.org/x/sys/unix"

// processOf asks the kernel.
func processOf(pid int) (p process, err error) {
	info, err := unix.SysctlKinfoProc("kern.proc.pid", pid)
	if err != nil {
		return p, err
	}
	p.parent, p.group = int(info.Eproc.Ppid), int(info.Eproc.Pgid)
	p.session, err = unix.Getsid(pid)
	return p, err
}
