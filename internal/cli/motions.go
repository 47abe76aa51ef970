package cli

import (
	"context"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"dancecard/api"
	"dancecard/history"
	"dancecard/history/store"
	"dancecard/internal/cli/jsonout"
	"dancecard/internal/cli/settings"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
)

func motionsCommand(a *app) *cobra.Command {
	l := a.language
	var filter string
	c := a.readCommand(&cobra.Command{
		Use: "motions", Short: msg.UsageMotionsShort(l), Args: a.usage.noArgs,
		Example: "dancecard motions --json\ndancecard motions rename 3 \"slow waltz\"\ndancecard motions add AACT.xxx.xxx-xxx.xxx --name waltz",
	}, func(ctx context.Context, _ []string, out printer) error { return listMotions(ctx, a, filter, out) })
	c.Flags().StringVar(&filter, "filter", "", msg.UsageFlagMotionFilter(l))
	c.AddCommand(renameMotionCommand(a), removeMotionCommand(a), addMotionCommand(a))
	return c
}

func renameMotionCommand(a *app) *cobra.Command {
	l := a.language
	var note string
	c := a.readCommand(&cobra.Command{
		Use: "rename MOTION NAME", Short: msg.UsageRenameShort(l), Args: a.usage.exactArgs(2),
		Long: paragraphs(msg.UsageRenameLong(l), msg.UsageMotionName(l)), Example: "dancecard motions rename 3 \"slow waltz\" --note \"turns left\"",
	}, func(ctx context.Context, args []string, out printer) error {
		return changeMotions(ctx, a, args[:1], out, func(s *store.Store, m history.Motion) error {
			if rest := strings.TrimSpace(args[1]); rest == "" {
				return wrongUse(msg.CliMotionNeedsName(a.language))
			}
			if err := freeName(ctx, s, a.language, args[1], m.ID); err != nil {
				return err
			}
			if note == "" {
				note = m.Note
			}
			return s.Library.Rename(ctx, m.ID, strings.TrimSpace(args[1]), note)
		})
	})
	c.Flags().StringVar(&note, "note", "", msg.UsageFlagNote(l))
	c.ValidArgsFunction = onlyFirst(a.completeMotions())
	return c
}

func removeMotionCommand(a *app) *cobra.Command {
	l := a.language
	c := a.readCommand(&cobra.Command{
		Use: "remove MOTION...", Aliases: []string{"rm"}, Short: msg.UsageRemoveShort(l), Args: a.usage.atLeastArgs(1),
		Long:    paragraphs(msg.UsageRemoveLong(l), msg.UsageMotionName(l)),
		Example: "dancecard motions remove 3 \"slow waltz\"",
	}, func(ctx context.Context, args []string, out printer) error {
		return changeMotions(ctx, a, args, out, func(s *store.Store, m history.Motion) error {
			return s.Library.Remove(ctx, m.ID, true)
		})
	})
	c.ValidArgsFunction = a.completeMotions()
	return c
}

func addMotionCommand(a *app) *cobra.Command {
	l := a.language
	var name string
	c := a.readCommand(&cobra.Command{
		Use: "add TEMPLATE", Short: msg.UsageAddShort(l), Args: a.usage.exactArgs(1), Long: msg.UsageAddLong(l),
		Example: "dancecard motions add AACT.xxx.xxx-xxx.xxx --name waltz",
	}, func(ctx context.Context, args []string, out printer) error {
		return addMotion(ctx, a, args[0], strings.TrimSpace(name), out)
	})
	c.Flags().StringVar(&name, "name", "", msg.UsageFlagName(l))
	return c
}

// listMotions lists the library.
func listMotions(ctx context.Context, a *app, filter string, out printer) error {
	return a.withHistory(ctx, func(_ settings.Settings, _ dirs, s *store.Store) error {
		if s == nil {
			return nil
		}
		list, err := s.Library.Motions(ctx)
		if err != nil {
			return err
		}
		holds := history.MotionFilter(filter)
		l := a.language
		rows := [][]string{{
			msg.CliColumnID(l), msg.CliColumnName(l), msg.CliColumnState(l), msg.CliColumnLength(l),
			msg.CliColumnUses(l), msg.CliColumnAdded(l), msg.CliColumnClip(l),
		}}
		for _, m := range list {
			switch {
			case !holds(m):
			case out.json:
				if err := out.object(jsonout.NewMotion(m)); err != nil {
					return err
				}
			default:
				rows = append(rows, motionRow(l, m))
			}
		}
		return out.table(rows)
	})
}

