//go:build unix

package convert_test

import (
	"os"
	"path/filepath"
	"testing"
)

// A link in the place of a copy's folder is neither read nor written through: what it leads to stays.
func TestNoLinkIsTakenForACopy(t *testing.T) {
	t.Parallel()
	f, found := folder(t, "copy")
	j := job(t, "a.mov")
	other := t.TempDir()
	for name, mode := range map[string]os.FileMode{"a.mp4": 0o644, "b.mp4": 0o600} {
		if err := os.WriteFile(filepath.Join(other, name), []byte("precious"), mode); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.MkdirAll(f.Path, 0o700); err != nil {
		t.Fatal(err)
	}
	place := filepath.Dir(f.Copy(j))
	if err := os.Symlink(other, place); err != nil {
		t.Fatal(err)
	}
	path, err := f.Make(t.Context(), j)
	if err != nil || path != f.Copy(j) || *found != 1 {
		t.Fatalf("%s, %v, made %d times", path, err, *found)
	}
	if info, err := os.Lstat(place); err != nil || !info.IsDir() {
		t.Errorf("the copy's folder is %v, %v", info, err)
	}
	if b, err := os.ReadFile(path); err != nil || string(b) != "a clip" {
		t.Errorf("the copy holds %q, %v", b, err)
	}
	left, err := os.ReadDir(other)
	if b, bad := os.ReadFile(filepath.Join(other, "a.mp4")); err != nil || len(left) != 2 || bad != nil || string(b) != "precious" {
		t.Errorf("there are %v, %q, %v", left, b, err)
	}
}
