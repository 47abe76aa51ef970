package tui_test

import (
	"strings"
	"testing"

	"dancecard/api"
	"dancecard/history"
)

// The form begins with an engine that works: an own deployment, or the last one used that is not retired,
// or Wan Animate Move.
func TestTheFormBeginsWithAnEngineThatWorks(t *testing.T) {
	t.Parallel()
	const retired = "Retired on"
	for _, tt := range []struct {
		name string
		with settings
		last api.EngineID
		want string
	}{
		{"a fresh home", settings{config: shared}, "", "›Wan Animate Move"},
		{"AnimateAnyone was used last", settings{config: shared}, api.AnimateAnyone, "›Wan Animate Move"},
		{"Mix was used last", settings{config: shared}, api.WanMix, "›Wan Animate Mix"},
		{"an own deployment", settings{}, "", "›AnimateAnyone"},
		{"an own deployment, Mix was used last", settings{}, api.WanMix, "›AnimateAnyone"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			s := newStage(t, tt.with)
			if tt.last != "" {
				_, err := s.store.Create(s.ctx, history.Draft{Engine: tt.last, Picture: shot("anna.png"), Clip: sample("waltz.mp4")})
				s.must(err)
			}
			s.hold(service)
			s.start(120, 36)
			s.press("n")
			s.see(tt.want)
			s.miss(retired)
		})
	}
}

// A retired engine is listed last, dimmed, and says in one line what to use.
func TestARetiredEngineIsListedLast(t *testing.T) {
	t.Parallel()
	s := newStage(t, settings{config: shared})
	s.hold(service)
	s.start(80, 24)
	s.press("n", "tab", "tab")
	s.see("›Wan Animate Move    Wan Animate Mix    AnimateAnyone")
	content := s.model.View().Content
	style := func(name string) string {
		before, _, _ := strings.Cut(content, name)
		all := sgr.FindAllString(before, -1)
		return all[len(all)-1]
	}
	if style("AnimateAnyone") == style("Wan Animate Mix") {
		t.Errorf("it is not dimmed: %q", style("AnimateAnyone"))
	}
	s.press("left")
	s.see("›AnimateAnyone", "! Retired on 2026-10-10. Use Wan Animate Move or Mix, or your own deployment")
	s.press("right")
	s.miss("Retired on")
}
