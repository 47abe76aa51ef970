// Package catalog reads the messages of all languages, compares them, and writes them as Go.
package catalog

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strings"

	"github.com/pelletier/go-toml/v2"
)

// Message is one message in one language.
type Message struct {
	// Name is section and key, the name of the function: "ListAdded".
	Name string
	// Lengths are its texts, the longest first; Several tells that they were written as a list.
	Lengths [][]Piece
	Several bool
}

// Slots gives the slots of a message with their types, "" for one whose type is not said.
func (m Message) Slots() map[string]string {
	slots := map[string]string{}
	for _, pieces := range m.Lengths {
		for _, p := range pieces {
			switch {
			case p.Slot == "":
			case p.Plural():
				slots[p.Slot] = "int"
			case slots[p.Slot] == "":
				slots[p.Slot] = p.Type
			}
		}
	}
	return slots
}

// Read reads the messages of a language, by name.
func Read(dir fs.FS, language string) (map[string]Message, error) {
	file := language + ".toml"
	data, err := fs.ReadFile(dir, file)
	if err != nil {
		return nil, err
	}
	var sections map[string]map[string]any
	if err := toml.Unmarshal(data, &sections); err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	messages := map[string]Message{}
	var faults []error
	for section, keys := range sections {
		for key, value := range keys {
			m, err := newMessage(section, key, value)
			if err != nil {
				faults = append(faults, fmt.Errorf("%s: [%s] %s: %w", file, section, key, err))
			}
			if _, twice := messages[m.Name]; twice {
				faults = append(faults, fmt.Errorf("%s: two messages are called %s", file, m.Name))
			}
			messages[m.Name] = m
		}
	}
	return messages, errors.Join(faults...)
}

func newMessage(section, key string, value any) (Message, error) {
	m := Message{Name: strings.ToUpper(section[:1]) + section[1:] + key}
	texts, several := value.([]any)
	if m.Several = several; !several {
		texts = []any{value}
	}
	for _, t := range texts {
		text, ok := t.(string)
		if !ok {
			return m, fmt.Errorf("%v is no text", t)
		}
		pieces, err := parse(text)
		if err != nil {
			return m, err
		}
		m.Lengths = append(m.Lengths, pieces)
	}
	if len(m.Lengths) == 0 {
		return m, errors.New("it has no text")
	}
	return m, nil
}

// Compare tells how the messages of another language differ from the English ones in keys and slots.
func Compare(english, other map[string]Message) (faults []error) {
	for _, name := range slices.Sorted(maps.Keys(english)) {
		e, o := english[name], other[name]
		switch {
		case o.Name == "":
			faults = append(faults, fmt.Errorf("%s is missing", name))
		case e.Several != o.Several:
			faults = append(faults, fmt.Errorf("%s is a list of lengths in one language alone", name))
		default:
			want, got := slices.Sorted(maps.Keys(e.Slots())), slices.Sorted(maps.Keys(o.Slots()))
			if !slices.Equal(want, got) {
				faults = append(faults, fmt.Errorf("%s has the slots %q, in English %q", name, got, want))
			}
		}
	}
	for _, name := range slices.Sorted(maps.Keys(other)) {
		if english[name].Name == "" {
			faults = append(faults, fmt.Errorf("%s is not in English", name))
		}
	}
	return faults
}
