package cli

import (
	"context"
	"os/exec"
	"strings"
	"time"
)

// remote reports whether the person sits at another machine.
func (a *app) remote() bool { return a.getenv("SSH_TTY") != "" || a.getenv("SSH_CONNECTION") != "" }

// tmuxLimit is how long tmux may take for a text.
const tmuxLimit = 2 * time.Second

// tmux gives tmux the text, for itself and for the clipboard of the terminal around it; nil outside of
// tmux. By default tmux lets no program write to that clipboard but itself.
func (a *app) tmux() func(string) error {
	if a.getenv("TMUX") == "" {
		return nil
	}
	return func(text string) error {
		ctx, cancel := context.WithTimeout(context.Background(), tmuxLimit)
		defer cancel()
		cmd := exec.CommandContext(ctx, "tmux", "load-buffer", "-w", "-")
		cmd.Env, cmd.Stdin = a.environ(), strings.NewReader(text)
		return cmd.Run()
	}
}

// insideScreen reports whether GNU screen stands between the program and the terminal.
func (a *app) insideScreen() bool { return a.getenv("STY") != "" && a.getenv("TMUX") == "" }
