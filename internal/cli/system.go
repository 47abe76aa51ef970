package cli

import (
	"context"
	"os"
	"os/exec"
	"strconv"
	"strings"
)

// findFFmpeg gives the path of ffmpeg, for the frames of videos and for mending alike. It is asked each
// time anew, for ffmpeg may be installed while the program runs.
func findFFmpeg(context.Context) (string, error) { return exec.LookPath("ffmpeg") }

// programName names this program in the lease: machine and process.
func programName() string {
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
	mine, _, _ := strings.Cut(programName(), ":")
	n, err := strconv.Atoi(pid)
	if !ok || err != nil || host != mine {
		return true
	}
	return running(n)
}
