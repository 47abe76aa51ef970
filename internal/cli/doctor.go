package cli

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/term"
	"github.com/spf13/cobra"

	"dancecard/api"
	"dancecard/api/client"
	"dancecard/api/credentials"
	"dancecard/history/store"
	"dancecard/internal/cli/jsonout"
	"dancecard/internal/cli/settings"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
)

// What a check came to.
const (
	checkOK      = "ok"
	checkWarning = "warning"
	checkFailed  = "failed" // it would stop a task
)

// doctorLimit bounds the request that doctor makes.
const doctorLimit = 15 * time.Second

func doctorCommand(a *app) *cobra.Command {
	c := a.readCommand(&cobra.Command{
		Use: "doctor", Short: msg.UsageDoctorShort(a.language), Args: a.usage.noArgs, Long: msg.UsageDoctorLong(a.language),
		Example: "dancecard doctor\ndancecard doctor --json | jq '.checks[] | select(.result != \"ok\")'",
	}, func(ctx context.Context, _ []string, out printer) error {
		return doctor{app: a, language: a.language, dirs: a.dirs()}.run(ctx, out)
	})
	a.settingFlags(c)
	return c
}

// doctor looks at what a task needs.
type doctor struct {
	app      *app
	language msg.Language
	dirs     dirs
}

// run prints what is found, and gives an error where something would stop a task.
func (d doctor) run(ctx context.Context, out printer) error {
	checks := d.checks(ctx)
	if ctx.Err() != nil {
		return ctx.Err()
	}
	stops := 0
	for i, c := range checks {
		checks[i].Detail = text.Clean(d.app.env.redact(c.Detail))
		if c.Result == checkFailed {
			stops++
		}
	}
	err := d.print(out, checks, stops == 0)
	if err == nil && stops > 0 {
		return advisedError{} // it was said
	}
	return err
}

// print prints what was found.
func (d doctor) print(out printer, checks []jsonout.Check, fine bool) error {
	if out.json {
		return out.object(jsonout.NewDoctor(fine, checks))
	}
	l := d.language
	results := map[string]string{checkOK: msg.DoctorOK(l), checkWarning: msg.DoctorWarning(l), checkFailed: msg.DoctorFailed(l)}
	names := map[string]string{
		"config": msg.DoctorNameConfig(l), "language": msg.DoctorNameLanguage(l), "key": msg.DoctorNameKey(l), "service": msg.DoctorNameService(l),
		"clock": msg.DoctorNameClock(l), "keyring": msg.DoctorNameKeyring(l), "terminal": msg.DoctorNameTerminal(l), "data": msg.DoctorNameData(l),
		"history": msg.DoctorNameHistory(l),
	}
	wide := 0
	for _, c := range checks {
		wide = max(wide, text.Width(cmp.Or(names[c.Name], c.Name)))
	}
	for _, c := range checks {
		first := padded(results[c.Result], 8) + " "
		if err := out.lines(first + padded(cmp.Or(names[c.Name], c.Name), wide) + "  " + c.Detail); err != nil {
			return err
		}
		if c.Advice != nil {
			if err := out.lines(strings.Repeat(" ", 9+wide+2) + *c.Advice); err != nil {
				return err
			}
		}
	}
	return nil
}

// checks looks at everything that a task needs.
func (d doctor) checks(ctx context.Context) []jsonout.Check {
	l := d.language
	conf, err := d.app.readSettings(d.dirs)
	path, exists := d.app.configFile()
	checks := []jsonout.Check{jsonout.NewCheck("config", checkOK, path, "")}
	switch {
	case err != nil:
		said := describeError(l, err)
		checks[0] = jsonout.NewCheck("config", checkFailed, said.message, cmp.Or(said.advice, msg.DoctorConfigAdvice(l)))
	case !exists:
		checks[0] = jsonout.NewCheck("config", checkOK, msg.DoctorConfigDefaults(l, path), "")
	}
	key, found := d.checkKey(ctx)
	checks = append(checks, d.checkLanguage(), key)
	checks = append(checks, d.checkService(ctx, conf, found)...)
	return append(checks, d.checkKeyring(ctx), d.checkFFmpeg(ctx), d.checkTerminal(), d.checkFolder(d.dirs.data), d.checkHistory(ctx, conf))
}

// checkLanguage says which language the texts are in, and what chose it.
func (d doctor) checkLanguage() jsonout.Check {
	l, from := d.language, d.app.languageFrom
	detail := msg.DoctorLanguageDefault(l)
	switch from.source {
	case languageFromFlag:
		detail = msg.DoctorLanguageFlag(l, from.name)
	case languageFromVariable, languageFromLocale:
		detail = msg.DoctorLanguageVariable(l, from.name, d.app.env.get(from.name))
	case languageFromConfig:
		detail = msg.DoctorLanguageConfig(l)
	case languageFromWindow:
		detail = msg.DoctorLanguageWindow(l)
	case languageFromSystem:
		detail = msg.DoctorLanguageSystem(l, from.name)
	case languageByDefault:
	}
	return jsonout.NewCheck("language", checkOK, detail, "")
}

