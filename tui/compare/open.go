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
		// noVideo is how many tasks were left out as they have no video on this disk, more how many beyond mostCompared.
		noVideo, more int
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

// open looks which videos are on this disk: those of several tasks, or of one task's batch, in the order of the list.
func (s *Screen) open(asked screen.CompareVideos) action.Action {
	c, from := s.env.Core, s.env.Screen
	return s.env.Ask(term.OnCompare, func(ctx context.Context) tea.Msg {
		o := openedMsg{at: asked.At, query: asked.List, from: from}
		tasks, order := asked.Tasks, asked.List.Order
		if len(tasks) == 1 && tasks[0].Batch != 0 {
			tasks, _, o.err = c.Listed(ctx, history.Query{Batch: tasks[0].Batch, Order: order}, 0, mostOfBatch)
		} else {
			tasks, o.err = core.ReadInOrder(ctx, c, idsOf(tasks), order)
		}
		o.tasks = core.WithVideo(c.Files, tasks)
		o.noVideo, o.more = len(tasks)-len(o.tasks), max(len(o.tasks)-mostCompared, 0)
		if at := slices.IndexFunc(o.tasks, func(t history.Task) bool { return t.ID == o.at }); at > 0 {
			o.tasks = o.tasks[min(at, o.more):]
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
	s.clips.ForgetFailed()
	s.arrange()
	s.selectTask(o.at)
	s.list.Top = s.list.At
	s.list.Follow()
	return action.All{action.Go{Screen: term.OnCompare}, action.Say{Text: o.leftOut(l)}}
}

// leftOut says how many tasks are not compared, and why.
func (o openedMsg) leftOut(l msg.Language) string {
	switch {
	case o.noVideo > 0 && o.more > 0:
		return msg.CompareLeftOutBoth(l, o.more, mostCompared, o.noVideo)
	case o.noVideo > 0:
		return msg.CompareLeftOut(l, o.noVideo)
	case o.more > 0:
		return msg.CompareLeftOutMore(l, o.more, mostCompared)
	}
	return ""
}

func idsOf(tasks []history.Task) []history.TaskID {
	ids := make([]history.TaskID, len(tasks))
	for i, t := range tasks {
		ids[i] = t.ID
	}
	return ids
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
