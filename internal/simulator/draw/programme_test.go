package main

import (
	"bytes"
	"context"
	"errors"
	"image"
	_ "image/jpeg"
	_ "image/png"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"dancecard/internal/simulator/assets"
)

// files are the names of everything that the programme makes.
func files() []string {
	var all []string
	for _, p := range pictures() {
		all = append(all, "pictures/"+p.name)
	}
	for _, r := range reels() {
		all = append(all, r.path)
	}
	slices.Sort(all)
	return all
}

func TestAssetsAreWhatTheProgrammeMakes(t *testing.T) {
	var stored []string
	err := fs.WalkDir(assets.FS, ".", func(path string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			stored = append(stored, path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	slices.Sort(stored)
	if made := files(); !slices.Equal(stored, made) {
		t.Errorf("stored are\n%q\nand made are\n%q", stored, made)
	}
}

// TestPicturesAreUpToDate draws the pictures again: stored ones of an older programme would differ.
func TestPicturesAreUpToDate(t *testing.T) {
	for _, p := range pictures() {
		t.Run(p.name, func(t *testing.T) {
			t.Parallel()
			stored, err := fs.ReadFile(assets.FS, "pictures/"+p.name)
			if err != nil {
				t.Fatal(err)
			}
			got, _, err := image.Decode(bytes.NewReader(stored))
			if err != nil {
				t.Fatal(err)
			}
			want := p.take().still(0.5)
			if got.Bounds() != want.Rect {
				t.Fatalf("stored as %v, drawn as %v", got.Bounds(), want.Rect)
			}
			if d := difference(got, want); d > 2.5 {
				t.Errorf("the stored picture differs by %.2f of 255 a channel: go generate ./internal/simulator/assets", d)
			}
		})
	}
}

func TestReelsKeepTheServicesForm(t *testing.T) {
	for _, r := range reels() {
		take := r.take()
		dir := filepath.Dir(r.path)
		if dir == "clips" {
			if r.fps < 24 || take.size != image.Pt(540, 960) || !take.look.faceless {
				t.Errorf("%s: %d a second, %v, faceless %v", r.path, r.fps, take.size, take.look.faceless)
			}
			continue
		}
		if r.fps != 15 {
			t.Errorf("%s has %d frames a second, the service makes 15", r.path, r.fps)
		}
		portrait := take.look.size
		if take.size.X != 720 || take.size.X*portrait.Y != take.size.Y*portrait.X {
			t.Errorf("%s is %v, its portrait %v", r.path, take.size, portrait)
		}
		if take.size.X%2 != 0 || take.size.Y%2 != 0 {
			t.Errorf("%s is %v: H.264 needs even sides", r.path, take.size)
		}
	}
}

func TestRunStopsWhenTold(t *testing.T) {
	folder := t.TempDir()
	ctx, stop := context.WithCancel(t.Context())
	stop()
	if err := run(ctx, folder); !errors.Is(err, context.Canceled) {
		t.Errorf("the error is %v", err)
	}
	for _, sub := range []string{"pictures", "videos", "clips"} {
		if made, err := os.ReadDir(filepath.Join(folder, sub)); err != nil || len(made) != 0 {
			t.Errorf("%s holds %d files after that, %v", sub, len(made), err)
		}
	}
}

func TestRunNeedsAFolder(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := run(t.Context(), file); err == nil {
		t.Error("a file was taken for a folder")
	}
}
