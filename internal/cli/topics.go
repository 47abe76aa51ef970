package cli

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"dancecard/internal/cli/settings"
)

// topics are pages of the help that belong to no command.
func topics() []*cobra.Command {
	return []*cobra.Command{
		{Use: "environment", Short: "Variables that dancecard reads", Long: environmentPage()},
		{Use: "exit-codes", Short: "What the exit status means", Long: exitCodesPage()},
		{Use: "files", Short: "Where files lie", Long: filesPage},
	}
}

func environmentPage() string {
	var b strings.Builder
	b.WriteString(keyVariables)
	for _, row := range settings.Table() {
		if row.Env != "" {
			fmt.Fprintf(&b, "\n  %-28s %s;\n%31s%s comes before it, config.toml after", row.Env, row.Doc, "", "--"+row.Flag)
		}
	}
	b.WriteString(otherVariables)
	return b.String()
}

const keyVariables = `Variables that dancecard reads. What begins with DASHSCOPE_ is given to no program that it starts.

  DASHSCOPE_API_KEY            the API key; comes before the keyring
  DASHSCOPE_API_KEY_FILE_PATH  a file with the key, read after the keyring and before
                               ~/.dashscope/api_key`

const otherVariables = `
  XDG_CONFIG_HOME, XDG_DATA_HOME, XDG_STATE_HOME
                               where files lie; see dancecard help files
  NO_COLOR                     draw without colours
  LC_ALL, LC_CTYPE, LANG       signs beyond ASCII are drawn in a UTF-8 locale
  TERM, COLORTERM              what the terminal can show
  SSH_TTY, SSH_CONNECTION, TMUX, STY
                               what lies between here and the terminal
  DISPLAY, WAYLAND_DISPLAY     a desktop that opens videos (Linux)
  BROWSER                      what opens a link, and a video where there is no desktop`

// exitCodes are the exit statuses and what they mean.
var exitCodes = []struct {
	status int
	means  string
}{
	{exitDone, "done; what you canceled counts as done"},
	{exitFailed, "all failed, or nothing could be done"},
	{exitUsage, "the command line is wrong"},
	{exitSomeFailed, "some failed"},
	{exitDecision, "a decision is needed: a task is unconfirmed, a limit is reached, the account stops the queue, or a question has no terminal"},
	{exitTimeout, "the time given with --timeout is over"},
	{exitInterrupted, "interrupted"},
}

func exitCodesPage() string {
	var b strings.Builder
	b.WriteString("What the exit status of dancecard means. With --json an error is also a line of type error on standard output.\n")
	for _, c := range exitCodes {
		fmt.Fprintf(&b, "\n  %-4d %s", c.status, c.means)
	}
	return b.String()
}

const filesPage = `Where files lie. Folders and files are made for you alone; --data-dir puts all into one folder.

            Linux                               macOS, below
                                                ~/Library/Application Support   Windows, below %LOCALAPPDATA%
  config    ~/.config/dancecard/config.toml     dancecard/config.toml           dancecard\config.toml
  history   ~/.local/share/dancecard/history.db dancecard/history.db            dancecard\history.db
  videos    videos/ beside the history
  fixed files, until no task needs them
            mended/ beside the history
  log, with --debug
            ~/.local/state/dancecard/dancecard.log
                                                dancecard/dancecard.log         dancecard\dancecard.log

config.toml is read and never written. dancecard config path says where it is, dancecard doctor how the
folders are.`
