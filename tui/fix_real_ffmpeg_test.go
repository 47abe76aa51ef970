//go:build ffmpeg

package tui_test

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"dancecard/api"
	"dancecard/tui"
)

// flaw is a file that an engine would refuse. It says how ffmpeg makes one, and what the form says of its
// copy.
type flaw struct {
	name   string
	engine api.EngineID
	make   []string // arguments of ffmpeg, without the name
	wrong  string
	copied string
}

// faults are all kinds of what can be mended.
func faults() []flaw {
	still := []string{"-frames:v", "1", "-update", "1"}
	picture := func(source string, more ...string) []string {
		return append(append([]string{"-f", "lavfi", "-i", source}, more...), still...)
	}
	clip := func(source string, more ...string) []string {
		return append([]string{"-f", "lavfi", "-i", source, "-f", "lavfi", "-i", "sine", "-shortest", "-preset", "ultrafast"}, more...)
	}
	return []flaw{
		{"large.bmp", api.AnimateAnyone, picture("testsrc2=s=1600x2000"), "MB; ", "JPEG, 1600×2000"},
		{"anna.webp", api.AnimateAnyone, picture("testsrc2=s=600x800"), "WEBP; must be", "JPEG, 600×800"},
		{"anna.tiff", api.WanMove, picture("testsrc2=s=4998x600"), "TIFF; must be", ""},
		{"scan.tiff", api.AnimateAnyone, picture("testsrc2=s=5000x6000"), "TIFF; must be", "JPEG, 3413×4095"},
		{"anna.gif", api.AnimateAnyone, picture("testsrc2=s=600x800"), "GIF; must be", "JPEG, 600×800"},
		{"side.png", api.AnimateAnyone, picture("testsrc=s=5001x4000"), "5001 px on the longer side", "JPEG, 4095×3276"},
		{"heavy.png", api.WanMix, picture("testsrc2=s=3000x3000", "-pix_fmt", "rgb24", "-compression_level", "0"), "MB; ", "JPEG, 3000×3000"},
		{"15 frames.mp4", api.AnimateAnyone, clip("testsrc2=s=640x480:r=15:d=4"), "15 fps", "MP4, 640×480, 4.0 s, 30 fps"},
		{"film.mp4", api.AnimateAnyone, clip("testsrc2=s=640x480:r=24000/1001:d=4"), "23.98 fps", "MP4, 640×480, 4.0 s, 24 fps"},
		{"90 s.mp4", api.AnimateAnyone, clip("testsrc2=s=320x240:r=30000/1001:d=90"), "s; 2–60 s allowed", "MP4, 320×240, 60.0 s, 30 fps"},
		{"31 s.mov", api.WanMove, clip("testsrc2=s=320x240:r=25:d=31"), "s; 2–30 s allowed", "MP4, 320×240, 30.0 s, 25 fps"},
		{"31 s of 7.avi", api.WanMove, clip("testsrc2=s=320x240:r=7:d=31"), "s; 2–30 s allowed", "MP4, 320×240, 29.9 s, 7 fps"},
		{"vp9.webm", api.AnimateAnyone, clip("testsrc2=s=640x480:r=25:d=3", "-c:v", "libvpx-vp9", "-cpu-used", "8"), "WebM; must be", "MP4, 640×480, 3.0 s, 25 fps"},
		{"long.mkv", api.WanMix, clip("testsrc=s=320x241:r=25:d=33", "-pix_fmt", "yuv444p"), "MKV; must be", "MP4, 320×242, 30.0 s, 25 fps"},
		{"vp9.mp4", api.AnimateAnyone, clip("testsrc2=s=640x480:r=25:d=3", "-c:v", "libvpx-vp9", "-cpu-used", "8"), "VP9 codec; must be", "MP4, 640×480, 3.0 s"},
		{"4K.mp4", api.WanMove, clip("testsrc2=s=3840x2160:r=24:d=2.5"), "3840 px on the longer side", "MP4, 2048×1152, 2.5 s, 24 fps"},
		{"portrait.mp4", api.AnimateAnyone, clip("testsrc=s=1081x2161:r=24:d=2.5", "-pix_fmt", "yuv444p"), "2161 px on the longer side", "MP4, 1026×2048, 2.5 s, 24 fps"},
		{"dance.ts", api.AnimateAnyone, clip("testsrc2=s=640x480:r=25:d=3"), "MPEG-TS; must be", "MP4, 640×480"},
		{"-y; rm -rf ~.mp4", api.AnimateAnyone, clip("testsrc2=s=320x240:r=15:d=3"), "15 fps", "MP4, 320×240"},
		{"http:evil.mov", api.AnimateAnyone, clip("testsrc2=s=320x240:r=15:d=3"), "15 fps", "MP4, 320×240"},
		{"%03d.png", api.AnimateAnyone, picture("testsrc=s=5001x4000"), "5001 px on the longer side", "JPEG, 4095×3276"},
	}
}

// Every kind of flaw, with real files and the real ffmpeg. The engine's checks accept the copy, and it has the
// announced figures.
func TestRealFaultsAreFixed(t *testing.T) {
	ffmpeg, err := exec.LookPath("ffmpeg")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range faults() {
		t.Run(f.name, func(t *testing.T) {
			s := newHarness(t, settings{config: func(c *tui.Config) {
				e, _ := api.FindEngine(f.engine)
				c.Engines = []api.Engine{e}
				c.Fixed.Find = func(context.Context) (string, error) { return ffmpeg, nil }
			}})
			path := s.put(f.name, nil)
			// The shelf for making it has a plain name; the form's file has not.
			plain := filepath.Join(t.TempDir(), "made"+filepath.Ext(f.name))
			if out, err := exec.CommandContext(t.Context(), ffmpeg, append(append([]string{"-nostdin", "-v", "error"}, f.make...), plain)...).CombinedOutput(); err != nil {
				t.Fatalf("%v: %s", err, out)
			}
			content, err := os.ReadFile(plain)
			if err != nil {
				t.Fatal(err)
			}
			s.must(os.WriteFile(path, content, 0o600))
			s.start(160, 50)
			s.press("n")
			if strings.HasPrefix(f.copied, "MP4") || strings.Contains(f.wrong, "frames") {
				s.press("tab")
			}
			s.paste(path)
			s.see(f.wrong)
			if f.copied == "" {
				s.press("ctrl+f", "f")
				s.see("Not fixed. The copy would be rejected as well: ")
				return
			}
			s.see("ctrl+f fixes it")
			s.press("ctrl+f", "f")
			s.see("✔ Fixed copy: "+f.copied, "Fixed; the form uses the copy")
			s.miss("✖")
			if after, err := os.ReadFile(path); err != nil || string(after) != string(content) {
				t.Error("the file itself has changed")
			}
			if left, err := filepath.Glob(filepath.Join(s.config.Fixed.Path, "*", "*")); len(left) != 1 || err != nil {
				t.Errorf("%q, %v", left, err)
			}
		})
	}
}
