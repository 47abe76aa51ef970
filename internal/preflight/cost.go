package preflight

import (
	"cmp"

	"dancecard/api"
	"dancecard/history"
)

// Estimate is what a draft will most likely cost, by step. It is false while the video's length is unknown.
func (c Checks) Estimate(d history.Draft) (api.Estimate, bool) {
	seconds := c.Length(d)
	return c.engine(d.Engine).Estimate(c.steps(d, seconds)), seconds > 0
}

// Most is what a draft will cost if its video is as long as the engine allows.
func (c Checks) Most(d history.Draft) api.Estimate {
	e := c.engine(d.Engine)
	return e.Estimate(c.steps(d, e.Clip.MaxSeconds))
}

// steps are the paid steps of a draft whose video has that many seconds.
func (c Checks) steps(d history.Draft, seconds float64) api.Plan {
	return api.Plan{
		Detect:   d.Detect && c.Pictures[d.Picture].Verdict.At.IsZero(),
		Template: c.engine(d.Engine).Motion == api.ByTemplate && d.Template == "" && d.Clip != "",
		Seconds:  seconds, Mode: d.Mode,
	}
}

// Cost is what drafts cost, by step, and how much of it is known.
type Cost struct {
	Sum                     api.Estimate
	Checks, Motions, Videos int
	// Checked and Duplicates count pictures that cost no check: checked before, or the same as another.
	Checked, Duplicates int
	// Unknown counts the videos of unknown length, PerSecond is their price a second. UnknownMotions counts
	// the motions among Motions of unknown length, MotionPerSecond is their price a second.
	Unknown, UnknownMotions    int
	PerSecond, MotionPerSecond float64
	// Most is the total if each video of unknown length is as long as its engine allows.
	Most float64
}

// Reaches reports whether the cost may come to a limit from which on a person is asked; 0 is none.
func (c Cost) Reaches(limit float64) bool { return limit > 0 && c.Most >= limit }

// Cost sums up drafts of the order. Each picture is checked once, and each motion made once.
func (c Checks) Cost(drafts []history.Draft) Cost {
	return c.sum(drafts, c.Engine.PricePerSecond(c.mode().ID))
}

// CostOf does the same for drafts of any engine; the price of those of unknown length is the highest among all.
func (c Checks) CostOf(drafts []history.Draft) Cost {
	perSecond := 0.0
	for _, d := range drafts {
		perSecond = max(perSecond, d.Price)
	}
	return c.sum(drafts, perSecond)
}

// sum sums up drafts. perSecond is the price of those of unknown length.
func (c Checks) sum(drafts []history.Draft, perSecond float64) Cost {
	total := Cost{Videos: len(drafts), PerSecond: perSecond}
	sources, contents, made := map[string]bool{}, map[string]bool{}, map[string]bool{}
	for _, d := range drafts {
		one, known := c.Estimate(d)
		most := one
		if !known {
			most = c.Most(d)
		}
		content := c.PictureKey(d.Picture)
		switch {
		case sources[d.Picture]:
			one.Detect = 0
		case contents[content]:
			one.Detect = 0
			total.Duplicates++
		case one.Detect > 0:
			total.Checks++
		default:
			total.Checked++
		}
		sources[d.Picture], contents[content] = true, true
		if c.engine(d.Engine).Motion == api.ByTemplate && d.Template == "" {
			if key := c.clipKey(d); made[key] {
				one.Template, most.Template = 0, 0
			} else {
				made[key] = true
				total.Motions++
				if !known {
					total.UnknownMotions++
					total.MotionPerSecond = c.engine(d.Engine).TemplatePrice
				}
			}
		}
		if !known {
			total.Unknown++
		}
		one.Total = one.Detect + one.Template + one.Video
		total.Most += one.Detect + most.Template + most.Video
		total.Sum = total.Sum.Plus(one)
	}
	return total
}

// clipKey identifies a clip by its content, where that is known, or by its source.
func (c Checks) clipKey(d history.Draft) string { return cmp.Or(c.Clips[d.Clip].Hash, d.Clip) }
