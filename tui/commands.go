package tui

import (
	"net/url"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/internal/text"
	"dancecard/tui/action"
	"dancecard/tui/dialog"
	"dancecard/tui/ui"
)

// do carries out a command of the table, wherever it came from.
func (m *Model) do(cmd string) tea.Cmd {
	switch cmd {
	case ui.CmdOpen:
		return m.openDetail()
	case ui.CmdBack:
		return m.back()
	case ui.CmdNew:
		return tea.Batch(m.openForm(), m.refill(), m.readAgain())
	case ui.CmdEdit:
		return m.edit()
	case ui.CmdHelp:
		return m.show(dialog.NewHelp(m.table))
	case ui.CmdPalette:
		return m.show(dialog.NewPalette(m.table, m.where()))
	case ui.CmdQuit:
		return m.quit()
	case ui.CmdSuspend:
		return m.fx.suspend()
	case ui.CmdRedraw:
		return tea.ClearScreen
	case ui.CmdTasks:
		return m.screen(onList)
	case ui.CmdMotions:
		return m.screen(onMotions)
	case ui.CmdKey:
		m.visit(onWelcome)
		m.welcome.Again()
		return nil
	case ui.CmdRefresh:
		return m.refresh()
	case ui.CmdImport:
		return m.importTasks()
	case ui.CmdPause:
		return m.pause()
	case ui.CmdUndo:
		return m.undo(false)
	case ui.CmdRedo:
		return m.undo(true)
	case ui.CmdBatch:
		return m.showBatch()
	case ui.CmdSaveFile:
		return m.fx.do(m.core.SaveHistory(), note{})
	case ui.CmdMarkAll:
		return m.markAll()
	}
	if m.place == onMotions {
		return m.onMotion(cmd)
	}
	return m.onTasks(cmd)
}

// onTasks carries out a command that is about the marked tasks or the selected one, or moves.
func (m *Model) onTasks(cmd string) tea.Cmd {
	switch cmd {
	case ui.CmdCancel:
		return m.askCancel()
	case ui.CmdRemove:
		return m.remove()
	case ui.CmdPlay:
		return m.play()
	case ui.CmdSave:
		return m.saveAgain()
	case ui.CmdCopy:
		return m.askCopy()
	case ui.CmdSettle:
		return m.askSettle()
	case ui.CmdReplan:
		return m.askReplan()
	case ui.CmdWatch:
		return m.watch()
	case ui.CmdMoveUp:
		return m.move(history.Up)
	case ui.CmdMoveDown:
		return m.move(history.Down)
	case ui.CmdFront:
		return m.move(history.Front)
	case ui.CmdReturn:
		return m.back()
	case ui.CmdNextTask:
		return m.step(ui.CmdDown)
	case ui.CmdPrevTask:
		return m.step(ui.CmdUp)
	case ui.CmdScrollDown:
		return m.scroll(ui.CmdDown)
	case ui.CmdScrollUp:
		return m.scroll(ui.CmdUp)
	}
	if m.place == onDetail {
		m.detail.Do(cmd)
		return nil
	}
	if cmd == ui.CmdMark {
		m.remember(m.list.Selected(m.listData()))
	}
	if m.list.Do(cmd, m.listData()) {
		m.data.stale = true
	}
	return nil
}

func (m *Model) openDetail() tea.Cmd {
	t, ok := m.selected()
	if !ok {
		return m.say(note{text: "there is no task to open; n makes one"})
	}
	m.visit(onDetail)
	m.showWhole(t)
	m.resize()
	return nil
}

// showWhole has the detail show a task.
func (m *Model) showWhole(t history.Task) {
	if m.data.side.of.ID != t.ID {
		m.data.side.of = history.Task{ID: t.ID}
	}
}

// step shows the next task of the list whole, or the one before.
func (m *Model) step(way string) tea.Cmd {
	m.list.Do(way, m.listData())
	t, ok := m.list.Selected(m.listData())
	if !ok || t.ID == m.data.side.of.ID {
		return m.say(note{text: map[string]string{ui.CmdDown: "This is the last task", ui.CmdUp: "This is the first task"}[way]})
	}
	m.showWhole(t)
	return nil
}

// scroll moves in the task that is shown whole, or beside the list.
func (m *Model) scroll(way string) tea.Cmd {
	if m.place == onDetail || m.sideBySide() {
		m.detail.Do(way)
		return nil
	}
	return m.say(note{text: "Nothing to scroll: " + ui.KeyLabel("enter", m.look.theme.Glyphs) + " opens the task"})
}

func (m *Model) back() tea.Cmd {
	if m.place == onDetail {
		return m.leave()
	}
	if m.place == onMotions {
		if m.library.Do(ui.CmdBack, m.motionsData()) {
			return nil
		}
		return m.screen(onList)
	}
	if _, _, cancels := m.core.Cancels(); cancels {
		return tea.Batch(m.say(note{text: "calling the rest off", stays: true}), m.fx.do(m.core.CallOffCancels(), note{}))
	}
	if m.list.Do(ui.CmdBack, m.listData()) {
		m.data.stale = true
	}
	return nil
}

// openForm shows the form, on the library as it is by now.
func (m *Model) openForm() tea.Cmd {
	m.visit(onForm)
	m.resize()
	m.data.library.stale = true // it may have grown
	return nil
}

