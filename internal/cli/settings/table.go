package settings

import (
	"fmt"
	"reflect"
	"strings"

	"github.com/pelletier/go-toml/v2"
)

// Row is a setting as people read about it.
type Row struct {
	Key, Doc string
	// Env and Flag are where else it is set, both empty for most.
	Env, Flag string
	// Default and Sample are values in TOML.
	Default, Sample string
	table           bool
}

// FlagHelp is the help of the setting's flag.
func (r Row) FlagHelp() string {
	if r.Env == "" {
		return r.Doc
	}
	return r.Doc + " (default $" + r.Env + ")"
}

// Table lists the settings in the order of the fields.
func Table() (rows []Row) {
	t, usual := reflect.TypeFor[Settings](), reflect.ValueOf(Default())
	for i := range t.NumField() {
		f := t.Field(i)
		row := Row{
			Key: f.Tag.Get("toml"), Doc: f.Tag.Get("doc"), Env: f.Tag.Get("env"), Flag: f.Tag.Get("flag"), Sample: f.Tag.Get("sample"),
			table: f.Type.Kind() == reflect.Map,
		}
		if !row.table {
			text, _ := toml.Marshal(map[string]any{"v": usual.Field(i).Interface()}) // a plain value
			row.Default = strings.ReplaceAll(strings.TrimSpace(strings.TrimPrefix(string(text), "v = ")), "'", `"`)
		}
		rows = append(rows, row)
	}
	return rows
}

// Help lists the settings with their defaults, and a config.toml with all of them.
func Help() string {
	var b strings.Builder
	for _, r := range Table() {
		usual := ""
		if r.Default != "" && r.Default != "[]" && r.Default != `""` {
			usual = " (default " + r.Default + ")"
		}
		fmt.Fprintf(&b, "  %-16s %s%s\n", r.Key, r.Doc, usual)
	}
	return b.String() + "\nAn example:\n\n  " + strings.ReplaceAll(strings.TrimSpace(Example()), "\n", "\n  ")
}

// Example is a config.toml with every setting.
func Example() string {
	var b strings.Builder
	for _, r := range Table() {
		if r.table {
			fmt.Fprintf(&b, "[%s]\n%s\n", r.Key, r.Sample)
			continue
		}
		fmt.Fprintf(&b, "%s = %s\n", r.Key, r.Sample)
	}
	return b.String()
}
