package simulator

import (
	"net/http"
	"slices"
)

// maxPictureBytes is the largest picture that any model accepts.
const maxPictureBytes = 5 * megabyte

// pictureLimits are what a model accepts, and its errors for everything else.
type pictureLimits struct {
	formats          []string // MIME types
	maxBytes         int64
	minSide, maxSide int // px, of each side
	maxRatio         int // of the longer side to the shorter

	format, size, resolution, aspectRatio *apiError
}

// pictureLimits gives the limits of AnimateAnyone, which also hold for its detection, or those of its
// successors.
//
// AnimateAnyone's are from the reference, which contradicts itself about the longest side: "Input
// limitations" (at most 4096) holds here, the error's text says less than 4096. The shortest side,
// above 224, is in that text alone.
func (c capability) pictureLimits() pictureLimits {
	bad := func(code, message string) *apiError { return newError(http.StatusBadRequest, code, "%s", message) }
	if c.isWan() || c == motionControl { // whose own limits are in no official text
		return pictureLimits{
			formats: []string{"image/jpeg", "image/png", "image/bmp", "image/webp"}, maxBytes: 5 * megabyte, minSide: 200, maxSide: 4096, maxRatio: 3,
			format:      bad("InvalidFile.Format", "Invalid file format, the request file format is one of the following types: JPEG, JPG, PNG, BMP, and WEBP."),
			size:        bad("InvalidFile.Size", "Invalid file size, The image file size must be no larger than 5 MB."),
			resolution:  bad("InvalidFile.Resolution", "Invalid file resolution. The height and width of the image must be 200 ~ 4096."),
			aspectRatio: bad("InvalidFile.AspectRatio", "Invalid file ratio. The file aspect ratio must be between 1:3 and 3:1."),
		}
	}
	return pictureLimits{
		formats: []string{"image/jpeg", "image/png", "image/bmp"}, maxBytes: 5*megabyte - 1, minSide: 225, maxSide: 4096, maxRatio: 2,
		format:      bad("InvalidFile.Format", "Invalid file format, the request file format is one of the following types: JPEG, PNG, BMP."),
		size:        bad("InvalidFile.Size", "Invalid file size, The image file size must be less than 5 MB."),
		resolution:  bad("InvalidFile.Resolution", "Please ensure the longest side is less than 4096 pixels and the shortest side is greater than 224 pixels."),
		aspectRatio: bad("InvalidFile.AspectRatio", "Invalid file ratio. The file aspect ratio (height/width) must be between 0.5 and 2.0"),
	}
}

// check says what is wrong with a picture, nil when nothing is.
func (l pictureLimits) check(f file) *apiError {
	short, long := min(f.picture.Width, f.picture.Height), max(f.picture.Width, f.picture.Height)
	switch {
	case f.bytes > l.maxBytes:
		return l.size
	case !slices.Contains(l.formats, f.picture.Type):
		return l.format
	case long > l.maxSide || short < l.minSide:
		return l.resolution
	case long > l.maxRatio*short:
		return l.aspectRatio
	}
	return nil
}

// maxClipBytes is the largest clip that any model accepts.
const maxClipBytes = 200 * megabyte

// clipLimits are what a model accepts, and its error for another length.
type clipLimits struct {
	minSeconds, maxSeconds float64
	minFPS                 float64 // 0 for any
	anyCodec               bool
	duration               *apiError
}

// clipLimits gives the limits of templates, or those of AnimateAnyone's successors, whose page names
// no codec and no frame rate.
func (c capability) clipLimits() clipLimits {
	if c.isWan() || c == motionControl {
		return clipLimits{minSeconds: 2, maxSeconds: 30, anyCodec: true, duration: clipError("Duration", "The video duration must be between 2s and 30s.")}
	}
	return clipLimits{minSeconds: 2, maxSeconds: 60, minFPS: 24, duration: clipError("Duration", "The video duration must be between 2s and 60s.")}
}

// clipError has one of the error page's codes that begin with InvalidFile.
func clipError(what, message string) *apiError {
	return newError(http.StatusBadRequest, "InvalidFile."+what, "%s", message)
}

// The limits of a clip's sides, in px, and of the longer to the shorter.
const (
	clipMinSide  = 200
	clipMaxSide  = 2048
	clipMaxRatio = 3
)

// check says what is wrong with a clip, nil when nothing is. InvalidFile.Format is for the codec as
// well, for which the error page has no code.
func (l clipLimits) check(f file) *apiError {
	c := f.clip
	short, long := min(c.Width, c.Height), max(c.Width, c.Height)
	switch {
	case f.bytes > maxClipBytes:
		return clipError("Size", "Invalid file size, The video file size must be no larger than 200MB.")
	case !slices.Contains([]string{"video/mp4", "video/quicktime", "video/avi"}, c.Container):
		return clipError("Format", "Invalid file format, the request file format is one of the following types: MP4, AVI, MOV.")
	case c.Width <= 0 || c.Height <= 0 || c.Seconds <= 0:
		return clipError("Openerror", "Invalid file, cannot open file as video.")
	case !l.anyCodec && c.Codec != "h264" && c.Codec != "hevc":
		return clipError("Format", "Invalid file format, the video must be encoded with H.264 or H.265.")
	case c.FPS < l.minFPS:
		return clipError("FPS", "Invalid file FPS, The video FPS must be no lower than 24.")
	case c.Seconds < l.minSeconds || c.Seconds > l.maxSeconds:
		return l.duration
	case short < clipMinSide || long > clipMaxSide:
		return clipError("Resolution", "Invalid file resolution. The height or width of video must be 200 ~ 2048.")
	case long > clipMaxRatio*short:
		return clipError("AspectRatio", "Invalid file ratio. The file aspect ratio must be between 3:1 and 1:3.")
	}
	return nil
}
