package settings

import (
	"bytes"
	"cmp"
	"errors"
	"io/fs"
	"os"
	"reflect"

	"github.com/pelletier/go-toml/v2"

	"dancecard/api"
	"dancecard/internal/text/msg"
)

// File is the name of the file, which is read and never written.
const File = "config.toml"

// Read reads the file at path; where there is none, the defaults hold.
func Read(l msg.Language, path string) (Settings, error) {
	s := Default()
	text, err := os.ReadFile(path)
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
			return s, errors.New(msg.ConfigUnknownNames(l, path) + "\n" + strict.String())
		}
		if bad, ok := errors.AsType[*toml.DecodeError](err); ok {
			return s, errors.New(msg.ConfigInvalid(l, path) + "\n" + bad.String())
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
