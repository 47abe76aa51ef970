package core

import (
	"bytes"
	"context"
	"errors"
	"image"
	"image/png"
	"io"
	"io/fs"
	"sync/atomic"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/media"
	"dancecard/internal/paths"
	"dancecard/internal/preflight"
)

// Files looks at pictures, clips and results, and makes those acceptable that the service would refuse. All its
// methods block and are safe for concurrent use.
type Files struct {
	*env
	fixPercent atomic.Int32 // of the file that is being fixed
}

// Bounds of a preview, in pixels: enough for half a wide terminal.
const previewW, previewH = 96, 128

// maxPicture bounds what is read of a picture; more than the service takes is not looked at. A file larger
// than mostPicture is not opened: no picture has so many bytes.
const maxPicture, mostPicture = 6 << 20, 256 << 20

// picturesLock lets one picture be decoded at a time: that takes many times the memory of its file.
const picturesLock = "pictures"

// Picture says what a picture is.
type Picture struct {
	Facts media.Facts
	// Preview is small; nil where there is none, and NoPreview says why, if that is worth a word.
	Preview   image.Image
	NoPreview error
	// Content tells pictures with the same content, Verdict what the service has said of it.
	Content string
	Verdict history.Verdict
}

// Clip says what a clip is; the hash tells the content of a local one.
type Clip struct {
	Facts api.ClipFacts
	Hash  string
}

// InspectPicture looks at the picture at a path or an address as the service will, and keeps its preview. What
// is known of it is given beside an error, too.
func (f *Files) InspectPicture(ctx context.Context, source string) (p Picture, err error) {
	file, size, err := f.openPicture(ctx, source)
	if err != nil {
		return p, err
	}
	defer file.Close()
	unlock, err := f.locks.lock(ctx, picturesLock)
	if err != nil {
		return p, err
	}
	defer unlock()
	p.Facts, err = media.Inspect(file, size)
	if size > mostPicture {
		p.Facts, err = media.Facts{Bytes: size}, nil
	}
	if err == nil && size == file.Size() && size < maxPicture {
		err = media.Whole(file, p.Facts)
	}
	p.Content, p.Verdict = f.verdict(ctx, source)
	if err != nil {
		return p, err
	}
	preview, err := media.Thumbnail(file, p.Facts, previewW, previewH)
	if err != nil { // the service may take it all the same
		p.NoPreview = err
		return p, nil
	}
	p.Preview = preview
	f.keepPreview(ctx, source, p.Preview)
	return p, nil
}

// SeenPicture is what came of looking at a picture, as the checks take it.
func (f *Files) SeenPicture(source string, p Picture, err error) preflight.Picture {
	out := preflight.Picture{
		Facts:       api.PictureFacts{Type: p.Facts.Type, Bytes: p.Facts.Bytes, Width: p.Facts.Width, Height: p.Facts.Height},
		Orientation: p.Facts.Orientation, Content: p.Content, Verdict: p.Verdict, Fixed: f.Fixed.Holds(source),
	}
	if e, ok := errors.AsType[*media.Error](err); ok && e.Code == media.CodeCut {
		out.Trouble = preflight.Trouble{Code: preflight.Cut, Detail: fileDetail(err), Err: err}
	} else {
		out.Trouble = troubleWith(source, err)
	}
	if e, ok := errors.AsType[*media.Error](p.NoPreview); ok {
		out.NoPreview = preflight.Trouble{Code: preflight.Undrawn, Detail: fileDetail(e), Err: e}
		if e.Code == media.CodeBroken {
			out.NoPreview.Code = preflight.Broken
		}
	}
	return out
}

// SeenClip is what came of looking at a clip, as the checks take it.
func (f *Files) SeenClip(source string, clip Clip, err error) preflight.Clip {
	return preflight.Clip{Facts: clip.Facts, Hash: clip.Hash, Trouble: troubleWith(source, err), Fixed: f.Fixed.Holds(source)}
}

// troubleWith tells why a file could not be looked at.
func troubleWith(source string, err error) preflight.Trouble {
	t := preflight.Trouble{Code: preflight.Other, Err: err}
	switch typed := paths.WindowsIn(source); {
	case err == nil:
		return preflight.Trouble{}
	case errors.Is(err, fs.ErrNotExist) && typed != "":
		t.Code, t.Detail = preflight.Windows, api.Detail{Kind: api.DetailWindowsPath, Name: typed}
	case isMedia(err):
		t.Detail = fileDetail(err)
	case errors.Is(err, ErrFolder):
		t.Code = preflight.Folder
	case errors.Is(err, ErrNotRegular):
		t.Code = preflight.NotRegular
	}
	return t
}

