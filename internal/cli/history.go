package cli

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"dancecard/history"
	"dancecard/history/store"
	"dancecard/internal/cli/settings"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
)

// withHistory opens the history as every program does, beside a window that has it open, and lets do read
// it. Where there is none yet the store is nil, and nothing is made.
func (a *app) withHistory(ctx context.Context, do func(conf settings.Settings, at dirs, s *store.Store) error) error {
	return a.withExisting(ctx, store.Options{}, do)
}

// withExisting is withHistory with options.
func (a *app) withExisting(ctx context.Context, o store.Options, do func(conf settings.Settings, at dirs, s *store.Store) error) (err error) {
	at := a.dirs()
	conf, err := a.readSettings(at)
	if err != nil {
		return err
	}
	o.Engines, o.Existing = conf.Engines(), true
	s, err := openHistory(ctx, a, at.history(), o)
	if history.HasCode(err, history.CodeReadOnly) {
		o.ReadOnly = true
		s, err = openHistory(ctx, a, at.history(), o)
	}
	if errors.Is(err, fs.ErrNotExist) {
		return do(conf, at, nil)
	}
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	return do(conf, at, s)
}

// longUpgrade is how many bytes a history has whose upgrade takes longer than a moment.
const longUpgrade = 16 << 20

// openHistory opens the history, and says beforehand that upgrading it takes a while. A damaged file is put aside, and
// the person is told before a new one is begun.
func openHistory(ctx context.Context, a *app, path string, o store.Options) (*store.Store, error) {
	o.Now, o.Alive, o.States = time.Now, alive, text.StatesNamed
	o.Upgrading = func() {
		if info, err := os.Stat(path); err == nil && info.Size() >= longUpgrade {
			fmt.Fprintln(a.sys.Err, msg.CliUpgrading(a.language, info.Size()))
		}
	}
	return store.Open(ctx, path, o)
}

// saveLimit is how long the program's end waits for a copy of a history whose file is gone.
const saveLimit = 30 * time.Second

// historyNotSaved is an error of a history that is in no file.
type historyNotSaved struct {
	gone    *history.Error
	message string
}

// Error gives the message.
func (e historyNotSaved) Error() string { return e.message }

// In gives the message, which is in the person's language already.
func (e historyNotSaved) In(msg.Language) string { return e.message }

// Unwrap gives the reason.
func (e historyNotSaved) Unwrap() error { return e.gone }

// saveMissingHistory copies the history to a new file where the open one was moved, deleted or replaced. The error says
// where the copy is.
func saveMissingHistory(l msg.Language, store *store.Store, home string) error {
	ctx, cancel := context.WithTimeout(context.Background(), saveLimit)
	defer cancel()
	gone, ok := errors.AsType[*history.Error](store.InPlace(ctx))
	switch {
	case !ok || gone.Code == history.CodeLogMoved:
		return nil
	case gone.Code == history.CodeOverwritten:
		return gone
	}
	path, err := store.SaveCopy(ctx, store.Folder())
	if err != nil && home != "" {
		path, err = store.SaveCopy(ctx, home)
	}
	if err != nil {
		return historyNotSaved{gone, msg.CliHistoryNotSaved(l, messageOf(l, err), messageOf(l, gone))}
	}
	return errors.New(msg.CliHistorySavedAs(l, filepath.Base(gone.Path), path, messageOf(l, gone)))
}
