package preflight

import (
	"cmp"
	"path/filepath"
	"slices"
	"strings"

	"dancecard/api"
	"dancecard/history"
)

// storage stands in, for the checks of a request, for the address that a local file will have.
const storage = "oss://storage/file"

// Findings are what the checks say of one picture with one motion: good news, then what stands in the way, then
// warnings, at last what can be fixed.
func (c Checks) Findings(picture, motion string) []Finding {
	return c.findings(c.Draft(picture, motion), motion)
}

// findings are what the checks say of a draft, whose motion was named so.
func (c Checks) findings(d history.Draft, motion string) []Finding {
	sub := c.submission(d)
	out, facts := c.seenPicture(d)
	clip, badClip := c.seenClip(d, motion)
	if trouble := c.clipTrouble(d); trouble != "" {
		badClip = []Finding{{About: api.PartMotion, Source: motion, Code: Limit, Fatal: true, Text: trouble, Service: invalidURL}}
	}
	lost, isLost := c.nameTrouble(motion)
	if isLost {
		out = append(out, lost)
	} else if c.odd(motion) {
		out = append(out, Finding{About: api.PartMotion, Source: motion, Code: OddTemplate})
	}
	pictureBad := false
	for _, f := range c.Engine.CheckRequest(sub, facts) {
		if f.About == api.PartMotion && isLost {
			continue // that says more
		}
		pictureBad = pictureBad || f.About == api.PartPicture && f.Fatal
		out = append(out, c.limit(d, motion, f))
	}
	if p := c.Pictures[d.Picture]; p.NoPreview.Any() && !pictureBad {
		out = append(out, Finding{About: api.PartPicture, Source: d.Picture, Code: NoPreview, Trouble: p.NoPreview})
	}
	slices.SortStableFunc(out, func(a, b Finding) int { return cmp.Compare(rank(a), rank(b)) })
	out = append(out, badClip...)
	if c.PictureBackground && c.Engine.Keeps == api.KeepsClip {
		out = append(out, Finding{About: api.PartRatio, Code: BackgroundUnused})
	}
	for _, fix := range c.Fixes(d) {
		if fix.Err == nil {
			out = append(out, Finding{About: fix.About, Source: fix.Source, Code: Fixable, Fix: &fix})
		}
	}
	var good []Finding
	if facts != nil && !pictureBad {
		seen := c.Pictures[d.Picture]
		good = append(good, Finding{About: api.PartPicture, Source: d.Picture, Code: PictureFits, Good: true, Picture: &seen})
	}
	return slices.Concat(good, c.verdict(d, sub), clip, out)
}

// invalidURL is the code with which the service refuses an address.
const invalidURL = "InvalidURL"

// clipTrouble says why the service could not fetch the clip of which a template is to be made.
func (c Checks) clipTrouble(d history.Draft) string {
	if c.Engine.Motion != api.ByTemplate || d.Template != "" || !history.IsAddress(d.Clip) {
		return ""
	}
	return api.SourceTrouble(d.Clip, "clip")
}

// submission is the request for a draft, as far as it can be told before files are uploaded.
func (c Checks) submission(d history.Draft) api.Submission {
	sub := history.Task{Draft: d}.Submission()
	if d.Picture != "" && !history.IsAddress(d.Picture) && filepath.IsAbs(d.Picture) {
		sub.ImageURL = storage
	}
	if d.Clip != "" && !history.IsAddress(d.Clip) {
		sub.ClipURL = storage
	}
	if d.Clip != "" && d.Template == "" {
		sub.TemplateID = "made-of-the-clip"
	}
	return sub
}

// limit is a finding of package api about a request; one about an empty field says that it is empty.
func (c Checks) limit(d history.Draft, motion string, f api.Finding) Finding {
	switch {
	case f.About == api.PartPicture && d.Picture == "":
		return Finding{About: f.About, Code: NoPicture, Fatal: f.Fatal, Missing: true}
	case f.About == api.PartMotion && d.Template == "" && d.Clip == "":
		return Finding{About: f.About, Code: NoMotion, Fatal: f.Fatal, Missing: true}
	}
	out := Finding{About: f.About, Code: Limit, Fatal: f.Fatal, Text: f.Text, Service: f.Code}
	switch f.About {
	case api.PartPicture:
		out.Source = d.Picture
	case api.PartMotion:
		out.Source = motion
	}
	return out
}

// rank puts what stands in the way first, and then goes by the parts.
func rank(f Finding) int {
	at := slices.Index([]api.Part{api.PartPicture, api.PartMotion, api.PartRatio, api.PartMode}, f.About)
	if f.Fatal {
		return at
	}
	return 100 + at
}

