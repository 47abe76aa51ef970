// Package words says in words how a task is: its state, its place in the queue, what happened to
// it and what went wrong. Screens draw what it says.
package words

import (
	"fmt"
	"net/url"
	"path"
	"strings"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/tui/ui"
)

// Place is where a live task stands.
type Place struct {
	// Rank counts from 1 among the tasks of its engine that have not begun; 0 for others.
	Rank int
	// Wait is about how long until it begins; 0 where nothing is known.
	Wait time.Duration
	// Expect is about how long the engine works on one task.
	Expect time.Duration
	// Saving tells that the video is being fetched right now.
	Saving bool
	// Preparing tells that what comes before the submission is being done right now, Step what that
	// is and how far; Sending that the submission is under way.
	Preparing bool
	Step      string
	Sending   bool
	// Motion is how the motion is that the task waits for; nil when it waits for none. Unsure tells
	// that the service may or may not have been asked for it.
	Motion *Sight
	Unsure bool
}

// Sight is how a task's state looks.
type Sight struct {
	Glyph, Word, Note string
	Tone              ui.Tone
}

// State says how a task is at a time.
func State(t history.Task, p Place, now time.Time, g ui.Glyphs) Sight {
	switch t.State {
	case history.Waiting:
		return waiting(t, p, g)
	case history.Sending:
		return Sight{g.Waiting, "sending", "", ui.ToneRun}
	case history.Unsure:
		return Sight{g.Unsure, "unsure", unsureNote(t), ui.ToneWarn}
	case history.OnServer:
		return onServer(t, p, now, g)
	case history.Finished:
		return saving(t, p, g)
	case history.Saved:
		return Sight{g.Saved, "saved", paid(t), ui.ToneGood}
	case history.Failed:
		return Sight{g.Failed, "failed", Code(t.Problem), ui.ToneBad}
	case history.Rejected:
		return Sight{g.Failed, "refused", Code(t.Problem), ui.ToneBad}
	case history.Made:
		return Sight{g.Saved, "made", paid(t), ui.ToneGood}
	case history.Canceled:
		return Sight{g.Called, "canceled", "", ui.ToneMuted}
	case history.Expired:
		return Sight{g.Gone, "expired", "forgotten by the service", ui.ToneWarn}
	case history.Gone:
		return Sight{g.Gone, "lost", "link died unsaved", ui.ToneBad}
	}
	return Sight{g.Unsure, ui.Clean(string(t.State)), "", ui.ToneText}
}

func waiting(t history.Task, p Place, g ui.Glyphs) Sight {
	s := Sight{g.Waiting, "waiting", about(p.Wait), ui.ToneWait}
	switch {
	case p.Sending:
		return Sight{g.Waiting, "sending", "", ui.ToneRun}
	case p.Preparing:
		return Sight{g.Running, "preparing", p.Step, ui.ToneRun}
	case p.Motion != nil:
		return Sight{p.Motion.Glyph, "motion", strings.TrimSpace(p.Motion.Word + " " + p.Motion.Note), p.Motion.Tone}
	}
	if t.Problem.Code != "" {
		s.Note = "again soon: " + Code(t.Problem)
	}
	return s
}

func onServer(t history.Task, p Place, now time.Time, g ui.Glyphs) Sight {
	running := func(word string) Sight {
		s := Sight{g.Running, word, "", ui.ToneRun}
		if !t.Started.IsZero() {
			s.Note = ui.Span(max(now.Sub(t.Started), 0))
			if p.Expect > 0 {
				s.Note += " of " + about(p.Expect)
			}
		}
		return s
	}
	if t.Status.Final() && t.Problem.Code == "" {
		return Sight{g.Waiting, "found", "asking", ui.ToneWait}
	}
	switch t.Status {
	case api.Pending:
		s := Sight{g.Queued, "queued", "", ui.ToneWait}
		if p.Rank > 0 {
			s.Note = strings.TrimSpace(fmt.Sprintf("#%d %s", p.Rank, about(p.Wait)))
		}
		return s
	case api.PreProcessing:
		return running("preparing")
	case api.Running:
		return running("running")
	case api.PostProcessing:
		return running("finishing")
	case api.Suspended:
		return Sight{g.Queued, "suspended", "", ui.ToneWarn}
	case api.Succeeded:
		return Sight{g.Running, "done", "no address yet", ui.ToneWarn}
	}
	return Sight{g.Queued, strings.ToLower(ui.Clean(string(t.Status))), "a new word", ui.ToneWarn}
}

func saving(t history.Task, p Place, g ui.Glyphs) Sight {
	if p.Saving || t.Tries == 0 {
		return Sight{g.Saving, "saving", "", ui.ToneRun}
	}
	return Sight{g.Failed, "unsaved", Code(t.Problem), ui.ToneBad}
}

