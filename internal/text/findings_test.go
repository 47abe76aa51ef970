package text_test

import (
	"errors"
	"strings"
	"testing"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/media/convert"
	"dancecard/internal/preflight"
	"dancecard/internal/text"
)

func engine(t *testing.T, id api.EngineID) api.Engine {
	t.Helper()
	e, ok := api.FindEngine(id)
	if !ok {
		t.Fatalf("no engine %s", id)
	}
	return e
}

func TestFindings(t *testing.T) {
	const p, m = api.PartPicture, api.PartMotion
	gone := errors.New("no such file")
	known := history.Motion{Name: "waltz", Template: "AACT.1.a.b"}
	paid := known
	paid.Price, paid.Seconds = 0.08, 6
	picture := preflight.Picture{Facts: api.PictureFacts{Type: "image/jpeg", Width: 540, Height: 960, Bytes: 2048}, Verdict: history.Verdict{Detection: api.Detection{Body: "full"}}}
	copied := picture
	copied.Fixed = true
	clip := preflight.Clip{Facts: api.ClipFacts{Container: "video/mp4", Width: 540, Height: 960, Seconds: 6, FPS: 29.97, Bytes: 2048}}
	fix := preflight.Fix{Plan: convert.Plan{From: convert.Facts{Type: "image/bmp", Width: 5000, Height: 7000}, To: convert.Facts{Type: "image/jpeg", Width: 2926, Height: 4096}}}
	for _, tt := range []struct {
		f         preflight.Finding
		by, byWan string // what is said for AnimateAnyone, and for Wan where that is something else
	}{
		{preflight.Finding{Code: preflight.Limit, Detail: api.Detail{Kind: api.DetailNoSides}}, "Width and height can't be read", ""},
		{preflight.Finding{Code: preflight.ClipLimit, Detail: api.Detail{Kind: api.DetailEmpty}}, "the clip: Empty file", ""},
		{preflight.Finding{Code: preflight.NoPicture}, "no picture yet: a path or an address", ""},
		{preflight.Finding{Code: preflight.NoMotion}, "no motion yet: a clip, a template id or a motion's name", "no clip yet: a path or an address"},
		{preflight.Finding{Code: preflight.NoPictures}, "no picture is given yet", ""},
		{preflight.Finding{Code: preflight.NoMotions}, "no motion is given yet", ""},
		{preflight.Finding{About: p, Code: preflight.Unreadable, Trouble: preflight.Trouble{Code: preflight.Other, Err: gone}}, "the picture cannot be read: no such file", ""},
		{preflight.Finding{About: m, Code: preflight.Unreadable, Trouble: preflight.Trouble{Code: preflight.NotRegular, Err: gone}}, "the clip cannot be read: not a regular file", ""},
		{preflight.Finding{About: m, Code: preflight.Unreadable, Trouble: preflight.Trouble{Code: preflight.Folder, Err: gone}}, "the clip cannot be read: it is a folder; with a / at its end it means all in it that fit", ""},
		{preflight.Finding{About: p, Code: preflight.Unreadable, Trouble: preflight.Trouble{Code: preflight.Cut, Detail: api.Detail{Kind: api.DetailCut}, Err: gone}}, "The end of the file is missing: copy or download it again", ""},
		{preflight.Finding{About: p, Code: preflight.Unreadable, Trouble: preflight.Trouble{Code: preflight.Windows, Detail: api.Detail{Kind: api.DetailWindowsPath, Name: "C:\\a\x07.jpg"}, Err: gone}}, "the picture cannot be read: “C:\\a.jpg” is a Windows path. Name the file as this system does", ""},
		{preflight.Finding{About: m, Code: preflight.NotSeen, Trouble: preflight.Trouble{Code: preflight.Other, Err: &api.Error{Message: "No such host. "}}}, "the clip cannot be looked at from here: No such host; the service may reach it all the same", ""},
		{preflight.Finding{Code: preflight.NoPreview, Trouble: preflight.Trouble{Code: preflight.Broken, Detail: api.Detail{Kind: api.DetailDamaged}}}, "no preview: The file is damaged; the service may refuse it", ""},
		{preflight.Finding{Code: preflight.NoPreview, Trouble: preflight.Trouble{Code: preflight.Undrawn, Detail: api.Detail{Kind: api.DetailNoPreview}}}, "No preview for this format", ""},
		{preflight.Finding{Code: preflight.PictureFits, Picture: &picture}, "JPEG, 540×960, 2.0 KB", ""},
		{preflight.Finding{Code: preflight.PictureFits, Picture: &copied}, "mended copy: JPEG, 540×960, 2.0 KB", ""},
		{preflight.Finding{Code: preflight.ClipFits, Clip: &clip}, "MP4, 540×960, 6.0 s, 30 frames/s, 2.0 KB", ""},
		{preflight.Finding{Code: preflight.Detected, Picture: &picture}, "the service has checked it: " + text.Body("full"), ""},
		{preflight.Finding{Code: preflight.NotDetected, Detail: api.Detail{Kind: api.DetailNotDetected}}, "The picture failed Model Studio's check; sent all the same, it is not checked again", ""},
		{preflight.Finding{Code: preflight.InLibrary, Motion: &known}, "motion “waltz” is in the library", ""},
		{preflight.Finding{Code: preflight.InLibrary, Motion: &paid}, "motion “waltz” is in the library and paid for", ""},
		{preflight.Finding{Code: preflight.OtherKey}, "this motion was made with another key; of another account it will be refused", ""},
		{preflight.Finding{Code: preflight.Ambiguous, Source: "Waltz", Count: 2}, "2 motions of the library are called “Waltz”: give the template's id, or each a name of its own", ""},
		{preflight.Finding{Code: preflight.TemplateOnly, Motion: &known}, "", "of “waltz” only the template is known, and Wan Animate Move takes the clip itself: give its path or address"},
		{preflight.Finding{Code: preflight.UnknownClip}, "", "the library knows no clip of this template, and Wan Animate Move takes the clip itself: give its path or address"},
		{preflight.Finding{Code: preflight.LibraryUnread, Source: "walz"}, "the library has not been read yet, so no motion is known as “walz”", ""},
		{preflight.Finding{Code: preflight.UnknownMotion, Source: "wal\x07z"}, "no motion of the library is called “walz”: give a template's id (AACT.…), or a clip's path or address", "no motion of the library is called “walz”: give a clip's path or address"},
		{preflight.Finding{Code: preflight.OddTemplate, Source: "own-1.x"}, "“own-1.x” is sent as a template id, though those that are known begin with AACT.; a file is given by a path with a slash in it", ""},
		{preflight.Finding{Code: preflight.BackgroundUnused}, "", "the picture's background has no effect: Wan Animate Move keeps the clip's"},
		{preflight.Finding{Code: preflight.Fixable, Fix: &fix}, "ffmpeg can make a copy that passes: 5000×7000 to 2926×4096, BMP to JPEG", ""},
		{preflight.Finding{Code: preflight.TooMany, Count: 501}, "501 videos are too many for one go: at most 500; take fewer pictures or motions", ""},
		{
			preflight.Finding{Code: preflight.NothingToSend, Input: &preflight.Input{About: p, Source: "/a/tiny.png", Worst: &preflight.Finding{Code: preflight.Limit, Detail: api.Detail{Kind: api.DetailNoSides}}}},
			"nothing to send: tiny.png: Width and height can't be read", "",
		},
	} {
		if got := text.Finding(engine(t, api.AnimateAnyone), tt.f); tt.by != "" && got != tt.by {
			t.Errorf("%s: %q, not %q", tt.f.Code, got, tt.by)
		}
		got := text.Finding(engine(t, api.WanMove), tt.f)
		if tt.byWan != "" && got != tt.byWan {
			t.Errorf("%s: %q, not %q", tt.f.Code, got, tt.byWan)
		}
		if strings.Contains(got, "ctrl+") || got == "" {
			t.Errorf("%s: %q", tt.f.Code, got)
		}
	}
}

