package paths

import (
	"path"
	"path/filepath"
	"strings"

	"dancecard/history"
)

// IsWindows tells a whole path of Windows where paths look different.
func IsWindows(text string) bool { return windows(text) && !filepath.IsAbs(text) }

// WindowsIn gives the Windows path that was mistaken for a part of a path of this system; empty for none.
func WindowsIn(source string) string {
	if history.IsAddress(source) {
		return ""
	}
	for at := 0; ; {
		if rest := source[at:]; IsWindows(rest) {
			return rest
		}
		next := strings.IndexByte(source[at:], filepath.Separator)
		if next < 0 {
			return ""
		}
		at += next + 1
	}
}

// onDrive translates a Windows path for a Linux inside Windows: to a drive, or to that Linux's own files. It is false
// for other servers and on other systems.
func (p Dirs) onDrive(text string) (string, bool) {
	if p.Drives == "" || !IsWindows(text) {
		return "", false
	}
	text = strings.ReplaceAll(text, `\`, "/")
	if text[1] == ':' {
		return path.Join(p.Drives, strings.ToLower(text[:1]), text[2:]), true
	}
	parts := strings.SplitN(text, "/", 5) // two empty ones, the server, the name of the Linux, the path
	server := strings.ToLower(parts[2])
	if len(parts) < 5 || server != "wsl$" && server != "wsl.localhost" {
		return "", false
	}
	return path.Clean("/" + parts[4]), true
}

// Pattern gives a pattern, with slashes between its folders, as it is looked for here.
func (p Dirs) Pattern(glob string) string {
	if here, ok := p.onDrive(glob); ok {
		if strings.HasSuffix(glob, "/") {
			here += "/"
		}
		return here
	}
	return glob
}
