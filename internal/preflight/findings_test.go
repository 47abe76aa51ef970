package preflight_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/media/convert"
	"dancecard/internal/preflight"
)

// Files that the tests name, and what may be known of them.
const (
	anna  = "/pics/anna.jpg"
	bo    = "https://p.example/bo.png"
	waltz = "/clips/waltz.mp4"
	tango = "https://p.example/tango.mp4"
	made  = "AACT.1.a.b"
)

func picture() preflight.Picture {
	return preflight.Picture{Facts: api.PictureFacts{Type: "image/jpeg", Bytes: 1 << 20, Width: 540, Height: 960}, Orientation: 1, Content: "anna"}
}

func clip() preflight.Clip {
	return preflight.Clip{Facts: api.ClipFacts{Container: "video/mp4", Codec: "h264", Width: 540, Height: 960, Seconds: 6, FPS: 30, Bytes: 1 << 20}, Hash: "waltz"}
}

// checks are those of an engine, with a picture and a clip that pass and a library of four motions.
func checks(t *testing.T, id api.EngineID) preflight.Checks {
	t.Helper()
	e, ok := api.FindEngine(id)
	if !ok {
		t.Fatalf("no engine %s", id)
	}
	return preflight.Checks{
		Order: preflight.Order{Engine: e},
		Seen:  preflight.Seen{Pictures: map[string]preflight.Picture{anna: picture()}, Clips: map[string]preflight.Clip{waltz: clip()}},
		Library: preflight.Library{
			Read: true, Fingerprint: "own", Seconds: map[string]float64{"AACT.9.a.b": 7},
			Motions: []history.Motion{
				{ID: 1, Name: "slow waltz", Template: made, Clip: waltz, Hash: "waltz", Seconds: 6, Fingerprint: "own"},
				{ID: 2, Name: "Tango", Template: "AACT.2.a.b", Fingerprint: "other"},
				{ID: 3, Name: "salsa", Clip: tango},
				{ID: 4, Name: "SALSA", Template: "AACT.4.a.b"},
			},
		},
		Engines: api.Engines(),
	}
}

// codes tells findings apart, those that let nothing be sent with a mark.
func codes(findings []preflight.Finding) (out []string) {
	for _, f := range findings {
		sign := map[bool]string{true: "+"}[f.Good]
		if f.Fatal {
			sign = "!"
		}
		out = append(out, sign+string(f.Code)+map[bool]string{true: " " + f.Service}[f.Service != ""])
	}
	return out
}

func TestWordsThatNameAMotion(t *testing.T) {
	for _, tt := range []struct {
		word   string
		engine api.EngineID
		want   string
		motion history.MotionID
	}{
		{"walz", api.AnimateAnyone, "!UnknownMotion", 0},
		{"AACT", api.AnimateAnyone, "!UnknownMotion", 0},
		{"AACT.1a.x-y_Z.9", api.AnimateAnyone, "", 0},
		{"own-1.x", api.AnimateAnyone, "OddTemplate", 0},
		{"AACT.1a.x+y", api.AnimateAnyone, "!Limit InvalidFile.Template.Content", 0},
		{"SLOW WALTZ ", api.AnimateAnyone, "+InLibrary", 1},
		{made, api.AnimateAnyone, "+InLibrary", 1},
		{"tango", api.AnimateAnyone, "+InLibrary OtherKey", 2},
		{"salsa", api.AnimateAnyone, "", 3}, // in just these letters
		{"Salsa", api.AnimateAnyone, "!Ambiguous", 0},
		{"walz", api.WanMove, "!UnknownMotion", 0},
		{"AACT.1a.x-y_Z.9", api.WanMove, "!UnknownClip", 0},
		{"tango", api.WanMove, "!TemplateOnly", 2},
		{"slow waltz", api.WanMove, "+ClipFits", 1},
	} {
		c := checks(t, tt.engine)
		got := ""
		for i, code := range codes(c.Findings(anna, tt.word)[1:]) { // the picture fits
			got += map[bool]string{true: " "}[i > 0] + code
		}
		if got != tt.want || c.Draft(anna, tt.word).Motion != tt.motion {
			t.Errorf("%s on %s: %q, motion %d", tt.word, tt.engine, got, c.Draft(anna, tt.word).Motion)
		}
	}
	c := checks(t, api.AnimateAnyone)
	c.Library = preflight.Library{}
	if got := codes(c.Findings(anna, "walz")); !cmp.Equal(got, []string{"+PictureFits", "!LibraryUnread"}) {
		t.Errorf("before the library was read: %q", got)
	}
}

