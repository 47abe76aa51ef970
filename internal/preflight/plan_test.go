package preflight_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/preflight"
)

// summary is a plan in short: its findings, each input with its state and what matters, and what is sent.
func summary(p preflight.Plan) []string {
	out := codes(p.Findings)
	for _, in := range p.Inputs {
		worst := ""
		if in.Worst != nil {
			worst = " " + codes([]preflight.Finding{*in.Worst})[0]
		}
		out = append(out, fmt.Sprintf("%d %s%s", in.State, in.Source, worst))
	}
	for _, d := range p.Drafts {
		out = append(out, "→ "+d.Picture+" × "+d.Template+map[bool]string{true: d.Clip}[d.Template == ""])
	}
	return out
}

func TestPlans(t *testing.T) {
	many := make([]string, preflight.MostVideos+1)
	for i := range many {
		many[i] = fmt.Sprint("https://p.example/", i)
	}
	for name, tt := range map[string]struct {
		pictures, motions, want []string
	}{
		"nothing":    {nil, nil, []string{"!NoPicture", "!NoMotion"}},
		"one":        {[]string{anna}, []string{made}, []string{"+PictureFits", "+InLibrary", "→ " + anna + " × " + made}},
		"one, bad":   {[]string{"/tiny.png"}, []string{made}, []string{"+InLibrary", "!Limit InvalidFile.Resolution"}},
		"no picture": {nil, []string{made, waltz}, []string{"!NoPictures", "3 " + made + " +InLibrary", "3 " + waltz + " +InLibrary"}},
		"no motion":  {[]string{anna, bo}, nil, []string{"!NoMotions", "1 " + bo, "3 " + anna + " +PictureFits"}},
		"a bad picture is left out": {
			[]string{anna, "/tiny.png", bo},
			[]string{made, "walz", "/new.mp4"},
			[]string{
				"0 /tiny.png !Limit InvalidFile.Resolution", "0 walz !UnknownMotion", "1 " + bo, "2 /new.mp4 ClipLimit InvalidFile.Duration",
				"3 " + anna + " +PictureFits", "3 " + made + " +InLibrary",
				"→ " + anna + " × " + made, "→ " + anna + " × /new.mp4", "→ " + bo + " × " + made, "→ " + bo + " × /new.mp4",
			},
		},
		"all are bad": {
			[]string{"/tiny.png"},
			[]string{made, waltz},
			[]string{"!NothingToSend", "0 /tiny.png !Limit InvalidFile.Resolution", "3 " + made + " +InLibrary", "3 " + waltz + " +InLibrary"},
		},
		"too many":    {many, []string{made}, []string{"!TooMany"}},
		"just enough": {many[:2], []string{"AACT.8.a.b"}, []string{"1 " + many[0], "1 " + many[1], "3 AACT.8.a.b", "→ " + many[0] + " × AACT.8.a.b", "→ " + many[1] + " × AACT.8.a.b"}},
	} {
		c := checks(t, api.AnimateAnyone)
		tiny, unread := picture(), clip()
		tiny.Facts.Width, tiny.Facts.Height = 200, 300
		unread.Facts.Seconds, unread.Hash = 0, ""
		c.Pictures["/tiny.png"], c.Clips["/new.mp4"] = tiny, unread
		p := c.Plan(tt.pictures, tt.motions)
		if diff := cmp.Diff(tt.want, summary(p)); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
		if sends := len(p.Drafts) > 0; sends == p.Blocked() || p.Cost.Videos != len(p.Drafts) {
			t.Errorf("%s: blocked %t, %d videos are paid for", name, p.Blocked(), p.Cost.Videos)
		}
		if fails := len(p.Failing()); name == "a bad picture is left out" && (fails != 2 || !preflight.Blocked(p.All())) {
			t.Errorf("%d inputs fail", fails)
		}
	}
}

// A picture whose verdict is known is not sent to the check again; that it was asked for is enough not to pay twice.
func TestAKnownVerdict(t *testing.T) {
	c := checks(t, api.AnimateAnyone)
	for _, tt := range []struct {
		verdict history.Verdict
		detect  bool
		paid    float64
	}{
		{history.Verdict{}, true, c.Engine.DetectPrice},
		{history.Verdict{At: time.Unix(1, 0)}, true, 0}, // the answer got lost
		{history.Verdict{At: time.Unix(1, 0), Answered: true}, false, 0},
	} {
		p := picture()
		p.Verdict = tt.verdict
		c.Pictures[anna] = p
		d := c.Ready(anna, made)
		sum, known := c.Estimate(c.Draft(anna, made))
		if d.Detect != tt.detect || !known || sum.Detect != tt.paid {
			t.Errorf("%+v: detect %t, ¥%g", tt.verdict, d.Detect, sum.Detect)
		}
	}
}

