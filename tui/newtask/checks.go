package newtask

import (
	"slices"

	"dancecard/internal/text/msg"
	"dancecard/tui/term"
)

// remark is a line of the checks, before it is drawn.
type remark struct {
	ink  term.Ink
	sign string
	text string
	// passed tells that it says no more than that something is well, blocks that nothing is sent with it.
	passed, blocks bool
}

// checks is the panel of what is known about the form before it is sent, in the order of the fields. Where there
// is little room, each check but the first that stands in the way has one line, and what passed is left out.
func (v view) checks(w, h int) []string {
	t := v.s.env.Theme
	findings, rest := v.remarks()
	if h < count(findings, w)+count(rest, w) {
		findings, rest = oneLine(findings, w, t), oneLine(rest, w, t)
	}
	if h < count(findings, w)+count(rest, w) {
		findings = withoutPassed(findings)
	}
	var lines []string
	spare := h - count(findings, w) - count(rest, w)
	if spare >= 4 {
		lines = append(lines, term.NewLine(w).Add(t.Strong, " "+msg.FormChecks(v.s.env.Language)).String(), term.Blank(w))
		spare -= 2
	}
	lines = append(lines, draw(findings, w, t)...)
	if spare >= 2 && len(findings) > 0 {
		lines = append(lines, term.Blank(w))
	}
	lines = append(lines, draw(rest, w, t)...)
	if rows := h - len(lines) - 1; rows >= 5 {
		lines = append(append(lines, term.Blank(w)), v.s.drawInputs(w, rows)...)
	}
	return lines
}

// remarks are what is to be said: the findings, then price and engine.
func (v view) remarks() (findings, rest []remark) {
	t, r, l := v.s.env.Theme, v.s.report, v.s.env.Language
	if r.Batch != nil {
		ink, head := r.Batch.head(l, v.checksWidth()-4, t)
		findings = append(findings, remark{ink: ink, sign: t.Dot, text: head})
	}
	said := v.saidBelow()
	for _, f := range r.Findings {
		if f.Quiet || slices.Contains(said[f.Field], f.Row) {
			continue
		}
		k, sign := t.Warn, "!"
		switch {
		case f.Pending:
			k, sign = t.Muted, t.Waiting
		case f.Good:
			k, sign = t.Good, t.Saved
		case f.Missing:
			k, sign = t.Muted, t.Queued
		case f.Fatal, f.LeftOut:
			k, sign = t.Bad, t.Failed
		}
		findings = append(findings, remark{ink: k, sign: sign, text: f.Text, passed: f.Good, blocks: f.Fatal && !f.Missing && !f.Pending})
	}
	if r.Estimate != "" {
		rest = append(rest, remark{ink: t.Muted, sign: t.Dot, text: r.Estimate})
	}
	for _, note := range r.Notes {
		rest = append(rest, remark{ink: t.Warn, sign: "!", text: note})
	}
	for _, line := range r.Engine {
		rest = append(rest, remark{ink: t.Muted, sign: t.Dot, text: line})
	}
	return findings, rest
}

// checksWidth is the width of the checks, beside the fields or below.
func (v view) checksWidth() int {
	if left := v.formWidth(); left < v.s.w {
		return v.s.w - left - 3
	}
	return v.s.w
}

// textRoom is what a remark's sign and the margins leave of w cells.
func textRoom(w int) int { return min(w-4, term.MostText) }

// count is how many lines remarks take.
func count(list []remark, w int) (n int) {
	for _, r := range list {
		n += len(term.Wrap(r.text, textRoom(w)))
	}
	return n
}

// oneLine cuts each remark to one line, but for the first that stands in the way.
func oneLine(list []remark, w int, t *term.Theme) []remark {
	out := make([]remark, 0, len(list))
	first := slices.IndexFunc(list, func(r remark) bool { return r.blocks })
	for i, r := range list {
		if i == first {
			out = append(out, r)
			continue
		}
		r.text = term.Ellipsis(t.More).Fit(r.text, max(textRoom(w), 0))
		out = append(out, r)
	}
	return out
}

func withoutPassed(list []remark) (out []remark) {
	for _, r := range list {
		if !r.passed {
			out = append(out, r)
		}
	}
	return out
}

// draw draws remarks.
func draw(list []remark, w int, t *term.Theme) (lines []string) {
	for _, r := range list {
		sign := r.sign
		for _, text := range term.Wrap(r.text, textRoom(w)) {
			lines = append(lines, term.NewLine(w).Add(t.Text, " ").Cell(r.ink, sign, 2).Add(t.Text, text).String())
			sign = ""
		}
	}
	return lines
}