func TestFindings(t *testing.T) {
	wrong := errors.New("something")
	long := "https://p.example/" + strings.Repeat("a", api.MaxAddress)
	for name, tt := range map[string]struct {
		picture, motion string
		set             func(*preflight.Checks)
		want            []string
	}{
		"nothing":                   {"", "", nil, []string{"!NoPicture", "!NoMotion"}},
		"all passes":                {anna, waltz, nil, []string{"+PictureFits", "+InLibrary"}},
		"not looked at yet":         {"/a.png", "/b.mp4", nil, nil},
		"a picture that is no file": {"anna", made, nil, []string{"+InLibrary", "!Limit InvalidURL"}},
		"too small": {anna, made, func(c *preflight.Checks) {
			p := picture()
			p.Facts.Width = 100
			p.NoPreview = preflight.Trouble{Code: preflight.Undrawn}
			c.Pictures[anna] = p
		}, []string{"+InLibrary", "!Limit InvalidFile.Resolution", "!Limit InvalidFile.AspectRatio"}},
		"a kind that can be fixed": {anna, made, func(c *preflight.Checks) {
			p := picture()
			p.Facts.Type = "image/webp"
			c.Pictures[anna] = p
		}, []string{"+InLibrary", "!Limit InvalidFile.Format", "Fixable"}},
		"not drawn": {anna, made, func(c *preflight.Checks) {
			p := picture()
			p.NoPreview = preflight.Trouble{Code: preflight.Broken}
			c.Pictures[anna] = p
		}, []string{"+PictureFits", "+InLibrary", "NoPreview"}},
		"a folder": {anna, made, func(c *preflight.Checks) {
			c.Pictures[anna] = preflight.Picture{Trouble: preflight.Trouble{Code: preflight.Folder}}
		}, []string{"+InLibrary", "!Unreadable"}},
		"an address that is not reached": {bo, made, func(c *preflight.Checks) {
			c.Pictures[bo] = preflight.Picture{Trouble: preflight.Trouble{Code: preflight.Other, Err: wrong}}
		}, []string{"+InLibrary", "NotSeen"}},
		"one whose end is missing": {bo, made, func(c *preflight.Checks) {
			c.Pictures[bo] = preflight.Picture{Trouble: preflight.Trouble{Code: preflight.Cut, Err: wrong}}
		}, []string{"+InLibrary", "!Unreadable"}},
		"it passed the service's check": {anna, made, func(c *preflight.Checks) {
			p := picture()
			p.Verdict = history.Verdict{Answered: true, Detection: api.Detection{Pass: true, Body: "full"}}
			c.Pictures[anna] = p
		}, []string{"+PictureFits", "+Detected", "+InLibrary"}},
		"it did not": {anna, made, func(c *preflight.Checks) {
			p := picture()
			p.Verdict = history.Verdict{Answered: true, Detection: api.Detection{Code: "InvalidFile.FullBody"}}
			c.Pictures[anna] = p
		}, []string{"+PictureFits", "NotDetected InvalidFile.FullBody", "+InLibrary"}},
		"an address with a space": {"https://p.example/a b.png", made, func(c *preflight.Checks) {
			c.Pictures["https://p.example/a b.png"] = preflight.Picture{Trouble: preflight.Trouble{Code: preflight.Other, Err: wrong}}
		}, []string{"+InLibrary", "!Limit InvalidURL"}},
		"addresses of another scheme": {"ftp://p.example/a.png", "ftp://p.example/c.mp4", nil, []string{"!Limit InvalidURL", "!Limit InvalidURL"}},
		"a clip's address that is too long": {anna, long, func(c *preflight.Checks) {
			c.Clips[long] = preflight.Clip{Trouble: preflight.Trouble{Code: preflight.Other, Err: wrong}}
		}, []string{"+PictureFits", "!Limit InvalidURL"}},
		"a clip that is too long": {anna, tango, func(c *preflight.Checks) {
			long := clip()
			long.Facts.Seconds, long.Hash, c.Motions = 61, "", nil
			c.Clips[tango] = long
		}, []string{"+PictureFits", "!ClipLimit InvalidFile.Duration", "Fixable"}},
		"one that cannot be read": {anna, "/c.mp4", func(c *preflight.Checks) {
			c.Clips["/c.mp4"] = preflight.Clip{Trouble: preflight.Trouble{Code: preflight.NotRegular}}
		}, []string{"+PictureFits", "!Unreadable"}},
		"a background that is not for choosing": {anna, made, func(c *preflight.Checks) {
			c.Engine, _ = api.FindEngine(api.WanMix)
			c.PictureBackground = true
		}, []string{"+PictureFits", "+ClipFits", "BackgroundUnused"}},
		"a ratio and a mode that there are not": {anna, made, func(c *preflight.Checks) {
			c.Engine, _ = api.FindEngine(api.WanMove)
			c.Ratio, c.Mode = "1:1", "fast"
		}, []string{"+PictureFits", "+ClipFits", "!Limit InvalidParameter", "Limit RatioUnused"}},
	} {
		c := checks(t, api.AnimateAnyone)
		if tt.set != nil {
			tt.set(&c)
		}
		findings := c.Findings(tt.picture, tt.motion)
		if diff := cmp.Diff(tt.want, codes(findings)); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
		for _, f := range findings {
			whose := map[api.Part]string{api.PartPicture: tt.picture, api.PartMotion: tt.motion}[f.About]
			if f.Source != whose && f.Code != preflight.Fixable {
				t.Errorf("%s: %s is about %q", name, f.Code, f.Source)
			}
		}
	}
}

