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

// capability is what a model does: it decides on inputs, endpoint and answers.
type capability int

const (
	animateAnyone capability = iota // a video of a picture and a template
	detection
	templateMaking
	animateMove // a video of a picture and a clip, before the picture's background
	animateMix  // the same before the clip's
	motionControl
)

// capabilityOf goes by a model's name. Deployments have the model's name before a suffix, as in
// animate-anyone-detect-xxx (the quick start's form); every other name makes AnimateAnyone's videos.
func capabilityOf(model string) capability {
	switch {
	case strings.Contains(model, "-detect"):
		return detection
	case strings.Contains(model, "-template"):
		return templateMaking
	case strings.Contains(model, "animate-move"):
		return animateMove
	case strings.Contains(model, "animate-mix"):
		return animateMix
	case strings.Contains(model, "motioncontrol"):
		return motionControl
	}
	return animateAnyone
}

// isWan reports whether it is one of the successors, which have their own limits and answers.
func (c capability) isWan() bool { return c == animateMove || c == animateMix }

// endpoint is the kind of request by which the model is called.
func (c capability) endpoint() Kind {
	switch c {
	case detection:
		return KindDetect
	case templateMaking:
		return KindTemplate
	}
	return KindSubmit
}

// serviceFamily is part of the path at which the model makes videos.
func (c capability) serviceFamily() string {
	if c == motionControl {
		return videoGeneration
	}
	return imageToVideo
}

// maxFileMB is how large an upload for the model may be. The real figure for these
// models is not known; the page's sample shows 100, and clips may have 200.
func (c capability) maxFileMB() int {
	if c == animateAnyone || c == detection {
		return 100
	}
	return 200
}

// Retirement is how calls of a model that was taken offline are answered. No page fixes one form;
// the error page has four that may be met.
type Retirement string

// The four answers of a retired model. With NotRetired the model is served.
const (
	NotRetired Retirement = ""
	// RetiredDenied is 403 AccessDenied "Access denied.".
	RetiredDenied Retirement = "denied"
	// RetiredEndpoint is 403 Endpoint.AccessDenied, typical for the hosts of workspaces.
	RetiredEndpoint Retirement = "endpoint"
	// RetiredMissing is 404 ModelNotFound.
	RetiredMissing Retirement = "missing"
	// RetiredUnknown is 400 InvalidParameter "Model not exist.".
	RetiredUnknown Retirement = "unknown"
)

// err is the answer, nil for a model that is served.
func (r Retirement) err() *apiError {
	switch r {
	case NotRetired:
		return nil
	case RetiredEndpoint:
		return newError(http.StatusForbidden, "Endpoint.AccessDenied", "Workspace endpoint access denied.")
	case RetiredMissing:
		return modelNotFound()
	case RetiredUnknown:
		return newError(http.StatusBadRequest, "InvalidParameter", "Model not exist.")
	}
	return newError(http.StatusForbidden, "AccessDenied", "Access denied.")
}

// catalog knows which models are served.
type catalog struct {
	served  []string
	mu      sync.Mutex
	retired map[string]Retirement
}

// RetireModel switches a model off: from now on its calls and upload policies are refused, in the
// form RetiredDenied unless another is given; NotRetired switches it on again. Tasks that were
// accepted before go on.
func (s *Server) RetireModel(model string, how ...Retirement) {
	answer := RetiredDenied
	if len(how) > 0 {
		answer = how[0]
	}
	s.models.retire(answer, model)
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

// check says why a model cannot be called, nil when it can.
func (c *catalog) check(model string) *apiError {
	if !slices.Contains(c.served, model) {
		return modelNotFound()
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.retired[model].err()
}
