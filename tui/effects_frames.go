package tui

import (
	"bytes"
	"errors"
	"fmt"
	"image"
	"image/draw"
	"image/png"
	"os"
	"time"

	tea "charm.land/bubbletea/v2"
)

const (
	// stripFrames are shown of a video, each at most stripW × stripH pixels.
	stripFrames, stripW, stripH = 6, 48, 64
	// reelFrames are played of it, each at most reelW × reelH pixels and as long as a beat.
	reelFrames, reelW, reelH = 24, 96, 128
	beatLength               = time.Second / 8
	// restLength is how long a task must have been selected before its video is looked at.
	restLength = 400 * time.Millisecond
)

// rest waits for as long as a task must have been selected.
func (fx *effects) rest(id int) tea.Cmd {
	return func() tea.Msg {
		if fx.Sleep(fx.ctx, restLength) != nil {
			return nil
		}
		return restedMsg{id: id}
	}
}

// frames takes the frames out of a video that are shown of it, and keeps them in history: without
// that they are taken out again next time, so that a failure loses nothing.
func (fx *effects) frames(path string) tea.Cmd {
	return func() tea.Msg {
		list, err := fx.cut(path, stripFrames, stripW, stripH)
		if err != nil || len(list) == 0 {
			fx.Log.Debug("no frames", "path", path, "err", err)
			return framesMsg{path: path}
		}
		strip, key := stripOf(list), stripKey(path)
		var b bytes.Buffer
		if key != "" && png.Encode(&b, strip) == nil {
			_ = fx.Store.SetThumbnail(fx.ctx, key, b.Bytes())
		}
		return framesMsg{path: path, frames: framesOf(strip)}
	}
}

// errNoFFmpeg says that there is nothing to take a video apart with.
var errNoFFmpeg = errors.New("ffmpeg is not installed, which takes the pictures out of a video")

// cut takes n pictures out of a video.
func (fx *effects) cut(path string, n, w, h int) ([]image.Image, error) {
	program, err := fx.FFmpeg(fx.ctx)
	if err != nil {
		return nil, errNoFFmpeg
	}
	return fx.Frames(fx.ctx, program, path, n, w, h)
}

// keptFrames are those of a video whose frames were taken out before; nil for another one.
func (fx *effects) keptFrames(path string) []image.Image {
	key := stripKey(path)
	if key == "" {
		return nil
	}
	kept, err := fx.Store.Thumbnail(fx.ctx, key)
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

// reel takes the frames out of a video that are played.
func (fx *effects) reel(path string) tea.Cmd {
	return func() tea.Msg {
		list, err := fx.cut(path, reelFrames, reelW, reelH)
		return reelMsg{path: path, frames: list, err: err}
	}
}

// beat is how long a frame is shown.
func (fx *effects) beat(gen int) tea.Cmd {
	return func() tea.Msg {
		if fx.Sleep(fx.ctx, beatLength) != nil {
			return nil
		}
		return beatMsg{gen: gen}
	}
}
