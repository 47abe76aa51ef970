package cli

import (
	"bufio"
	"bytes"
	"os"
	"runtime"
	"strings"
)

// drives is the folder in which a Linux that runs inside Windows (WSL) has Windows' drives; empty elsewhere.
func (e environment) drives() string {
	if runtime.GOOS != "linux" {
		return ""
	}
	version, _ := os.ReadFile("/proc/version")
	if e.get("WSL_DISTRO_NAME") == "" && !bytes.Contains(bytes.ToLower(version), []byte("microsoft")) {
		return ""
	}
	conf, _ := os.ReadFile("/etc/wsl.conf")
	return drivesRoot(conf)
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
