package cli

import (
	"context"
	"os/exec"
	"strings"
)

// osLocale asks macOS for its setting, such as "zh_CN".
func osLocale(ctx context.Context, env []string) string {
	c := exec.CommandContext(ctx, "/usr/bin/defaults", "read", "-g", "AppleLocale")
	c.Env = env
	out, _ := c.Output()
	return strings.TrimSpace(string(out))
}
