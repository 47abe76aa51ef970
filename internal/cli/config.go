package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

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
	// AskAbove is the sum in CNY from which on the program asks before it orders something.
	AskAbove float64 `toml:"ask_above"`
	// Models names the video model of an engine, for own deployments; DetectModels and
	// TemplateModels those of the steps before it.
	Models         map[string]string `toml:"models"`
	DetectModels   map[string]string `toml:"detect_models"`
	TemplateModels map[string]string `toml:"template_models"`
	// Prices are in CNY, by engine: "detect" for a check, "template" and "video" for a second, or
	// the name of a mode.
	Prices map[string]map[string]float64 `toml:"prices"`
}

// askAbove is the usual sum.
const askAbove = 5.0

// places are where files lie.
type places struct{ config, data, state string }

// history is the path of the history, video that of a saved video.
func (p places) history() string          { return filepath.Join(p.data, "history.db") }
func (p places) video(file string) string { return filepath.Join(p.data, "videos", file) }

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
	c := config{Theme: "auto", InFlight: 3, AskAbove: askAbove}
	path := filepath.Join(folder, "config.toml")
	f, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return c, nil
	}
	if err != nil {
		if info, statErr := os.Stat(folder); statErr == nil && !info.IsDir() {
			return c, noFolder(folder)
		}
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

// noFolder is the error of a file that stands where a folder should be.
func noFolder(path string) advised {
	return advised{"NoFolder", path + " is no folder", "Name another folder with --data-dir."}
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
	if len(c.Player) > 0 && strings.TrimSpace(c.Player[0]) == "" {
		return fmt.Errorf("%s: player names no program; it must begin with one, as in player = [\"mpv\", \"--loop\"]", path)
	}
	if c.AskAbove < 0 {
		return fmt.Errorf("%s: ask_above is %v, it must be a sum in CNY, or 0 never to ask", path, c.AskAbove)
	}
	for table, names := range map[string][]string{
		"models": keys(c.Models), "detect_models": keys(c.DetectModels), "template_models": keys(c.TemplateModels), "prices": keys(c.Prices),
	} {
		for _, id := range names {
			if _, ok := api.FindEngine(api.EngineID(id)); !ok {
				return fmt.Errorf("%s: %s names %q, which is no engine; there is %s", path, table, id, engineNames())
			}
		}
	}
	for id, prices := range c.Prices {
		e, _ := api.FindEngine(api.EngineID(id))
		for name, price := range prices {
			if price < 0 {
				return fmt.Errorf("%s: the price %s of %s is %v, it must not be below 0", path, name, id, price)
			}
			if !setPrice(&e, name, price) {
				return fmt.Errorf("%s: prices of %s names %q; it may be detect, template, video or a mode", path, id, name)
			}
		}
	}
	return nil
}

func keys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }

func engineNames() string {
	var names []string
	for _, e := range api.Engines() {
		names = append(names, string(e.ID))
	}
	return strings.Join(names, ", ")
}

// setPrice changes one price of an engine; false when it has none of that name. The modes are
// copied, as the engine table is everybody's.
func setPrice(e *api.Engine, name string, price float64) bool {
	e.Modes = slices.Clone(e.Modes)
	switch {
	case name == "detect" && e.DetectModel != "":
		e.DetectPrice = price
	case name == "template" && e.TemplateModel != "":
		e.TemplatePrice = price
	case name == "video" && len(e.Modes) == 1:
		e.Modes[0].PricePerSecond = price
	default:
		at := slices.IndexFunc(e.Modes, func(m api.Mode) bool { return m.ID != "" && m.ID == name })
		if at < 0 {
			return false
		}
		e.Modes[at].PricePerSecond = price
	}
	return true
}

// engines is the engine table with the models and prices that config names. A model of one's own is
// not one of those that were retired.
func (c config) engines() []api.Engine {
	list := api.Engines()
	for i, e := range list {
		id := string(e.ID)
		e = e.With(api.Models{Video: c.Models[id], Detect: c.DetectModels[id], Template: c.TemplateModels[id]})
		for name, price := range c.Prices[id] {
			setPrice(&e, name, price)
		}
		list[i] = e
	}
	return list
}
