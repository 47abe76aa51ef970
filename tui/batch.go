package tui

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/paths"
	"dancecard/internal/text"
	"dancecard/tui/action"
	"dancecard/tui/compose"
	"dancecard/tui/dialog"
	"dancecard/tui/ui"
)

// mostVideos is how many videos are ordered in one go: more would be days of work for the service,
// and most likely a slip.
const mostVideos = 500

// batchData tells the form what several pictures and motions would make.
func (m *Model) batchData(data *compose.Data, e api.Engine, pictures, motions named) {
	data.Findings = missingFiles(pictures, motions)
	fatal := func(f compose.Field, text string, missing bool) {
		data.Findings = append(data.Findings, compose.Finding{Field: f, Text: text, Fatal: true, Missing: missing})
	}
	if pictures.empty() {
		fatal(compose.Picture, "no picture is given yet", true)
	}
	if motions.empty() {
		fatal(compose.Motion, "no motion is given yet", true)
	}
	all := len(pictures.list) * len(motions.list)
	if all > mostVideos {
		fatal(compose.Picture, fmt.Sprintf("%d videos are too many for one go: at most %d; take fewer pictures or motions", all, mostVideos), false)
		data.Estimate = m.estimateLine(e, m.form.Draft("", ""))
		return
	}
	b := &compose.Batch{Pictures: len(pictures.list), Motions: len(motions.list)}
	good, rows := m.passing(e, pictures.list, motions.list)
	b.Rows, b.Sent = rows, len(good)
	data.Batch = b
	if all > 0 && b.Sent == 0 {
		fatal(rows[0].Field, "nothing to send: "+rows[0].Name+": "+rows[0].Text, false)
	}
	if all == 0 {
		data.Estimate = m.estimateLine(e, m.form.Draft("", ""))
		return
	}
	data.Estimate = m.total(e, good).String() + " (prices of " + e.PriceDate.Format("2006-01-02") + ")"
}

// passing are the drafts of every picture with every motion where both pass their checks, and a row
// for each input, what stands in the way first.
func (m *Model) passing(e api.Engine, pictures, motions []string) ([]history.Draft, []compose.Row) {
	var rows []compose.Row
	sift := func(list []string, row func(string) compose.Row) (good []string) {
		for _, source := range list {
			r := row(source)
			if rows = append(rows, r); r.State != compose.RowBad {
				good = append(good, source)
			}
		}
		return good
	}
	first := func(list []string) string { return named{list: list}.first() }
	goodPictures := sift(pictures, func(p string) compose.Row { return m.pictureRow(e, m.draft(p, first(motions)), p) })
	goodMotions := sift(motions, func(s string) compose.Row { return m.motionRow(e, m.draft(first(pictures), s), s) })
	slices.SortStableFunc(rows, func(a, b compose.Row) int { return int(a.State - b.State) })
	drafts := make([]history.Draft, 0, len(goodPictures)*len(goodMotions))
	for _, p := range goodPictures {
		for _, s := range goodMotions {
			drafts = append(drafts, m.ordered(p, s))
		}
	}
	return drafts, rows
}

// pictureRow says what the checks say of one picture: all that is not about the motion.
func (m *Model) pictureRow(e api.Engine, d history.Draft, source string) compose.Row {
	r := compose.Row{Name: text.FileOf(source), Field: compose.Picture}
	return m.judge(r, looked{source: source}, slices.DeleteFunc(m.findings(e, d, ""), func(f compose.Finding) bool { return f.Field == compose.Motion }))
}

// motionRow says what the checks say of one motion.
func (m *Model) motionRow(e api.Engine, d history.Draft, source string) compose.Row {
	r := compose.Row{Name: text.Motion(history.Task{Draft: d}), Field: compose.Motion}
	if r.Name == text.Unnamed { // an engine that takes clips has no use for what was typed
		r.Name = ui.Named(source, text.Unnamed)
	}
	findings := slices.DeleteFunc(m.findings(e, d, source), func(f compose.Finding) bool { return f.Field != compose.Motion })
	for i := range findings {
		findings[i].Text = strings.TrimPrefix(findings[i].Text, ofTheClip) // the row names it
	}
	return m.judge(r, looked{source: source, clip: true}, findings)
}

// judge takes the worst of what the checks say.
func (m *Model) judge(r compose.Row, l looked, findings []compose.Finding) compose.Row {
	const unseen = "cannot be looked at from here"
	r.State, r.Text = compose.RowGood, unseen
	if l.clip && !paths.IsFile(l.source) {
		r.Text = "a template"
	}
	switch c := &m.data.checks; {
	case c.looking[l] || slices.Contains(c.waiting, l):
		r.State, r.Text = compose.RowLooking, "looking at it"
	case paths.IsFile(l.source) && !m.seen(l):
		r.State, r.Text = compose.RowLooking, "not looked at yet"
	}
	for _, f := range findings {
		state := compose.RowWarn
		switch {
		case f.Fatal:
			state = compose.RowBad
		case f.Good:
			state = compose.RowGood
		}
		if state < r.State || f.Good && r.State == compose.RowGood && (r.Text == unseen || l.clip) {
			r.State, r.Text = state, cmp.Or(f.Brief, f.Text)
		}
	}
	return r
}

// seen reports whether a file was looked at.
func (m *Model) seen(l looked) (ok bool) {
	if l.clip {
		_, ok = m.data.checks.clips[l.source]
		return ok
	}
	_, ok = m.data.checks.pictures[l.source]
	return ok
}

