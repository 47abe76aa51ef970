package cli

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"time"

	"github.com/spf13/cobra"

	"dancecard/history/store"
	"dancecard/internal/core"
	"dancecard/internal/text/msg"
)

// coreCommand makes a command that runs the core in a role, with a key.
func (a *app) coreCommand(c *cobra.Command, role store.Role, do func(*follower) error) *cobra.Command {
	return a.keylessCommand(c, role, func(f *follower) error {
		if f.keyErr != nil {
			return f.keyErr
		}
		return do(f)
	})
}

// keylessCommand is coreCommand for one that needs a key for some tasks only.
func (a *app) keylessCommand(c *cobra.Command, role store.Role, do func(*follower) error) *cobra.Command {
	a.jsonFlag(c)
	a.dataFlag(c)
	a.settingFlags(c)
	c.Flags().BoolVar(&a.flags.debug, "debug", false, msg.UsageFlagDebug(a.language))
	c.RunE = func(cmd *cobra.Command, args []string) error {
		out := newPrinter(a, cmd)
		return a.markFailures(func(cmd *cobra.Command) error { return a.withCore(cmd.Context(), args, role, out, do) })(cmd, args)
	}
	return c
}

// withCore wires a core without a screen, with a key where there is one, and lets do work with it.
func (a *app) withCore(ctx context.Context, args []string, role store.Role, out printer, do func(*follower) error) (err error) {
	ctx, stop := withSignals(ctx)
	defer stop()
	ctx, stopWatch := untilOutputBreaks(ctx, &out)
	defer stopWatch()
	at, conf, err := a.settings()
	if err != nil {
		return err
	}
	s, closeLog, err := a.prepare(at, conf)
	if err != nil {
		return err
	}
	defer closeLog()
	parts, closeParts, err := a.coreConfig(ctx, s)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, saveMissingHistory(a.language, parts.Store, parts.Home), closeParts()) }()
	found, noKey := parts.Keys.Find(ctx)
	parts.Script, parts.Role = true, role
	all := core.New(parts)
	all.SetKey(time.Now(), found.Key, false)
	defer release(parts.Store)
	return do(a.follower(ctx, args, at, conf, all, parts.Store, out, noKey))
}

// withDryRunCore lets do look at files and the history, with a key only if there is one. Nothing is created: where
// there is no history, an empty one in a temporary folder stands in.
func (a *app) withDryRunCore(ctx context.Context, args []string, out printer, do func(*follower) error) (err error) {
	ctx, stop := withSignals(ctx)
	defer stop()
	at, conf, err := a.settings()
	if err != nil {
		return err
	}
	if _, err := os.Stat(at.history()); errors.Is(err, fs.ErrNotExist) {
		if at.data, err = os.MkdirTemp(a.env.tempDir(), "dancecard-look-"); err != nil {
			return err
		}
		defer os.RemoveAll(at.data)
	}
	secret := &core.Secret{}
	log, closeLog, err := a.log(at.state, secret)
	if err != nil {
		return err
	}
	defer closeLog()
	parts, closeParts, err := a.coreConfig(ctx, setup{data: at.data, conf: conf, log: log, secret: secret, keys: a.keys()})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, closeParts()) }()
	all := core.New(parts)
	if found, err := parts.Keys.Find(ctx); err == nil {
		all.SetKey(time.Now(), found.Key, false)
	}
	return do(a.follower(ctx, args, at, conf, all, parts.Store, out, nil))
}
