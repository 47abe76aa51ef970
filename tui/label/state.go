// Package label gives the words of internal/text the sign and the tone with which screens show them.
package label

import (
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
	// Again is the time of the next submission, after one that failed for the service or the network. It is
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
	// Transfer is how far the upload or the download is that runs now.
	Transfer Transfer
	Sending  bool
	// Motion is how the motion is that the task waits for; nil when it waits for none. Unsure tells
	// that the service may or may not have been asked for it.
	Motion *StatusLabel
	Unsure bool
}

// Transfer is how many of the bytes have gone. Notes say more than Percent does, the longest first; none where
// nothing is under way.
type Transfer struct {
	Percent int
	Notes   []string
}

// StatusLabel is how a task's state looks.
type StatusLabel struct {
	Glyph, Word string
	Tone        term.Tone
	// Notes say more than Word does, the longest first.
	Notes []string
}

// Fit gives the longest note that goes into w cells, else the shortest, to be cut.
func (s StatusLabel) Fit(w int) string {
	for _, note := range s.Notes {
		if term.Width(note) <= w {
			return note
		}
	}
	if len(s.Notes) == 0 {
		return ""
	}
	return s.Notes[len(s.Notes)-1]
}

// labeler writes the labels of one moment: for a column, or for a whole line.
type labeler struct {
	text.Wording
	term.Glyphs
	now  time.Time
	line bool
}

// State says how a task is at a time, in a column.
func State(w text.Wording, t history.Task, p QueuePosition, now time.Time, g term.Glyphs) StatusLabel {
	return labeler{Wording: w, Glyphs: g, now: now}.label(t, p)
}

// StateLine is State with words where a column has figures.
func StateLine(w text.Wording, t history.Task, p QueuePosition, now time.Time, g term.Glyphs) StatusLabel {
	return labeler{w, g, now, true}.label(t, p)
}

func (l labeler) label(t history.Task, p QueuePosition) StatusLabel {
	s := l.state(t, p)
	if !t.CancelAsked.IsZero() {
		s.Notes = []string{msg.StateCanceling(l.Language)}
	}
	return s
}

func (l labeler) state(t history.Task, p QueuePosition) StatusLabel {
	lang := l.Language
	switch t.State {
	case history.Waiting:
		return l.waiting(t, p)
	case history.Sending:
		return newLabel(l.Waiting, msg.StateSending(lang), term.ToneRun)
	case history.Unsure:
		return l.unconfirmed(t)
	case history.OnServer:
		return l.onServer(t, p)
	case history.Finished:
		return l.saving(t, p)
	case history.Saved:
		return newLabel(l.Saved, msg.StateSaved(lang), term.ToneGood, l.saved(t)...)
	case history.Failed:
		return newLabel(l.Failed, msg.StateFailed(lang), term.ToneBad, text.Code(lang, t.Problem))
	case history.Rejected:
		return newLabel(l.Failed, msg.StateRejected(lang), term.ToneBad, text.Code(lang, t.Problem))
	case history.Made:
		return newLabel(l.Saved, msg.StateDone(lang), term.ToneGood, text.Paid(lang, t)...)
	case history.Canceled:
		return newLabel(l.Called, msg.StateCanceled(lang), term.ToneMuted)
	case history.Expired:
		return newLabel(l.Gone, msg.StateUnknown(lang), term.ToneWarn, msg.StateNoRecord(lang)...)
	case history.Gone:
		return newLabel(l.Gone, msg.StateLinkExpired(lang), term.ToneBad, msg.StateLinkExpiredUnsaved(lang)...)
	}
	return newLabel(l.Unsure, term.Named(string(t.State), msg.StateNoStatus(lang)), term.ToneText)
}

// saved tells the rating in a column, and what the video has cost.
func (l labeler) saved(t history.Task) []string {
	notes := text.Paid(l.Language, t)
	if t.Rating == 0 || l.line {
		return notes
	}
	stars := l.Stars(t.Rating)
	for i := range notes {
		notes[i] = stars + " " + notes[i]
	}
	return append(notes, stars)
}

func newLabel(glyph, word string, tone term.Tone, notes ...string) StatusLabel {
	return StatusLabel{Glyph: glyph, Word: word, Tone: tone, Notes: notes}
}

