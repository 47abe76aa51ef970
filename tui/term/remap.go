package term

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// KeyProblemKind is why a key can't be used as config.toml asks.
type KeyProblemKind int

// The kinds.
const (
	NoKeyProblem KeyProblemKind = iota
	UnknownCommand
	UnknownKey
	// KeyIsText: in the form, the key types a letter or edits it.
	KeyIsText
	// KeyTaken: on one screen, Other has the key.
	KeyTaken
	// KeyNeeded: the command must keep a key.
	KeyNeeded
	// KeyQuits: ctrl+c always quits.
	KeyQuits
)

// KeyProblem is what is wrong with the keys of a command.
type KeyProblem struct {
	Kind                KeyProblemKind
	Command, Key, Other string
}

// typed are the screens on which letters are text.
const typed = OnForm | OnSetup

// quitKey always quits.
const quitKey = "ctrl+c"

// Remap gives the table with other keys for some commands, by name. The first problem leaves it as it was.
func Remap(table []Command, keys map[string][]string) ([]Command, KeyProblem) {
	out := slices.Clone(table)
	for _, name := range slices.Sorted(maps.Keys(keys)) {
		at := slices.IndexFunc(table, func(c Command) bool { return c.Name == name })
		if at < 0 {
			return table, KeyProblem{Kind: UnknownCommand, Command: name}
		}
		list, problem := keysOf(table[at], keys[name])
		if problem.Kind != NoKeyProblem {
			return table, problem
		}
		for i := range out {
			if out[i].Name == name {
				out[i].Keys = keysFor(out[i], list)
			}
		}
	}
	if problem := clash(out, keys); problem.Kind != NoKeyProblem {
		return table, problem
	}
	return out, KeyProblem{}
}

// keysOf reads the keys that a config gives a command.
func keysOf(c Command, names []string) (list []string, p KeyProblem) {
	for _, name := range names {
		key, ok := ParseKey(name)
		switch {
		case !ok:
			return nil, KeyProblem{Kind: UnknownKey, Command: c.Name, Key: name}
		case key == quitKey && c.Name != CmdQuit:
			return nil, KeyProblem{Kind: KeyQuits, Command: c.Name, Key: key}
		case c.Screens&^typed == 0 && c.Name != CmdChange && isText(key):
			return nil, KeyProblem{Kind: KeyIsText, Command: c.Name, Key: key}
		}
		if !slices.Contains(list, key) {
			list = append(list, key)
		}
	}
	switch {
	case c.Name == CmdQuit && !slices.Contains(list, quitKey):
		list = append(list, quitKey)
	case c.Name == CmdPalette && len(list) == 0:
		return nil, KeyProblem{Kind: KeyNeeded, Command: c.Name}
	}
	return list, p
}

// keysFor are the keys for one row of a command. Where letters are text, those that are none count; without any,
// palette and help keep theirs.
func keysFor(c Command, list []string) []string {
	if c.Screens&^typed != 0 || c.Name == CmdChange {
		return list
	}
	list = slices.DeleteFunc(slices.Clone(list), isText)
	if len(list) == 0 && (c.Name == CmdPalette || c.Name == CmdHelp) {
		return c.Keys
	}
	return list
}

// clash finds two commands with the same key on one screen. The one that config.toml names is told first.
func clash(table []Command, named map[string][]string) KeyProblem {
	known := map[string]string{}
	for id := ScreenID(1); id != 0; id <<= 1 {
		for _, c := range table {
			for _, key := range c.Keys {
				if c.Screens&id == 0 || id&typed != 0 && isText(key) && c.Name != CmdChange {
					continue
				}
				at := fmt.Sprint(id, key)
				other := known[at]
				if known[at] = c.Name; other == "" || other == c.Name {
					continue
				}
				p := KeyProblem{KeyTaken, c.Name, key, other}
				if _, ok := named[c.Name]; !ok {
					p.Command, p.Other = other, c.Name
				}
				return p
			}
		}
	}
	return KeyProblem{}
}

// isText reports whether a key types or edits in a text field.
func isText(key string) bool {
	return utf8.RuneCountInString(key) == 1 || slices.Contains([]string{"space", "backspace", "delete", "left", "right", "home", "end", "enter"}, key)
}

// keyNames are the keys with names, and other names for some of them.
var keyNames = map[string]string{
	"enter": "enter", "return": "enter", "tab": "tab", "esc": "esc", "escape": "esc", "space": "space", "backspace": "backspace",
	"delete": "delete", "del": "delete", "insert": "insert", "ins": "insert", "up": "up", "down": "down", "left": "left", "right": "right",
	"home": "home", "end": "end", "pgup": "pgup", "pageup": "pgup", "pgdown": "pgdown", "pgdn": "pgdown", "pagedown": "pgdown",
}

// ParseKey gives the name by which Bubble Tea reports a key; false for what is none, and for what terminals report
// as another key.
func ParseKey(name string) (key string, ok bool) {
	if name == " " {
		return "space", true
	}
	held := map[string]bool{}
	rest := name
	for {
		before, after, found := strings.Cut(rest, "+")
		before = strings.ToLower(before)
		if !found || after == "" || !slices.Contains([]string{"ctrl", "alt", "shift"}, before) || held[before] {
			break
		}
		held[before], rest = true, after
	}
	base := keyBase(rest)
	if base == "" {
		return "", false
	}
	letter := utf8.RuneCountInString(base) == 1
	switch {
	case letter && len(held) == 1 && held["shift"]: // the letter itself says so
		base = strings.ToUpper(base)
		return base, unicode.IsUpper([]rune(base)[0])
	case letter && len(held) > 0 && strings.ToLower(base) != base:
		base, held["shift"] = strings.ToLower(base), held["shift"] || !held["ctrl"]
	}
	for _, mod := range []string{"ctrl", "alt", "shift"} {
		if held[mod] {
			key += mod + "+"
		}
	}
	key += base
	return key, !slices.Contains([]string{"ctrl+i", "ctrl+m", "ctrl+["}, key)
}

// keyBase gives a key without what is held down with it; empty for what is none.
func keyBase(name string) string {
	if key, ok := keyNames[strings.ToLower(name)]; ok {
		return key
	}
	name = PlainKey(name)
	r, n := utf8.DecodeRuneInString(name)
	if n == len(name) && n > 0 && unicode.IsPrint(r) {
		return name
	}
	var number int
	if _, err := fmt.Sscanf(strings.ToLower(name), "f%d", &number); err == nil && number >= 1 && number <= 63 && strings.EqualFold(name, fmt.Sprint("f", number)) {
		return strings.ToLower(name)
	}
	return ""
}
