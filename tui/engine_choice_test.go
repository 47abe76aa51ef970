package tui_test

import (
	"strings"
	"testing"

	"dancecard/api"
	"dancecard/history"
)

// The form begins with an engine that works. That is an own deployment, the last used that is not retired, or
// Wan Animate Move.
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
			s := newHarness(t, tt.with)
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
	s := newHarness(t, settings{config: shared})
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
	s.see("›AnimateAnyone", "! Retired on 2026-10-10. Use Wan Animate Move or Mix, or your own deployment.")
	s.press("right")
	s.miss("Retired on")
}

// The list tells the engines apart, and the task's page does not cut the quality away.
func TestTheListTellsEnginesApart(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{quick: true})
	open := s.hold(lists)
	defer open()
	for _, engine := range []api.EngineID{api.WanMove, api.WanMix} {
		e, _ := api.FindEngine(engine)
		task := history.Draft{Picture: "/home/u/anna.png", Clip: "/home/u/waltz.mp4", Engine: engine, Model: e.Model, Mode: "wan-pro"}
		_, err := s.store.Create(t.Context(), task)
		s.must(err)
	}
	for _, size := range [][2]int{{80, 24}, {100, 30}, {110, 30}, {160, 50}, {200, 50}} {
		s.start(size[0], size[1])
		screen := s.text()
		move, mix := strings.Count(screen, "Move"), strings.Count(screen, "Mix")
		if move != mix && move != mix+1 && mix != move+1 { // the pane names one of them once more
			t.Errorf("%v: %d Move, %d Mix\n%s", size, move, mix, screen)
		}
		if size[0] >= 100 && (move == 0 || mix == 0) {
			t.Errorf("%v: the engine is not told:\n%s", size, screen)
		}
		s.press("enter")
		s.see("pro", "Wan Animate Mix  pro")
		s.press("esc")
	}
}
