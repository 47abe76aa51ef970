package cli

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"

	"github.com/pelletier/go-toml/v2"
	"github.com/spf13/cobra"

	"dancecard/internal/cli/jsonout"
	"dancecard/internal/cli/settings"
)

func configCommand(a *app) *cobra.Command {
	c := &cobra.Command{
		Use: "config", Short: "Say where config.toml is and what holds", Args: cobra.NoArgs,
		Long:    "Say where config.toml is and what holds. The file is read and never written. It may hold:\n\n" + settings.Help(),
		Example: "dancecard config path\ndancecard config show --json",
		RunE:    func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	show := a.readCommand(&cobra.Command{
		Use: "show", Short: "Print the settings that hold, with their defaults", Args: cobra.NoArgs,
		Example: "dancecard config show\ndancecard config show --json | jq .in_flight",
	}, func(_ context.Context, _ []string, out printer) error { return a.showSettings(out) })
	a.settingFlags(show)
	c.AddCommand(show, a.readCommand(&cobra.Command{
		Use: "path", Short: "Print the path of config.toml, which need not be there", Args: cobra.NoArgs,
		Example: "$EDITOR \"$(dancecard config path)\"",
	}, func(_ context.Context, _ []string, out printer) error {
		path, exists := a.configFile()
		if out.json {
			return out.object(jsonout.NewConfigPath(path, exists))
		}
		return out.lines(path)
	}))
	return c
}

// configFile is where config.toml is read from, and whether it is there.
func (a *app) configFile() (path string, exists bool) {
	path = a.dirs().configFile()
	_, err := os.Stat(path)
	return path, err == nil
}

// readSettings reads config.toml alone.
func readSettings(at dirs) (settings.Settings, error) {
	s, err := settings.Read(at.configFile())
	if err == nil {
		return s, nil
	}
	if info, statErr := os.Stat(at.config); statErr == nil && !info.IsDir() {
		err = noFolder(at.config)
	}
	return s, err
}

// override puts in what flags and the environment set.
func (a *app) override(s *settings.Settings) (settings.Origins, error) {
	from, err := s.Override(a.flags.settings, a.env.get)
	if err != nil {
		err = usageError{err}
	}
	return from, err
}

// settings are the folders and the settings of a command.
func (a *app) settings() (at dirs, s settings.Settings, err error) {
	at = a.dirs()
	if s, err = readSettings(at); err == nil {
		_, err = a.override(&s)
	}
	return at, s, err
}

// noFolder is the error of a file that stands where a folder should be.
func noFolder(path string) advisedError {
	return advisedError{"NoFolder", path + " is no folder", "Name another folder with --data-dir."}
}

func (a *app) showSettings(out printer) error {
	path, exists := a.configFile()
	s, err := readSettings(a.dirs())
	if err != nil {
		return err
	}
	from, err := a.override(&s)
	if err != nil {
		return err
	}
	text, err := toml.Marshal(s)
	if err != nil {
		return err
	}
	safe := a.env.redact(string(text)) // a key may stand where it does not belong
	if out.json {
		shown := settings.Default()
		if err := toml.Unmarshal([]byte(safe), &shown); err != nil {
			return errors.New("the settings hold the key where it cannot be left out")
		}
		return out.object(jsonout.NewConfig(path, exists, shown, string(from["base_url"])))
	}
	head := "# " + path
	if !exists {
		head += " is not there; these are the defaults"
	}
	for _, row := range settings.Table() {
		if origin := from[row.Key]; origin == settings.FromFlag || origin == settings.FromEnvironment {
			head += "\n# " + row.Key + " is from the " + string(origin)
		}
	}
	return out.lines(strings.Split(strings.TrimSpace(head+"\n"+safe), "\n")...)
}

// dirs are the folders of our files.
type dirs struct{ config, data, state string }

func (d dirs) configFile() string       { return filepath.Join(d.config, settings.File) }
func (d dirs) history() string          { return filepath.Join(d.data, "history.db") }
func (d dirs) video(file string) string { return filepath.Join(d.data, "videos", file) }

// dirs finds the folders: one for all when that is asked for.
func (a *app) dirs() dirs {
	if dir := a.flags.dataDir; dir != "" {
		return dirs{config: dir, data: dir, state: dir}
	}
	return a.env.dirs()
}
