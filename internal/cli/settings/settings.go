// Package settings holds what config.toml may say: each setting is one field of [Settings], with a default and a check.
// config show, the help and docs/json.md are made from the fields.
package settings

import (
	"encoding/json"
	"errors"
	"maps"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/pelletier/go-toml/v2"

	"dancecard/api"
	"dancecard/api/client"
	"dancecard/internal/hook"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
)

// Settings are the settings, described by tags: toml and json name one, sample is a value in TOML. A text may also
// come from a variable (env) or a flag. [About] explains each.
type Settings struct {
	Language string   `toml:"language" json:"language" env:"DANCECARD_LANG" flag:"lang" sample:"\"zh\""`
	Theme    string   `toml:"theme" json:"theme" sample:"\"dark\""`
	ASCII    bool     `toml:"ascii" json:"ascii" sample:"true"`
	Pictures string   `toml:"pictures" json:"pictures" sample:"\"blocks\""`
	Mouse    bool     `toml:"mouse" json:"mouse" sample:"false"`
	InFlight int      `toml:"in_flight" json:"in_flight" sample:"5"`
	Player   []string `toml:"player" json:"player" sample:"[\"mpv\", \"--loop\"]"`
	OnSaved  []string `toml:"on_saved" json:"on_saved" sample:"[\"notify-send\", \"{file}\"]"`
	BaseURL  string   `toml:"base_url" json:"base_url" env:"DASHSCOPE_HTTP_BASE_URL" flag:"base-url" sample:"\"https://…\""`
	AskAbove Money    `toml:"ask_above" json:"ask_above" sample:"20.0"`
	// What tells a person who looks elsewhere that tasks have ended.
	NotifyBell     bool `toml:"notify_bell" json:"notify_bell" sample:"false"`
	NotifyDesktop  bool `toml:"notify_desktop" json:"notify_desktop" sample:"false"`
	NotifyProgress bool `toml:"notify_progress" json:"notify_progress" sample:"false"`

	// Keys are other keys for the commands of the window, by name.
	Keys map[string]KeyList `toml:"keys" json:"keys" sample:"retry = [\"t\", \"ctrl+t\"]"`

	Models         map[string]string `toml:"models" json:"models" sample:"animate-anyone = \"…\""`
	DetectModels   map[string]string `toml:"detect_models" json:"detect_models" sample:"animate-anyone = \"…\""`
	TemplateModels map[string]string `toml:"template_models" json:"template_models" sample:"animate-anyone = \"…\""`
	// Prices are in CNY: "detect" for a check, "template" and "video" for a second, or the name of a mode.
	Prices map[string]map[string]Money `toml:"prices" json:"prices" sample:"wan-move = {wan-std = 0.40}"`
}

// About says in a few words what the setting of a key is; empty where there is none.
func About(l msg.Language, key string) string {
	about := map[string]func(msg.Language) string{
		"language": msg.ConfigLanguage, "theme": msg.ConfigTheme, "ascii": msg.ConfigASCII, "pictures": msg.ConfigPictures, "mouse": msg.ConfigMouse, "in_flight": msg.ConfigInFlight,
		"player": msg.ConfigPlayer, "on_saved": msg.ConfigOnSaved, "base_url": msg.ConfigBaseURL, "ask_above": msg.ConfigAskAbove, "keys": msg.ConfigKeys,
		"notify_bell": msg.ConfigNotifyBell, "notify_desktop": msg.ConfigNotifyDesktop, "notify_progress": msg.ConfigNotifyProgress, "models": msg.ConfigModels,
		"detect_models": msg.ConfigDetectModels, "template_models": msg.ConfigTemplateModels, "prices": msg.ConfigPrices,
	}[key]
	if about == nil {
		return ""
	}
	return about(l)
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
		Language: AutoLanguage, Theme: "auto", Pictures: "auto", Mouse: true, InFlight: 3, Player: []string{}, OnSaved: []string{}, AskAbove: 5, Keys: map[string]KeyList{},
		NotifyBell: true, NotifyDesktop: true, NotifyProgress: true,
		Models: map[string]string{}, DetectModels: map[string]string{}, TemplateModels: map[string]string{}, Prices: map[string]map[string]Money{},
	}
}

