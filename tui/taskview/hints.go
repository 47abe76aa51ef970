package taskview

import (
	"dancecard/history"
	"dancecard/internal/text/msg"
	"dancecard/tui/taskops"
	"dancecard/tui/term"
)

// Hints are the keys for what is special just now, then those of the key table that could do something.
func (s *Screen) Hints() []term.Hint {
	l := s.env.Language
	steps := []term.Hint{{s.env.Key(term.CmdNextTask), msg.TaskHintNext(l)}, {s.env.Key(term.CmdPrevTask), msg.TaskHintPrevious(l)}}
	if s.Typing() {
		return append([]term.Hint{{s.env.Key(term.CmdBack), msg.TaskHintStop(l)}}, steps...)
	}
	t, ok := s.looked()
	first := append(s.ops.Stopped(), term.Hint{s.env.Key(term.CmdBack), msg.TaskHintBack(l)})
	if s.details.video(t) != "" {
		first = append(first, term.Hint{s.env.Key(term.CmdWatch), msg.TaskHintWatch(l)})
	}
	first = append(first, s.ops.Remedies(t)...)
	idle := func(command string) bool { return s.ops.Idle(command, t, ok, taskops.Marked{}) }
	if !idle(term.CmdPlay) {
		first = append(first, term.Hint{s.env.Key(term.CmdPlay), msg.CommandPlayShort(l)})
	}
	return s.env.Hints(append(first, steps...), term.OnDetail, idle)
}

// WhyNot says why a command would do nothing to the task.
func (s *Screen) WhyNot(command string) string {
	t, ok := s.looked()
	return s.ops.WhyNot(command, t, ok, []history.Task{t})
}
