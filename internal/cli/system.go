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
	"strconv"
	"strings"
	"time"

	"dancecard/api"
)

// opener hands a file or an address to the person's player, or to the system's own way of opening
// things. The program that is started lives on by itself; only its failing at once is noticed.
func (w *world) opener(s setup) func(context.Context, string) error {
	return func(ctx context.Context, target string) error {
		args, err := append([]string{}, s.conf.Player...), error(nil)
		if len(args) == 0 {
			if args, err = systemOpener(w.getenv); err != nil {
				return err
			}
		}
		if target, err = openable(target); err != nil {
			return err
		}
		cmd := exec.Command(args[0], append(args[1:], target)...)
		cmd.Env = w.environ()
		said := listen(cmd, s.log)
		if err := cmd.Start(); err != nil {
			said()
			return fmt.Errorf("%s: %w", args[0], cmp.Or(errors.Unwrap(err), err))
		}
		ended := make(chan error, 1)
		go func() {
			err := cmd.Wait()
			said()
			ended <- err
		}()
		select {
		case err := <-ended:
			if err != nil {
				return fmt.Errorf("%s failed: %w", args[0], err)
			}
		case <-time.After(time.Second):
		case <-ctx.Done():
		}
		return nil
	}
}

// openable gives a target in a form that no program can take for an option: a web address, or a whole path.
func openable(target string) (string, error) {
	if api.AddressTrouble(target) == "" {
		return target, nil
	}
	if _, err := os.Lstat(target); err != nil {
		return "", errors.New("it is neither a file nor a web address")
	}
	return filepath.Abs(target)
}

func systemOpener(getenv func(string) string) ([]string, error) {
	switch runtime.GOOS {
	case "darwin":
		return []string{"open"}, nil
	case "windows":
		return []string{"rundll32", "url.dll,FileProtocolHandler"}, nil
	}
	if getenv("DISPLAY") == "" && getenv("WAYLAND_DISPLAY") == "" {
		return nil, errors.New("this login has no display; name a player in config.toml")
	}
	return []string{"xdg-open"}, nil
}

// findFFmpeg gives the path of ffmpeg, for the frames of videos and for fixing files alike. It is asked each
// time anew, for ffmpeg may be installed while the program runs.
func findFFmpeg(context.Context) (string, error) { return exec.LookPath("ffmpeg") }

// holder names this program in the lease: machine, process and user's choice of neither.
func holder() string {
	host, err := os.Hostname()
	if err != nil {
		host = "unknown"
	}
	return host + ":" + strconv.Itoa(os.Getpid())
}

// alive reports whether the program that holds a lease still runs. Of one on another machine
// nothing is known, so it counts as running until its lease is stale.
func alive(who string) bool {
	host, pid, ok := strings.Cut(who, ":")
	mine, _, _ := strings.Cut(holder(), ":")
	n, err := strconv.Atoi(pid)
	if !ok || err != nil || host != mine {
		return true
	}
	return running(n)
}
