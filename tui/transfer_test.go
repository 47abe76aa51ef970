package tui_test

import (
	"regexp"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"dancecard/history"
	"dancecard/internal/simulator"
	"dancecard/internal/text/msg"
	"dancecard/tui"
)

// A download shows how much has come, how fast and for how long it goes on: a few times a second where
// somebody looks, and hardly where nobody does.
func TestADownloadShowsItsProgress(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		change func(*tui.Config)
		bar    string
	}{
		"English": {func(*tui.Config) {}, `▓{2,}░{2,} \d+ KB of 61 KB · 2\.\d KB/s · \d+ s left`},
		"Chinese": {func(c *tui.Config) { c.Language = msg.Chinese }, `▓{2,}░{2,} \d+ KB（共 61 KB）· 2\.\d KB/秒 · 剩 \d+ 秒`},
		"ASCII":   {func(c *tui.Config) { c.ASCII = true }, `#{2,}\.{2,} \d+ KB of 61 KB - 2\.\d KB/s - \d+ s left`},
	} {
		t.Run(name, func(t *testing.T) {
			inBubble(t, simulator.Options{Seed: 1}, func(t *testing.T, b *bubble) {
				b.cols, b.rows, b.draws = 120, 36, true
				r := newResults(b)
				r.steady = 525
				id := r.finished("a", 23*time.Hour)
				w := b.open("one", c.change)
				w.send(tea.FocusMsg{})
				time.Sleep(10 * time.Second)
				bar := regexp.MustCompile(c.bar)
				if !bar.MatchString(w.screen()) {
					t.Errorf("no bar:\n%s", w.screen())
				}
				if row := regexp.MustCompile(`(?m)^[▌>] [↓v] \S+ +\d+(%| KB)`); !row.MatchString(w.screen()) {
					t.Errorf("the row tells nothing:\n%s", w.screen())
				}
				frames := func(m tea.Msg) int {
					w.send(m)
					time.Sleep(time.Second)
					before := w.counted()
					time.Sleep(5 * time.Second)
					return w.counted().frames - before.frames
				}
				if n := frames(tea.FocusMsg{}); n < 5 || n > 15 {
					t.Errorf("%d frames in five seconds in front", n)
				}
				if n := frames(tea.BlurMsg{}); n > 4 {
					t.Errorf("%d frames in five seconds behind", n)
				}
				b.until("it is saved", time.Minute, w.allSaved([]history.TaskID{id}))
				w.send(tea.FocusMsg{})
				if bar.MatchString(w.screen()) {
					t.Errorf("the bar stays:\n%s", w.screen())
				}
			})
		})
	}
}
