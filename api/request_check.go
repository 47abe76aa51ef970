package api

import (
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
	if trouble := SourceTrouble(s.ImageURL, "picture"); trouble != "" {
		f.refuse("InvalidURL", "%s", trouble)
	}
	f.about = PartRatio
	switch {
	case s.Ratio == "":
	case len(e.Ratios) == 0:
		f.warn(FindRatioUnused, "the ratio %s has no effect: %s leaves no choice of the video's shape", nameOf(s.Ratio), e.Name)
	case !slices.Contains(e.Ratios, s.Ratio):
		f.refuse("InvalidParameter", "the ratio must be %s, not %s", Choice(e.Ratios, same), nameOf(s.Ratio))
	case !s.PictureBackground:
		f.warn(FindRatioUnused, "the ratio %s has no effect: with the clip's background the video is as wide and high as the clip", s.Ratio)
	}
	f.about = PartMode
	if ids := e.modeIDs(); e.Takes("mode") && s.Mode != "" && !slices.Contains(ids, s.Mode) {
		f.refuse("InvalidParameter", "the mode must be %s, not %s", Choice(ids, same), nameOf(s.Mode))
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
		code, reason := d.Code, d.Reason
		if code == "" {
			code = "InvalidFile.Content"
		}
		if reason == "" {
			reason = "no reason was given"
		}
		f.warn(code, "the picture did not pass the service's check: %s", strings.TrimSuffix(reason, "."))
	case d.Body == "half" && !e.Keeps.picture(s.PictureBackground):
		f.warn(FindHalfBody, "only half of the body is seen, and with the clip's background its legs will be invented; take the picture's background, or a picture from head to feet")
	}
	return f.list
}

// checkMotion checks the motion in the form that the engine takes.
func (e Engine) checkMotion(s Submission) []Finding {
	f := findings{about: PartMotion}
	code, trouble := "InvalidFile.Template.Content", ""
	if e.Motion == ByClip {
		code, trouble = "InvalidURL", SourceTrouble(s.ClipURL, "clip")
	} else {
		trouble = TemplateTrouble(s.TemplateID)
	}
	if trouble != "" {
		f.refuse(code, "%s", trouble)
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
	advice := "crop the picture"
	for _, other := range e.Ratios {
		if fits, ok := ratioOf(other); ok && max(is/fits, fits/is) <= distortion {
			advice += " or choose " + other
		}
	}
	f := findings{about: PartRatio}
	f.warn(FindRatioMismatch, "the person will look distorted: the height is %.2f × the width and %s makes it %.2f ×; %s", is, chosen, want, advice)
	return f.list
}

// ratioOf reads "9:16", width to height, as height divided by width.
func ratioOf(ratio string) (float64, bool) {
	w, h, _ := strings.Cut(ratio, ":")
	width, err1 := strconv.ParseFloat(w, 64)
	height, err2 := strconv.ParseFloat(h, 64)
	return height / width, err1 == nil && err2 == nil && width > 0 && height > 0
}

// TemplateTrouble says what keeps a text from being a template id, empty when nothing does. It holds
// the form that the service's own tools check for; the reference prints
// AACT.xxx.xxx-xxx.xxx.
func TemplateTrouble(id string) string {
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

// SourceTrouble says why the service could not use the address of a picture or a clip; empty when nothing speaks
// against it.
func SourceTrouble(address, what string) string {
	u, err := url.Parse(address)
	scheme, _, whole := strings.Cut(address, "://")
	switch {
	case address == "":
		return "there is no " + what + ": give the address where it can be fetched"
	case !whole || !slices.Contains([]string{"http", "https", "oss"}, strings.ToLower(scheme)):
		return "the " + what + "'s address must begin with http://, https:// or oss://"
	case len(address) > MaxAddress:
		return "the " + what + "'s address is too long: at most " + strconv.Itoa(MaxAddress) + " characters are taken"
	case strings.Contains(address, " "):
		return "the " + what + "'s address contains a space; write %20"
	case strings.ContainsFunc(address, func(r rune) bool { return Printable(r) != r }):
		return "the " + what + "'s address holds blanks; write them as %20"
	case err != nil:
		return "the " + what + "'s address cannot be read"
	case u.Scheme == "oss" && u.Host != "":
		return ""
	case u.Hostname() == "":
		return "the " + what + "'s address names no host"
	case u.User != nil:
		return "the " + what + "'s address holds a user name or a password, which the service does not use and would see"
	}
	return ""
}
