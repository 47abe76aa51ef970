package media

import (
	"bufio"
	"errors"
	"image"
	"image/gif"
	"image/jpeg"
	"image/png"
	"io"

	"golang.org/x/image/bmp"
	"golang.org/x/image/draw"
	"golang.org/x/image/webp"
)

// maxPixels bounds what is decoded: 50 megapixels take 75 MB as JPEG and 400 MB as PNG of 16 bits.
const maxPixels = 50_000_000

// Thumbnail decodes a JPEG, PNG, BMP, WEBP or GIF (its first frame), turns it upright and scales it down
// to fit maxW × maxH pixels. f is what Inspect said of it.
//
// The proportions stay, nothing is enlarged, and each side keeps at least one pixel. An *Error comes for
// other content, damaged content, and more than 50 megapixels.
func Thumbnail(r io.ReadSeeker, f Facts, maxW, maxH int) (*image.NRGBA, error) {
	decode, ok := decoders()[f.Type]
	if !ok || f.Animated {
		return nil, noPreview(nil)
	}
	if int64(f.Width)*int64(f.Height) > maxPixels {
		return nil, &Error{Code: CodeTooBig, Width: f.Width, Height: f.Height}
	}
	if _, err := r.Seek(0, io.SeekStart); err != nil {
		return nil, unreadable(err)
	}
	full, err := decode(bufio.NewReaderSize(r, readSize))
	if err != nil && unsupported(err) {
		return nil, noPreview(err)
	}
	if err != nil {
		return nil, broken(err)
	}
	if f.Orientation >= 5 {
		maxW, maxH = maxH, maxW
	}
	w, h := fit(full.Bounds().Dx(), full.Bounds().Dy(), maxW, maxH)
	if b := full.Bounds(); perPixel*w < b.Dx() && perPixel*h < b.Dy() {
		fewer := image.NewRGBA(image.Rect(0, 0, perPixel*w, perPixel*h)) // the type that ApproxBiLinear is made for
		draw.ApproxBiLinear.Scale(fewer, fewer.Bounds(), full, full.Bounds(), draw.Src, nil)
		full = fewer
	}
	small := image.NewNRGBA(image.Rect(0, 0, w, h))
	draw.BiLinear.Scale(small, small.Bounds(), full, full.Bounds(), draw.Src, nil)
	return applyOrientation(small, f.Orientation), nil
}

// perPixel is how many points of a picture, across and down, make one pixel of its thumbnail. To weigh all pixels takes
// three times as long as to decode them, and a buffer of 32 bytes for each row of the picture and column of the thumbnail.
const perPixel = 3

func noPreview(cause error) error {
	return &Error{Code: CodeNoPicture, Cause: cause}
}

// unsupported reports whether a picture is valid, in a form that a decoder can't read.
func unsupported(err error) bool {
	var ofJPEG jpeg.UnsupportedError
	var ofPNG png.UnsupportedError
	return errors.Is(err, bmp.ErrUnsupported) || errors.As(err, &ofJPEG) || errors.As(err, &ofPNG)
}

func decoders() map[string]func(io.Reader) (image.Image, error) {
	return map[string]func(io.Reader) (image.Image, error){
		"image/jpeg": jpeg.Decode, "image/png": png.Decode, "image/bmp": bmp.Decode,
		"image/webp": webp.Decode, "image/gif": gif.Decode,
	}
}

// fit returns the largest size within the bounds that keeps the proportions.
func fit(w, h, maxW, maxH int) (int, int) {
	scale := min(1, float64(maxW)/float64(w), float64(maxH)/float64(h))
	return max(1, int(float64(w)*scale+0.5)), max(1, int(float64(h)*scale+0.5))
}

// applyOrientation turns a picture upright: 2 to 4 are mirrored or upside down, 5 to 8 lie on their side.
func applyOrientation(m *image.NRGBA, orientation int) *image.NRGBA {
	if orientation <= 1 {
		return m
	}
	w, h := m.Bounds().Dx(), m.Bounds().Dy()
	right, bottom := w-1, h-1
	if orientation >= 5 {
		w, h = h, w
	}
	out := image.NewNRGBA(image.Rect(0, 0, w, h))
	for y := range h {
		for x := range w {
			var sx, sy int
			switch orientation {
			case 2:
				sx, sy = right-x, y
			case 3:
				sx, sy = right-x, bottom-y
			case 4:
				sx, sy = x, bottom-y
			case 5:
				sx, sy = y, x
			case 6:
				sx, sy = y, bottom-x
			case 7:
				sx, sy = right-y, bottom-x
			case 8:
				sx, sy = right-y, x
			}
			copy(out.Pix[out.PixOffset(x, y):][:4], m.Pix[m.PixOffset(sx, sy):][:4])
		}
	}
	return out
}
