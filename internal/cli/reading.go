package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"dancecard/api"
	"dancecard/history/store"
	"dancecard/internal/cli/jsonout"
	"dancecard/internal/text"
)

func (w *world) hostFlag(c *cobra.Command) {
	c.Flags().StringVar(&w.flags.baseURL, "base-url", "", "the service's address (default $DASHSCOPE_HTTP_BASE_URL or "+api.DefaultBaseURL+")")
}

func (w *world) dataFlag(c *cobra.Command) {
	c.Flags().Func("data-dir", "keep history, videos, log and config in this `FOLDER`", func(dir string) error {
		if strings.TrimSpace(dir) == "" { // as of a variable that is not set: the usual history is not meant
			return errors.New("it names no folder")
		}
		w.flags.dataDir = dir
		return nil
	})
}

func (w *world) jsonFlag(c *cobra.Command) {
	c.Flags().BoolVar(&w.flags.json, "json", false, "print JSON; docs/json.md describes it")
}

// reading makes a command that reads; its errors are those of its work, but for [usage].
func (w *world) reading(c *cobra.Command, do func(ctx context.Context, args []string, out printer) error) *cobra.Command {
	w.jsonFlag(c)
	w.dataFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		out := printer{out: cmd.OutOrStdout(), err: cleaned{cmd.ErrOrStderr()}, json: w.flags.json}
		return w.work(func(cmd *cobra.Command) error { return do(cmd.Context(), args, out) })(cmd, args)
	}
	return c
}

// printer prints what a command found, as JSON or for people.
type printer struct {
	out, err io.Writer
	json     bool
}

// object prints JSON.
func (p printer) object(o any) error { return jsonout.Write(p.out, o) }

// lines prints text for people.
func (p printer) lines(lines ...string) error {
	for _, line := range lines {
		if _, err := fmt.Fprintln(cleaned{p.out}, line); err != nil {
			return err
		}
	}
	return nil
}

// note says something beside the output.
func (p printer) note(format string, args ...any) { fmt.Fprintf(p.err, format+"\n", args...) }

// table prints rows in columns; the first row names them. Nothing is printed of a table without rows.
func (p printer) table(rows [][]string) error {
	if len(rows) < 2 {
		return nil
	}
	widths := make([]int, len(rows[0]))
	for _, row := range rows {
		for i := range row {
			row[i] = text.Brief(row[i]) // one long name would push the other columns out of sight
			widths[i] = max(widths[i], text.Width(row[i]))
		}
	}
	for _, row := range rows {
		var b strings.Builder
		for i, cell := range row {
			b.WriteString(cell + strings.Repeat(" ", widths[i]-text.Width(cell)+2))
		}
		if err := p.lines(strings.TrimRight(b.String(), " ")); err != nil {
			return err
		}
	}
	return nil
}

// withHistory opens the history as every program does, beside a window that has it open, and lets do read
// it. Where there is none yet the store is nil, and nothing is made.
func (w *world) withHistory(ctx context.Context, do func(conf config, at places, s *store.Store) error) error {
	return w.withExisting(ctx, store.Options{}, do)
}

// withExisting is withHistory with options.
func (w *world) withExisting(ctx context.Context, o store.Options, do func(conf config, at places, s *store.Store) error) (err error) {
	at := w.where()
	conf, err := readConfig(at.config)
	if err != nil {
		return err
	}
	o.Now, o.Engines, o.Alive, o.Existing, o.StateNames = time.Now, conf.engines(), alive, true, text.StateNames()
	s, err := store.Open(ctx, at.history(), o)
	if errors.Is(err, fs.ErrNotExist) {
		return do(conf, at, nil)
	}
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	return do(conf, at, s)
}

// times is the sign between a picture and a motion.
func (w *world) times() string {
	if w.plain() {
		return "x"
	}
	return "×"
}