// checkKey says where the key is found.
func (d doctor) checkKey(ctx context.Context) (jsonout.Check, credentials.Key) {
	found, err := d.app.keys().Find(ctx)
	if err != nil {
		s := describeError(d.app.language, err)
		return jsonout.NewCheck("key", checkFailed, s.message, s.advice), credentials.Key{}
	}
	detail := msg.DoctorKeyFrom(d.language, found.Key.Masked(), found.Where)
	if found.Source == credentials.FromKeyring {
		detail = msg.DoctorKeyFromKeyring(d.language, found.Key.Masked())
	}
	if warning := text.KeyWarning(d.language, found.Key.Warning()); warning != "" {
		return jsonout.NewCheck("key", checkWarning, detail, warning), found.Key
	}
	return jsonout.NewCheck("key", checkOK, detail, ""), found.Key
}

// noKey stands in the place of a key, to learn whether the service is reached at all.
const noKey = "none"

// checkService asks the service once, and compares the clocks.
func (d doctor) checkService(ctx context.Context, conf settings.Settings, key credentials.Key) []jsonout.Check {
	l := d.language
	if _, err := d.app.override(&conf); err != nil {
		return []jsonout.Check{jsonout.NewCheck("service", checkFailed, messageOf(l, err), msg.DoctorServiceAdvice(l))}
	}
	ask := key.Reveal
	if key.IsZero() {
		ask = func() string { return noKey }
	}
	service, err := client.New(client.Options{BaseURL: conf.BaseURL, Key: ask, Now: time.Now})
	if err != nil {
		return []jsonout.Check{jsonout.NewCheck("service", checkFailed, text.Wording{Language: d.app.language}.Told(err), "")}
	}
	defer service.Close()
	limited, cancel := context.WithTimeout(ctx, doctorLimit)
	defer cancel()
	err = service.Check(limited)
	where := region(l, conf.BaseURL)
	checks := []jsonout.Check{jsonout.NewCheck("service", checkOK, msg.DoctorServiceAccepted(l, where), "")}
	e, refused := errors.AsType[*api.Error](err)
	switch {
	case err == nil:
	case refused && e.HTTP > 0 && key.IsZero():
		checks[0] = jsonout.NewCheck("service", checkOK, msg.DoctorServiceReached(l, where), "")
	case refused && e.HTTP > 0:
		checks[0] = jsonout.NewCheck("service", checkFailed, msg.DoctorServiceRefused(l, where, strings.TrimSpace(e.Code+" "+text.Wording{Language: l}.Told(e))), text.Wording{Language: l}.Advice(e))
	case refused:
		checks[0] = jsonout.NewCheck("service", checkFailed, msg.DoctorServiceFailed(l, where, text.Wording{Language: l}.Told(e)), text.Wording{Language: l}.Advice(e))
	default:
		s := describeError(l, err)
		checks[0] = jsonout.NewCheck("service", checkFailed, msg.DoctorServiceFailed(l, where, s.message), s.advice)
	}
	skew, known := service.Skew()
	return append(checks, checkClock(l, skew, known))
}

// region says where a host of the service is, as far as its name tells.
func region(l msg.Language, base string) string {
	u, err := url.Parse(base)
	if err != nil {
		return base
	}
	switch host := strings.ToLower(u.Hostname()); {
	case host == "dashscope.aliyuncs.com", strings.HasSuffix(host, ".cn-beijing.maas.aliyuncs.com"):
		return msg.DoctorHostBeijing(l, u.Host)
	case host == "dashscope-intl.aliyuncs.com":
		return msg.DoctorHostSingapore(l, u.Host)
	}
	return u.Host
}

// checkClock says how far this machine's clock is off; dancecard reckons with it.
func checkClock(l msg.Language, skew time.Duration, known bool) jsonout.Check {
	switch {
	case !known:
		return jsonout.NewCheck("clock", checkWarning, msg.DoctorClockUnknown(l), "")
	case skew.Abs() < api.LeastSkew:
		return jsonout.NewCheck("clock", checkOK, msg.DoctorClockAgrees(l), "")
	}
	detail := msg.DoctorClockBehind(l, skew)
	if skew < 0 {
		detail = msg.DoctorClockAhead(l, -skew)
	}
	return jsonout.NewCheck("clock", checkWarning, detail, msg.DoctorClockAdvice(l))
}

// checkKeyring asks the keyring alone.
func (d doctor) checkKeyring(ctx context.Context) jsonout.Check {
	found, err := credentials.New(credentials.Options{Getenv: func(string) string { return "" }, Keyring: d.app.sys.Keyring}).Find(ctx)
	e, failed := errors.AsType[*credentials.Error](err)
	switch {
	case err == nil:
		return jsonout.NewCheck("keyring", checkOK, msg.DoctorKeyringHolds(d.language, found.Key.Masked()), "")
	case failed && e.Code == credentials.CodeNone && len(found.Notes) == 0:
		return jsonout.NewCheck("keyring", checkOK, msg.DoctorKeyringEmpty(d.language), "")
	case len(found.Notes) > 0:
		words := text.Wording{Language: d.app.language}
		return jsonout.NewCheck("keyring", checkWarning, words.Told(found.Notes[0]), words.Advice(found.Notes[0]))
	}
	s := describeError(d.app.language, err)
	return jsonout.NewCheck("keyring", checkWarning, s.message, s.advice)
}

