package core

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"image"
	"image/draw"
	"image/png"
	"os"
)

const (
	// stripFrames are shown of a video, each at most stripW × stripH pixels.
	stripFrames, stripW, stripH = 6, 48, 64
	// reelFrames are played of it, each at most reelW × reelH pixels.
	reelFrames, reelW, reelH = 24, 96, 128
)

// ErrNoFFmpeg says that there is nothing to take a video apart with.
var ErrNoFFmpeg = errors.New("ffmpeg is not installed, which takes the pictures out of a video")

// cut takes n pictures out of a video.
func (c *Core) cut(ctx context.Context, path string, n, w, h int) ([]image.Image, error) {
	program, err := c.FFmpeg(ctx)
	if err != nil {
		return nil, ErrNoFFmpeg
	}
	return c.Config.Frames(ctx, program, path, n, w, h)
}

// keptFrames are those of a video whose frames were taken out before; nil for another one.
func (c *Core) keptFrames(ctx context.Context, path string) []image.Image {
	key := stripKey(path)
	if key == "" {
		return nil
	}
	kept, err := c.Store.Files.Thumbnail(ctx, key)
	if err != nil || len(kept) == 0 {
		return nil
	}
	strip, err := png.Decode(bytes.NewReader(kept))
	if err != nil {
		return nil
	}
	return framesOf(strip)
}

// stripKey is under what the frames of a video are kept: the same file, as it is now. It is empty
// where there is no file.
func stripKey(path string) string {
	info, err := os.Stat(path)
	if err != nil {
		return ""
	}
	return fmt.Sprintf("frames of %s, %d bytes, %d", path, info.Size(), info.ModTime().UnixNano())
}

// stripOf puts frames side by side, spread over as many as a strip has.
func stripOf(list []image.Image) image.Image {
	size := list[0].Bounds().Size()
	strip := image.NewNRGBA(image.Rect(0, 0, stripFrames*size.X, size.Y))
	for i := range stripFrames {
		frame := list[i*len(list)/stripFrames]
		draw.Draw(strip, image.Rect(i*size.X, 0, (i+1)*size.X, size.Y), frame, frame.Bounds().Min, draw.Src)
	}
	return strip
}

// framesOf cuts a strip into its frames.
func framesOf(strip image.Image) []image.Image {
	parts, ok := strip.(interface {
		SubImage(image.Rectangle) image.Image
	})
	w, h := strip.Bounds().Dx()/stripFrames, strip.Bounds().Dy()
	if !ok || w == 0 {
		return nil
	}
	out := make([]image.Image, stripFrames)
	for i := range out {
		out[i] = parts.SubImage(image.Rect(i*w, 0, (i+1)*w, h).Add(strip.Bounds().Min))
	}
	return out
}

// StillFrames takes the frames out of a video that are shown of it, and keeps them in history: without
// that they are taken out again next time, so that a failure loses nothing.
func (c *Core) StillFrames(ctx context.Context, path string) []image.Image {
	list, err := c.cut(ctx, path, stripFrames, stripW, stripH)
	if err != nil || len(list) == 0 {
		c.Log.Debug("no frames", "path", path, "err", err)
		return nil
	}
	strip, key := stripOf(list), stripKey(path)
	var b bytes.Buffer
	if key != "" && png.Encode(&b, strip) == nil {
		_ = c.Store.Files.SetThumbnail(ctx, key, b.Bytes())
	}
	return framesOf(strip)
}

// MovingFrames takes the frames out of a video that are played.
func (c *Core) MovingFrames(ctx context.Context, path string) ([]image.Image, error) {
	return c.cut(ctx, path, reelFrames, reelW, reelH)
}
