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
	key := &cobra.Command{
		Use: "key", Short: "See to the API key in the system's keyring", Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	status := &cobra.Command{
		Use: "status", Short: "Say where the key in use comes from", Example: "dancecard key status --json", Args: cobra.NoArgs, RunE: a.markFailures(a.keyStatus),
	}
	a.jsonFlag(status)
	key.AddCommand(
		&cobra.Command{Use: "set", Short: "Put the key into the keyring; it is read from the terminal or a pipe", Args: noKeyHere, RunE: a.markFailures(a.keySet)},
		status,
		&cobra.Command{Use: "forget", Short: "Take the key out of the keyring", Args: cobra.NoArgs, RunE: a.markFailures(a.keyForget)},
	)
	return key
}

// noKeyHere refuses arguments without repeating them: one may be the key.
func noKeyHere(_ *cobra.Command, args []string) error {
	if len(args) > 0 {
		return errors.New("the key is read from the terminal or a pipe, never from an argument, which other programs can see and the shell remembers")
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
	fmt.Fprintln(sanitizer{cmd.OutOrStdout()}, "key "+key.Masked()+" is in the keyring")
	if note := text.KeyWarning(a.language, key.Warning()); note != "" {
		fmt.Fprintln(sanitizer{cmd.ErrOrStderr()}, note)
	}
	if a.env.get("DASHSCOPE_API_KEY") != "" {
		fmt.Fprintln(sanitizer{cmd.ErrOrStderr()}, "DASHSCOPE_API_KEY is set and comes first")
	}
	return nil
}

// readKey reads the key from a pipe, or from the terminal without showing it.
func (a *app) readKey(prompt io.Writer) (credentials.Key, error) {
	f, ok := a.sys.In.(*os.File)
	if !ok || !term.IsTerminal(f.Fd()) {
		return credentials.ReadKey(a.sys.In)
	}
	fmt.Fprint(prompt, "API key (it is not shown): ")
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
	fmt.Fprintln(sanitizer{cmd.OutOrStdout()}, "key "+found.Key.Masked()+" from "+text.KeyPlace(a.language, found))
	return nil
}

func (a *app) keyForget(cmd *cobra.Command) error {
	had, err := a.keys().Forget(cmd.Context())
	if err != nil {
		return err
	}
	if !had {
		fmt.Fprintln(sanitizer{cmd.OutOrStdout()}, "the keyring held no key")
		return nil
	}
	fmt.Fprintln(sanitizer{cmd.OutOrStdout()}, "the key is out of the keyring")
	found, err := a.keys().Find(cmd.Context())
	if err == nil {
		fmt.Fprintln(sanitizer{cmd.ErrOrStderr()}, "there is still one: "+found.Key.Masked()+" from "+text.KeyPlace(a.language, found))
	}
	if errors.Is(err, context.Canceled) {
		return err
	}
	return nil
}
