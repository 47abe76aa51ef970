package tui

import (
	"image"
	"time"

	tea "charm.land/bubbletea/v2"

	"dancecard/api"
	"dancecard/api/credentials"
	"dancecard/api/media"
	"dancecard/api/poll"
	"dancecard/history"
	"dancecard/tui/action"
	"dancecard/tui/compose"
	"dancecard/tui/picker"
	"dancecard/tui/ui"
)

// The messages of the program. Each comes from one command, holds the time at which it was made,
// and has one owner, the handler named in docs/ARCHITECTURE.md.
type (
	// tickMsg says that something planned is due.
	tickMsg struct {
		at  time.Time
		gen int
	}
	// leaseMsg says whether this program is the one that watches and sends, and what any program has
	// written after the version since, up to another one. When it has just become that, took is set;
	// after no version, changed holds every live task.
	leaseMsg struct {
		at             time.Time
		lease          history.Lease
		took           bool
		since, version int64
		changed        []history.Task
		// past and lengths are what the forecast is made of.
		past    map[history.Class][]history.Took
		lengths map[history.MotionID]float64
		// skew is how far the service's clock is ahead of ours, as far as it is known.
		skew time.Duration
		// file tells that the history which is open is not the one at its path.
		file error
		err  error
	}
	// windowMsg holds the rows for a question to history.
	windowMsg struct {
		at     time.Time
		query  history.Query
		anchor history.Anchor
		window history.Window
		counts history.Counts
		spent  spent
		err    error
	}
	// changedMsg holds tasks as they are on disk after something was done to them.
	changedMsg struct {
		at    time.Time
		tasks []history.Task
		// show asks to select the first of them; say is a word for the footer.
		show bool
		say  note
		err  error
		// drafts are what could not be written down; they go back into the form.
		drafts []history.Draft
	}
	// canceledMsg holds tasks that were to be canceled, as they are by now: those that wait here all at
	// once, or one of the service's. Beside another step it is not what the next one waits for.
	canceledMsg struct {
		at           time.Time
		tasks        []history.Task
		here, beside bool
		err          error
	}
	// writtenMsg holds what a command tells that the program must not end before.
	writtenMsg struct{ of tea.Msg }
	// timelineMsg holds what the detail screen shows of a task beyond the task itself.
	timelineMsg struct {
		at      time.Time
		id      history.TaskID
		entries []history.Entry
		costs   history.Costs
		path    string
		missing bool
		// ffmpeg tells that there is one, to take frames out of the video.
		ffmpeg bool
		// preview is that of the picture, where history has kept it.
		preview previewMsg
		// frames are those of the video that were taken out of it before.
		frames []image.Image
		err    error
	}
	// restedMsg says that the cursor came to rest a moment ago.
	restedMsg struct{ id int }
	// framesMsg holds frames of a video, as they are shown beside the picture; none where there are
	// none to be had.
	framesMsg struct {
		path   string
		frames []image.Image
	}
	// reelMsg holds the frames of a video that are played, and beatMsg says that one was shown for
	// long enough.
	reelMsg struct {
		path   string
		frames []image.Image
		err    error
	}
	beatMsg struct{ gen int }
	// previewMsg holds the preview of a picture; nil when there is none. One that was left was not waited for.
	previewMsg struct {
		address string
		picture image.Image
		left    bool
	}
	// inspectedMsg says what a picture is, and what the service said of it before.
	inspectedMsg struct {
		address string
		facts   media.Facts
		picture image.Image
		alike   string // the file that was meant, where none is at the address
		unseen  string // why there is no preview of a picture that could be looked at
		// content tells pictures with the same content, verdict what the service has said of it.
		content string
		verdict history.Verdict
		err     error
	}
	// clipMsg says what a clip is; the hash tells the content of a local one.
	clipMsg struct {
		source string
		alike  string // the file that was meant, where none is at the source
		facts  api.ClipFacts
		hash   string
		err    error
	}
	// allMsg holds the tasks of a list, to be marked, and how long the list is.
	allMsg struct {
		at    time.Time
		query history.Query
		tasks []history.Task
		total int
		err   error
	}
	// sourcesMsg says which files are meant by what a field of the form held.
	sourcesMsg struct {
		field compose.Field
		text  string
		list  []string
		err   error
	}
	// foldersMsg holds what is in folders, for completion: asked is which those are.
	foldersMsg struct {
		asked string
		in    map[string][]entry
	}
	// browsedMsg holds what is in a folder, for the picker.
	browsedMsg struct{ listing picker.Listing }
	// recentMsg holds values that were used before, the engine of the last task, the library, what is known of a motion's
	// length, and the fingerprint of the key in use.
	recentMsg struct {
		pictures, templates []string
		engine              api.EngineID
		motions             []history.Motion
		unmade              map[history.MotionID]history.Task // that should have made a motion
		seconds             map[string]float64
		finger              string
		err                 error // of reading the library
	}
	// motionMsg tells that the library was changed; show is the motion to select, 0 for none.
	motionMsg struct {
		at   time.Time
		say  note
		show history.MotionID
		err  error
		// typed is what could not be written down, if the person had typed it.
		typed action.Action
	}
)

