package tui

import (
	"context"
	"time"

	"dancecard/internal/text/msg"
	"dancecard/tui/action"
	"dancecard/tui/dialog"
	"dancecard/tui/screen"
	"dancecard/tui/term"

	tea "charm.land/bubbletea/v2"
)

// shutdown is what is left to do before the program ends.
type shutdown struct {
	requested bool // to end as soon as nothing is under way that must be written down
	forced    bool // by a signal, which does not wait for the person
	demo      bool // to begin again as the demo
	announced bool // that something is waited for
	leaving   bool // once the terminal has answered
}

// answerTime is what the terminal has for an answer before it is given back. One that comes later is typed into
// the shell.
const answerTime = 300 * time.Millisecond

// owesAnswer reports whether the terminal was asked something a moment ago and has not answered.
func owesAnswer(m *Model) bool {
	recent := func(asked time.Time) bool { return !asked.IsZero() && m.env.Now.Sub(asked).Abs() < answerTime }
	return m.look.unknown && recent(m.look.asked) || recent(m.graphics.Asked())
}

// exit ends the program. If the terminal was asked something a moment ago, it waits for the answer or a time
// limit.
func (m *Model) exit() tea.Cmd {
	if !owesAnswer(m) {
		return m.graphics.Before(tea.Quit)
	}
	if m.end.leaving {
		return nil
	}
	m.end.leaving = true
	ctx, sleep := context.WithoutCancel(m.env.Ctx), m.env.Sleep // a signal does not cut it short
	leave := m.graphics.Before(tea.Quit)
	return func() tea.Msg {
		_ = sleep(ctx, answerTime)
		return leave()
	}
}

// maybeQuit ends the program once it was asked to and nothing is under way. Answers to submissions, and what
// the person asked for, must be on disk first. The scheduler begins nothing new meanwhile, and the footer says
// what it waits for.
func (m *Model) maybeQuit() tea.Cmd {
	sending := m.core.Submitting()
	switch {
	case !m.end.requested:
		return nil
	case !sending && !m.core.Unfinished():
		return m.exit()
	case m.end.announced && m.status.shown.Text != "":
		return nil
	}
	m.end.announced = true
	text := msg.QuitAfterSending(m.env.Language)
	switch {
	case sending:
	case m.core.Hooks.Pending():
		text = msg.QuitAfterHook(m.env.Language)
	default:
		text = msg.QuitAfterChange(m.env.Language)
	}
	return m.setStatus(action.Say{Text: text, Tone: term.ToneWarn})
}

// mayForceQuit reports whether ctrl+c ends the program without waiting. It does so only after the wait was
// announced, and never during a submission, which might be paid twice.
func (m *Model) mayForceQuit(key string) bool {
	return key == "ctrl+c" && m.end.announced && !m.core.Submitting()
}

// stay calls the end off that the person asked for: there is something to see first.
func (m *Model) stay() {
	if !m.end.forced {
		m.end = shutdown{}
	}
}

// quit asks when something goes on that the user should know of.
func (m *Model) quit() tea.Cmd {
	l := m.env.Language
	done, of, cancels := m.core.Cancels()
	cancels = cancels && m.core.Mine() // else the other program goes on
	about := m.goesOn(cancels)
	about = append(about, m.file().atEnd(l)...)
	var unsaved []string
	for _, one := range inOrder(m.screens) {
		if s, ok := one.(screen.Unsaved); ok {
			unsaved = append(unsaved, s.Unsaved()...)
		}
	}
	if !cancels && len(about) == 0 && len(unsaved) == 0 {
		m.end.requested = true
		return nil
	}
	if m.env.Demo {
		about = []string{msg.QuitDemo(l)}
	}
	about = append(unsaved, about...)
	if cancels {
		about = append([]string{msg.QuitCanceling(l, done, of)}, about...)
	}
	m.quitQuestion = &dialog.Question{Title: msg.QuitTitle(l), Text: about, Opts: []dialog.Option{
		{Key: "y", Also: "ctrl+c", Label: msg.QuitQuit(l), Act: action.Quit{}},
		{Key: "esc", Label: msg.QuitStay(l)},
	}}
	return m.open(m.quitQuestion)
}

// goesOn says what becomes of tasks that have not ended.
func (m *Model) goesOn(cancels bool) (about []string) {
	sum := m.summary
	if !cancels && (m.list.Rows().Counts.Active == 0 && sum.Unsaved == 0 || !m.core.Mine()) {
		return nil
	}
	for _, c := range []struct {
		n    int
		text func(msg.Language, int) string
	}{{sum.There, msg.QuitAtService}, {sum.Here, msg.QuitWaiting}, {sum.Saving, msg.QuitDownloading}, {sum.Unsaved, msg.QuitNotSaved}} {
		if c.n > 0 {
			about = append(about, c.text(m.env.Language, c.n))
		}
	}
	return about
}
