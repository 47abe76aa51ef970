package screen

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/internal/text/msg"
	"dancecard/tui/label"
)

// PositionOf says where a task stands and what is done before it is sent. It includes the state of the motion
// it waits for. It tells that as of Shown: no estimate moves while the clock beside it does not.
func (e *Env) PositionOf(t history.Task) label.QueuePosition {
	p := e.queuePosition(t.ID)
	switch t.State {
	case history.Finished:
		e.addSaving(t, &p)
	case history.Waiting:
		p.Sending = e.Core.Tasks().Submitting() == t.ID
		if made, ok := e.Core.Tasks().MotionOf(t.Motion); ok && t.AwaitsMotion() {
			state := e.TemplateState(made)
			p.Motion, p.Unsure = &state, made.State == history.Unsure
		}
	}
	return p
}

// TemplateState says how a task is that makes a motion.
func (e *Env) TemplateState(made history.Task) label.StatusLabel {
	return label.State(e.Wording(), made, e.queuePosition(made.ID), e.Shown, e.Theme.Glyphs)
}

// queuePosition is where a task stands in its queue, with the step under way.
func (e *Env) queuePosition(id history.TaskID) label.QueuePosition {
	s, ok := e.Core.Tasks().Position(id, e.Shown)
	if !ok {
		return label.QueuePosition{}
	}
	p := label.QueuePosition{Rank: s.Rank, Wait: s.Wait, Expect: s.Expect, Overdue: s.Overdue, Preparing: e.Core.Tasks().Preparing(id)}
	e.addTransfer(id, &p)
	if _, until := e.Core.Tasks().Paused(e.Now); !until.IsZero() {
		p.Again = msg.Clock(until, e.Zone)
	}
	return p
}

// addTransfer says how far the step under way is.
func (e *Env) addTransfer(id history.TaskID, p *label.QueuePosition) {
	at, ok := e.Core.Progress(id, e.Shown)
	if !ok {
		return
	}
	p.Step = progressText(e.Language, at)
	if at.Total > 0 {
		p.Transfer = transferOf(e.Language, at)
	}
}

// transferOf says how many bytes have gone, how fast and for how long that goes on.
func transferOf(l msg.Language, p core.Progress) label.Transfer {
	t := label.Transfer{Percent: percent(p), Notes: []string{msg.ActionTransferBytes(l, p.Done, p.Total), strconv.Itoa(percent(p)) + "%"}}
	rate := byteRate(l, p.Rate)
	switch left := p.Left(); {
	case left > 0:
		t.Notes = slices.Insert(t.Notes, 0, msg.ActionTransferLeft(l, p.Done, left, rate, p.Total))
	case p.Rate >= 1:
		t.Notes = slices.Insert(t.Notes, 0, msg.ActionTransferRate(l, p.Done, rate, p.Total))
	}
	return t
}

func percent(p core.Progress) int { return int(min(100*p.Done/p.Total, 100)) }

// addSaving says how the saving of a task's video gets on.
func (e *Env) addSaving(t history.Task, p *label.QueuePosition) {
	p.Saving = e.Core.Tasks().Fetching(t.ID)
	e.addTransfer(t.ID, p)
	s, ok := e.Core.Tasks().Saving(t.ID, e.Shown)
	if !ok {
		return
	}
	p.Expired = !e.Shown.Before(s.Dies)
	if s.Danger {
		p.Until = s.Dies.In(e.Zone).Format("15:04")
	}
	if s.Known && s.Total > 0 && len(p.Transfer.Notes) == 0 && (s.Danger || p.Saving || p.Expired) {
		p.Pace = msg.ActionSavingPace(e.Language, s.Done, byteRate(e.Language, s.Rate), s.Total)
	}
}

// byteRate is how many bytes come in a second: parts of one count, where there are few.
func byteRate(l msg.Language, perSecond float64) string {
	if perSecond > 0 && perSecond < 10 {
		return strings.TrimSuffix(fmt.Sprintf("%.1f", perSecond), ".0") + " B"
	}
	return msg.Bytes(l, int64(perSecond))
}

// progressText says what is done before a submission, and how far it is.
func progressText(l msg.Language, p core.Progress) string {
	type step struct {
		begun func(msg.Language) string
		at    func(msg.Language, int) string
	}
	steps := map[core.Step]step{
		core.UploadingPicture: {msg.ActionUploadingPicture, msg.ActionUploadingPicturePercent},
		core.UploadingClip:    {msg.ActionUploadingClip, msg.ActionUploadingClipPercent},
		core.Checking:         {msg.ActionChecking, msg.ActionCheckingPercent},
	}
	s, known := steps[p.Step]
	switch {
	case !known:
		return ""
	case p.Total <= 0:
		return s.begun(l)
	}
	return s.at(l, percent(p))
}
