package tui_test

import (
	"bytes"
	"context"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"dancecard/internal/media/convert"
	"dancecard/internal/simulator/assets"
)

// standIn is the variable that makes this test's program an ffmpeg. Its every copy is the service's sample of
// that name.
const standIn = "TUI_TEST_FFMPEG"

// ffmpeg is that stand-in.
func ffmpeg(sample string, args []string) int {
	content, err := assets.FS.ReadFile(sample)
	if err != nil || !slices.Contains(args, "-nostdin") {
		fmt.Fprintln(os.Stderr, "first line of the trouble\n\x1b]0;owned\x07no such sample")
		return 1
	}
	if os.WriteFile(strings.TrimPrefix(args[len(args)-1], "file:"), content, 0o600) != nil {
		return 1
	}
	return 0
}

// install puts the stand-in where ffmpeg is looked for.
func (s *harness) install(sample string) {
	s.config.Fixed.Env = []string{standIn + "=" + sample, "SYSTEMROOT=" + os.Getenv("SYSTEMROOT")}
	s.config.Fixed.Find = func(context.Context) (string, error) { return os.Executable() }
}

// installing is an ffmpeg whose making hangs until open is called: it is still looked for.
func (s *harness) installing(sample string) (open func()) {
	s.install(sample)
	wake, find, calls := make(chan struct{}), s.config.Fixed.Find, 0
	s.config.Fixed.Find = func(ctx context.Context) (string, error) {
		if calls++; calls > 1 {
			if err := s.clock.rest(ctx, wake); err != nil {
				return "", err
			}
		}
		return find(ctx)
	}
	return func() {
		s.clock.work(1)
		close(wake)
		s.drain()
	}
}

// soon waits until the screen holds a text that a command gives once it has noticed its cancellation.
func (s *harness) soon(text string) {
	s.t.Helper()
	for range 1000 {
		if strings.Contains(s.text(), text) {
			return
		}
		time.Sleep(5 * time.Millisecond)
		s.drain()
	}
	s.see(text)
}

// put writes a file into a folder so deep that a field does not show its beginning.
func (s *harness) put(name string, content []byte) string {
	s.t.Helper()
	path := filepath.Join(filepath.Dir(s.videosFolder()), "my files", name)
	s.must(os.MkdirAll(filepath.Dir(path), 0o700))
	s.must(os.WriteFile(path, content, 0o600))
	return path
}

// bmp is the beginning of a picture of that many pixels in compressed rows. It does not say where it ends.
func bmp(w, h int) []byte {
	b := make([]byte, 54)
	copy(b, "BM")
	b[28], b[30] = 8, 1
	binary.LittleEndian.PutUint32(b[14:], 40)
	binary.LittleEndian.PutUint32(b[18:], uint32(w))
	binary.LittleEndian.PutUint32(b[22:], uint32(h))
	return b
}

// mkv is the beginning of a clip in a container that no engine takes.
func mkv() []byte {
	return append([]byte("\x1aE\xdf\xa3\x93\x42\x82\x88matroska"), bytes.Repeat([]byte{0}, 600)...)
}

// converter is the folder of mended copies of somebody without ffmpeg.
func (s *harness) converter() *convert.Folder {
	return &convert.Folder{
		Path: filepath.Join(filepath.Dir(s.videosFolder()), "mended"), Now: s.clock.Now, Limit: time.Minute,
		Find: noFFmpeg,
	}
}

// noFFmpeg is what looking for it comes to where it is not installed.
func noFFmpeg(context.Context) (string, error) { return "", os.ErrNotExist }
