// Package credentials finds the API key of Model Studio and keeps it: in the environment, in the
// operating system's keyring, or in a file that another program keeps. It writes to the keyring
// alone. Whether a key works is for the service to say, and not asked here.
package credentials

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// The variables that are read, with the names and the order of the service's own clients.
const (
	KeyVariable  = "DASHSCOPE_API_KEY"
	FileVariable = "DASHSCOPE_API_KEY_FILE_PATH"
)

// DefaultLimit is how long one call to the keyring may take.
const DefaultLimit = 3 * time.Second

// Source is the kind of place in which a key was found.
type Source string

// The sources, in the order in which they are asked.
const (
	FromEnvironment Source = "environment"
	FromKeyring     Source = "keyring"
	FromFile        Source = "file"
)

// Found is a key and where it comes from.
type Found struct {
	Key    Key
	Source Source
	// Where names the place: the variable or the file's path; empty for the keyring.
	Where string
	// Notes are what else people should know, in the order in which it came up: places that were
	// asked first and failed, and a file that others can read. Find fills it beside an error too.
	Notes []*Error
}

// Options are what a Store needs of the world.
type Options struct {
	// Getenv reads a variable; nil means os.Getenv.
	Getenv func(string) string
	// Home is the user's home folder, for ~ and ~/.dashscope/api_key; empty means there is none.
	Home string
	// Keyring keeps the key; nil means SystemKeyring.
	Keyring Keyring
	// Limit bounds every call to the keyring; 0 means DefaultLimit.
	Limit time.Duration
}

// Store finds, saves and forgets the key. It is safe for use by many goroutines; a program needs
// one.
type Store struct {
	getenv  func(string) string
	home    string
	keyring Keyring
	gate    *gate
}

// New makes a Store. It touches nothing yet.
func New(o Options) *Store {
	if o.Getenv == nil {
		o.Getenv = os.Getenv
	}
	if o.Keyring == nil {
		o.Keyring = SystemKeyring()
	}
	if o.Limit <= 0 {
		o.Limit = DefaultLimit
	}
	return &Store{getenv: o.Getenv, home: o.Home, keyring: o.Keyring, gate: newGate(o.Limit)}
}

// Find looks for the key in DASHSCOPE_API_KEY (blank counts as unset), the keyring, the file
// that DASHSCOPE_API_KEY_FILE_PATH names and ~/.dashscope/api_key, and gives the first usable
// one. A place that fails does not hide the ones after it; its failure is in Found.Notes. A locked
// keyring may ask its user to unlock it.
//
// Without a key the error is an *Error. CodeNone says that there is none; where a place could not
// be looked into, and may hold one, its own error comes instead: CodeTimeout, CodeLocked,
// CodeDenied, CodeFailed, CodeInvalid or CodeUnreadableFile. That the machine has no keyring is
// not such a case: it is CodeNone, with CodeNoKeyring in the notes and as the cause. CodeStopped
// comes when the context is cancelled.
func (s *Store) Find(ctx context.Context) (Found, error) {
	var notes []*Error
	places := []func(context.Context) (Found, *Error){s.fromEnvironment, s.fromKeyring, s.fromNamedFile, s.fromDefaultFile}
	for _, look := range places {
		found, trouble := look(ctx)
		if trouble != nil {
			notes = append(notes, trouble)
			if trouble.Code == CodeStopped {
				return Found{Notes: notes}, trouble
			}
			continue
		}
		if !found.Key.IsZero() {
			found.Notes = append(notes, found.Notes...)
			return found, nil
		}
	}
	none := &Error{Code: CodeNone}
	for _, note := range notes {
		if note.Code != CodeNoKeyring {
			return Found{Notes: notes}, note
		}
		none.Cause = note
	}
	return Found{Notes: notes}, none
}

func (s *Store) fromEnvironment(context.Context) (Found, *Error) {
	text := s.getenv(KeyVariable)
	if strings.TrimSpace(text) == "" {
		return Found{}, nil
	}
	return parsed(text, Found{Source: FromEnvironment, Where: KeyVariable})
}

