package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime/debug"

	"github.com/adrg/xdg"
	"github.com/pelletier/go-toml/v2"

	"dancecard/api"
)

// config is what config.toml may say. The file is read and never written.
type config struct {
	// Theme is "auto", "light" or "dark"; ASCII draws with ASCII alone.
	Theme string `toml:"theme"`
	ASCII bool   `toml:"ascii"`
	// InFlight is how many tasks of an engine may be at the service at once.
	InFlight int `toml:"in_flight"`
	// Player is the program that opens videos, with its arguments; empty means the system's.
	Player []string `toml:"player"`
	// BaseURL is the service's address.
	BaseURL string `toml:"base_url"`
	// Models names the video model of an engine, for own deployments.
	Models map[string]string `toml:"models"`
}

// places are where files lie.
type places struct{ config, data, state string }

// where finds the places: all in one folder when that is asked for.
func (w *world) where() places {
	if dir := w.flags.dataDir; dir != "" {
		return places{config: dir, data: dir, state: dir}
	}
	return places{
		config: filepath.Join(xdg.ConfigHome, "dancecard"),
		data:   filepath.Join(xdg.DataHome, "dancecard"),
		state:  filepath.Join(xdg.StateHome, "dancecard"),
	}
}

func readConfig(folder string) (config, error) {
	c := config{Theme: "auto", InFlight: 3}
	path := filepath.Join(folder, "config.toml")
	f, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return c, nil
	}
	if err != nil {
		return c, fmt.Errorf("the config cannot be read: %w", err)
	}
	defer f.Close()
	d := toml.NewDecoder(f)
	d.DisallowUnknownFields()
	if err := d.Decode(&c); err != nil {
		if strict, ok := errors.AsType[*toml.StrictMissingError](err); ok {
			return c, fmt.Errorf("%s holds a name that dancecard does not know:\n%s", path, strict.String())
		}
		if bad, ok := errors.AsType[*toml.DecodeError](err); ok {
			return c, fmt.Errorf("%s is not right:\n%s", path, bad.String())
		}
		return c, fmt.Errorf("%s is not right: %w", path, err)
	}
	return c, c.check(path)
}

// check refuses values that mean nothing.
func (c config) check(path string) error {
	switch c.Theme {
	case "auto", "light", "dark":
	default:
		return fmt.Errorf("%s: theme is %q, it must be auto, light or dark", path, c.Theme)
	}
	if c.InFlight < 1 || c.InFlight > 20 {
		return fmt.Errorf("%s: in_flight is %d, it must be 1 to 20", path, c.InFlight)
	}
	if bad, ok := errors.AsType[usage](checkBase(path+": base_url", c.BaseURL)); ok {
		return bad.error
	}
	for id := range c.Models {
		if _, ok := api.FindEngine(api.EngineID(id)); !ok {
			return fmt.Errorf("%s: models names %q, which is no engine; there is %s", path, id, api.Engines()[0].ID)
		}
	}
	return nil
}

// engines is the engine table with the models that config names. A model of one's own is not one
// of those that were retired.
func (c config) engines() []api.Engine {
	list := api.Engines()
	for i, e := range list {
		if model := c.Models[string(e.ID)]; model != "" && model != e.Model {
			list[i].Model = model
			list[i].Own = true
		}
	}
	return list
}

// version is the module's version, or the commit that it was built from.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "unknown"
	}
	if v := info.Main.Version; v != "" && v != "(devel)" {
		return v
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" && len(s.Value) >= 12 {
			return "built from " + s.Value[:12]
		}
	}
	return "built from source"
}
