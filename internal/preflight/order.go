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
	// Mode is a mode's id, Ratio the ratio of a video with the picture's background. Empty is the default.
	Mode, Ratio                  string
	PictureBackground, Watermark bool
	// Takes is the number of videos from the same inputs; 0 means 1.
	Takes int
	// UnknownLength is the assumed length in seconds of a video of unknown length; 0 leaves it unknown.
	UnknownLength float64
}

// appendTakes appends a draft to drafts once for each take.
func (o Order) appendTakes(drafts []history.Draft, d history.Draft) []history.Draft {
	for range max(o.Takes, 1) {
		drafts = append(drafts, d)
	}
	return drafts
}

// DefaultEngine is the engine used where none is chosen: an own deployment of AnimateAnyone, else the last
// one used that is not retired, else the first that is not retired. The list must not be empty.
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

// mode is the chosen mode. A mode that the engine does not know has the default mode's price.
func (o Order) mode() api.Mode {
	if i := slices.IndexFunc(o.Engine.Modes, func(m api.Mode) bool { return m.ID == o.Mode }); i >= 0 {
		return o.Engine.Modes[i]
	}
	var mode api.Mode
	if len(o.Engine.Modes) > 0 {
		mode = o.Engine.Modes[0]
	}
	mode.ID = cmp.Or(o.Mode, mode.ID)
	return mode
}

// draft is the draft for one picture and one motion as they were given.
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

// Checks is an order with all that it is checked against.
type Checks struct {
	Order
	Seen
	Library
	// Engines is the engine table with the models that config names.
	Engines []api.Engine
}

// engine finds an engine: the order's own, one of the table, or the built-in one.
func (c Checks) engine(id api.EngineID) api.Engine {
	if id != "" && c.Engine.ID == id {
		return c.Engine
	}
	return api.EngineIn(c.Engines, id)
}

// Draft is the draft for a picture and a motion, completed from the library.
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

// ClipFile is the clip that a motion is made of, as it was given or as the library has it. It is empty where the
// engine takes a template instead.
func (c Checks) ClipFile(motion string) string {
	if history.IsFile(motion) {
		return motion
	}
	if d := c.Draft("", motion); d.Template == "" {
		return d.Clip
	}
	return ""
}

// Ready is the draft as it is sent. A picture with a known verdict is not checked again.
func (c Checks) Ready(picture, motion string) history.Draft { return c.ready(c.Draft(picture, motion)) }

func (c Checks) ready(d history.Draft) history.Draft {
	if c.Pictures[d.Picture].Verdict.Answered {
		d.Detect = false // the person has seen the verdict
	}
	return d
}

// Motion finds a draft's motion in the library: by template, by an unambiguous name, or by clip.
func (c Checks) Motion(d history.Draft) (history.Motion, bool) {
	if d.Template != "" {
		return c.Find(d.Template)
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

// PictureKey identifies a picture by its content, where that is known, or by its source.
func (c Checks) PictureKey(source string) string { return cmp.Or(c.Pictures[source].Content, source) }

// MotionKey identifies a motion: by its entry in the library, by its clip's content, or by its source.
func (c Checks) MotionKey(source string) string {
	d := c.Draft("", source)
	if d.Motion != 0 {
		return fmt.Sprintf("motion:%d", d.Motion)
	}
	return cmp.Or(c.clipKey(d), source)
}

// Length is the length of a draft's video in seconds, that of its motion; 0 while unknown.
func (c Checks) Length(d history.Draft) float64 {
	if clip := c.Clips[d.Clip]; !clip.Trouble.Any() && clip.Facts.Seconds > 0 {
		return clip.Facts.Seconds
	}
	if known, ok := c.Motion(d); ok && known.Seconds > 0 {
		return known.Seconds
	}
	return cmp.Or(c.Seconds[d.Template], d.Length, c.UnknownLength)
}

// Lengths are those of the shortest and the longest video of motions; 0 while one of them is unknown.
func (c Checks) Lengths(motions []string) (shortest, longest float64) {
	for i, motion := range motions {
		length := c.Length(c.Draft("", motion))
		if length == 0 {
			return 0, 0
		}
		if i == 0 || length < shortest {
			shortest = length
		}
		longest = max(longest, length)
	}
	return shortest, longest
}
