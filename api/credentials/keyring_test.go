package credentials_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net"
	"os/exec"
	"sync"
	"syscall"
	"testing"
	"testing/synctest"
	"time"

	"github.com/zalando/go-keyring"

	"dancecard/api/credentials"
)

func TestAHangingKeyringCostsThreeSeconds(t *testing.T) {
	home := t.TempDir()
	write(t, home, ".dashscope/api_key", inDefault, 0o600)
	synctest.Test(t, func(t *testing.T) {
		secrets := holding(canary)
		secrets.hold = make(chan struct{})
		defer close(secrets.hold)
		start := time.Now()

		bare := credentials.New(credentials.Options{Getenv: vars(nil), Keyring: secrets})
		_, err := bare.Find(t.Context())
		if e := wantCode(t, err, credentials.CodeTimeout); !errors.Is(e, context.DeadlineExceeded) {
			t.Errorf("cause is %v", e.Cause)
		}
		if took := time.Since(start); took != credentials.DefaultLimit {
			t.Errorf("took %v", took)
		}
		// A key further on is found all the same, and the trouble told.
		rich := credentials.New(credentials.Options{Getenv: vars(nil), Home: home, Keyring: secrets, Limit: time.Second})
		wantFound(t, rich, inDefault, credentials.FromFile, credentials.CodeTimeout)
		if took := time.Since(start); took != credentials.DefaultLimit+time.Second {
			t.Errorf("took %v", took)
		}
	})
}

func TestAHangingKeyringHoldsOneCallOnly(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		secrets := holding(canary)
		hold := make(chan struct{})
		secrets.hold = hold
		store := credentials.New(credentials.Options{Getenv: vars(nil), Keyring: secrets})
		start := time.Now()
		var all sync.WaitGroup
		for range 50 {
			all.Go(func() {
				_, err := store.Find(t.Context())
				if e, ok := errors.AsType[*credentials.Error](err); !ok || e.Code != credentials.CodeTimeout {
					t.Errorf("Find: %v", err)
				}
			})
		}
		all.Wait()
		if took := time.Since(start); took != credentials.DefaultLimit {
			t.Errorf("fifty calls took %v", took)
		}
		_, err := store.Forget(t.Context())
		wantCode(t, err, credentials.CodeTimeout)
		if calls, _ := secrets.seen(); calls != 1 {
			t.Errorf("%d calls reached the keyring", calls)
		}

		// Once the keyring answers, it is asked again, one call at a time.
		close(hold)
		synctest.Wait()
		for range 50 {
			all.Go(func() {
				if found, err := store.Find(t.Context()); err != nil || found.Key.Reveal() != canary {
					t.Errorf("after the hang: %v, %v", found.Key, err)
				}
			})
		}
		all.Wait()
		if _, most := secrets.seen(); most != 1 {
			t.Errorf("%d calls at once", most)
		}
	})
}

func TestASlowAnswerWithinTheLimitCounts(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		secrets := holding(canary)
		secrets.hold = make(chan struct{})
		time.AfterFunc(credentials.DefaultLimit-time.Millisecond, func() { close(secrets.hold) })
		wantFound(t, credentials.New(credentials.Options{Getenv: vars(nil), Keyring: secrets}), canary, credentials.FromKeyring)
	})
}

func TestALateSaveIsFoundLater(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		hold := make(chan struct{})
		secrets := &ring{hold: hold}
		store := credentials.New(credentials.Options{Getenv: vars(nil), Keyring: secrets})
		e := wantCode(t, store.Save(t.Context(), mustKey(t, canary)), credentials.CodeTimeout)
		if e.Reason != credentials.ReasonLate {
			t.Errorf("the reason is %q", e.Reason)
		}
		// A second key does not overtake the first.
		wantCode(t, store.Save(t.Context(), mustKey(t, spare)), credentials.CodeTimeout)
		close(hold)
		synctest.Wait()
		wantFound(t, store, canary, credentials.FromKeyring)
	})
}

func TestCancelDuringAHang(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		secrets := holding(canary)
		secrets.hold = make(chan struct{})
		defer close(secrets.hold)
		store := credentials.New(credentials.Options{Getenv: vars(nil), Keyring: secrets})
		ctx, cancel := context.WithCancel(t.Context())
		time.AfterFunc(time.Second, cancel)
		start := time.Now()
		found, err := store.Find(ctx)
		wantCode(t, err, credentials.CodeStopped)
		wantNotes(t, found, credentials.CodeStopped)
		if took := time.Since(start); took != time.Second {
			t.Errorf("took %v", took)
		}
		// The caller's own deadline, sooner than the limit, is a time-out like another.
		ctx, cancel = context.WithTimeout(t.Context(), 2*time.Second)
		defer cancel()
		_, err = store.Find(ctx)
		wantCode(t, err, credentials.CodeTimeout)
		if took := time.Since(start); took != 3*time.Second {
			t.Errorf("took %v", took)
		}
	})
}

