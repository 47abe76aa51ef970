package simulator

import (
	"fmt"
	"math/rand/v2"
	"path"
	"slices"
	"strings"
	"time"
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

// owns says that an account may use a template: one that it was given, or one that a task of its own
// has made, which it owns from then on, for good.
func (s *Server) owns(a *account, id string) bool {
	now := s.opt.Now()
	s.mu.Lock()
	defer s.mu.Unlock()
	_, ok := a.template(id, now)
	return ok
}

// template finds a template of the account. The lock is held.
func (a *account) template(id string, now time.Time) (Template, bool) {
	if t, ok := a.templates[id]; ok {
		return t, true
	}
	t := a.products[id]
	if t == nil || t.ended(now).IsZero() || t.ending != succeeded {
		return Template{}, false
	}
	return Template{ID: id, Motion: t.motion, Seconds: t.seconds, Key: a.key}, true
}

// templateID draws an id of the form that StartTemplates have.
func templateID(r *rand.Rand) string {
	const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
	word := func(n int) string {
		b := make([]byte, n)
		for i := range b {
			b[i] = letters[r.IntN(len(letters))]
		}
		return string(b)
	}
	return fmt.Sprintf("AACT.%08x.%s.%s", r.Uint32(), word(22), word(8))
}

// dancerOf is who is seen in the videos of a picture: the dancer that it shows, where it is a sample
// or its address names one, and otherwise one that depends on the address alone.
func dancerOf(f file, address string) string {
	if who, ok := strings.CutPrefix(f.asset, "pictures/"); ok {
		if who = strings.TrimSuffix(who, path.Ext(who)); slices.Contains(dancers(), who) {
			return who
		}
	}
	if who, ok := sampleName(address); ok {
		return who
	}
	return pick(address, dancers())
}

// motionOf is which of the dances is seen in the videos of a clip: its own, where it is a sample or
// is called by one, and otherwise one that depends on the address alone.
func motionOf(f file, address string) string {
	called := append(f.words(), strings.TrimSuffix(path.Base(f.asset), ".mp4"))
	for _, motion := range motions() {
		if slices.Contains(called, motion) {
			return motion
		}
	}
	return pick(address, motions())
}

// danced is which of the dances is seen in the videos of a template.
func (t Template) danced() string {
	if slices.Contains(motions(), t.Motion) {
		return t.Motion
	}
	return pick(t.ID, motions())
}
