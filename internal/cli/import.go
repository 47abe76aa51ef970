package cli

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/spf13/cobra"

	"dancecard/history"
	"dancecard/history/store"
	"dancecard/internal/cli/jsonout"
	"dancecard/internal/core"
	"dancecard/internal/text"
)

func importCommand(a *app) *cobra.Command {
	return a.coreCommand(&cobra.Command{
		Use: "import", Short: "Fetch tasks from the account that the history lacks", Args: cobra.NoArgs,
		Long: "Fetch tasks from the account that the history lacks, such as those of another machine. The service lists the\n" +
			"last 24 hours. It costs nothing. What is not done yet is watched and saved by whoever works next.",
		Example: "dancecard import\ndancecard import --json | jq -r 'select(.type == \"task\") | .task_id'\ndancecard import && dancecard wait",
	}, store.Watcher, (*follower).importTasks)
}

// importTasks reads the account's list, as a window does whoever holds the lease, and prints what was imported.
func (f *follower) importTasks() error {
	var got core.Imported
	for _, n := range f.core.Take(time.Now(), f.core.Do(f.ctx, f.core.Import())) {
		if n, ok := n.(core.Imported); ok {
			got = n
		}
	}
	if err := f.printImported(got.Tasks); err != nil {
		return err
	}
	if f.out.json {
		sum := jsonout.Import{
			Imported: len(got.Tasks), Known: got.Known.Total(), Resumed: got.Back.Total(), Unconfirmed: got.Held.Total(), OtherModels: got.Others,
		}
		return errors.Join(f.out.object(jsonout.NewImport(sum, statusOf(f.failed(got)))), f.failed(got))
	}
	if got.Err != nil && len(got.Tasks) == 0 {
		return f.failed(got)
	}
	return errors.Join(f.out.lines(f.words.Notice(core.Imported{Account: got.Account}).Text), f.failed(got))
}

// failed is why the account's list was not read to its end.
func (f *follower) failed(got core.Imported) error {
	if got.Err == nil {
		return nil
	}
	if err := context.Cause(f.ctx); err != nil {
		return err
	}
	return failure{unread{got.Err}}
}

// unread tells why the account's list was not read to its end.
type unread struct{ error }

// Error says it.
func (u unread) Error() string { return "the account's list could not be read: " + text.Told(u.error) }

// Unwrap gives the reason.
func (u unread) Unwrap() error { return u.error }

// printImported prints the tasks that make videos, as they were imported.
func (f *follower) printImported(tasks []history.Task) error {
	tasks = slices.DeleteFunc(slices.Clone(tasks), func(t history.Task) bool { return t.Kind == history.MakesMotion })
	if err := f.about.read(context.WithoutCancel(f.ctx), tasks, f.out.json); err != nil {
		return err
	}
	work := false
	for _, t := range tasks {
		about := f.about.of(t)
		work = work || !t.State.Final()
		var err error
		if f.out.json {
			err = f.out.object(jsonout.NewTask(t, about))
		} else {
			err = f.out.lines(fmt.Sprintf("%d  %s  %s", t.ID, text.StateName(jsonout.StateOf(t, false)), text.NameWith(t, about.Motion.Name, f.words.Times)))
		}
		if err != nil {
			return err
		}
	}
	if work {
		f.out.note("A window, `dancecard run` or `dancecard wait` watches them and saves their videos")
	}
	return nil
}
