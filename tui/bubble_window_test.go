package tui_test

import (
	"context"
	"errors"
	"maps"
	"slices"
	"strings"
	"testing/synctest"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"dancecard/history"
	"dancecard/internal/simulator"
	"dancecard/tui"
)

// probed is the program's model, and gives the test access on the goroutine that owns it. It counts what
// Bubble Tea does with it.
type probed struct {
	*tui.Model
	seen *tally
}

// tally counts what a program did. It belongs to the program's goroutine: read it in a probe.
type tally struct {
	messages, views, frames int // frames are the views that differ from the one before
	last                    string
	// kinds counts the messages by their type.
	kinds map[string]int
	// draws tells that views are made without anybody reading the screen, and counted.
	draws bool
	// after is called when a message was taken in; nil for nobody.
	after func(*tui.Model)
}

type probe struct {
	look func()
	done chan struct{}
}

func (m probed) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	if p, ok := msg.(probe); ok {
		p.look()
		close(p.done)
		return m, nil
	}
	m.seen.messages++
	m.seen.kinds[kindOf(msg)]++
	_, cmd := m.Model.Update(msg)
	if m.seen.after != nil {
		m.seen.after(m.Model)
	}
	return m, cmd
}

// View is what Bubble Tea draws after each message, where the test counts that.
func (m probed) View() tea.View {
	if !m.seen.draws {
		return tea.View{}
	}
	v := m.Model.View()
	m.seen.views++
	if v.Content != m.seen.last {
		m.seen.frames++
		m.seen.last = v.Content
	}
	return v
}

// counted gives the tally as it is now.
func (w *fakeWindow) counted() (out tally) {
	p := probe{look: func() {
		out = *w.seen
		out.kinds = maps.Clone(w.seen.kinds)
	}, done: make(chan struct{})}
	w.p.Send(p)
	<-p.done
	return out
}

// screen is what a person reads, without colours.
func (w *fakeWindow) screen() string {
	w.t.Helper()
	var content string
	if w.gone {
		return ansi.Strip(w.model.View().Content)
	}
	p := probe{look: func() { content = w.model.View().Content }, done: make(chan struct{})}
	w.p.Send(p)
	<-p.done
	return ansi.Strip(content)
}

// shows reports whether all texts are on the screen.
func (w *fakeWindow) shows(texts ...string) bool {
	screen := w.screen()
	for _, text := range texts {
		if !strings.Contains(screen, text) {
			return false
		}
	}
	return true
}

// asks reports whether a question is open.
func (w *fakeWindow) asks() (asks bool) {
	if w.gone {
		return false
	}
	p := probe{look: func() { asks = w.model.Asks() }, done: make(chan struct{})}
	w.p.Send(p)
	<-p.done
	return asks
}

// want asserts that texts are on the screen.
func (w *fakeWindow) want(texts ...string) {
	w.t.Helper()
	for _, text := range texts {
		if !w.shows(text) {
			w.t.Errorf("%s: %q is not on the screen:\n%s", w.name, text, w.screen())
		}
	}
}

// press presses keys, each after what the one before it brought about, and after a question was read.
func (w *fakeWindow) press(names ...string) {
	for _, name := range names {
		if w.asks() {
			time.Sleep(tui.QuestionPause)
			synctest.Wait()
		}
		w.send(keyPress(name))
	}
}

// paste pastes a text.
func (w *fakeWindow) paste(text string) { w.send(tea.PasteMsg{Content: text}) }

func (w *fakeWindow) send(msg tea.Msg) {
	w.p.Send(msg)
	synctest.Wait()
}

// add writes tasks for pictures with marks, as the form would, and gives their numbers. The program
// learns of them like of another window's.
func (w *fakeWindow) add(marks ...string) []history.TaskID {
	w.t.Helper()
	var drafts []history.Draft
	for _, mark := range marks {
		drafts = append(drafts, draft(mark))
	}
	tasks, err := w.store.Create(context.Background(), drafts...)
	if err != nil {
		w.t.Fatal(err)
	}
	var ids []history.TaskID
	for _, t := range tasks {
		ids = append(ids, t.ID)
	}
	return ids
}

// compose asks for a task through the form, which is empty but for the motion of the task before.
func (w *fakeWindow) compose(mark string, first bool) {
	w.press("n")
	w.paste(picture(mark))
	if first {
		w.press("tab")
		w.paste(simulator.StartTemplates()[0].ID)
	}
	w.press("ctrl+s")
	if strings.Contains(w.screen(), "New task") { // still looking at the picture
		w.press("ctrl+s")
	}
}

// requests gives what this program has asked of the service, of some kinds; without any, of all.
func (w *fakeWindow) requests(kinds ...simulator.Kind) (out []simulator.Request) {
	for _, r := range w.sim.Record() {
		if r.Header.Get("User-Agent") == w.name && (len(kinds) == 0 || slices.Contains(kinds, r.Kind)) {
			out = append(out, r)
		}
	}
	return out
}

// task reads a task from the file.
func (w *fakeWindow) task(id history.TaskID) history.Task {
	w.t.Helper()
	t, err := w.store.Task(context.Background(), id)
	if err != nil {
		w.t.Fatal(err)
	}
	return t
}

// tell lets an event happen, as another window would.
func (w *fakeWindow) tell(id history.TaskID, e history.Event) history.Task {
	w.t.Helper()
	t, err := w.store.Apply(context.Background(), id, e)
	if err != nil {
		w.t.Fatal(err)
	}
	return t
}

// quit ends the program as a signal would, and lets the lease go as internal/cli does.
func (w *fakeWindow) quit() {
	w.t.Helper()
	w.p.Send(tui.Quit())
	w.leave()
	if err := w.store.Leases.Release(context.Background(), w.name); err != nil {
		w.t.Error(err)
	}
	w.close()
}

// kill ends the program in the middle of whatever it does: from now on it can neither write nor ask.
func (w *fakeWindow) kill() {
	w.t.Helper()
	if w.gone {
		return
	}
	if err := w.store.Close(); err != nil {
		w.t.Error(err)
	}
	w.line.set(true)
	w.p.Kill()
	w.leave()
	synctest.Wait()
}

func (w *fakeWindow) leave() {
	w.t.Helper()
	if err := <-w.ended; err != nil && !errors.Is(err, tea.ErrProgramKilled) {
		w.t.Errorf("%s: %v", w.name, err)
	}
	w.gone = true
	w.cancel()
}

func (w *fakeWindow) close() {
	synctest.Wait()
	w.line.set(true)
	if err := w.store.Close(); err != nil {
		w.t.Error(err)
	}
}
