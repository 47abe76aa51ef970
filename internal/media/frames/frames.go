// Package frames takes pictures out of a video on this machine, with ffmpeg.
package frames

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"image"
	"image/png"
	"io"
	"os"
	"os/exec"
	"slices"
	"strconv"
	"strings"
	"time"

	"dancecard/internal/media"
)

const (
	// timeout is how long ffmpeg may take for one video.
	timeout = 20 * time.Second
	// killDelay is how long ffmpeg may hold its pipes open after it was killed.
	killDelay = time.Second
	// pngOverhead is what a PNG may take beside its pixels, in bytes.
	pngOverhead = 16 << 10
	// maxStderr bounds what is kept of ffmpeg's messages, in bytes.
	maxStderr = 2 << 10
)

// ErrNoVideo tells a file in which there is no video.
var ErrNoVideo = errors.New("it is no video")

// Extract takes n frames out of the video at path, spread evenly over its length and scaled to fit w × h
// pixels. A short video may give fewer, at least one. It runs the given ffmpeg once, on that file alone, for at
// most 20 s. The error is [ErrNoVideo], a [*media.Error] where the file is damaged, or ffmpeg's message.
func Extract(ctx context.Context, ffmpeg, path string, n, w, h int) ([]image.Image, error) {
	seconds, err := duration(ctx, path)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeoutCause(ctx, timeout, fmt.Errorf("ffmpeg took longer than %v", timeout))
	defer cancel()
	cmd := exec.CommandContext(ctx, ffmpeg, ffmpegArgs(path, seconds, n, w, h)...)
	cmd.Env = slices.DeleteFunc(os.Environ(), func(v string) bool { return strings.HasPrefix(v, "DASHSCOPE_") })
	cmd.WaitDelay = killDelay
	var messages stderrHead
	cmd.Stderr = &messages
	out, err := cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	list, bad := decodePNGs(io.LimitReader(out, int64(n*(4*w*h+pngOverhead))), n)
	if bad != nil || len(list) == n {
		cancel() // nothing more is needed
	}
	ended := cmd.Wait()
	switch {
	case len(list) == n:
		return list, nil
	case bad == nil && ended == nil && len(list) > 0:
		return list, nil
	case ctx.Err() != nil && bad == nil:
		return nil, context.Cause(ctx)
	case messages.String() != "":
		return nil, errors.New(messages.String())
	}
	return nil, errors.Join(bad, ended, errNone(list))
}

func errNone(list []image.Image) error {
	if len(list) > 0 {
		return nil
	}
	return errors.New("ffmpeg found no picture in it")
}

// duration reads the file's headers: ffmpeg gets only what is known to be a video.
func duration(ctx context.Context, path string) (float64, error) {
	info, err := os.Stat(path)
	if err != nil {
		return 0, err
	}
	if !info.Mode().IsRegular() { // to open a pipe may block
		return 0, ErrNoVideo
	}
	f, err := os.Open(path)
	if err != nil {
		return 0, err
	}
	defer f.Close()
	facts, err := media.InspectClip(ctx, f, info.Size())
	if err == nil && (facts.Codec == "" || facts.Seconds <= 0) {
		err = ErrNoVideo
	}
	return facts.Seconds, err
}

// ffmpegArgs are the arguments of one run: a frame from the middle of each of n parts of the video.
func ffmpegArgs(path string, seconds float64, n, w, h int) []string {
	part := seconds / float64(n)
	number := func(f float64) string { return strconv.FormatFloat(f, 'f', 6, 64) }
	return []string{
		"-nostdin", "-hide_banner", "-v", "error",
		"-protocol_whitelist", "file", "-ss", number(part / 2), "-i", "file:" + path,
		"-map", "0:v:0", "-an", "-sn", "-dn", "-frames:v", strconv.Itoa(n),
		"-vf", fmt.Sprintf("fps=%s,scale=w=%d:h=%d:force_original_aspect_ratio=decrease", number(1/part), w, h),
		"-f", "image2pipe", "-c:v", "png", "-pix_fmt", "rgb24", "-",
	}
}

// decodePNGs decodes concatenated PNGs, at most n.
func decodePNGs(r io.Reader, n int) (list []image.Image, err error) {
	b := bufio.NewReader(r)
	for len(list) < n {
		if _, err := b.Peek(1); err != nil {
			return list, nil // the end
		}
		img, err := png.Decode(b)
		if err != nil {
			return list, fmt.Errorf("ffmpeg gave no picture: %w", err)
		}
		list = append(list, img)
	}
	return list, nil
}

// stderrHead keeps the beginning of ffmpeg's messages.
type stderrHead struct{ b bytes.Buffer }

// Write keeps what fits.
func (c *stderrHead) Write(p []byte) (int, error) {
	c.b.Write(p[:min(len(p), maxStderr-c.b.Len())])
	return len(p), nil
}

// String returns the first line.
func (c *stderrHead) String() string {
	line, _, _ := strings.Cut(strings.TrimSpace(c.b.String()), "\n")
	return line
}
