package catalog

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
)

// Piece is a piece of a text: words, or a slot.
type Piece struct {
	Words string
	// Slot is the slot's name, Type its type where one is said; Tight leaves the blanks beside it as they are.
	Slot, Type string
	Tight      bool
	// One and Other are the plural forms that the slot's number chooses from.
	One, Other string
}

// Plural tells a slot that chooses a plural form.
func (p Piece) Plural() bool { return p.One != "" || p.Other != "" }

// slotTypes are the types of slots: how a value is given in Go, and what writes it.
var slotTypes = map[string]struct{ param, format string }{
	"":         {"string", ""},
	"int":      {"int", "Int"},
	"bytes":    {"int64", "Bytes"},
	"money":    {"float64", "Money"},
	"duration": {"time.Duration", "Duration"},
	"about":    {"time.Duration", "About"},
	"left":     {"time.Duration", "Left"},
	"list":     {"[]string", "List"},
}

var (
	slot    = regexp.MustCompile(`\{[^{}]*\}`)
	inSlot  = regexp.MustCompile(`^([a-z][a-zA-Z0-9]*)(?::([a-z]+))?(!)?$`)
	choices = regexp.MustCompile(`^([a-z][a-zA-Z0-9]*)\?([^|]*)\|([^|]*)$`)
)

// parse takes a text apart.
func parse(text string) (pieces []Piece, err error) {
	end := 0
	for _, at := range slot.FindAllStringIndex(text, -1) {
		if at[0] > end {
			pieces = append(pieces, Piece{Words: text[end:at[0]]})
		}
		end = at[1]
		inner := text[at[0]+1 : at[1]-1]
		if c := choices.FindStringSubmatch(inner); c != nil {
			pieces = append(pieces, Piece{Slot: c[1], One: c[2], Other: c[3]})
			continue
		}
		s := inSlot.FindStringSubmatch(inner)
		if s == nil {
			return nil, fmt.Errorf("{%s} is no slot", inner)
		}
		if _, known := slotTypes[s[2]]; !known {
			return nil, fmt.Errorf("{%s} has no known type", inner)
		}
		pieces = append(pieces, Piece{Slot: s[1], Type: s[2], Tight: s[3] != ""})
	}
	if end < len(text) {
		pieces = append(pieces, Piece{Words: text[end:]})
	}
	if slices.ContainsFunc(pieces, func(p Piece) bool { return strings.ContainsAny(p.Words, "{}") }) {
		return nil, fmt.Errorf("a brace is left open")
	}
	return pieces, nil
}
