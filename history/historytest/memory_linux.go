package historytest

import "golang.org/x/sys/unix"

// roomy reports whether a folder can be written to and has a gibibyte; containers have less in memory.
func roomy(folder string) bool {
	var s unix.Statfs_t
	return unix.Access(folder, unix.W_OK) == nil && unix.Statfs(folder, &s) == nil && s.Bavail*uint64(s.Bsize) >= 1<<30
}
