package preflight

import (
	"cmp"
	"path/filepath"
	"slices"
	"strings"

	"dancecard/api"
	"dancecard/history"
)

// placeholderURL stands for the address of a local file that is not uploaded yet.
const placeholderURL = "oss://storage/file"

// Findings are the results for one picture with one motion: passed checks, fatal findings, warnings, fixes.
func (c Checks) Findings(picture, motion string) []Finding {
	return c.findings(c.Draft(picture, motion), motion)
}

// findings are the results for a draft. motion is the motion as it was given.
func (c Checks) findings(d history.Draft, motion string) []Finding {
	sub := c.submission(d)
	out, seen := c.pictureFindings(d)
	var facts *api.PictureFacts
	if seen != nil {
		facts = &seen.Facts
	}
	clip, badClip := c.clipFindings(d, motion)
	if trouble := c.clipAddressProblem(d); trouble.Any() {
		badClip = []Finding{{About: api.PartMotion, Source: motion, Code: Limit, Fatal: true, Detail: trouble, Service: invalidURL}}
	}
	lost, isLost := c.nameProblem(motion)
	if isLost {
		out = append(out, lost)
	} else if c.isOddTemplate(motion) {
		out = append(out, Finding{About: api.PartMotion, Source: motion, Code: OddTemplate})
	}
	pictureBad := false
	for _, f := range c.Engine.CheckRequest(sub, facts) {
		if f.About == api.PartMotion && isLost {
			continue // that says more
		}
		pictureBad = pictureBad || f.About == api.PartPicture && f.Fatal
		out = append(out, c.limitFinding(d, motion, f))
	}
	if p := c.Pictures[d.Picture]; p.NoPreview.Any() && !pictureBad {
		out = append(out, Finding{About: api.PartPicture, Source: d.Picture, Code: NoPreview, Trouble: p.NoPreview})
	}
	slices.SortStableFunc(out, func(a, b Finding) int { return cmp.Compare(priority(a), priority(b)) })
	out = append(out, badClip...)
	if c.PictureBackground && c.Engine.Keeps == api.KeepsClip {
		out = append(out, Finding{About: api.PartRatio, Code: BackgroundUnused})
	}
	for _, fix := range c.Fixes(d) {
		if fix.Err == nil {
			out = append(out, Finding{About: fix.About, Source: fix.Source, Code: Fixable, Fix: &fix})
		}
	}
	verdicts := c.verdictFindings(d, sub)
	all := make([]Finding, 0, 1+len(verdicts)+len(clip)+len(out))
	if seen != nil && !pictureBad {
		all = append(all, Finding{About: api.PartPicture, Source: d.Picture, Code: PictureFits, Good: true, Picture: seen})
	}
	return append(append(append(all, verdicts...), clip...), out...)
}

// invalidURL is the code with which the service refuses an address.
const invalidURL = "InvalidURL"

// clipAddressProblem says why the service could not fetch the clip for a new template.
func (c Checks) clipAddressProblem(d history.Draft) api.Detail {
	if c.Engine.Motion != api.ByTemplate || d.Template != "" || !history.IsAddress(d.Clip) {
		return api.Detail{}
	}
	return api.SourceTrouble(d.Clip)
}

// submission is the request for a draft, as far as it is known before files are uploaded.
func (c Checks) submission(d history.Draft) api.Submission {
	sub := history.Task{Draft: d}.Submission()
	if d.Picture != "" && !history.IsAddress(d.Picture) && filepath.IsAbs(d.Picture) {
		sub.ImageURL = placeholderURL
	}
	if d.Clip != "" && !history.IsAddress(d.Clip) {
		sub.ClipURL = placeholderURL
	}
	if d.Clip != "" && d.Template == "" {
		sub.TemplateID = "made-of-the-clip"
	}
	return sub
}

// limitFinding converts a finding of package api. One about an empty field becomes NoPicture or NoMotion.
func (c Checks) limitFinding(d history.Draft, motion string, f api.Finding) Finding {
	switch {
	case f.About == api.PartPicture && d.Picture == "":
		return Finding{About: f.About, Code: NoPicture, Fatal: f.Fatal, Missing: true}
	case f.About == api.PartMotion && d.Template == "" && d.Clip == "":
		return Finding{About: f.About, Code: NoMotion, Fatal: f.Fatal, Missing: true}
	}
	out := Finding{About: f.About, Code: Limit, Fatal: f.Fatal, Detail: f.Detail, Service: f.Code}
	switch f.About {
	case api.PartPicture:
		out.Source = d.Picture
	case api.PartMotion:
		out.Source = motion
	}
	return out
}

