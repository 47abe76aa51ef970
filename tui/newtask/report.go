package newtask

import (
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
	Engine   string
	// Fixable tells that something of it can be fixed here.
	Fixable bool
}

// finding is what a check says. A fatal one keeps the form from being sent.
type finding struct {
	Text  string
	Field fieldID
	Fatal bool
	Good  bool
	// Missing tells that the field is empty or still being typed into. That is no fault before the form is
	// sent.
	Missing bool
}

// check works out what is known about what is filled in.
func (s *Screen) check() report {
	c, pictures, motions := s.inspection.checks(), s.inspection.sources(pictureField), s.inspection.sources(motionField)
	e := c.Engine
	r := report{
		Engine: text.EngineName(s.env.Language, e) + "  " + e.Model, Findings: missingFiles(s.env.Wording(), pictures, motions),
		Inspecting: len(s.inspection.running) > 0, Resolving: pictures.reading || motions.reading,
		Fixable: slices.ContainsFunc(c.AllFixes(pictures.list, motions.list), preflight.Fix.Here),
	}
	if e.IsRetired() {
		r.Notes = append(r.Notes, text.RetiredEngine(s.env.Language, e))
	}
	plan := c.Plan(pictures.list, motions.list)
	for _, f := range plan.Findings {
		unknown := f.About == api.PartPicture && pictures.unknown() || f.About == api.PartMotion && motions.unknown()
		if f.Missing && unknown {
			continue
		}
		r.Findings = append(r.Findings, s.finding(e, f))
	}
	if preflight.IsBatch(pictures.list, motions.list) {
		s.checkBatch(&r, c, plan)
		return r
	}
	d := c.Draft(pictures.first(), motions.first())
	r.Picture, r.Clip, r.Estimate = s.inspection.previews[d.Picture], s.clipOf(d), s.estimate(c, d)
	return r
}

// clipOf is the file of a draft's motion; empty where there is none on this machine.
func (s *Screen) clipOf(d history.Draft) string {
	clip := d.Clip
	for _, m := range s.env.Library.Motions {
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
	all := plan.Pictures * plan.Motions
	if all <= preflight.MostVideos {
		r.Batch = &batch{Pictures: plan.Pictures, Motions: plan.Motions, Sent: len(plan.Drafts)}
		for _, in := range plan.Inputs {
			r.Batch.Rows = append(r.Batch.Rows, s.row(c.Engine, in))
		}
	}
	if all == 0 || r.Batch == nil {
		r.Estimate = s.estimate(c, c.Draft("", ""))
		return
	}
	r.Estimate = text.PricesOf(s.env.Language, c.Engine, text.Bill(s.env.Language, plan.Cost))
}

// finding is what a check says, as the form shows it.
func (s *Screen) finding(e api.Engine, f preflight.Finding) finding {
	missing := f.Missing || f.OfName() && s.fields.typingIn(motionField)
	return finding{Field: fieldOf(f.About), Text: s.explain(e, f), Fatal: f.Fatal, Good: f.Good, Missing: missing}
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
	i, t := s.inspection, target{source: in.Source, clip: r.Field == motionField}
	if in.State == preflight.Unlooked && (i.running[t] || slices.Contains(i.waiting, t)) {
		r.Text = msg.FindingChecking(s.env.Language)
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

// estimate says what a video will cost, as far as that is known.
func (s *Screen) estimate(c preflight.Checks, d history.Draft) string {
	sum, _ := c.Estimate(d)
	return text.Estimate(s.env.Language, c.Engine, d.Mode, sum, c.Length(d))
}
