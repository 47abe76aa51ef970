package download_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"testing"

	"dancecard/history"
	"dancecard/history/download"
)

// A copy never takes the place of another file, and is made once.
func TestCopyToAnotherFolder(t *testing.T) {
	v, folder := openVideos(t, download.VideoOptions{})
	video := movie(1, 200_000)
	put(t, folder, "a.mp4", video)
	task := history.Task{File: "a.mp4"}
	to := filepath.Join(t.TempDir(), "new", "results")
	copied := func(want string) {
		t.Helper()
		if path, err := v.CopyTo(t.Context(), task, to); err != nil || path != filepath.Join(to, want) {
			t.Errorf("it is at %s, %v, want %s", path, err, want)
		}
	}
	copied("a.mp4")
	copied("a.mp4")
	wantFiles(t, to, map[string][]byte{"a.mp4": video})
	if info, err := os.Stat(filepath.Join(to, "a.mp4")); runtime.GOOS != "windows" && (err != nil || info.Mode() != 0o600) {
		t.Errorf("its mode is %v, %v", info.Mode(), err)
	}
	other := append([]byte{}, video...)
	other[len(other)-1]++
	put(t, to, "a.mp4", other)
	put(t, to, "a-2.mp4", video[:100])
	copied("a-3.mp4")
	copied("a-3.mp4")
	wantFiles(t, to, map[string][]byte{"a.mp4": other, "a-2.mp4": video[:100], "a-3.mp4": video})
	to = folder
	copied("a.mp4")
	wantFiles(t, folder, map[string][]byte{"a.mp4": video})
}

func TestCopyToLeavesNothingBehind(t *testing.T) {
	v, folder := openVideos(t, download.VideoOptions{})
	put(t, folder, "a.mp4", movie(1, 200_000))
	to := t.TempDir()
	ended, end := context.WithCancel(t.Context())
	end()
	if _, err := v.CopyTo(ended, history.Task{File: "a.mp4"}, to); !errors.Is(err, context.Canceled) {
		t.Errorf("after the end: %v", err)
	}
	for _, file := range []string{"", "b.mp4", "../videos/a.mp4"} {
		if _, err := v.CopyTo(t.Context(), history.Task{File: file}, to); err == nil {
			t.Errorf("%q was copied", file)
		}
	}
	wantFiles(t, to, nil)
	put(t, to, "file", nil)
	if e, ok := errors.AsType[*history.Error](second(v.CopyTo(t.Context(), history.Task{File: "a.mp4"}, filepath.Join(to, "file")))); !ok || e.Path == "" {
		t.Errorf("into a file: %v", e)
	}
}

func second[T any](_ T, err error) error { return err }

// A link in the copy's place is neither followed nor replaced.
func TestCopyToFollowsNoLink(t *testing.T) {
	if runtime.GOOS == "windows" {
		return // only an administrator makes links there
	}
	v, folder := openVideos(t, download.VideoOptions{})
	put(t, folder, "a.mp4", movie(1, 5000))
	to, target := t.TempDir(), filepath.Join(t.TempDir(), "target")
	if err := os.Symlink(target, filepath.Join(to, "a.mp4")); err != nil {
		t.Fatal(err)
	}
	path, err := v.CopyTo(t.Context(), history.Task{File: "a.mp4"}, to)
	if err != nil || path != filepath.Join(to, "a-2.mp4") {
		t.Errorf("it is at %s, %v", path, err)
	}
	if _, err := os.Lstat(target); err == nil {
		t.Error("the link was followed")
	}
}
