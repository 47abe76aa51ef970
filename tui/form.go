package tui

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"

	"dancecard/api"
	"dancecard/api/media"
	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/internal/paths"
	"dancecard/internal/text"
	"dancecard/tui/compose"
	"dancecard/tui/ui"
)

// formData tells the form what is known about what is filled in.
func (m *Model) formData() compose.Data {
	e, c := m.form.Engine(), &m.data.checks
	pictures, motions := m.sources(compose.Picture), m.sources(compose.Motion)
	data := compose.Data{
		Theme: m.look.theme, Engine: e.Name + "  " + e.Model,
		Offers: m.data.offers, Looking: len(c.looking) > 0, Reading: pictures.reading || motions.reading,
	}
	if e.IsRetired() {
		data.Notes = append(data.Notes, "Retired on "+e.Retired.Format("2006-01-02")+". Use Wan Animate Move or Mix, or your own deployment")
	}
	if len(pictures.list) > 1 || len(motions.list) > 1 {
		m.batchData(&data, e, pictures, motions)
		return data
	}
	d := m.draft(pictures.first(), motions.first())
	data.Picture, data.Estimate = c.pictures[d.Picture].Preview, m.estimateLine(e, d)
	data.Findings = append(missingFiles(pictures, motions), m.findings(e, d, motions.first())...)
	data.Findings = slices.DeleteFunc(data.Findings, func(f compose.Finding) bool {
		return f.Missing && (f.Field == compose.Picture && pictures.unknown() || f.Field == compose.Motion && motions.unknown())
	})
	return data
}

// draft is what the form holds, with one of its pictures and one of its motions and what the library
// knows of that.
func (m *Model) draft(picture, motion string) history.Draft {
	d := m.form.Draft(picture, motion)
	if known, ok := m.motion(d); ok {
		d.Motion = known.ID
		if d.Clip == "" {
			d.Clip = known.Clip
		}
		d.Template = known.Template
	}
	if m.form.Engine().Motion == api.ByClip {
		d.Template = ""
	}
	d.Length = m.length(d)
	return d
}

// storage stands in, for the checks of a request, for the address that a local file will have.
const storage = "oss://storage/file"

// findings are what the checks say of a draft, whose motion was named so.
func (m *Model) findings(e api.Engine, d history.Draft, motion string) []compose.Finding {
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
	out, facts := m.seenPicture(d)
	clip, badClip := m.seenClip(e, d)
	lost := m.wordTrouble(e, motion)
	if lost != "" {
		out = append(out, compose.Finding{Field: compose.Motion, Text: lost, Fatal: true, Missing: m.form.Typing(compose.Motion)})
	} else if odd := m.oddTemplate(e, motion); odd != "" {
		out = append(out, compose.Finding{Field: compose.Motion, Text: odd})
	}
	pictureBad := false
	for _, f := range e.CheckRequest(sub, facts) {
		field := fieldOf(f.About)
		if field == compose.Motion && lost != "" {
			continue // that says more
		}
		missing := field == compose.Picture && d.Picture == "" || field == compose.Motion && d.Template == "" && d.Clip == ""
		pictureBad = pictureBad || field == compose.Picture && f.Fatal
		finding := compose.Finding{Field: field, Text: f.Text, Fatal: f.Fatal, Missing: missing}
		if missing {
			finding.Text = lacking(field, e)
		}
		out = append(out, finding)
	}
	if text := withoutPreview(m.data.checks.pictures[d.Picture].NoPreview); text != "" && !pictureBad {
		out = append(out, compose.Finding{Field: compose.Picture, Text: text})
	}
	slices.SortStableFunc(out, func(a, b compose.Finding) int { return cmp.Compare(rank(a), rank(b)) })
	out = append(append(out, badClip...), m.mendFindings(e, d)...)
	var good []compose.Finding
	if facts != nil && !pictureBad {
		good = append(good, compose.Finding{Field: compose.Picture, Good: true, Text: m.copied(d.Picture) + describe(*facts)})
	}
	good = append(good, m.verdict(e, d, sub)...)
	return append(append(good, clip...), out...)
}

