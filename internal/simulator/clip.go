package simulator

import (
	"bufio"
	"net/http"
)

// clipBytes is the largest clip that any model takes.
const clipBytes = 200 * megabyte

// clip is what a clip is by its headers. It has no container when it is none of the three that
// are taken, and no width when its headers show no picture.
type clip struct {
	container     string // MP4, MOV or AVI
	codec         string // h264, hevc, or the four letters of another
	width, height int    // as stored: every limit is the same for a clip that is turned
	seconds, fps  float64
}

// readClip reads a clip's headers from its beginning on, wherever in the file they stand.
func readClip(r *bufio.Reader) clip {
	magic, _ := r.Peek(12)
	switch {
	case len(magic) < 12:
		return clip{}
	case string(magic[:4]) == "RIFF" && string(magic[8:]) == "AVI ":
		return readAVI(r)
	case isBox(string(magic[4:8])):
		return readMP4(r)
	}
	return clip{}
}

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
	short, long := min(c.width, c.height), max(c.width, c.height)
	switch {
	case f.bytes > clipBytes:
		return badClip("Size", "Invalid file size, The video file size must be no larger than 200MB.")
	case c.container == "":
		return badClip("Format", "Invalid file format, the request file format is one of the following types: MP4, AVI, MOV.")
	case c.width <= 0 || c.height <= 0 || c.seconds <= 0:
		return badClip("Openerror", "Invalid file, cannot open file as video.")
	case !r.anyCodec && c.codec != "h264" && c.codec != "hevc":
		return badClip("Format", "Invalid file format, the video must be encoded with H.264 or H.265.")
	case c.fps < r.fps:
		return badClip("FPS", "Invalid file FPS, The video FPS must be no lower than 24.")
	case c.seconds < r.least || c.seconds > r.most:
		return r.duration
	case short < clipLeast || long > clipMost:
		return badClip("Resolution", "Invalid file resolution. The height or width of video must be 200 ~ 2048.")
	case long > clipRatio*short:
		return badClip("AspectRatio", "Invalid file ratio. The file aspect ratio must be between 3:1 and 1:3.")
	}
	return nil
}
