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
)

func runCommand(a *app) *cobra.Command {
	var forever, untilEmpty bool
	c := a.working(&cobra.Command{
		Use: "run", Short: "Work through the queue without a screen", Args: cobra.NoArgs,
		Long: "Submit what waits, watch it, and save the results, until nothing is left to do. Tasks on hold are left alone.\n" +
			"Beside an open window it follows what that does. One line a change goes to standard error.",
		Example: "dancecard run\ndancecard run --forever --json >> tasks.jsonl",
	}, store.Worker, func(f *follower) error {
		// Beside a program with another host or key it would wait for tasks that nobody submits.
		if err := f.core.MayCreate(f.ctx); err != nil {
			return err
		}
		f.forever = forever
		return f.follow(nil)
	})
	c.Flags().BoolVar(&forever, "forever", false, "go on when nothing is left, until a signal ends it")
	c.Flags().BoolVar(&untilEmpty, "until-empty", true, "end when nothing is left to do")
	c.MarkFlagsMutuallyExclusive("forever", "until-empty")
	return c
}

func waitCommand(a *app) *cobra.Command {
	var timeout time.Duration
	c := a.working(&cobra.Command{
		Use: "wait [ID...]", Short: "Follow tasks until they are done; submit nothing",
		Long: "Follow tasks until each is saved, canceled or failed, whoever works on them: a window, `dancecard run`, or\n" +
			"this command if nobody does. It watches and saves, and submits nothing. Without IDs: all active tasks.",
		Example: "dancecard wait\ndancecard wait 12 13 --timeout 1h --json | jq -r .file",
	}, store.Watcher, func(f *follower) error {
		f.timeout = timeout
		ids, err := f.named(f.args)
		if err != nil {
			return err
		}
		return f.follow(ids)
	})
	timeoutFlag(c, &timeout)
	c.ValidArgsFunction = a.completeTasks(liveTask)
	return c
}

// working makes a command that runs the core in a role, with a key.
func (a *app) working(c *cobra.Command, role store.Role, do func(*follower) error) *cobra.Command {
	return a.workingKeyless(c, role, func(f *follower) error {
		if f.noKey != nil {
			return f.noKey
		}
		return do(f)
	})
}

// workingKeyless is working for a command that needs a key for some tasks only.
func (a *app) workingKeyless(c *cobra.Command, role store.Role, do func(*follower) error) *cobra.Command {
	a.jsonFlag(c)
	a.dataFlag(c)
	a.settingFlags(c)
	c.Flags().BoolVar(&a.flags.debug, "debug", false, "write a log, without secrets")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		out := printer{out: cmd.OutOrStdout(), err: cleaned{cmd.ErrOrStderr()}, json: a.flags.json}
		return a.work(func(cmd *cobra.Command) error { return a.withCore(cmd.Context(), args, role, out, do) })(cmd, args)
	}
	return c
}

// withCore wires a core without a screen, with a key where there is one, and lets do work with it.
func (a *app) withCore(ctx context.Context, args []string, role store.Role, out printer, do func(*follower) error) (err error) {
	ctx, stop := untilSignal(ctx)
	defer stop()
	ctx, read := untilUnread(ctx)
	defer read()
	at, conf, err := a.settings()
	if err != nil {
		return err
	}
	s, closeLog, err := a.setUp(at, conf)
	if err != nil {
		return err
	}
	defer closeLog()
	parts, closeParts, err := a.parts(ctx, s)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, saveMoved(parts.Store, parts.Home), closeParts()) }()
	found, noKey := parts.Keys.Find(ctx)
	parts.Script, parts.Role = true, role
	all := core.New(parts)
	all.SetKey(time.Now(), found.Key, false)
	defer release(parts.Store)
	return do(a.follower(ctx, args, at, conf, all, parts.Store, out, noKey))
}

// looking lets do look at files and the history, with a key only if there is one. Nothing is created: where there is
// no history, an empty one in a folder that is removed afterwards stands in.
func (a *app) looking(ctx context.Context, args []string, out printer, do func(*follower) error) (err error) {
	ctx, stop := untilSignal(ctx)
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
	parts, closeParts, err := a.parts(ctx, setup{data: at.data, conf: conf, log: log, secret: secret, keys: a.keys()})
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
