package download

import (
	"os"
	"syscall"

	"dancecard/internal/disk"
)

// openLocked opens a file for reading and writing, made when missing, that no other process has
// open; disk.ErrHeld when one has. Windows itself keeps others out for as long as the file is open.
func openLocked(name string) (*os.File, error) {
	if err := unlink(name); err != nil {
		return nil, err
	}
	path, err := syscall.UTF16PtrFromString(name)
	if err != nil {
		return nil, &os.PathError{Op: "open", Path: name, Err: err}
	}
	const alone = 0
	h, err := syscall.CreateFile(path, syscall.GENERIC_READ|syscall.GENERIC_WRITE, alone, nil,
		syscall.OPEN_ALWAYS, syscall.FILE_ATTRIBUTE_NORMAL|syscall.FILE_FLAG_OPEN_REPARSE_POINT, 0)
	const sharingViolation = syscall.Errno(32)
	if err == sharingViolation {
		return nil, disk.ErrHeld
	}
	if err != nil {
		return nil, &os.PathError{Op: "open", Path: name, Err: err}
	}
	return os.NewFile(uintptr(h), name), nil
}

// openOwn opens a file for reading and writing, made when missing. A link or the like in its place is
// not followed but removed; how says more, such as O_EXCL.
func openOwn(name string, how int) (*os.File, error) {
	if err := unlink(name); err != nil {
		return nil, err
	}
	return os.OpenFile(name, os.O_RDWR|os.O_CREATE|how, 0o600)
}

// links is how many names a file has, as far as that is told.
func links(os.FileInfo) int { return 1 }
