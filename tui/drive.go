package tui

import (
	"cmp"
	"errors"
	"fmt"
	"time"

	tea "charm.land/bubbletea/v2"

	"dancecard/history"
	"dancecard/internal/text"
	"dancecard/tui/ui"
	"dancecard/tui/words"
)

const (
	// leaseLife is how long a program that has stopped saying so is still believed to be there.
	leaseLife = 20 * time.Second
	// leaseEvery is how often the holder says that it is there; followEvery how often the others
	// look whether it is, and what it has written.
	leaseEvery  = 5 * time.Second
	followEvery = time.Second
	// clockEvery is how often the clock moves on while a task at work is on the screen, and
	// idleEvery while nothing is.
	clockEvery = time.Second
	idleEvery  = 30 * time.Second
	// jump is from which gap on the machine must have slept.
	jump = 2 * time.Minute
	// undoLife is for how long at least what was removed is kept, and what was changed can be undone.
	undoLife = 7 * 24 * time.Hour
)

// drive begins what the desk wants done and sets the timer for when it wants more.
func (m *Model) drive() tea.Cmd {
	var cmds []tea.Cmd
	wake := m.data.now.Add(idleEvery)
	if m.work.mine && !m.end.asked && !m.data.key.Key.IsZero() {
		cmds = append(cmds, m.peek(), m.chores())
		m.work.desk.StopSending(m.work.file.gone != nil)
		m.fx.saves.each(func(id history.TaskID, done, total int64) { m.work.desk.Progress(id, m.data.now, done, total) })
		jobs, at := m.work.desk.Next(m.data.now)
		for _, j := range jobs {
			cmds = append(cmds, m.fx.job(j))
		}
		wake = soonest(wake, at)
	}
	if m.look.focused && m.moving() {
		wake = soonest(wake, m.data.now.Add(clockEvery))
	}
	if !m.work.lease.IsZero() {
		wake = soonest(wake, m.work.lease)
	}
	m.stand()
	return tea.Batch(append(cmds, m.mention(m.saySaving()), m.arm(wake))...)
}

// arm sets the timer, unless it goes off soon enough already.
func (m *Model) arm(wake time.Time) tea.Cmd {
	if earliest := m.data.now.Add(20 * time.Millisecond); wake.Before(earliest) {
		wake = earliest
	}
	if m.work.armed.After(m.data.now) && !wake.Before(m.work.armed) {
		return nil
	}
	m.work.tick++
	m.work.armed = wake
	return m.fx.tick(wake, m.work.tick)
}

// moving reports whether something on the screen changes with the clock alone.
func (m *Model) moving() bool {
	return (m.data.summary.Running > 0 || m.data.summary.Making > 0 || m.work.desk.Prepares() > 0) && m.place != onForm
}

// takeTick lets what is due happen.
func (m *Model) takeTick(msg tickMsg) tea.Cmd {
	if msg.gen != m.work.tick {
		return nil
	}
	m.pass(msg.at)
	m.work.armed, m.data.broken = time.Time{}, false
	if m.work.lease.IsZero() || msg.at.Before(m.work.lease) {
		return nil
	}
	m.work.lease = time.Time{}
	return m.fx.lease(m.work.mine, m.work.version)
}

// takeLease begins to watch and send when this program has become the one that does, and stops when
// another one is.
func (m *Model) takeLease(msg leaseMsg) tea.Cmd {
	m.pass(msg.at)
	every := followEvery
	if msg.lease.Mine {
		every = leaseEvery
	}
	m.work.lease = m.data.now.Add(every)
	m.takeFile(msg.file)
	if msg.err != nil && msg.file != nil {
		return nil // what is said of the file stays on the screen
	}
	if msg.err != nil {
		return m.say(problem(sentence(msg.err)))
	}
	was := m.work.mine
	m.work.mine, m.work.holder = msg.lease.Mine, msg.lease.Holder
	if was && !m.work.mine {
		m.work.desk = m.fx.newDesk()
		m.work.version = history.NoVersion // so that the next look reads all that is live
		return m.say(warning("another dancecard watches and sends now; this window only shows"))
	}
	said := m.clockWord(msg.skew)
	if msg.version == msg.since {
		return said
	}
	m.work.version = msg.version
	m.data.stale, m.data.library.stale = true, true
	if msg.since == history.NoVersion { // what is at its end by now is not among those that live
		m.work.desk = m.fx.newDesk()
	}
	for class, took := range msg.past {
		m.work.desk.SetPast(class, took)
	}
	m.work.desk.SetLengths(msg.lengths)
	newer := msg.changed[:0]
	for _, t := range msg.changed {
		m.work.peek = m.work.peek || msg.took && t.State == history.Unsure
		// What was read may be older than what a command has told since, but by a moment only: what is
		// older by more was written after the clock was set back.
		old, known := m.work.desk.Live(t.ID)
		if older := old.Updated.Sub(t.Updated); !known || older <= 0 || older > leaseEvery {
			newer = append(newer, t)
		}
	}
	m.work.desk.TakeAll(newer)
	if !msg.took {
		return said
	}
	return tea.Batch(said, m.fx.tidy(), m.fx.reindex())
}

