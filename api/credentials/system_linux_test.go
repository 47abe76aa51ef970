package credentials_test

import (
	"net"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"dancecard/api/credentials"
)

// A session bus that takes the connection and then says nothing: go-keyring waits for ever.
func TestASilentSessionBusDoesNotBlock(t *testing.T) {
	socket := filepath.Join(t.TempDir(), "bus")
	listener, err := net.Listen("unix", socket)
	if err != nil {
		t.Fatal(err)
	}
	accepted := make(chan net.Conn, 1)
	go func() {
		if conn, err := listener.Accept(); err == nil {
			accepted <- conn
		}
	}()
	t.Setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path="+socket)
	silent := credentials.New(credentials.Options{Getenv: vars(nil), Limit: 200 * time.Millisecond})
	_, err = silent.Find(t.Context())
	wantCode(t, err, credentials.CodeTimeout)

	// The bus goes away: the overdue call ends, and the next one is told that nobody is there.
	(<-accepted).Close()
	listener.Close()
	gone := credentials.New(credentials.Options{Getenv: vars(nil), Keyring: credentials.SystemKeyring(), Limit: time.Minute})
	found, err := gone.Find(t.Context())
	wantCode(t, err, credentials.CodeNone)
	wantNotes(t, found, credentials.CodeNoKeyring)
	wantCode(t, gone.Save(t.Context(), mustKey(t, canary)), credentials.CodeNoKeyring)
	_, err = gone.Forget(t.Context())
	wantCode(t, err, credentials.CodeNoKeyring)
}

// The statuses of security(1) on a Mac, and of dbus-launch, through a real process.
func TestExitStatuses(t *testing.T) {
	for status, want := range map[int]credentials.Code{
		36: credentials.CodeLocked, 51: credentials.CodeDenied, 128: credentials.CodeDenied,
		37: credentials.CodeNoKeyring, 1: credentials.CodeNoKeyring,
	} {
		err := exec.Command("sh", "-c", "exit "+strconv.Itoa(status)).Run()
		store := credentials.New(credentials.Options{Getenv: vars(nil), Keyring: &ring{err: err}})
		wantCode(t, store.Save(t.Context(), mustKey(t, canary)), want)
	}
}
