package cli

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
)

const (
	// demoPrefix begins the names of the folders of demos.
	demoPrefix = "dancecard-demo-"
	// demoLock is a file in such a folder whose lock the demo holds for as long as it runs.
	demoLock = "demo.lock"
)

// demoFolder makes a folder for a demo below tmp, after removing those of demos that were killed.
func demoFolder(tmp string) (folder string, remove func() error, err error) {
	removeDeadDemos(tmp)
	if folder, err = os.MkdirTemp(tmp, demoPrefix); err != nil {
		return "", nil, err
	}
	// The lock is taken before the file has its name, so whoever finds the name finds it locked.
	lock, err := os.OpenFile(filepath.Join(folder, "new.lock"), os.O_CREATE|os.O_EXCL|os.O_RDWR, 0o600)
	if err != nil {
		return "", nil, errors.Join(err, os.RemoveAll(folder))
	}
	if lockFile(lock) {
		_ = os.Rename(lock.Name(), filepath.Join(folder, demoLock)) // without it nobody sweeps the folder
	}
	return folder, func() error {
		_ = lock.Close() // Windows removes no file that is open
		return os.RemoveAll(folder)
	}, nil
}

// removeDeadDemos removes what killed demos left behind: folders of this user whose lock nobody holds. Links
// are not followed, and a folder without a lock is left alone.
func removeDeadDemos(tmp string) {
	entries, err := os.ReadDir(tmp)
	if err != nil {
		return
	}
	for _, e := range entries {
		folder := filepath.Join(tmp, e.Name())
		if !strings.HasPrefix(e.Name(), demoPrefix) {
			continue
		}
		if info, err := os.Lstat(folder); err != nil || !info.IsDir() || !ownedByUser(info) {
			continue
		}
		lock, err := os.OpenFile(filepath.Join(folder, demoLock), os.O_RDWR|noFollow, 0)
		if err != nil {
			continue
		}
		info, err := lock.Stat()
		dead := err == nil && info.Mode().IsRegular() && ownedByUser(info) && lockFile(lock)
		_ = lock.Close()
		if dead {
			_ = os.RemoveAll(folder) // what cannot be removed is tried again by the next demo
		}
	}
}
