package cli

import (
	"context"
	"os"
	"path/filepath"
	"strings"

	"github.com/pelletier/go-toml/v2"
	"github.com/spf13/cobra"

	"dancecard/internal/cli/jsonout"
)

func (a *app) configCommand() *cobra.Command {
	c := &cobra.Command{
		Use: "config", Short: "Say where config.toml is and what holds", Args: cobra.NoArgs,
		Example: "dancecard config path\ndancecard config show --json",
		RunE:    func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	show := a.reading(&cobra.Command{
		Use: "show", Short: "Print the settings that hold, with their defaults", Args: cobra.NoArgs,
		Example: "dancecard config show\ndancecard config show --json | jq .in_flight",
	}, func(_ context.Context, _ []string, out printer) error { return a.configShow(out) })
	a.hostFlag(show)
	c.AddCommand(show, a.reading(&cobra.Command{
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
	path = filepath.Join(a.dirs().config, "config.toml")
	_, err := os.Stat(path)
	return path, err == nil
}

func (a *app) configShow(out printer) error {
	path, exists := a.configFile()
	conf, err := readConfig(a.dirs().config)
	if err != nil {
		return err
	}
	base, err := a.baseURL(conf)
	if err != nil {
		return err
	}
	from := "default"
	switch {
	case a.flags.baseURL != "":
		from = "flag"
	case a.env.get("DASHSCOPE_HTTP_BASE_URL") != "":
		from = "environment"
	case conf.BaseURL != "":
		from = "config"
	}
	conf.BaseURL = base
	if out.json {
		return out.object(conf.object(path, exists, from, a.env.redact))
	}
	var b strings.Builder
	if err := toml.NewEncoder(&b).Encode(conf); err != nil {
		return err
	}
	head := "# " + path
	if !exists {
		head += " is not there; these are the defaults"
	}
	if from == "flag" || from == "environment" {
		head += "\n# base_url is from the " + from
	}
	return out.lines(strings.Split(strings.TrimSpace(head+"\n"+a.env.redact(b.String())), "\n")...)
}

// object is the config as JSON. safe takes out what looks like a key, which may stand where it does not
// belong.
func (c config) object(path string, exists bool, from string, safe func(string) string) jsonout.Config {
	names := func(m map[string]string) map[string]string {
		out := map[string]string{}
		for id, name := range m {
			out[id] = safe(name)
		}
		return out
	}
	prices := map[string]map[string]jsonout.Money{}
	for id, of := range c.Prices {
		prices[id] = map[string]jsonout.Money{}
		for name, price := range of {
			prices[id][name] = jsonout.Money(price)
		}
	}
	player := []string{}
	for _, arg := range c.Player {
		player = append(player, safe(arg))
	}
	return jsonout.NewConfig(jsonout.Config{
		Path: path, Exists: exists, Theme: c.Theme, ASCII: c.ASCII, InFlight: c.InFlight, Player: player,
		BaseURL: safe(c.BaseURL), BaseURLFrom: from, AskAbove: jsonout.Money(c.AskAbove),
		Models: names(c.Models), DetectModels: names(c.DetectModels), TemplateModels: names(c.TemplateModels), Prices: prices,
	})
}
