package tui

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/preflight"
	"dancecard/internal/text"
	"dancecard/tui/action"
	"dancecard/tui/dialog"
	"dancecard/tui/newtask"
)

// batchData tells the form what several pictures and motions would make.
func (m *Model) batchData(data *newtask.Data, c preflight.Checks, plan preflight.Plan) {
	all := plan.Pictures * plan.Motions
	if all <= preflight.MostVideos {
		data.Batch = &newtask.Batch{Pictures: plan.Pictures, Motions: plan.Motions, Sent: len(plan.Drafts)}
		for _, in := range plan.Inputs {
			data.Batch.Rows = append(data.Batch.Rows, m.row(c.Engine, in))
		}
	}
	if all == 0 || data.Batch == nil {
		data.Estimate = estimateLine(c, c.Draft("", ""))
		return
	}
	data.Estimate = text.Bill(plan.Cost) + " (prices of " + c.Engine.PriceDate.Format("2006-01-02") + ")"
}

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
	return warning(strings.Join(parts, "; "))
}

// orderBatch asks once, with the numbers, and sends what passes.
func (m *Model) orderBatch(e api.Engine, plan preflight.Plan) tea.Cmd {
	videos, all := count(len(plan.Drafts), "video", "videos"), plan.Pictures*plan.Motions
	title := "Send " + videos
	if len(plan.Drafts) < all {
		title = fmt.Sprintf("Send %d of %d videos", len(plan.Drafts), all)
	}
	q := &dialog.Question{
		Title: title + " for " + text.BillSum(plan.Cost) + "?", Text: append(m.leftOut(e, plan.Failing()), text.Bill(plan.Cost)+"."),
		Opts: []dialog.Option{
			{Key: "s", Also: "ctrl+s", Label: "send " + videos, Act: action.Ordered{Drafts: plan.Drafts}},
			{Key: "esc", Label: "back to the form"},
		},
	}
	return m.show(q)
}

// mostLeftOut is how many inputs that are left out a question names.
const mostLeftOut = 3

// leftOut says which inputs are not sent, and why.
func (m *Model) leftOut(e api.Engine, bad []preflight.Input) (out []string) {
	for i, in := range bad {
		if i == mostLeftOut {
			return append(out, count(len(bad)-i, "other is", "others are")+" left out as well.")
		}
		r := m.row(e, in)
		out = append(out, r.Name+" is left out: "+r.Text+".")
	}
	return out
}