// rank puts what stands in the way first, and then goes by the fields.
func rank(f compose.Finding) int {
	if f.Fatal {
		return int(f.Field)
	}
	return 100 + int(f.Field)
}

// lacking says what an empty field takes.
func lacking(f compose.Field, e api.Engine) string {
	switch {
	case f == compose.Picture:
		return "no picture yet: a path or an address"
	case e.Motion == api.ByClip:
		return "no clip yet: a path or an address"
	}
	return "no motion yet: a clip, a template id or a motion's name"
}

// seenPicture says what is known of the picture, or why it could not be looked at.
func (m *Model) seenPicture(d history.Draft) ([]compose.Finding, *api.PictureFacts) {
	seen, ok := m.data.checks.pictures[d.Picture]
	if !ok {
		return nil, nil
	}
	if e, ok := errors.AsType[*media.Error](seen.err); ok && e.Code == media.CodeCut {
		return []compose.Finding{{Field: compose.Picture, Fatal: true, Text: e.Text + ": copy or download it again"}}, nil
	}
	if seen.err != nil && !history.IsAddress(d.Picture) {
		return []compose.Finding{{Field: compose.Picture, Fatal: true, Text: "the picture cannot be read: " + m.unreadable(d.Picture, seen.err)}}, nil
	}
	if seen.err != nil {
		return []compose.Finding{{Field: compose.Picture, Text: "the picture cannot be looked at from here: " + told(seen.err) + "; the service may reach it all the same"}}, nil
	}
	return nil, &api.PictureFacts{Type: seen.Facts.Type, Bytes: seen.Facts.Bytes, Width: seen.Facts.Width, Height: seen.Facts.Height}
}

// unreadable says why a local file cannot be read.
func (m *Model) unreadable(path string, err error) string {
	if typed := strings.TrimPrefix(path, m.fx.Dir+string(filepath.Separator)); errors.Is(err, fs.ErrNotExist) && paths.IsWindows(typed) {
		return "“" + ui.Clean(typed) + "” is a Windows path. Name the file as this system does"
	}
	if errors.Is(err, core.ErrFolder) {
		return "it is a folder; with a / at its end it means all in it that fit"
	}
	if errors.Is(err, core.ErrNotRegular) {
		return "not a regular file"
	}
	return told(err)
}

// ofTheClip begins what a check says of the clip: most of that could be meant of the picture as well.
const ofTheClip = "the clip: "

// seenClip says what is known of the clip: good news, and what the engine would not take.
func (m *Model) seenClip(e api.Engine, d history.Draft) (good, bad []compose.Finding) {
	if known, ok := m.motion(d); ok && e.Motion == api.ByTemplate && known.Template != "" {
		text := "motion “" + text.MotionName(known) + "” is in the library"
		if known.Cost() > 0 { // of a template that came as an id, or was made elsewhere, nobody here knows
			text += " and paid for"
		}
		good = append(good, compose.Finding{Field: compose.Motion, Good: true, Text: text, Brief: "in the library"})
		if own := m.data.recent.Finger; known.Fingerprint != "" && own != "" && known.Fingerprint != own {
			bad = append(bad, compose.Finding{Field: compose.Motion, Text: "this motion was made with another key; of another account it will be refused"})
		}
		return good, bad
	}
	seen, ok := m.data.checks.clips[d.Clip]
	switch {
	case !ok:
		return nil, nil
	case seen.err != nil && !history.IsAddress(d.Clip):
		return nil, []compose.Finding{{Field: compose.Motion, Fatal: true, Text: "the clip cannot be read: " + m.unreadable(d.Clip, seen.err)}}
	case seen.err != nil:
		return nil, []compose.Finding{{Field: compose.Motion, Text: "the clip cannot be looked at from here: " + told(seen.err) + "; the service may reach it all the same"}}
	}
	for _, f := range e.CheckClip(seen.Facts) {
		bad = append(bad, compose.Finding{Field: compose.Motion, Text: ofTheClip + f.Text, Fatal: f.Fatal})
	}
	if len(bad) == 0 {
		good = append(good, compose.Finding{Field: compose.Motion, Good: true, Text: m.copied(d.Clip) + describeClip(seen.Facts)})
	}
	return good, bad
}

