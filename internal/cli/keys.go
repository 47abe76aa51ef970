package cli

import (
	"errors"
	"strings"

	"dancecard/internal/cli/settings"
	"dancecard/internal/text/msg"
	"dancecard/tui/term"
)

// commandTable is the window's table of commands with the keys that the settings name.
func commandTable(l msg.Language, s settings.Settings) ([]term.Command, error) {
	keys := make(map[string][]string, len(s.Keys))
	for name, list := range s.Keys {
		keys[name] = list
	}
	table, problem := term.Remap(term.Commands(), keys)
	if why := keyProblem(l, problem); why != "" {
		return nil, errors.New(why)
	}
	return table, nil
}

// keyProblem says why keys can't be as the settings name them.
func keyProblem(l msg.Language, p term.KeyProblem) string {
	switch p.Kind {
	case term.UnknownCommand:
		if near := nearCommands(p.Command); len(near) > 0 {
			return msg.ConfigUnknownCommandNear(l, p.Command, strings.Join(near, ", "))
		}
		return msg.ConfigUnknownCommand(l, p.Command)
	case term.UnknownKey:
		return msg.ConfigUnknownKey(l, p.Key, p.Command)
	case term.KeyIsText:
		return msg.ConfigKeyIsText(l, p.Key, p.Command)
	case term.KeyTaken:
		return msg.ConfigKeyTaken(l, p.Key, p.Command, p.Other)
	case term.KeyNeeded:
		return msg.ConfigKeyNeeded(l, p.Command)
	case term.KeyQuits:
		return msg.ConfigKeyQuits(l, p.Key, p.Command)
	case term.NoKeyProblem:
	}
	return ""
}

// nearCommands are the names of commands that are spelled much like one.
func nearCommands(name string) []string {
	var known []string
	for _, c := range term.Commands() {
		known = append(known, c.Name)
	}
	return settings.Near(name, known)
}