func (l labeler) waiting(t history.Task, p QueuePosition) StatusLabel {
	lang, word := l.Language, msg.StateWaiting(l.Language)
	switch {
	case p.Sending:
		return newLabel(l.Waiting, msg.StateSending(lang), term.ToneRun)
	case t.Held && l.ReadOnly:
		return newLabel(l.Held, msg.StateOnHold(lang), term.ToneMuted)
	case t.Held:
		return newLabel(l.Held, msg.StateOnHold(lang), term.ToneMuted, msg.StateOnHoldKey(lang, l.Key(term.CmdPause)))
	case p.Preparing:
		return newLabel(l.Running, msg.StatePreparing(lang), term.ToneRun, p.Step)
	case p.Motion != nil:
		return l.awaitsTemplate(*p.Motion)
	case t.Problem.Op == api.OpSubmit && p.Again != "":
		return newLabel(l.Waiting, word, term.ToneWarn, text.RetryingAt(lang, t.Problem, p.Again)...)
	case t.Problem.Code != "" && t.Problem.Op != api.OpSubmit:
		return newLabel(l.Waiting, word, term.ToneWait, msg.StateRetryingSoon(lang, text.Reason(lang, t.Problem))...)
	}
	return l.inQueue(newLabel(l.Waiting, word, term.ToneWait), p)
}

// awaitsTemplate says how the template is that a task waits for.
func (l labeler) awaitsTemplate(made StatusLabel) StatusLabel {
	s := newLabel(made.Glyph, msg.StatePreparing(l.Language), made.Tone)
	for _, note := range made.Notes {
		s.Notes = append(s.Notes, msg.StateTemplateNote(l.Language, note, made.Word))
	}
	s.Notes = append(s.Notes, msg.StateTemplate(l.Language, made.Word), made.Word)
	return s
}

// inQueue says where in its queue a task stands, and how long it waits there.
func (l labeler) inQueue(s StatusLabel, p QueuePosition) StatusLabel {
	lang, wait, rank := l.Language, p.Wait, msg.Int(l.Language, p.Rank)
	known := wait.Median > 0 && wait.High > 0
	switch {
	case p.Rank == 0:
	case wait.Median <= 0 && l.line:
		s.Notes = []string{msg.StateRankLong(lang, p.Rank)}
	case wait.Median <= 0:
		s.Notes = []string{msg.StateRank(lang, rank)}
	case l.line:
		if within := msg.AboutRange(lang, wait.Low, wait.High); known && within != "" {
			s.Notes = append(s.Notes, msg.StateRankRangeLong(lang, p.Rank, within, wait.Median))
		}
		s.Notes = append(s.Notes, msg.StateRankWaitLong(lang, p.Rank, wait.Median), msg.StateRank(lang, rank))
	default:
		short := msg.ShortAbout(lang, wait.Median)
		if within := msg.ShortAboutRange(lang, wait.Low, wait.High); known && within != "" {
			s.Notes = append(s.Notes, msg.StateRankRange(lang, within, rank, short))
		}
		s.Notes = append(s.Notes, msg.StateRankWait(lang, rank, short), msg.StateRank(lang, rank))
	}
	return s
}

// running says how long a task has been at work, of how long it is expected to be.
func (l labeler) running(t history.Task, p QueuePosition) StatusLabel {
	s := newLabel(l.Running, msg.StateRunning(l.Language), term.ToneRun)
	if t.Started.IsZero() {
		return s
	}
	elapsed := max(l.now.Sub(t.Started), 0)
	if l.line {
		s.Notes = l.workLine(elapsed, p)
	}
	s.Notes = append(s.Notes, l.workColumn(elapsed, p)...)
	return s
}

// workColumn gives the time of a task at work in figures.
func (l labeler) workColumn(elapsed time.Duration, p QueuePosition) (notes []string) {
	lang, span := l.Language, msg.Span(l.Language, elapsed)
	if p.Expect.Median > 0 {
		short, within := msg.ShortAbout(lang, p.Expect.Median), msg.ShortAboutRange(lang, p.Expect.Low, p.Expect.High)
		switch {
		case p.Overdue:
			notes = append(notes, msg.StateOverdue(lang, span))
		case p.Expect.High > 0 && within != "":
			notes = append(notes, msg.StateWorkingRange(lang, span, short, within))
		}
		notes = append(notes, msg.StateWorking(lang, span, short))
	}
	return append(notes, span)
}

