package cli

import (
	"context"
	"os/exec"
	"slices"
	"strings"
	"time"

	"github.com/atotto/clipboard"
)

// clipboard gives this machine's clipboard; over SSH, or without one, the terminal's is used.
func (a *app) clipboard() func(string) error {
	if a.env.remote() || clipboard.Unsupported {
		return nil
	}
	return clipboard.WriteAll
}

// tmuxLimit is how long tmux may take for a text.
const tmuxLimit = 2 * time.Second

// tmux gives tmux the text, for itself and for the clipboard of the terminal around it; nil outside of
// tmux. By default tmux lets no program write to that clipboard but itself.
func (a *app) tmux() func(string) error {
	if a.env.get("TMUX") == "" {
		return nil
	}
	return func(text string) error {
		ctx, cancel := context.WithTimeout(context.Background(), tmuxLimit)
		defer cancel()
		cmd := exec.CommandContext(ctx, "tmux", "load-buffer", "-w", "-")
		cmd.Env, cmd.Stdin = a.env.public(), strings.NewReader(text)
		return cmd.Run()
	}
}

// tmuxPasses reports whether tmux passes sequences and all colours on to the terminal around it; nil outside of
// tmux. Pictures are named by colours.
func (e environment) tmuxPasses() func() bool {
	if e.get("TMUX") == "" {
		return nil
	}
	return func() bool {
		ctx, cancel := context.WithTimeout(context.Background(), tmuxLimit)
		defer cancel()
		cmd := exec.CommandContext(ctx, "tmux", "display-message", "-p", "#{allow-passthrough} #{client_termname} #{client_termfeatures}")
		cmd.Env = e.public()
		told, err := cmd.Output()
		return err == nil && passesPictures(string(told))
	}
}

// passesPictures reads what tmux tells. It names no RGB where the terminfo entry has sequences of its own for colours,
// as those of kitty and Ghostty have.
func passesPictures(told string) bool {
	told = strings.TrimSpace(told)
	allowed, client, _ := strings.Cut(told, " ")
	name, features, _ := strings.Cut(client, " ")
	colours := slices.Contains(strings.Split(features, ","), "RGB") || slices.Contains([]string{"xterm-kitty", "xterm-ghostty"}, name)
	return colours && slices.Contains([]string{"on", "all", "1"}, allowed)
}
