package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/charmbracelet/x/term"
	"github.com/spf13/cobra"

	"dancecard/api/credentials"
	"dancecard/internal/cli/jsonout"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
)

func keyCommand(a *app) *cobra.Command {
	l := a.language
	key := &cobra.Command{
		Use: "key", Short: msg.UsageKeyShort(l), Args: a.usage.noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	status := &cobra.Command{
		Use: "status", Short: msg.UsageKeyStatusShort(l), Example: "dancecard key status --json", Args: a.usage.noArgs, RunE: a.markFailures(a.keyStatus),
	}
	a.jsonFlag(status)
	key.AddCommand(
		&cobra.Command{Use: "set", Short: msg.UsageKeySetShort(l), Args: a.usage.noKeyHere, RunE: a.markFailures(a.keySet)},
		status,
		&cobra.Command{Use: "forget", Short: msg.UsageKeyForgetShort(l), Args: a.usage.noArgs, RunE: a.markFailures(a.keyForget)},
	)
	return key
}

// noKeyHere refuses arguments without repeating them: one may be the key.
func (u usage) noKeyHere(_ *cobra.Command, args []string) error {
	if len(args) > 0 {
		return wrongUse(msg.UsageKeyNotHere(u.language))
	}
	return nil
}

func (a *app) keys() *credentials.Store {
	return credentials.New(credentials.Options{Getenv: a.env.get, Home: a.env.home(), Keyring: a.sys.Keyring})
}

func (a *app) keySet(cmd *cobra.Command) error {
	key, err := a.readKey(cmd.ErrOrStderr())
	if err != nil {
		return err
	}
	if err := a.keys().Save(cmd.Context(), key); err != nil {
		return err
	}
	fmt.Fprintln(sanitizer{cmd.OutOrStdout()}, msg.UsageKeySaved(a.language, key.Masked()))
	if note := text.KeyWarning(a.language, key.Warning()); note != "" {
		fmt.Fprintln(sanitizer{cmd.ErrOrStderr()}, note)
	}
	if a.env.get("DASHSCOPE_API_KEY") != "" {
		fmt.Fprintln(sanitizer{cmd.ErrOrStderr()}, msg.UsageKeyVariableFirst(a.language))
	}
	return nil
}

// readKey reads the key from a pipe, or from the terminal without showing it.
func (a *app) readKey(prompt io.Writer) (credentials.Key, error) {
	f, ok := a.sys.In.(*os.File)
	if !ok || !term.IsTerminal(f.Fd()) {
		return credentials.ReadKey(a.sys.In)
	}
	fmt.Fprint(prompt, msg.UsageKeyPrompt(a.language))
	b, err := term.ReadPassword(f.Fd())
	fmt.Fprintln(prompt)
	if err != nil {
		return credentials.Key{}, err
	}
	return credentials.Parse(string(b))
}

func (a *app) keyStatus(cmd *cobra.Command) error {
	found, err := a.keys().Find(cmd.Context())
	for _, n := range found.Notes {
		if errors.Is(err, n) {
			continue // it is said at the end, with its advice
		}
		fmt.Fprintln(sanitizer{cmd.ErrOrStderr()}, text.Wording{Language: a.language}.Told(n))
	}
	if err != nil {
		return err
	}
	if a.flags.json {
		var notes []string
		for _, n := range found.Notes {
			notes = append(notes, text.Wording{Language: a.language}.Told(n))
		}
		return jsonout.Write(cmd.OutOrStdout(), jsonout.NewKey(found.Key.Masked(), string(found.Source), text.KeyPlace(msg.English, found), notes))
	}
	fmt.Fprintln(sanitizer{cmd.OutOrStdout()}, a.usage.keyFrom(found))
	return nil
}

// keyFrom says which key is in use, and where it is from.
func (u usage) keyFrom(found credentials.Found) string {
	if found.Source == credentials.FromKeyring {
		return msg.UsageKeyFromKeyring(u.language, found.Key.Masked())
	}
	return msg.UsageKeyFrom(u.language, found.Key.Masked(), found.Where)
}

func (a *app) keyForget(cmd *cobra.Command) error {
	had, err := a.keys().Forget(cmd.Context())
	if err != nil {
		return err
	}
	if !had {
		fmt.Fprintln(sanitizer{cmd.OutOrStdout()}, msg.UsageKeyNone(a.language))
		return nil
	}
	fmt.Fprintln(sanitizer{cmd.OutOrStdout()}, msg.UsageKeyRemoved(a.language))
	found, err := a.keys().Find(cmd.Context())
	if err == nil {
		fmt.Fprintln(sanitizer{cmd.ErrOrStderr()}, msg.UsageKeyLeft(a.language, found.Key.Masked(), text.KeyPlace(a.language, found)))
	}
	if errors.Is(err, context.Canceled) {
		return err
	}
	return nil
}
