package catalog

import (
	"bytes"
	"errors"
	"fmt"
	"go/format"
	"io/fs"
	"maps"
	"slices"
	"strconv"
	"strings"
)

// Generate writes the messages of en.toml and zh.toml as Go functions. It fails where the languages differ in keys
// or slots.
func Generate(dir fs.FS) ([]byte, error) {
	english, err := Read(dir, "en")
	if err != nil {
		return nil, err
	}
	chinese, err := Read(dir, "zh")
	if err != nil {
		return nil, err
	}
	if faults := Compare(english, chinese); len(faults) > 0 {
		return nil, fmt.Errorf("zh.toml: %w", errors.Join(faults...))
	}
	var body bytes.Buffer
	for _, name := range slices.Sorted(maps.Keys(english)) {
		writeFunction(&body, english[name], chinese[name])
	}
	var out bytes.Buffer
	out.WriteString("// Code generated from en.toml and zh.toml by go generate. DO NOT EDIT.\n\npackage msg\n\n")
	if bytes.Contains(body.Bytes(), []byte("time.Duration")) {
		out.WriteString("import \"time\"\n\n")
	}
	out.Write(body.Bytes())
	return format.Source(out.Bytes())
}

// writeFunction writes the function of a message.
func writeFunction(w *bytes.Buffer, english, chinese Message) {
	types := english.Slots()
	fmt.Fprintf(w, "// %s: %s\n", english.Name, plain(english.Lengths[0]))
	fmt.Fprintf(w, "func %s(l Language", english.Name)
	for _, name := range slices.Sorted(maps.Keys(types)) {
		fmt.Fprintf(w, ", %s %s", param(name), slotTypes[types[name]].param)
	}
	result := "string"
	if english.Several {
		result = "[]string"
	}
	fmt.Fprintf(w, ") %s {\nif l == Chinese {\nreturn %s\n}\nreturn %s\n}\n\n", result, texts(chinese, types, chineseText), texts(english, types, englishText))
}

func texts(m Message, types map[string]string, of func([]Piece, map[string]string) string) string {
	list := make([]string, len(m.Lengths))
	for i, pieces := range m.Lengths {
		list[i] = of(pieces, types)
	}
	if m.Several {
		return "[]string{" + strings.Join(list, ", ") + "}"
	}
	return list[0]
}

// englishText gives an expression for an English text.
func englishText(pieces []Piece, types map[string]string) string {
	if len(pieces) == 0 {
		return `""`
	}
	list := make([]string, len(pieces))
	for i, p := range pieces {
		list[i] = value(p, types)
	}
	return strings.Join(list, " + ")
}

// chineseText gives an expression for a Chinese text; blanks beside its slots of text are settled by join.
func chineseText(pieces []Piece, types map[string]string) string {
	if !slices.ContainsFunc(pieces, func(p Piece) bool { return isSpaced(p, types) }) || len(pieces) == 1 {
		return englishText(pieces, types)
	}
	list := make([]string, len(pieces))
	for i, p := range pieces {
		list[i] = fmt.Sprintf("part{%s, %t}", value(p, types), isSpaced(p, types))
	}
	return "join(" + strings.Join(list, ", ") + ")"
}

// isSpaced tells a slot of text, of which nobody knows whether it is Chinese.
func isSpaced(p Piece, types map[string]string) bool {
	return p.Slot != "" && !p.Tight && !p.Plural() && types[p.Slot] == ""
}

// value gives an expression for a piece.
func value(p Piece, types map[string]string) string {
	switch {
	case p.Slot == "":
		return strconv.Quote(p.Words)
	case p.Plural():
		return fmt.Sprintf("plural(%s, %q, %q)", param(p.Slot), p.One, p.Other)
	}
	if format := slotTypes[types[p.Slot]].format; format != "" {
		return fmt.Sprintf("%s(l, %s)", format, param(p.Slot))
	}
	return param(p.Slot)
}

// param is a slot's name as a parameter: one that Go keeps for itself, or that this package uses, gets an underscore.
func param(name string) string {
	switch name {
	case "l", "type", "range", "default", "time", "func", "var", "package", "import", "select", "switch", "go", "map", "part", "join", "plural":
		return name + "_"
	}
	return name
}

// plain is a text in one line, as it is written in the file, for the function's comment.
func plain(pieces []Piece) string {
	var out strings.Builder
	for _, p := range pieces {
		switch {
		case p.Slot == "":
			out.WriteString(p.Words)
		case p.Plural():
			out.WriteString(p.Other)
		default:
			out.WriteString("{" + p.Slot + "}")
		}
	}
	return strings.Join(strings.Fields(out.String()), " ")
}
