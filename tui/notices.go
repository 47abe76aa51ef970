package tui

import (
	"fmt"

	tea "charm.land/bubbletea/v2"

	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/internal/text"
	"dancecard/tui/ui"
)

// takeResult takes in what came of a job of the core.
func (m *Model) takeResult(msg resultMsg) tea.Cmd {
	m.pass(msg.at)
	notices := m.core.Take(m.data.now, msg.result)
	if m.core.Gone() == nil {
		m.work.saved = ""
	}
	return m.notices(notices, msg.say)
}

// notices shows what the core has to tell; say is the word for what went well.
func (m *Model) notices(list []core.Notice, say note) tea.Cmd {
	cmds := make([]tea.Cmd, len(list))
	for i, n := range list {
		cmds[i] = m.notice(n, say)
	}
	return tea.Batch(cmds...)
}

// notice shows one notice.
func (m *Model) notice(n core.Notice, say note) tea.Cmd {
	switch n := n.(type) {
	case core.Updated:
		m.updated(n.Tasks)
	case core.Rewritten:
		m.data.stale, m.data.library.stale, m.data.library.renamed = true, true, true
	case core.Created:
		return m.created(n.Tasks, say)
	case core.NotCreated:
		return m.notCreated(n)
	case core.Changed:
		return m.changed(n, say)
	case core.Undone:
		return m.undone(n)
	case core.MotionChanged:
		return m.motionChanged(n, say)
	case core.KeyKept:
		return m.keyKept(n)
	case core.HistorySaved:
		return m.historySaved(n)
	case core.Candidates:
		return m.takeCandidates(n)
	case core.NotChanged:
		m.stay()
	case core.Imported:
		m.data.stale = m.data.stale || len(n.Tasks) > 0
	case core.Revived, core.Written, core.ToCancel, core.CanceledOne:
		m.data.stale = true
	}
	said := m.said(n)
	if byItself(n) {
		return m.mention(said)
	}
	return m.say(said)
}

// byItself tells what happens without a person's doing, and takes no place from what they asked for.
func byItself(n core.Notice) bool {
	switch n.(type) {
	case core.NotListed, core.Failed, core.NotAsked, core.LookedUp, core.NotLookedUp, core.Saved:
		return true
	}
	return false
}

// stays tells what is read for longer than what happens beside it.
func stays(n core.Notice) bool {
	switch n := n.(type) {
	case core.SentTwice, core.Canceling, core.NotImported:
		return true
	case core.NotWritten:
		return n.Sent
	case core.Imported:
		return n.Err == nil || len(n.Tasks) > 0
	case core.HistorySaved:
		return n.Err == nil
	}
	return false
}

// said is a notice in words.
func (m *Model) said(n core.Notice) note {
	say := noteOf(m.wording().Notice(n))
	say.stays = stays(n)
	return say
}

// wording is for a window, where there are keys to name.
func (m *Model) wording() text.Wording {
	return text.Wording{Keys: true, Times: m.look.theme.Times}
}

// noteOf is a word with the tone in which the window shows it.
func noteOf(s text.Said) note {
	tones := map[text.Tone]ui.Tone{text.TonePlain: ui.ToneText, text.ToneGood: ui.ToneGood, text.ToneWarn: ui.ToneWarn, text.ToneBad: ui.ToneBad}
	return note{text: s.Text, tone: tones[s.Tone]}
}

// updated brings tasks up to date wherever they are shown.
func (m *Model) updated(tasks []history.Task) {
	for _, t := range tasks {
		if old, known := m.shown(t.ID); !known || old != t {
			m.renew(t)
		}
	}
}

// created shows the last of new tasks.
func (m *Model) created(tasks []history.Task, say note) tea.Cmd {
	if len(tasks) > 0 && !m.list.Typing() { // else the next letters were commands
		m.list.Show(tasks[len(tasks)-1].ID)
	}
	m.data.stale = true
	return m.say(say)
}

// changed says what came of a change. The word is said of what was changed: a task may have gone on since
// the person saw it.
func (m *Model) changed(n core.Changed, say note) tea.Cmd {
	m.data.stale = true
	if len(n.Late) > 0 && say.text != "" {
		say = noteOf(m.wording().TooLate(say.text, n))
	}
	if n.Undoable {
		say.text += undoHint
	}
	if say.text == "" {
		return nil
	}
	return m.say(say)
}

// quitCanceling says what becomes of the cancels that a quit leaves undone.
func quitCanceling(done, of int) string {
	return fmt.Sprintf("%d of %d tasks are canceled so far. The next start cancels the rest, within 24 hours.", done, of)
}

// progressText says what is done before a submission, and how far it is.
func progressText(p core.Progress) string {
	text := map[core.Step]string{core.UploadingPicture: "upload picture", core.UploadingClip: "upload clip", core.Checking: "checking"}[p.Step]
	if p.Total <= 0 {
		return text
	}
	return fmt.Sprintf("%s %d%%", text, min(100*p.Done/p.Total, 100))
}
