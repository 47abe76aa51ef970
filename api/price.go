package api

// Estimate is what something will most likely cost, in CNY, by the list prices of PriceDate. Free
// quota is left out of account, and so is what fails, which only the Wan page calls free.
type Estimate struct {
	// Detect is for the pictures' checks, Template for making the motion, Video for the video.
	Detect, Template, Video float64
	Total                   float64
}

// Plan is the paid work of one video.
type Plan struct {
	// Detect tells that the picture has yet to be checked, Template that the clip has yet to be
	// made a motion. What the engine does not know is not paid for.
	Detect, Template bool
	// Seconds is the clip's length, and with it the video's.
	Seconds float64
	// Mode is a mode's id; empty means the default.
	Mode string
}

// Estimate gives the price of a piece of work, by its steps.
func (e Engine) Estimate(p Plan) Estimate {
	var sum Estimate
	if p.Detect && e.DetectModel != "" {
		sum.Detect = e.DetectPrice
	}
	if p.Template && e.TemplateModel != "" {
		sum.Template = e.TemplatePrice * max(p.Seconds, 0)
	}
	sum.Video = e.VideoCost(p.Mode, p.Seconds)
	sum.Total = sum.Detect + sum.Template + sum.Video
	return sum
}

// Plus adds two estimates step by step, as for a batch.
func (s Estimate) Plus(o Estimate) Estimate {
	return Estimate{s.Detect + o.Detect, s.Template + o.Template, s.Video + o.Video, s.Total + o.Total}
}

// VideoCost gives the price in CNY of a video of that many seconds, without what came before it.
// mode is a mode's id, or its class as usage.video_ratio has it; anything else means the default.
func (e Engine) VideoCost(mode string, seconds float64) float64 {
	return max(seconds, 0) * e.PricePerSecond(mode)
}

// PricePerSecond gives the price in CNY of a second of video; mode is as in VideoCost.
func (e Engine) PricePerSecond(mode string) float64 {
	for _, m := range e.Modes {
		if mode != "" && (m.ID == mode || m.Class == mode) {
			return m.PricePerSecond
		}
	}
	if len(e.Modes) == 0 {
		return 0
	}
	return e.Modes[0].PricePerSecond
}
