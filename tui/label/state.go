// Package label gives the words of internal/text the sign and the tone with which screens show them.
package label

import (
	"fmt"
	"strings"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/queue"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
	"dancecard/tui/term"
)

// QueuePosition is where a live task stands.
type QueuePosition struct {
	// Rank counts from 1 among the tasks of its engine that have not begun; 0 for others.
	Rank int
	// Wait is how long until it begins; nothing where nothing is known.
	Wait queue.Range
	// Expect is how long the engine works on it. Overdue tells that it is at work for longer than
	// nine of ten were.
	Expect  queue.Range
	Overdue bool
	// Again is the time of the next submission, after one that the service or the network did not take. It is
	// empty where nothing is in the way.
	Again string
	// Saving tells that the video is being fetched right now. Until is when its link expires, where it will
	// not be saved by then. Pace is how much has come, where that takes long. Expired tells that it has
	// expired.
	Saving, Expired bool
	Until, Pace     string
	// Preparing tells that a step before the submission runs now; Step says which and how far. Sending tells
	// that the submission is under way.
	Preparing bool
	Step      string
	Sending   bool
	// Motion is how the motion is that the task waits for; nil when it waits for none. Unsure tells
	// that the service may or may not have been asked for it.
	Motion *StatusLabel
	Unsure bool
}

// StatusLabel is how a task's state looks.
type StatusLabel struct {
	Glyph, Word, Note string
	Tone              term.Tone
	// More says more than Note does, where there is room; the longest first.
	More []string
}

// Fit gives as much of the text as goes into w cells, and at least the first word of Note.
func (s StatusLabel) Fit(w int) string {
	for _, note := range s.More {
		if term.Width(note) <= w {
			return note
		}
	}
	note := s.Note
	for term.Width(note) > w {
		at := strings.LastIndexByte(note, ' ')
		if at < 0 {
			break
		}
		note = strings.TrimSuffix(strings.TrimRight(note[:at], " :,"), " of")
	}
	return note
}

// State says how a task is at a time.
func State(t history.Task, p QueuePosition, now time.Time, g term.Glyphs) StatusLabel {
	s := state(t, p, now, g)
	if !t.CancelAsked.IsZero() {
		s.Note, s.More = "canceling", nil
	}
	return s
}

func state(t history.Task, p QueuePosition, now time.Time, g term.Glyphs) StatusLabel {
	switch t.State {
	case history.Waiting:
		return waiting(t, p, g)
	case history.Sending:
		return newLabel(g.Waiting, "sending", "", term.ToneRun)
	case history.Unsure:
		return unsure(t, g)
	case history.OnServer:
		return onServer(t, p, now, g)
	case history.Finished:
		return saving(t, p, g)
	case history.Saved:
		return newLabel(g.Saved, "saved", text.Paid(t), term.ToneGood)
	case history.Failed:
		return newLabel(g.Failed, "failed", text.Code(msg.English, t.Problem), term.ToneBad)
	case history.Rejected:
		return newLabel(g.Failed, "refused", text.Code(msg.English, t.Problem), term.ToneBad)
	case history.Made:
		return newLabel(g.Saved, "made", text.Paid(t), term.ToneGood)
	case history.Canceled:
		return newLabel(g.Called, "canceled", "", term.ToneMuted)
	case history.Expired:
		return shorter(newLabel(g.Gone, "expired", "forgotten", term.ToneWarn), "forgotten by the service")
	case history.Gone:
		return shorter(newLabel(g.Gone, "lost", "link died", term.ToneBad), "link died unsaved")
	}
	return newLabel(g.Unsure, term.Named(string(t.State), "no state"), "", term.ToneText)
}

func newLabel(glyph, word, note string, tone term.Tone) StatusLabel {
	return StatusLabel{Glyph: glyph, Word: word, Note: note, Tone: tone}
}

// shorter is a label whose note stands for one that says it better, where there is room for that.
func shorter(s StatusLabel, more ...string) StatusLabel {
	s.More = more
	return s
}

