package api

import (
	"slices"
	"time"
)

// EngineID names a way of making videos, the same for as long as history lasts.
type EngineID string

// The engines.
const (
	AnimateAnyone EngineID = "animate-anyone"
	WanMove       EngineID = "wan-move"
	WanMix        EngineID = "wan-mix"
)

// MotionForm is the form in which an engine takes a motion.
type MotionForm string

// The forms of a motion.
const (
	// ByTemplate: a clip is made into a template once, by a task of its own; videos name its id.
	ByTemplate MotionForm = "template"
	// ByClip: every submission holds the clip's address.
	ByClip MotionForm = "clip"
)

// Background is whose background a video has.
type Background string

// The backgrounds.
const (
	KeepsChoice  Background = "choice" // the submission says
	KeepsPicture Background = "picture"
	KeepsClip    Background = "clip"
)

// Engine is one row of the table that form, checks, price and requests read.
type Engine struct {
	ID   EngineID
	Name string
	// Model is the video model's id at the service; config can name another, for own deployments.
	Model string
	// DetectModel checks pictures and TemplateModel makes motions of clips; empty where the
	// engine knows no such step.
	DetectModel, TemplateModel string
	// Motion is what the engine needs beside the picture, Keeps whose background it leaves.
	Motion MotionForm
	Keeps  Background
	// Path is where videos are asked for, below the base address, with or without its last slash
	// as the model's page prints it. Input and Parameters name the request's fields in the two
	// parts of its body, in their order.
	Path              string
	Input, Parameters []string
	Picture           PictureLimits
	Clip              ClipLimits
	// Ratios are the values that video_ratio may take, the default first; empty where the video's
	// shape is not for choosing.
	Ratios []string
	// Modes are the qualities on offer, the default first. There is always one; where it has no
	// id, there is nothing to choose.
	Modes []Mode
	// Output is what comes out.
	Output Output
	// DetectPrice is in CNY for a picture, TemplatePrice for a second of a clip, as read on
	// PriceDate; so are the prices of the modes.
	DetectPrice, TemplatePrice float64
	PriceDate                  time.Time
	// Expect is how long one task usually takes once it runs, before there is a past to tell.
	Expect time.Duration
	// Retired is when the shared models were switched off; zero for living ones.
	Retired time.Time
	// Successors are the ways on for a retired engine.
	Successors []EngineID
	// Own tells that config names a video model of one's own, which no retirement concerns.
	Own bool
}

// Mode is one quality in which an engine makes videos.
type Mode struct {
	// ID is the value of the field mode in a request.
	ID string
	// Class is what usage.video_ratio says of a video that was made so.
	Class string
	// PricePerSecond is in CNY for each second of video.
	PricePerSecond float64
	// FPS is the frame rate of its videos.
	FPS float64
}

// Output is what an engine's videos are like, whatever the mode. Their length is the clip's.
type Output struct {
	// Size is what the service calls their size, such as "720P".
	Size string
	// Sound tells that they have the clip's sound; else they are silent.
	Sound bool
	// MinSeconds and MaxSeconds bound their length.
	MinSeconds, MaxSeconds float64
}

// Bound is one end of what is allowed.
type Bound struct {
	At int64
	// Excluded tells that At itself is not allowed any more.
	Excluded bool
	// Unsettled tells that the documents disagree about At itself: allowed, but better avoided.
	Unsettled bool
}

// PictureLimits are what the service takes as a picture.
type PictureLimits struct {
	// Types are MIME types, in the order in which they are named to people.
	Types []string
	// Bytes is the upper bound of the file's size.
	Bytes Bound
	Sides SideLimits
}

// SideLimits are what width and height may be.
type SideLimits struct {
	// Shorter bounds the shorter side from below, Longer the longer one from above, in pixels.
	Shorter, Longer Bound
	// Times is how often the shorter side may go into the longer one.
	Times int
}

// ClipLimits are what the service takes as a clip.
type ClipLimits struct {
	// Types are MIME types of containers, Codecs names of video codecs as in ClipFacts, in the
	// order in which they are named to people. No codecs: no page documents a rule.
	Types, Codecs []string
	// Bytes is the upper bound of the file's size.
	Bytes Bound
	Sides SideLimits
	// Both ends of the length, in seconds, are allowed. The video is as long as the clip.
	MinSeconds, MaxSeconds float64
	// MinFPS is the lowest frame rate, itself allowed; 0: no page documents a rule.
	MinFPS float64
}

// Models names models in place of an engine's own; an empty name leaves the engine's.
type Models struct{ Detect, Template, Video string }

// With gives the engine with other models, for own deployments and for what comes next. A step
// that the engine does not know stays unknown.
func (e Engine) With(m Models) Engine {
	replace := func(model *string, by string) {
		if by != "" && *model != "" {
			*model = by
		}
	}
	e.Own = e.Own || m.Video != "" && m.Video != e.Model
	replace(&e.Model, m.Video)
	replace(&e.DetectModel, m.Detect)
	replace(&e.TemplateModel, m.Template)
	return e
}

// IsRetired reports whether the service refuses the engine's model. An own deployment goes on.
func (e Engine) IsRetired() bool { return !e.Retired.IsZero() && !e.Own }

// InOrder gives engines in the order in which they are offered: retired ones last.
func InOrder(engines []Engine) []Engine {
	list := slices.Clone(engines)
	slices.SortStableFunc(list, func(a, b Engine) int {
		switch {
		case a.IsRetired() == b.IsRetired():
			return 0
		case a.IsRetired():
			return 1
		}
		return -1
	})
	return list
}

// Takes reports whether the engine's requests have a field of that name, such as "watermark".
func (e Engine) Takes(field string) bool {
	return slices.Contains(e.Input, field) || slices.Contains(e.Parameters, field)
}

// Successor is the engine that takes over from a retired one and leaves the same background; false
// for a living engine and an own deployment.
func (e Engine) Successor(pictureBackground bool) (Engine, bool) {
	if e.Own {
		return Engine{}, false
	}
	for _, id := range e.Successors {
		if next, ok := FindEngine(id); ok && next.Keeps.picture(pictureBackground) == pictureBackground {
			return next, true
		}
	}
	return Engine{}, false
}

// picture reports whether the picture's background is kept, where chosen is what was asked for.
func (b Background) picture(chosen bool) bool {
	return b == KeepsPicture || b == KeepsChoice && chosen
}

// FindEngine gives the engine of that id.
func FindEngine(id EngineID) (Engine, bool) {
	for i := range table { // a copy of each row would cost more than the search
		if table[i].ID == id {
			return table[i], true
		}
	}
	return Engine{}, false
}

// EngineIn gives the engine of that id from a list, or the built-in one where the list has none.
func EngineIn(list []Engine, id EngineID) Engine {
	for i := range list {
		if list[i].ID == id {
			return list[i]
		}
	}
	e, _ := FindEngine(id)
	return e
}

// EngineOf gives the engine one of whose shared models has that id. An own deployment has a name
// of its own, so it yields the zero Engine and is never taken for a retired model.
func EngineOf(model string) Engine {
	for _, e := range table {
		if model != "" && slices.Contains([]string{e.Model, e.DetectModel, e.TemplateModel}, model) {
			return e
		}
	}
	return Engine{}
}
