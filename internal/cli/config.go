package cli

import (
	"cmp"
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"

	"github.com/pelletier/go-toml/v2"
	"github.com/spf13/cobra"

	"dancecard/internal/cli/jsonout"
	"dancecard/internal/cli/settings"
	"dancecard/internal/text/msg"
)

func configCommand(a *app) *cobra.Command {
	l := a.language
	c := &cobra.Command{
		Use: "config", Short: msg.UsageConfigShort(l), Args: a.usage.noArgs,
		Long:    paragraphs(msg.UsageConfigLong(l), settingsList(l), msg.UsageConfigExample(l), indent(strings.TrimSpace(settings.Example()))),
		Example: "dancecard config path\ndancecard config show --json",
		RunE:    func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	show := a.readCommand(&cobra.Command{
		Use: "show", Short: msg.UsageConfigShowShort(l), Args: a.usage.noArgs,
		Example: "dancecard config show\ndancecard config show --json | jq .in_flight",
	}, func(_ context.Context, _ []string, out printer) error { return a.showSettings(out) })
	a.settingFlags(show)
	c.AddCommand(show, a.readCommand(&cobra.Command{
		Use: "path", Short: msg.UsageConfigPathShort(l), Args: a.usage.noArgs,
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

// settingsList lists the settings with their defaults.
func settingsList(l msg.Language) string {
	var rows [][2]string
	for _, r := range settings.Table() {
		about := r.About(l)
		if r.Default != "" && r.Default != "[]" && r.Default != `""` {
			about = msg.UsageDefault(l, about, strings.Trim(r.Default, `"`))
		}
		rows = append(rows, [2]string{r.Key, about})
	}
	return definitions(rows, usualWidth)
}

// configFile is where config.toml is read from, and whether it is there.
func (a *app) configFile() (path string, exists bool) {
	path = a.dirs().configFile()
	_, err := os.Stat(path)
	return path, err == nil
}

// readSettings reads config.toml alone.
func (a *app) readSettings(at dirs) (settings.Settings, error) {
	text, err := a.config.read(at.configFile())
	s, err := settings.Read(a.language, at.configFile(), text, err)
	if err == nil {
		if _, err = commandTable(a.language, s); err != nil {
			err = errors.New(msg.ConfigProblem(a.language, at.configFile(), err.Error()))
		}
		return s, err
	}
	if info, statErr := os.Stat(at.config); statErr == nil && !info.IsDir() {
		err = noFolder(a.language, at.config)
	}
	return s, err
}

// configText is what config.toml holds. It is read once: a pipe gives its text a single time.
type configText struct {
	path string
	text []byte
	err  error
}

// read reads the file. Who hangs on a pipe hears of signals.
func (c *configText) read(path string) ([]byte, error) {
	if path == c.path {
		return c.text, c.err
	}
	heard := context.Background()
	if info, err := os.Stat(path); err == nil && !info.Mode().IsRegular() {
		var stop context.CancelFunc
		heard, stop = withSignals(heard)
		defer stop()
	}
	text, err := os.ReadFile(path)
	*c = configText{path, text, cmp.Or(err, heard.Err())}
	return c.text, c.err
}

// override puts in what flags and the environment set.
func (a *app) override(s *settings.Settings) (settings.Origins, error) {
	from, err := s.Override(a.language, a.flags.settings, a.env.get)
	if err != nil {
		err = usageError{err}
	}
	return from, err
}

// settings are the folders and the settings of a command.
func (a *app) settings() (at dirs, s settings.Settings, err error) {
	at = a.dirs()
	if s, err = a.readSettings(at); err == nil {
		_, err = a.override(&s)
	}
	return at, s, err
}

// noFolder is the error of a file that stands where a folder should be.
func noFolder(l msg.Language, path string) advisedError {
	return advisedError{"NoFolder", msg.ConfigNoFolder(l, path), msg.ConfigNoFolderAdvice(l)}
}

func (a *app) showSettings(out printer) error {
	path, exists := a.configFile()
	s, err := a.readSettings(a.dirs())
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
			return errors.New(msg.ConfigHoldsKey(a.language))
		}
		return out.object(jsonout.NewConfig(path, exists, shown, string(from["base_url"])))
	}
	notes := []string{path}
	if !exists {
		notes[0] = msg.ConfigMissing(a.language, path)
	}
	for _, row := range settings.Table() {
		switch from[row.Key] {
		case settings.FromFlag:
			notes = append(notes, msg.ConfigFromFlag(a.language, row.Key))
		case settings.FromEnvironment:
			notes = append(notes, msg.ConfigFromVariable(a.language, row.Key))
		case settings.FromConfig, settings.FromDefault:
		}
	}
	for i, note := range notes {
		notes[i] = "# " + note
	}
	return out.lines(append(notes, strings.Split(strings.TrimSpace(safe), "\n")...)...)
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
