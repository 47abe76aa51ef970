package settings

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"reflect"
	"strings"

	"github.com/pelletier/go-toml/v2"

	"dancecard/api"
)

// File is the name of the file, which is read and never written.
const File = "config.toml"

// Read reads the file at path; where there is none, the defaults hold.
func Read(path string) (Settings, error) {
	s := Default()
	text, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return s, nil
	}
	if err != nil {
		return s, fmt.Errorf("the config cannot be read: %w", err)
	}
	d := toml.NewDecoder(bytes.NewReader(text))
	d.DisallowUnknownFields()
	if err := d.Decode(&s); err != nil {
		if strict, ok := errors.AsType[*toml.StrictMissingError](err); ok {
			return s, fmt.Errorf("%s holds a name that dancecard does not know:\n%s", path, strict.String())
		}
		if bad, ok := errors.AsType[*toml.DecodeError](err); ok {
			return s, fmt.Errorf("%s is not right:\n%s", path, bad.String())
		}
		return s, fmt.Errorf("%s is not right: %w", path, err)
	}
	if err := s.check(); err != nil {
		return s, fmt.Errorf("%s: %w", path, err)
	}
	return s, nil
}

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
func (s *Settings) Override(flags map[string]*string, getenv func(string) string) (Origins, error) {
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
		if err := s.check(); err != nil {
			return from, fmt.Errorf("%s: %s", name, strings.TrimPrefix(err.Error(), row.Key+": "))
		}
	}
	s.BaseURL = cmp.Or(s.BaseURL, api.DefaultBaseURL)
	return from, nil
}
