package taskview

import (
	"slices"

	"dancecard/history"
	"dancecard/internal/text/msg"
	"dancecard/tui/player"
	"dancecard/tui/taskops"
	"dancecard/tui/term"
)

// Hints are the keys for what is special just now, then those of the key table that could do something.
func (s *Screen) Hints() []term.Hint {
	l, key := s.env.Language, s.env.Key
	t, ok := s.looked()
	steps := []term.Hint{{key(term.CmdNextTask), msg.TaskHintNext(l)}, {key(term.CmdPrevTask), msg.TaskHintPrevious(l)}}
	idle := func(command string) bool {
		var marked taskops.Marked
		if command == term.CmdCompare {
			marked = s.Marked()
		}
		return s.ops.Idle(command, t, ok, marked)
	}
	last := []term.Hint{{key(term.CmdRetitle), msg.TaskHintRename(l)}}
	rate := []term.Hint{{key(term.CmdRateUp), msg.TaskHintRate(l)}}
	if idle(term.CmdRateUp) {
		rate = nil
	}
	if t.MayRemove() {
		last = append(last, term.Hint{key(term.CmdRemove), msg.TaskHintRemove(l)})
	}
	if s.Typing() {
		return slices.Concat([]term.Hint{{key(term.CmdBack), msg.TaskHintStop(l)}, player.PauseHint(s.env, s.player.Paused())}, steps, rate, last)
	}
	first := append(s.ops.Stopped(), term.Hint{key(term.CmdBack), msg.TaskHintBack(l)})
	if s.details.video(t) != "" {
		first = append(first, term.Hint{key(term.CmdWatch), msg.TaskHintWatch(l)})
	}
	first = append(first, s.ops.Remedies(t)...)
	if !idle(term.CmdPlay) {
		first = append(first, term.Hint{key(term.CmdPlay), msg.CommandPlayShort(l)})
	}
	return append(s.env.Hints(slices.Concat(first, rate, steps), term.OnDetail, idle), last...)
}

// WhyNot gives what says why a command would do nothing to the task.
func (s *Screen) WhyNot() func(command string) string {
	t, ok := s.looked()
	return func(command string) string {
		tasks := []history.Task{t}
		if marked := s.Marked(); command == term.CmdCompare && marked.Any {
			if marked.Comparable {
				return ""
			}
			tasks = nil
		}
		return s.ops.WhyNot(command, t, ok, tasks)
	}
}
