package cli

import (
	"context"
	"errors"
	"slices"

	"github.com/spf13/cobra"

	"dancecard/history"
	"dancecard/history/store"
	"dancecard/internal/cli/jsonout"
	"dancecard/internal/core"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
)

func importCommand(a *app) *cobra.Command {
	return a.coreCommand(&cobra.Command{
		Use: "import", Short: msg.UsageImportShort(a.language), Args: a.usage.noArgs, Long: msg.UsageImportLong(a.language),
		Example: "dancecard import\ndancecard import --json | jq -r 'select(.type == \"task\") | .task_id'\ndancecard import && dancecard wait",
	}, store.Watcher, func(f *follower) error { return importer{f}.run() })
}

// importer fetches tasks from the account.
type importer struct{ *follower }

// run reads the account's list, as a window does whoever holds the lease, and prints what was imported.
func (i importer) run() error {
	var got core.Imported
	for _, n := range i.do(i.core.Import()) {
		if n, ok := n.(core.Imported); ok {
			got = n
		}
	}
	if err := i.print(got.Tasks); err != nil {
		return err
	}
	if i.out.json {
		sum := jsonout.Import{
			Imported: len(got.Tasks), Known: got.Known.Total(), Resumed: got.Back.Total(), Unconfirmed: got.Held.Total(), OtherModels: got.Others,
		}
		return errors.Join(i.out.object(jsonout.NewImport(sum, statusOf(i.failed(got)))), i.failed(got))
	}
	if got.Err != nil && len(got.Tasks) == 0 {
		return i.failed(got)
	}
	return errors.Join(i.out.lines(i.words.Notice(core.Imported{Account: got.Account}).Text), i.failed(got))
}

// failed is why the account's list was not read to its end.
func (i importer) failed(got core.Imported) error {
	if got.Err == nil {
		return nil
	}
	if err := context.Cause(i.ctx); err != nil {
		return err
	}
	return failure{notListed{got.Err}}
}

// notListed is why the account's list was not read to its end.
type notListed struct{ error }

// Error gives the sentence in English.
func (n notListed) Error() string { return n.In(msg.English) }

// In gives the sentence.
func (n notListed) In(l msg.Language) string {
	return msg.CliNotListed(l, text.Wording{Language: l}.Told(n.error))
}

// Unwrap gives the reason.
func (n notListed) Unwrap() error { return n.error }

// print prints the tasks that make videos, as they were imported.
func (i importer) print(tasks []history.Task) error {
	tasks = slices.DeleteFunc(slices.Clone(tasks), func(t history.Task) bool { return t.Kind == history.MakesMotion })
	if err := i.about.read(context.WithoutCancel(i.ctx), tasks, i.out.json); err != nil {
		return err
	}
	work := false
	for _, t := range tasks {
		about := i.about.of(t)
		work = work || !t.State.Final()
		var err error
		if i.out.json {
			err = i.out.object(jsonout.NewTask(i.words, t, about))
		} else {
			err = i.out.lines(i.words.Line(taskLine(t, about)))
		}
		if err != nil {
			return err
		}
	}
	if work {
		i.out.note(msg.CliImportFollowed(i.language()))
	}
	return nil
}
