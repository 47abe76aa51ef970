package cli

import (
	"cmp"
	"context"
	"errors"
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
	l := a.language
	c := a.readCommand(&cobra.Command{
		Use: "show ID", Short: msg.UsageShowShort(l), Args: a.usage.exactArgs(1),
		Long:    paragraphs(msg.UsageShowShort(l), msg.UsageTaskID(l)),
		Example: "dancecard show 12\ndancecard show 12 --json | jq .state",
	}, func(ctx context.Context, args []string, out printer) error {
		return a.withHistory(ctx, func(_ settings.Settings, at dirs, s *store.Store) error {
			t, err := taskOf(ctx, s, a.language, args[0])
			if err != nil {
				return err
			}
			return printTask(ctx, s, at, t, wordingOf(a), out)
		})
	})
	c.ValidArgsFunction = onlyFirst(a.completeTasks(anyTask))
	return c
}

// taskOf finds a task by its number, or by its id at the service.
func taskOf(ctx context.Context, s *store.Store, l msg.Language, id string) (history.Task, error) {
	none := advisedError{string(history.CodeNoTask), msg.CliNoTask(l, id), msg.CliListAll(l)}
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

func printTask(ctx context.Context, s *store.Store, at dirs, t history.Task, w text.Wording, out printer) error {
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
		return out.object(jsonout.NewTaskDetail(w, t, about, timeline))
	}
	return out.lines(append(taskFields(w, t, about), taskEvents(w, timeline)...)...)
}

// fieldColumn is the width of the names of fields, in cells.
const fieldColumn = 12

// taskFields are what a task is, as people read it.
func taskFields(w text.Wording, t history.Task, about jsonout.About) (lines []string) {
	l := w.Language
	field := func(label, value string) {
		if value = text.Clean(value); value != "" {
			lines = append(lines, pad(label, fieldColumn)+value)
		}
	}
	field(msg.CliFieldTask(l), taskNumber(t)+"  "+text.NameWith(l, t, about.Motion.Name, w.Times))
	field(msg.CliFieldState(l), strings.TrimSpace(stateWord(l, t, about.MotionBegun)+"  "+string(t.Status)))
	if t.Lost() {
		field("", msg.StateNoRecordNow(l)[0])
	}
	if p := t.Problem; p != (history.Problem{}) {
		field(msg.CliFieldProblem(l), text.Reason(l, p))
		field("", problemMessage(l, p))
	}
	field(msg.CliFieldAdvice(l), w.TaskAdvice(t))
	field(msg.CliFieldPicture(l), t.Picture)
	field(msg.CliFieldClip(l), t.Clip)
	field(msg.CliFieldMotion(l), strings.TrimSpace(about.Motion.Name+"  "+t.Template))
	field(msg.CliFieldBackground(l), text.Background(l, t))
	field(msg.CliFieldEngine(l), strings.TrimSpace(text.Engine(l, t)+"  "+t.Model+"  "+text.Mode(l, t)))
	if about.Costs != nil {
		sum, steps := text.Cost(l, t, *about.Costs)
		field(msg.CliFieldCost(l), sum)
		field("", steps)
	}
	field(msg.CliFieldFile(l), about.File)
	if t.Rating > 0 {
		field(msg.CliFieldRating(l), w.Rating(t.Rating))
	}
	if dies := t.LinkDies(); dies.After(time.Now()) {
		field(msg.CliFieldLink(l), msg.CliLinkExpires(l, time.Until(dies)))
	}
	if t.Batch != 0 {
		field(msg.CliFieldBatch(l), strconv.FormatInt(int64(t.Batch), 10))
	}
	field(msg.CliFieldTaskID(l), t.RemoteID)
	field(msg.CliFieldRequestID(l), cmp.Or(t.Problem.RequestID, t.RequestID))
	return lines
}

// problemMessage is a problem's own text; that of the service is marked as a quotation.
func problemMessage(l msg.Language, p history.Problem) string {
	if p.Op == "" || p.Message == "" || p.Detail.Any() {
		return text.ProblemText(l, p)
	}
	return msg.CliServiceSays(l, p.Message)
}

// taskEvents are what happened to a task, as people read it.
func taskEvents(w text.Wording, timeline []history.Entry) (lines []string) {
	lines = append(lines, "")
	for _, e := range timeline {
		lines = append(lines, e.At.In(time.Local).Format(time.DateTime)+"  "+w.Event(e.Event))
	}
	return lines
}
