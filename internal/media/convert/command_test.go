package convert_test

import (
	"slices"
	"strings"
	"testing"

	"dancecard/internal/media/convert"
)

func planned(t *testing.T) convert.Plan {
	t.Helper()
	p, err := convert.Picture(convert.Facts{Type: "image/bmp", Width: 5000, Height: 7000, Bytes: 90 << 20}, pictureLimits())
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// Names that look like options, addresses, patterns and shell stay names.
var evil = []string{"/a b/-y; rm -rf ~.mp4", "/x/http:evil.mov", "/x/it's $(touch owned) `id` \"q\".png", "/x/%03d.png", "/x/a*?[b].png", "/陈/小姐.jpg", "/x/new\nline.png"}

func TestNamesAreNamesOfFiles(t *testing.T) {
	p := planned(t)
	for _, name := range evil {
		args := p.Args(name, name+".jpg")
		at := slices.Index(args, "-i")
		if args[at+1] != "file:"+name || args[len(args)-1] != "file:"+name+".jpg" {
			t.Errorf("%q", args)
		}
		for _, want := range []string{"-nostdin", "-n", "-protocol_whitelist file", "-f bmp_pipe", "-update 1", "scale=2926:4096"} {
			if !strings.Contains(strings.Join(args, " "), want) {
				t.Errorf("no %s in %q", want, args)
			}
		}
	}
}

func TestByHand(t *testing.T) {
	if got := planned(t).ByHand("/a b/anna.v2.bmp"); got != "/a b/anna.v2-mended.jpg" {
		t.Error(got)
	}
}
