package tui

import (
	"fmt"

	tea "charm.land/bubbletea/v2"

	"dancecard/history"
)

// canceling is how far a round of cancellations is. What waits here is called off in one go; the service
// is asked for one task after another, as fast as the budget allows: about one a second.
type canceling struct {
	under bool           // one is being asked for
	left  []history.Task // are still to be asked for at the service
	of    int            // tasks that the person wanted canceled
	tried int            // of them, have been asked for
	done  int            // of them, are canceled
	off   bool           // the rest was called off
}

// cancelAll begins to cancel tasks, or adds them to those that are being canceled.
func (m *Model) cancelAll(tasks []history.Task) tea.Cmd {
	if len(tasks) == 1 && !m.work.cancels.under {
		return m.write(m.fx.cancel(tasks[0]))
	}
	c := &m.work.cancels
	var here []history.Change
	for _, t := range tasks {
		if t.State == history.OnServer {
			c.left = append(c.left, t)
		} else {
			here = append(here, history.Change{ID: t.ID, Event: history.CancelDone{}})
		}
	}
	c.of += len(tasks)
	if len(here) == 0 {
		return m.cancelNext()
	}
	// Those at the service come after them, or after the one that is just being asked for.
	began := c.under
	c.under = true
	return m.write(m.fx.cancelHere(here, began))
}

// cancelNext asks for the next one and says how far it is; behind the last one it says what came of all.
func (m *Model) cancelNext() tea.Cmd {
	c := &m.work.cancels
	if c.under {
		return nil
	}
	for len(c.left) > 0 && !m.end.asked {
		t := c.left[0]
		c.left, c.tried = c.left[1:], c.tried+1
		if now, ok := m.task(t.ID); ok {
			t = now
		}
		if cancelable(t) {
			c.under = true
			return tea.Batch(m.write(m.fx.cancelOne(t)), m.say(m.cancelingAt()))
		}
	}
	all := *c
	*c = canceling{}
	return m.say(all.word())
}

// cancelingAt says how far it is.
func (m *Model) cancelingAt() note {
	c := m.work.cancels
	text := fmt.Sprintf("canceling %d of %d", c.tried, c.of)
	if len(c.left) > 0 {
		text += "; esc on the list calls the rest off"
	}
	return note{text: text, stays: true}
}

// word says what came of it all.
func (c canceling) word() note {
	rest := c.of - c.done
	if rest == 0 {
		return note{text: "canceled " + count(c.done, "task", "tasks")}
	}
	text := fmt.Sprintf("canceled %d of %d tasks; %s on", c.done, c.of, count(rest, "goes", "go"))
	if c.off {
		text = "called off: " + text
	}
	return warning(text)
}

// takeCanceled takes in what came of one step.
func (m *Model) takeCanceled(msg canceledMsg) tea.Cmd {
	m.pass(msg.at)
	c := &m.work.cancels
	for _, t := range msg.tasks {
		m.take(t)
		if t.State == history.Canceled {
			c.done++
		}
	}
	if msg.here {
		c.tried += len(msg.tasks)
	}
	if msg.beside && msg.err == nil {
		return nil // another step is under way
	}
	c.under = c.under && msg.beside
	if msg.err != nil {
		all := *c
		*c = canceling{}
		return m.say(problem("not written down: " + sentence(msg.err) + " " + all.word().text))
	}
	return m.cancelNext()
}

// callOffCancels leaves alone what was not asked for yet; false when nothing is being canceled.
func (m *Model) callOffCancels() bool {
	c := &m.work.cancels
	if len(c.left) == 0 {
		return false
	}
	c.left, c.off = nil, true
	return true
}

// quitCanceling says what a quit would leave undone.
func (c canceling) quitCanceling() string {
	return fmt.Sprintf("%d of %d tasks are canceled so far. %s not, and %s on at the service.", c.done, c.of,
		count(c.of-c.done, "is", "are"), map[bool]string{true: "goes", false: "go"}[c.of-c.done == 1])
}