// total is what a batch costs, step by step, and how much of that is known.
type total struct {
	sum                     api.Estimate
	checks, motions, videos int
	checked, twins          int     // pictures that cost no check: known by now, or the same as another
	unknown                 int     // videos whose length is not known
	perSecond               float64 // what a second of them costs
}

// total sums up drafts. A picture is checked once, and a motion made once, for all that need it.
func (m *Model) total(e api.Engine, drafts []history.Draft) total {
	return m.sum(drafts, e.PricePerSecond(m.form.Draft("", "").Mode))
}

// sum does so for drafts of any engine; perSecond is what a second of those costs whose length is unknown.
func (m *Model) sum(drafts []history.Draft, perSecond float64) total {
	t := total{videos: len(drafts), perSecond: perSecond}
	met, contents, made := map[string]bool{}, map[string]bool{}, map[string]bool{}
	for _, d := range drafts {
		e := m.core.Engine(d.Engine)
		one, known := m.estimate(e, d)
		content := cmp.Or(m.data.checks.pictures[d.Picture].Content, d.Picture)
		switch {
		case met[d.Picture]:
			one.Detect = 0
		case contents[content]:
			one.Detect = 0
			t.twins++
		case one.Detect > 0:
			t.checks++
		default:
			t.checked++
		}
		met[d.Picture], contents[content] = true, true
		if e.Motion == api.ByTemplate && d.Template == "" {
			if made[m.motionKey(d)] {
				one.Template = 0
			} else {
				made[m.motionKey(d)] = true
				t.motions++
			}
		}
		if !known {
			t.unknown++
		}
		one.Total = one.Detect + one.Template + one.Video
		t.sum = t.sum.Plus(one)
	}
	return t
}

// motionKey tells one motion from another: by what its clip holds where that is known.
func (m *Model) motionKey(d history.Draft) string {
	if hash := m.data.checks.clips[d.Clip].Hash; hash != "" {
		return hash
	}
	return d.Clip
}

// money is the sum in a word or two.
func (t total) money() string {
	switch {
	case t.unknown == 0:
		return "about " + ui.Money(t.sum.Total)
	case t.unknown == t.videos:
		return ui.Money(t.perSecond) + " a second"
	}
	return "more than " + ui.Money(t.sum.Total)
}

// String says what the steps cost.
func (t total) String() string {
	if t.videos == 0 {
		return "nothing to pay"
	}
	var parts []string
	if known := t.videos - t.unknown; known > 0 {
		parts = append(parts, fmt.Sprintf("%s for %s", ui.Money(t.sum.Video), count(known, "video", "videos")))
	}
	if t.unknown > 0 {
		parts = append(parts, fmt.Sprintf("%s a second for %s of a length that is not known yet", ui.Money(t.perSecond), count(t.unknown, "video", "videos")))
	}
	if t.motions > 0 && t.sum.Template > 0 {
		parts = append(parts, fmt.Sprintf("%s for making %s, once", ui.Money(t.sum.Template), count(t.motions, "motion", "motions")))
	}
	if t.checks > 0 {
		parts = append(parts, fmt.Sprintf("¥%.3f for %s%s", t.sum.Detect, count(t.checks, "check", "checks"), t.unpaid()))
	}
	text := strings.Join(parts, ", ")
	if len(parts) > 1 && t.unknown < t.videos {
		text += ": " + t.money() + " in all"
	}
	return text
}

// unpaid says which pictures cost no check, so that the number of checks is no riddle.
func (t total) unpaid() string {
	var why []string
	if t.checked > 0 {
		why = append(why, count(t.checked, "picture is", "pictures are")+" checked already")
	}
	if t.twins > 0 {
		why = append(why, count(t.twins, "is the same as another", "are the same as others"))
	}
	if len(why) == 0 {
		return ""
	}
	return " (" + strings.Join(why, ", ") + ")"
}

// mixed says what becomes of several tasks that fill the form: every picture goes with every motion, and
// the rest is the first one's.
func mixed(drafts []history.Draft) note {
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
func (m *Model) orderBatch(e api.Engine, pictures, motions []string) tea.Cmd {
	drafts, rows := m.passing(e, pictures, motions)
	sum, all := m.total(e, drafts), len(pictures)*len(motions)
	title := "Send " + count(len(drafts), "video", "videos")
	if len(drafts) < all {
		title = fmt.Sprintf("Send %d of %d videos", len(drafts), all)
	}
	q := &dialog.Question{
		Title: title + " for " + sum.money() + "?", Text: append(leftOut(rows), sum.String()+"."),
		Opts: []dialog.Option{
			{Key: "s", Also: "ctrl+s", Label: "send " + count(len(drafts), "video", "videos"), Act: action.Ordered{Drafts: drafts}},
			{Key: "esc", Label: "back to the form"},
		},
	}
	return m.show(q)
}

// mostLeftOut is how many inputs that are left out a question names.
const mostLeftOut = 3

// leftOut says which inputs are not sent, and why.
func leftOut(rows []compose.Row) (out []string) {
	bad := slices.DeleteFunc(slices.Clone(rows), func(r compose.Row) bool { return r.State != compose.RowBad })
	for i, r := range bad {
		if i == mostLeftOut {
			return append(out, count(len(bad)-i, "other is", "others are")+" left out as well.")
		}
		out = append(out, r.Name+" is left out: "+r.Text+".")
	}
	return out
}
