package tui_test

import (
	"slices"
	"strings"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/internal/text"
	"dancecard/tui/label"
	"dancecard/tui/term"
)

// sign is what a person must see of a cell at some time. It holds facts: the product makes the words.
type sign interface {
	// on reports whether a screen without colours shows it.
	on(screen string) bool
}

// taskRow is a state of the subject, in the row under the cursor.
type taskRow struct {
	task  history.Task
	place label.QueuePosition
}

func (s taskRow) on(screen string) bool {
	said := label.State(s.task, s.place, time.Time{}, term.NewTheme(term.Look{}).Glyphs)
	shown := flat(rowPart.of(screen))
	return holds(shown, said.Glyph+" "+said.Word) && slices.ContainsFunc(append(said.More, said.Note), func(note string) bool {
		return holds(shown, note)
	})
}

// inHeader is why the program does not do its work, and whether it tries again by itself.
type inHeader struct {
	why     api.Error
	retries bool
}

func (s inHeader) on(screen string) bool {
	shown, reason := flat(headerPart.of(screen)), text.Trouble(&s.why)
	if again := strings.TrimSpace(text.Retrying(reason, "")); s.retries || strings.Contains(shown, again) {
		return s.retries && strings.Contains(shown, again)
	}
	return strings.Contains(shown, reason)
}

// noticed is a notice of the core in the status line. What comes behind the reason is not looked at.
type noticed struct {
	notice core.Notice
	reason history.Problem
}

func (s noticed) on(screen string) bool {
	said := text.Wording{Keys: true}.Notice(s.notice).Text
	if reason := text.Code(s.reason); reason != "" {
		before, _, _ := strings.Cut(said, reason)
		said = before + reason
	}
	return holds(flat(strings.ReplaceAll(footerPart.of(screen), "─", " ")), said)
}

// holds reports whether a text is there, whole or cut short where it is long.
func holds(shown, want string) bool {
	const least = 8
	letters := []rune(want)
	for n := len(letters) - 1; n >= least; n-- {
		if strings.Contains(shown, string(letters[:n])+"…") {
			return true
		}
	}
	return strings.Contains(shown, want)
}

// The signs of the table.
var (
	working    = taskRow{task: history.Task{State: onServer, Status: api.Running}}
	sending    = taskRow{task: history.Task{State: history.Sending}}
	preparing  = taskRow{task: history.Task{State: waiting}, place: label.QueuePosition{Preparing: true}}
	slowedDown = taskRow{
		task:  history.Task{State: waiting, Problem: history.Problem{Op: api.OpSubmit, HTTP: 429}},
		place: label.QueuePosition{Again: "00:00:0"},
	}
	retryingSoon = taskRow{task: history.Task{State: waiting, Problem: history.Problem{Op: api.OpUpload, Code: "?"}}}
	lookingUp    = taskRow{task: history.Task{State: unsure}}
	notFound     = taskRow{task: history.Task{State: unsure, Problem: history.Problem{Code: history.CodeNotFound}}}
	newWord      = taskRow{task: history.Task{State: onServer, Status: "UNDER-REVIEW"}}
	noAddress    = taskRow{task: history.Task{State: onServer, Status: api.Succeeded, Problem: history.Problem{Code: history.CodeNoAddress}}}
	saving       = taskRow{task: history.Task{State: history.Finished}, place: label.QueuePosition{Saving: true}}
	isSaved      = taskRow{task: history.Task{Draft: history.Draft{Price: 0.08}, State: saved, Seconds: 6}}
	noVideo      = unsaved(history.Problem{Code: string(history.CodeNotVideo)})
	notThere     = unsaved(history.Problem{Code: api.CodeLinkDead, HTTP: 404})

	offline         = inHeader{why: api.Error{Code: api.CodeNetwork, Delivery: api.NotSent}, retries: true}
	isCanceled      = noticed{notice: core.CanceledOne{Task: history.Task{State: canceled, RemoteID: "1"}}}
	clockAnHourFast = noticed{notice: core.ClocksDiffer{By: -time.Hour}}
)

// is is a state that says all by itself.
func is(state history.State) sign { return taskRow{task: history.Task{State: state}} }

func queuedAs(rank int) sign {
	return taskRow{task: history.Task{State: onServer, Status: api.Pending}, place: label.QueuePosition{Rank: rank}}
}

func refusedFor(http int, code string) sign {
	return taskRow{task: history.Task{State: rejected, Problem: history.Problem{HTTP: http, Code: code}}}
}

func unsaved(p history.Problem) taskRow {
	return taskRow{task: history.Task{State: history.Finished, Tries: 1, Problem: p}}
}

func unsavedFor(http int) sign { return unsaved(history.Problem{HTTP: http, Code: api.CodeHTTP}) }

// motion is how the motion is that the subject waits for.
func motion(s taskRow) sign {
	said := label.State(s.task, s.place, time.Time{}, term.NewTheme(term.Look{}).Glyphs)
	return taskRow{task: history.Task{State: waiting}, place: label.QueuePosition{Motion: &said}}
}

// held tells that the queue stands still until somebody acts, paused that it goes on by itself.
func held(http int, code string) sign { return inHeader{why: api.Error{HTTP: http, Code: code}} }

func paused(http int, code string) sign {
	return inHeader{why: api.Error{HTTP: http, Code: code}, retries: true}
}

// cancelRefused tells that the service refused a cancel, cancelLater that it is asked again, cancelUnclear
// that it may have been carried out.
func cancelRefused(http int, code string) sign {
	p := history.Problem{Op: api.OpCancel, HTTP: http, Code: code}
	return noticed{notice: core.CanceledOne{Task: history.Task{State: onServer, Problem: p}}, reason: p}
}

func cancelLater(http int, code string) sign {
	return notCanceled(&api.Error{Op: api.OpCancel, HTTP: http, Code: code, Delivery: api.Answered})
}

func cancelUnclear(http int, code string) sign {
	return notCanceled(&api.Error{Op: api.OpCancel, HTTP: http, Code: code, Delivery: api.NoAnswer})
}

func notCanceled(err *api.Error) sign {
	return noticed{notice: core.NotCanceled{Err: err}, reason: history.ProblemOf(err)}
}
