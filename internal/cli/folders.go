package cli

import (
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// secureFolder makes the folder of the history and keeps other users out. A folder that also holds other files is only
// warned about, so that no shared folder is closed by mistake.
func secureFolder(path string, say io.Writer) error {
	if err := os.MkdirAll(path, 0o700); err != nil {
		return err
	}
	info, err := os.Stat(path)
	if err != nil {
		return err
	}
	open := info.Mode().Perm()&0o077 != 0
	switch {
	case !openToOthers:
	case !ownedByUser(info):
		fmt.Fprintf(sanitizer{say}, "%s belongs to another user, who can read and replace what dancecard keeps there. Use a folder of your own with --data-dir.\n", path)
	case open && holdsOnlyOurs(path) && info.Mode()&fs.ModeSticky == 0:
		return os.Chmod(path, info.Mode().Perm()&^0o077)
	case open:
		fmt.Fprintf(sanitizer{say}, "Other users can enter %s (mode %04o), which also holds other files, so dancecard left it as it is. Use a folder of its own with --data-dir, or run: chmod 700 on it.\n",
			path, info.Mode().Perm())
	}
	return nil
}

// holdsOnlyOurs reports whether a folder holds nothing but what dancecard puts there.
func holdsOnlyOurs(path string) bool {
	entries, err := os.ReadDir(path)
	for _, e := range entries {
		name := e.Name()
		switch {
		case name == "videos", name == "mended", name == "config.toml", name == languageFile, name == logName:
		case strings.HasPrefix(name, "history.db"):
		default:
			return false
		}
	}
	return err == nil
}

// logName is the log's file.
const logName = "dancecard.log"

// openLog opens the log to add to it; what is no plain file of ours, such as a link, is refused.
func openLog(folder string) (*os.File, error) {
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return nil, err
	}
	path := filepath.Join(folder, logName)
	f, err := os.OpenFile(path, os.O_CREATE|os.O_APPEND|os.O_WRONLY|noFollow, 0o600)
	if err != nil {
		if info, bad := os.Lstat(path); bad == nil && !info.Mode().IsRegular() {
			return nil, fmt.Errorf("%s is no plain file, so no log is written to it. Remove it, or leave out --debug", path)
		}
		return nil, err
	}
	if info, err := f.Stat(); err != nil || !info.Mode().IsRegular() {
		_ = f.Close()
		return nil, fmt.Errorf("%s is no plain file, so no log is written to it. Remove it, or leave out --debug", path)
	}
	return f, nil
}