// The ends of jobs that the desk wanted done.
type (
	sentMsg struct {
		at   time.Time
		id   history.TaskID
		task history.Task
		// unready tells that nothing was sent, because a file is to be uploaded first.
		unready bool
		event   history.Event // what came of the submission; nil where none was made
		err     error         // the submission's
		disk    error         // of writing what came of it
	}
	preparedMsg struct {
		at   time.Time
		id   history.TaskID
		task history.Task
		err  error
	}
	askedMsg struct {
		at     time.Time
		id     history.TaskID
		ask    poll.Ask
		answer api.Answer
		task   history.Task
		err    error
		disk   error
	}
	sweptMsg struct {
		at   time.Time
		ask  poll.Ask
		page api.Page
		err  error
	}
	searchedMsg struct {
		at   time.Time
		id   history.TaskID
		task history.Task
		err  error
		disk error
	}
	// candidatesMsg holds what on the account could be an unsure task.
	candidatesMsg struct {
		at    time.Time
		task  history.Task
		found []history.Candidate
		err   error
	}
	// importedMsg says what the account's list of the last day held. A quiet look stores nothing.
	importedMsg struct {
		at    time.Time
		quiet bool
		tasks []history.Task // that were stored, as they were then
		live  []history.Task // those of them on which something is still to be done
		// lacking, known and held count what history lacked, had, and what may be unsure here; back
		// counts the known ones that had been given up; others are tasks of models that are no engines.
		lacking, known, held, back tally
		others                     int
		err                        error
	}
	// fetchedMsg holds a task after an attempt at saving its video; gaveWay tells that it was called off
	// for the sake of others.
	fetchedMsg struct {
		at      time.Time
		task    history.Task
		gaveWay bool
		err     error
		disk    error
	}
)

// The rest: the key, the footer, the world outside.
type (
	keyFoundMsg struct {
		at    time.Time
		found credentials.Found
		err   error
	}
	keyTriedMsg struct {
		at time.Time
		// try counts the keys that were tried. A key that is to be kept is kept when it is known to be good.
		try        int
		key        credentials.Key
		keep, kept bool
		err        error // what the service, or the keyring, said
	}
	// mendReadyMsg says whether a file can be mended here.
	mendReadyMsg struct {
		repair repair
		err    error
	}
	// mendAtMsg says how far the copy is: the gen-th that was begun.
	mendAtMsg struct{ gen, percent int }
	// mendedMsg holds the path of the copy.
	mendedMsg struct {
		repair repair
		path   string
		err    error
	}
	// historySavedMsg holds the path of a copy of the whole history.
	historySavedMsg struct {
		at   time.Time
		path string
		err  error
	}
	noteMsg struct{ note note }
	// quitMsg asks to end as soon as nothing is under way that must be written down.
	quitMsg     struct{}
	noteGoneMsg struct{ id int }
	// copyMsg asks for the terminal's clipboard, where this machine has none of its own.
	copyMsg struct{ name, text string }
)

// spent is what was paid for, in CNY, since midnight and since the first of the month.
type spent struct{ today, month float64 }

// note is a word in the footer.
type note struct {
	text string
	tone ui.Tone
	// stays tells that what happens by itself does not take its place.
	stays bool
}

// Quit is the message that ends the program from outside: as soon as no submission is under way.
func Quit() tea.Msg { return quitMsg{} }