// A picture is checked once and a motion made once for all that need it; what looks different may be the same.
func TestCosts(t *testing.T) {
	c := checks(t, api.AnimateAnyone)
	c.Motions = nil
	checked := picture()
	checked.Content, checked.Verdict.At = "other", time.Unix(1, 0)
	c.Pictures["/copy.jpg"], c.Pictures["/checked.jpg"] = picture(), checked
	c.Clips["/copy.mp4"] = clip()
	p := c.Plan([]string{anna, "/copy.jpg", "/checked.jpg", bo}, []string{waltz, "/copy.mp4", made})
	e, want := c.Engine, preflight.Cost{Checks: 2, Duplicates: 1, Checked: 1, Motions: 1, Videos: 12, Unknown: 4, PerSecond: 0.08}
	want.Sum = api.Estimate{Detect: 2 * e.DetectPrice, Template: 6 * e.TemplatePrice, Video: 8 * 6 * 0.08}
	want.Sum.Total = want.Sum.Detect + want.Sum.Template + want.Sum.Video
	want.Most = want.Sum.Total + 4*e.Clip.MaxSeconds*0.08
	close := cmp.Comparer(func(a, b float64) bool { return a-b < 1e-9 && b-a < 1e-9 })
	if diff := cmp.Diff(want, p.Cost, close); diff != "" {
		t.Error(diff)
	}
	if got := c.CostOf(nil); got != (preflight.Cost{}) {
		t.Errorf("nothing costs %+v", got)
	}
	// Drafts of another engine have that one's price.
	wan := checks(t, api.WanMove)
	d := wan.Draft(anna, waltz)
	if got := c.CostOf([]history.Draft{d}); got.Sum.Video != 6*wan.Engine.Modes[0].PricePerSecond || got.Motions != 0 {
		t.Errorf("on another engine: %+v", got)
	}
}

// Takes are the same task again: they share the check and the motion, and count as videos.
func TestTakes(t *testing.T) {
	c := checks(t, api.AnimateAnyone)
	c.Motions, c.Takes = nil, 3
	for _, tt := range []struct {
		pictures []string
		videos   int
		checks   int
	}{{[]string{anna}, 3, 1}, {[]string{anna, bo}, 6, 2}} {
		p := c.Plan(tt.pictures, []string{waltz})
		if len(p.Drafts) != tt.videos || p.Cost.Videos != tt.videos || p.Cost.Checks != tt.checks || p.Cost.Motions != 1 || p.Drafts[0] != p.Drafts[2] {
			t.Errorf("%d pictures: %+v", len(tt.pictures), p.Cost)
		}
	}
	c.Takes = preflight.MostVideos + 1
	for _, pictures := range [][]string{{anna}, {anna, bo}} {
		if p := c.Plan(pictures, []string{waltz}); !p.Blocked() || p.Drafts != nil || p.Findings[len(p.Findings)-1].Code != preflight.TooMany {
			t.Errorf("too many takes: %v", codes(p.Findings))
		}
	}
}

// What nobody knows the length of has the one that is said.
func TestALengthThatIsSaid(t *testing.T) {
	c := checks(t, api.AnimateAnyone)
	c.UnknownLength = 5
	for motion, want := range map[string]float64{"AACT.8.a.b": 5, "AACT.9.a.b": 7, made: 6} {
		if p := c.Plan([]string{anna}, []string{motion}); p.Drafts[0].Length != want || p.Cost.Unknown != 0 || p.Cost.Sum.Video != want*0.08 {
			t.Errorf("%s: %g s, %+v", motion, p.Drafts[0].Length, p.Cost)
		}
	}
}

// A motion of the library is made of its clip, unless the engine takes the template that was made of that.
func TestTheClipOfAMotion(t *testing.T) {
	for engine, want := range map[api.EngineID][3]string{
		api.AnimateAnyone: {"", "/gone.mp4", ""},
		api.WanMove:       {"/made.mp4", "/gone.mp4", ""},
	} {
		c := checks(t, engine)
		c.Motions = []history.Motion{{ID: 1, Name: "ready", Template: "AACT.7.a.b", Clip: "/made.mp4"}, {ID: 2, Name: "new", Clip: "/gone.mp4"}}
		for i, name := range []string{"ready", "new", "AACT.8.a.b"} {
			if got := c.ClipFile(name); got != want[i] {
				t.Errorf("%s, %s: %q, not %q", engine, name, got, want[i])
			}
		}
		if got := c.ClipFile("/a.mp4"); got != "/a.mp4" {
			t.Errorf("%s: %q", engine, got)
		}
	}
}