// seenPicture says what is known of the picture, or why it could not be looked at.
func (c Checks) seenPicture(d history.Draft) ([]Finding, *api.PictureFacts) {
	seen, ok := c.Pictures[d.Picture]
	if !ok || wrongAddress(d.Picture) {
		return nil, nil
	}
	if seen.Trouble.Any() {
		return []Finding{unread(api.PartPicture, d.Picture, seen.Trouble)}, nil
	}
	return nil, &seen.Facts
}

// wrongAddress reports whether the request says of an address what is wrong with it, so that nothing else need be.
func wrongAddress(source string) bool {
	return history.IsAddress(source) && api.SourceTrouble(source, "") != ""
}

// unread is why a file could not be looked at; what the service may reach all the same is not in the way.
func unread(about api.Part, source string, t Trouble) Finding {
	f := Finding{About: about, Source: source, Code: Unreadable, Fatal: true, Trouble: t}
	if history.IsAddress(source) && t.Code != Cut {
		f.Code, f.Fatal = NotSeen, false
	}
	return f
}

// seenClip says what is known of the clip: good news, and what the engine would not take.
func (c Checks) seenClip(d history.Draft, motion string) (good, bad []Finding) {
	about := func(code Code) Finding {
		return Finding{About: api.PartMotion, Source: cmp.Or(motion, d.Clip), Code: code}
	}
	if known, ok := c.Motion(d); ok && c.Engine.Motion == api.ByTemplate && known.Template != "" {
		f := about(InLibrary)
		f.Good, f.Motion = true, &known
		if known.Fingerprint != "" && c.Fingerprint != "" && known.Fingerprint != c.Fingerprint {
			other := about(OtherKey)
			other.Motion = &known
			bad = append(bad, other)
		}
		return []Finding{f}, bad
	}
	seen, ok := c.Clips[d.Clip]
	switch {
	case !ok || wrongAddress(d.Clip):
		return nil, nil
	case seen.Trouble.Any():
		return nil, []Finding{unread(api.PartMotion, d.Clip, seen.Trouble)}
	}
	for _, limit := range c.Engine.CheckClip(seen.Facts) {
		f := about(ClipLimit)
		f.Fatal, f.Text, f.Service = limit.Fatal, limit.Text, limit.Code
		bad = append(bad, f)
	}
	if len(bad) == 0 {
		f := about(ClipFits)
		f.Good, f.Clip = true, &seen
		good = append(good, f)
	}
	return good, bad
}

// verdict is what the service said of the same picture before.
func (c Checks) verdict(d history.Draft, sub api.Submission) (out []Finding) {
	seen := c.Pictures[d.Picture]
	if !seen.Verdict.Answered || c.Engine.DetectModel == "" {
		return nil
	}
	for _, f := range c.Engine.CheckDetection(sub, seen.Verdict.Detection) {
		out = append(out, Finding{About: api.PartPicture, Source: d.Picture, Code: NotDetected, Text: f.Text, Service: f.Code})
	}
	if len(out) == 0 {
		out = append(out, Finding{About: api.PartPicture, Source: d.Picture, Code: Detected, Good: true, Picture: &seen})
	}
	return out
}

// nameTrouble says why a word that should name a motion is of no use to the engine; false where it is, or where
// the service alone can tell.
func (c Checks) nameTrouble(word string) (f Finding, ok bool) {
	if word == "" || history.IsFile(word) {
		return f, false
	}
	f = Finding{About: api.PartMotion, Source: word, Fatal: true}
	byClip := c.Engine.Motion == api.ByClip
	switch found := c.Namesakes(word); {
	case len(found) > 1:
		f.Code, f.Count = Ambiguous, len(found)
	case len(found) == 1 && byClip && found[0].Clip == "":
		f.Code, f.Motion = TemplateOnly, &found[0]
	case len(found) == 0 && strings.Contains(word, "://"): // an address of another scheme
		f.Code, f.Text, f.Service = Limit, api.SourceTrouble(word, "clip"), invalidURL
	case len(found) == 1, !byClip && mayBeTemplate(word):
		return Finding{}, false
	case byClip && strings.HasPrefix(word, templatePrefix):
		f.Code = UnknownClip
	case !c.Read:
		f.Code = LibraryUnread
	default:
		f.Code = UnknownMotion
	}
	return f, true
}

// odd reports whether a word is taken for a template's id and does not look like one.
func (c Checks) odd(word string) bool {
	return c.Engine.Motion == api.ByTemplate && !history.IsFile(word) && mayBeTemplate(word) &&
		!strings.HasPrefix(word, templatePrefix) && len(c.Namesakes(word)) == 0
}
