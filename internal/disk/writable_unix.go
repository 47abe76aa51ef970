//go:build unix

package disk

import "golang.org/x/sys/unix"

// Writable reports whether this user may write to a file or folder; nothing is opened for that.
func Writable(path string) bool {
	return unix.Faccessat(unix.AT_FDCWD, path, unix.W_OK, unix.AT_EACCESS) == nil
}
