package download

import (
	"cmp"
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"time"

	"dancecard/history"
	"dancecard/internal/disk"
)

// MaxVideoBytes is the largest video that is saved, far beyond a minute at any rate in use (the
// reference: up to 60 s).
const MaxVideoBytes = 2 << 30

// Source begins to fetch the video at address from byte offset on. With an offset, etag names the
// version that the earlier bytes are of, empty where the server gave none; a source answers with
// the whole video, Offset 0, when it cannot go on in that version. The body ends early when ctx
// does. Errors are [*api.Error] where the server or the network said no; any other counts as a
// broken connection.
type Source func(ctx context.Context, address string, offset int64, etag string) (Chunk, error)

// Chunk is the answer of a [Source].
type Chunk struct {
	Body io.ReadCloser
	// Length is of the whole video in bytes, wherever Body begins; -1 while unknown.
	Length int64
	// Offset is which byte of the video Body begins with.
	Offset int64
	// ETag names the version of the video; empty where the server gave none.
	ETag string
	// CRC64 is the whole video's checksum (CRC-64 of ECMA-182) as the storage tells it, a decimal
	// number; empty where it does not.
	CRC64 string
}

// VideoOptions are what a program may set; the zero value is right for all but tests.
type VideoOptions struct {
	// MaxBytes is the largest video that is saved; 0 means [MaxVideoBytes].
	MaxBytes int64
	// Sleep waits between tries, or until ctx ends, whose error it then returns; nil means a timer.
	Sleep func(ctx context.Context, d time.Duration) error
	// ReadOnly has the folder not be made.
	ReadOnly bool
}

// Videos is the folder of saved videos. It is safe for concurrent use.
type Videos struct {
	folder string
	most   int64
	sleep  func(context.Context, time.Duration) error

	mu sync.Mutex
	// busy holds the part files that are being written in this process.
	busy map[string]bool
}

// OpenVideos gives the videos in folder, which is made, for this user alone (0700), when it is not
// there. The error is an [*history.Error].
func OpenVideos(folder string, o VideoOptions) (*Videos, error) {
	folder, err := filepath.Abs(folder)
	if err == nil && !o.ReadOnly {
		err = os.MkdirAll(folder, 0o700)
	}
	if err != nil {
		return nil, diskError(folder, err)
	}
	v := &Videos{folder: folder, most: cmp.Or(o.MaxBytes, MaxVideoBytes), sleep: o.Sleep, busy: map[string]bool{}}
	if v.sleep == nil {
		v.sleep = sleep
	}
	return v, nil
}

// Save fetches a task's video and gives the event that says so: the file's name in the folder, its
// size in bytes and its SHA-256. The bytes go to a part file; only a whole video, on disk for good,
// gets its name, and never that of another file. What came before a crash or a broken connection is
// built upon. Once the event is written down, [Videos.Done] is to be called. A video that this task
// has saved already, because the program died before it could say so, is not fetched again; whatever
// else is in the folder belongs to somebody else.
//
// Progress, which may be nil, is told how many bytes of how many (-1 while unknown) have come, by
// the goroutine that called Save; the number falls when the video must be fetched from its start.
//
// There are up to 5 tries, with pauses of 1, 4, 16 and 64 seconds or as long as the
// server asks, at most 2 minutes. An address that is refused by parts is asked for the whole once.
// Errors: [*api.Error], with [api.CodeLinkDead] when no other Save from this address will help and
// [api.CodeCanceled] when ctx ended; [*history.Error] with [history.CodeShort], [history.CodeChanged], [history.CodeDifferent],
// [history.CodeNotVideo], [history.CodeTooLarge], [history.CodeNoVideo], [history.CodeSaving], or what the disk said. No text of them
// holds the query of the address.
func (v *Videos) Save(ctx context.Context, t history.Task, from Source, progress func(done, total int64)) (history.VideoSaved, error) {
	if t.RemoteID == "" {
		return history.VideoSaved{}, &history.Error{Code: history.CodeNoVideo}
	}
	name := PartName(t)
	if !v.claim(name) {
		return history.VideoSaved{}, &history.Error{Code: history.CodeSaving, Path: FileName(t)}
	}
	defer v.release(name)
	path := filepath.Join(v.folder, name)
	if err := os.MkdirAll(v.folder, 0o700); err != nil {
		return history.VideoSaved{}, diskError(v.folder, err)
	}
	p, err := openPart(path, digest(t.RemoteID))
	if errors.Is(err, disk.ErrHeld) {
		return history.VideoSaved{}, &history.Error{Code: history.CodeSaving, Path: FileName(t), Cause: err}
	}
	if err != nil {
		return history.VideoSaved{}, diskError(path, err)
	}
	if p.found.Row != row(t) {
		p.found.File = ""
	}
	if saved, ok := v.own(t, p.found); ok {
		p.leaveMark()
		return saved, nil
	}
	d := download{part: p, from: from, address: t.Video, most: v.most, sleep: v.sleep, progress: progress}
	if err := d.run(ctx); err != nil {
		d.leave(err)
		return history.VideoSaved{}, err
	}
	return v.finish(p, t)
}