// priority orders fatal findings first, then by part.
func priority(f Finding) int {
	at := slices.Index([]api.Part{api.PartPicture, api.PartMotion, api.PartRatio, api.PartMode}, f.About)
	if f.Fatal {
		return at
	}
	return 100 + at
}

// pictureFindings says why the picture could not be read, or returns what was seen of it.
func (c Checks) pictureFindings(d history.Draft) ([]Finding, *Picture) {
	seen, ok := c.Pictures[d.Picture]
	if !ok || hasAddressProblem(d.Picture) {
		return nil, nil
	}
	if seen.Trouble.Any() {
		return []Finding{unreadableFile(api.PartPicture, d.Picture, seen.Trouble)}, nil
	}
	return nil, &seen
}

// hasAddressProblem reports whether the check of the request already refuses an address.
func hasAddressProblem(source string) bool {
	return history.IsAddress(source) && api.SourceTrouble(source).Any()
}

// unreadableFile says why a file could not be read. An address that the service may still reach is not fatal.
func unreadableFile(about api.Part, source string, t Trouble) Finding {
	f := Finding{About: about, Source: source, Code: Unreadable, Fatal: true, Trouble: t}
	if history.IsAddress(source) && t.Code != Cut {
		f.Code, f.Fatal = NotSeen, false
	}
	return f
}

// clipFindings says what is known of the clip: passed checks, and what the engine would refuse.
func (c Checks) clipFindings(d history.Draft, motion string) (good, bad []Finding) {
	about := func(code Code) Finding {
		return Finding{About: api.PartMotion, Source: cmp.Or(motion, d.Clip), Code: code}
	}
	if known, ok := c.Motion(d); ok && c.Engine.Motion == api.ByTemplate && known.Template != "" {
		known.Seconds = cmp.Or(known.Seconds, c.Seconds[known.Template])
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
	case !ok || hasAddressProblem(d.Clip):
		return nil, nil
	case seen.Trouble.Any():
		return nil, []Finding{unreadableFile(api.PartMotion, d.Clip, seen.Trouble)}
	}
	for _, limit := range c.Engine.CheckClip(seen.Facts) {
		f := about(ClipLimit)
		f.Fatal, f.Detail, f.Service = limit.Fatal, limit.Detail, limit.Code
		bad = append(bad, f)
	}
	if len(bad) == 0 {
		f := about(ClipFits)
		f.Good, f.Clip = true, &seen
		good = append(good, f)
	}
	return good, bad
}

// verdictFindings repeats the service's earlier verdict on the same picture.
func (c Checks) verdictFindings(d history.Draft, sub api.Submission) (out []Finding) {
	seen := c.Pictures[d.Picture]
	if !seen.Verdict.Answered || c.Engine.DetectModel == "" {
		return nil
	}
	for _, f := range c.Engine.CheckDetection(sub, seen.Verdict.Detection) {
		out = append(out, Finding{About: api.PartPicture, Source: d.Picture, Code: NotDetected, Detail: f.Detail, Service: f.Code})
	}
	if len(out) == 0 {
		out = append(out, Finding{About: api.PartPicture, Source: d.Picture, Code: Detected, Good: true, Picture: &seen})
	}
	return out
}

// nameProblem says why a word names no motion that the engine can use. It is false where it does, or where
// only the service can tell.
func (c Checks) nameProblem(word string) (f Finding, ok bool) {
	if word == "" || history.IsFile(word) {
		return f, false
	}
	f = Finding{About: api.PartMotion, Source: word, Fatal: true}
	byClip := c.Engine.Motion == api.ByClip
	switch found := c.Candidates(word); {
	case len(found) > 1:
		f.Code, f.Count = Ambiguous, len(found)
	case len(found) == 1 && byClip && found[0].Clip == "":
		f.Code, f.Motion = TemplateOnly, &found[0]
	case len(found) == 0 && strings.Contains(word, "://"): // an address of another scheme
		f.Code, f.Detail, f.Service = Limit, api.SourceTrouble(word), invalidURL
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

// isOddTemplate reports whether a word is used as a template's id and does not look like one.
func (c Checks) isOddTemplate(word string) bool {
	return c.Engine.Motion == api.ByTemplate && !history.IsFile(word) && mayBeTemplate(word) &&
		!strings.HasPrefix(word, templatePrefix) && len(c.Candidates(word)) == 0
}
