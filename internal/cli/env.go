package cli

import (
	"cmp"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"

	"dancecard/api/client"
	"dancecard/api/credentials"
)

// environment holds the variables that the program was given. Nothing else in it reads the process's own.
type environment struct {
	vars map[string]string // without the key
	key  string            // DASHSCOPE_API_KEY
}

func newEnvironment(list []string) environment {
	e := environment{vars: make(map[string]string, len(list))}
	for _, pair := range list {
		name, value, _ := strings.Cut(pair, "=")
		if name == credentials.KeyVariable {
			e.key = value
			continue
		}
		e.vars[name] = value
	}
	return e
}

func (e environment) get(name string) string {
	if name == credentials.KeyVariable {
		return e.key
	}
	return e.vars[name]
}

// isPrivate reports whether a variable is kept from other programs: the key, a token, where the service is.
func isPrivate(name string) bool { return strings.HasPrefix(strings.ToUpper(name), "DASHSCOPE_") }

// unsetPrivate takes private variables out of the process's own environment, so that no library passes them on.
// The same user can still read the first ones at /proc/PID/environ; a key in the keyring is not there.
func unsetPrivate(list []string) {
	for _, pair := range list {
		if name, _, _ := strings.Cut(pair, "="); isPrivate(name) {
			_ = os.Unsetenv(name) // fails for no name that has been read
		}
	}
}

// public lists the variables for programs that are started, and for libraries. Any value of NO_COLOR counts, where some
// libraries read a truth value.
func (e environment) public() []string {
	list := make([]string, 0, len(e.vars))
	for name, value := range e.vars {
		if name == "NO_COLOR" && value != "" {
			value = "1"
		}
		if !isPrivate(name) {
			list = append(list, name+"="+value)
		}
	}
	return list
}

// home is the person's own folder, empty where there is none.
func (e environment) home() string {
	if runtime.GOOS == "windows" {
		return e.get("USERPROFILE")
	}
	return e.get("HOME")
}

// tempDir is the folder for temporary files.
func (e environment) tempDir() string {
	if dir := e.get("TMPDIR"); dir != "" && runtime.GOOS != "windows" {
		return dir
	}
	return os.TempDir()
}

// dirs are the folders of our files by the XDG rules, or where macOS and Windows have such files.
func (e environment) dirs() dirs {
	home := cmp.Or(e.home(), string(filepath.Separator))
	config, data, state := filepath.Join(home, ".config"), filepath.Join(home, ".local", "share"), filepath.Join(home, ".local", "state")
	switch runtime.GOOS {
	case "darwin":
		config = filepath.Join(home, "Library", "Application Support")
		data, state = config, config
	case "windows":
		config = cmp.Or(e.get("LOCALAPPDATA"), filepath.Join(home, "AppData", "Local"))
		data, state = config, config
	}
	named := func(name, usual string) string {
		if dir := e.get(name); filepath.IsAbs(dir) {
			usual = dir
		}
		return filepath.Join(usual, "dancecard")
	}
	return dirs{config: named("XDG_CONFIG_HOME", config), data: named("XDG_DATA_HOME", data), state: named("XDG_STATE_HOME", state)}
}

// ascii reports whether the terminal draws ASCII only: its locale is not UTF-8, or not known.
func (e environment) ascii() bool {
	// Where the signs beyond ASCII take two cells each, nothing would be aligned.
	if e.linuxConsole() || e.get("RUNEWIDTH_EASTASIAN") == "1" {
		return true
	}
	if utf8, known := e.utf8Locale(); known {
		return !utf8
	}
	return runtime.GOOS != "windows" // which has no such variables
}

// linuxConsole reports whether the terminal is Linux's own, perhaps inside GNU screen. Its fonts hold at most 512 signs.
func (e environment) linuxConsole() bool {
	name := strings.TrimPrefix(e.get("TERM"), "screen.")
	return name == "linux" || strings.HasPrefix(name, "linux-")
}

// utf8Locale reports whether the locale is UTF-8; it is not known where no variable tells it.
func (e environment) utf8Locale() (utf8, known bool) {
	for _, name := range []string{"LC_ALL", "LC_CTYPE", "LANG"} {
		if v := strings.ToLower(e.get(name)); v != "" {
			return strings.Contains(v, "utf-8") || strings.Contains(v, "utf8"), true
		}
	}
	return false, false
}

// times is the sign between a picture and a motion.
func (e environment) times() string {
	if e.ascii() {
		return "x"
	}
	return "×"
}

// remote reports whether the person sits at another machine.
func (e environment) remote() bool { return e.get("SSH_TTY") != "" || e.get("SSH_CONNECTION") != "" }

// insideScreen reports whether GNU screen stands between the program and the terminal.
func (e environment) insideScreen() bool { return e.get("STY") != "" && e.get("TMUX") == "" }

// keyLike is the form of the service's keys; one may stand where it does not belong, as in config.toml.
var keyLike = regexp.MustCompile(`\bsk-[A-Za-z0-9_-]{12,}`)

// redact takes the key, and what looks like one, out of a text of several lines.
func (e environment) redact(text string) string {
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		lines[i] = keyLike.ReplaceAllString(client.Redact(line, strings.TrimSpace(e.key)), "sk-…")
	}
	return strings.Join(lines, "\n")
}
