package compare

import (
	"context"
	"slices"

	tea "charm.land/bubbletea/v2"

	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/internal/text/msg"
	"dancecard/tui/action"
	"dancecard/tui/screen"
	"dancecard/tui/term"
)

// mostCompared bounds how many videos are compared at once, most Batch how many tasks of a batch are looked through.
const mostCompared, mostOfBatch = 24, 1000

type (
	// openedMsg holds the tasks that are to be compared. At is the one that is selected, from where it was asked.
	openedMsg struct {
		tasks []history.Task
		at    history.TaskID
		query history.Query
		from  term.ScreenID
		err   error
	}
	// otherMsg holds the video that is to take the place of another; found is false where there is none.
	otherMsg struct {
		of    history.TaskID
		task  history.Task
		found bool
		by    int
		err   error
	}
)

// open looks which videos are on this disk: those of several tasks, or of one task's batch.
func (s *Screen) open(asked screen.CompareVideos) action.Action {
	c, from := s.env.Core, s.env.Screen
	return s.env.Ask(term.OnCompare, func(ctx context.Context) tea.Msg {
		o := openedMsg{query: asked.List, from: from}
		tasks := asked.Tasks
		if len(tasks) == 1 {
			o.at = tasks[0].ID
			if batch := tasks[0].Batch; batch != 0 {
				tasks, _, o.err = c.Listed(ctx, history.Query{Batch: batch, Order: history.OldestFirst}, 0, mostOfBatch)
			}
		}
		o.tasks = core.WithVideo(c.Files, tasks)
		if at := slices.IndexFunc(o.tasks, func(t history.Task) bool { return t.ID == o.at }); at > 0 {
			o.tasks = o.tasks[min(at, max(len(o.tasks)-mostCompared, 0)):]
		}
		o.tasks = o.tasks[:min(len(o.tasks), mostCompared)]
		return o
	})
}

// onOpened shows the videos. Someone who went elsewhere meanwhile stays there.
func (s *Screen) onOpened(o openedMsg) action.Action {
	l, key := s.env.Language, s.env.Key
	switch {
	case o.err != nil:
		return action.Problem(s.env.Error(o.err))
	case len(o.tasks) < 2:
		return action.Say{Text: msg.CompareTooFew(l, key(term.CmdCompare), key(term.CmdMark))}
	case o.from != s.env.Screen || s.env.Dialogs:
		return nil
	}
	s.tasks, s.query, s.list = o.tasks, o.query, term.List{}
	s.clips.forgetFailed()
	s.arrange()
	s.selectTask(o.at)
	s.list.Top = s.list.At
	s.list.Follow()
	return action.Go{Screen: term.OnCompare}
}

// replace looks for the next video of the list, or the previous one, for the selected column.
func (s *Screen) replace(by int) action.Action {
	t, ok := s.selected()
	if !ok || s.replacing {
		return nil
	}
	s.replacing = true
	c, q, skip := s.env.Core, s.query, s.columns()
	return s.env.Ask(term.OnCompare, func(ctx context.Context) tea.Msg {
		other, found, err := core.NextVideo(ctx, c, q, t.ID, by < 0, skip)
		return otherMsg{t.ID, other, found, by, err}
	})
}

// onOther shows another video in the place of one.
func (s *Screen) onOther(o otherMsg) action.Action {
	s.replacing = false
	i := s.indexOf(o.of)
	switch {
	case o.err != nil:
		return action.Problem(s.env.Error(o.err))
	case !o.found && o.by > 0:
		return action.Say{Text: msg.CompareLastVideo(s.env.Language)}
	case !o.found:
		return action.Say{Text: msg.CompareFirstVideo(s.env.Language)}
	case i >= 0:
		s.tasks = slices.DeleteFunc(s.tasks, func(t history.Task) bool { return t.ID == o.task.ID }) // it was removed, and is back
		s.tasks[s.indexOf(o.of)] = o.task
		s.arrange()
	}
	return nil
}