func unsureNote(t history.Task) string {
	switch t.Problem.Code {
	case history.CodeNotFound:
		return "not on the account"
	case history.CodeAmbiguous:
		return "several could be it"
	}
	return "looking it up"
}

func paid(t history.Task) string {
	switch {
	case t.Seconds == 0:
		return ui.Bytes(t.Bytes)
	case t.Elsewhere() && t.Price == 0:
		return fmt.Sprintf("%.1fs", t.Seconds)
	}
	return fmt.Sprintf("%.1fs %s", t.Seconds, ui.Money(t.Cost()))
}

func about(d time.Duration) string {
	if d <= 0 {
		return ""
	}
	return "~" + Rough(d)
}

// Rough writes a duration for an estimate: it shows no figure that is not known.
func Rough(d time.Duration) string {
	switch {
	case d < 90*time.Second:
		return fmt.Sprintf("%ds", max(int(d.Round(10*time.Second)/time.Second), 10))
	case d < time.Hour:
		return fmt.Sprintf("%dm", int(d.Round(time.Minute)/time.Minute))
	}
	return fmt.Sprintf("%dh%02d", int(d/time.Hour), int(d%time.Hour/time.Minute))
}

// Code is the short name of a problem.
func Code(p history.Problem) string {
	if (p.Code == "" || p.Code == api.CodeHTTP) && p.HTTP != 0 {
		return fmt.Sprintf("HTTP %d", p.HTTP)
	}
	return ui.Clean(p.Code)
}

// Picture is the picture's name: the last part of its address or path. For a task that was made
// elsewhere the beginning of its id stands there.
func Picture(t history.Task) string {
	if Anonymous(t) {
		return ui.Clean(t.RemoteID[:min(len(t.RemoteID), 8)])
	}
	return FileOf(t.Picture)
}

// FileOf gives the last part of a path, or of an address's path, readable.
func FileOf(address string) string {
	if !history.IsAddress(address) {
		return ui.Clean(path.Base(strings.ReplaceAll(address, `\`, "/")))
	}
	u, err := url.Parse(address)
	if err != nil || u.Path == "" || u.Path == "/" {
		return ui.Clean(address)
	}
	return ui.Clean(path.Base(u.Path))
}

// Motion is the motion's short name: the clip's file, or of a template id the part that tells it
// from others.
func Motion(t history.Task) string {
	if Anonymous(t) {
		return "made elsewhere"
	}
	if t.Clip != "" {
		return FileOf(t.Clip)
	}
	parts := strings.Split(t.Template, ".")
	if len(parts) > 2 && parts[0] == "AACT" {
		return ui.Clean(parts[0] + "." + parts[1])
	}
	return ui.Clean(t.Template)
}

// Name is what a task is called in a sentence: its title, else picture and motion.
func Name(t history.Task, g ui.Glyphs) string {
	if t.Kind == history.MakesMotion {
		return "the motion " + ui.Clean(t.Title)
	}
	if t.Title != "" {
		return ui.Clean(t.Title)
	}
	return Picture(t) + " " + g.Times + " " + Motion(t)
}

// Shape says what the video's background and ratio come from.
func Shape(t history.Task) string {
	switch e, _ := api.FindEngine(t.Engine); e.Keeps {
	case api.KeepsPicture:
		return "pict"
	case api.KeepsClip:
		return "clip"
	}
	if t.Elsewhere() {
		return "" // nobody here knows
	}
	if !t.PictureBackground {
		return "clip"
	}
	if t.Ratio == "" {
		return "9:16"
	}
	return ui.Clean(t.Ratio)
}

// notTold stands for what the account's list does not say of a task.
const notTold = "not told by the account"

// Anonymous tells a task that was made elsewhere and of which nobody here knows what it was made from.
func Anonymous(t history.Task) bool { return t.Elsewhere() && t.Picture == "" }

// Unknown is what stands for what is not known of a task that was made elsewhere; empty for others.
func Unknown(t history.Task) string {
	if t.Elsewhere() {
		return notTold
	}
	return ""
}

// Background says whose background the video has, and its ratio where that was chosen.
func Background(t history.Task) string {
	switch e, _ := api.FindEngine(t.Engine); {
	case e.Keeps == api.KeepsPicture:
		return "the picture's"
	case e.Keeps != api.KeepsClip && t.Elsewhere():
		return notTold
	case e.Keeps != api.KeepsClip && t.PictureBackground:
		return "the picture's, " + Shape(t)
	}
	return "the clip's"
}

// Engine is the engine's name.
func Engine(t history.Task) string {
	if e, ok := api.FindEngine(t.Engine); ok {
		return e.Name
	}
	return ui.Clean(string(t.Engine))
}
