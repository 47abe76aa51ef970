package cli

import (
	"fmt"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/cli/jsonout"
	"dancecard/internal/preflight"
	"dancecard/internal/text"
)

// resultFix tells a finding that says how a file becomes one that passes.
const resultFix = "fix"

// finding is what a check says, ready to be printed.
type finding struct {
	jsonout.Finding
	// line is it for people, beside what it is about.
	line string
}

// findingOf words what a check says about an engine's order.
func findingOf(e api.Engine, f preflight.Finding) finding {
	out := finding{jsonout.NewFinding(string(f.About), f.Source, string(f.Code), f.Service), text.FindingBeside(e, f)}
	out.Message = text.Finding(e, f)
	switch {
	case f.Fix != nil:
		out.Result = resultFix
		if f.Fix.Here() {
			command := f.Fix.Plan.Command(f.Source, f.Fix.Plan.ByHand(f.Source))
			out.Command = &command
		}
	case f.Fatal:
		out.Result = checkFailed
	case f.Good:
		out.Result = checkOK
	default:
		out.Result = checkWarning
	}
	return out
}

// retired warns of an engine that the service refuses; false for any other.
func retired(e api.Engine) (finding, bool) {
	if !e.IsRetired() {
		return finding{}, false
	}
	out := finding{jsonout.NewFinding("engine", "", "Retired", ""), text.RetiredEngine(e)}
	out.Result, out.Message = checkWarning, out.line
	return out, true
}

// findingsOf is what there is to say of a plan. What is the same for several inputs is said once.
func findingsOf(e api.Engine, plan preflight.Plan) (list []finding) {
	if f, ok := retired(e); ok {
		list = append(list, f)
	}
	for _, f := range plan.Findings {
		if f.Code != preflight.NothingToSend { // its inputs say why
			list = append(list, findingOf(e, f))
		}
	}
	said := map[string]bool{}
	for _, in := range plan.Inputs {
		for _, f := range in.Findings {
			found := findingOf(e, f)
			switch {
			case f.Source != "":
				found.line = text.InputName(in) + ": " + found.line
			case said[found.line]:
				continue
			}
			said[found.line] = true
			list = append(list, found)
		}
	}
	return list
}

// dropRepeats drops repeated sources, compared by what same makes of each, and reports them. A request pays once for a
// pair; --takes asks for several.
func dropRepeats(about api.Part, sources []string, same func(string) string) (kept []string, repeats []finding) {
	first := map[string]string{}
	for _, source := range sources {
		key := same(source)
		if earlier, ok := first[key]; ok {
			f := finding{Finding: jsonout.NewFinding(string(about), source, "SameInput", "")}
			f.Result, f.Message = checkWarning, "the same as "+text.Brief(earlier)+", counted once; --takes makes several videos of a pair"
			f.line = text.Brief(source) + ": " + f.Message
			repeats = append(repeats, f)
			continue
		}
		first[key] = source
		kept = append(kept, source)
	}
	return kept, repeats
}

// printFindings prints those that ask for attention; all prints the good ones as well.
func (p printer) printFindings(list []finding, all bool) error {
	for _, f := range list {
		if f.Result == checkOK && !all {
			continue
		}
		if p.json {
			if err := p.object(jsonout.NewFindingLine(f.Finding)); err != nil {
				return err
			}
			continue
		}
		about := ""
		if f.About != nil {
			about = *f.About
		}
		lines := []string{fmt.Sprintf("%-8s %-8s %s", f.Result, about, f.line)}
		if f.Command != nil {
			lines = append(lines, fmt.Sprintf("%-17s equivalent command: %s", "", *f.Command))
		}
		if err := p.lines(lines...); err != nil {
			return err
		}
	}
	return nil
}

// offer is what is about to be created, and what it will cost.
type offer struct {
	drafts []history.Draft
	cost   preflight.Cost
	// engine is that of all of them, nil where they differ; of counts what was asked for.
	engine *api.Engine
	of     int
	// price says the cost for people.
	price string
}

// offerOf is what a plan offers. A single video has its length beside its price.
func offerOf(c preflight.Checks, plan preflight.Plan) offer {
	o := offer{drafts: plan.Drafts, cost: plan.Cost, engine: &c.Engine, of: plan.Pictures * plan.Motions * max(c.Takes, 1), price: text.Bill(plan.Cost)}
	if len(o.drafts) == 1 {
		o.price = priceOf(c, o.drafts[0])
	}
	o.price = c.Engine.Name + ": " + o.price
	return o
}

// priceOf says what one video will cost.
func priceOf(c preflight.Checks, d history.Draft) string {
	sum, _ := c.Estimate(d)
	return text.Estimate(c.Engine, d.Mode, sum, c.Length(d))
}

// estimate is the price for programs.
func (o *offer) estimate() jsonout.Estimate {
	engine := ""
	if o.engine != nil {
		engine = string(o.engine.ID)
	}
	c := o.cost
	return jsonout.NewEstimate(engine, c.Videos, c.Checks, c.Motions, c.Unknown, c.PerSecond, history.Cost{Check: c.Sum.Detect, Motion: c.Sum.Template, Video: c.Sum.Video})
}

// printEstimate prints the price.
func (p printer) printEstimate(o offer) error {
	if p.json {
		return p.object(jsonout.NewEstimateLine(o.estimate()))
	}
	return p.lines("Estimate: " + o.price)
}

// nothingToCreate is the error of a plan of which nothing can be created.
func nothingToCreate(plan preflight.Plan) error {
	for _, f := range plan.Findings {
		if f.Code == preflight.NoMotion || f.Code == preflight.NoMotions {
			return advisedError{string(f.Code), "nothing was created", "Name a motion with --motion: a clip, a template's id, or a name of `dancecard motions`."}
		}
	}
	return advisedError{"ChecksFailed", "nothing was created", "The findings say why; `dancecard check` looks at a picture and a motion alone."}
}