func (d doctor) checkFFmpeg(ctx context.Context) jsonout.Check {
	path, err := findFFmpeg(ctx)
	if err != nil {
		return jsonout.NewCheck("ffmpeg", checkWarning, msg.DoctorFFmpegMissing(d.language), msg.DoctorFFmpegAdvice(d.language))
	}
	return jsonout.NewCheck("ffmpeg", checkOK, path, "")
}

// checkTerminal says what the environment tells of the terminal, which is asked nothing.
func (d doctor) checkTerminal() jsonout.Check {
	l := d.language
	about := []string{"TERM=" + d.app.env.get("TERM")}
	f, ok := d.app.sys.Out.(*os.File)
	if ok && term.IsTerminal(f.Fd()) {
		if cols, rows, err := term.GetSize(f.Fd()); err == nil {
			about = append(about, fmt.Sprintf("%d×%d", cols, rows))
		}
	} else {
		about = append(about, msg.DoctorTerminalNone(l))
	}
	about = append(about, colours(l, colorprofile.Env(d.app.env.public())))
	for _, a := range []struct {
		is   bool
		text string
	}{
		{d.app.env.ascii(), msg.DoctorTerminalASCII(l)},
		{!d.app.env.ascii(), "UTF-8"},
		{d.app.env.get("TMUX") != "", msg.DoctorTerminalTmux(l)},
		{d.app.env.insideScreen(), msg.DoctorTerminalScreen(l)},
		{d.app.env.remote(), msg.DoctorTerminalSSH(l)},
	} {
		if a.is {
			about = append(about, a.text)
		}
	}
	detail := msg.List(l, about)
	if d.app.env.get("TERM") == "dumb" {
		return jsonout.NewCheck("terminal", checkWarning, detail, msg.DoctorTerminalAdvice(l))
	}
	return jsonout.NewCheck("terminal", checkOK, detail, "")
}

func colours(l msg.Language, p colorprofile.Profile) string {
	switch p {
	case colorprofile.TrueColor:
		return msg.DoctorColorsTrue(l)
	case colorprofile.ANSI256:
		return msg.DoctorColors256(l)
	case colorprofile.ANSI:
		return msg.DoctorColors16(l)
	}
	return msg.DoctorColorsNone(l)
}

// Least free space: below the first nothing is kept, below the second a video may not fit.
const (
	leastFree  = 16 << 20
	scarceFree = 1 << 30
)

// checkFolder looks at the data folder, or at the nearest one above it that is there.
func (d doctor) checkFolder(folder string) jsonout.Check {
	there := folder
	info, err := os.Stat(there)
	for err != nil && filepath.Dir(there) != there {
		there = filepath.Dir(there)
		info, err = os.Stat(there)
	}
	free, known := freeSpace(there)
	l := d.language
	detail := folder
	switch {
	case there != folder && known:
		detail = msg.DoctorFolderMissingFree(l, folder, free)
	case there != folder:
		detail = msg.DoctorFolderMissing(l, folder)
	case known:
		detail = msg.DoctorFolderFree(l, folder, free)
	}
	switch {
	case err != nil || !info.IsDir():
		return jsonout.NewCheck("data", checkFailed, noFolder(l, there).message, noFolder(l, there).advice)
	case !writable(there):
		return jsonout.NewCheck("data", checkFailed, msg.DoctorFolderUnwritable(l, there), msg.DoctorFolderUnwritableAdvice(l))
	case known && free < leastFree:
		return jsonout.NewCheck("data", checkFailed, detail, msg.DoctorFolderFull(l))
	case known && free < scarceFree:
		return jsonout.NewCheck("data", checkWarning, detail, msg.DoctorFolderScarce(l))
	case there == folder && openToOthers && info.Mode().Perm()&0o077 != 0:
		return jsonout.NewCheck("data", checkWarning, msg.DoctorFolderOpen(l, folder), msg.DoctorFolderOpenAdvice(l))
	}
	return jsonout.NewCheck("data", checkOK, detail, "")
}

// checkHistory opens the history as every program does.
func (d doctor) checkHistory(ctx context.Context, conf settings.Settings) jsonout.Check {
	detail := msg.DoctorHistoryNone(d.language)
	s, err := openHistory(ctx, d.app, d.dirs.history(), store.Options{Engines: conf.Engines(), Existing: true})
	switch {
	case errors.Is(err, os.ErrNotExist):
	case err != nil:
		said := describeError(d.app.language, err)
		return jsonout.NewCheck("history", checkFailed, said.message, said.advice)
	default:
		counts, err := s.Counts(ctx)
		if err = errors.Join(err, s.Close()); err != nil {
			said := describeError(d.app.language, err)
			return jsonout.NewCheck("history", checkFailed, said.message, said.advice)
		}
		detail = msg.DoctorHistoryTasks(d.language, counts.Active, counts.All)
	}
	return jsonout.NewCheck("history", checkOK, detail, "")
}
