package settings_test

import (
	"strings"
	"testing"

	"dancecard/internal/cli/settings"
	"dancecard/internal/text/msg"
)

// The example in the page is a config.toml that is right, and names every setting.
func TestTheExampleIsRight(t *testing.T) {
	t.Parallel()
	text := strings.Replace(settings.Example(), "https://…", "https://example.com/api/v1", 1)
	s, err := settings.Read(msg.English, settings.File, []byte(text), nil)
	if err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	if s.Theme != "dark" || s.InFlight != 5 || s.Prices["wan-move"]["wan-std"] != 0.40 {
		t.Errorf("it reads %+v", s)
	}
	for _, row := range settings.Table() {
		if row.Key == "" || row.About(msg.English) == "" || row.About(msg.Chinese) == "" || row.Sample == "" || !strings.Contains(text, row.Key) {
			t.Errorf("%+v", row)
		}
	}
}

// Names that there are not bring up those that they may have been meant to be, tables as well.
func TestUnknownNames(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"[key]\nretry = \"t\"": "“key” isn't a setting; did you mean keys?",
		"inflight = 3":         "“inflight” isn't a setting; did you mean in_flight?",
		"[model]\nx = \"y\"":   "“model” isn't a setting; did you mean models?",
		"colours = true":       "holds unknown settings",
	} {
		_, err := settings.Read(msg.English, settings.File, []byte(text), nil)
		if err == nil || !strings.Contains(err.Error(), want) || strings.Contains(err.Error(), "did you") != strings.Contains(want, "did you") {
			t.Errorf("%q: %v", text, err)
		}
	}
}

// A flag comes before the environment, which comes before the file.
func TestWhereASettingComesFrom(t *testing.T) {
	t.Parallel()
	flag, none := "https://flag.example.com", ""
	only := func(value string) func(string) string {
		return func(name string) string {
			if name != "DASHSCOPE_HTTP_BASE_URL" {
				return ""
			}
			return value
		}
	}
	env := only("https://env.example.com")
	unset := func(string) string { return "" }
	for _, c := range []struct {
		file string
		env  func(string) string
		flag *string
		from settings.Origin
		url  string
	}{
		{"", unset, nil, settings.FromDefault, "https://dashscope.aliyuncs.com/api/v1"},
		{"https://file.example.com", unset, &none, settings.FromConfig, "https://file.example.com"},
		{"https://file.example.com", env, &none, settings.FromEnvironment, "https://env.example.com"},
		{"https://file.example.com", env, &flag, settings.FromFlag, "https://flag.example.com"},
	} {
		s := settings.Default()
		s.BaseURL = c.file
		from, err := s.Override(msg.English, map[string]*string{"base-url": c.flag}, c.env)
		if err != nil || from["base_url"] != c.from || s.BaseURL != c.url {
			t.Errorf("%v: %v, %s, %s", c, err, from["base_url"], s.BaseURL)
		}
	}
	s := settings.Default()
	if _, err := s.Override(msg.English, nil, only("http://example.com")); err == nil || !strings.HasPrefix(err.Error(), "DASHSCOPE_HTTP_BASE_URL: Plain http") {
		t.Errorf("%v", err)
	}
}
