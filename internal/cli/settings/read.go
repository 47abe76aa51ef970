package settings

import (
	"bytes"
	"cmp"
	"errors"
	"io/fs"
	"reflect"
	"slices"
	"strings"

	"github.com/pelletier/go-toml/v2"
	"github.com/spf13/cobra"

	"dancecard/api"
	"dancecard/internal/text/msg"
)

// File is the name of the file, which is read and never written.
const File = "config.toml"

// Read reads the settings of the file at path, with text and err as what came of reading it; where there is none, the
// defaults hold.
func Read(l msg.Language, path string, text []byte, err error) (Settings, error) {
	s := Default()
	if errors.Is(err, fs.ErrNotExist) {
		return s, nil
	}
	if err != nil {
		return s, failed{msg.ConfigUnreadable(l, err.Error()), err}
	}
	d := toml.NewDecoder(bytes.NewReader(text))
	d.DisallowUnknownFields().EnableUnmarshalerInterface()
	if err := d.Decode(&s); err != nil {
		if strict, ok := errors.AsType[*toml.StrictMissingError](err); ok {
			return s, errors.New(strings.Join(append([]string{msg.ConfigUnknownNames(l, path), strict.String()}, nearNames(l, strict.Errors)...), "\n"))
		}
		if bad, ok := errors.AsType[*toml.DecodeError](err); ok {
			return s, errors.New(msg.ConfigInvalid(l, path) + "\n" + shownBad(l, bad))
		}
		if errors.Is(err, errNoKeys) {
			err = errors.New(msg.ConfigBadKeys(l, `retry = ["t", "ctrl+t"]`))
		}
		return s, errors.New(msg.ConfigInvalid(l, path) + "\n" + err.Error())
	}
	if err := s.check(l, func(key string) string { return key }); err != nil {
		return s, errors.New(msg.ConfigProblem(l, path, err.Error()))
	}
	return s, nil
}

// nearNames says which settings the unknown ones may have been meant to be.
func nearNames(l msg.Language, unknown []toml.DecodeError) (lines []string) {
	var known []string
	for _, row := range Table() {
		known = append(known, row.Key)
	}
	for _, e := range unknown {
		if len(e.Key()) == 0 {
			continue
		}
		name := e.Key()[0]
		if near := Near(name, known); len(near) > 0 {
			lines = append(lines, msg.ConfigUnknownNameNear(l, name, strings.Join(near, ", ")))
		}
	}
	return slices.Compact(lines)
}

// shownBad shows the line that is wrong, and how the setting is written where it is known.
func shownBad(l msg.Language, bad *toml.DecodeError) string {
	shown, _, _ := strings.Cut(bad.String(), " into ") // what follows names a type of Go
	key := bad.Key()
	if len(key) != 1 {
		return shown
	}
	for _, r := range Table() {
		if r.Key == key[0] && !r.table {
			shown += "\n" + msg.ConfigExample(l, r.Key+" = "+r.Sample)
		}
	}
	return shown
}

// Near are those of the known names that are spelled much like a name, first those that begin as it does.
func Near(name string, known []string) []string {
	all := &cobra.Command{SuggestionsMinimumDistance: 2}
	for i, k := range known {
		if !slices.Contains(known[:i], k) {
			all.AddCommand(&cobra.Command{Use: k, Run: func(*cobra.Command, []string) {}})
		}
	}
	near := all.SuggestionsFor(name)
	slices.SortStableFunc(near, func(a, b string) int { return commonStart(b, name) - commonStart(a, name) })
	return near
}

// commonStart counts the letters with which both names begin.
func commonStart(a, b string) (n int) {
	for n < min(len(a), len(b)) && a[n] == b[n] {
		n++
	}
	return n
}

// failed is an error with what it is told by.
type failed struct {
	message string
	cause   error
}

// Error gives the message.
func (f failed) Error() string { return f.message }

// Unwrap gives the cause.
func (f failed) Unwrap() error { return f.cause }

// Origin is where a setting comes from.
type Origin string

// The origins, each of which comes before those that follow.
const (
	FromFlag        Origin = "flag"
	FromEnvironment Origin = "environment"
	FromConfig      Origin = "config"
	FromDefault     Origin = "default"
)

// Origins says of the settings that have a variable or a flag where they come from, by key.
type Origins map[string]Origin

// Override puts in what flags and the environment set. Its errors begin with the flag or the variable.
func (s *Settings) Override(l msg.Language, flags map[string]*string, getenv func(string) string) (Origins, error) {
	from := Origins{}
	v, usual := reflect.ValueOf(s).Elem(), reflect.ValueOf(Default())
	for i, row := range Table() {
		if row.Flag == "" && row.Env == "" {
			continue
		}
		field := v.Field(i)
		from[row.Key] = FromConfig
		if field.String() == usual.Field(i).String() {
			from[row.Key] = FromDefault
		}
		name, value := "", ""
		if given := flags[row.Flag]; given != nil && *given != "" {
			from[row.Key], name, value = FromFlag, "--"+row.Flag, *given
		} else if value = getenv(row.Env); value != "" {
			from[row.Key], name = FromEnvironment, row.Env
		}
		if value == "" {
			continue
		}
		field.SetString(value)
		called := func(key string) string {
			if key == row.Key {
				return name
			}
			return key
		}
		if err := s.check(l, called); err != nil {
			return from, err
		}
	}
	s.BaseURL = cmp.Or(s.BaseURL, api.DefaultBaseURL)
	return from, nil
}
