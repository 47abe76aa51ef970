package api

import "time"

// EngineID names a way of making videos, the same for as long as history lasts.
type EngineID string

// The engines.
const (
	AnimateAnyone EngineID = "animate-anyone"
)

// Engine is one row of the table that form, checks, price and simulator read.
type Engine struct {
	ID   EngineID
	Name string
	// Model is the video model's id at the service; config can name another, for own deployments.
	Model   string
	Picture PictureLimits
	// Ratios are the values that video_ratio may take, the default first.
	Ratios []string
	// PricePerSecond is in CNY for each second of video, as read on PriceDate.
	PricePerSecond float64
	PriceDate      time.Time
	// MaxSeconds is the longest video that the engine makes.
	MaxSeconds float64
	// Expect is how long one task usually takes once it runs, before there is a past to tell.
	Expect time.Duration
	// Retired is when the shared model was switched off; zero for a living one.
	Retired time.Time
	// Own tells that config names a model of one's own, which no retirement concerns.
	Own bool
}

// PictureLimits are what the service takes as a picture.
type PictureLimits struct {
	// Types are MIME types, in the order in which they are named to people.
	Types []string
	// MaxBytes is the first size that is too large.
	MaxBytes int64
	// The shorter side must be above SideAbove pixels, the longer at most MaxSide.
	SideAbove, MaxSide int
	// Height divided by width must lie within MinRatio..MaxRatio.
	MinRatio, MaxRatio float64
}

// beijing is the zone in which the service writes times without one.
var beijing = time.FixedZone("UTC+8", 8*60*60)

// Engines lists every engine, the preferred first.
func Engines() []Engine {
	return []Engine{{
		ID:    AnimateAnyone,
		Name:  "AnimateAnyone",
		Model: "animate-anyone-gen2",
		// The reference, "Input limitations" and its error table; the least side is told by the
		// error InvalidFile.Resolution alone.
		Picture: PictureLimits{
			Types:     []string{"image/jpeg", "image/png", "image/bmp"},
			MaxBytes:  5 << 20,
			SideAbove: 224,
			MaxSide:   4096,
			MinRatio:  0.5,
			MaxRatio:  2,
		},
		Ratios:         []string{"9:16", "3:4"},
		PricePerSecond: 0.08,
		PriceDate:      time.Date(2026, time.June, 22, 0, 0, 0, 0, beijing),
		MaxSeconds:     60,
		Expect:         4 * time.Minute,
		Retired:        time.Date(2026, time.October, 10, 0, 0, 0, 0, beijing),
	}}
}

// FindEngine gives the engine of that id.
func FindEngine(id EngineID) (Engine, bool) {
	for _, e := range Engines() {
		if e.ID == id {
			return e, true
		}
	}
	return Engine{}, false
}
