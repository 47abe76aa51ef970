package dialog

import (
	"slices"

	"dancecard/internal/text/msg"
	"dancecard/tui/term"
)

// Context is where the help or the palette is opened.
type Context struct {
	Language msg.Language
	Table    []term.Command
	Screen   term.ScreenID
	// First are the names of the commands that help most just now.
	First []string
	// WhyNot says why a command would do nothing just now; empty for one that does something, or may.
	WhyNot func(command string) string
	// Used are the names of the commands that were given last, the newest first.
	Used []string
}

// mostUsed is how many commands the palette remembers.
const mostUsed = 5

// Remember puts a command before the others that were chosen last.
func Remember(used []string, command string) []string {
	if command == term.CmdPalette || command == term.CmdHelp || command == term.CmdQuit {
		return used
	}
	used = append([]string{command}, slices.DeleteFunc(slices.Clone(used), func(name string) bool { return name == command })...)
	return used[:min(len(used), mostUsed)]
}

// whyNot says why a command would do nothing here.
func (c Context) whyNot(command string) string {
	if c.WhyNot == nil {
		return ""
	}
	return c.WhyNot(command)
}

// here are the commands of the screen.
func (c Context) here() (out []term.Command) {
	for _, command := range c.Table {
		if command.Screens&c.Screen != 0 {
			out = append(out, command)
		}
	}
	return out
}

// byName puts commands with these names first, in the order of the names.
func byName(commands []term.Command, names []string) []term.Command {
	place := func(c term.Command) int {
		if at := slices.Index(names, c.Name); at >= 0 {
			return at
		}
		return len(names)
	}
	out := slices.Clone(commands)
	slices.SortStableFunc(out, func(a, b term.Command) int { return place(a) - place(b) })
	return out
}

// actsFirst puts commands that do something before those that look and move about.
func actsFirst(commands []term.Command) []term.Command {
	first := slices.DeleteFunc(slices.Clone(commands), func(c term.Command) bool { return !c.Acts() })
	return append(first, slices.DeleteFunc(slices.Clone(commands), term.Command.Acts)...)
}
