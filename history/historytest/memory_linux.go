package historytest

import "golang.org/x/sys/unix"

// roomy reports whether a folder can be written to, lets programs in it run, and has a gibibyte. In containers folders in
// memory often do neither of the latter.
func roomy(folder string) bool {
	var s unix.Statfs_t
	if unix.Access(folder, unix.W_OK) != nil || unix.Statfs(folder, &s) != nil {
		return false
	}
	return s.Flags&unix.MS_NOEXEC == 0 && s.Bavail*uint64(s.Bsize) >= 1<<30
}
