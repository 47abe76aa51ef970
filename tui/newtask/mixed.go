package newtask

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"dancecard/history"
	"dancecard/tui/action"
)

// mixed says what becomes of several tasks that fill the form: every picture goes with every motion, and
// the rest is the first one's.
func mixed(drafts []history.Draft) action.Say {
	pictures, motions, pairs := map[string]bool{}, map[string]bool{}, map[[2]string]bool{}
	var first []string // what all get from the first
	differ := func(name string, does bool) {
		if does && !slices.Contains(first, name) {
			first = append(first, name)
		}
	}
	for _, d := range drafts {
		motion := cmp.Or(d.Template, d.Clip)
		if d.Motion != 0 {
			motion = fmt.Sprint("motion ", d.Motion)
		}
		pictures[d.Picture], motions[motion], pairs[[2]string{d.Picture, motion}] = true, true, true
		differ("engine", d.Engine != drafts[0].Engine)
		differ("quality", d.Mode != drafts[0].Mode)
		differ("background", d.PictureBackground != drafts[0].PictureBackground)
		differ("ratio", d.Ratio != drafts[0].Ratio)
		differ("watermark", d.Watermark != drafts[0].Watermark)
		differ("title", d.Title != drafts[0].Title)
	}
	var parts []string
	if all := len(pictures) * len(motions); all > len(pairs) {
		parts = append(parts, fmt.Sprintf("every picture with every motion: %d videos of %d tasks", all, len(drafts)))
	}
	if len(first) > 0 {
		parts = append(parts, "all get the first one's "+strings.Join(first, ", "))
	}
	return action.Warning(strings.Join(parts, "; "))
}
