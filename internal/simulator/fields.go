package simulator

import "slices"

// submission is what a client asked for, after every check. What a craft does not need is empty.
type submission struct {
	model string
	craft craft
	// served says that the model is there and was asked at its own path; inspected that the rest of
	// the submission was good as well, so that its files were looked at.
	served, inspected bool

	imageURL, clipURL string
	templateID        string

	pictureBackground bool   // AnimateAnyone's parameters
	ratio             string //
	mode              string // those of the successors: wan-std or wan-pro
	watermark         bool
	checkPicture      bool

	// What the files turned out to be: how long the result lasts, and which of the assets' dancers
	// and dances it shows.
	seconds        float64
	dancer, motion string
}

// readFields reads the rows of the tables of parameters, each craft's own. Keys that they do not
// list are passed over.
func (sub *submission) readFields(input map[string]any, given any) *refusal {
	params, ok := given.(map[string]any)
	if !ok && given != nil {
		return badField("parameters")
	}
	in, param := fields{"input.", input}, fields{"parameters.", params}
	switch sub.craft {
	case detecting:
		return in.address("image_url", &sub.imageURL)
	case templating:
		// The table marks it as optional, but there is nothing else to make a template of.
		return in.address("video_url", &sub.clipURL)
	case moving, mixing:
		return sub.readWan(in, param)
	case controlling:
		return sub.readControl(in, param)
	}
	return sub.readAnimate(in, param)
}

func (sub *submission) readAnimate(in, param fields) *refusal {
	if no := in.address("image_url", &sub.imageURL); no != nil {
		return no
	}
	if no := in.text("template_id", &sub.templateID); no != nil {
		return no
	}
	if sub.templateID == "" {
		return badField("input.template_id")
	}
	if no := param.flag("use_ref_img_bg", &sub.pictureBackground); no != nil {
		return no
	}
	if ratio := param.of["video_ratio"]; ratio != nil {
		sub.ratio, _ = ratio.(string)
		if !slices.Contains([]string{"9:16", "3:4"}, sub.ratio) {
			return badRatio()
		}
	}
	return nil
}

func (sub *submission) readWan(in, param fields) *refusal {
	if no := in.address("image_url", &sub.imageURL); no != nil {
		return no
	}
	if no := in.address("video_url", &sub.clipURL); no != nil {
		return no
	}
	if no := in.flag("watermark", &sub.watermark); no != nil {
		return no
	}
	if len(param.of) == 0 {
		return emptyParameters()
	}
	sub.checkPicture = true
	if no := param.flag("check_image", &sub.checkPicture); no != nil {
		return no
	}
	if no := param.text("mode", &sub.mode); no != nil {
		return no
	}
	if sub.mode != modeStandard && sub.mode != modePro {
		return badField("parameters.mode")
	}
	return nil
}

// The modes of the successors.
const (
	modeStandard = "wan-std"
	modePro      = "wan-pro"
)

// fields is one object of a body, under the name that errors give it.
type fields struct {
	name string
	of   map[string]any
}

// text reads a value that must be a string where it is given.
func (f fields) text(key string, to *string) *refusal {
	v := f.of[key]
	if v == nil {
		return nil
	}
	text, ok := v.(string)
	if !ok {
		return badField(f.name + key)
	}
	*to = text
	return nil
}

// address reads an address, which must be there: the error page counts a missing one to InvalidURL.
func (f fields) address(key string, to *string) *refusal {
	if no := f.text(key, to); no != nil {
		return no
	}
	if *to == "" {
		return badURL()
	}
	return nil
}

// flag reads a value that must be true or false where it is given.
func (f fields) flag(key string, to *bool) *refusal {
	v := f.of[key]
	if v == nil {
		return nil
	}
	flag, ok := v.(bool)
	if !ok {
		return badField(f.name + key)
	}
	*to = flag
	return nil
}
