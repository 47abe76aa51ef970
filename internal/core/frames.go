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
	// A contact sheet shows so many frames of a video, each at most of this size in pixels.
	sheetFrames, sheetFrameW, sheetFrameH = 6, 48, 64
	// playbackFrames is how many frames playback in place shows.
	playbackFrames = 24
)

// ErrNoFFmpeg says that no frames can be extracted, as ffmpeg is missing.
var ErrNoFFmpeg = errors.New("ffmpeg is not installed, which takes the pictures out of a video")

// extractFrames takes n frames out of a video.
func (f *Files) extractFrames(ctx context.Context, path string, n, w, h int) ([]image.Image, error) {
	program, err := f.FFmpeg(ctx)
	if err != nil {
		return nil, ErrNoFFmpeg
	}
	return f.Config.Frames(ctx, program, path, n, w, h)
}

// keptFrames returns the frames of a video's contact sheet, where history has one.
func (f *Files) keptFrames(ctx context.Context, path string) []image.Image {
	key := contactSheetKey(path)
	if key == "" {
		return nil
	}
	kept, err := f.Store.Files.Thumbnail(ctx, key)
	if err != nil || len(kept) == 0 {
		return nil
	}
	sheet, err := png.Decode(bytes.NewReader(kept))
	if err != nil {
		return nil
	}
	return splitSheet(sheet)
}

// contactSheetKey names the sheet of a file as it is now. It is empty where there is no file.
func contactSheetKey(path string) string {
	info, err := os.Stat(path)
	if err != nil {
		return ""
	}
	return fmt.Sprintf("frames:%s:%d:%d", path, info.Size(), info.ModTime().UnixNano())
}

// contactSheet puts frames side by side, spread over as many as a sheet has.
func contactSheet(list []image.Image) image.Image {
	size := list[0].Bounds().Size()
	sheet := image.NewNRGBA(image.Rect(0, 0, sheetFrames*size.X, size.Y))
	for i := range sheetFrames {
		frame := list[i*len(list)/sheetFrames]
		draw.Draw(sheet, image.Rect(i*size.X, 0, (i+1)*size.X, size.Y), frame, frame.Bounds().Min, draw.Src)
	}
	return sheet
}

// splitSheet returns the frames of a contact sheet.
func splitSheet(sheet image.Image) []image.Image {
	parts, ok := sheet.(interface {
		SubImage(image.Rectangle) image.Image
	})
	w, h := sheet.Bounds().Dx()/sheetFrames, sheet.Bounds().Dy()
	if !ok || w == 0 {
		return nil
	}
	out := make([]image.Image, sheetFrames)
	for i := range out {
		out[i] = parts.SubImage(image.Rect(i*w, 0, (i+1)*w, h).Add(sheet.Bounds().Min))
	}
	return out
}

// StillFrames extracts the frames of a video's contact sheet and keeps the sheet in history.
// Where that fails, they are extracted again next time.
func (f *Files) StillFrames(ctx context.Context, path string) []image.Image {
	list, err := f.extractFrames(ctx, path, sheetFrames, sheetFrameW, sheetFrameH)
	if err != nil || len(list) == 0 {
		f.Log.Debug("no frames", "path", path, "err", err)
		return nil
	}
	sheet, key := contactSheet(list), contactSheetKey(path)
	var b bytes.Buffer
	if key != "" && png.Encode(&b, sheet) == nil {
		_ = f.Store.Files.SetThumbnail(ctx, key, b.Bytes())
	}
	return splitSheet(sheet)
}

// PlaybackFrames extracts the frames for playback in place, each of at most w × 4/3 w pixels.
func (f *Files) PlaybackFrames(ctx context.Context, path string, w int) ([]image.Image, error) {
	if _, err := os.Stat(path); err != nil {
		return nil, err
	}
	return f.extractFrames(ctx, path, playbackFrames, w, w*4/3)
}
