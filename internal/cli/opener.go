package cli

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"time"

	"dancecard/api"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
)

// opener hands a file or an address to the person's player, or to the system's own way of opening things.
// The program that is started lives on by itself; only its failing at once is noticed.
func (a *app) opener(s setup) func(context.Context, string) error {
	return func(ctx context.Context, target string) error {
		target, err := openable(target)
		if err != nil {
			return err
		}
		args := append(slices.Clone(s.conf.Player), target)
		if len(s.conf.Player) == 0 {
			if args = installed(a.env.openers(runtime.GOOS, a.env.insideWindows(), target)); args == nil {
				return worded(msg.CliNoDisplay)
			}
		}
		return a.start(ctx, s, args)
	}
}

// start starts a program that lives on by itself.
func (a *app) start(ctx context.Context, s setup, args []string) error {
	cmd := exec.Command(args[0], args[1:]...)
	cmd.Env = a.env.public()
	logIt := logOutput(cmd, a.env.tempDir(), s.log)
	if err := cmd.Start(); err != nil {
		logIt()
		return fmt.Errorf("%s: %w", args[0], cmp.Or(errors.Unwrap(err), err))
	}
	ended := make(chan error, 1)
	go func() {
		err := cmd.Wait()
		logIt()
		ended <- err
	}()
	select {
	case err := <-ended:
		if err != nil {
			return worded(func(l msg.Language) string { return msg.CliPlayerFailed(l, args[0], err.Error()) })
		}
	case <-time.After(time.Second):
	case <-ctx.Done():
	}
	return nil
}

// openable gives a target in a form that no program can take for an option: a web address, or a whole path.
func openable(target string) (string, error) {
	if !api.AddressTrouble(target).Any() {
		return target, nil
	}
	if _, err := os.Lstat(target); err != nil {
		return "", worded(func(l msg.Language) string { return msg.CliNotOpenable(l, text.Brief(target)) })
	}
	return filepath.Abs(target)
}

// installed is the first command whose program is there; the first of all where none is, for its error says so.
func installed(commands [][]string) []string {
	for _, args := range commands {
		if _, err := exec.LookPath(args[0]); err == nil {
			return args
		}
	}
	if len(commands) == 0 {
		return nil
	}
	return commands[0]
}

// openers are the commands that open a target, the best one first. A browser comes first for an address, and last for
// a file, which has players of its own.
func (e environment) openers(goos string, wsl bool, target string) [][]string {
	if goos == "windows" {
		return [][]string{{"rundll32", "url.dll,FileProtocolHandler", target}}
	}
	var system [][]string
	switch {
	case goos == "darwin":
		system = [][]string{{"open", target}}
	case wsl:
		system = [][]string{{"wslview", target}}
	}
	if goos != "darwin" && (e.get("DISPLAY") != "" || e.get("WAYLAND_DISPLAY") != "") {
		system = append(system, []string{"xdg-open", target})
	}
	if !api.AddressTrouble(target).Any() {
		return append(e.browsers(target), system...)
	}
	return append(system, e.browsers(target)...)
}

// browsers are the commands of $BROWSER: separated by colons, each with %s where the target belongs or without.
func (e environment) browsers(target string) (list [][]string) {
	for command := range strings.SplitSeq(e.get("BROWSER"), ":") {
		args := strings.Fields(command)
		if len(args) == 0 {
			continue
		}
		if !strings.Contains(command, "%s") {
			args = append(args, "%s")
		}
		for i := range args {
			args[i] = strings.ReplaceAll(args[i], "%s", target)
		}
		list = append(list, args)
	}
	return list
}