func (m *Model) edit() tea.Cmd {
	tasks := m.targets()
	if len(tasks) == 0 {
		return m.say(note{text: "there is no task to fill the form from"})
	}
	if m.form.Touched() {
		return m.askFill(tasks)
	}
	return m.fillForm(tasks)
}

func (m *Model) refresh() tea.Cmd {
	if !m.core.Mine() {
		m.data.stale, m.data.library.stale = true, true
		return m.say(note{text: "another dancecard asks the service; this window shows what it finds"})
	}
	m.core.Refresh(m.data.now)
	m.core.Recheck()
	m.data.stale, m.data.library.stale = true, true
	m.data.preview.barren = nil
	return m.say(note{text: "asking the service"})
}

// targets are the tasks that an action is about.
func (m *Model) targets() []history.Task {
	if m.place == onDetail {
		if t, ok := m.selected(); ok {
			return []history.Task{t}
		}
		return nil
	}
	return m.known(m.list.Marked(m.listData()))
}

// known gives those of the tasks that are known here.
func (m *Model) known(ids []history.TaskID) (out []history.Task) {
	for _, id := range ids {
		if t, ok := m.task(id); ok && t.Removed.IsZero() { // one of them may have been removed by itself
			out = append(out, t)
		}
	}
	return out
}

// unmark takes the marks off once what was asked for has been done to the marked tasks.
func (m *Model) unmark() {
	if m.place != onDetail { // there it was done to the one that is shown
		m.list.ClearMarks()
	}
}

// pickTargets gives the tasks that pass a test; when none does, it says why.
func (m *Model) pickTargets(fits func(history.Task) bool, why string) ([]history.Task, tea.Cmd) {
	var out []history.Task
	for _, t := range m.targets() {
		if fits(t) {
			out = append(out, t)
		}
	}
	if len(out) == 0 {
		return nil, m.say(note{text: why})
	}
	return out, nil
}

func ids(tasks []history.Task) []history.TaskID {
	out := make([]history.TaskID, len(tasks))
	for i, t := range tasks {
		out[i] = t.ID
	}
	return out
}

// called names tasks in a sentence.
func (m *Model) called(tasks []history.Task) string {
	return text.NameAll(tasks, m.look.theme.Times)
}

func (m *Model) askCancel() tea.Cmd {
	why := "only what waits, here or at the service, can be canceled"
	if slices.ContainsFunc(m.targets(), func(t history.Task) bool { return !t.CancelAsked.IsZero() }) {
		why = "already canceling; esc on the list calls it off"
	}
	tasks, no := m.pickTargets(core.Cancelable, why)
	if no != nil {
		return no
	}
	text := []string{"A canceled task costs nothing. It stays in the list."}
	if rest := len(m.targets()) - len(tasks); rest > 0 {
		text = append(text, count(rest, "marked task goes", "marked tasks go")+" on: only what waits is canceled.")
	}
	return m.show(&dialog.Question{
		Title: "Cancel " + m.called(tasks) + "?",
		Text:  text,
		Opts: []dialog.Option{
			{Key: "c", Label: "cancel " + m.called(tasks), Act: action.Confirmed{What: ui.CmdCancel, IDs: ids(tasks)}},
			{Key: "esc", Label: "let it go on"},
		},
	})
}

// confirmed carries out what a dialog asked about.
func (m *Model) confirmed(a action.Confirmed) tea.Cmd {
	var cmds []tea.Cmd
	var changes []history.Change
	var canceled []history.TaskID
	for _, id := range a.IDs {
		t, ok := m.task(id)
		if !ok {
			continue
		}
		if engine, ok := strings.CutPrefix(a.What, replanTo); ok {
			changes = append(changes, history.Change{ID: id, Event: m.replanned(api.EngineID(engine))})
		}
		if remote, ok := strings.CutPrefix(a.What, settlePick); ok {
			changes = append(changes, history.Change{ID: id, Event: m.candidate(remote)})
		}
		switch a.What {
		case ui.CmdCancel:
			canceled = append(canceled, t.ID)
		case settleSend:
			changes = append(changes, history.Change{ID: id, Event: history.SendAgain{}})
		case settleDrop:
			changes = append(changes, history.Change{ID: id, Event: history.GivenUp{}})
		case settleLook:
			cmds = append(cmds, m.lookUp(id))
		}
	}
	if cmd, handled := m.confirmQueue(a); handled {
		return cmd
	}
	if a.What == ui.CmdQuit {
		m.end.asked = true
	}
	if a.What == ui.CmdEdit {
		return m.fillForm(m.known(a.IDs))
	}
	if len(changes) > 0 {
		cmds = append(cmds, m.fx.do(m.core.Change(changes...), note{}))
	}
	if len(canceled) > 0 {
		cmds = append(cmds, m.fx.do(m.core.Cancel(canceled...), note{}))
	}
	m.unmark()
	return tea.Batch(cmds...)
}

// lookUp has an unsure task looked for at once.
func (m *Model) lookUp(id history.TaskID) tea.Cmd {
	if !m.core.Mine() {
		return m.say(note{text: "another dancecard asks the service; look it up there"})
	}
	m.core.LookUpAgain(id)
	return m.say(note{text: "looking it up on the account"})
}

// isWeb reports whether an address can be looked at from here.
func isWeb(address string) bool {
	u, err := url.Parse(address)
	return err == nil && (u.Scheme == "http" || u.Scheme == "https") && u.Host != ""
}
