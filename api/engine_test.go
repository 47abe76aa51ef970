package api_test

import (
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dancecard/api"
)

func engine(t *testing.T, id api.EngineID) api.Engine {
	t.Helper()
	e, ok := api.FindEngine(id)
	if !ok {
		t.Fatalf("no engine %s", id)
	}
	return e
}

// What the pages say of each engine, beyond the limits of files.
func TestEngineTable(t *testing.T) {
	type row struct {
		Video, Detect, Template string
		Motion                  api.MotionForm
		Keeps                   api.Background
		Modes                   []api.Mode
		Ratios                  []string
		Read, Retired           string
	}
	want := map[api.EngineID]row{
		api.AnimateAnyone: {
			"animate-anyone-gen2", "animate-anyone-detect-gen2", "animate-anyone-template-gen2", api.ByTemplate, api.KeepsChoice,
			[]api.Mode{{Class: "standard", PricePerSecond: 0.08, FPS: 15}},
			[]string{"9:16", "3:4"},
			"2026-06-22", "2026-10-10",
		},
		api.WanMove: {
			"wan2.2-animate-move", "", "", api.ByClip, api.KeepsPicture,
			[]api.Mode{{"wan-std", "standard", 0.40, 15}, {"wan-pro", "pro", 0.60, 25}},
			nil, "2026-10-12", "",
		},
		api.WanMix: {
			"wan2.2-animate-mix", "", "", api.ByClip, api.KeepsClip,
			[]api.Mode{{"wan-std", "standard", 0.60, 15}, {"wan-pro", "pro", 0.90, 25}},
			nil, "2026-10-12", "",
		},
	}
	if all := api.Engines(); len(all) != len(want) || all[0].ID != api.AnimateAnyone {
		t.Errorf("%d engines, the first is %s", len(all), all[0].ID)
	}
	for id, row := range want {
		e := engine(t, id)
		got := row
		got.Video, got.Detect, got.Template, got.Motion, got.Keeps = e.Model, e.DetectModel, e.TemplateModel, e.Motion, e.Keeps
		got.Modes, got.Ratios, got.Read, got.Retired = e.Modes, e.Ratios, e.PriceDate.Format("2006-01-02"), ""
		if !e.Retired.IsZero() {
			got.Retired = e.Retired.Format("2006-01-02")
		}
		if diff := cmp.Diff(row, got); diff != "" {
			t.Errorf("%s: %s", id, diff)
		}
		if e.Clip.MaxSeconds <= e.Clip.MinSeconds || len(e.Clip.Types) != 3 || e.Takes("mode") != (e.Motion == api.ByClip) || e.Takes("template_id") != (e.Motion == api.ByTemplate) {
			t.Errorf("%s does not fit together: %+v", id, e)
		}
	}
}

func TestEngineWithOtherModels(t *testing.T) {
	e := engine(t, api.AnimateAnyone)
	own := e.With(api.Models{Video: "my-dance"})
	if own.Model != "my-dance" || !own.Own || own.DetectModel != e.DetectModel || own.TemplateModel != e.TemplateModel {
		t.Errorf("%+v", own)
	}
	if _, ok := own.Successor(true); ok {
		t.Error("an own deployment has a successor")
	}
	steps := e.With(api.Models{Detect: "my-look", Template: "my-motion", Video: e.Model})
	if steps.Own || steps.DetectModel != "my-look" || steps.TemplateModel != "my-motion" {
		t.Errorf("%+v", steps)
	}
	if wan := engine(t, api.WanMix).With(api.Models{Detect: "x", Template: "y"}); wan.DetectModel+wan.TemplateModel != "" || wan.Own {
		t.Errorf("a step came from nowhere: %+v", wan)
	}
}

func TestSuccessorKeepsTheBackground(t *testing.T) {
	for background, want := range map[bool]api.EngineID{true: api.WanMove, false: api.WanMix} {
		next, ok := engine(t, api.AnimateAnyone).Successor(background)
		if !ok || next.ID != want || !next.Retired.IsZero() {
			t.Errorf("picture's background %v: %s, %v", background, next.ID, ok)
		}
	}
	if next, ok := engine(t, api.WanMove).Successor(true); ok {
		t.Errorf("a living engine is followed by %s", next.ID)
	}
}

