package jsonout

import (
	"fmt"
	"reflect"
	"strings"

	"dancecard/internal/cli/settings"
	"dancecard/internal/text/msg"
)

// Shape is an object that is printed.
type Shape struct {
	// Name is its type, Commands what prints it.
	Name, Commands string
	of             any
}

// Shapes are all of them.
func Shapes() []Shape {
	return []Shape{
		{"task", "`list` and `import`, one per line; `run`, `wait`, `cancel` and `save`, one per change; `submit` and `retry`, one per task, with `--wait` one per change", Task{}},
		{"task, with more", "`show`", TaskDetail{}},
		{"motion", "`motions`, one per line; `motions add`, `rename` and `remove`", Motion{}},
		{"finding", "`submit` and `retry`, except for findings with result ok", FindingLine{}},
		{"estimate", "`submit` and `retry`", EstimateLine{}},
		{"check_result", "`check`", CheckResult{}},
		{"costs", "`costs`", Spent{}},
		{"doctor", "`doctor`", Doctor{}},
		{"config", "`config show`", Config{}},
		{"config_path", "`config path`", ConfigPath{}},
		{"key", "`key status`", Key{}},
		{"version", "`version`", Version{}},
		{"summary", "`run`, `wait`, `submit`, `retry`, `cancel` and `save`, at their end", Summary{}},
		{"import", "`import`, at its end", Import{}},
		{"error", "any command that fails, as its last line", ErrorLine{}},
	}
}

// Field is a name in an object.
type Field struct{ Name, Kind, About string }

// Fields are the shape's names, those of objects within it with a dot before them.
func (s Shape) Fields() []Field { return fieldsOf(reflect.TypeOf(s.of), "") }

func fieldsOf(t reflect.Type, before string) (list []Field) {
	for f := range t.Fields() {
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		if f.Anonymous && name == "" {
			list = append(list, fieldsOf(f.Type, before)...)
			continue
		}
		kind, inner, suffix := kindOf(f.Type)
		about := f.Tag.Get("doc")
		if t == reflect.TypeFor[settings.Settings]() {
			about = settings.About(msg.English, name)
		}
		list = append(list, Field{before + name, kind, about})
		if inner != nil {
			list = append(list, fieldsOf(inner, before+name+suffix+".")...)
		}
	}
	return list
}

// plural is the plural of a kind: objects of sums.
func plural(kind string) string {
	first, rest, more := strings.Cut(kind, " ")
	if !more {
		return first + "s"
	}
	return first + "s " + rest
}

// kindOf says what a value is in JSON. Of an object, or a list of them, it gives the type too.
func kindOf(t reflect.Type) (kind string, object reflect.Type, suffix string) {
	switch t {
	case reflect.TypeFor[Money]():
		return "sum", nil, ""
	case reflect.TypeFor[Time]():
		return "time or null", nil, ""
	}
	switch t.Kind() {
	case reflect.Pointer:
		kind, object, suffix = kindOf(t.Elem())
		return kind + " or null", object, suffix
	case reflect.Slice:
		kind, object, suffix = kindOf(t.Elem())
		return "list of " + plural(kind), object, suffix + "[]"
	case reflect.Map:
		kind, object, _ = kindOf(t.Elem())
		return "object of " + plural(kind), object, ".*"
	case reflect.Struct:
		return "object", t, ""
	case reflect.Bool:
		return "boolean", nil, ""
	case reflect.Int, reflect.Int64:
		return "integer", nil, ""
	case reflect.Float64:
		return "number", nil, ""
	}
	return "string", nil, ""
}

// Describe writes a shape as a text in which every change of it shows.
func (s Shape) Describe() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n", s.Name)
	for _, f := range s.Fields() {
		fmt.Fprintf(&b, "  %s: %s\n", f.Name, f.Kind)
	}
	return b.String()
}