// Done forgets what was kept of a save for as long as its outcome was not written down.
func (v *Videos) Done(t history.Task) { _ = v.remove(PartName(t)) }

// row tells a row of history from all others, also from those of another history.
func row(t history.Task) string {
	return strconv.FormatInt(int64(t.ID), 10) + " at " + strconv.FormatInt(history.UnixMicro(t.Created), 10)
}

// finish gives the whole video in p its name. The name is in the mark before the part file goes: should
// the program die then, the next save knows its own file by that.
func (v *Videos) finish(p *part, t history.Task) (history.VideoSaved, error) {
	saved := history.VideoSaved{Bytes: p.size, SHA256: p.sums.sha256()}
	info, err := p.file.Stat()
	// Windows neither links nor renames a file that is open; the lock is held all the same.
	err = errors.Join(err, p.file.Close())
	if err == nil {
		saved.File, err = p.publish(info, v.folder, FileName(t), func(name string) error {
			p.mark.File, p.mark.Row, p.mark.SHA256 = name, row(t), saved.SHA256
			return p.writeMark()
		})
	}
	if err != nil {
		_ = p.lock.Close()
		return history.VideoSaved{}, diskError(p.path, err)
	}
	p.leaveMark()
	return saved, nil
}

// own looks for the video that the row itself has saved: the file that history names, or the one that
// the mark says was named last.
func (v *Videos) own(t history.Task, found mark) (history.VideoSaved, bool) {
	if saved, ok := v.valid(t.File, t.Bytes, t.SHA256); ok {
		return saved, true
	}
	if found.File == "" || found.SHA256 == "" {
		return history.VideoSaved{}, false
	}
	return v.valid(found.File, found.Total, found.SHA256)
}

// valid tells whether a file is a whole MP4 of a length and a content, as far as those are known.
func (v *Videos) valid(file string, bytes int64, sha256 string) (history.VideoSaved, bool) {
	info, ok := v.stat(file)
	if !ok || bytes > 0 && info.Size() != bytes {
		return history.VideoSaved{}, false
	}
	f, err := os.Open(v.Path(file))
	if err != nil {
		return history.VideoSaved{}, false
	}
	defer f.Close()
	if opened, err := f.Stat(); err != nil || !os.SameFile(info, opened) || checkMP4(f, info.Size()) != nil {
		return history.VideoSaved{}, false
	}
	content := newSums()
	if _, err := io.Copy(&content, f); err != nil {
		return history.VideoSaved{}, false
	}
	saved := history.VideoSaved{File: file, Bytes: info.Size(), SHA256: content.sha256()}
	return saved, sha256 == "" || sha256 == saved.SHA256
}

// stat describes a video in the folder; a link or a folder is none.
func (v *Videos) stat(file string) (fs.FileInfo, bool) {
	path := v.Path(file)
	if path == "" {
		return nil, false
	}
	info, err := os.Lstat(path)
	return info, err == nil && info.Mode().IsRegular()
}

// Exists reports whether the video that a task has saved is in the folder: a file of its name and
// size. It does not read the file.
func (v *Videos) Exists(t history.Task) bool {
	info, ok := v.stat(t.File)
	return ok && info.Size() > 0 && (t.Bytes == 0 || info.Size() == t.Bytes)
}

// Path gives the whole path of a video, and the empty string for anything that is not a plain name
// of a file in the folder.
func (v *Videos) Path(file string) string {
	if file == "." || !filepath.IsLocal(file) || strings.ContainsAny(file, "/\\:\x00") {
		return ""
	}
	return filepath.Join(v.folder, file)
}

// Folder gives the folder's whole path.
func (v *Videos) Folder() string { return v.folder }

// Prune removes what is left of videos that nobody waits for any more: part files for which live,
// asked with the name that [PartName] gives, says no. Those in use are left alone. The first error
// is returned, after the rest has been tried: the context's, or an [*history.Error].
func (v *Videos) Prune(ctx context.Context, live func(part string) bool) error {
	entries, err := os.ReadDir(v.folder)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return diskError(v.folder, err)
	}
	var first error
	for _, e := range entries {
		name := strings.TrimSuffix(e.Name(), markSuffix)
		ours := strings.HasPrefix(name, partPrefix) && strings.HasSuffix(name, partSuffix)
		if !ours || !e.Type().IsRegular() || live(name) {
			continue
		}
		if err := context.Cause(ctx); err != nil {
			return err
		}
		first = cmp.Or(first, v.remove(name))
	}
	return first
}

// remove drops a part file and its marks, unless somebody writes to them.
func (v *Videos) remove(name string) error {
	if !v.claim(name) {
		return nil
	}
	defer v.release(name)
	path := filepath.Join(v.folder, name)
	if p, err := openPart(path, ""); err == nil {
		p.drop()
	} else if !errors.Is(err, disk.ErrHeld) {
		return diskError(path, err)
	}
	return nil
}

func (v *Videos) claim(part string) bool {
	v.mu.Lock()
	defer v.mu.Unlock()
	if v.busy[part] {
		return false
	}
	v.busy[part] = true
	return true
}

func (v *Videos) release(part string) {
	v.mu.Lock()
	defer v.mu.Unlock()
	delete(v.busy, part)
}
