package api

import (
	"cmp"
	"net/url"
	"slices"
	"strconv"
	"strings"
)

// Findings that are warnings: the service accepts the request and the video comes out otherwise
// than expected.
const (
	FindRatioUnused   = "RatioUnused"   // a ratio where the clip's background decides it
	FindRatioMismatch = "RatioMismatch" // the picture would be distorted
	FindHalfBody      = "HalfBody"      // legs would be invented
)

// distortion is how far the picture's ratio may be from the chosen one before it is worth a
// warning.
const distortion = 1.1

// CheckRequest looks for what the service would refuse, or do otherwise than expected, before
// anything is sent. The picture's facts are nil while nothing is known of it; the clip is checked
// by CheckClip.
func (e Engine) CheckRequest(s Submission, picture *PictureFacts) []Finding {
	found := e.checkMotion(s)
	f := findings{about: PartPicture}
	if trouble := SourceTrouble(s.ImageURL); trouble.Any() {
		f.refuse("InvalidURL", trouble)
	}
	f.about = PartRatio
	switch {
	case s.Ratio == "":
	case len(e.Ratios) == 0:
		f.warn(FindRatioUnused, Detail{Kind: DetailRatioNoChoice, Name: nameOf(s.Ratio)})
	case !slices.Contains(e.Ratios, s.Ratio):
		f.refuse("InvalidParameter", Detail{Kind: DetailRatio, Name: nameOf(s.Ratio), Takes: takes(e.Ratios)})
	case !s.PictureBackground:
		f.warn(FindRatioUnused, Detail{Kind: DetailRatioOfClip, Name: s.Ratio})
	}
	f.about = PartMode
	if ids := e.modeIDs(); e.Takes("mode") && s.Mode != "" && !slices.Contains(ids, s.Mode) {
		f.refuse("InvalidParameter", Detail{Kind: DetailMode, Name: nameOf(s.Mode), Takes: takes(ids)})
	}
	if picture == nil {
		return append(found, f.list...)
	}
	found = append(append(found, f.list...), e.CheckPicture(*picture)...)
	return append(found, e.mismatch(s, *picture)...)
}

// CheckDetection says what the service's own check of the picture means for a submission. What did
// not pass is no more than a warning, since the service takes the submission all the same; but it
// advises against half bodies with the clip's background, and so it does against these.
func (e Engine) CheckDetection(s Submission, d Detection) []Finding {
	f := findings{about: PartPicture}
	switch {
	case !d.Pass:
		code := cmp.Or(d.Code, "InvalidFile.Content")
		f.warn(code, Detail{Kind: DetailNotDetected, Said: d.Reason})
	case d.Body == "half" && !e.Keeps.picture(s.PictureBackground):
		f.warn(FindHalfBody, Detail{Kind: DetailHalfBody})
	}
	return f.list
}

// checkMotion checks the motion in the form that the engine takes.
func (e Engine) checkMotion(s Submission) []Finding {
	f := findings{about: PartMotion}
	code, trouble := "InvalidFile.Template.Content", TemplateTrouble(s.TemplateID)
	if e.Motion == ByClip {
		code, trouble = "InvalidURL", SourceTrouble(s.ClipURL)
	}
	if trouble.Any() {
		f.refuse(code, trouble)
	}
	return f.list
}

func (e Engine) modeIDs() []string {
	ids := make([]string, len(e.Modes))
	for i, m := range e.Modes {
		ids[i] = m.ID
	}
	return ids
}

// mismatch warns of a picture that would be squeezed into the video's ratio; without a chosen
// one the service takes the first.
func (e Engine) mismatch(s Submission, p PictureFacts) []Finding {
	if !s.PictureBackground || p.Width <= 0 || p.Height <= 0 || len(e.Ratios) == 0 {
		return nil
	}
	chosen := s.Ratio
	if chosen == "" {
		chosen = e.Ratios[0]
	}
	want, ok := ratioOf(chosen)
	is := float64(p.Height) / float64(p.Width)
	if !ok || max(is/want, want/is) <= distortion {
		return nil
	}
	var fitting []string
	for _, other := range e.Ratios {
		if fits, ok := ratioOf(other); ok && max(is/fits, fits/is) <= distortion {
			fitting = append(fitting, other)
		}
	}
	f := findings{about: PartRatio}
	f.warn(FindRatioMismatch, Detail{Kind: DetailDistorted, Has: is, Name: chosen, Takes: takes(fitting)})
	return f.list
}

// ratioOf reads "9:16", width to height, as height divided by width.
func ratioOf(ratio string) (float64, bool) {
	w, h, _ := strings.Cut(ratio, ":")
	width, err1 := strconv.ParseFloat(w, 64)
	height, err2 := strconv.ParseFloat(h, 64)
	return height / width, err1 == nil && err2 == nil && width > 0 && height > 0
}

// maxTemplateID bounds a template's id, in characters.
const maxTemplateID = 256

// TemplateTrouble says what keeps a text from being a template id, empty when nothing does. It holds
// the form that the service's own tools check for; the reference prints
// AACT.xxx.xxx-xxx.xxx.
func TemplateTrouble(id string) Detail {
	switch {
	case id == "":
		return Detail{Kind: DetailNoTemplate}
	case len(id) > maxTemplateID || strings.ContainsFunc(id, func(r rune) bool {
		return !strings.ContainsRune("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-", r)
	}):
		return Detail{Kind: DetailTemplate}
	}
	return Detail{}
}

// SourceTrouble says why the service could not use the address of a picture or a clip; empty when nothing speaks
// against it.
func SourceTrouble(address string) Detail {
	u, err := url.Parse(address)
	scheme, _, whole := strings.Cut(address, "://")
	schemes := []string{"http", "https", "oss"}
	switch {
	case address == "":
		return Detail{Kind: DetailNoAddress}
	case !whole || !slices.Contains(schemes, strings.ToLower(scheme)):
		return Detail{Kind: DetailScheme, Takes: takes(schemes)}
	case len(address) > MaxAddress:
		return Detail{Kind: DetailLongAddress, Has: float64(len(address)), Most: MaxAddress}
	case strings.ContainsFunc(address, func(r rune) bool { return Printable(r) != r || r == ' ' }):
		return Detail{Kind: DetailBlank}
	case err != nil:
		return Detail{Kind: DetailUnparsable}
	case u.Scheme == "oss" && u.Host != "":
		return Detail{}
	case u.Hostname() == "":
		return Detail{Kind: DetailNoHost}
	case u.User != nil:
		return Detail{Kind: DetailUserName}
	}
	return Detail{}
}
