package cli

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"dancecard/internal/text/msg"
)

// secureFolder makes the folder of the history and keeps other users out. A folder that also holds other files is only
// warned about, so that no shared folder is closed by mistake.
func secureFolder(l msg.Language, path string, say io.Writer) error {
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
		fmt.Fprintln(sanitizer{say}, msg.CliFolderOfOther(l, path))
	case open && holdsOnlyOurs(path) && info.Mode()&fs.ModeSticky == 0:
		return os.Chmod(path, info.Mode().Perm()&^0o077)
	case open:
		fmt.Fprintln(sanitizer{say}, msg.CliFolderOpen(l, path, fmt.Sprintf("%04o", info.Mode().Perm())))
	}
	return nil
}

// holdsOnlyOurs reports whether a folder holds nothing but what dancecard puts there.
func holdsOnlyOurs(path string) bool {
	entries, err := os.ReadDir(path)
	for _, e := range entries {
		name := e.Name()
		switch {
		case name == "videos", name == "mended", name == "config.toml", name == languageFile, name == listViewFile, name == usedFile, name == logName:
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
func openLog(l msg.Language, folder string) (*os.File, error) {
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return nil, err
	}
	path := filepath.Join(folder, logName)
	f, err := os.OpenFile(path, os.O_CREATE|os.O_APPEND|os.O_WRONLY|noFollow, 0o600)
	if err != nil {
		if info, bad := os.Lstat(path); bad == nil && !info.Mode().IsRegular() {
			return nil, errors.New(msg.CliLogNotRegular(l, path))
		}
		return nil, err
	}
	if info, err := f.Stat(); err != nil || !info.Mode().IsRegular() {
		_ = f.Close()
		return nil, errors.New(msg.CliLogNotRegular(l, path))
	}
	return f, nil
}
