package cli

import (
	"context"
	"io"
	"log/slog"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"dancecard/api/client"
	"dancecard/internal/core"
)

// setDefaultLog has libraries that log through slog or the standard logger, as net/http does, use a handler in
// place of the terminal.
func setDefaultLog(h slog.Handler) { slog.SetDefault(slog.New(h)) }

// log opens the log, with --debug; without it nothing is kept. What libraries log goes with it.
func (a *app) log(folder string, secret *core.Secret) (*slog.Logger, func(), error) {
	if !a.flags.debug {
		return slog.New(slog.DiscardHandler), func() {}, nil
	}
	f, err := openLog(a.language, folder)
	if err != nil {
		return nil, nil, err
	}
	// The handler escapes what is not text, the writer takes the secrets out.
	h := slog.NewTextHandler(redacted{to: f, keys: []func() string{secret.Reveal, func() string { return a.env.key }}}, &slog.HandlerOptions{Level: slog.LevelDebug})
	setDefaultLog(h)
	return slog.New(h), func() {
		setDefaultLog(slog.DiscardHandler)
		f.Close()
	}, nil
}

// redacted passes lines on without the keys and the queries of addresses.
type redacted struct {
	to   io.Writer
	keys []func() string
}

// Write takes one line, as slog's handlers write.
func (r redacted) Write(line []byte) (int, error) {
	text := strings.TrimSuffix(string(line), "\n")
	for _, key := range r.keys {
		text = client.Redact(text, strings.TrimSpace(key()))
	}
	if _, err := io.WriteString(r.to, text+"\n"); err != nil {
		return 0, err
	}
	return len(line), nil
}

// maxLogged is how much of a program's output is logged, in bytes.
const maxLogged = 16 << 10

// logOutput logs what a program writes that outlives this one; the function it gives does so. It writes into a
// file, for a pipe would break when this program ends.
func logOutput(cmd *exec.Cmd, tmp string, log *slog.Logger) func() {
	if !log.Enabled(context.Background(), slog.LevelDebug) {
		return func() {}
	}
	f, err := os.CreateTemp(tmp, "dancecard-output-")
	if err != nil {
		return func() {}
	}
	_ = os.Remove(f.Name()) // the name is needed no more; Windows lets go of it only at the end
	cmd.Stdout, cmd.Stderr = f, f
	return func() {
		said, _ := io.ReadAll(io.NewSectionReader(f, 0, maxLogged))
		_ = f.Close()
		_ = os.Remove(f.Name())
		if len(said) > 0 {
			log.Debug("a program said", "program", filepath.Base(cmd.Path), "text", string(said))
		}
	}
}
