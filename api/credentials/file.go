package credentials

import (
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
		return Found{}, &Error{Code: CodeUnreadableFile, Reason: ReasonNotRegular, Source: FromFile, Where: path}
	}
	file, err := os.Open(path)
	if err != nil {
		return Found{}, unreadable(path, err)
	}
	defer file.Close()
	found := Found{Source: FromFile, Where: path}
	key, err := ReadKey(file)
	if err != nil {
		return Found{}, unusable(found, err)
	}
	found.Key = key
	// Windows answers with made-up permissions.
	if runtime.GOOS != "windows" && info.Mode().Perm()&0o077 != 0 {
		found.Notes = []*Error{{Code: CodeExposedFile, Source: FromFile, Where: path}}
	}
	return found, nil
}

func unreadable(path string, err error) *Error {
	return &Error{Code: CodeUnreadableFile, Source: FromFile, Where: path, Cause: cause(err)}
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
