package core

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"io"
	"math"
	"os"
	"slices"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/media"
)

// Why a path is no file that can be sent.
var (
	ErrFolder     = errors.New("it is a folder, not a file")
	ErrNotRegular = errors.New("not a regular file")
	errChanged    = errors.New("its content changed meanwhile")
)

// statFile looks at a file without opening it: to open a pipe or a device may block, or never end.
func statFile(path string) (os.FileInfo, error) {
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return nil, err
	case info.IsDir():
		return nil, &os.PathError{Op: "open", Path: path, Err: ErrFolder}
	case !info.Mode().IsRegular():
		return nil, &os.PathError{Op: "open", Path: path, Err: ErrNotRegular}
	}
	return info, nil
}

// openFile opens a regular file.
func openFile(path string) (*os.File, os.FileInfo, error) {
	if _, err := statFile(path); err != nil {
		return nil, nil, err
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, nil, err
	}
	info, err := f.Stat()
	if err == nil && !info.Mode().IsRegular() { // it was replaced meanwhile
		err = &os.PathError{Op: "open", Path: path, Err: ErrNotRegular}
	}
	if err != nil {
		f.Close()
		return nil, nil, err
	}
	return f, info, nil
}

// mostBytes is the size of the largest file that an engine takes.
func (e *env) mostBytes() int64 {
	var most int64
	for _, engine := range e.Engines {
		most = max(most, engine.Picture.Bytes.At, engine.Clip.Bytes.At)
	}
	return most
}

// anySize lets a file of any size be hashed.
const anySize = math.MaxInt64

// hash tells the content of a local file of at most so many bytes, read once for as long as its size and time
// stay the same.
func (e *env) hash(ctx context.Context, path string, most int64) (string, os.FileInfo, error) {
	info, err := statFile(path)
	if err == nil && info.Size() > most {
		err = &os.PathError{Op: "read", Path: path, Err: fmt.Errorf("too large: %d MB, at most %d MB", info.Size()>>20, most>>20)}
	}
	if err != nil {
		return "", nil, err
	}
	if known, err := e.Store.Files.Hash(ctx, path, info); err == nil && known != "" {
		return known, info, nil
	}
	f, _, err := openFile(path)
	if err != nil {
		return "", nil, err
	}
	defer f.Close()
	hash, err := media.Hash(ctx, io.LimitReader(f, most))
	if err == nil {
		err = e.Store.Files.KeepHash(ctx, path, info, hash)
	}
	return hash, info, err
}

// pictureHash tells what a picture holds; empty where it cannot be read, which its task will tell.
func (e *env) pictureHash(ctx context.Context, source string) string {
	switch {
	case source == "":
		return ""
	case history.IsAddress(source):
		return "at " + source
	}
	hash, _, err := e.hash(ctx, source, maxPicture)
	if err != nil {
		return ""
	}
	return hash
}

// pictureFacts tells what a picture is. One that is larger than any that the service takes is judged by its
// header; one larger than a picture can be is not read at all.
func pictureFacts(path string) (api.PictureFacts, error) {
	f, info, err := openFile(path)
	if err != nil {
		return api.PictureFacts{}, err
	}
	defer f.Close()
	if info.Size() > mostPicture {
		return api.PictureFacts{Bytes: info.Size()}, nil
	}
	facts, err := media.Inspect(f, info.Size())
	if err == nil && info.Size() < maxPicture {
		err = media.Whole(f, facts)
	}
	return api.PictureFacts{Type: facts.Type, Bytes: facts.Bytes, Width: facts.Width, Height: facts.Height}, err
}

func clipFacts(ctx context.Context, path string) (api.ClipFacts, error) {
	f, info, err := openFile(path)
	if err != nil {
		return api.ClipFacts{}, err
	}
	defer f.Close()
	facts, err := media.InspectClip(ctx, f, info.Size())
	return asClip(facts), err
}

// checkFile checks a local file against an engine's limits. refusal is the first fatal finding, nil for none.
func checkFile(ctx context.Context, e api.Engine, part api.Part, path string) (mime string, refusal *api.Finding, err error) {
	var findings []api.Finding
	if part == api.PartPicture {
		var facts api.PictureFacts
		facts, err = pictureFacts(path)
		mime, findings = facts.Type, e.CheckPicture(facts)
	} else {
		var facts api.ClipFacts
		facts, err = clipFacts(ctx, path)
		mime, findings = facts.Container, e.CheckClip(facts)
	}
	if err != nil {
		return "", nil, err
	}
	if i := slices.IndexFunc(findings, func(f api.Finding) bool { return f.Fatal }); i >= 0 {
		refusal = &findings[i]
	}
	return mime, refusal, nil
}

// unchanged reads a file and fails at its end where its content is not what was hashed.
type unchanged struct {
	*os.File
	sum  hash.Hash
	left int64
	want string
	// changed hears of another content.
	changed func()
}

// openUnchanged opens a file of which size and hash are known. What was hashed under that size and time is
// forgotten where it turns out to be wrong.
func (e *env) openUnchanged(ctx context.Context, l *localFile) (io.ReadCloser, error) {
	f, info, err := openFile(l.path)
	if err != nil {
		return nil, err
	}
	return &unchanged{File: f, sum: sha256.New(), left: l.size, want: l.hash, changed: func() {
		_ = e.Store.Files.KeepHash(ctx, l.path, info, "") // else the next look is told the same
	}}, nil
}

// Read gives the file's bytes.
func (u *unchanged) Read(b []byte) (int, error) {
	n, err := u.File.Read(b)
	u.sum.Write(b[:n])
	if u.left -= int64(n); u.left == 0 && n > 0 && hex.EncodeToString(u.sum.Sum(nil)) != u.want {
		u.changed()
		return n, errChanged
	}
	return n, err
}

// VideoPath is where a task's video is saved.
func (f *Files) VideoPath(t history.Task) string { return f.Videos.Path(t.File) }

// HasVideo reports whether a task's video is there; it asks the disk.
func (f *Files) HasVideo(t history.Task) bool { return f.Videos.Exists(t) }
