package download

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os"
	"slices"
	"strings"
)

const (
	partPrefix = "task-"
	partSuffix = ".part"
	markSuffix = ".mark"

	// markEvery is how many bytes come between two marks: what a power cut costs at most.
	markEvery = 4 << 20
	// etagBytes is the longest ETag that is kept; longer ones count as none.
	etagBytes = 256
)

// mark is what is known of a part file: which version of the video it is a part of, and how much of
// it has reached the disk. After a power cut the file itself may be as long as before and yet hold
// zeros, so only the bytes that a mark vouches for are built upon.
type mark struct {
	// Task tells of which task of the service the bytes are; earlier versions did not say.
	Task string `json:"task,omitempty"`
	ETag string `json:"etag,omitempty"`
	// CRC64 is the whole video's checksum as the storage tells it; empty while unknown.
	CRC64 string `json:"crc64,omitempty"`
	// Total is the length of the whole video; -1 while unknown.
	Total  int64 `json:"total"`
	Synced int64 `json:"synced"`
	// File is the name that the whole video was given, Row the row of history that gave it, and SHA256
	// its content: by these alone a file in the folder is known as the row's own.
	File   string `json:"file,omitempty"`
	Row    string `json:"row,omitempty"`
	SHA256 string `json:"sha256,omitempty"`
}

// emptyMark is that of a video of which nothing has come.
func emptyMark() mark { return mark{Total: -1} }

// versioned reports whether it is known of which version of the video the bytes are. Without that,
// nothing can be built upon them.
func (m mark) versioned() bool { return m.ETag != "" || m.CRC64 != "" }

// part is a video on its way to the disk: the file that grows, and beside it the file with its
// marks, one JSON object a line, the last whole line counting. The latter is also the lock.
type part struct {
	path string
	lock *os.File
	file *os.File
	mark mark
	// task is what every mark is to say of the task.
	task string
	// found is the last mark as it was when the file was opened.
	found mark
	// sums are those of the bytes in the file.
	sums sums
	// markEnd is how long the file with the marks is.
	markEnd int64
	// size is how much of the video is in the file.
	size int64
	// fresh says that all of it came with one answer.
	fresh bool
}

// openPart opens or makes the part file at path, and keeps of it what the last mark vouches for, if
// that is of the task. No link at either path is followed: whoever put it there, it is removed. It
// returns disk.ErrHeld when another process has the file open.
func openPart(path, task string) (*part, error) {
	lock, err := openLocked(path + markSuffix)
	if err != nil {
		return nil, err
	}
	file, err := openOwn(path, 0)
	if err != nil {
		return nil, errors.Join(err, lock.Close())
	}
	p := &part{path: path, lock: lock, file: file, task: task, sums: newSums()}
	if err := p.load(); err != nil {
		return nil, errors.Join(err, p.close())
	}
	return p, nil
}

func (p *part) load() error {
	text, err := io.ReadAll(p.lock)
	if err != nil {
		return err
	}
	p.markEnd = int64(bytes.LastIndexByte(text, '\n') + 1)
	p.mark = lastMark(text[:p.markEnd])
	if p.found = p.mark; p.found.Task != p.task {
		p.found.File = ""
	}
	info, err := p.file.Stat()
	if err != nil {
		return err
	}
	p.size = info.Size()
	other := p.mark.Task != "" && p.mark.Task != p.task
	if other || p.size < p.mark.Synced || p.mark.Synced <= 0 || p.size > p.mark.Synced && links(info) > 1 {
		return p.reset(emptyMark())
	}
	if p.size > p.mark.Synced {
		p.size = p.mark.Synced
		err = p.file.Truncate(p.size)
	}
	if err == nil {
		_, err = io.Copy(&p.sums, io.NewSectionReader(p.file, 0, p.size))
	}
	return err
}

// lastMark reads the last line that is whole; after a power cut the last ones may be not.
func lastMark(text []byte) mark {
	lines := bytes.Split(text, []byte("\n"))
	for _, line := range slices.Backward(lines) {
		var m mark
		if json.Unmarshal(line, &m) == nil {
			return m
		}
	}
	return emptyMark()
}

