//go:build unix

package cli_test

import (
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"dancecard/internal/cli"
)

// The log is no link's: what it leads to is neither written nor waited for.
func TestTheLogFollowsNoLink(t *testing.T) {
	t.Parallel()
	for name, plant := range map[string]func(path, other string) error{
		"a link":          func(path, other string) error { return os.Symlink(other, path) },
		"a dangling link": func(path, other string) error { return os.Symlink(other+"-new", path) },
		"a pipe":          func(path, _ string) error { return syscall.Mkfifo(path, 0o600) },
		"a folder":        func(path, _ string) error { return os.Mkdir(path, 0o700) },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			data, tmp := t.TempDir(), t.TempDir()
			other := filepath.Join(tmp, "precious")
			if err := os.WriteFile(other, []byte("precious"), 0o600); err != nil {
				t.Fatal(err)
			}
			if err := plant(filepath.Join(data, "dancecard.log"), other); err != nil {
				t.Fatal(err)
			}
			s := start(t, nil, "--data-dir", data, "--debug")
			if status := s.wait(); status != 1 {
				t.Errorf("status %d", status)
			}
			s.wantAsBefore()
			if out := s.raw.String(); !strings.Contains(out, "isn't a regular file, so no log is written") {
				t.Errorf("it said %q", out)
			}
			if b, err := os.ReadFile(other); err != nil || string(b) != "precious" || len(files(t, tmp)) != 1 {
				t.Errorf("the other file holds %q, %v; there are %v", b, err, files(t, tmp))
			}
		})
	}
}

// A folder of ours that others can enter is closed to them; one that holds something else is named.
func TestTheDataFolderIsClosedToOthers(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		mode  os.FileMode
		holds string
		after os.FileMode
		says  string
	}{
		"closed":           {0o700, "", 0o700, ""},
		"empty":            {0o755, "", 0o700, ""},
		"ours":             {0o777, "history.db-wal", 0o700, ""},
		"with other files": {0o755, "thesis.tex", 0o755, "Other users can enter "},
		"for everybody":    {0o777 | os.ModeSticky, "", 0o777 | os.ModeSticky, "Other users can enter "},
	} {
		folder := filepath.Join(t.TempDir(), "data\x1b]0;hostile\a")
		if err := os.Mkdir(folder, 0o700); err != nil {
			t.Fatal(err)
		}
		if c.holds != "" {
			if err := os.WriteFile(filepath.Join(folder, c.holds), nil, 0o600); err != nil {
				t.Fatal(err)
			}
		}
		if err := os.Chmod(folder, c.mode); err != nil {
			t.Fatal(err)
		}
		var said strings.Builder
		err := cli.SecureFolder(folder, &said)
		info, _ := os.Stat(folder)
		if err != nil || info.Mode()&^os.ModeDir != c.after || strings.Contains(said.String(), "Other users") != (c.says != "") || strings.ContainsAny(said.String(), "\x1b\a") {
			t.Errorf("%s: %v, mode %v, said %q", name, err, info.Mode(), said.String())
		}
	}
}

// A folder of another user's is named.
func TestAnothersDataFolderIsNamed(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	if err := os.Chown(folder, 12345, -1); err != nil {
		var said strings.Builder // only root can give a folder away; what belongs to root does as well
		if err := cli.SecureFolder("/", &said); err != nil || !strings.Contains(said.String(), "belongs to another user") {
			t.Errorf("%v, %q", err, said.String())
		}
		return
	}
	var said strings.Builder
	if err := cli.SecureFolder(folder, &said); err != nil || !strings.Contains(said.String(), "belongs to another user") {
		t.Errorf("%v, %q", err, said.String())
	}
	if err := os.Chown(folder, os.Geteuid(), -1); err != nil {
		t.Error(err)
	}
}

// The next demo removes what a killed one left, and nothing else.
func TestAKilledDemoIsRemovedByTheNext(t *testing.T) {
	t.Parallel()
	tmp := t.TempDir()
	env := []string{"TMPDIR=" + tmp}
	killed := start(t, env, "--demo")
	killed.await("1 running")
	dead := demoFolder(t, tmp)
	killed.signal(syscall.SIGKILL)
	killed.wait()
	// Beside it: a link to a folder, one of an older version, one that looks like a demo's, and a file.
	elsewhere := t.TempDir()
	for _, path := range []string{elsewhere + "/demo.lock", elsewhere + "/precious", tmp + "/dancecard-demo-old/history.db", tmp + "/dancecard-demo-file"} {
		_ = os.MkdirAll(filepath.Dir(path), 0o700)
		if err := os.WriteFile(path, nil, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for from, to := range map[string]string{tmp + "/dancecard-demo-link": elsewhere, tmp + "/dancecard-demo-old/demo.lock": elsewhere + "/demo.lock"} {
		if err := os.Symlink(to, from); err != nil {
			t.Fatal(err)
		}
	}
	first := start(t, env, "--demo")
	first.await("1 running")
	second := start(t, env, "--demo")
	second.await("1 running")
	if _, err := os.Lstat(dead); err == nil {
		t.Error("the killed demo's folder is still there")
	}
	left, _ := os.ReadDir(tmp)
	if len(left) != 5 { // two that run, the old one, the link and the file
		t.Errorf("there are %v", left)
	}
	for _, kept := range []string{elsewhere + "/precious", tmp + "/dancecard-demo-old/history.db", tmp + "/dancecard-demo-file", tmp + "/dancecard-demo-link"} {
		if _, err := os.Lstat(kept); err != nil {
			t.Error(err)
		}
	}
	for _, s := range []*session{first, second} {
		s.signal(syscall.SIGTERM)
		if status := s.wait(); status != 0 {
			t.Errorf("status %d: the folder of a demo that runs was removed?", status)
		}
	}
	if left, _ := os.ReadDir(tmp); len(left) != 3 {
		t.Errorf("there are %v", left)
	}
}

// Many at once: each keeps its own folder.
func TestDemosThatStartTogetherKeepTheirFolders(t *testing.T) {
	t.Parallel()
	tmp := t.TempDir()
	for range 20 {
		done := make(chan error, 8)
		for range cap(done) {
			go func() {
				folder, remove, err := cli.DemoFolder(tmp)
				if err == nil {
					time.Sleep(time.Millisecond)
					if _, err = os.Stat(folder); err == nil {
						err = remove()
					}
				}
				done <- err
			}()
		}
		for range cap(done) {
			if err := <-done; err != nil {
				t.Fatal(err)
			}
		}
	}
	if left, err := os.ReadDir(tmp); err != nil || len(left) > 0 {
		t.Errorf("left: %v, %v", left, err)
	}
}
