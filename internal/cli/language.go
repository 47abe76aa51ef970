package cli

import (
	"context"
	"io"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"time"

	"github.com/pelletier/go-toml/v2"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"dancecard/internal/cli/settings"
	"dancecard/internal/text/msg"
)

// languageSource is what chose the language.
type languageSource int

// The sources: each comes before those that follow.
const (
	languageFromFlag languageSource = iota
	languageFromVariable
	languageFromConfig
	languageFromWindow
	languageFromLocale
	languageFromSystem
	languageByDefault
)

// languageChoice is a language and what chose it; name is the variable's, or the locale of the system.
type languageChoice struct {
	language msg.Language
	source   languageSource
	name     string
}

// Names of the flag and of the variables for the language.
const (
	languageFlag     = "lang"
	languageVariable = "DANCECARD_LANG"
)

// chooseLanguage finds the language before the command line is parsed, so that help and errors are in it as well. A
// wrong flag or variable is an error, in the language that the other sources name.
func (a *app) chooseLanguage(args []string) error {
	flag, dataDir := languageArgs(args)
	if strings.TrimSpace(dataDir) != "" {
		a.flags.dataDir = dataDir // the config and the last choice lie there
	}
	chosen, wrongName, wrongValue := languageChoice{source: languageByDefault}, "", ""
	for _, from := range []struct {
		source languageSource
		name   string
		value  func() string
	}{
		{languageFromFlag, "--" + languageFlag, func() string { return flag }},
		{languageFromVariable, languageVariable, func() string { return a.env.get(languageVariable) }},
		{languageFromConfig, "", a.configLanguage},
		{languageFromWindow, "", func() string { return readLanguage(a.dirs().state) }},
	} {
		value := from.value()
		l, ok := settings.ParseLanguage(value)
		if ok {
			chosen = languageChoice{l, from.source, from.name}
			break
		}
		if from.name != "" && value != "" && value != settings.AutoLanguage && wrongName == "" {
			wrongName, wrongValue = from.name, value
		}
	}
	if chosen.source == languageByDefault {
		chosen = a.localeLanguage()
	}
	a.language, a.languageFrom, a.usage = chosen.language, chosen, usage{chosen.language}
	if wrongName != "" {
		return wrongUse(msg.ConfigBadLanguage(a.language, wrongName, wrongValue))
	}
	return nil
}

// languageArgs reads the flags that the choice of the language depends on; what else is wrong is told later.
func languageArgs(args []string) (language, dataDir string) {
	if len(args) > 0 && strings.HasPrefix(args[0], cobra.ShellCompRequestCmd) {
		args = args[:len(args)-1] // the last word is not whole yet
	}
	f := pflag.NewFlagSet("", pflag.ContinueOnError)
	f.ParseErrorsAllowlist.UnknownFlags = true
	f.SetOutput(io.Discard)
	f.BoolP("help", "h", false, "")
	f.StringVar(&language, languageFlag, "", "")
	f.StringVar(&dataDir, "data-dir", "", "")
	_ = f.Parse(args)
	return language, dataDir
}

// configLanguage is the language that config.toml names; what is wrong there is told by whoever needs the settings.
func (a *app) configLanguage() string {
	var c struct {
		Language string `toml:"language"`
	}
	if text, err := a.config.read(a.dirs().configFile()); err == nil {
		_ = toml.Unmarshal(text, &c)
	}
	return c.Language
}

// localeLanguage is the language of the locale, or of the system where no variable names one. A locale that is not
// UTF-8 gets English.
func (a *app) localeLanguage() languageChoice {
	none := languageChoice{msg.English, languageByDefault, ""}
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		locale := a.env.get(name)
		if locale == "" {
			continue
		}
		l, _ := msg.Parse(locale)
		if utf8, known := a.env.utf8Locale(); known && !utf8 {
			l = msg.English
		}
		return languageChoice{l, languageFromLocale, name}
	}
	locale := a.systemLocale()
	if l, ok := msg.Parse(locale); ok {
		return languageChoice{l, languageFromSystem, locale}
	}
	return none
}

// systemLocaleLimit bounds the question for the system's language.
const systemLocaleLimit = time.Second

// systemLocale is the locale that the system is set to, such as "zh_CN"; empty where only variables tell it.
func (a *app) systemLocale() string {
	if a.sys.Locale != nil {
		return a.sys.Locale()
	}
	ctx, cancel := context.WithTimeout(context.Background(), systemLocaleLimit)
	defer cancel()
	return osLocale(ctx, a.env.public())
}

// languageFile holds the language that was last chosen in the window.
const languageFile = "language"

// readLanguage reads the last choice; empty where there is none.
func readLanguage(state string) string {
	b, _ := os.ReadFile(filepath.Join(state, languageFile))
	return strings.TrimSpace(string(b))
}

// saveLanguage keeps a choice of the window for the next start.
func saveLanguage(state string, l msg.Language) error {
	if err := os.MkdirAll(state, 0o700); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(state, languageFile), []byte(l.String()+"\n"), 0o600)
}

// switchedLanguage is the language that the window shows, as its palette chooses it.
type switchedLanguage struct {
	current atomic.Int32
	keep    func(msg.Language) error
}

// switchedLanguage keeps what the window chooses for the next start; the demo and a read-only window keep nothing.
func (a *app) switchedLanguage(s setup) *switchedLanguage {
	state := a.dirs().state
	l := &switchedLanguage{keep: func(l msg.Language) error { return saveLanguage(state, l) }}
	if s.demo || a.flags.readOnly {
		l.keep = func(msg.Language) error { return nil }
	}
	l.current.Store(int32(a.language))
	return l
}

func (s *switchedLanguage) save(l msg.Language) error {
	s.current.Store(int32(l))
	return s.keep(l)
}

func (s *switchedLanguage) last() msg.Language { return msg.Language(s.current.Load()) }
