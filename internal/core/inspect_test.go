package core_test

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"dancecard/internal/core"
	"dancecard/internal/media"
	"dancecard/internal/media/convert"
	"dancecard/internal/preflight"
)

// Why a file could not be looked at is told by a code, so that whoever shows it finds the words.
func TestWhyAFileCouldNotBeLookedAt(t *testing.T) {
	c := core.New(core.Config{Fixed: &convert.Folder{Path: t.TempDir()}})
	at := func(err error) error { return &os.PathError{Op: "open", Path: "/a", Err: err} }
	for name, tt := range map[string]struct {
		source string
		err    error
		code   preflight.TroubleCode
		text   string
	}{
		"none":                           {"/a.jpg", nil, preflight.NoTrouble, ""},
		"a folder":                       {"/a", at(core.ErrFolder), preflight.Folder, ""},
		"a pipe":                         {"/a", at(core.ErrNotRegular), preflight.NotRegular, ""},
		"not there":                      {"/a.jpg", at(fs.ErrNotExist), preflight.Other, ""},
		"a path of Windows":              {`/here/C:\b c.jpg`, at(fs.ErrNotExist), preflight.Windows, `C:\b c.jpg`},
		"the same with slashes":          {"/here/c:/b/c.jpg", at(fs.ErrNotExist), preflight.Windows, "c:/b/c.jpg"},
		"one that may not be read":       {`/here/C:\b.jpg`, at(fs.ErrPermission), preflight.Other, ""},
		"an address":                     {"https://p.example/c:/a.jpg", fs.ErrNotExist, preflight.Other, ""},
		"a picture whose end is missing": {"/a.jpg", &media.Error{Code: media.CodeCut}, preflight.Cut, ""},
	} {
		p := c.Files.SeenPicture(tt.source, core.Picture{}, tt.err)
		if p.Trouble.Code != tt.code || p.Trouble.Detail.Name != tt.text || !errors.Is(p.Trouble.Err, tt.err) {
			t.Errorf("%s: %+v", name, p.Trouble)
		}
		if got := c.Files.SeenClip(tt.source, core.Clip{}, tt.err).Trouble.Code; got != tt.code && tt.code != preflight.Cut {
			t.Errorf("%s, as a clip: %s", name, got)
		}
	}
	for code, want := range map[string]preflight.TroubleCode{media.CodeBroken: preflight.Broken, media.CodeTooBig: preflight.Undrawn} {
		p := c.Files.SeenPicture("/a.jpg", core.Picture{NoPreview: &media.Error{Code: code}}, nil)
		if p.NoPreview.Code != want || !p.NoPreview.Detail.Any() || p.Trouble.Any() {
			t.Errorf("%s: %+v", code, p.NoPreview)
		}
	}
}

// While a picture is decoded, a look at another one waits as long as its context lives.
func TestOnePictureIsDecodedAtATime(t *testing.T) {
	t.Parallel()
	c, dirs := checker(t, "pictures/anna.jpg")
	anna := filepath.Join(dirs.Dir, "anna.jpg")
	release, err := c.HoldPictures(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := c.Files.InspectPicture(ended, anna); !errors.Is(err, context.Canceled) {
		t.Errorf("beside another one: %v", err)
	}
	release()
	for range 2 {
		if p, err := c.Files.InspectPicture(t.Context(), anna); err != nil || p.Preview == nil {
			t.Errorf("afterwards: %+v, %v", p, err)
		}
	}
}