// workLine gives the time of a task at work in words.
func (l labeler) workLine(elapsed time.Duration, p QueuePosition) (notes []string) {
	lang, expected := l.Language, p.Expect.Median
	within := ""
	if p.Expect.High > 0 {
		within = msg.AboutRange(lang, p.Expect.Low, p.Expect.High)
	}
	switch {
	case expected <= 0:
		return []string{msg.StateElapsed(lang, elapsed)}
	case p.Overdue && within != "":
		return []string{msg.StateOverdueRangeLong(lang, elapsed, within), msg.StateOverdueLong(lang, elapsed)}
	case p.Overdue:
		return []string{msg.StateOverdueLong(lang, elapsed)}
	case within != "":
		return []string{msg.StateWorkingRangeLong(lang, elapsed, expected, within), msg.StateWorkingLong(lang, elapsed, expected)}
	}
	return []string{msg.StateWorkingLong(lang, elapsed, expected)}
}

func (l labeler) onServer(t history.Task, p QueuePosition) StatusLabel {
	s := l.byStatus(t, p)
	if t.Lost() { // UNKNOWN is not believed yet, so the word is the one that header and command line tell
		s.Glyph, s.Tone, s.Notes = l.Unsure, term.ToneWarn, msg.StateNoRecordNow(l.Language)
	}
	return s
}

// byStatus labels a task by the service's last word.
func (l labeler) byStatus(t history.Task, p QueuePosition) StatusLabel {
	lang := l.Language
	if t.Status.Final() && t.Problem.Code == "" {
		return newLabel(l.Waiting, finalWord(lang, t.Status), term.ToneWait, msg.StateReadingResult(lang)...)
	}
	switch t.Status {
	case api.Pending:
		return l.inQueue(newLabel(l.Queued, msg.StateQueued(lang), term.ToneWait), p)
	case api.PreProcessing, api.Running, api.PostProcessing: // one word, as they are counted; the timeline tells them apart
		return l.running(t, p)
	case api.Suspended:
		return newLabel(l.Queued, msg.StateSuspended(lang), term.ToneWarn)
	case api.Succeeded:
		if t.Problem.Code == history.CodeBadAddress {
			return newLabel(l.Running, msg.StateDone(lang), term.ToneWarn, msg.StateBadLink(lang)...)
		}
		return newLabel(l.Running, msg.StateDone(lang), term.ToneWarn, msg.StateNoLinkYet(lang)...)
	}
	return newLabel(l.Queued, term.Named(string(t.Status), msg.StateNoStatus(lang)), term.ToneWarn, msg.StateNewStatus(lang))
}

// finalWord is the state that a task comes to whose result is being read.
func finalWord(l msg.Language, s api.Status) string {
	switch s {
	case api.Failed:
		return msg.StateFailed(l)
	case api.Canceled:
		return msg.StateCanceled(l)
	case api.Unknown:
		return msg.StateUnknown(l)
	}
	return msg.StateDone(l)
}

func (l labeler) unconfirmed(t history.Task) StatusLabel {
	lang := l.Language
	notes := msg.StateLookingUp(lang)
	switch t.Problem.Code {
	case history.CodeNotFound:
		notes = msg.StateNotFound(lang)
	case history.CodeAmbiguous:
		notes = msg.StateAmbiguous(lang)
	case history.CodeClocks:
		notes = msg.StateClocks(lang)
	}
	return newLabel(l.Unsure, msg.StateUnconfirmed(lang), term.ToneWarn, notes...)
}

// StateWidth is how many cells a glyph, a blank and the longest word of a state take.
func StateWidth(l msg.Language) int {
	widest := 0
	for _, word := range []string{
		msg.StateWaiting(l), msg.StateOnHold(l), msg.StatePreparing(l), msg.StateSending(l), msg.StateQueued(l), msg.StateRunning(l),
		msg.StateDownloading(l), msg.StateDone(l), msg.StateSaved(l), msg.StateNotSaved(l), msg.StateLinkExpired(l), msg.StateFailed(l),
		msg.StateRejected(l), msg.StateUnconfirmed(l), msg.StateUnknown(l), msg.StateCanceled(l), msg.StateSuspended(l),
	} {
		widest = max(widest, term.Width(word))
	}
	return widest + 2
}

// NameWith is all of what a task is called, where the library may have a name for the motion, empty for none.
func NameWith(l msg.Language, t history.Task, motion string, g term.Glyphs) string {
	return text.NameWith(l, t, motion, g.Times)
}