func isMedia(err error) bool {
	_, ok := errors.AsType[*media.Error](err)
	return ok
}

// InspectAll looks at pictures and clips for the checks, one after another. What is no file is left out.
func (f *Files) InspectAll(ctx context.Context, pictures, clips []string) preflight.Seen {
	seen := preflight.Seen{Pictures: map[string]preflight.Picture{}, Clips: map[string]preflight.Clip{}}
	for _, source := range pictures {
		if history.IsFile(source) {
			p, err := f.InspectPicture(ctx, source)
			seen.Pictures[source] = f.SeenPicture(source, p, err)
		}
	}
	for _, source := range clips {
		if history.IsFile(source) {
			clip, err := f.InspectClip(ctx, source)
			seen.Clips[source] = f.SeenClip(source, clip, err)
		}
	}
	return seen
}

// pictureFile is a picture, as much of it as the service would take.
type pictureFile struct {
	*io.SectionReader
	io.Closer
}

// openPicture opens a picture and tells its whole size.
func (f *Files) openPicture(ctx context.Context, source string) (file pictureFile, size int64, err error) {
	if history.IsAddress(source) {
		return f.fetchPicture(ctx, source)
	}
	opened, info, err := openFile(source)
	if err != nil {
		return file, 0, err
	}
	most := min(info.Size(), maxPicture)
	if info.Size() > mostPicture {
		most = 0
	}
	return pictureFile{io.NewSectionReader(opened, 0, most), opened}, info.Size(), nil
}

// fetchPicture downloads a picture into memory.
func (f *Files) fetchPicture(ctx context.Context, address string) (file pictureFile, size int64, err error) {
	if f.ReadOnly {
		return file, 0, ErrReadOnly
	}
	stream, err := f.Client.Fetch(ctx, address, 0, "")
	if err != nil {
		return file, 0, err
	}
	defer stream.Body.Close()
	var data bytes.Buffer
	data.Grow(int(min(max(stream.Length, 0), maxPicture)) + bytes.MinRead)
	if _, err := data.ReadFrom(io.LimitReader(stream.Body, maxPicture)); err != nil {
		return file, 0, err
	}
	size = int64(data.Len())
	return pictureFile{io.NewSectionReader(bytes.NewReader(data.Bytes()), 0, size), io.NopCloser(nil)}, max(size, stream.Length), nil
}

// verdict is what the service said of a picture before, if it did, and what the picture is known by.
func (f *Files) verdict(ctx context.Context, source string) (key string, v history.Verdict) {
	if key = f.pictureHash(ctx, source); key == "" {
		return "", v
	}
	for _, e := range f.Engines {
		if v, ok, err := f.Store.Files.Verdict(ctx, key, e.DetectModel); ok && err == nil {
			return key, v
		}
	}
	return key, v
}

// InspectClip looks at a clip's headers, wherever it is.
func (f *Files) InspectClip(ctx context.Context, source string) (clip Clip, err error) {
	if !history.IsAddress(source) {
		if clip.Facts, err = clipFacts(ctx, source); err == nil && clip.Facts.Bytes <= f.mostBytes() {
			clip.Hash, _, err = f.hash(ctx, source, f.mostBytes())
		}
		return clip, err
	}
	if f.ReadOnly {
		return clip, ErrReadOnly
	}
	remote, err := f.Client.ReaderAt(ctx, source)
	if err != nil {
		return clip, err
	}
	facts, err := media.InspectClip(ctx, remote, remote.Size())
	return Clip{Facts: asClip(facts)}, err
}

func asClip(f media.ClipFacts) api.ClipFacts {
	return api.ClipFacts{
		Container: f.Container, Codec: f.Codec, Width: f.Width, Height: f.Height,
		Seconds: f.Seconds, FPS: f.FPS, Bytes: f.Bytes, Missing: f.Missing,
	}
}

// Preview reads a picture's preview from history; nil where there is none.
func (f *Files) Preview(ctx context.Context, source string) image.Image {
	b, err := f.Store.Files.Thumbnail(ctx, source)
	if err != nil || len(b) == 0 {
		return nil
	}
	img, err := png.Decode(bytes.NewReader(b))
	if err != nil {
		return nil
	}
	return img
}

// keepPreview writes a preview down. Without it the picture is fetched again next time, so that a
// failure loses nothing.
func (f *Files) keepPreview(ctx context.Context, source string, img image.Image) {
	var b bytes.Buffer
	if png.Encode(&b, img) == nil {
		_ = f.Store.Files.SetThumbnail(ctx, source, b.Bytes())
	}
}