func motionRow(l msg.Language, m history.Motion) []string {
	length := ""
	if m.Seconds > 0 {
		length = msg.CliSeconds(l, oneDecimal(m.Seconds))
	}
	return []string{
		fmt.Sprint(m.ID), text.MotionName(l, m), motionState(l, m), length, msg.Int(l, m.Uses),
		msg.Day(l, m.Created, time.Now(), time.Local), text.Source(l, m),
	}
}

func motionState(l msg.Language, m history.Motion) string {
	switch {
	case m.Template == "":
		return msg.CliMotionNoTemplate(l)
	case !m.Refused.IsZero():
		return msg.CliMotionRefused(l)
	}
	return msg.CliMotionReady(l)
}

func oneDecimal(v float64) string { return strconv.FormatFloat(v, 'f', 1, 64) }

// changeMotions does something to motions, and prints each as it is then.
func changeMotions(ctx context.Context, a *app, names []string, out printer, do func(*store.Store, history.Motion) error) error {
	return a.withHistory(ctx, func(_ settings.Settings, _ dirs, s *store.Store) error {
		var motions []history.Motion
		for _, name := range names { // all are found before anything is changed
			m, err := motionOf(ctx, s, a.language, name)
			if err != nil {
				return err
			}
			motions = append(motions, m)
		}
		for _, m := range motions {
			if err := do(s, m); err != nil {
				return err
			}
			if err := printMotion(ctx, s, m.ID, out); err != nil {
				return err
			}
		}
		return nil
	})
}

func printMotion(ctx context.Context, s *store.Store, id history.MotionID, out printer) error {
	m, err := s.Library.Motion(ctx, id)
	switch {
	case err != nil:
		return err
	case out.json:
		return out.object(jsonout.NewMotion(m))
	case !m.Removed.IsZero():
		return out.lines(msg.CliMotionRemoved(out.language, text.MotionName(out.language, m)))
	}
	return out.lines(fmt.Sprintf("%d  %s", m.ID, text.MotionName(out.language, m)))
}

// motionOf finds a motion by its number, its name or its template's id.
func motionOf(ctx context.Context, s *store.Store, l msg.Language, name string) (history.Motion, error) {
	var list []history.Motion
	if s != nil {
		var err error
		if list, err = s.Library.Motions(ctx); err != nil {
			return history.Motion{}, err
		}
	}
	for _, is := range []func(history.Motion) bool{
		func(m history.Motion) bool { return strconv.FormatInt(int64(m.ID), 10) == name },
		func(m history.Motion) bool { return name != "" && m.Template == name },
		func(m history.Motion) bool { return strings.TrimSpace(name) != "" && sameName(m.Name, name) },
	} {
		for _, m := range list {
			if is(m) {
				return m, nil
			}
		}
	}
	return history.Motion{}, advisedError{string(history.CodeNoMotion), msg.CliNoMotion(l, text.Brief(name)), msg.CliListMotions(l)}
}

func sameName(a, b string) bool { return strings.EqualFold(strings.TrimSpace(a), strings.TrimSpace(b)) }

// freeName refuses a name that another motion has: motions are found by their names.
func freeName(ctx context.Context, s *store.Store, l msg.Language, name string, except history.MotionID) error {
	list, err := s.Library.Motions(ctx)
	for _, m := range list {
		if m.ID != except && name != "" && sameName(m.Name, name) {
			return advisedError{codeNameTaken, msg.CliNameTaken(l, text.Brief(name)), msg.CliOtherName(l)}
		}
	}
	return err
}

// addMotion puts a template into the library, and begins a history where there is none.
func addMotion(ctx context.Context, a *app, template, name string, out printer) error {
	if why := api.TemplateTrouble(template); why.Any() {
		return wrongUse(text.Detail(a.language, why))
	}
	at := a.dirs()
	conf, err := a.readSettings(at)
	if err != nil {
		return err
	}
	if err := secureFolder(a.language, at.data, out.err); err != nil {
		return err
	}
	s, err := openHistory(ctx, a, at.history(), store.Options{Engines: conf.Engines()})
	if err != nil {
		return err
	}
	defer s.Close()
	if _, err := motionOf(ctx, s, a.language, template); err == nil {
		return advisedError{codeTemplateKnown, msg.CliTemplateKnown(a.language), msg.CliListMotions(a.language)}
	}
	if err := freeName(ctx, s, a.language, name, 0); err != nil {
		return err
	}
	m, err := s.Library.AddTemplate(ctx, template, name)
	if err != nil {
		return err
	}
	return printMotion(ctx, s, m.ID, out)
}
