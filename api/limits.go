package api

import (
	"fmt"
	"net/url"
	"slices"
	"strconv"
	"strings"
)

// PictureFacts are what a picture is, by its content.
type PictureFacts struct {
	// Type is the MIME type; empty when the content is nothing known.
	Type string
	// Bytes is the file's size; below 0 when it is not known.
	Bytes int64
	// Width and Height are in pixels, as the picture is shown; 0 when they cannot be read.
	Width, Height int
}

// Finding is one thing that a check found.
type Finding struct {
	// Code is the code with which the service would refuse it, or one of the Find… constants
	// for what it would accept.
	Code string
	// Text is a sentence without a full stop, for people.
	Text string
	// Fatal marks what the service refuses for certain; the rest are warnings.
	Fatal bool
}

// Findings that are warnings: the service accepts the request and the video comes out otherwise
// than expected.
const (
	FindRatioUnused   = "RatioUnused"   // a ratio where the clip's background decides it
	FindRatioMismatch = "RatioMismatch" // the picture would be distorted
)

// distortion is how far the picture's ratio may be from the chosen one before it is worth a
// warning.
const distortion = 1.1

// CheckPicture compares a picture with what the engine takes (the reference, "Input limitations"
// and its error table). No finding means that the file as such will pass; whether the service
// likes what is seen in it is another question.
func (e Engine) CheckPicture(p PictureFacts) []Finding {
	if !slices.Contains(e.Picture.Types, p.Type) {
		kind := "no picture that can be recognised"
		if p.Type != "" {
			kind = TypeName(p.Type)
		}
		return []Finding{{"InvalidFile.Format", "wrong kind: it is " + kind + ", it must be " + e.typeNames(), true}}
	}
	var found []Finding
	refuse := func(code, format string, values ...any) {
		found = append(found, Finding{code, fmt.Sprintf(format, values...), true})
	}
	limits := e.Picture
	short, long := min(p.Width, p.Height), max(p.Width, p.Height)
	switch {
	case p.Bytes == 0:
		refuse("InvalidFile.Openerror", "empty: the file has no content")
	case p.Bytes >= limits.MaxBytes:
		refuse("InvalidFile.Size", "too large: the file has %s, it must be below %s", megabytes(p.Bytes), megabytes(limits.MaxBytes))
	}
	if short <= 0 {
		refuse("InvalidFile.Openerror", "damaged: its width and height cannot be read")
		return found
	}
	if short <= limits.SideAbove {
		refuse("InvalidFile.Resolution", "too small: the shorter side is %d px, it must be above %d px", short, limits.SideAbove)
	}
	if long > limits.MaxSide {
		refuse("InvalidFile.Resolution", "too large: the longer side is %d px, it must be at most %d px", long, limits.MaxSide)
	}
	switch ratio := float64(p.Height) / float64(p.Width); {
	case ratio > limits.MaxRatio:
		refuse("InvalidFile.AspectRatio", "too tall: the height is %s × the width, at most %s ×", beyond(ratio, limits.MaxRatio), plain(limits.MaxRatio))
	case ratio < limits.MinRatio:
		refuse("InvalidFile.AspectRatio", "too wide: the width is %s × the height, at most %s ×", beyond(1/ratio, 1/limits.MinRatio), plain(1/limits.MinRatio))
	}
	return found
}

// CheckRequest looks for what the service would refuse, or do otherwise than expected, before
// anything is sent. The picture's facts are nil while nothing is known of it.
func (e Engine) CheckRequest(s Submission, picture *PictureFacts) []Finding {
	var found []Finding
	refuse := func(code, text string) { found = append(found, Finding{code, text, true}) }
	if trouble := templateTrouble(s.TemplateID); trouble != "" {
		refuse("InvalidFile.Template.Content", trouble)
	}
	if trouble := pictureAddressTrouble(s.ImageURL); trouble != "" {
		refuse("InvalidURL", trouble)
	}
	if s.Ratio != "" && !slices.Contains(e.Ratios, s.Ratio) {
		refuse("InvalidParameter", "the ratio must be "+strings.Join(e.Ratios, " or ")+", not "+harmless(s.Ratio, "", wordRunes))
	} else if s.Ratio != "" && !s.PictureBackground {
		found = append(found, Finding{FindRatioUnused, "the ratio " + s.Ratio + " has no effect: with the clip's background the video is as wide and high as the clip", false})
	}
	if picture == nil {
		return found
	}
	found = append(found, e.CheckPicture(*picture)...)
	if warning, ok := e.mismatch(s, *picture); ok {
		found = append(found, warning)
	}
	return found
}

