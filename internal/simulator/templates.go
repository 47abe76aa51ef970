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
	// Motion is the dance that results show: waltz, hiphop or tango. For any other word the results show
	// one of these, always the same for one template.
	Motion string
	// Seconds is the length of the clip, and of every video made with it.
	Seconds float64
	// Key is the API key of the owning account; empty means the first account.
	Key string
}

// StartTemplates are the templates that every account has from the start, as long as the videos in the
// assets.
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

// AddTemplate gives an account a template. It refuses one without an id or a length, or for an unknown
// key.
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

// owns reports whether an account may use a template: one that it was given, or that one of its tasks
// has made.
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
	t := a.templateTasks[id]
	if t == nil || t.ended(now).IsZero() || t.endStatus != succeeded {
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

// dancerOf is the dancer in the videos of a picture: its own where it is a sample or its address names
// one, otherwise one chosen by the address.
func dancerOf(f file, address string) string {
	if who, ok := strings.CutPrefix(f.asset, "pictures/"); ok {
		if who = strings.TrimSuffix(who, path.Ext(who)); slices.Contains(dancers(), who) {
			return who
		}
	}
	if who, ok := sampleName(address); ok {
		return who
	}
	return pickByHash(address, dancers())
}

// motionOf is the dance in the videos of a clip: its own where it is a sample or its name says so,
// otherwise one chosen by the address.
func motionOf(f file, address string) string {
	called := append(f.nameWords(), strings.TrimSuffix(path.Base(f.asset), ".mp4"))
	for _, motion := range motions() {
		if slices.Contains(called, motion) {
			return motion
		}
	}
	return pickByHash(address, motions())
}

// shownMotion is the dance in the videos of a template.
func (t Template) shownMotion() string {
	if slices.Contains(motions(), t.Motion) {
		return t.Motion
	}
	return pickByHash(t.ID, motions())
}
