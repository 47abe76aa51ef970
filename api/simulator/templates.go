package simulator

import (
	"fmt"
	"slices"
	"strings"
)

// Template is a motion that an account owns.
type Template struct {
	// ID has the form AACT.<8 hex>.<22 base64url>.<8 base64url>, as ids of the service do.
	ID string
	// Motion is the dance that results show: waltz, hiphop or tango. Another word is allowed; the
	// results then show one of these, always the same for one template.
	Motion string
	// Seconds is the length of the clip and so of every video made with it.
	Seconds float64
	// Key is the API key of the owning account; empty means the first account.
	Key string
}

// StartTemplates are the templates that every account owns from the start. Their lengths are
// those of the videos that tasks result in.
func StartTemplates() []Template {
	return []Template{
		{ID: "AACT.5d1c0a7e.Wz9kQ3mVt2LrXb7NfHs0uA.pR4yJc1E", Motion: "waltz", Seconds: 6},
		{ID: "AACT.8b42f6d3.hK1pZx-8TqCe5GvYn3Ro_w.Md70sUaL", Motion: "hiphop", Seconds: 5},
		{ID: "AACT.c07e913b.T4ng0_yB6wDjUe2SiPa9lQ.vX5oFk8H", Motion: "tango", Seconds: 5.33},
	}
}

// TemplateIDs lists the ids of StartTemplates: waltz, hip-hop, tango.
func (s *Server) TemplateIDs() []string {
	var ids []string
	for _, t := range StartTemplates() {
		ids = append(ids, t.ID)
	}
	return ids
}

// AddTemplate gives an account a template. It refuses one without an id, without a length, or
// for a key that no account has.
func (s *Server) AddTemplate(t Template) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	a := s.owner(t.Key)
	switch {
	case a == nil:
		return fmt.Errorf("template %s: no account has this key", t.ID)
	case t.ID == "" || strings.ContainsAny(t.ID, "/ "):
		return fmt.Errorf("template %q: not an id", t.ID)
	case t.Seconds <= 0:
		return fmt.Errorf("template %s: a length of %v seconds", t.ID, t.Seconds)
	}
	a.templates[t.ID] = t
	return nil
}

// motions are the dances that the assets hold.
func motions() []string { return []string{"waltz", "hiphop", "tango"} }

// clipName is the asset that a task results in: the picture's own dancer where its address names
// a sample, and otherwise a choice that depends on the address alone.
func clipName(imageURL string, t Template) string {
	who, ok := sampleName(imageURL)
	if !ok {
		who = pick(imageURL, dancers())
	}
	motion := t.Motion
	if !slices.Contains(motions(), motion) {
		motion = pick(t.ID, motions())
	}
	return who + "-" + motion
}
