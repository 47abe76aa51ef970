package client

import (
	"crypto/rand"
	"errors"
	"io"
	"path"
	"strings"
	"sync"
	"time"
)

// errChanged is the fault of a file whose length is not what it was.
var errChanged = errors.New("its length changed meanwhile")

// sending is an upload's body on its way. The transport reads it in a goroutine of its own and
// closes it, perhaps after the answer is here.
type sending struct {
	parts    io.Reader
	file     filePart
	size     int64
	progress func(int64)
	watch    *time.Timer

	mu    sync.Mutex
	sent  int64
	over  bool  // the call has ended: nobody is told, nothing is watched any more
	done  bool  // all of the body was read
	fault error // what went wrong with the file on our side
}

// Read gives the body. The clock stands still meanwhile: a slow disk of ours is nobody's fault.
func (s *sending) Read(p []byte) (int, error) {
	s.watch.Stop()
	n, err := s.parts.Read(p)
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.over {
		return n, err
	}
	s.done, s.fault = err == io.EOF, s.file.fault
	if s.done {
		s.watch.Reset(submitLimit)
	} else {
		s.watch.Reset(silence)
	}
	if sent := s.size - s.file.left; sent != s.sent {
		s.sent = sent
		if s.progress != nil {
			s.progress(sent)
		}
	}
	return n, err
}

// Close closes the file. The transport calls it in every case.
func (s *sending) Close() error { return s.file.file.Close() }

// wait sets how long the storage may be silent from here on.
func (s *sending) wait(d time.Duration) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.watch.Reset(d)
}

// finish ends the watch and the reports.
func (s *sending) finish() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.over = true
	s.watch.Stop()
}

// state tells whether all of the body was read, and what went wrong with the file.
func (s *sending) state() (done bool, fault error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.done, s.fault
}

// filePart reads a file that has to have exactly the length that was announced.
type filePart struct {
	file  io.ReadCloser
	left  int64
	fault error
}

// Read gives the file's bytes and fails where it is shorter or longer than announced.
func (f *filePart) Read(p []byte) (int, error) {
	if f.left == 0 {
		if n, _ := f.file.Read(make([]byte, 1)); n > 0 {
			f.fault = errChanged
			return 0, errChanged
		}
		return 0, io.EOF
	}
	n, err := f.file.Read(p[:min(int64(len(p)), f.left)])
	f.left -= int64(n)
	switch {
	case err == io.EOF && f.left > 0:
		err = errChanged
	case err == io.EOF:
		err = nil // the next Read looks whether there is more
	}
	f.fault = err
	return n, err
}

// objectName makes a name that no other upload has, of characters that need no escape anywhere,
// with the ending that belongs to the content.
func objectName(name, mime string) string {
	endings := map[string]string{
		"image/jpeg": ".jpg", "image/png": ".png", "image/bmp": ".bmp", "image/webp": ".webp",
		"video/mp4": ".mp4", "video/quicktime": ".mov", "video/avi": ".avi",
	}
	const longest = 40
	name = path.Base(strings.ReplaceAll(name, `\`, "/"))
	ending := safe(path.Ext(name))
	stem := strings.Trim(safe(strings.TrimSuffix(name, path.Ext(name))), "-.")
	if known := endings[mime]; known != "" {
		ending = known
	}
	stem, ending = stem[:min(len(stem), longest)], ending[:min(len(ending), longest)]
	return strings.ToLower(rand.Text()) + "-" + stem + ending
}

// safe puts a hyphen in place of everything but letters, digits, points, underscores and hyphens
// of ASCII.
func safe(name string) string {
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-", r) {
			return r
		}
		return '-'
	}, name)
}