func TestEstimateBySteps(t *testing.T) {
	tests := []struct {
		name   string
		engine api.EngineID
		plan   api.Plan
		want   api.Estimate
	}{
		{"everything", api.AnimateAnyone, api.Plan{Detect: true, Template: true, Seconds: 10.23}, api.Estimate{Detect: 0.004, Template: 0.8184, Video: 0.8184, Total: 1.6408}},
		{"motion known", api.AnimateAnyone, api.Plan{Detect: true, Seconds: 60}, api.Estimate{Detect: 0.004, Video: 4.8, Total: 4.804}},
		{"video alone", api.AnimateAnyone, api.Plan{Seconds: 2, Mode: "wan-pro"}, api.Estimate{Video: 0.16, Total: 0.16}},
		{"Move, default", api.WanMove, api.Plan{Detect: true, Template: true, Seconds: 10}, api.Estimate{Video: 4, Total: 4}},
		{"Move, pro", api.WanMove, api.Plan{Seconds: 10, Mode: "wan-pro"}, api.Estimate{Video: 6, Total: 6}},
		{"Mix, standard", api.WanMix, api.Plan{Seconds: 10, Mode: "wan-std"}, api.Estimate{Video: 6, Total: 6}},
		{"Mix, pro by its class", api.WanMix, api.Plan{Seconds: 30, Mode: "pro"}, api.Estimate{Video: 27, Total: 27}},
		{"nothing", api.WanMix, api.Plan{}, api.Estimate{}},
		{"no length", api.AnimateAnyone, api.Plan{Template: true, Seconds: -3}, api.Estimate{}},
	}
	var batch, sum float64
	total := api.Estimate{}
	for _, tt := range tests {
		got := engine(t, tt.engine).Estimate(tt.plan)
		for i, pair := range [][2]float64{{got.Detect, tt.want.Detect}, {got.Template, tt.want.Template}, {got.Video, tt.want.Video}, {got.Total, tt.want.Total}} {
			if math.Abs(pair[0]-pair[1]) > 1e-9 {
				t.Errorf("%s: part %d is %v, want %v", tt.name, i, pair[0], pair[1])
			}
		}
		total = total.Plus(got)
		batch += tt.want.Total
	}
	if sum = total.Detect + total.Template + total.Video; math.Abs(total.Total-batch) > 1e-9 || math.Abs(sum-batch) > 1e-9 {
		t.Errorf("the batch costs %+v, want %v", total, batch)
	}
	if got := (api.Engine{}).VideoCost("", 5); got != 0 {
		t.Errorf("an engine without prices costs %v", got)
	}
}

// Every model of a retired engine is retired, whatever was asked of it; no storage ever says so.
func TestRetirementConcernsEveryStep(t *testing.T) {
	e := engine(t, api.AnimateAnyone)
	for op, model := range map[api.Op]string{
		api.OpSubmit: e.Model, api.OpTemplate: e.TemplateModel, api.OpDetect: e.DetectModel, api.OpPolicy: e.Model,
	} {
		gone := &api.Error{Op: op, HTTP: 404, Code: "ModelNotFound", Model: model}
		if !gone.Retired() {
			t.Errorf("%s of %s is not retired", op, model)
		}
	}
	for _, op := range []api.Op{api.OpUpload, api.OpFetch} {
		if said := (&api.Error{Op: op, HTTP: 403, Code: "AccessDenied", Message: "Access denied.", Model: e.Model}); said.Retired() {
			t.Errorf("%s says so", op)
		}
	}
	if own := (&api.Error{Op: api.OpSubmit, HTTP: 404, Code: "ModelNotFound", Model: "my-dance"}); own.Retired() {
		t.Error("an own deployment is called retired")
	}
	if wan := (&api.Error{Op: api.OpSubmit, HTTP: 404, Code: "ModelNotFound", Model: "wan2.2-animate-mix"}); wan.Retired() {
		t.Error("a living engine is called retired")
	}
}
