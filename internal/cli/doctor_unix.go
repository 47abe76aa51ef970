//go:build !windows

package cli

import "golang.org/x/sys/unix"

// freeSpace is how much a user may still write to the disk of a folder.
func freeSpace(folder string) (free int64, known bool) {
	var s unix.Statfs_t
	if err := unix.Statfs(folder, &s); err != nil {
		return 0, false
	}
	return int64(s.Bavail) * int64(s.Bsize), true
}

// writable reports whether this user may make files in a folder.
func writable(folder string) bool { return unix.Access(folder, unix.W_OK|unix.X_OK) == nil }
