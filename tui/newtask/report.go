package newtask

import (
	"cmp"
	"image"
	"slices"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/preflight"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
)

// report is what is known about what is filled in, worked out after each message and not with each frame.
type report struct {
	// Findings are what the checks say of the form as it is.
	Findings []finding
	// Picture is the preview; nil while there is none.
	Picture image.Image
	// Clip is the file of the motion; empty where there is none on this machine.
	Clip string
	// Inspecting tells that a picture or a clip is being read for its checks. Resolving tells that the files
	// meant are being looked up.
	Inspecting, Resolving bool
	// Batch is the table of what several pictures and motions would make; nil for a single video.
	Batch *batch
	// Notes are plain words about the engine; Estimate about the price.
	Notes    []string
	Estimate string
	// Engine says which engine it is, and what comes out.
	Engine []string
	// Fixable tells that something of it can be fixed here.
	Fixable bool
	// drafts are what would be sent.
	drafts []history.Draft
	// fixed are the fields whose only file is a copy that was converted here, with its path.
	fixed map[fieldID]string
}

// finding is what a check says. A fatal one keeps the form from being sent.
type finding struct {
	Text  string
	Field fieldID
	Fatal bool
	Good  bool
	// Missing tells that the field is empty. That is no fault before the form is sent. Pending tells that something
	// is still to be found out.
	Missing, Pending bool
	// LeftOut tells that it keeps an input of a batch from being sent, and not the batch. Row is the row of the
	// only input that it is about, counted from 1; Quiet tells that other findings say the same.
	LeftOut, Quiet bool
	Row            int
}

// check works out what is known about what is filled in.
func (s *Screen) check() report {
	c, pictures, motions := s.inspection.checks(), s.inspection.sources(pictureField), s.inspection.sources(motionField)
	e := c.Engine
	r := report{
		Findings:   missingFiles(s.env.Wording(), pictures, motions),
		Inspecting: len(s.inspection.running) > 0, Resolving: pictures.reading || motions.reading,
		Fixable: slices.ContainsFunc(c.AllFixes(pictures.list, motions.list), preflight.Fix.Here), fixed: map[fieldID]string{},
	}
	if picture := onlyOne(pictures.list); s.inspection.seen.Pictures[picture].Fixed {
		r.fixed[pictureField] = picture
	}
	clip := onlyOne(motions.list)
	if s.inspection.seen.Clips[clip].Fixed {
		r.fixed[motionField] = clip
	}
	shortest, longest := c.Lengths(motions.list)
	r.Engine = []string{text.EngineName(s.env.Language, e) + "  " + e.Model, text.Output(s.env.Language, e, c.Mode, shortest, longest)}
	if e.IsRetired() {
		r.Notes = append(r.Notes, text.RetiredEngine(s.env.Language, e))
	}
	plan := c.Plan(pictures.list, motions.list)
	r.drafts = plan.Drafts
	if said := s.earlier.text(); said != "" {
		r.Findings = append(r.Findings, finding{Field: titleField, Text: said})
	}
	for _, f := range plan.Findings {
		unknown := f.About == api.PartPicture && pictures.unknown() || f.About == api.PartMotion && motions.unknown()
		if f.Missing && unknown {
			continue
		}
		r.Findings = append(r.Findings, s.finding(e, f))
	}
	if preflight.IsBatch(pictures.list, motions.list) {
		s.checkBatch(&r, c, plan)
	}
	r.Findings = s.fields.judged(append(r.Findings, s.pending()...))
	if preflight.IsBatch(pictures.list, motions.list) {
		return r
	}
	d := c.Draft(pictures.first(), motions.first())
	r.Picture, r.Clip, r.Estimate = s.inspection.previews[d.Picture], clipOf(s.env.Library.Motions, d), s.estimate(c, d)
	if s.env.NoPictures() {
		r.Picture = nil
	}
	return r
}

// clipOf is the file of a draft's motion; empty where there is none on this machine.
func clipOf(motions []history.Motion, d history.Draft) string {
	clip := d.Clip
	for _, m := range motions {
		if clip == "" && m.Template != "" && m.Template == d.Template {
			clip = m.Clip
		}
	}
	if history.IsAddress(clip) {
		return ""
	}
	return clip
}

