package cli

import (
	"context"
	"errors"
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
	var filter string
	c := a.readCommand(&cobra.Command{
		Use: "motions", Short: "List the motions of the library, the last used first", Args: cobra.NoArgs,
		Example: "dancecard motions --json\ndancecard motions rename 3 \"slow waltz\"\ndancecard motions add AACT.xxx.xxx-xxx.xxx --name waltz",
	}, func(ctx context.Context, _ []string, out printer) error { return listMotions(ctx, a, filter, out) })
	c.Flags().StringVar(&filter, "filter", "", "only motions that hold every word of it: in name, note, clip or template")
	c.AddCommand(renameMotionCommand(a), removeMotionCommand(a), addMotionCommand(a))
	return c
}

func renameMotionCommand(a *app) *cobra.Command {
	var note string
	c := a.readCommand(&cobra.Command{
		Use: "rename MOTION NAME", Short: "Give a motion another name", Args: cobra.ExactArgs(2),
		Long: motionHelp("Give a motion another name, and a note with --note."), Example: "dancecard motions rename 3 \"slow waltz\" --note \"turns left\"",
	}, func(ctx context.Context, args []string, out printer) error {
		return changeMotions(ctx, a, args[:1], out, func(s *store.Store, m history.Motion) error {
			if rest := strings.TrimSpace(args[1]); rest == "" {
				return usageError{errors.New("a motion needs a name")}
			}
			if err := freeName(ctx, s, args[1], m.ID); err != nil {
				return err
			}
			if note == "" {
				note = m.Note
			}
			return s.Library.Rename(ctx, m.ID, strings.TrimSpace(args[1]), note)
		})
	})
	c.Flags().StringVar(&note, "note", "", "what the motion is good for")
	c.ValidArgsFunction = onlyFirst(a.completeMotions())
	return c
}

func removeMotionCommand(a *app) *cobra.Command {
	c := a.readCommand(&cobra.Command{
		Use: "remove MOTION...", Aliases: []string{"rm"}, Short: "Take motions off the library", Args: cobra.MinimumNArgs(1),
		Long:    motionHelp("Take motions off the library. Their templates stay at the service, and tasks that wait for them go on.\nThe window can undo it (u)."),
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
	var name string
	c := a.readCommand(&cobra.Command{
		Use: "add TEMPLATE", Short: "Add a template that was made elsewhere", Args: cobra.ExactArgs(1),
		Long:    "Add a template that was made elsewhere. It must belong to the account of the key in use; the service refuses others.",
		Example: "dancecard motions add AACT.xxx.xxx-xxx.xxx --name waltz",
	}, func(ctx context.Context, args []string, out printer) error {
		return addMotion(ctx, a, args[0], strings.TrimSpace(name), out)
	})
	c.Flags().StringVar(&name, "name", "", "its name; a part of the id without it")
	return c
}

func motionHelp(what string) string {
	return what + "\n\nMOTION is a motion's number in `dancecard motions`, its name, or its template's id."
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
		rows := [][]string{{"ID", "NAME", "STATE", "LENGTH", "USES", "ADDED", "CLIP"}}
		for _, m := range list {
			switch {
			case !holds(m):
			case out.json:
				if err := out.object(jsonout.NewMotion(m)); err != nil {
					return err
				}
			default:
				rows = append(rows, motionRow(m))
			}
		}
		return out.table(rows)
	})
}

func motionRow(m history.Motion) []string {
	length := ""
	if m.Seconds > 0 {
		length = fmt.Sprintf("%.1f s", m.Seconds)
	}
	state := map[string]string{"no_template": "no template", "refused": "refused", "ready": "ready"}[jsonout.MotionState(m)]
	return []string{
		fmt.Sprint(m.ID), text.MotionName(msg.English, m), state, length, fmt.Sprint(m.Uses),
		text.Day(m.Created, time.Now(), time.Local), text.Source(msg.English, m),
	}
}

// changeMotions does something to motions, and prints each as it is then.
func changeMotions(ctx context.Context, a *app, names []string, out printer, do func(*store.Store, history.Motion) error) error {
	return a.withHistory(ctx, func(_ settings.Settings, _ dirs, s *store.Store) error {
		var motions []history.Motion
		for _, name := range names { // all are found before anything is changed
			m, err := motionOf(ctx, s, name)
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
		return out.lines("Removed " + text.MotionName(msg.English, m))
	}
	return out.lines(fmt.Sprintf("%d  %s", m.ID, text.MotionName(msg.English, m)))
}

// motionOf finds a motion by its number, its name or its template's id.
func motionOf(ctx context.Context, s *store.Store, name string) (history.Motion, error) {
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
	return history.Motion{}, advisedError{string(history.CodeNoMotion), fmt.Sprintf("the library holds no motion %q", name), "`dancecard motions` lists them."}
}

func sameName(a, b string) bool { return strings.EqualFold(strings.TrimSpace(a), strings.TrimSpace(b)) }

// freeName refuses a name that another motion has: motions are found by their names.
func freeName(ctx context.Context, s *store.Store, name string, except history.MotionID) error {
	list, err := s.Library.Motions(ctx)
	for _, m := range list {
		if m.ID != except && name != "" && sameName(m.Name, name) {
			return advisedError{"NameTaken", fmt.Sprintf("another motion is called %q already", name), "Choose another name."}
		}
	}
	return err
}

// addMotion puts a template into the library, and begins a history where there is none.
func addMotion(ctx context.Context, a *app, template, name string, out printer) error {
	if why := api.TemplateTrouble(template); why.Any() {
		return usageError{errors.New(text.Detail(a.language, why))}
	}
	at := a.dirs()
	conf, err := readSettings(at)
	if err != nil {
		return err
	}
	if err := secureFolder(at.data, out.err); err != nil {
		return err
	}
	s, err := openStore(ctx, at.history(), conf.Engines())
	if err != nil {
		return err
	}
	defer s.Close()
	if _, err := motionOf(ctx, s, template); err == nil {
		return advisedError{"TemplateKnown", "the library has that template already", "`dancecard motions` lists the library."}
	}
	if err := freeName(ctx, s, name, 0); err != nil {
		return err
	}
	m, err := s.Library.AddTemplate(ctx, template, name)
	if err != nil {
		return err
	}
	return printMotion(ctx, s, m.ID, out)
}
