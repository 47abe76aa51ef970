package newtask

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/internal/paths"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
	"dancecard/tui/action"
	"dancecard/tui/term"
)

// offerRecent offers the values that were used before. What is typed stays until one of them is taken: behind a blank or
// a comma as another source, else instead.
func (c *completion) offerRecent() action.Action {
	at := c.fields.at
	o, before := completions{Field: at}, c.beforeAnother()
	for _, value := range c.recentValues(at) {
		offer := candidate{Label: term.Clean(value)}
		if known, ok := c.libraryMotion(value); ok && at == motionField {
			offer.Label, offer.Motion = text.MotionName(c.env.Language, known), &known
			value = c.fields.wordFor(known)
		}
		offer.Text = c.fields.names(at).Word(value)
		if before != "" {
			offer.Text = before + paths.Join([]string{value})
		}
		if offer.Text == c.fields.inputs[at].Value() || before != "" && slices.Contains(c.inspection.sources(at).list, value) {
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

// beforeAnother is the text before the cursor where another source can be added; empty where none can.
func (c *completion) beforeAnother() string {
	in := c.fields.inputs[c.fields.at]
	if in == nil {
		return ""
	}
	before, behind := in.Parts()
	if strings.HasSuffix(before, ",") {
		before += " "
	}
	if strings.TrimSpace(before) == "" || !strings.HasSuffix(before, " ") || behind != "" && !strings.HasPrefix(behind, " ") {
		return ""
	}
	return before
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
	in, before := c.fields.inputs[c.fields.at], c.beforeAnother()
	_, behind := in.Parts()
	c.close()
	switch {
	case !typable(text):
		return action.Warning(untypable(c.env.Language, text))
	case utf8.RuneCountInString(text+behind) > in.Limit():
		return action.Warning(msg.FormFieldFull(c.env.Language))
	case before != "":
		in.SetParts(text, behind)
		return c.inspection.update()
	}
	if in.Replace(text) {
		return warn(c.inspection.update(), msg.FormReplaced(c.env.Language))
	}
	return c.inspection.update()
}
