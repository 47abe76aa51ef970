// Package settings holds what config.toml may say: each setting is one field of [Settings], with a default and a check.
// config show, the help and docs/json.md are made from the fields.
package settings

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"

	"dancecard/api"
	"dancecard/api/client"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
)

// Settings are the settings, described by tags: toml and json name one, doc explains it, sample is a value in TOML. A
// text may also come from a variable (env) or a flag.
type Settings struct {
	Language string   `toml:"language" json:"language" env:"DANCECARD_LANG" flag:"lang" sample:"\"zh\"" doc:"the interface: auto, en or zh"`
	Theme    string   `toml:"theme" json:"theme" sample:"\"dark\"" doc:"auto, light or dark"`
	ASCII    bool     `toml:"ascii" json:"ascii" sample:"true" doc:"draw with ASCII alone"`
	InFlight int      `toml:"in_flight" json:"in_flight" sample:"5" doc:"tasks of an engine at the service at once, at most"`
	Player   []string `toml:"player" json:"player" sample:"[\"mpv\", \"--loop\"]" doc:"what opens videos; empty for the system's own way"`
	BaseURL  string   `toml:"base_url" json:"base_url" env:"DASHSCOPE_HTTP_BASE_URL" flag:"base-url" sample:"\"https://…\"" doc:"the service's address; empty for Model Studio in China (Beijing)"`
	AskAbove Money    `toml:"ask_above" json:"ask_above" sample:"20.0" doc:"the sum from which on it asks; 0 never asks"`

	Models         map[string]string `toml:"models" json:"models" sample:"animate-anyone = \"…\"" doc:"video models of your own, by engine"`
	DetectModels   map[string]string `toml:"detect_models" json:"detect_models" sample:"animate-anyone = \"…\"" doc:"the same for the check"`
	TemplateModels map[string]string `toml:"template_models" json:"template_models" sample:"animate-anyone = \"…\"" doc:"the same for templates"`
	// Prices are in CNY: "detect" for a check, "template" and "video" for a second, or the name of a mode.
	Prices map[string]map[string]Money `toml:"prices" json:"prices" sample:"wan-move = {wan-std = 0.40}" doc:"prices of your own, by engine"`
}

// AutoLanguage leaves the language to the window's last choice and to the system.
const AutoLanguage = "auto"

// ParseLanguage gives the language of a setting; false for [AutoLanguage], and for what is none.
func ParseLanguage(name string) (msg.Language, bool) {
	for _, l := range msg.Languages() {
		if name == l.String() {
			return l, true
		}
	}
	return msg.English, false
}

// Languages are the values of the setting.
func Languages() []string {
	names := []string{AutoLanguage}
	for _, l := range msg.Languages() {
		names = append(names, l.String())
	}
	return names
}

// Default gives the settings of an empty config.toml.
func Default() Settings {
	return Settings{
		Language: AutoLanguage, Theme: "auto", InFlight: 3, Player: []string{}, AskAbove: 5,
		Models: map[string]string{}, DetectModels: map[string]string{}, TemplateModels: map[string]string{}, Prices: map[string]map[string]Money{},
	}
}

// check refuses values that mean nothing. The error begins with the setting's name.
func (s *Settings) check() error {
	_, named := ParseLanguage(s.Language)
	switch {
	case !named && s.Language != AutoLanguage:
		return fmt.Errorf("language is %q, it must be auto, en or zh", s.Language)
	case !slices.Contains([]string{"auto", "light", "dark"}, s.Theme):
		return fmt.Errorf("theme is %q, it must be auto, light or dark", s.Theme)
	case s.InFlight < 1 || s.InFlight > 20:
		return fmt.Errorf("in_flight is %d, it must be 1 to 20", s.InFlight)
	case len(s.Player) > 0 && strings.TrimSpace(s.Player[0]) == "":
		return errors.New(`player names no program; it must begin with one, as in player = ["mpv", "--loop"]`)
	case s.AskAbove < 0:
		return fmt.Errorf("ask_above is %v, it must be a sum in CNY, or 0 never to ask", float64(s.AskAbove))
	}
	if _, err := client.ParseBaseURL(s.BaseURL); err != nil {
		if e, ok := errors.AsType[*api.Error](err); ok {
			return fmt.Errorf("base_url: %s", text.Detail(msg.English, e.Detail))
		}
		return fmt.Errorf("base_url: %w", err)
	}
	return s.checkEngines()
}

// checkEngines refuses models and prices of engines that there are not.
func (s *Settings) checkEngines() error {
	for _, table := range []struct {
		name    string
		engines []string
	}{
		{"models", names(s.Models)}, {"detect_models", names(s.DetectModels)}, {"template_models", names(s.TemplateModels)}, {"prices", names(s.Prices)},
	} {
		for _, id := range table.engines {
			if _, ok := api.FindEngine(api.EngineID(id)); !ok {
				return fmt.Errorf("%s names %q, which is no engine; there is %s", table.name, id, strings.Join(EngineNames(), ", "))
			}
		}
	}
	for _, id := range names(s.Prices) {
		e, _ := api.FindEngine(api.EngineID(id))
		for name, price := range s.Prices[id] {
			if price < 0 {
				return fmt.Errorf("the price %s of %s is %v, it must not be below 0", name, id, float64(price))
			}
			if !setPrice(&e, name, float64(price)) {
				return fmt.Errorf("prices of %s names %q; it may be detect, template, video or a mode", id, name)
			}
		}
	}
	return nil
}

func names[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }

// EngineNames are the names of all engines.
func EngineNames() (list []string) {
	for _, e := range api.Engines() {
		list = append(list, string(e.ID))
	}
	return list
}

// Engines is the engine table with the models and prices that the settings name. A model of one's own is not one of
// those that were retired.
func (s *Settings) Engines() []api.Engine {
	list := api.Engines()
	for i, e := range list {
		id := string(e.ID)
		e = e.With(api.Models{Video: s.Models[id], Detect: s.DetectModels[id], Template: s.TemplateModels[id]})
		for name, price := range s.Prices[id] {
			setPrice(&e, name, float64(price))
		}
		list[i] = e
	}
	return list
}

// setPrice changes one price of an engine; false when it has none of that name. The modes are copied, as the engine
// table is everybody's.
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

// Money is a sum in CNY. In JSON it is rounded to four places.
type Money float64

// MarshalJSON rounds; what is no number is null.
func (m Money) MarshalJSON() ([]byte, error) {
	v := float64(m)
	if math.IsNaN(v) || math.IsInf(v, 0) {
		return []byte("null"), nil
	}
	const places = 10_000
	return json.Marshal(math.Round(v*places)/places + 0) // no negative zero
}