func TestInputsOfABatch(t *testing.T) {
	e := engine(t, api.AnimateAnyone)
	for _, tt := range []struct {
		in         preflight.Input
		name, said string
	}{
		{preflight.Input{About: api.PartPicture, Source: "/a/b.png", State: preflight.Unlooked}, "b.png", "not looked at yet"},
		{preflight.Input{About: api.PartPicture, Source: "/a/b.png", State: preflight.Passing}, "b.png", "cannot be looked at from here"},
		{preflight.Input{About: api.PartMotion, Source: "AACT.1.a.b", Draft: history.Draft{Template: "AACT.1.a.b"}, State: preflight.Passing}, "AACT.1", "a template"},
		{preflight.Input{About: api.PartMotion, Source: "walz", Worst: &preflight.Finding{Code: preflight.ClipLimit, Detail: api.Detail{Kind: api.DetailEmpty}}}, "walz", "Empty file"},
		{preflight.Input{About: api.PartMotion, Source: "w", Draft: history.Draft{Clip: "/c/w.mp4"}, Worst: &preflight.Finding{Code: preflight.InLibrary}}, "w.mp4", "in the library"},
	} {
		if name, said := text.InputName(tt.in), text.Input(e, tt.in); name != tt.name || said != tt.said {
			t.Errorf("%s: %q, %q", tt.in.Source, name, said)
		}
	}
}

func TestBills(t *testing.T) {
	e := engine(t, api.AnimateAnyone)
	for _, tt := range []struct {
		cost      preflight.Cost
		sum, bill string
	}{
		{preflight.Cost{}, "about ¥0.00", "nothing to pay"},
		{preflight.Cost{Sum: api.Estimate{Video: 1, Total: 1}, Videos: 2}, "about ¥1.00", "¥1.00 for 2 videos"},
		{preflight.Cost{Videos: 2, Unknown: 2, PerSecond: 0.08}, "¥0.08 a second", "¥0.08 a second for 2 videos of a length that is not known yet"},
		{
			preflight.Cost{Sum: api.Estimate{Detect: 0.004, Template: 0.5, Video: 1, Total: 1.504}, Checks: 1, Motions: 1, Videos: 3, Checked: 1, Duplicates: 2, Unknown: 1, PerSecond: 0.08},
			"more than ¥1.50",
			"¥1.00 for 2 videos, ¥0.08 a second for 1 video of a length that is not known yet, ¥0.50 for making 1 motion, once, ¥0.004 for 1 check (1 picture is checked already, 2 are the same as others): more than ¥1.50 in all",
		},
	} {
		if sum, bill := text.BillSum(tt.cost), text.Bill(tt.cost); sum != tt.sum || bill != tt.bill {
			t.Errorf("%+v: %q, %q", tt.cost, sum, bill)
		}
	}
	date := e.PriceDate.Format("2006-01-02")
	for seconds, want := range map[float64]string{
		0: "¥0.08 a second, at most ¥4.80 (prices of " + date + ")",
		6: "about ¥0.48 for 6.0 s of video, ¥0.48 for making the motion, once, ¥0.004 for the check of the picture: ¥0.96 in all (prices of " + date + ")",
	} {
		if got := text.Estimate(e, "", e.Estimate(api.Plan{Detect: true, Template: true, Seconds: seconds}), seconds); got != want {
			t.Errorf("%g s: %q", seconds, got)
		}
	}
}