// Estimate gives the price in CNY of a video of that many seconds, by the list price of
// PriceDate.
func (e Engine) Estimate(seconds float64) float64 {
	return max(seconds, 0) * e.PricePerSecond
}

// mismatch warns of a picture that would be squeezed into the video's ratio; without a chosen
// one the service takes the first.
func (e Engine) mismatch(s Submission, p PictureFacts) (Finding, bool) {
	if !s.PictureBackground || p.Width <= 0 || p.Height <= 0 || len(e.Ratios) == 0 {
		return Finding{}, false
	}
	chosen := s.Ratio
	if chosen == "" {
		chosen = e.Ratios[0]
	}
	want, ok := ratioOf(chosen)
	is := float64(p.Height) / float64(p.Width)
	if !ok || max(is/want, want/is) <= distortion {
		return Finding{}, false
	}
	text := fmt.Sprintf("the person will look distorted: the height is %.2f × the width and %s makes it %.2f ×; crop the picture", is, chosen, want)
	for _, other := range e.Ratios {
		if fits, ok := ratioOf(other); ok && max(is/fits, fits/is) <= distortion {
			text += " or choose " + other
		}
	}
	return Finding{FindRatioMismatch, text, false}, true
}

// ratioOf reads "9:16", width to height, as height divided by width.
func ratioOf(ratio string) (float64, bool) {
	w, h, _ := strings.Cut(ratio, ":")
	width, err1 := strconv.ParseFloat(w, 64)
	height, err2 := strconv.ParseFloat(h, 64)
	return height / width, err1 == nil && err2 == nil && width > 0 && height > 0
}

// templateTrouble holds the form that the service's own tools check for; the reference prints
// AACT.xxx.xxx-xxx.xxx.
func templateTrouble(id string) string {
	switch {
	case id == "":
		return "there is no motion: give its template id, as in AACT.xxx.xxx-xxx.xxx"
	case len(id) > 256 || strings.ContainsFunc(id, func(r rune) bool {
		return !strings.ContainsRune("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-", r)
	}):
		return "the template id holds characters that no template id has, or is too long"
	}
	return ""
}

// pictureAddressTrouble says why the service could not use a picture's address.
func pictureAddressTrouble(address string) string {
	u, err := url.Parse(address)
	switch {
	case address == "":
		return "there is no picture: give the address where it can be fetched"
	case strings.ContainsFunc(address, func(r rune) bool { return printable(r) != r || r == ' ' }):
		return "the picture's address holds blanks; write them as %20"
	case err != nil:
		return "the picture's address cannot be read"
	case u.Scheme == "oss" && u.Host != "":
		return ""
	case u.Scheme != "http" && u.Scheme != "https":
		return "the picture's address must begin with http:// or https://"
	case u.Hostname() == "":
		return "the picture's address names no host"
	case u.User != nil:
		return "the picture's address holds a user name or a password, which the service does not use and would see"
	}
	return ""
}

// TypeName is what people call a MIME type: "JPEG", "an HTML page"; an unfamiliar one stays as it
// is.
func TypeName(mime string) string {
	names := map[string]string{
		"image/jpeg": "JPEG", "image/png": "PNG", "image/bmp": "BMP", "image/webp": "WEBP", "image/gif": "GIF",
		"image/heic": "HEIC", "image/avif": "AVIF", "image/tiff": "TIFF", "image/svg+xml": "SVG",
		"video/mp4": "a clip (MP4)", "video/quicktime": "a clip (MOV)", "video/avi": "a clip (AVI)", "video/webm": "a clip (WebM)",
		"application/pdf": "a PDF document", "text/html": "an HTML page", "text/xml": "an XML page", "text/plain": "text",
	}
	if name, ok := names[mime]; ok {
		return name
	}
	return harmless(mime, "", wordRunes)
}

func (e Engine) typeNames() string {
	names := make([]string, len(e.Picture.Types))
	for i, mime := range e.Picture.Types {
		names[i] = TypeName(mime)
	}
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	last := len(names) - 1
	return strings.Join(names[:last], ", ") + " or " + names[last]
}

// beyond writes a value with as many digits as it takes to tell it from its limit.
func beyond(value, limit float64) string {
	for digits := 2; digits < 6; digits++ {
		if s := strconv.FormatFloat(value, 'f', digits, 64); s != strconv.FormatFloat(limit, 'f', digits, 64) {
			return s
		}
	}
	return plain(value)
}

func plain(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) }

// megabytes writes a size in the service's unit, 1024 × 1024 bytes.
func megabytes(n int64) string {
	const mb = 1 << 20
	if n%mb == 0 {
		return fmt.Sprintf("%d MB", n/mb)
	}
	return fmt.Sprintf("%.2f MB (%d bytes)", float64(n)/mb, n)
}
