package convert

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Picture plans the copy of a picture: an upright JPEG of the sides that are allowed, in the best
// quality that makes a file small enough. What is transparent becomes white. The error, an *Error
// with CodeHopeless, says why no copy would do.
func Picture(f Facts, l Limits) (Plan, error) {
	demuxer, ok := pictures()[f.Type]
	switch {
	case f.Bytes == 0:
		return Plan{}, hopeless("the file is empty")
	case !ok:
		return Plan{}, hopeless("it is no picture that ffmpeg reads")
	case !slices.Contains(l.Types, "image/jpeg"):
		return Plan{}, hopeless("no JPEG is taken")
	}
	p := Plan{From: f, Ext: ".jpg", To: Facts{Type: "image/jpeg", Orientation: 1, Bytes: l.MaxBytes}}
	var err error
	if p.To.Width, p.To.Height, err = sides(f, l, 1); err != nil {
		return Plan{}, err
	}
	p.open = []string{"-f", demuxer}
	var filters []string
	if slices.Contains([]string{"image/jpeg", "image/png", "image/webp"}, f.Type) {
		// Versions of ffmpeg differ in whether they turn a picture by its EXIF; so none does.
		p.open = append([]string{"-noautorotate"}, p.open...)
		filters = turned(f.Orientation)
	}
	if f.Type != "image/jpeg" {
		// Laid over white: premultiply lays over black, and between two negatives that is white.
		filters = append(filters, "format=gbrap", "negate", "premultiply=inplace=1", "negate")
	}
	// A note to turn the picture must not reach the copy, which is upright.
	filters = append(filters, scale(p.To, l, 1), "setsar=1", "sidedata=mode=delete", "format=yuvj420p")
	for _, quality := range []int{2, 4, 8, 16, 31} {
		p.tries = append(p.tries, []string{
			"-map_metadata", "-1", "-vf", strings.Join(filters, ","), "-frames:v", "1",
			"-c:v", "mjpeg", "-q:v", strconv.Itoa(quality), "-f", "image2", "-update", "1",
		})
	}
	return p, nil
}

// pictures gives for each kind of picture that can be converted ffmpeg's name for its form. It is always
// named, so that nothing is read as what it is not: a name like a%d.png as a row of files, a text as a
// list of addresses.
func pictures() map[string]string {
	return map[string]string{
		"image/jpeg": "jpeg_pipe", "image/png": "png_pipe", "image/bmp": "bmp_pipe", "image/webp": "webp_pipe",
		"image/tiff": "tiff_pipe", "image/gif": "gif", "image/avif": "mov", "image/heic": "mov",
	}
}

// turned gives the filters that set a picture upright (EXIF 2.3, tag 0x0112).
func turned(orientation int) []string {
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

// sides gives width and height of the copy, multiples of step: those that there are, or as many
// fewer as are allowed. 0, 0 where they are not known before ffmpeg looks.
func sides(f Facts, l Limits, step int) (w, h int, err error) {
	short, long := min(f.Width, f.Height), max(f.Width, f.Height)
	switch {
	case short <= 0 && measured(f.Type):
		return 0, 0, hopeless("its width and height cannot be read")
	case short <= 0:
		return 0, 0, nil
	case short < l.MinSide:
		return 0, 0, hopeless(fmt.Sprintf("its shorter side is %d px, at least %d are needed; enlarged it would only be blurred", short, l.MinSide))
	case long > l.Times*short:
		return 0, 0, hopeless(fmt.Sprintf("one side is more than %d × the other; cut it to the part that is wanted", l.Times))
	}
	most := l.MaxSide / step * step
	if long > most {
		// Rounded up, so that the longer side is not too many times the shorter one.
		short = (short*most + long - 1) / long
		long = most
	}
	short, long = (short+step-1)/step*step, min((long+step-1)/step*step, most)
	if short < l.MinSide || short > long || long > l.Times*short {
		return 0, 0, hopeless(fmt.Sprintf("scaled down to %d px, its shorter side would have %d px, at least %d are needed", long, short, l.MinSide))
	}
	if f.Width < f.Height {
		return short, long, nil
	}
	return long, short, nil
}

// measured tells the kinds whose headers give the sides, so that a file without is damaged.
func measured(mime string) bool {
	return slices.Contains([]string{"image/jpeg", "image/png", "image/bmp", "image/webp", "image/gif", "video/mp4", "video/quicktime", "video/avi"}, mime)
}

// scale is the filter that brings a picture to its sides; where they are not known, ffmpeg works
// them out by the same rule.
func scale(to Facts, l Limits, step int) string {
	if to.Width > 0 {
		return fmt.Sprintf("scale=%d:%d", to.Width, to.Height)
	}
	side := func(name string) string {
		return fmt.Sprintf(`ceil(%s*min(1\,%d/max(iw\,ih))/%d)*%d`, name, l.MaxSide/step*step, step, step)
	}
	return "scale=" + side("iw") + ":" + side("ih")
}
