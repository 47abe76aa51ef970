package simulator

import (
	"net/http"
	"slices"
)

// pictureBytes is the largest picture that any model takes.
const pictureBytes = 5 * megabyte

// pictureRule is what a model takes, and what it says to all else.
type pictureRule struct {
	formats     []string // MIME types
	bytes       int64    // the largest size
	least, most int      // px, of each side
	ratio       int      // the longest side is at most so many times the shortest

	format, size, resolution, shape *refusal
}

// pictureRule gives the limits of AnimateAnyone, for its detection too, whose page prints none, or
// those of its successors.
//
// AnimateAnyone's are from the reference. Its two ends contradict each other about the longest side
// ("at most 4096" and "less than 4096"); the one under "Input limitations" holds here. The shortest
// side, above 224, is known from the error's text alone.
func (c craft) pictureRule() pictureRule {
	no := func(code, message string) *refusal { return refuse(http.StatusBadRequest, code, "%s", message) }
	if c.wan() || c == controlling { // whose own limits are in no official text
		return pictureRule{
			formats: []string{"image/jpeg", "image/png", "image/bmp", "image/webp"}, bytes: 5 * megabyte, least: 200, most: 4096, ratio: 3,
			format:     no("InvalidFile.Format", "Invalid file format, the request file format is one of the following types: JPEG, JPG, PNG, BMP, and WEBP."),
			size:       no("InvalidFile.Size", "Invalid file size, The image file size must be no larger than 5 MB."),
			resolution: no("InvalidFile.Resolution", "Invalid file resolution. The height and width of the image must be 200 ~ 4096."),
			shape:      no("InvalidFile.AspectRatio", "Invalid file ratio. The file aspect ratio must be between 1:3 and 3:1."),
		}
	}
	return pictureRule{
		formats: []string{"image/jpeg", "image/png", "image/bmp"}, bytes: 5*megabyte - 1, least: 225, most: 4096, ratio: 2,
		format:     no("InvalidFile.Format", "Invalid file format, the request file format is one of the following types: JPEG, PNG, BMP."),
		size:       no("InvalidFile.Size", "Invalid file size, The image file size must be less than 5 MB."),
		resolution: no("InvalidFile.Resolution", "Please ensure the longest side is less than 4096 pixels and the shortest side is greater than 224 pixels."),
		shape:      no("InvalidFile.AspectRatio", "Invalid file ratio. The file aspect ratio (height/width) must be between 0.5 and 2.0"),
	}
}

// judge says what is wrong with a picture, nil when nothing is.
func (r pictureRule) judge(f file) *refusal {
	short, long := min(f.picture.Width, f.picture.Height), max(f.picture.Width, f.picture.Height)
	switch {
	case f.bytes > r.bytes:
		return r.size
	case !slices.Contains(r.formats, f.picture.Type):
		return r.format
	case long > r.most || short < r.least:
		return r.resolution
	case long > r.ratio*short:
		return r.shape
	}
	return nil
}

// clipBytes is the largest clip that any model takes.
const clipBytes = 200 * megabyte

// clipRule is what a model takes, and what it says to all else.
type clipRule struct {
	least, most float64 // seconds
	fps         float64 // at least; 0 for any
	anyCodec    bool
	duration    *refusal
}

// clipRule gives the limits of templates, or those of AnimateAnyone's successors, whose page names
// no codec and no frame rate.
func (c craft) clipRule() clipRule {
	if c.wan() || c == controlling {
		return clipRule{least: 2, most: 30, anyCodec: true, duration: badClip("Duration", "The video duration must be between 2s and 30s.")}
	}
	return clipRule{least: 2, most: 60, fps: 24, duration: badClip("Duration", "The video duration must be between 2s and 60s.")}
}

// badClip is a refusal of a clip, for what the error page's codes name after InvalidFile.
func badClip(what, message string) *refusal {
	return refuse(http.StatusBadRequest, "InvalidFile."+what, "%s", message)
}

// Every side of a clip has at least and at most so many px, and none is longer than three times the
// other.
const (
	clipLeast = 200
	clipMost  = 2048
	clipRatio = 3
)

// judge says what is wrong with a clip, nil when nothing is. InvalidFile.Format stands for the
// codec as well, for which the error page has no code of its own.
func (r clipRule) judge(f file) *refusal {
	c := f.clip
	short, long := min(c.Width, c.Height), max(c.Width, c.Height)
	switch {
	case f.bytes > clipBytes:
		return badClip("Size", "Invalid file size, The video file size must be no larger than 200MB.")
	case !slices.Contains([]string{"video/mp4", "video/quicktime", "video/avi"}, c.Container):
		return badClip("Format", "Invalid file format, the request file format is one of the following types: MP4, AVI, MOV.")
	case c.Width <= 0 || c.Height <= 0 || c.Seconds <= 0:
		return badClip("Openerror", "Invalid file, cannot open file as video.")
	case !r.anyCodec && c.Codec != "h264" && c.Codec != "hevc":
		return badClip("Format", "Invalid file format, the video must be encoded with H.264 or H.265.")
	case c.FPS < r.fps:
		return badClip("FPS", "Invalid file FPS, The video FPS must be no lower than 24.")
	case c.Seconds < r.least || c.Seconds > r.most:
		return r.duration
	case short < clipLeast || long > clipMost:
		return badClip("Resolution", "Invalid file resolution. The height or width of video must be 200 ~ 2048.")
	case long > clipRatio*short:
		return badClip("AspectRatio", "Invalid file ratio. The file aspect ratio must be between 3:1 and 1:3.")
	}
	return nil
}