// breaking panics as go-keyring does when the session bus closes under a prompt.
type breaking struct{ ring }

func (*breaking) Get(string, string) (string, error) {
	var signal *struct{ Name string }
	return signal.Name, nil
}

func TestAPanicInTheKeyringIsAnError(t *testing.T) {
	store := credentials.New(credentials.Options{Getenv: vars(nil), Keyring: &breaking{}})
	for range 2 { // the place is free again afterwards
		_, err := store.Find(t.Context())
		wantCode(t, err, credentials.CodeFailed)
	}
}

// The words are those that the named programs were seen to answer, or that their sources hold.
func TestKeyringTroubleIsTold(t *testing.T) {
	for name, c := range map[string]struct {
		err  error
		want credentials.Code
	}{
		"no dbus-launch":      {&exec.Error{Name: "dbus-launch", Err: exec.ErrNotFound}, credentials.CodeNoKeyring},
		"no bus socket":       {&net.OpError{Op: "dial", Net: "unix", Err: syscall.ENOENT}, credentials.CodeNoKeyring},
		"another's bus":       {&net.OpError{Op: "dial", Net: "unix", Err: syscall.EACCES}, credentials.CodeNoKeyring},
		"bus hangs up":        {io.EOF, credentials.CodeNoKeyring},
		"bus refuses login":   {errors.New("dbus: authentication failed"), credentials.CodeNoKeyring},
		"no service":          {errors.New("The name org.freedesktop.secrets was not provided by any .service files"), credentials.CodeNoKeyring},
		"no service, broker":  {errors.New("The name is not activatable"), credentials.CodeNoKeyring},
		"service dies":        {errors.New("Process org.freedesktop.secrets exited with status 1"), credentials.CodeNoKeyring},
		"other system":        {keyring.ErrUnsupportedPlatform, credentials.CodeNoKeyring},
		"Windows over SSH":    {fmt.Errorf("wincred: %w", syscall.Errno(1312)), credentials.CodeNoKeyring},
		"program is gone":     {&fs.PathError{Op: "fork/exec", Path: "/usr/bin/security", Err: syscall.ENOENT}, credentials.CodeNoKeyring},
		"locked":              {errors.New("failed to unlock correct collection '/org/freedesktop/secrets/collection/login'"), credentials.CodeLocked},
		"locked item":         {errors.New("Cannot get secret of a locked object"), credentials.CodeLocked},
		"no collection":       {errors.New("No such object path '/org/freedesktop/secrets/aliases/default'"), credentials.CodeLocked},
		"bus policy":          {errors.New(`Rejected send message, 1 matched rules; destination="org.freedesktop.secrets"`), credentials.CodeDenied},
		"sandbox":             {errors.New("An AppArmor policy prevents this sender from sending this message"), credentials.CodeDenied},
		"permission":          {fmt.Errorf("wincred: %w", fs.ErrPermission), credentials.CodeDenied},
		"too long":            {keyring.ErrSetDataTooBig, credentials.CodeTooLong},
		"anything else":       {errors.New("Message recipient disconnected from message bus without replying"), credentials.CodeFailed},
		"wrapped not found":   {fmt.Errorf("x: %w", credentials.ErrNotFound), credentials.CodeNone},
		"not found, as it is": {credentials.ErrNotFound, credentials.CodeNone},
	} {
		t.Run(name, func(t *testing.T) {
			store := credentials.New(credentials.Options{Getenv: vars(nil), Keyring: &ring{err: c.err}})
			found, err := store.Find(t.Context())
			switch c.want {
			case credentials.CodeNone:
				wantCode(t, err, credentials.CodeNone)
				wantNotes(t, found)
				return
			case credentials.CodeNoKeyring:
				wantCode(t, err, credentials.CodeNone)
			default:
				wantCode(t, err, c.want)
			}
			wantNotes(t, found, c.want)
			if e := wantCode(t, store.Save(t.Context(), mustKey(t, canary)), c.want); !errors.Is(e, c.err) {
				t.Errorf("cause is %v", e.Cause)
			}
			_, err = store.Forget(t.Context())
			wantCode(t, err, c.want)
		})
	}
}
