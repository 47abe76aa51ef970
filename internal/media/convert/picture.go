package convert

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Picture plans the copy of a picture: an upright JPEG with allowed sides, in the best quality that is
// small enough. Transparency becomes white. The error, an *Error with CodeUnfixable, says why no copy
// would pass.
func Picture(f Facts, l Limits) (Plan, error) {
	demuxer, ok := pictureDemuxers()[f.Type]
	switch {
	case f.Bytes == 0:
		return Plan{}, unfixable(ReasonEmpty)
	case !ok:
		return Plan{}, unfixable(ReasonPictureKind)
	case !slices.Contains(l.Types, "image/jpeg"):
		return Plan{}, unfixable(ReasonNoJPEG)
	}
	p := Plan{From: f, Ext: ".jpg", To: Facts{Type: "image/jpeg", Orientation: 1, Bytes: l.MaxBytes}}
	var err error
	if p.To.Width, p.To.Height, err = targetSides(f, l, 1); err != nil {
		return Plan{}, err
	}
	p.open = []string{"-f", demuxer}
	var filters []string
	if slices.Contains([]string{"image/jpeg", "image/png", "image/webp"}, f.Type) {
		// Versions of ffmpeg differ in whether they apply EXIF orientation; so it is switched off.
		p.open = append([]string{"-noautorotate"}, p.open...)
		filters = uprightFilters(f.Orientation)
	}
	if f.Type != "image/jpeg" {
		// premultiply blends onto black; between two negations that is white.
		filters = append(filters, "format=gbrap", "negate", "premultiply=inplace=1", "negate")
	}
	// The orientation must not reach the copy, which is upright.
	filters = append(filters, scale(p.To, l, 1), "setsar=1", "sidedata=mode=delete", "format=yuvj420p")
	for _, quality := range []int{2, 4, 8, 16, 31} {
		p.tries = append(p.tries, []string{
			"-map_metadata", "-1", "-vf", strings.Join(filters, ","), "-frames:v", "1",
			"-c:v", "mjpeg", "-q:v", strconv.Itoa(quality), "-f", "image2", "-update", "1",
		})
	}
	return p, nil
}

// pictureDemuxers maps the pictures that can be converted to ffmpeg's demuxers. Naming one keeps ffmpeg
// from guessing: a name like a%d.png would be a sequence of files, a text a playlist.
func pictureDemuxers() map[string]string {
	return map[string]string{
		"image/jpeg": "jpeg_pipe", "image/png": "png_pipe", "image/bmp": "bmp_pipe", "image/webp": "webp_pipe",
		"image/tiff": "tiff_pipe", "image/gif": "gif", "image/avif": "mov", "image/heic": "mov",
	}
}

// uprightFilters turn a picture upright (EXIF 2.3, tag 0x0112).
func uprightFilters(orientation int) []string {
	switch orientation {
	case 2:
		return []string{"hflip"}
	case 3:
		return []string{"hflip", "vflip"}
	case 4:
		return []string{"vflip"}
	case 5:
		return []string{"transpose=cclock_flip"}
	case 6:
		return []string{"transpose=clock"}
	case 7:
		return []string{"transpose=clock_flip"}
	case 8:
		return []string{"transpose=cclock"}
	}
	return nil
}

// targetSides are the copy's width and height, multiples of step, scaled down where that is needed.
// They are 0, 0 where only ffmpeg can tell.
func targetSides(f Facts, l Limits, step int) (w, h int, err error) {
	short, long := min(f.Width, f.Height), max(f.Width, f.Height)
	switch {
	case short <= 0 && hasKnownSides(f.Type):
		return 0, 0, unfixable(ReasonNoSides)
	case short <= 0:
		return 0, 0, nil
	case short < l.MinSide:
		return 0, 0, &Error{Code: CodeUnfixable, Reason: ReasonTooSmall, Has: float64(short), Least: float64(l.MinSide)}
	case long > l.MaxAspect*short:
		return 0, 0, &Error{Code: CodeUnfixable, Reason: ReasonShape, Most: float64(l.MaxAspect)}
	}
	most := l.MaxSide / step * step
	if long > most {
		// Rounded up, so that the longer side is not too many times the shorter one.
		short = (short*most + long - 1) / long
		long = most
	}
	short, long = (short+step-1)/step*step, min((long+step-1)/step*step, most)
	if short < l.MinSide || short > long || long > l.MaxAspect*short {
		return 0, 0, &Error{Code: CodeUnfixable, Reason: ReasonSmallCopy, Has: float64(short), Least: float64(l.MinSide), Most: float64(long)}
	}
	if f.Width < f.Height {
		return short, long, nil
	}
	return long, short, nil
}

// hasKnownSides tells the types whose headers give the sides, so that a file without them is damaged.
func hasKnownSides(mime string) bool {
	return slices.Contains([]string{"image/jpeg", "image/png", "image/bmp", "image/webp", "image/gif", "video/mp4", "video/quicktime", "video/avi"}, mime)
}

// scale is the filter that resizes to the target sides; where they are not known, ffmpeg computes them by
// the same rule.
func scale(to Facts, l Limits, step int) string {
	if to.Width > 0 {
		return fmt.Sprintf("scale=%d:%d", to.Width, to.Height)
	}
	side := func(name string) string {
		return fmt.Sprintf(`ceil(%s*min(1\,%d/max(iw\,ih))/%d)*%d`, name, l.MaxSide/step*step, step, step)
	}
	return "scale=" + side("iw") + ":" + side("ih")
}
