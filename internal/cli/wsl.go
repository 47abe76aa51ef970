package cli

import (
	"bufio"
	"bytes"
	"os"
	"runtime"
	"strings"
)

// drives is the folder in which a Linux inside Windows has Windows' drives; empty elsewhere.
func (e environment) drives() string {
	if !e.insideWindows() {
		return ""
	}
	conf, _ := os.ReadFile("/etc/wsl.conf")
	return drivesRoot(conf)
}

// insideWindows reports whether this is a Linux inside Windows (WSL).
func (e environment) insideWindows() bool {
	if runtime.GOOS != "linux" {
		return false
	}
	version, _ := os.ReadFile("/proc/version")
	return e.get("WSL_DISTRO_NAME") != "" || bytes.Contains(bytes.ToLower(version), []byte("microsoft"))
}

// drivesRoot reads where the drives are from wsl.conf: root in its section automount, usually /mnt.
func drivesRoot(conf []byte) string {
	section := ""
	for lines := bufio.NewScanner(bytes.NewReader(conf)); lines.Scan(); {
		line := strings.TrimSpace(lines.Text())
		if strings.HasPrefix(line, "[") {
			section = strings.ToLower(line)
		}
		name, value, _ := strings.Cut(line, "=")
		root := strings.Trim(strings.TrimSpace(value), `"`)
		if section == "[automount]" && strings.TrimSpace(name) == "root" && strings.HasPrefix(root, "/") {
			return root
		}
	}
	return "/mnt"
}
