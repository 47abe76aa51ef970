package preflight

import (
	"slices"

	"dancecard/api"
	"dancecard/history"
)

// MostVideos bounds the videos of one submission: more would be days of work, and most likely a mistake.
const MostVideos = 500

// Plan is the result for pictures and motions: each picture with each motion, times the takes.
type Plan struct {
	// Pictures and Motions count the inputs, Asked the videos that are asked for.
	Pictures, Motions, Asked int
	// Findings are about a single video, or about a whole batch. A fatal one blocks everything.
	Findings []Finding
	// Inputs are the inputs of a batch, the worst first; none for a single video. A failing input is left out,
	// with all its tasks.
	Inputs []Input
	// Drafts are what will be sent, Cost is their cost.
	Drafts []history.Draft
	Cost   Cost
}

// Input is a picture or motion of a batch with its findings.
type Input struct {
	About  api.Part
	Source string
	State  InputState
	// Draft is the draft of this input with the first input of the other kind.
	Draft history.Draft
	// Worst is the finding that matters most; nil for none.
	Findings []Finding
	Worst    *Finding
}

// InputState is the result of an input's checks, the worst first.
type InputState int

// The states.
const (
	Failing  InputState = iota
	Unlooked            // its file is not inspected yet
	Warned
	Passing
)

// IsBatch reports whether there are several pictures or motions.
func IsBatch(pictures, motions []string) bool { return len(pictures) > 1 || len(motions) > 1 }

// Plan checks every picture with every motion.
func (c Checks) Plan(pictures, motions []string) Plan {
	all := len(pictures) * len(motions) * max(c.Takes, 1)
	p := Plan{Pictures: len(pictures), Motions: len(motions), Asked: all}
	fatal := func(f Finding) {
		f.Fatal = true
		p.Findings = append(p.Findings, f)
	}
	if !IsBatch(pictures, motions) {
		picture, motion := first(pictures), first(motions)
		if p.Findings = c.Findings(picture, motion); all > MostVideos {
			fatal(Finding{About: api.PartPicture, Code: TooMany, Count: all})
		}
		if !p.Blocked() {
			p.Drafts = c.appendTakes(nil, c.Ready(picture, motion))
		}
		p.Cost = c.Cost(p.Drafts)
		return p
	}
	if len(pictures) == 0 {
		fatal(Finding{About: api.PartPicture, Code: NoPictures, Missing: true})
	}
	if len(motions) == 0 {
		fatal(Finding{About: api.PartMotion, Code: NoMotions, Missing: true})
	}
	if all > MostVideos {
		fatal(Finding{About: api.PartPicture, Code: TooMany, Count: all})
		return p
	}
	p.Drafts, p.Inputs = c.combine(pictures, motions)
	if all > 0 && len(p.Drafts) == 0 {
		in := p.hopeless()
		fatal(Finding{About: in.About, Source: in.Source, Code: NothingToSend, Input: in})
	}
	p.Cost = c.Cost(p.Drafts)
	return p
}

// hopeless is the worst input of the kind that fails as a whole.
func (p Plan) hopeless() *Input {
	for i := range p.Inputs {
		about := p.Inputs[i].About
		if !slices.ContainsFunc(p.Inputs, func(in Input) bool { return in.About == about && in.State != Failing }) {
			return &p.Inputs[i]
		}
	}
	return &p.Inputs[0]
}

// All are the findings about the whole, then the findings of each input.
func (p Plan) All() []Finding {
	out := slices.Clone(p.Findings)
	for _, in := range p.Inputs {
		out = append(out, in.Findings...)
	}
	return out
}

// Blocked reports whether nothing can be sent.
func (p Plan) Blocked() bool { return Blocked(p.Findings) }

// Failing are the inputs that are left out.
func (p Plan) Failing() (out []Input) {
	for _, in := range p.Inputs {
		if in.State == Failing {
			out = append(out, in)
		}
	}
	return out
}

func first(list []string) string {
	if len(list) == 0 {
		return ""
	}
	return list[0]
}

// combine returns the drafts of all pictures and motions that pass, and all inputs, the worst first.
func (c Checks) combine(pictures, motions []string) ([]history.Draft, []Input) {
	inputs := make([]Input, 0, len(pictures)+len(motions))
	filter := func(list []string, check func(string) Input) (good []int) {
		for _, source := range list {
			in := check(source)
			if inputs = append(inputs, in); in.State != Failing {
				good = append(good, len(inputs)-1)
			}
		}
		return good
	}
	goodPictures := filter(pictures, func(s string) Input {
		return c.checkInput(api.PartPicture, s, c.Draft(s, first(motions)), "")
	})
	goodMotions := filter(motions, func(s string) Input {
		return c.checkInput(api.PartMotion, s, c.Draft(first(pictures), s), s)
	})
	drafts := make([]history.Draft, 0, len(goodPictures)*len(goodMotions)*max(c.Takes, 1))
	for _, p := range goodPictures {
		for _, m := range goodMotions {
			d := inputs[p].Draft // with the first motion
			if motion := inputs[m].Source; motion != motions[0] {
				d = c.Draft(d.Picture, motion)
			}
			drafts = c.appendTakes(drafts, c.ready(d))
		}
	}
	slices.SortStableFunc(inputs, func(a, b Input) int { return int(a.State - b.State) })
	return drafts, inputs
}

// OfMotions are the drafts of the motions that pass, for a picture that is still to be chosen.
func (c Checks) OfMotions(inputs []Input) (drafts []history.Draft) {
	for _, in := range inputs {
		if in.About == api.PartMotion && in.State != Failing {
			drafts = c.appendTakes(drafts, in.Draft)
		}
	}
	return drafts
}

// checkInput collects the findings about one input: those about the motion, or for a picture all others.
func (c Checks) checkInput(about api.Part, source string, d history.Draft, motion string) Input {
	isMotion := about == api.PartMotion
	in := Input{About: about, Source: source, State: Passing, Draft: d}
	in.Findings = slices.DeleteFunc(c.findings(d, motion), func(f Finding) bool { return (f.About == api.PartMotion) != isMotion })
	file := source
	if isMotion {
		file = c.ClipFile(source)
	}
	if history.IsFile(file) && !c.isInspected(isMotion, file) {
		in.State = Unlooked
	}
	for i := range in.Findings {
		f := &in.Findings[i]
		state := Warned
		switch {
		case f.Fatal:
			state = Failing
		case f.Good:
			state = Passing
		}
		if state < in.State || f.Good && in.State == Passing && (in.Worst == nil || isMotion) {
			in.State, in.Worst = state, f
		}
	}
	return in
}

// isInspected reports whether a file was inspected.
func (c Checks) isInspected(clip bool, source string) (ok bool) {
	if clip {
		_, ok = c.Clips[source]
		return ok
	}
	_, ok = c.Pictures[source]
	return ok
}
