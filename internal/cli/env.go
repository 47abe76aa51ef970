package cli

import (
	"os"
	"regexp"
	"strings"

	"dancecard/api/client"
	"dancecard/api/credentials"
)

// ours tells a variable that only this program has to know: the key, a token, where the service is.
func ours(name string) bool { return strings.HasPrefix(strings.ToUpper(name), "DASHSCOPE_") }

// forgetSecrets takes our variables out of the process's own environment, so that no program that is
// started inherits them, whichever library starts it. What cannot be helped: the block of memory with
// which the process began still holds them, and on Linux the same user can read it at
// /proc/PID/environ, as with any program that takes a secret from a variable. The keyring avoids that.
func forgetSecrets() {
	for _, pair := range os.Environ() {
		if name, _, _ := strings.Cut(pair, "="); ours(name) {
			_ = os.Unsetenv(name) // fails for no name that has been read
		}
	}
}

// newWorld takes the environment apart: the key is kept by itself.
func newApp(env []string, stdio Stdio) *app {
	w := &app{env: make(map[string]string, len(env)), stdio: stdio}
	for _, pair := range env {
		name, value, _ := strings.Cut(pair, "=")
		if name == credentials.KeyVariable {
			w.key = value
			continue
		}
		w.env[name] = value
	}
	return w
}

func (a *app) getenv(name string) string {
	if name == credentials.KeyVariable {
		return a.key
	}
	return a.env[name]
}

// environ is the environment for others: the programs that are started, and the libraries here.
func (a *app) environ() []string {
	list := make([]string, 0, len(a.env))
	for name, value := range a.env {
		if !ours(name) {
			list = append(list, name+"="+value)
		}
	}
	return list
}

// keyLike is the form of the service's keys; one may stand where it does not belong, as in config.toml.
var keyLike = regexp.MustCompile(`\bsk-[A-Za-z0-9_-]{12,}`)

// withoutSecrets takes the key, and what looks like one, out of a text of several lines.
func (a *app) withoutSecrets(text string) string {
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		lines[i] = keyLike.ReplaceAllString(client.Redact(line, strings.TrimSpace(a.key)), "sk-…")
	}
	return strings.Join(lines, "\n")
}
