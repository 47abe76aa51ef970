package simulator

import (
	"bytes"
	"image"
	"image/jpeg"
	"image/png"
	"io"
	"net/http"
	"slices"

	"golang.org/x/image/bmp"
	"golang.org/x/image/webp"
)

// pictureBytes is the largest picture that any model takes.
const pictureBytes = 5 * megabyte

// still is what a picture is by its content; the name and the announced type do not matter. It is
// empty for what is none.
type still struct {
	format        string // JPEG, PNG, BMP or WEBP
	width, height int
}

func measure(data []byte) still {
	for _, format := range []struct {
		name, magic string
		read        func(io.Reader) (image.Config, error)
	}{
		{"JPEG", "\xff\xd8\xff", jpeg.DecodeConfig},
		{"PNG", "\x89PNG\r\n\x1a\n", png.DecodeConfig},
		{"BMP", "BM", bmp.DecodeConfig},
		{"WEBP", "RIFF", webp.DecodeConfig},
	} {
		if !bytes.HasPrefix(data, []byte(format.magic)) {
			continue
		}
		if c, err := format.read(bytes.NewReader(data)); err == nil && c.Width > 0 && c.Height > 0 {
			return still{format.name, c.Width, c.Height}
		}
	}
	return still{}
}

// pictureRule is what a model takes, and what it says to all else.
type pictureRule struct {
	formats     []string
	bytes       int64 // the largest size
	least, most int   // px, of each side
	ratio       int   // the longest side is at most so many times the shortest

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
			formats: []string{"JPEG", "PNG", "BMP", "WEBP"}, bytes: 5 * megabyte, least: 200, most: 4096, ratio: 3,
			format:     no("InvalidFile.Format", "Invalid file format, the request file format is one of the following types: JPEG, JPG, PNG, BMP, and WEBP."),
			size:       no("InvalidFile.Size", "Invalid file size, The image file size must be no larger than 5 MB."),
			resolution: no("InvalidFile.Resolution", "Invalid file resolution. The height and width of the image must be 200 ~ 4096."),
			shape:      no("InvalidFile.AspectRatio", "Invalid file ratio. The file aspect ratio must be between 1:3 and 3:1."),
		}
	}
	return pictureRule{
		formats: []string{"JPEG", "PNG", "BMP"}, bytes: 5*megabyte - 1, least: 225, most: 4096, ratio: 2,
		format:     no("InvalidFile.Format", "Invalid file format, the request file format is one of the following types: JPEG, PNG, BMP."),
		size:       no("InvalidFile.Size", "Invalid file size, The image file size must be less than 5 MB."),
		resolution: no("InvalidFile.Resolution", "Please ensure the longest side is less than 4096 pixels and the shortest side is greater than 224 pixels."),
		shape:      no("InvalidFile.AspectRatio", "Invalid file ratio. The file aspect ratio (height/width) must be between 0.5 and 2.0"),
	}
}

// judge says what is wrong with a picture, nil when nothing is.
func (r pictureRule) judge(f file) *refusal {
	short, long := min(f.still.width, f.still.height), max(f.still.width, f.still.height)
	switch {
	case f.bytes > r.bytes:
		return r.size
	case !slices.Contains(r.formats, f.still.format):
		return r.format
	case long > r.most || short < r.least:
		return r.resolution
	case long > r.ratio*short:
		return r.shape
	}
	return nil
}
