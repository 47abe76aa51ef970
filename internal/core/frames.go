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
	// stillFrames are shown of a video, each at most stillW × stillH pixels.
	stillFrames, stillW, stillH = 6, 48, 64
	// movingFrames are played of it, each at most movingW × movingH pixels.
	movingFrames, movingW, movingH = 24, 96, 128
)

// ErrNoFFmpeg says that there is nothing to extract frames with.
var ErrNoFFmpeg = errors.New("ffmpeg is not installed, which takes the pictures out of a video")

// extractFrames takes n pictures out of a video.
func (f *Files) extractFrames(ctx context.Context, path string, n, w, h int) ([]image.Image, error) {
	program, err := f.FFmpeg(ctx)
	if err != nil {
		return nil, ErrNoFFmpeg
	}
	return f.Config.Frames(ctx, program, path, n, w, h)
}

// keptFrames are those of a video whose frames were taken out before; nil for another one.
func (f *Files) keptFrames(ctx context.Context, path string) []image.Image {
	key := frameKey(path)
	if key == "" {
		return nil
	}
	kept, err := f.Store.Thumbnail(ctx, key)
	if err != nil || len(kept) == 0 {
		return nil
	}
	sheet, err := png.Decode(bytes.NewReader(kept))
	if err != nil {
		return nil
	}
	return framesOf(sheet)
}

// frameKey is under what the frames of a video are kept: the same file, as it is now. It is empty
// where there is no file.
func frameKey(path string) string {
	info, err := os.Stat(path)
	if err != nil {
		return ""
	}
	return fmt.Sprintf("frames of %s, %d bytes, %d", path, info.Size(), info.ModTime().UnixNano())
}

// contactSheet puts frames side by side, spread over as many as a sheet has.
func contactSheet(list []image.Image) image.Image {
	size := list[0].Bounds().Size()
	sheet := image.NewNRGBA(image.Rect(0, 0, stillFrames*size.X, size.Y))
	for i := range stillFrames {
		frame := list[i*len(list)/stillFrames]
		draw.Draw(sheet, image.Rect(i*size.X, 0, (i+1)*size.X, size.Y), frame, frame.Bounds().Min, draw.Src)
	}
	return sheet
}

// framesOf cuts a contact sheet into its frames.
func framesOf(sheet image.Image) []image.Image {
	parts, ok := sheet.(interface {
		SubImage(image.Rectangle) image.Image
	})
	w, h := sheet.Bounds().Dx()/stillFrames, sheet.Bounds().Dy()
	if !ok || w == 0 {
		return nil
	}
	out := make([]image.Image, stillFrames)
	for i := range out {
		out[i] = parts.SubImage(image.Rect(i*w, 0, (i+1)*w, h).Add(sheet.Bounds().Min))
	}
	return out
}

// StillFrames takes the frames out of a video that are shown of it, and keeps them in history: without
// that they are taken out again next time, so that a failure loses nothing.
func (f *Files) StillFrames(ctx context.Context, path string) []image.Image {
	list, err := f.extractFrames(ctx, path, stillFrames, stillW, stillH)
	if err != nil || len(list) == 0 {
		f.Log.Debug("no frames", "path", path, "err", err)
		return nil
	}
	sheet, key := contactSheet(list), frameKey(path)
	var b bytes.Buffer
	if key != "" && png.Encode(&b, sheet) == nil {
		_ = f.Store.SetThumbnail(ctx, key, b.Bytes())
	}
	return framesOf(sheet)
}

// MovingFrames takes the frames out of a video that are played.
func (f *Files) MovingFrames(ctx context.Context, path string) ([]image.Image, error) {
	return f.extractFrames(ctx, path, movingFrames, movingW, movingH)
}
