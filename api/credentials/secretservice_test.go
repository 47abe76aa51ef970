//go:build secretservice

package credentials_test

import (
	"bytes"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"

	"dancecard/api/credentials"
)

// These tests talk to a real Secret Service, gnome-keyring-daemon on a session bus of its own.
// Each runs this test binary again on that bus, once for each step of its script; step names
// what the inner run does. They need dbus-run-session, dbus-send and gnome-keyring-daemon, and
// fail without.
const step = "DANCECARD_SECRETSERVICE_STEP"

// The scripts: a login keyring that is unlocked, one that stays locked, and a bus alone. The
// daemon is on the bus a while after its start, so the steps wait for its name; and it outlives
// the bus a little, so the script sees it off.
const (
	unlocked = `printf pw | gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null & ` + settled
	locked   = `gnome-keyring-daemon --foreground --start --components=secrets >/dev/null & ` + settled
	alone    = ``
	settled  = `daemon=$!; trap 'kill $daemon; wait $daemon' EXIT; ` +
		`for i in $(seq 400); do dbus-send --session --print-reply --dest=org.freedesktop.DBus / ` +
		`org.freedesktop.DBus.GetNameOwner string:org.freedesktop.secrets >/dev/null 2>&1 && break; sleep 0.02; done; `
)

// busOnly is a session bus that cannot start any service.
const busOnly = `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>`

// onBus runs the test of the same name on a fresh session bus, once for each step.
func onBus(t *testing.T, home, script string, steps ...string) {
	t.Helper()
	config := write(t, home, "bus.conf", busOnly, 0o600)
	for _, name := range steps {
		script += step + "=" + name + ` "$0" "$@" && `
	}
	args := []string{"--config-file=" + config, "--", "bash", "-c", script + "true", os.Args[0], "-test.run=^" + t.Name() + "$", "-test.count=1"}
	cmd := exec.CommandContext(t.Context(), "dbus-run-session", args...)
	// No display: a prompt must not open on the desktop of whoever runs this.
	cmd.Env = []string{"PATH=" + os.Getenv("PATH"), "HOME=" + home, "XDG_RUNTIME_DIR=" + home, "LC_ALL=C", "GORACE=atexit_sleep_ms=0"}
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	if want := len(steps); bytes.Count(out, []byte("PASS\n")) != want {
		t.Fatalf("not %d passes:\n%s", want, out)
	}
	if leaks(string(out), canary) || leaks(string(out), spare) {
		t.Error("the output shows the key")
	}
}

// machine is a Store as the program makes it, in the inner run.
func machine(t *testing.T) *credentials.Store {
	t.Helper()
	home, err := os.UserHomeDir()
	if err != nil {
		t.Fatal(err)
	}
	return credentials.New(credentials.Options{Home: home})
}

func TestTheKeyOutlivesTheProgram(t *testing.T) {
	switch os.Getenv(step) {
	case "":
		home := t.TempDir()
		onBus(t, home, unlocked, "none", "save", "found", "replace", "replaced", "forget", "none", "save")
		onBus(t, home, unlocked, "found") // after a restart of the service
		wantNoFileWith(t, home, canary)
	case "none":
		found, err := machine(t).Find(t.Context())
		wantCode(t, err, credentials.CodeNone)
		wantNotes(t, found)
	case "save":
		if err := machine(t).Save(t.Context(), mustKey(t, canary)); err != nil {
			t.Fatal(err)
		}
	case "found":
		wantFound(t, machine(t), canary, credentials.FromKeyring)
	case "replace":
		if err := machine(t).Save(t.Context(), mustKey(t, spare)); err != nil {
			t.Fatal(err)
		}
	case "replaced":
		wantFound(t, machine(t), spare, credentials.FromKeyring)
	case "forget":
		for _, want := range []bool{true, false} {
			if was, err := machine(t).Forget(t.Context()); err != nil || was != want {
				t.Fatalf("Forget: %t, %v; want %t", was, err, want)
			}
		}
	}
}

func TestALockedKeyringIsToldAndNotWaitedFor(t *testing.T) {
	switch os.Getenv(step) {
	case "":
		home := t.TempDir()
		onBus(t, home, unlocked, "save")
		onBus(t, home, locked, "locked")
		write(t, home, ".dashscope/api_key", inDefault, 0o600)
		onBus(t, home, locked, "file")
		onBus(t, t.TempDir(), locked, "locked") // never set up
	case "save":
		if err := machine(t).Save(t.Context(), mustKey(t, canary)); err != nil {
			t.Fatal(err)
		}
	case "locked":
		_, err := machine(t).Find(t.Context())
		wantCode(t, err, credentials.CodeLocked)
		wantCode(t, machine(t).Save(t.Context(), mustKey(t, spare)), credentials.CodeLocked)
		_, err = machine(t).Forget(t.Context())
		wantCode(t, err, credentials.CodeLocked)
	case "file":
		wantFound(t, machine(t), inDefault, credentials.FromFile, credentials.CodeLocked)
	}
}

func TestABusWithoutASecretService(t *testing.T) {
	if os.Getenv(step) == "" {
		onBus(t, t.TempDir(), alone, "alone")
		return
	}
	found, err := machine(t).Find(t.Context())
	wantCode(t, err, credentials.CodeNone)
	wantNotes(t, found, credentials.CodeNoKeyring)
	wantCode(t, machine(t).Save(t.Context(), mustKey(t, canary)), credentials.CodeNoKeyring)
}

// Without a session bus nothing is started to get one: dbus-launch would leave a daemon behind.
func TestNoSessionBusStartsNothing(t *testing.T) {
	if os.Getenv(step) == "" {
		home := t.TempDir()
		trap := write(t, home, "bin/dbus-launch", "#!/bin/sh\ntouch \"$HOME/launched\"\n", 0o700)
		onBus(t, home, "unset DBUS_SESSION_BUS_ADDRESS; PATH="+filepath.Dir(trap)+":$PATH; ", "nobus")
		if _, err := os.Stat(filepath.Join(home, "launched")); err == nil {
			t.Error("dbus-launch was run")
		}
		return
	}
	// The keyring of whoever runs this must not be touched.
	if found, _ := filepath.Glob(filepath.Join("/run/user", strconv.Itoa(os.Getuid()), "*bus*")); found != nil {
		t.Fatalf("this test needs a login without a session bus, and there is %v", found)
	}
	wantCode(t, machine(t).Save(t.Context(), mustKey(t, canary)), credentials.CodeNoKeyring)
}

// wantNoFileWith fails if a file below the folder holds the key in the clear.
func wantNoFileWith(t *testing.T, folder, secret string) {
	t.Helper()
	files := 0
	err := filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || !entry.Type().IsRegular() {
			return err
		}
		files++
		text, err := os.ReadFile(path)
		if bytes.Contains(text, []byte(secret)) {
			t.Errorf("%s holds the key in the clear", path)
		}
		return err
	})
	if err != nil || files < 2 {
		t.Errorf("looked into %d files: %v", files, err)
	}
}
