//go:build unix

package frames_test

import (
	"errors"
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"dancecard/internal/media/frames"
)

// A pipe is no video, and is not opened.
func TestAPipeIsNoVideo(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.mp4")
	if err := syscall.Mkfifo(path, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := frames.Extract(t.Context(), os.Args[0], path, 6, 48, 64); !errors.Is(err, frames.ErrNoVideo) {
		t.Errorf("%v", err)
	}
}
