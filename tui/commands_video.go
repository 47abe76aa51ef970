package tui

import (
	"fmt"

	tea "charm.land/bubbletea/v2"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/text"
	"dancecard/tui/action"
	"dancecard/tui/dialog"
	"dancecard/tui/label"
	"dancecard/tui/term"
)

// play opens the saved file; without one, the link while it lives.
func (m *Model) play() tea.Cmd {
	t, ok := m.selected()
	if !ok {
		return m.setStatus(action.Say{Text: "there is no task to play"})
	}
	if t.File == "" && !m.alive(t) {
		return m.setStatus(action.Say{Text: "there is no video yet"})
	}
	return m.fx.play(t, m.alive(t))
}

// alive reports whether a task's video can still be fetched.
func (m *Model) alive(t history.Task) bool { return m.env.Now.Before(t.LinkDies()) }

// saveAgain saves videos that are missing or were not saved.
func (m *Model) saveAgain() tea.Cmd {
	tasks, no := m.pickTargets(m.alive, "there is no link to save from: it lives for 24 hours after the task's end")
	if no != nil {
		return no
	}
	for _, t := range tasks {
		m.core.FetchAgain(t.ID)
	}
	return m.fx.do(m.core.SaveAgain(tasks), action.Say{Text: "saving it again"})
}

// askCopy asks what of a task to copy.
func (m *Model) askCopy() tea.Cmd {
	t, ok := m.selected()
	if !ok {
		return m.setStatus(action.Say{Text: "there is no task to copy from"})
	}
	var opts []dialog.Option
	add := func(key, name, text string) {
		if text != "" {
			opts = append(opts, dialog.Option{Key: key, Label: name, Act: action.Copy{Name: "the " + name, Text: text}})
		}
	}
	if t.File != "" {
		add("f", "file's path", m.fx.Videos.Path(t.File))
	}
	if m.alive(t) && api.AddressTrouble(t.Video) == "" {
		add("v", "video's link", t.Video)
	}
	add("t", "task id", t.RemoteID)
	add("r", "request id", t.RequestID)
	if t.Problem.Code != "" && (t.Problem.Message+t.Problem.RequestID != "" || !text.Ours(t.Problem)) {
		add("e", "error, for support", fmt.Sprintf("%s: %s (request %s)", t.Problem.Code, t.Problem.Message, t.Problem.RequestID))
	}
	add("p", "picture's address", t.Picture)
	add("m", "template id", t.Template)
	return m.show(&dialog.Question{Title: "Copy of " + label.Name(t, m.env.Theme.Glyphs), Opts: opts})
}

// quit asks when something goes on that the user should know of.
func (m *Model) quit() tea.Cmd {
	sum, c := m.data.summary, m.data.counts
	var text []string
	if sum.There > 0 {
		text = append(text, count(sum.There, "task goes", "tasks go")+" on at the service; start dancecard within 24 hours of the end, and it saves what came of it.")
	}
	if sum.Here > 0 {
		text = append(text, count(sum.Here, "task waits", "tasks wait")+" here until dancecard runs again.")
	}
	if sum.Saving > 0 {
		text = append(text, fmt.Sprintf("%s being saved; the next start resumes that.", count(sum.Saving, "video is", "videos are")))
	}
	if sum.Unsaved > 0 {
		text = append(text, count(sum.Unsaved, "video is", "videos are")+" not saved yet; the next start tries again, as long as the links live.")
	}
	done, of, cancels := m.core.Cancels()
	cancels = cancels && m.core.Mine() // else the other program goes on
	if !cancels && (c.Active == 0 && sum.Unsaved == 0 || !m.core.Mine()) {
		text = nil
	}
	if n := len(m.data.unsent); n > 0 {
		text = append(text, count(n, "order", "orders")+" could not be written down and would be lost; n brings "+them(n)+" back.")
	}
	text = append(text, m.file().atEnd()...)
	typed := m.form.Touched()
	if !cancels && len(text) == 0 && !typed {
		m.end.requested = true
		return nil
	}
	if m.fx.Demo {
		text = []string{"This is the demo: everything in it is thrown away."}
	}
	if typed {
		text = append([]string{"The new task isn't sent yet: what you filled in would be lost."}, text...)
	}
	if cancels {
		text = append([]string{quitCanceling(done, of)}, text...)
	}
	return m.show(&dialog.Question{Title: quitTitle, Text: text, Opts: []dialog.Option{
		{Key: "y", Also: "ctrl+c", Label: "quit", Act: action.Confirmed{What: term.CmdQuit}},
		{Key: "esc", Label: "stay"},
	}})
}

func count(n int, one, many string) string { return text.Count(n, one, many) }

func them(n int) string { return text.Them(n) }
