package settings

import (
	"fmt"
	"reflect"
	"strings"
	"sync"

	"github.com/pelletier/go-toml/v2"

	"dancecard/internal/text/msg"
)

// Row is a setting as people read about it.
type Row struct {
	Key string
	// Env and Flag are where else it is set, both empty for most.
	Env, Flag string
	// Default and Sample are values in TOML.
	Default, Sample string
	table           bool
}

// About says in a few words what the setting is.
func (r Row) About(l msg.Language) string { return About(l, r.Key) }

// Table lists the settings in the order of the fields. Callers must not change it.
func Table() []Row { return rows() }

var rows = sync.OnceValue(func() (rows []Row) {
	t, usual := reflect.TypeFor[Settings](), reflect.ValueOf(Default())
	for i := range t.NumField() {
		f := t.Field(i)
		row := Row{
			Key: f.Tag.Get("toml"), Env: f.Tag.Get("env"), Flag: f.Tag.Get("flag"), Sample: f.Tag.Get("sample"),
			table: f.Type.Kind() == reflect.Map,
		}
		if !row.table {
			text, _ := toml.Marshal(map[string]any{"v": usual.Field(i).Interface()}) // a plain value
			row.Default = strings.ReplaceAll(strings.TrimSpace(strings.TrimPrefix(string(text), "v = ")), "'", `"`)
		}
		rows = append(rows, row)
	}
	return rows
})

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