// verdict is what the service said of the same picture before.
func (m *Model) verdict(e api.Engine, d history.Draft, sub api.Submission) []compose.Finding {
	seen := m.data.checks.pictures[d.Picture]
	if !seen.Verdict.Answered || e.DetectModel == "" {
		return nil
	}
	var out []compose.Finding
	for _, f := range e.CheckDetection(sub, seen.Verdict.Detection) {
		out = append(out, compose.Finding{Field: compose.Picture, Text: f.Text + "; sent all the same, it is not checked again"})
	}
	if len(out) == 0 {
		out = append(out, compose.Finding{Field: compose.Picture, Good: true, Text: "the service has checked it: " + text.Body(seen.Verdict.Body)})
	}
	return out
}

func fieldOf(about api.Part) compose.Field {
	switch about {
	case api.PartMotion:
		return compose.Motion
	case api.PartRatio:
		return compose.Ratio
	case api.PartMode:
		return compose.Quality
	}
	return compose.Picture
}

// describe says what a picture is.
func describe(f api.PictureFacts) string {
	return fmt.Sprintf("%s, %d×%d, %s", api.KindName(f.Type), f.Width, f.Height, ui.Bytes(f.Bytes))
}

// describeClip says what a clip is.
func describeClip(f api.ClipFacts) string {
	text := fmt.Sprintf("%s, %d×%d, %.1f s", api.KindName(f.Container), f.Width, f.Height, f.Seconds)
	if f.FPS > 0 {
		text += fmt.Sprintf(", %.3g frames/s", f.FPS)
	}
	return text + ", " + ui.Bytes(f.Bytes)
}

// length is how long a draft's video will be, 0 while unknown: as long as its motion.
func (m *Model) length(d history.Draft) float64 {
	if c := m.data.checks.clips[d.Clip]; c.err == nil && c.Facts.Seconds > 0 {
		return c.Facts.Seconds
	}
	if known, ok := m.motion(d); ok && known.Seconds > 0 {
		return known.Seconds
	}
	return m.data.recent.Seconds[d.Template]
}

// estimate is what a draft will most likely cost, step by step; false while its length is unknown.
func (m *Model) estimate(e api.Engine, d history.Draft) (api.Estimate, bool) {
	seconds := m.length(d)
	plan := api.Plan{
		Detect: d.Detect && m.data.checks.pictures[d.Picture].Verdict.At.IsZero(), Template: e.Motion == api.ByTemplate && d.Template == "" && d.Clip != "",
		Seconds: seconds, Mode: d.Mode,
	}
	return e.Estimate(plan), seconds > 0
}

// estimateLine says what the video will cost, as far as that is known.
func (m *Model) estimateLine(e api.Engine, d history.Draft) string {
	date := e.PriceDate.Format("2006-01-02")
	sum, known := m.estimate(e, d)
	if !known {
		return fmt.Sprintf("%s a second, at most %s (prices of %s)", ui.Money(e.PricePerSecond(d.Mode)), ui.Money(e.VideoCost(d.Mode, e.Clip.MaxSeconds)), date)
	}
	text := fmt.Sprintf("about %s for %.1f s of video", ui.Money(sum.Video), m.length(d))
	if sum.Template > 0 {
		text += fmt.Sprintf(", %s for making the motion, once", ui.Money(sum.Template))
	}
	if sum.Detect > 0 {
		text += fmt.Sprintf(", ¥%.3f for the check of the picture", sum.Detect)
	}
	if sum.Total > sum.Video {
		text += ": " + ui.Money(sum.Total) + " in all"
	}
	return text + " (prices of " + date + ")"
}
