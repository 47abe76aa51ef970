package tui_test

import (
	"regexp"
	"strings"
	"testing"
	"time"

	"dancecard/history"
	"dancecard/internal/simulator"
)

var clockTime = regexp.MustCompile(`\d\d:\d\d:\d\d`)

// However narrow the terminal is, the header tells when it is tried again.
func TestANarrowHeaderKeepsTheTime(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		cols    int
		offline bool
		says    string
	}{
		"offline":            {40, true, "Motions  Offline · "},
		"offline, wide":      {80, true, "Offline · retrying at "},
		"a service in pains": {40, false, " · "},
	} {
		t.Run(name, func(t *testing.T) {
			inBubble(t, simulator.Options{Seed: 1}, func(t *testing.T, b *bubble) {
				b.cols, b.rows = c.cols, 12
				w := b.open("anna")
				id := w.add("a")[0]
				b.until("it is there", time.Minute, func() bool { return w.task(id).State == history.OnServer })
				if c.offline {
					w.line.set(true)
				} else {
					b.sim.Inject(simulator.Fault{Do: simulator.Refuse, Status: 429, Code: "Throttling.RateQuota", Message: "Requests rate limit exceeded."})
				}
				b.until("it is told", 2*time.Minute, func() bool { return w.shows(c.says) })
				if head, _, _ := strings.Cut(w.screen(), "\n"); !clockTime.MatchString(head) {
					t.Errorf("the header is %q", head)
				}
			})
		})
	}
}
