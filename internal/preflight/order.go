package preflight

import (
	"cmp"
	"fmt"
	"slices"

	"dancecard/api"
	"dancecard/history"
)

// Order is what is asked for, beside pictures and motions.
type Order struct {
	Engine api.Engine
	Title  string
	// Mode is a mode's id, Ratio that of a video with the picture's background: empty for the usual one.
	Mode, Ratio                  string
	PictureBackground, Watermark bool
	// Takes is how many videos are made of the same, 0 as 1.
	Takes int
	// UnknownLength is how many seconds a video is taken to have whose length is not known, 0 to leave it unknown.
	UnknownLength float64
}

// takes gives each draft as often as it is to be made.
func (o Order) takes(drafts ...history.Draft) []history.Draft {
	out := make([]history.Draft, 0, len(drafts)*max(o.Takes, 1))
	for _, d := range drafts {
		for range max(o.Takes, 1) {
			out = append(out, d)
		}
	}
	return out
}

// DefaultEngine is the one that is taken where none is chosen: an own deployment of AnimateAnyone, else the last that
// was used, unless it is retired, else the first that is not. There must be one.
func DefaultEngine(engines []api.Engine, last api.EngineID) api.Engine {
	for _, wanted := range []func(api.Engine) bool{
		func(e api.Engine) bool { return e.ID == api.AnimateAnyone && e.Own },
		func(e api.Engine) bool { return e.ID == last && !e.IsRetired() },
	} {
		if i := slices.IndexFunc(engines, wanted); i >= 0 {
			return engines[i]
		}
	}
	return api.InOrder(engines)[0]
}

// mode is the mode that is meant; one that the engine does not know has the usual one's price.
func (o Order) mode() api.Mode {
	if i := slices.IndexFunc(o.Engine.Modes, func(m api.Mode) bool { return m.ID == o.Mode }); i >= 0 {
		return o.Engine.Modes[i]
	}
	var usual api.Mode
	if len(o.Engine.Modes) > 0 {
		usual = o.Engine.Modes[0]
	}
	usual.ID = cmp.Or(o.Mode, usual.ID)
	return usual
}

// draft is the order for one picture and one motion as they were named.
func (o Order) draft(picture, motion string) history.Draft {
	mode := o.mode()
	d := history.Draft{
		Title: o.Title, Picture: picture, Engine: o.Engine.ID, Model: o.Engine.Model, Mode: mode.ID, Price: mode.PricePerSecond,
		Detect: o.Engine.DetectModel != "", Watermark: o.Watermark && o.Engine.Takes("watermark"),
		PictureBackground: o.PictureBackground && o.Engine.Keeps == api.KeepsChoice, Ratio: o.Ratio,
	}
	if d.PictureBackground && d.Ratio == "" && len(o.Engine.Ratios) > 0 {
		d.Ratio = o.Engine.Ratios[0]
	}
	if history.IsFile(motion) {
		d.Clip = motion
	} else {
		d.Template = motion
	}
	return d
}

// Checks are an order with all that is known when it is checked.
type Checks struct {
	Order
	Seen
	Library
	// Engines is the engine table with the models that config names.
	Engines []api.Engine
}

// engine gives the order's engine, one of the table, or else the shared one.
func (c Checks) engine(id api.EngineID) api.Engine {
	if id != "" && c.Engine.ID == id {
		return c.Engine
	}
	for _, e := range c.Engines {
		if e.ID == id {
			return e
		}
	}
	e, _ := api.FindEngine(id)
	return e
}

// Draft is the order for a picture and a motion, with what the library knows of that.
func (c Checks) Draft(picture, motion string) history.Draft {
	d := c.draft(picture, motion)
	if known, ok := c.Motion(d); ok {
		d.Motion = known.ID
		if d.Clip == "" {
			d.Clip = known.Clip
		}
		d.Template = known.Template
	}
	if c.Engine.Motion == api.ByClip {
		d.Template = ""
	}
	d.Length = c.Length(d)
	return d
}

// Ready is the draft as it is sent: a picture whose verdict is known is not checked again.
func (c Checks) Ready(picture, motion string) history.Draft {
	d := c.Draft(picture, motion)
	if c.Pictures[picture].Verdict.Answered {
		d.Detect = false // the person has seen the verdict
	}
	return d
}

// Motion finds a draft's motion in the library: by template, by a name that one motion alone bears, or
// by clip.
func (c Checks) Motion(d history.Draft) (history.Motion, bool) {
	if d.Template != "" {
		return c.Named(d.Template)
	}
	hash := c.Clips[d.Clip].Hash
	for _, known := range c.Motions {
		switch {
		case d.Motion != 0 && known.ID == d.Motion,
			d.Clip != "" && hash != "" && known.Hash == hash,
			d.Clip != "" && history.IsAddress(d.Clip) && known.Clip == d.Clip:
			return known, true
		}
	}
	return history.Motion{}, false
}

// SamePicture is what two pictures have in common that are the same: what they hold where that is known.
func (c Checks) SamePicture(source string) string { return cmp.Or(c.Pictures[source].Content, source) }

// SameMotion is what two motions have in common that are the same: a motion of the library, or what a clip holds.
func (c Checks) SameMotion(source string) string {
	d := c.Draft("", source)
	if d.Motion != 0 {
		return fmt.Sprintf("motion %d", d.Motion)
	}
	return cmp.Or(c.motionKey(d), source)
}

// Length is how long a draft's video will be, 0 while unknown: as long as its motion.
func (c Checks) Length(d history.Draft) float64 {
	if clip := c.Clips[d.Clip]; !clip.Trouble.Any() && clip.Facts.Seconds > 0 {
		return clip.Facts.Seconds
	}
	if known, ok := c.Motion(d); ok && known.Seconds > 0 {
		return known.Seconds
	}
	return cmp.Or(c.Seconds[d.Template], d.Length, c.UnknownLength)
}
