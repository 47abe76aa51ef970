package credentials_test

import (
	"context"
	"errors"
	"maps"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"dancecard/api/credentials"
)

// The canaries: keys that must turn up nowhere but where they belong.
const (
	canary = "sk-canary-4f1c9e7b2d6a8035"
	spare  = "sk-ws-canary.Zm9yLXRoZS1nYWxsZXJ5.x7Q2"
)

// ring is a keyring in memory that fails or hangs when it is told to.
type ring struct {
	mu    sync.Mutex
	items map[string]string
	// err is answered by every call.
	err error
	// hold, when it is not nil, makes every call wait until it is closed.
	hold chan struct{}
	// deaf makes Set answer nothing and keep nothing, stubborn makes Delete do so.
	deaf, stubborn bool
	// inside is how many calls are under way, most how many ever were at once, calls how many came.
	inside, most, calls int
}

// enter counts a call, waits for as long as it shall, and leaves with the lock held.
func (r *ring) enter() {
	r.mu.Lock()
	r.calls++
	r.inside++
	r.most = max(r.most, r.inside)
	hold := r.hold
	r.mu.Unlock()
	if hold != nil {
		<-hold
	}
	r.mu.Lock()
	r.inside--
}

// seen gives how many calls came, and how many were at once.
func (r *ring) seen() (calls, most int) {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.calls, r.most
}

func (r *ring) Get(service, user string) (string, error) {
	r.enter()
	defer r.mu.Unlock()
	secret, ok := r.items[service+"/"+user]
	if r.err == nil && !ok {
		return "", credentials.ErrNotFound
	}
	return secret, r.err
}

func (r *ring) Set(service, user, secret string) error {
	r.enter()
	defer r.mu.Unlock()
	if r.err != nil || r.deaf {
		return r.err
	}
	items := maps.Clone(r.items)
	if items == nil {
		items = map[string]string{}
	}
	items[service+"/"+user] = secret
	r.items = items
	return nil
}

func (r *ring) Delete(service, user string) error {
	r.enter()
	defer r.mu.Unlock()
	if _, ok := r.items[service+"/"+user]; r.err == nil && !ok {
		return credentials.ErrNotFound
	}
	if r.err == nil && !r.stubborn {
		delete(r.items, service+"/"+user)
	}
	return r.err
}

// holding is a ring that has the key already.
func holding(secret string) *ring {
	return &ring{items: map[string]string{credentials.Service + "/" + credentials.Account: secret}}
}

// vars makes a Getenv.
func vars(of map[string]string) func(string) string {
	return func(name string) string { return of[name] }
}

func mustKey(t *testing.T, text string) credentials.Key {
	t.Helper()
	key, err := credentials.Parse(text)
	if err != nil {
		t.Fatalf("Parse: %v", err)
	}
	return key
}

// wantCode fails unless err is an *Error of that code .
func wantCode(t *testing.T, err error, code credentials.Code) *credentials.Error {
	t.Helper()
	e, ok := errors.AsType[*credentials.Error](err)
	if !ok {
		t.Fatalf("error is %v (%T), want code %s", err, err, code)
	}
	if e.Code != code {
		t.Fatalf("code is %s (%v), want %s", e.Code, e, code)
	}
	return e
}

// wantFound fails unless Find answers that key from that source, with notes of those codes.
func wantFound(t *testing.T, s *credentials.Store, secret string, from credentials.Source, notes ...credentials.Code) credentials.Found {
	t.Helper()
	found, err := s.Find(context.Background())
	if err != nil {
		t.Fatalf("Find: %v", err)
	}
	if found.Key.Reveal() != secret || found.Source != from {
		t.Fatalf("found %v from %s, want %v from %s", found.Key, found.Source, mustKey(t, secret), from)
	}
	wantNotes(t, found, notes...)
	return found
}

func wantNotes(t *testing.T, found credentials.Found, notes ...credentials.Code) {
	t.Helper()
	if len(found.Notes) != len(notes) {
		t.Fatalf("notes are %v, want %v", found.Notes, notes)
	}
	for i, note := range found.Notes {
		wantCode(t, note, notes[i])
	}
}

// leaks reports whether the text shows more of a canary than the mask does: any eight characters
// in a row.
func leaks(text, secret string) bool {
	const window = 8
	for i := 0; i+window <= len(secret); i++ {
		if strings.Contains(text, secret[i:i+window]) {
			return true
		}
	}
	return false
}

// write makes a file below home and gives its path.
func write(t *testing.T, home, name, text string, mode os.FileMode) string {
	t.Helper()
	path := filepath.Join(home, name)
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), mode); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(path, mode); err != nil { // whatever the umask
		t.Fatal(err)
	}
	return path
}
