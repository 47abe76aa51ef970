package preflight_test

import (
	"fmt"
	"testing"

	"dancecard/api"
	"dancecard/internal/preflight"
)

// BenchmarkPlan is what the form works out after each key, with as many pictures as can be sent.
func BenchmarkPlan(b *testing.B) {
	e, _ := api.FindEngine(api.AnimateAnyone)
	c := preflight.Checks{Order: preflight.Order{Engine: e}, Seen: preflight.Seen{Pictures: map[string]preflight.Picture{}}, Engines: api.Engines()}
	pictures := make([]string, preflight.MostVideos)
	for i := range pictures {
		pictures[i] = fmt.Sprint("/pics/", i, ".jpg")
		c.Pictures[pictures[i]] = picture()
	}
	b.ReportAllocs()
	for b.Loop() {
		c.Plan(pictures, []string{made})
	}
}