func (s *Store) fromKeyring(ctx context.Context) (Found, *Error) {
	text, err := s.get(ctx)
	if errors.Is(err, ErrNotFound) {
		return Found{}, nil
	}
	if trouble, ok := errors.AsType[*Error](err); ok {
		return Found{}, trouble
	}
	return parsed(text, Found{Source: FromKeyring})
}

func (s *Store) fromNamedFile(context.Context) (Found, *Error) {
	path := strings.TrimSpace(s.getenv(FileVariable))
	switch {
	case path == "":
		return Found{}, nil
	case mistakable(path):
		return Found{}, &Error{Code: CodeUnreadableFile, Reason: ReasonNotAFile, Source: FromEnvironment, Where: FileVariable}
	}
	return readFile(expand(path, s.home))
}

func (s *Store) fromDefaultFile(context.Context) (Found, *Error) {
	if s.home == "" {
		return Found{}, nil
	}
	found, trouble := readFile(filepath.Join(s.home, ".dashscope", "api_key"))
	if trouble != nil && errors.Is(trouble, fs.ErrNotExist) {
		return Found{}, nil
	}
	return found, trouble
}

// parsed puts the key of the text into found, which tells where it stood.
func parsed(text string, found Found) (Found, *Error) {
	key, err := Parse(text)
	if err != nil {
		return Found{}, unusable(found, err)
	}
	found.Key = key
	return found, nil
}

// unusable says where a text stood that is no key.
func unusable(at Found, err error) *Error {
	e := &Error{Code: CodeInvalid, Cause: err}
	if inner, ok := errors.AsType[*Error](err); ok {
		*e = *inner
	}
	e.Source, e.Where = at.Source, at.Where
	return e
}

func (s *Store) get(ctx context.Context) (string, error) {
	return s.gate.call(ctx, func() (string, error) { return s.keyring.Get(Service, Account) })
}

// Save puts the key into the keyring, in place of one that is there, and reads it back. It never
// writes it anywhere else. The error is an *Error of a Code… that names the keyring, or
// CodeInvalid for the zero Key.
//
// After CodeTimeout the outcome is open: a keyring that asked its user may be answered later and
// take the key then, and the next Find meets it. Nothing overtakes it meanwhile, since calls go
// to the keyring one at a time.
func (s *Store) Save(ctx context.Context, key Key) error {
	if key.IsZero() {
		return &Error{Code: CodeInvalid, Reason: ReasonEmpty}
	}
	if _, err := s.gate.call(ctx, func() (string, error) {
		return "", s.keyring.Set(Service, Account, key.Reveal())
	}); err != nil {
		return saveError(key, err)
	}
	kept, err := s.get(ctx)
	if err != nil {
		return saveError(key, err)
	}
	if kept != key.Reveal() {
		return saveError(key, errors.New("it gave back something else than it was given"))
	}
	return nil
}

// saveError sees to it that no word of the keyring's answer repeats the key.
func saveError(key Key, err error) *Error {
	e, ok := errors.AsType[*Error](err)
	if !ok {
		e = &Error{Code: CodeFailed, Reason: ReasonNotKept, Source: FromKeyring, Cause: err}
	}
	if e.Cause != nil && strings.Contains(e.Cause.Error(), key.Reveal()) {
		e.Cause = errors.New("its answer repeats the key and is not shown")
	}
	if e.Code == CodeTimeout {
		e.Reason = ReasonLate
	}
	return e
}

// Forget removes the key from the keyring and reports whether one was there; none is no error. A
// key in the environment or in a file stays: those are not dancecard's.
func (s *Store) Forget(ctx context.Context) (bool, error) {
	// A keyring can hold several items of that name, and one whose user declines answers as if it
	// had obeyed; only "none" is proof.
	const tries = 3
	for i := range tries {
		_, err := s.gate.call(ctx, func() (string, error) { return "", s.keyring.Delete(Service, Account) })
		if errors.Is(err, ErrNotFound) {
			return i > 0, nil
		}
		if err != nil {
			return i > 0, err
		}
	}
	return true, &Error{Code: CodeDenied, Reason: ReasonStillThere, Source: FromKeyring}
}
