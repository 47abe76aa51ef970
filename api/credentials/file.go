package credentials

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
)

// readFile takes the key from the file. A file that others can read is used, with a note. The
// error's cause is fs.ErrNotExist where there is no file.
func readFile(path string) (Found, *Error) {
	info, err := os.Stat(path)
	if err != nil {
		return Found{}, unreadable(path, err)
	}
	// Opening a named pipe or a device can block for good.
	if !info.Mode().IsRegular() {
		return Found{}, unreadable(path, errors.New("it is not a plain file"))
	}
	file, err := os.Open(path)
	if err != nil {
		return Found{}, unreadable(path, err)
	}
	defer file.Close()
	key, err := ReadKey(file)
	if err != nil {
		return Found{}, unusable("the API key file "+path, err)
	}
	found := Found{Key: key, Source: FromFile, Where: path}
	// Windows answers with made-up permissions.
	if runtime.GOOS != "windows" && info.Mode().Perm()&0o077 != 0 {
		found.Notes = []*Error{{
			Code:    CodeExposedFile,
			Message: fmt.Sprintf("other users of this machine can read the API key file %s", path),
			Advice:  "Make it yours alone: chmod 600 " + path,
		}}
	}
	return found, nil
}

func unreadable(path string, err error) *Error {
	return &Error{
		Code:    CodeUnreadableFile,
		Message: "the API key file " + path + " cannot be read",
		Advice:  "Correct the path or the file's permissions, or use `dancecard key set`.",
		Cause:   cause(err),
	}
}

// expand replaces a leading ~ by the home folder; shells do it only where the tilde is not
// quoted, and the service's own client not at all.
func expand(path, home string) string {
	rest, ok := strings.CutPrefix(path, "~")
	if home == "" || !ok || rest != "" && !os.IsPathSeparator(rest[0]) {
		return path
	}
	return filepath.Join(home, rest)
}

// mistakable reports whether the value, meant for a path, may be a key put into the wrong
// variable: such a value must not be shown.
func mistakable(path string) bool {
	_, err := os.Stat(path)
	return err != nil && !strings.ContainsAny(path, `/\`)
}