func TestDrafts(t *testing.T) {
	for name, tt := range map[string]struct {
		engine api.EngineID
		motion string
		set    func(*preflight.Checks)
		want   history.Draft
	}{
		"by a name": {api.AnimateAnyone, "slow waltz", nil, history.Draft{Template: made, Clip: waltz, Motion: 1, Length: 6}},
		"by a clip's content": {api.AnimateAnyone, "/copy.mp4", func(c *preflight.Checks) {
			c.Clips["/copy.mp4"] = clip()
		}, history.Draft{Template: made, Clip: "/copy.mp4", Motion: 1, Length: 6}},
		"by an address":           {api.AnimateAnyone, tango, nil, history.Draft{Clip: tango, Motion: 3}},
		"a template, used before": {api.AnimateAnyone, "AACT.9.a.b", nil, history.Draft{Template: "AACT.9.a.b", Length: 7}},
		"the clip itself":         {api.WanMove, made, nil, history.Draft{Clip: waltz, Motion: 1, Length: 6}},
		"the picture's background": {api.AnimateAnyone, made, func(c *preflight.Checks) {
			c.PictureBackground, c.Title = true, "first"
		}, history.Draft{Template: made, Clip: waltz, Motion: 1, Length: 6, Ratio: "9:16", PictureBackground: true, Title: "first"}},
	} {
		c := checks(t, tt.engine)
		if tt.set != nil {
			tt.set(&c)
		}
		e := c.Engine
		tt.want.Picture, tt.want.Engine, tt.want.Model = anna, e.ID, e.Model
		tt.want.Mode, tt.want.Price, tt.want.Detect = e.Modes[0].ID, e.Modes[0].PricePerSecond, e.DetectModel != ""
		if diff := cmp.Diff(tt.want, c.Draft(anna, tt.motion)); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
	c := checks(t, api.WanMove)
	c.Mode = c.Engine.Modes[1].ID
	if d := c.Draft(anna, waltz); d.Mode != c.Mode || d.Price != c.Engine.Modes[1].PricePerSecond {
		t.Errorf("the other mode: %+v", d)
	}
}

func TestTheEngineThatIsTaken(t *testing.T) {
	shared, own := api.Engines(), api.Engines()
	for i := range own {
		own[i].Own = own[i].ID == api.AnimateAnyone
	}
	for _, tt := range []struct {
		engines    []api.Engine
		last, want api.EngineID
	}{
		{shared, "", api.WanMove},
		{shared, api.WanMix, api.WanMix},
		{shared, api.AnimateAnyone, api.WanMove}, // it is retired
		{shared, "unknown", api.WanMove},
		{own, api.WanMix, api.AnimateAnyone},
	} {
		if got := preflight.DefaultEngine(tt.engines, tt.last).ID; got != tt.want {
			t.Errorf("after %q: %s, not %s", tt.last, got, tt.want)
		}
	}
}

func TestFixes(t *testing.T) {
	c := checks(t, api.AnimateAnyone)
	large := picture()
	large.Facts.Width, large.Facts.Height = 5000, 7000
	tiny := picture()
	tiny.Facts.Width, tiny.Facts.Height = 10, 10
	c.Pictures = map[string]preflight.Picture{anna: large, bo: large, "/tiny.png": tiny, "/good.png": picture()}
	short := clip()
	short.Facts.FPS, short.Hash = 15, ""
	c.Clips["/short.mp4"] = short
	var got []string
	for _, f := range c.AllFixes([]string{anna, bo, "/tiny.png", "/good.png"}, []string{waltz, "/short.mp4", made}) {
		hopeless, _ := errors.AsType[*convert.Error](f.Err)
		got = append(got, fmt.Sprintf("%s %s here %t hopeless %t", f.About, f.Source, f.Here(), hopeless != nil))
	}
	if diff := cmp.Diff([]string{
		"picture " + anna + " here true hopeless false", "picture " + bo + " here false hopeless false",
		"picture /tiny.png here false hopeless true", "motion /short.mp4 here true hopeless false",
	}, got); diff != "" {
		t.Error(diff)
	}
}
