package cli

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"dancecard/history"
	"dancecard/history/store"
	"dancecard/internal/cli/jsonout"
	"dancecard/internal/cli/settings"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
)

func showCommand(a *app) *cobra.Command {
	c := a.readCommand(&cobra.Command{
		Use: "show ID", Short: "Show a task: what it is, what it costs, what happened to it", Args: cobra.ExactArgs(1),
		Long:    "Show a task: what it is, what it costs, what happened to it.\n\n" + idHelp,
		Example: "dancecard show 12\ndancecard show 12 --json | jq .state",
	}, func(ctx context.Context, args []string, out printer) error {
		return a.withHistory(ctx, func(_ settings.Settings, at dirs, s *store.Store) error {
			t, err := taskOf(ctx, s, args[0])
			if err != nil {
				return err
			}
			return printTask(ctx, s, at, t, a.env.times(), out)
		})
	})
	c.ValidArgsFunction = onlyFirst(a.completeTasks(anyTask))
	return c
}

// taskOf finds a task by its number, or by its id at the service.
func taskOf(ctx context.Context, s *store.Store, id string) (history.Task, error) {
	none := advisedError{string(history.CodeNoTask), "the history holds no task " + id, "`dancecard list --limit 0` lists all tasks."}
	if s == nil {
		return history.Task{}, none
	}
	n, err := strconv.ParseInt(strings.TrimPrefix(id, "#"), 10, 64)
	if err != nil {
		known, err := s.Known(ctx, []string{id})
		if err != nil || known[id] == 0 {
			return history.Task{}, cmp.Or(err, error(none))
		}
		n = int64(known[id])
	}
	t, err := s.Task(ctx, history.TaskID(n))
	if e, ok := errors.AsType[*history.Error](err); ok && e.Code == history.CodeNoTask {
		err = none
	}
	return t, err
}

func printTask(ctx context.Context, s *store.Store, at dirs, t history.Task, times string, out printer) error {
	timeline, err := s.Whole(ctx, t)
	if err != nil {
		return err
	}
	known := newAbout(s, at)
	if err := known.read(ctx, []history.Task{t}, true); err != nil {
		return err
	}
	about := known.of(t)
	if out.json {
		return out.object(jsonout.NewTaskDetail(t, about, timeline))
	}
	return out.lines(append(taskFields(t, about, times), taskEvents(timeline)...)...)
}

// taskFields are what a task is, as people read it.
func taskFields(t history.Task, about jsonout.About, times string) (lines []string) {
	field := func(label, value string) {
		if value = text.Clean(value); value != "" {
			lines = append(lines, fmt.Sprintf("%-11s %s", label, value))
		}
	}
	state := text.StateName(msg.English, jsonout.StateOf(t, about.MotionBegun))
	if t.Held {
		state = msg.StateOnHold(msg.English)
	}
	field("task", fmt.Sprintf("%d  %s", t.ID, text.NameWith(msg.English, t, about.Motion.Name, times)))
	field("state", strings.TrimSpace(state+"  "+string(t.Status)))
	if p := t.Problem; p != (history.Problem{}) {
		field("problem", strings.TrimSpace(text.Reason(msg.English, p)+"  "+text.ProblemText(msg.English, p)))
	}
	field("advice", text.Wording{}.TaskAdvice(t))
	field("picture", t.Picture)
	field("clip", t.Clip)
	field("motion", strings.TrimSpace(about.Motion.Name+"  "+t.Template))
	field("background", text.Background(msg.English, t))
	field("engine", strings.TrimSpace(text.Engine(msg.English, t)+"  "+t.Model+"  "+t.Mode))
	if about.Costs != nil {
		sum, steps := text.Cost(msg.English, t, *about.Costs)
		field("cost", sum)
		field("", steps)
	}
	field("file", about.File)
	if dies := t.LinkDies(); dies.After(time.Now()) {
		field("link", "expires in "+text.Left(time.Until(dies)))
	}
	if t.Batch != 0 {
		field("batch", fmt.Sprint(t.Batch))
	}
	field("task id", t.RemoteID)
	field("request id", cmp.Or(t.Problem.RequestID, t.RequestID))
	return lines
}

// taskEvents are what happened to a task, as people read it.
func taskEvents(timeline []history.Entry) (lines []string) {
	lines = append(lines, "")
	for _, e := range timeline {
		lines = append(lines, e.At.In(time.Local).Format(time.DateTime)+"  "+text.Event(e.Event))
	}
	return lines
}
