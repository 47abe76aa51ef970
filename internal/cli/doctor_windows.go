package cli

import (
	"os"

	"golang.org/x/sys/windows"
)

// freeSpace is how much a user may still write to the disk of a folder.
func freeSpace(folder string) (free int64, known bool) {
	name, err := windows.UTF16PtrFromString(folder)
	if err != nil {
		return 0, false
	}
	var available uint64
	if err := windows.GetDiskFreeSpaceEx(name, &available, nil, nil); err != nil {
		return 0, false
	}
	return int64(available), true
}

// writable tries it: the access list has to be asked by doing.
func writable(folder string) bool {
	f, err := os.CreateTemp(folder, ".dancecard-")
	if err != nil {
		return false
	}
	_ = f.Close()
	return os.Remove(f.Name()) == nil
}
