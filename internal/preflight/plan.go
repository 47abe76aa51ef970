package preflight

import (
	"slices"

	"dancecard/api"
	"dancecard/history"
)

// MostVideos is how many videos are sent in one go: more would be days of work for the service,
// and most likely a slip.
const MostVideos = 500

// Plan is what comes of pictures and motions, each picture with each motion, in so many takes as were asked for.
type Plan struct {
	// Pictures and Motions count what was named.
	Pictures, Motions int
	// Findings are about a single video, or about all of a batch; a fatal one lets nothing be sent.
	Findings []Finding
	// Inputs are those of a batch, what stands in the way first; none for a single video. One that fails is left
	// out, with all that would be made of it.
	Inputs []Input
	// Drafts are what is sent, Cost is what they cost.
	Drafts []history.Draft
	Cost   Cost
}

// Input is a picture or a motion of a batch with what its checks say.
type Input struct {
	About  api.Part
	Source string
	State  InputState
	// Draft is the order with this input alone, of the other kind the first one.
	Draft history.Draft
	// Findings are all that is said, Worst what matters of them; nil for nothing.
	Findings []Finding
	Worst    *Finding
}

// InputState is how an input's checks went, the worst first.
type InputState int

// The states.
const (
	Failing  InputState = iota
	Unlooked            // its file has yet to be looked at
	Warned
	Passing
)

// IsBatch reports whether several videos are meant.
func IsBatch(pictures, motions []string) bool { return len(pictures) > 1 || len(motions) > 1 }

// Plan checks every picture with every motion.
func (c Checks) Plan(pictures, motions []string) Plan {
	p := Plan{Pictures: len(pictures), Motions: len(motions)}
	fatal := func(f Finding) {
		f.Fatal = true
		p.Findings = append(p.Findings, f)
	}
	all := len(pictures) * len(motions) * max(c.Takes, 1)
	if !IsBatch(pictures, motions) {
		picture, motion := first(pictures), first(motions)
		if p.Findings = c.Findings(picture, motion); all > MostVideos {
			fatal(Finding{About: api.PartPicture, Code: TooMany, Count: all})
		}
		if !p.Blocked() {
			p.Drafts = c.takes(c.Ready(picture, motion))
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
	p.Drafts, p.Inputs = c.passing(pictures, motions)
	if all > 0 && len(p.Drafts) == 0 {
		fatal(Finding{About: p.Inputs[0].About, Source: p.Inputs[0].Source, Code: NothingToSend, Input: &p.Inputs[0]})
	}
	p.Cost = c.Cost(p.Drafts)
	return p
}

// All are the findings about the whole, then those of each input.
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

// passing are the drafts of every picture with every motion where both pass their checks, and all inputs, what
// stands in the way first.
func (c Checks) passing(pictures, motions []string) ([]history.Draft, []Input) {
	var inputs []Input
	sift := func(list []string, judge func(string) Input) (good []string) {
		for _, source := range list {
			in := judge(source)
			if inputs = append(inputs, in); in.State != Failing {
				good = append(good, source)
			}
		}
		return good
	}
	goodPictures := sift(pictures, func(s string) Input {
		return c.judge(api.PartPicture, s, c.Draft(s, first(motions)), "")
	})
	goodMotions := sift(motions, func(s string) Input {
		return c.judge(api.PartMotion, s, c.Draft(first(pictures), s), s)
	})
	slices.SortStableFunc(inputs, func(a, b Input) int { return int(a.State - b.State) })
	drafts := make([]history.Draft, 0, len(goodPictures)*len(goodMotions))
	for _, p := range goodPictures {
		for _, s := range goodMotions {
			drafts = append(drafts, c.takes(c.Ready(p, s))...)
		}
	}
	return drafts, inputs
}

// judge takes the worst of what the checks say of one input: of a motion what is about that, of a picture all
// else.
func (c Checks) judge(about api.Part, source string, d history.Draft, motion string) Input {
	in := Input{About: about, Source: source, State: Passing, Draft: d}
	isMotion := about == api.PartMotion
	if history.IsFile(source) && !c.looked(isMotion, source) {
		in.State = Unlooked
	}
	for _, f := range c.findings(d, motion) {
		if (f.About == api.PartMotion) != isMotion {
			continue
		}
		in.Findings = append(in.Findings, f)
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

// looked reports whether a file was looked at.
func (c Checks) looked(clip bool, source string) (ok bool) {
	if clip {
		_, ok = c.Clips[source]
		return ok
	}
	_, ok = c.Pictures[source]
	return ok
}
