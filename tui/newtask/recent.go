package newtask

import (
	"cmp"
	"slices"
	"unicode/utf8"

	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/internal/paths"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
	"dancecard/tui/action"
	"dancecard/tui/term"
)

// offerRecent offers the values that were used before. What is typed stays until one of them is taken.
func (c *completion) offerRecent() action.Action {
	at := c.fields.at
	o := completions{Field: at}
	for _, value := range c.recentValues(at) {
		offer := candidate{Label: term.Clean(value), Text: paths.Join([]string{value})}
		if known, ok := c.libraryMotion(value); ok && at == motionField {
			offer.Label, offer.Motion = text.MotionName(c.env.Language, known), &known
			offer.Text = c.fields.names(motionField).Word(c.wordFor(known, value))
		}
		if offer.Text == c.fields.inputs[at].Value() {
			continue
		}
		o.List = append(o.List, offer)
	}
	if len(o.List) == 0 {
		return action.Warning(msg.FormNoRecent(c.env.Language))
	}
	c.recent, c.picked = o, 1
	return nil
}

// libraryMotion gives the motion of the library that a value of the motion field names by its template or clip.
func (c *completion) libraryMotion(value string) (history.Motion, bool) {
	i := slices.IndexFunc(c.env.Library.Motions, func(known history.Motion) bool {
		return value != "" && cmp.Or(known.Template, known.Clip) == value
	})
	if i < 0 {
		return history.Motion{}, false
	}
	return c.env.Library.Motions[i], true
}

// recentValues are what a field held before, the last first.
func (c *completion) recentValues(f fieldID) []string {
	switch f {
	case pictureField:
		return c.env.Library.Pictures
	case motionField:
		return recentMotions(c.env.Library.Recent)
	}
	return nil
}

// hasRecent reports whether a field held something before.
func (c *completion) hasRecent(f fieldID) bool {
	if f == motionField {
		return len(c.env.Library.Motions)+len(c.env.Library.Templates) > 0
	}
	return len(c.recentValues(f)) > 0
}

// recentMotions lists the motions that ctrl+n goes through, the last used first and refused ones last.
func recentMotions(r core.Recent) []string {
	var out, refused []string
	for _, known := range r.Motions {
		value := cmp.Or(known.Template, known.Clip)
		if !known.Refused.IsZero() || text.OtherKey(known, r.Finger) {
			refused = append(refused, value)
		} else {
			out = append(out, value)
		}
	}
	for _, id := range r.Templates {
		if !slices.Contains(out, id) && !slices.Contains(refused, id) {
			out = append(out, id)
		}
	}
	return append(out, refused...)
}

// takeRecent fills in a value that was used before.
func (c *completion) takeRecent(text string) action.Action {
	in := c.fields.inputs[c.fields.at]
	c.close()
	switch {
	case !typable(text):
		return action.Warning(untypable(c.env.Language, text))
	case utf8.RuneCountInString(text) > in.Limit():
		return action.Warning(msg.FormFieldFull(c.env.Language))
	}
	if in.Replace(text) {
		return warn(c.inspection.update(), msg.FormReplaced(c.env.Language))
	}
	return c.inspection.update()
}
