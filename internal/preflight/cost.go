package preflight

import (
	"cmp"

	"dancecard/api"
	"dancecard/history"
)

// Estimate is what a draft will most likely cost, step by step; false while its length is unknown.
func (c Checks) Estimate(d history.Draft) (api.Estimate, bool) {
	e, seconds := c.engine(d.Engine), c.Length(d)
	plan := api.Plan{
		Detect: d.Detect && c.Pictures[d.Picture].Verdict.At.IsZero(), Template: e.Motion == api.ByTemplate && d.Template == "" && d.Clip != "",
		Seconds: seconds, Mode: d.Mode,
	}
	return e.Estimate(plan), seconds > 0
}

// Cost is what drafts cost, step by step, and how much of that is known.
type Cost struct {
	Sum                     api.Estimate
	Checks, Motions, Videos int
	// Checked and Twins are pictures that cost no check: known by now, or the same as another.
	Checked, Twins int
	// Unknown counts the videos whose length is not known, PerSecond is what a second of them costs.
	Unknown   int
	PerSecond float64
}

// Cost sums up drafts of the order. A picture is checked once, and a motion made once, for all that need it.
func (c Checks) Cost(drafts []history.Draft) Cost {
	return c.CostOf(drafts, c.Engine.PricePerSecond(c.mode().ID))
}

// CostOf does so for drafts of any engine; perSecond is what a second of those costs whose length is unknown.
func (c Checks) CostOf(drafts []history.Draft, perSecond float64) Cost {
	t := Cost{Videos: len(drafts), PerSecond: perSecond}
	met, contents, made := map[string]bool{}, map[string]bool{}, map[string]bool{}
	for _, d := range drafts {
		one, known := c.Estimate(d)
		content := c.SamePicture(d.Picture)
		switch {
		case met[d.Picture]:
			one.Detect = 0
		case contents[content]:
			one.Detect = 0
			t.Twins++
		case one.Detect > 0:
			t.Checks++
		default:
			t.Checked++
		}
		met[d.Picture], contents[content] = true, true
		if c.engine(d.Engine).Motion == api.ByTemplate && d.Template == "" {
			if key := c.motionKey(d); made[key] {
				one.Template = 0
			} else {
				made[key] = true
				t.Motions++
			}
		}
		if !known {
			t.Unknown++
		}
		one.Total = one.Detect + one.Template + one.Video
		t.Sum = t.Sum.Plus(one)
	}
	return t
}

// motionKey tells one motion from another: by what its clip holds where that is known.
func (c Checks) motionKey(d history.Draft) string { return cmp.Or(c.Clips[d.Clip].Hash, d.Clip) }
