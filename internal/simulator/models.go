package simulator

import (
	"net/http"
	"slices"
	"strings"
	"sync"
)

// The models of the service by the ids of its pages. DefaultModel makes AnimateAnyone's videos, of
// pictures that DetectModel has passed and templates that TemplateModel has made; MoveModel and
// MixModel, the successors, make a video of a picture and a clip.
const (
	DefaultModel  = "animate-anyone-gen2"
	DetectModel   = "animate-anyone-detect-gen2"
	TemplateModel = "animate-anyone-template-gen2"
	MoveModel     = "wan2.2-animate-move"
	MixModel      = "wan2.2-animate-mix"
	// ControlModel does the same job at the newer path.
	ControlModel = "pixverse/pixverse-motioncontrol"
)

// DefaultModels are the models that are served unless Options.Models names others, DefaultModel
// first.
func DefaultModels() []string {
	return []string{DefaultModel, DetectModel, TemplateModel, MoveModel, MixModel, ControlModel}
}

// craft is what a model does, and with it what it needs, where it is asked and how it answers.
type craft int

const (
	animating craft = iota // a video of a picture and a template
	detecting
	templating
	moving // a video of a picture and a clip, before the picture's background
	mixing // the same before the clip's
	controlling
)

// craftOf tells what a model does by its name. Deployments bear the model's name in front of a
// suffix, as in animate-anyone-detect-xxx (the quick start's form); every other name makes
// AnimateAnyone's videos.
func craftOf(model string) craft {
	switch {
	case strings.Contains(model, "-detect"):
		return detecting
	case strings.Contains(model, "-template"):
		return templating
	case strings.Contains(model, "animate-move"):
		return moving
	case strings.Contains(model, "animate-mix"):
		return mixing
	case strings.Contains(model, "motioncontrol"):
		return controlling
	}
	return animating
}

// wan says that it is one of the successors, which have limits, words and answers of their own.
func (c craft) wan() bool { return c == moving || c == mixing }

// endpoint is where a model of the craft is asked.
func (c craft) endpoint() Kind {
	switch c {
	case detecting:
		return KindDetect
	case templating:
		return KindTemplate
	}
	return KindSubmit
}

// service is the family of services in whose path a model of the craft makes videos.
func (c craft) service() string {
	if c == controlling {
		return videoGeneration
	}
	return imageToVideo
}

// maxFileMB is how large an upload for a model of the craft may be. The real figure for these
// models is not known; the page's sample shows 100, and clips may have 200.
func (c craft) maxFileMB() int {
	if c == animating || c == detecting {
		return 100
	}
	return 200
}

// Retirement is how calls of a model that was taken offline are answered. No page fixes one form;
// the error page has four that may be met.
type Retirement string

// The four answers of a retired model. Living is none: the model is served.
const (
	Living Retirement = ""
	// RetiredDenied is 403 AccessDenied "Access denied.".
	RetiredDenied Retirement = "denied"
	// RetiredEndpoint is 403 Endpoint.AccessDenied, typical for the hosts of workspaces.
	RetiredEndpoint Retirement = "endpoint"
	// RetiredMissing is 404 ModelNotFound.
	RetiredMissing Retirement = "missing"
	// RetiredUnknown is 400 InvalidParameter "Model not exist.".
	RetiredUnknown Retirement = "unknown"
)

// refusal is the answer itself, nil for a living model.
func (r Retirement) refusal() *refusal {
	switch r {
	case Living:
		return nil
	case RetiredEndpoint:
		return refuse(http.StatusForbidden, "Endpoint.AccessDenied", "Workspace endpoint access denied.")
	case RetiredMissing:
		return modelMissing()
	case RetiredUnknown:
		return refuse(http.StatusBadRequest, "InvalidParameter", "Model not exist.")
	}
	return refuse(http.StatusForbidden, "AccessDenied", "Access denied.")
}

// catalog is which models are served.
type catalog struct {
	served  []string
	mu      sync.Mutex
	retired map[string]Retirement
}

// RetireModel switches a model off: from now on its calls and upload policies are refused, in the
// form RetiredDenied unless another is given; Living switches it on again. Tasks that were
// accepted before are still worked on.
func (s *Server) RetireModel(model string, how ...Retirement) {
	s.models.retire(append(how, RetiredDenied)[0], model)
}

// Retire does what the service did on 2026-10-10: RetireModel for the three shared models of
// AnimateAnyone. Own deployments, which are other names in Options.Models, and the successors go
// on.
func (s *Server) Retire(how Retirement) {
	s.models.retire(how, DetectModel, TemplateModel, DefaultModel)
}

func (c *catalog) retire(how Retirement, models ...string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, model := range models {
		c.retired[model] = how
	}
}

// check says why a model cannot be asked, nil when it can.
func (c *catalog) check(model string) *refusal {
	if !slices.Contains(c.served, model) {
		return modelMissing()
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.retired[model].refusal()
}
