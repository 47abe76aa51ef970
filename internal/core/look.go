package core

import (
	"context"
	"image"

	"dancecard/api"
	"dancecard/internal/media"
)

// Look is what a file on this machine looks like: a picture, or frames of a clip.
type Look struct {
	// Kind is its MIME type; Width and Height are in pixels, zero where they are unknown.
	Kind          string
	Width, Height int
	Seconds, FPS  float64
	// Picture is small; nil for a clip, and where there is none. Frames are some of a clip, from its beginning to
	// its end.
	Picture image.Image
	Frames  []image.Image
	// NoFFmpeg tells that frames need ffmpeg, which is not installed.
	NoFFmpeg bool
}

// mostDecoded bounds the memory that a picture which is only looked at may take, in bytes.
const mostDecoded = 24 << 20

// Look looks at a picture or a clip by its content. A picture that would take much memory is not decoded; nothing
// is kept but the frames of clips.
func (f *Files) Look(ctx context.Context, path string) (l Look, err error) {
	file, info, err := openFile(path)
	if err != nil {
		return l, err
	}
	defer file.Close()
	facts, err := media.Inspect(file, info.Size())
	l.Kind, l.Width, l.Height = facts.Type, facts.Width, facts.Height
	if err != nil {
		return l, err
	}
	if facts.Width == 0 {
		return f.lookAtClip(ctx, path, l)
	}
	if decodedSize(facts) > mostDecoded {
		return l, nil
	}
	unlock, err := f.locks.lock(ctx, picturesLock)
	if err != nil {
		return l, err
	}
	defer unlock()
	preview, err := media.Thumbnail(file, facts, previewW, previewH)
	if err == nil {
		l.Picture = preview
	}
	return l, err
}

// decodedSize is about how much memory a decoded picture takes, in bytes.
func decodedSize(f media.Facts) int {
	pixels := f.Width * f.Height
	if f.Type == "image/jpeg" {
		return pixels * 3 / 2
	}
	return pixels * 4
}

// lookAtClip adds the frames of a clip: those that history has kept, else new ones.
func (f *Files) lookAtClip(ctx context.Context, path string, l Look) (Look, error) {
	facts, err := clipFacts(ctx, path)
	if err != nil || facts.Codec == "" {
		return l, err
	}
	l.Width, l.Height, l.Seconds, l.FPS = facts.Width, facts.Height, facts.Seconds, facts.FPS
	if l.Frames = f.keptFrames(ctx, path); l.Frames != nil {
		return l, nil
	}
	if _, none := f.FFmpeg(ctx); none == nil {
		l.Frames = f.StillFrames(ctx, path)
	} else {
		l.NoFFmpeg = true
	}
	return l, nil
}

// KindName is the usual name of what the file is; empty where that is unknown.
func (l Look) KindName() string {
	if l.Kind == "" {
		return ""
	}
	return api.KindName(l.Kind)
}
