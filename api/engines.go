package api

import (
	"slices"
	"time"
)

// beijing is the zone of the service's announcements.
var beijing = time.FixedZone("UTC+8", 8*60*60)

// DefaultBaseURL is where the shared service answers, in the form that the reference prints.
const DefaultBaseURL = "https://dashscope.aliyuncs.com/api/v1"

// Where the service takes videos; the reference prints the slash at the end, the other pages do not.
const (
	animateAnyonePath = "/services/aigc/image2video/video-synthesis/"
	wanAnimatePath    = "/services/aigc/image2video/video-synthesis"
)

// table is every engine, AnimateAnyone first. Every row of a list of tasks is looked up in it.
var table = []Engine{
	animateAnyone(),
	wanAnimate(WanMove, "Wan Animate Move", "wan2.2-animate-move", KeepsPicture, 0.40, 0.60),
	wanAnimate(WanMix, "Wan Animate Mix", "wan2.2-animate-mix", KeepsClip, 0.60, 0.90),
}

// Engines lists every engine, AnimateAnyone first. What the engines refer to is not to be changed.
func Engines() []Engine { return slices.Clone(table) }

// animateAnyone is the reference's engine. Its picture's limits are those of "Input limitations"
// and of the error table, which alone tells the least side; the clip's are those of the template's
// page, the prices those of the quick start, the end that of the decommissioning policy. What comes
// out is told by the "video generation" overview of 2026-02-12.
func animateAnyone() Engine {
	return Engine{
		ID:            AnimateAnyone,
		Name:          "AnimateAnyone",
		Model:         "animate-anyone-gen2",
		DetectModel:   "animate-anyone-detect-gen2",
		TemplateModel: "animate-anyone-template-gen2",
		Motion:        ByTemplate,
		Keeps:         KeepsChoice,
		Path:          animateAnyonePath,
		Input:         []string{"image_url", "template_id"},
		Parameters:    []string{"use_ref_img_bg", "video_ratio"},
		Picture: PictureLimits{
			Types: []string{"image/jpeg", "image/png", "image/bmp"},
			Bytes: Bound{At: 5 << 20, Excluded: true},
			Sides: SideLimits{Shorter: Bound{At: 224, Excluded: true}, Longer: Bound{At: 4096, Unsettled: true}, Times: 2},
		},
		Clip: ClipLimits{
			Types:      []string{"video/mp4", "video/avi", "video/quicktime"},
			Codecs:     []string{"h264", "hevc"},
			Bytes:      Bound{At: 200 << 20},
			Sides:      SideLimits{Shorter: Bound{At: 200}, Longer: Bound{At: 2048}, Times: 3},
			MinSeconds: 2,
			MaxSeconds: 60,
			MinFPS:     24,
		},
		Ratios:        []string{"9:16", "3:4"},
		Modes:         []Mode{{Class: "standard", PricePerSecond: 0.08, FPS: 15}},
		Output:        Output{Size: "720P", MinSeconds: 2, MaxSeconds: 60},
		DetectPrice:   0.004,
		TemplatePrice: 0.08,
		PriceDate:     time.Date(2026, time.June, 22, 0, 0, 0, 0, beijing),
		Expect:        4 * time.Minute,
		Retired:       time.Date(2026, time.October, 10, 0, 0, 0, 0, beijing),
		Successors:    []EngineID{WanMove, WanMix},
	}
}

// wanAnimate is one of the two engines of the pages "Wan - image to action" and "Wan - video
// character swap", which differ in whose background they leave and in price. What comes out is told
// by the "video generation" overview of 2026-02-12, its length by the limits of the clip.
func wanAnimate(id EngineID, name, model string, keeps Background, standard, pro float64) Engine {
	return Engine{
		ID:         id,
		Name:       name,
		Model:      model,
		Motion:     ByClip,
		Keeps:      keeps,
		Path:       wanAnimatePath,
		Input:      []string{"image_url", "video_url", "watermark"},
		Parameters: []string{"mode", "check_image"},
		Picture: PictureLimits{
			Types: []string{"image/jpeg", "image/png", "image/bmp", "image/webp"},
			Bytes: Bound{At: 5 << 20},
			Sides: SideLimits{Shorter: Bound{At: 200}, Longer: Bound{At: 4096, Unsettled: true}, Times: 3},
		},
		Clip: ClipLimits{
			Types:      []string{"video/mp4", "video/avi", "video/quicktime"},
			Bytes:      Bound{At: 200 << 20},
			Sides:      SideLimits{Shorter: Bound{At: 200}, Longer: Bound{At: 2048}, Times: 3},
			MinSeconds: 2,
			MaxSeconds: 30,
		},
		Modes: []Mode{
			{ID: "wan-std", Class: "standard", PricePerSecond: standard, FPS: 15},
			{ID: "wan-pro", Class: "pro", PricePerSecond: pro, FPS: 25},
		},
		Output:    Output{Size: "720P", Sound: true, MinSeconds: 2, MaxSeconds: 30},
		PriceDate: time.Date(2026, time.October, 12, 0, 0, 0, 0, beijing),
		// No page tells how long a task takes.
		Expect: 5 * time.Minute,
	}
}