func waiting(t history.Task, p QueuePosition, g term.Glyphs) StatusLabel {
	switch {
	case p.Sending:
		return newLabel(g.Waiting, "sending", "", term.ToneRun)
	case t.Held:
		return shorter(newLabel(g.Held, "held", "", term.ToneMuted), "On hold until p resumes it", "p resumes it")
	case p.Preparing:
		return newLabel(g.Running, "preparing", p.Step, term.ToneRun)
	case p.Motion != nil:
		s := newLabel(p.Motion.Glyph, "motion", strings.TrimSpace(p.Motion.Word+" "+p.Motion.Note), p.Motion.Tone)
		for _, more := range p.Motion.More {
			s.More = append(s.More, p.Motion.Word+" "+more)
		}
		return s
	case t.Problem.Op == api.OpSubmit && p.Again != "":
		s := newLabel(g.Waiting, "waiting", "at "+p.Again, term.ToneWarn)
		for _, why := range append(text.WhyAgain(t.Problem), "") {
			s.More = append(s.More, strings.TrimPrefix(why+", next try "+p.Again, ", "))
		}
		return s
	case t.Problem.Code != "" && t.Problem.Op != api.OpSubmit:
		return shorter(newLabel(g.Waiting, "waiting", "retrying soon", term.ToneWait), text.Reason(msg.English, t.Problem)+", retrying soon")
	}
	return inQueue(newLabel(g.Waiting, "waiting", "", term.ToneWait), p)
}

// inQueue says where in its queue a task stands, and how long it waits there.
func inQueue(s StatusLabel, p QueuePosition) StatusLabel {
	if p.Rank == 0 {
		return s
	}
	rank := fmt.Sprintf("#%d", p.Rank)
	s.Note, s.More = strings.TrimSpace(rank+" "+text.About(p.Wait.Median)), nil
	if within := text.Within(p.Wait); within != "" {
		s.More = []string{s.Note + " " + within}
	}
	return s
}

// atWork says how long a task has been at work, of how long it is expected to be.
func atWork(t history.Task, p QueuePosition, now time.Time, s StatusLabel) StatusLabel {
	if t.Started.IsZero() {
		return s
	}
	s.Note = term.Span(max(now.Sub(t.Started), 0))
	within := text.Within(p.Expect)
	switch {
	case p.Expect.Median <= 0:
	case p.Overdue:
		late := s.Note + ", longer than usual"
		s.More = []string{strings.TrimSpace(late + " " + within), late}
		s.Note += " of " + text.About(p.Expect.Median)
	default:
		s.Note += " of " + text.About(p.Expect.Median)
		s.More = []string{strings.TrimSpace(s.Note + " " + within)}
	}
	return s
}

func onServer(t history.Task, p QueuePosition, now time.Time, g term.Glyphs) StatusLabel {
	if t.Lost() {
		return shorter(newLabel(g.Unsure, "unknown", "no record", term.ToneWarn), "no record at the service at the moment")
	}
	if t.Status.Final() && t.Problem.Code == "" {
		return newLabel(g.Waiting, "found", "asking", term.ToneWait)
	}
	switch t.Status {
	case api.Pending:
		return inQueue(newLabel(g.Queued, "queued", "", term.ToneWait), p)
	case api.PreProcessing, api.Running, api.PostProcessing: // one word, as they are counted; the timeline tells them apart
		return atWork(t, p, now, newLabel(g.Running, "running", "", term.ToneRun))
	case api.Suspended:
		return newLabel(g.Queued, "suspended", "", term.ToneWarn)
	case api.Succeeded:
		if t.Problem.Code == history.CodeBadAddress {
			return shorter(newLabel(g.Running, "done", "bad address", term.ToneWarn), "bad address")
		}
		return shorter(newLabel(g.Running, "done", "no address", term.ToneWarn), "no address yet")
	}
	return newLabel(g.Queued, strings.ToLower(term.Named(string(t.Status), "no word")), "a new word", term.ToneWarn)
}

func unsure(t history.Task, g term.Glyphs) StatusLabel {
	s := func(note, more string) StatusLabel {
		return shorter(newLabel(g.Unsure, "unsure", note, term.ToneWarn), more)
	}
	switch t.Problem.Code {
	case history.CodeNotFound:
		return s("not found", "not on the account")
	case history.CodeAmbiguous:
		return s("several", "several could be it")
	case history.CodeClocks:
		return s("clocks", "the clocks do not tell")
	}
	return s("looking", "looking it up")
}

// Name is what a task is called in a sentence: its title, else picture and motion.
func Name(t history.Task, g term.Glyphs) string { return text.Name(t, g.Times) }

// NameWith is the same, where the library may have a name for the motion, empty for none.
func NameWith(t history.Task, motion string, g term.Glyphs) string {
	return text.NameWith(t, motion, g.Times)
}
