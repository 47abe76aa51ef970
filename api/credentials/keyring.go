package credentials

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"time"

	"github.com/zalando/go-keyring"
)

// Service and Account name the key's item in the keyring.
const (
	Service = "dancecard"
	Account = "DASHSCOPE_API_KEY"
)

// ErrNotFound is what a Keyring answers when it works and holds no such item.
var ErrNotFound = keyring.ErrNotFound

// Keyring is the operating system's store of secrets. An item is named by service and user. Get
// and Delete answer ErrNotFound for an item that is not there. A call may hang: a Store bounds
// it.
type Keyring interface {
	Get(service, user string) (string, error)
	Set(service, user, secret string) error
	Delete(service, user string) error
}

// SystemKeyring is the keyring of this machine: the Secret Service (GNOME, KDE, KeePassXC) on
// Unix, the Keychain on macOS, the Credential Manager on Windows.
func SystemKeyring() Keyring { return system{} }

type system struct{}

func (system) Get(service, user string) (string, error) {
	if err := reachable(); err != nil {
		return "", err
	}
	return keyring.Get(service, user)
}

func (system) Set(service, user, secret string) error {
	if err := reachable(); err != nil {
		return err
	}
	return keyring.Set(service, user, secret)
}

func (system) Delete(service, user string) error {
	if err := reachable(); err != nil {
		return err
	}
	return keyring.Delete(service, user)
}

// reachable reports, on Unix, whether there is a session bus to ask. It looks where go-keyring
// will look, and stops there: without a bus go-keyring starts one through dbus-launch, which
// then hangs on machines without a desktop and leaves a daemon behind each time.
func reachable() error {
	if runtime.GOOS == "darwin" || runtime.GOOS == "windows" {
		return nil
	}
	if address := os.Getenv("DBUS_SESSION_BUS_ADDRESS"); address != "" && address != "autolaunch:" {
		return nil
	}
	for _, name := range []string{"bus", "dbus-session"} {
		if _, err := os.Stat(filepath.Join("/run/user", strconv.Itoa(os.Getuid()), name)); err == nil {
			return nil
		}
	}
	return errors.New("dbus: this login has no session bus")
}

// gate lets one call at a time through to the keyring and waits for none longer than its limit.
// go-keyring takes no context, so an overdue call cannot be ended: it keeps its goroutine, and
// its slot, until the keyring answers after all. Callers behind it time out in their turn, so
// that a keyring that hangs costs one goroutine, however often it is asked.
type gate struct {
	slot  chan struct{}
	limit time.Duration
}

func newGate(limit time.Duration) *gate {
	return &gate{slot: make(chan struct{}, 1), limit: limit}
}

// call runs ask and gives its answer. The error is ErrNotFound or an *Error.
func (g *gate) call(ctx context.Context, ask func() (string, error)) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, g.limit)
	defer cancel()
	if ctx.Err() != nil {
		return "", late(ctx)
	}
	select {
	case g.slot <- struct{}{}:
	case <-ctx.Done():
		return "", late(ctx)
	}
	type answer struct {
		text string
		err  error
	}
	answers := make(chan answer, 1)
	go func() {
		defer func() { <-g.slot }()
		text, err := guarded(ask)
		answers <- answer{text, err}
	}()
	select {
	case a := <-answers:
		if a.err == nil || errors.Is(a.err, ErrNotFound) {
			return a.text, a.err
		}
		return "", keyringError(a.err)
	case <-ctx.Done():
		return "", late(ctx)
	}
}

// late says why a call was not waited for any longer.
func late(ctx context.Context) *Error {
	if errors.Is(ctx.Err(), context.Canceled) {
		return &Error{Code: CodeStopped, Source: FromKeyring, Cause: ctx.Err()}
	}
	return &Error{Code: CodeTimeout, Source: FromKeyring, Cause: ctx.Err()}
}

// guarded turns a panic of the keyring's library into an error: it happens in a goroutine of
// ours, when the session bus goes away under a prompt, and would take the program with it.
func guarded(ask func() (string, error)) (text string, err error) {
	defer func() {
		if broken := recover(); broken != nil {
			text, err = "", errors.New("the keyring went away in the middle of a call")
		}
	}()
	return ask()
}