// reset forgets all that came, for another version of the video. The marks go first: they must
// never vouch for the bytes of another version.
func (p *part) reset(m mark) error {
	if p.markEnd > 0 {
		if err := p.lock.Truncate(0); err != nil {
			return err
		}
		if err := p.lock.Sync(); err != nil {
			return err
		}
	}
	if p.size > 0 {
		if err := p.empty(); err != nil {
			return err
		}
	}
	p.mark, p.markEnd, p.size, p.fresh = m, 0, 0, true
	p.sums = newSums()
	return nil
}

// empty makes the file empty. One that has another name as well is left to that name.
func (p *part) empty() error {
	info, err := p.file.Stat()
	if err != nil || links(info) <= 1 {
		return errors.Join(err, p.file.Truncate(0))
	}
	if err := errors.Join(p.file.Close(), os.Remove(p.path)); err != nil {
		return err
	}
	p.file, err = openOwn(p.path, os.O_EXCL)
	return err
}

// take prepares for the bytes of an answer and reports whether they can be used: the rest of the
// version that the file is a part of, from the byte that was asked for, or a whole video from its
// beginning.
func (p *part) take(c Chunk, asked int64) (bool, error) {
	if asked > 0 && c.Offset == asked && p.continues(c) {
		p.fresh = false
		p.mark.Total = max(p.mark.Total, c.Length)
		if p.mark.CRC64 == "" {
			p.mark.CRC64 = c.CRC64
		}
		return true, nil
	}
	m := mark{ETag: strong(c.ETag), CRC64: c.CRC64, Total: c.Length}
	if c.Length <= 0 {
		m.Total = -1
	}
	return c.Offset == 0, p.reset(m)
}

// continues reports whether an answer is surely of the version of which the file is a part: the same
// ETag or, where the storage gives none, the same checksum; and of the same length.
func (p *part) continues(c Chunk) bool {
	switch {
	case p.mark.Total >= 0 && c.Length >= 0 && c.Length != p.mark.Total:
		return false
	case p.mark.CRC64 != "" && c.CRC64 != "" && c.CRC64 != p.mark.CRC64:
		return false
	}
	return strong(c.ETag) == p.mark.ETag && (p.mark.ETag != "" || p.mark.CRC64 != "" && c.CRC64 != "")
}

// strong gives an ETag that promises equal bytes, or nothing: a weak one does not (RFC 9110,
// section 8.8.1).
func strong(etag string) string {
	if len(etag) > etagBytes || strings.HasPrefix(etag, "W/") {
		return ""
	}
	return etag
}

// whole reports whether nothing is missing, as far as the length tells.
func (p *part) whole() bool { return p.mark.Total > 0 && p.size == p.mark.Total }

// write appends, and makes a mark now and then.
func (p *part) write(b []byte) error {
	n, err := p.file.WriteAt(b, p.size)
	p.size += int64(n)
	_, _ = p.sums.Write(b[:n])
	if err != nil {
		return err
	}
	if p.size-p.mark.Synced >= markEvery {
		return p.sync()
	}
	return nil
}

// sync brings all that was written to the disk, and then says so in a mark.
func (p *part) sync() error {
	if err := p.file.Sync(); err != nil {
		return err
	}
	p.mark.Synced = p.size
	return p.writeMark()
}

// writeMark writes the mark as it is.
func (p *part) writeMark() error {
	p.mark.Task = p.task
	line, err := json.Marshal(p.mark)
	if err != nil {
		return err
	}
	n, err := p.lock.WriteAt(append(line, '\n'), p.markEnd)
	p.markEnd += int64(n)
	if err != nil {
		return err
	}
	return p.lock.Sync()
}

// close keeps the files for another time.
func (p *part) close() error { return errors.Join(p.file.Close(), p.lock.Close()) }

// leaveMark removes the bytes, and keeps the mark that names the video's file for [Videos.Done].
func (p *part) leaveMark() {
	_ = p.file.Close()
	_ = os.Remove(p.path)
	_ = p.lock.Close()
}

// drop removes the files. The lock's file is removed while it is held, so that nobody can lock the
// one and another its successor; Windows removes only what is closed.
func (p *part) drop() {
	_ = p.file.Close()
	_ = os.Remove(p.path)
	err := os.Remove(p.path + markSuffix)
	_ = p.lock.Close()
	if err != nil {
		_ = os.Remove(p.path + markSuffix)
	}
}