// takePrepared takes in the end of what comes before a submission.
func (m *Model) takePrepared(msg preparedMsg) tea.Cmd {
	m.pass(msg.at)
	m.fileError(msg.err)
	m.work.desk.Prepared(msg.id, m.data.now, msg.err)
	m.take(msg.task)
	if msg.task.State == history.Rejected {
		return m.say(problem(words.Name(msg.task, m.look.theme.Glyphs) + " was not sent: " + text.Reason(msg.task.Problem)))
	}
	if e, ok := errors.AsType[*history.Error](msg.err); ok && !history.OutOfPlace(e) {
		return m.say(problem(sentence(e)))
	}
	return nil
}

// takeSent takes in the end of a submission.
func (m *Model) takeSent(msg sentMsg) tea.Cmd {
	m.pass(msg.at)
	m.fileError(msg.disk)
	if msg.unready {
		m.work.desk.Unprepared(msg.id)
		return m.say(problem(diskTrouble(msg.disk)))
	}
	m.work.desk.Sent(msg.id, m.data.now, msg.err)
	m.take(msg.task)
	if msg.event == nil && history.OutOfPlace(msg.disk) {
		return nil // what is said of the file stays on the screen
	}
	if msg.disk != nil {
		return m.unwritten(msg)
	}
	name := words.Name(msg.task, m.look.theme.Glyphs)
	switch {
	case twice(msg.task, msg.event):
		return m.say(arrivedTwice(name))
	case msg.task.State == history.Rejected:
		return m.say(problem(name + " was refused: " + text.Reason(msg.task.Problem)))
	case msg.task.State == history.Unsure:
		return m.say(warning(name + ": no answer; it is being looked up on the account"))
	}
	return nil
}

// unwritten says that the disk refuses, and has what came of the submission written later.
func (m *Model) unwritten(msg sentMsg) tea.Cmd {
	name := "task " + fmt.Sprint(msg.id)
	if msg.event == nil {
		return m.say(problem(name + ": " + sentence(msg.disk)))
	}
	n := problem(name + " was sent; the answer is written down as soon as the disk takes it: " + sentence(msg.disk))
	n.stays = true
	return tea.Batch(m.fx.writeLate(msg.id, msg.event), m.say(n))
}

// takeAsked takes in what the service says of a task.
func (m *Model) takeAsked(msg askedMsg) tea.Cmd {
	m.pass(msg.at)
	before, _ := m.task(msg.id)
	// What could not be written down was not heard: a final word would else never be asked for again.
	m.work.desk.Asked(m.data.now, msg.ask, msg.answer, cmp.Or(msg.err, msg.disk))
	if msg.disk != nil {
		return m.say(problem(sentence(msg.disk)))
	}
	if msg.err != nil {
		return m.unanswered(msg.ask, words.Name(before, m.look.theme.Glyphs)+" cannot be asked for: ", msg.err)
	}
	m.take(msg.task)
	if msg.task.State == history.Failed && before.State != history.Failed {
		return m.mention(problem(words.Name(msg.task, m.look.theme.Glyphs) + " failed: " + text.Reason(msg.task.Problem)))
	}
	return nil
}

// takeSwept takes in a page of the account's list.
func (m *Model) takeSwept(msg sweptMsg) tea.Cmd {
	m.pass(msg.at)
	changes := m.work.desk.Swept(m.data.now, msg.ask, msg.page, msg.err)
	if msg.err != nil {
		return m.unanswered(msg.ask, "the account's list cannot be read: ", msg.err)
	}
	if len(changes) == 0 {
		return nil
	}
	return m.fx.change(note{}, changes...)
}