// checkBatch adds what several pictures and motions would make.
func (s *Screen) checkBatch(r *report, c preflight.Checks, plan preflight.Plan) {
	all := plan.Asked
	if all <= preflight.MostVideos {
		r.Batch = &batch{Pictures: plan.Pictures, Motions: plan.Motions, Takes: c.Takes, Sent: len(plan.Drafts), All: all}
		for _, in := range s.inspection.inOrder(plan.Inputs) {
			r.Batch.Rows = append(r.Batch.Rows, s.row(c.Engine, in))
		}
		r.Findings = append(r.Findings, r.Batch.findings(s.env.Language)...)
	}
	cost := plan.Cost
	if plan.Pictures == 0 { // what one picture will cost
		cost = c.Cost(c.OfMotions(plan.Inputs))
	}
	if cost.Videos == 0 || r.Batch == nil {
		r.Estimate = s.estimate(c, c.Draft("", ""))
		return
	}
	r.Estimate = text.PricesOf(s.env.Language, c.Engine, text.Bill(s.env.Language, cost))
}

// inOrder gives inputs in the order in which the fields name them.
func (i *inspection) inOrder(inputs []preflight.Input) []preflight.Input {
	at := map[target]int{}
	for _, f := range []fieldID{pictureField, motionField} {
		for _, source := range i.sources(f).list {
			at[target{source, f == motionField}] = len(at)
		}
	}
	return slices.SortedStableFunc(slices.Values(inputs), func(a, b preflight.Input) int {
		return at[target{a.Source, a.About == api.PartMotion}] - at[target{b.Source, b.About == api.PartMotion}]
	})
}

// finding is what a check says, as the form shows it.
func (s *Screen) finding(e api.Engine, f preflight.Finding) finding {
	return finding{
		Field: fieldOf(f.About), Text: s.explain(e, f), Fatal: f.Fatal, Good: f.Good, Missing: f.Missing, Pending: f.Code == preflight.LibraryUnread,
		Quiet: f.Code == preflight.NothingToSend,
	}
}

// judged puts findings in the order of the fields, the worst of each first. A field that is being typed into is
// not judged yet.
func (f *fields) judged(findings []finding) []finding {
	findings = slices.DeleteFunc(findings, func(found finding) bool { return !found.Missing && !found.Pending && f.typingIn(found.Field) })
	rank := func(f finding) int {
		switch {
		case f.Good:
			return 2
		case f.Fatal && !f.Missing && !f.Pending, f.LeftOut:
			return 0
		}
		return 1
	}
	slices.SortStableFunc(findings, func(a, b finding) int { return cmp.Or(int(a.Field-b.Field), rank(a)-rank(b)) })
	return findings
}

// explain words a finding, with the keys that lead on from it.
func (s *Screen) explain(e api.Engine, f preflight.Finding) string {
	if f.Code == preflight.Fixable {
		return s.conversion.explain(*f.Fix)
	}
	return s.env.Wording().Finding(e, f)
}

// row is an input of a batch, as the form shows it.
func (s *Screen) row(e api.Engine, in preflight.Input) row {
	r := row{Name: text.InputName(s.env.Language, in), Text: s.env.Wording().Input(e, in), Field: fieldOf(in.About)}
	r.State = map[preflight.InputState]rowState{
		preflight.Failing: rowBad, preflight.Unlooked: rowInspecting, preflight.Warned: rowWarn, preflight.Passing: rowGood,
	}[in.State]
	if !history.IsFile(in.Source) { // a motion of the library
		r.Name = text.Named(s.env.Library.Names[in.Draft.Motion], r.Name)
	}
	i, t := s.inspection, target{source: s.inspection.file(r.Field, in.Source), clip: r.Field == motionField}
	switch {
	case in.State == preflight.Unlooked && (i.running[t] || slices.Contains(i.waiting, t)):
		r.Text = msg.FindingChecking(s.env.Language)
	case in.Worst != nil && in.Worst.Code == preflight.LibraryUnread:
		r.State = rowInspecting
	case r.State != rowGood && s.fields.typingIn(r.Field):
		r.State, r.Text = rowInspecting, msg.FindingUnchecked(s.env.Language)
	}
	return r
}

func fieldOf(about api.Part) fieldID {
	switch about {
	case api.PartMotion:
		return motionField
	case api.PartRatio:
		return ratioField
	case api.PartMode:
		return qualityField
	}
	return pictureField
}

// onlyOne is the one source that there is; empty for none or several.
func onlyOne(list []string) string {
	if len(list) != 1 {
		return ""
	}
	return list[0]
}

// estimate says what a video will cost, as far as that is known.
func (s *Screen) estimate(c preflight.Checks, d history.Draft) string {
	if c.Takes > 1 {
		return text.PricesOf(s.env.Language, c.Engine, text.Bill(s.env.Language, c.Cost(slices.Repeat([]history.Draft{d}, c.Takes))))
	}
	return text.Estimate(s.env.Language, c, d)
}
