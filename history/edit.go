package history

import (
	"bytes"
	"encoding/json"
	"slices"
	"time"
	"unicode/utf8"
)

// DraftField names a field of a draft, as edits are kept.
type DraftField string

// The fields.
const (
	FieldTitle       DraftField = "title"
	FieldPicture     DraftField = "picture"
	FieldPictureHash DraftField = "picture_hash"
	FieldTemplate    DraftField = "template"
	FieldClip        DraftField = "clip"
	FieldClipHash    DraftField = "clip_hash"
	FieldMotion      DraftField = "motion"
	FieldEngine      DraftField = "engine"
	FieldModel       DraftField = "model"
	FieldMode        DraftField = "mode"
	FieldBackground  DraftField = "picture_background"
	FieldRatio       DraftField = "ratio"
	FieldWatermark   DraftField = "watermark"
	FieldDetect      DraftField = "detect"
	FieldPrice       DraftField = "price"
)

// editable gives the fields that an edit may change, each as a pointer.
func editable(d *Draft) []struct {
	name  DraftField
	value any
} {
	return []struct {
		name  DraftField
		value any
	}{
		{FieldTitle, &d.Title},
		{FieldPicture, &d.Picture},
		{FieldPictureHash, &d.PictureHash},
		{FieldTemplate, &d.Template},
		{FieldClip, &d.Clip},
		{FieldClipHash, &d.ClipHash},
		{FieldMotion, &d.Motion},
		{FieldEngine, &d.Engine},
		{FieldModel, &d.Model},
		{FieldMode, &d.Mode},
		{FieldBackground, &d.PictureBackground},
		{FieldRatio, &d.Ratio},
		{FieldWatermark, &d.Watermark},
		{FieldDetect, &d.Detect},
		{FieldPrice, &d.Price},
	}
}

// FieldChange is one field's old and new value, in JSON.
type FieldChange struct {
	Field DraftField      `json:"field"`
	From  json.RawMessage `json:"from"`
	To    json.RawMessage `json:"to"`
}

// Texts gives the old and the new value of a field that holds text.
func (c FieldChange) Texts() (from, to string) { return decodeText(c.From), decodeText(c.To) }

// encodeField writes a field's value. Text that isn't UTF-8, such as a file's name, is an array of its bytes.
func encodeField(value any) json.RawMessage {
	if text, ok := value.(*string); ok && !utf8.ValidString(*text) {
		value = [][]byte{[]byte(*text)}
	}
	encoded, err := json.Marshal(value)
	if err != nil {
		return nil // a price that is no number
	}
	return encoded
}

// decodeField reads what encodeField wrote.
func decodeField(encoded json.RawMessage, value any) error {
	if text, ok := value.(*string); ok && bytes.HasPrefix(encoded, []byte("[")) {
		*text = decodeText(encoded)
		return nil
	}
	return json.Unmarshal(encoded, value)
}

func decodeText(encoded json.RawMessage) (text string) {
	var raw [][]byte
	if json.Unmarshal(encoded, &raw) == nil && len(raw) == 1 {
		return string(raw[0])
	}
	_ = json.Unmarshal(encoded, &text) // other fields have no text
	return text
}

// Changes lists the fields in which two drafts differ. It is empty where they differ in nothing that a person
// fills in.
func (d Draft) Changes(to Draft) (out []FieldChange) {
	was, is := editable(&d), editable(&to)
	for i := range was {
		from, to := encodeField(was[i].value), encodeField(is[i].value)
		if !bytes.Equal(from, to) {
			out = append(out, FieldChange{was[i].name, from, to})
		}
	}
	if !slices.ContainsFunc(out, func(c FieldChange) bool { return c.Field != FieldDetect && c.Field != FieldPrice }) {
		return nil
	}
	return out
}

// SameOrder reports whether two drafts are the same but for a template that was made of the clip since.
func (d Draft) SameOrder(now Draft) bool {
	if d.Template == "" {
		now.Template = ""
	}
	d.Length, now.Length = 0, 0
	return d == now
}

// Edited is a person's change of a waiting task: all of Changes, or nothing where one doesn't fit any more. Seconds
// is as with [Created].
type Edited struct {
	Changes []FieldChange `json:"changes"`
	Seconds float64       `json:"seconds,omitempty"`
}

// Kind gives "edited".
func (Edited) Kind() string { return "edited" }

// EditOutcome is what came of an edit.
type EditOutcome struct {
	// Task is the task as it is stored now; zero where the history holds no such task.
	Task Task
	// Refused tells that the task has gone on or changed since it was read.
	Refused bool
	// Changes are what was changed; none where the values were the same.
	Changes []FieldChange
}

// MayEdit reports whether a person may change the task in place: nothing was sent for it yet.
func (t Task) MayEdit() bool { return t.Kind == MakesVideo && t.State == Waiting }

// edited changes a waiting task. What was prepared or submitted for other inputs counts no more.
func (t Task) edited(e Edited) Task {
	next := t
	if !t.MayEdit() || !change(&next.Draft, e.Changes) || next.Draft == t.Draft {
		return t
	}
	next.Problem = Problem{}
	if !slices.Equal(t.Inputs(), next.Inputs()) || t.WantsCheck() != next.WantsCheck() {
		next.Prepared = 0
	}
	if t.Submission() != next.Submission() {
		next.Sent, next.SentThere, next.RequestID = time.Time{}, time.Time{}, ""
	}
	return next
}

// change sets fields, and reports whether each had its old value. A template may have been made meanwhile.
func change(d *Draft, changes []FieldChange) bool {
	fields := editable(d)
	for _, c := range changes {
		for _, f := range fields {
			if f.name != c.Field {
				continue
			}
			if f.name != FieldTemplate && !bytes.Equal(encodeField(f.value), c.From) || decodeField(c.To, f.value) != nil {
				return false
			}
		}
	}
	return true
}

// reverse gives the changes that take these back.
func reverse(changes []FieldChange) []FieldChange {
	back := make([]FieldChange, len(changes))
	for i, c := range changes {
		back[i] = FieldChange{c.Field, c.To, c.From}
	}
	return back
}
