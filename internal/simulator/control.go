package simulator

import "slices"

// readControl reads the fields of the model at the newer path: the files as a list of media, and a
// resolution. Its limits and its price are in no official text, so the successors' hold here.
func (sub *submission) readControl(in, param fields) *refusal {
	media, ok := in.of["media"].([]any)
	if !ok {
		return badField("input.media")
	}
	for _, one := range media {
		item, _ := one.(map[string]any)
		var kind, address string
		of := fields{"input.media.", item}
		if no := firstRefusal(of.text("type", &kind), of.address("url", &address)); no != nil {
			return no
		}
		switch kind {
		case "image_url":
			sub.imageURL = address
		case "video_url":
			sub.clipURL = address
		default:
			return badField("input.media.type")
		}
	}
	if sub.imageURL == "" || sub.clipURL == "" {
		return badField("input.media")
	}
	var resolution string
	if no := firstRefusal(param.text("resolution", &resolution), param.flag("watermark", &sub.watermark)); no != nil {
		return no
	}
	if !slices.Contains([]string{"360P", "540P", "720P"}, resolution) {
		return badField("parameters.resolution")
	}
	return nil
}

func firstRefusal(all ...*refusal) *refusal {
	for _, no := range all {
		if no != nil {
			return no
		}
	}
	return nil
}
