package tui_test

import (
	"fmt"
	"testing"
	"time"

	"dancecard/history"
	"dancecard/internal/simulator"
)

// The machine's clock is set while a submission is under way whose answer gets lost. What arrived is found all
// the same, by the service's clock. The rest is left to the user, and reported missing only where nothing else
// could be it.
func TestClockChangeBeforeTheLookup(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name             string
		arrives, another bool
		state            history.State
		code, says       string
	}{
		{"it arrived", true, false, history.OnServer, "", "found on your account; resuming"},
		{"it arrived beside another's", true, true, history.OnServer, "", "found on your account; resuming"},
		{"it did not arrive", false, false, history.Unsure, history.CodeNotFound, "isn't on your account"},
		{"it did not arrive, but another's is there", false, true, history.Unsure, history.CodeClocks, "The clocks differ too much to identify"},
	} {
		for _, jump := range []time.Duration{10 * time.Minute, -10 * time.Minute} {
			t.Run(fmt.Sprint(c.name, jump), func(t *testing.T) {
				inBubble(t, simulator.Options{Seed: 3}, func(t *testing.T, b *bubble) {
					b.experienced()
					w := b.openAt("anna", &wall{})
					first := w.add("first")[0]
					b.until("the first at the service", time.Minute, func() bool { return w.task(first).State == history.OnServer })
					if c.another {
						if _, err := b.sim.Seed(simulator.Past{Ago: 10 * time.Minute}); err != nil {
							t.Fatal(err)
						}
					}
					b.sim.Inject(simulator.Fault{Kind: simulator.KindSubmit, Do: simulator.Reset, After: c.arrives, Delay: 3 * time.Second, Times: 1})
					listed := b.sim.Inject(simulator.Fault{Kind: simulator.KindList, Do: simulator.Empty}) // not before the skew is known anew
					mine := w.add("mine")[0]
					b.until("it is on its way", time.Minute, func() bool { return w.task(mine).State == history.Sending })
					w.clock.jump(jump)
					b.until("it is unsure", time.Minute, func() bool { return w.task(mine).State == history.Unsure })
					time.Sleep(20 * time.Second)
					listed()
					b.until("it is said", 5*time.Minute, func() bool { return w.shows(c.says) })
					got := w.task(mine)
					if got.State != c.state || got.Problem.Code != c.code {
						t.Errorf("it is %q %q, want %q %q", got.State, got.Problem.Code, c.state, c.code)
					}
					there := b.accepted("mine")
					switch {
					case !c.arrives && len(there) > 0, c.arrives && len(there) != 1:
						t.Errorf("the service has %d of it", len(there))
					case c.arrives && got.RemoteID != there[0].ID:
						t.Errorf("it was given %s, and is %s", got.RemoteID, there[0].ID)
					}
					if off := w.clock.Now().Sub(got.Accepted); c.arrives && (off < 0 || off > 3*time.Minute) {
						t.Errorf("by our clock it was accepted %v ago", off)
					}
				})
			})
		}
	}
}
