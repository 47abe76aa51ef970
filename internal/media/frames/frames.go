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
	// limit is how long ffmpeg may take over one video.
	limit = 20 * time.Second
	// endLimit is how long it may take to end once nobody listens any more.
	endLimit = time.Second
	// spare is what a PNG may take beside its pixels, in bytes.
	spare = 16 << 10
	// mostSaid bounds what is kept of its complaints, in bytes.
	mostSaid = 2 << 10
)

// ErrNoVideo tells a file in which there is no video.
var ErrNoVideo = errors.New("it is no video")

// Extract takes n pictures out of the video at path, spread evenly over its length, each of which
// fits into w × h pixels with its shape kept. A short video may have fewer; there is always one. One
// run of ffmpeg, the program of that path, does it: it reads that file and nothing else, asks no
// questions, and is ended after 20 s. The error is [ErrNoVideo], a [*media.Error] where the file is
// damaged, or says what ffmpeg said.
func Extract(ctx context.Context, ffmpeg, path string, n, w, h int) ([]image.Image, error) {
	seconds, err := length(ctx, path)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeoutCause(ctx, limit, fmt.Errorf("ffmpeg took longer than %v", limit))
	defer cancel()
	cmd := exec.CommandContext(ctx, ffmpeg, arguments(path, seconds, n, w, h)...)
	cmd.Env = slices.DeleteFunc(os.Environ(), func(v string) bool { return strings.HasPrefix(v, "DASHSCOPE_") })
	cmd.WaitDelay = endLimit
	var said complaints
	cmd.Stderr = &said
	out, err := cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	list, bad := read(io.LimitReader(out, int64(n*(4*w*h+spare))), n)
	if bad != nil || len(list) == n {
		cancel() // there is nothing more to be had
	}
	ended := cmd.Wait()
	switch {
	case len(list) == n:
		return list, nil
	case bad == nil && ended == nil && len(list) > 0:
		return list, nil
	case ctx.Err() != nil && bad == nil:
		return nil, context.Cause(ctx)
	case said.String() != "":
		return nil, errors.New(said.String())
	}
	return nil, errors.Join(bad, ended, errNone(list))
}

func errNone(list []image.Image) error {
	if len(list) > 0 {
		return nil
	}
	return errors.New("ffmpeg found no picture in it")
}

// length looks at the file's headers: only what is known to be a video is given to ffmpeg.
func length(ctx context.Context, path string) (float64, error) {
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

// arguments are those of one run. The pictures stand for the n parts of the video and are taken from
// the middle of each.
func arguments(path string, seconds float64, n, w, h int) []string {
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

// read decodes pictures that stand one behind the other, at most n.
func read(r io.Reader, n int) (list []image.Image, err error) {
	b := bufio.NewReader(r)
	for len(list) < n {
		if _, err := b.Peek(1); err != nil {
			return list, nil //nolint:nilerr // that was all
		}
		img, err := png.Decode(b)
		if err != nil {
			return list, fmt.Errorf("ffmpeg gave no picture: %w", err)
		}
		list = append(list, img)
	}
	return list, nil
}

// complaints keeps the beginning of what ffmpeg says.
type complaints struct{ b bytes.Buffer }

// Write keeps what there is room for.
func (c *complaints) Write(p []byte) (int, error) {
	c.b.Write(p[:min(len(p), mostSaid-c.b.Len())])
	return len(p), nil
}

// String gives the first line.
func (c *complaints) String() string {
	line, _, _ := strings.Cut(strings.TrimSpace(c.b.String()), "\n")
	return line
}
