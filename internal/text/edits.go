package text

import (
	"slices"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/internal/text/msg"
)

// editedEvent says what was changed of a task, each part of it once.
func editedEvent(l msg.Language, e history.Edited) string {
	var parts, labels []string
	for _, c := range e.Changes {
		label, name := editedPart(l, c.Field)
		if label == "" || slices.Contains(labels, label) {
			continue
		}
		labels = append(labels, label)
		from, to := c.Texts()
		if name != nil && from != "" && to != "" && from != to {
			label = msg.EventEditedValue(l, label, name(l, from), name(l, to))
		}
		parts = append(parts, label)
	}
	if len(parts) == 0 {
		return msg.EventEditedNothing(l)
	}
	return msg.EventEdited(l, parts)
}

// editedPart is what a field is called; several fields are one part. name gives its value where that is worth
// reading.
func editedPart(l msg.Language, f history.DraftField) (label string, name func(msg.Language, string) string) {
	switch f {
	case history.FieldTitle:
		return msg.EventEditedTitle(l), func(_ msg.Language, title string) string { return Brief(title) }
	case history.FieldPicture:
		return msg.TaskLabelPicture(l), FileOf
	case history.FieldPictureHash:
		return msg.TaskLabelPicture(l), nil
	case history.FieldClip:
		return msg.TaskLabelMotion(l), FileOf
	case history.FieldClipHash, history.FieldMotion:
		return msg.TaskLabelMotion(l), nil
	case history.FieldEngine:
		return msg.TaskLabelEngine(l), editedEngine
	case history.FieldModel:
		return msg.TaskLabelEngine(l), nil
	case history.FieldMode:
		return msg.EventEditedQuality(l), nil
	case history.FieldBackground:
		return msg.TaskLabelBackground(l), nil
	case history.FieldRatio:
		return msg.EventEditedRatio(l), nil
	case history.FieldWatermark:
		return msg.TaskLabelWatermark(l), nil
	}
	return "", nil
}

func editedEngine(l msg.Language, id string) string {
	if e, known := api.FindEngine(api.EngineID(id)); known {
		return EngineName(l, e)
	}
	return Brief(id)
}

// edited says what came of an edit, which the window alone has.
func (w Wording) edited(n core.Edited) Said {
	if len(n.Changes) == 0 {
		return neutral(msg.FormNothingChanged(w.Language))
	}
	return neutral(msg.NoticeEdited(w.Language, w.TaskName(n.Task), w.Keys("undo")))
}

// notEdited says why a task was not changed.
func (w Wording) notEdited(n core.NotEdited) Said {
	l, name := w.Language, w.TaskName(n.Task)
	switch {
	case n.Err != nil:
		return problem(msg.NoticeNotEdited(l, w.Error(n.Err)))
	case n.Working:
		return warning(msg.NoticeTooLateToEdit(l, msg.NoticeNowPreparing(l, name)))
	case n.Task.State == history.Waiting:
		return warning(msg.NoticeTooLateToEdit(l, msg.NoticeNowEdited(l, name)))
	}
	return warning(msg.NoticeTooLateToEdit(l, w.overtaken(n.Task)))
}

// EditIsNew says why edits of a task make a new one. preparing and sending tell that this is being done to it.
func (w Wording) EditIsNew(t history.Task, preparing, sending bool) string {
	l, name := w.Language, w.TaskName(t)
	switch {
	case t.State == history.Waiting && preparing:
		return msg.NoticeEditIsNew(l, msg.NoticeNowPreparing(l, name))
	case t.State == history.Waiting && sending:
		return msg.NoticeEditIsNew(l, msg.NoticeNowSending(l, name))
	case t.MayEdit():
		return msg.NoticeEditIsNew(l, msg.NoticeNowOfOtherKey(l, name))
	}
	return msg.NoticeEditIsNew(l, w.overtaken(t))
}

// editUndone says that an edit was taken back, or made again.
func (w Wording) editUndone(n core.Undone) Said {
	name := w.TaskName(n.What.Tasks[0])
	if n.Redo {
		return neutral(msg.NoticeEditRedone(w.Language, name, w.Keys("undo")))
	}
	return neutral(msg.NoticeEditUndone(w.Language, name, w.Keys("redo")))
}