// check refuses values that mean nothing; called says how the setting of a key is named in what is said of it.
func (s *Settings) check(l msg.Language, called func(key string) string) error {
	_, named := ParseLanguage(s.Language)
	switch {
	case !named && s.Language != AutoLanguage:
		return errors.New(msg.ConfigBadLanguage(l, called("language"), s.Language))
	case !slices.Contains([]string{"auto", "light", "dark"}, s.Theme):
		return errors.New(msg.ConfigBadTheme(l, s.Theme))
	case !slices.Contains([]string{"auto", "kitty", "blocks", "off"}, s.Pictures):
		return errors.New(msg.ConfigBadPictures(l, s.Pictures))
	case s.InFlight < 1 || s.InFlight > 20:
		return errors.New(msg.ConfigBadInFlight(l, s.InFlight))
	case len(s.Player) > 0 && strings.TrimSpace(s.Player[0]) == "":
		return errors.New(msg.ConfigBadPlayer(l, `player = ["mpv", "--loop"]`))
	case len(s.OnSaved) > 0 && (strings.TrimSpace(s.OnSaved[0]) == "" || hook.Placeholder(s.OnSaved[0])):
		return errors.New(msg.ConfigBadOnSaved(l, `on_saved = ["notify-send", "{file}"]`))
	case hook.Unknown(s.OnSaved) != "":
		return errors.New(msg.ConfigUnknownPlaceholder(l, hook.Unknown(s.OnSaved), hook.Placeholders()))
	case s.AskAbove < 0:
		return errors.New(msg.ConfigBadAskAbove(l, number(s.AskAbove)))
	}
	if _, err := client.ParseBaseURL(s.BaseURL); err != nil {
		return errors.New(msg.ConfigBadBaseURL(l, called("base_url"), text.Wording{Language: l}.Told(err)))
	}
	return s.checkEngines(l)
}

// checkEngines refuses models and prices of engines that there are not.
func (s *Settings) checkEngines(l msg.Language) error {
	for _, table := range []struct {
		name    string
		engines []string
	}{
		{"models", names(s.Models)}, {"detect_models", names(s.DetectModels)}, {"template_models", names(s.TemplateModels)}, {"prices", names(s.Prices)},
	} {
		for _, id := range table.engines {
			if _, ok := api.FindEngine(api.EngineID(id)); !ok {
				return errors.New(msg.ConfigBadEngine(l, EngineNames(), id, table.name))
			}
		}
	}
	for _, id := range names(s.Prices) {
		e, _ := api.FindEngine(api.EngineID(id))
		for name, price := range s.Prices[id] {
			if price < 0 {
				return errors.New(msg.ConfigBadPrice(l, id, name, number(price)))
			}
			if !setPrice(&e, name, float64(price)) {
				return errors.New(msg.ConfigUnknownPrice(l, id, name))
			}
		}
	}
	return nil
}

func number(sum Money) string { return strconv.FormatFloat(float64(sum), 'g', -1, 64) }

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

// KeyList is the keys of a command. In TOML one key may stand alone, and "" for none.
type KeyList []string

// UnmarshalTOML reads a key or a list of keys.
func (k *KeyList) UnmarshalTOML(value []byte) error {
	*k = KeyList{}
	var one struct{ V string }
	if toml.Unmarshal(append([]byte("V = "), value...), &one) == nil {
		if one.V != "" {
			*k = append(*k, one.V)
		}
		return nil
	}
	var list struct{ V []string }
	if err := toml.Unmarshal(append([]byte("V = "), value...), &list); err != nil {
		return errNoKeys
	}
	*k = append(*k, list.V...)
	return nil
}

// errNoKeys is told by [Read] in the language of the program.
var errNoKeys = errors.New("keys")

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