// takeSearched takes in the end of a search for an unsure task.
func (m *Model) takeSearched(msg searchedMsg) tea.Cmd {
	m.pass(msg.at)
	// What could not be written down was not found out: else the queue would wait for it for good.
	before := m.work.desk.SearchFailure(msg.id)
	m.work.desk.Searched(msg.id, m.data.now, cmp.Or(msg.err, msg.disk))
	if msg.err != nil {
		return m.unsearched(msg.id, before, msg.err)
	}
	if msg.disk != nil {
		return m.say(problem(sentence(msg.disk)))
	}
	m.take(msg.task)
	name := words.Name(msg.task, m.look.theme.Glyphs)
	switch {
	case msg.task.State == history.OnServer:
		return m.mention(good(name + " was found on the account and goes on"))
	case msg.task.Settled() && msg.task.Problem.Code == history.CodeAmbiguous:
		return m.mention(warning("more than one task on the account could be " + name + "; a shows them"))
	case msg.task.Settled() && msg.task.Problem.Code == history.CodeClocks:
		return m.mention(warning("the clocks do not tell which task on the account is " + name + "; a shows those that could be"))
	case msg.task.Settled():
		return m.mention(warning(name + " is not on the account; a lets you decide"))
	}
	return nil
}

// takeFetched takes in the end of an attempt at saving a video.
func (m *Model) takeFetched(msg fetchedMsg) tea.Cmd {
	m.pass(msg.at)
	if msg.gaveWay {
		m.work.desk.GaveWay(msg.task.ID, m.data.now)
		m.take(msg.task)
		return nil
	}
	m.work.desk.Fetched(msg.task.ID, m.data.now)
	m.take(msg.task)
	if msg.disk != nil {
		return m.say(problem(sentence(msg.disk)))
	}
	if msg.err != nil {
		return m.say(problem(words.Name(msg.task, m.look.theme.Glyphs) + " was not saved: " + sentence(msg.err)))
	}
	if msg.task.State != history.Saved {
		return nil
	}
	return m.mention(good("saved " + msg.task.File))
}

// stand works out how the live tasks stand together, and where those stand that are on the screen: as
// of the time that is shown, so that no estimate moves while the clock beside it does not.
func (m *Model) stand() {
	m.data.summary = m.work.desk.Summary(m.data.shown)
	m.data.danger.n, m.data.danger.first = m.work.desk.Danger(m.data.shown)
	clear(m.data.places)
	for _, t := range m.list.Visible(m.data.window) {
		m.data.places[t.ID] = m.placeOf(t)
	}
	if t, ok := m.selected(); ok {
		m.data.places[t.ID] = m.placeOf(t)
	}
	m.standMotions()
}

// standMotions says, while the library is shown, how the motions are that are being made.
func (m *Model) standMotions() {
	if m.place != onMotions {
		return
	}
	m.data.library.makers = map[history.MotionID]words.Sight{}
	for _, known := range m.data.recent.motions {
		if made, ok := m.work.desk.MotionOf(known.ID); ok {
			m.data.library.makers[known.ID] = m.making(made)
		}
	}
}

// making is how a task is that makes a motion.
func (m *Model) making(made history.Task) words.Sight {
	return words.State(made, m.standing(made.ID), m.data.shown, m.look.theme.Glyphs)
}

// placeOf says where a task stands, what is done for it before it is sent, and how the motion is that
// it waits for.
func (m *Model) placeOf(t history.Task) words.Place {
	p := m.standing(t.ID)
	switch t.State {
	case history.Finished:
		m.savingOf(t, &p)
	case history.Waiting:
		p.Sending = m.work.desk.Submitting() == t.ID
		if made, ok := m.work.desk.MotionOf(t.Motion); ok && t.AwaitsMotion() {
			sight := m.making(made)
			p.Motion, p.Unsure = &sight, made.State == history.Unsure
		}
	}
	return p
}

// standing is where a task stands in its queue, with the step under way.
func (m *Model) standing(id history.TaskID) words.Place {
	s, ok := m.work.desk.Standing(id, m.data.shown)
	if !ok {
		return words.Place{}
	}
	p := words.Place{Rank: s.Rank, Wait: s.Wait, Expect: s.Expect, Overdue: s.Overdue, Preparing: m.work.desk.Preparing(id)}
	if step, ok := m.fx.steps.of(id); ok {
		p.Step = step.String()
	}
	if _, until := m.work.desk.Paused(m.data.now); !until.IsZero() {
		p.Again = ui.Clock(until, m.fx.Zone)
	}
	return p
}

// diskTrouble says what history's file refused; empty when nothing.
func diskTrouble(err error) string {
	if err == nil {
		return ""
	}
	return sentence(err)
}

func soonest(a, b time.Time) time.Time {
	if !b.IsZero() && b.Before(a) {
		return b
	}
	return a
}
