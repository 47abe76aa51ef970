package tui

import (
	"fmt"
	"slices"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/preflight"
	"dancecard/internal/text"
	"dancecard/tui/newtask"
	"dancecard/tui/term"
)

// checks are what the form holds beside pictures and motions, with all that is known to check it by.
func (m *Model) checks() preflight.Checks {
	return preflight.Checks{
		Order: m.form.Order(), Seen: m.data.checks.seen, Library: m.env.Library.Recent.Library(m.env.Library.Known), Engines: m.fx.Engines,
	}
}

// formData tells the form what is known about what is filled in.
func (m *Model) formData() newtask.Data {
	c, pictures, motions := m.checks(), m.sources(newtask.Picture), m.sources(newtask.Motion)
	e := c.Engine
	data := newtask.Data{
		Theme: m.env.Theme, Engine: e.Name + "  " + e.Model, Findings: missingFiles(pictures, motions),
		Offers: m.data.offers, Looking: len(m.data.checks.looking) > 0, Reading: pictures.reading || motions.reading,
	}
	if e.IsRetired() {
		data.Notes = append(data.Notes, text.RetiredEngine(e))
	}
	plan := c.Plan(pictures.list, motions.list)
	for _, f := range plan.Findings {
		unknown := f.About == api.PartPicture && pictures.unknown() || f.About == api.PartMotion && motions.unknown()
		if f.Missing && unknown {
			continue
		}
		data.Findings = append(data.Findings, m.finding(e, f))
	}
	if preflight.IsBatch(pictures.list, motions.list) {
		m.batchData(&data, c, plan)
		return data
	}
	d := c.Draft(pictures.first(), motions.first())
	data.Picture, data.Estimate = m.data.checks.previews[d.Picture], estimateLine(c, d)
	return data
}

// finding is what a check says, as the form shows it.
func (m *Model) finding(e api.Engine, f preflight.Finding) newtask.Finding {
	missing := f.Missing || f.OfName() && m.form.Typing(newtask.Motion)
	return newtask.Finding{Field: fieldOf(f.About), Text: m.says(e, f), Fatal: f.Fatal, Good: f.Good, Missing: missing}
}

// says words a finding, with the keys that lead on from it.
func (m *Model) says(e api.Engine, f preflight.Finding) string {
	name := term.Clean(f.Source)
	switch {
	case f.Code == preflight.Fixable:
		return m.mendable(*f.Fix)
	case f.Code == preflight.NothingToSend:
		r := m.row(e, *f.Input)
		return "nothing to send: " + r.Name + ": " + r.Text
	case f.Code == preflight.Ambiguous:
		return fmt.Sprintf("%d motions of the library are called “%s”: choose one of them with ctrl+o, or give each a name of its own on the Motions screen (e)", f.Count, name)
	case f.Code == preflight.UnknownMotion && e.Motion == api.ByClip:
		return "no motion of the library is called “" + name + "”: choose one with ctrl+o, or give a clip's path or address"
	case f.Code == preflight.UnknownMotion:
		return "no motion of the library is called “" + name + "”: choose one with ctrl+o, or give a template's id (AACT.…), or a clip's path or address"
	}
	return text.Finding(e, f)
}

// row is an input of a batch, as the form shows it.
func (m *Model) row(e api.Engine, in preflight.Input) newtask.Row {
	r := newtask.Row{Name: text.InputName(in), Text: text.Input(e, in), Field: fieldOf(in.About)}
	r.State = map[preflight.InputState]newtask.RowState{
		preflight.Failing: newtask.RowBad, preflight.Unlooked: newtask.RowLooking, preflight.Warned: newtask.RowWarn, preflight.Passing: newtask.RowGood,
	}[in.State]
	c, l := &m.data.checks, looked{source: in.Source, clip: r.Field == newtask.Motion}
	switch {
	case in.Worst != nil && in.Worst.OfName():
		r.Text = m.says(e, *in.Worst)
	case in.State == preflight.Unlooked && (c.looking[l] || slices.Contains(c.waiting, l)):
		r.Text = "looking at it"
	}
	return r
}

func fieldOf(about api.Part) newtask.Field {
	switch about {
	case api.PartMotion:
		return newtask.Motion
	case api.PartRatio:
		return newtask.Ratio
	case api.PartMode:
		return newtask.Quality
	}
	return newtask.Picture
}

// estimateLine says what a video will cost, as far as that is known.
func estimateLine(c preflight.Checks, d history.Draft) string {
	sum, _ := c.Estimate(d)
	return text.Estimate(c.Engine, d.Mode, sum, c.Length(d))
}
