package cli

import (
	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/cli/jsonout"
	"dancecard/internal/preflight"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
)

// What a finding can be about beside a part of an order.
const aboutEngine, aboutOfTask = "engine", "task"

// resultFix tells a finding that says how a file becomes one that passes.
const resultFix = "fix"

// finding is what a check says, ready to be printed.
type finding struct {
	jsonout.Finding
	// line is it for people, beside what it is about.
	line string
}

// findingOf words what a check says about an engine's order.
func findingOf(w text.Wording, e api.Engine, f preflight.Finding) finding {
	out := finding{jsonout.NewFinding(string(f.About), f.Source, string(f.Code), f.Service), w.FindingBeside(e, f)}
	out.Message = w.Finding(e, f)
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
func retired(w text.Wording, e api.Engine) (finding, bool) {
	if !e.IsRetired() {
		return finding{}, false
	}
	out := finding{jsonout.NewFinding(aboutEngine, "", codeRetired, ""), text.RetiredEngine(w.Language, e)}
	out.Result, out.Message = checkWarning, out.line
	return out, true
}

// findingsOf is what there is to say of a plan. What is the same for several inputs is said once.
func findingsOf(w text.Wording, e api.Engine, plan preflight.Plan) (list []finding) {
	if f, ok := retired(w, e); ok {
		list = append(list, f)
	}
	for _, f := range plan.Findings {
		if f.Code != preflight.NothingToSend { // its inputs say why
			list = append(list, findingOf(w, e, f))
		}
	}
	said := map[string]bool{}
	for _, in := range plan.Inputs {
		for _, f := range in.Findings {
			found := findingOf(w, e, f)
			switch {
			case f.Source != "":
				found.line = msg.CliFindingOf(w.Language, found.line, text.InputName(w.Language, in))
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
func dropRepeats(l msg.Language, about api.Part, sources []string, same func(string) string) (kept []string, repeats []finding) {
	first := map[string]string{}
	for _, source := range sources {
		key := same(source)
		if earlier, ok := first[key]; ok {
			f := finding{Finding: jsonout.NewFinding(string(about), source, codeSameInput, "")}
			f.Result, f.Message = checkWarning, msg.CliSameInput(l, text.Brief(earlier))
			f.line = msg.CliFindingOf(l, f.Message, text.Brief(source))
			repeats = append(repeats, f)
			continue
		}
		first[key] = source
		kept = append(kept, source)
	}
	return kept, repeats
}

// Widths of the columns of findings, in cells.
const resultColumn, aboutColumn = 9, 9

// resultName is a result for people.
func resultName(l msg.Language, result string) string {
	switch result {
	case checkOK:
		return msg.CliResultOK(l)
	case checkWarning:
		return msg.CliResultWarning(l)
	case checkFailed:
		return msg.CliResultFailed(l)
	case resultFix:
		return msg.CliResultFix(l)
	}
	return result
}

// aboutName is what a finding is about, for people.
func aboutName(l msg.Language, about string) string {
	switch about {
	case string(api.PartPicture):
		return msg.CliAboutPicture(l)
	case string(api.PartMotion):
		return msg.CliAboutMotion(l)
	case string(api.PartRatio):
		return msg.CliAboutRatio(l)
	case string(api.PartMode):
		return msg.CliAboutMode(l)
	case aboutEngine:
		return msg.CliAboutEngine(l)
	case aboutOfTask:
		return msg.CliAboutTask(l)
	}
	return about
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
			about = aboutName(p.language, *f.About)
		}
		lines := []string{pad(resultName(p.language, f.Result), resultColumn) + pad(about, aboutColumn) + f.line}
		if f.Command != nil {
			lines = append(lines, pad("", resultColumn+aboutColumn)+msg.CliEquivalentCommand(p.language, *f.Command))
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
func offerOf(l msg.Language, c preflight.Checks, plan preflight.Plan) offer {
	o := offer{drafts: plan.Drafts, cost: plan.Cost, engine: &c.Engine, of: plan.Asked, price: text.Bill(l, plan.Cost)}
	if len(o.drafts) == 1 {
		o.price = text.Estimate(l, c, o.drafts[0])
	}
	return o
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
	if o.engine == nil {
		return p.lines(msg.CliEstimate(p.language, o.price))
	}
	return p.lines(msg.CliEstimateOfEngine(p.language, text.EngineName(p.language, *o.engine), o.price))
}

// nothingToCreate is the error of a plan of which nothing can be created.
func nothingToCreate(l msg.Language, plan preflight.Plan) error {
	for _, f := range plan.Findings {
		if f.Code == preflight.NoMotion || f.Code == preflight.NoMotions {
			return advisedError{string(f.Code), msg.CliNothingCreated(l), msg.CliNameMotion(l)}
		}
	}
	return advisedError{codeChecksFailed, msg.CliNothingCreated(l), msg.CliSeeFindings(l)}
}
