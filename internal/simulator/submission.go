package simulator

import (
	"cmp"
	"slices"
)

// submission is what a client asked for. What the model does not need is empty.
type submission struct {
	model      string
	capability capability
	// served: the model exists and was called at its own path; inspected: the rest of the submission
	// was good as well, so that its files were looked at.
	served, inspected bool

	imageURL, clipURL string
	templateID        string

	pictureBackground bool   // AnimateAnyone's parameters
	ratio             string //
	mode              string // those of the successors: wan-std or wan-pro
	watermark         bool
	checkPicture      bool

	// What follows from the files: how long the result lasts, and which of the assets' dancers and
	// dances it shows.
	seconds        float64
	dancer, motion string
}

// readFields reads the fields that the model's page lists, and ignores all others.
func (sub *submission) readFields(input map[string]any, given any) *apiError {
	params, ok := given.(map[string]any)
	if !ok && given != nil {
		return invalidField("parameters")
	}
	in, param := fields{"input.", input}, fields{"parameters.", params}
	switch sub.capability {
	case detection:
		return in.address("image_url", &sub.imageURL)
	case templateMaking:
		// The page marks it as optional, but there is nothing else to make a template of.
		return in.address("video_url", &sub.clipURL)
	case animateMove, animateMix:
		return sub.readWan(in, param)
	case motionControl:
		return sub.readControl(in, param)
	}
	return sub.readAnimate(in, param)
}

func (sub *submission) readAnimate(in, param fields) *apiError {
	if apiErr := in.address("image_url", &sub.imageURL); apiErr != nil {
		return apiErr
	}
	if apiErr := in.text("template_id", &sub.templateID); apiErr != nil {
		return apiErr
	}
	if sub.templateID == "" {
		return invalidField("input.template_id")
	}
	if apiErr := param.flag("use_ref_img_bg", &sub.pictureBackground); apiErr != nil {
		return apiErr
	}
	if ratio := param.of["video_ratio"]; ratio != nil {
		sub.ratio, _ = ratio.(string)
		if !slices.Contains([]string{"9:16", "3:4"}, sub.ratio) {
			return invalidRatio()
		}
	}
	return nil
}

func (sub *submission) readWan(in, param fields) *apiError {
	if apiErr := in.address("image_url", &sub.imageURL); apiErr != nil {
		return apiErr
	}
	if apiErr := in.address("video_url", &sub.clipURL); apiErr != nil {
		return apiErr
	}
	if apiErr := in.flag("watermark", &sub.watermark); apiErr != nil {
		return apiErr
	}
	if len(param.of) == 0 {
		return missingParameters()
	}
	sub.checkPicture = true
	if apiErr := param.flag("check_image", &sub.checkPicture); apiErr != nil {
		return apiErr
	}
	if apiErr := param.text("mode", &sub.mode); apiErr != nil {
		return apiErr
	}
	if sub.mode != modeStandard && sub.mode != modePro {
		return invalidField("parameters.mode")
	}
	return nil
}

// readControl reads the fields of the model at the newer path: the files as a list of media, and a
// resolution. Its limits and its price are in no official text, so the successors' hold here.
func (sub *submission) readControl(in, param fields) *apiError {
	media, ok := in.of["media"].([]any)
	if !ok {
		return invalidField("input.media")
	}
	for _, one := range media {
		item, _ := one.(map[string]any)
		var kind, address string
		of := fields{"input.media.", item}
		if apiErr := cmp.Or(of.text("type", &kind), of.address("url", &address)); apiErr != nil {
			return apiErr
		}
		switch kind {
		case "image_url":
			sub.imageURL = address
		case "video_url":
			sub.clipURL = address
		default:
			return invalidField("input.media.type")
		}
	}
	if sub.imageURL == "" || sub.clipURL == "" {
		return invalidField("input.media")
	}
	var resolution string
	if apiErr := cmp.Or(param.text("resolution", &resolution), param.flag("watermark", &sub.watermark)); apiErr != nil {
		return apiErr
	}
	if !slices.Contains([]string{"360P", "540P", "720P"}, resolution) {
		return invalidField("parameters.resolution")
	}
	return nil
}

// The modes of the successors.
const (
	modeStandard = "wan-std"
	modePro      = "wan-pro"
)

// fields is one object of a body, with its name for errors.
type fields struct {
	name string
	of   map[string]any
}

// text reads a value that must be a string where it is given.
func (f fields) text(key string, to *string) *apiError {
	v := f.of[key]
	if v == nil {
		return nil
	}
	text, ok := v.(string)
	if !ok {
		return invalidField(f.name + key)
	}
	*to = text
	return nil
}

// address reads a required address. The error page has a missing one under InvalidURL.
func (f fields) address(key string, to *string) *apiError {
	if apiErr := f.text(key, to); apiErr != nil {
		return apiErr
	}
	if *to == "" {
		return invalidURL()
	}
	return nil
}

// flag reads a value that must be true or false where it is given.
func (f fields) flag(key string, to *bool) *apiError {
	v := f.of[key]
	if v == nil {
		return nil
	}
	flag, ok := v.(bool)
	if !ok {
		return invalidField(f.name + key)
	}
	*to = flag
	return nil
}
