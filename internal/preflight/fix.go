package preflight

import (
	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/media/convert"
)

// Fix is how a file that the service would refuse is converted into one that it accepts.
type Fix struct {
	About  api.Part
	Source string
	Plan   convert.Plan
	Err    error // why there is no fix
}

// Here reports whether the fix can be made on this machine. A file at an address can't.
func (f Fix) Here() bool { return f.Err == nil && !history.IsAddress(f.Source) }

// Fixes are the fixes for a draft's files that the service would refuse.
func (c Checks) Fixes(d history.Draft) (out []Fix) {
	if seen, ok := c.Pictures[d.Picture]; ok && !seen.Trouble.Any() && seen.Refused(c.Engine) {
		f := Fix{About: api.PartPicture, Source: d.Picture}
		f.Plan, f.Err = convert.Picture(convert.Facts{
			Type: seen.Facts.Type, Width: seen.Facts.Width, Height: seen.Facts.Height, Orientation: seen.Orientation, Bytes: seen.Facts.Bytes,
		}, pictureLimits(c.Engine.Picture))
		out = append(out, f)
	}
	if seen, ok := c.Clips[d.Clip]; ok && !seen.Trouble.Any() && d.Template == "" && seen.Refused(c.Engine) {
		f, facts := Fix{About: api.PartMotion, Source: d.Clip}, seen.Facts
		f.Plan, f.Err = convert.Clip(convert.Facts{
			Type: facts.Container, Codec: facts.Codec, Width: facts.Width, Height: facts.Height, Seconds: facts.Seconds, FPS: facts.FPS, Bytes: facts.Bytes,
		}, clipLimits(c.Engine.Clip))
		out = append(out, f)
	}
	return out
}

// AllFixes are the fixes for all pictures and motions.
func (c Checks) AllFixes(pictures, motions []string) (out []Fix) {
	for _, p := range pictures {
		out = append(out, c.Fixes(c.Draft(p, ""))...)
	}
	for _, s := range motions {
		out = append(out, c.Fixes(c.Draft("", s))...)
	}
	return out
}

func pictureLimits(l api.PictureLimits) convert.Limits {
	return convert.Limits{
		Types: l.Types, MaxBytes: maxAllowed(l.Bytes),
		MinSide: int(minAllowed(l.Sides.Shorter)), MaxSide: int(maxAllowed(l.Sides.Longer)), MaxAspect: l.Sides.Times,
	}
}

func clipLimits(l api.ClipLimits) convert.Limits {
	return convert.Limits{
		Types: l.Types, Codecs: l.Codecs, MaxBytes: maxAllowed(l.Bytes),
		MinSide: int(minAllowed(l.Sides.Shorter)), MaxSide: int(maxAllowed(l.Sides.Longer)), MaxAspect: l.Sides.Times,
		MinSeconds: l.MinSeconds, MaxSeconds: l.MaxSeconds, MinFPS: l.MinFPS,
	}
}

// maxAllowed and minAllowed are the last values that a bound allows.
func maxAllowed(b api.Bound) int64 {
	if b.Excluded || b.Unsettled {
		return b.At - 1
	}
	return b.At
}

func minAllowed(b api.Bound) int64 {
	if b.Excluded {
		return b.At + 1
	}
	return b.At
}
