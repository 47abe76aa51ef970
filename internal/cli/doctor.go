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
	"dancecard/history"
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
		Use: "doctor", Short: "Check key, service, clock, keyring, ffmpeg, terminal and folders", Args: cobra.NoArgs,
		Long: "Check key, service, clock, keyring, ffmpeg, terminal and folders. Nothing is changed, nothing secret is shown,\n" +
			"and one request is made, which costs nothing. The exit status is 1 if something would stop a task.",
		Example: "dancecard doctor\ndancecard doctor --json | jq '.checks[] | select(.result != \"ok\")'",
	}, func(ctx context.Context, _ []string, out printer) error {
		return doctor{app: a, dirs: a.dirs()}.run(ctx, out)
	})
	a.settingFlags(c)
	return c
}

// doctor looks at what a task needs.
type doctor struct {
	app  *app
	dirs dirs
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
	err := out.printChecks(checks, stops == 0)
	if err == nil && stops > 0 {
		return advisedError{} // it was said
	}
	return err
}

// printChecks prints what was found.
func (p printer) printChecks(checks []jsonout.Check, fine bool) error {
	if p.json {
		return p.object(jsonout.NewDoctor(fine, checks))
	}
	for _, c := range checks {
		if err := p.lines(fmt.Sprintf("%-8s %-9s %s", c.Result, c.Name, c.Detail)); err != nil {
			return err
		}
		if c.Advice != nil {
			if err := p.lines(fmt.Sprintf("%-8s %-9s %s", "", "", *c.Advice)); err != nil {
				return err
			}
		}
	}
	return nil
}

// checks looks at everything that a task needs.
func (d doctor) checks(ctx context.Context) []jsonout.Check {
	conf, err := readSettings(d.dirs)
	path, exists := d.app.configFile()
	checks := []jsonout.Check{jsonout.NewCheck("config", checkOK, path, "")}
	switch {
	case err != nil:
		said := describeError(err)
		checks[0] = jsonout.NewCheck("config", checkFailed, said.message, cmp.Or(said.advice, "Correct the file; `dancecard config path` prints where it is."))
	case !exists:
		checks[0] = jsonout.NewCheck("config", checkOK, path+" is not there; the defaults hold", "")
	}
	key, found := d.checkKey(ctx)
	checks = append(checks, d.app.checkLanguage(), key)
	checks = append(checks, d.checkService(ctx, conf, found)...)
	return append(checks, d.checkKeyring(ctx), checkFFmpeg(ctx), d.checkTerminal(), checkFolder(d.dirs.data), d.checkHistory(ctx, conf))
}

// checkLanguage says which language the texts are in, and what chose it.
func (a *app) checkLanguage() jsonout.Check {
	l, from := a.language, a.languageFrom
	detail := msg.DoctorLanguageDefault(l)
	switch from.source {
	case languageFromFlag:
		detail = msg.DoctorLanguageFlag(l, from.name)
	case languageFromVariable, languageFromLocale:
		detail = msg.DoctorLanguageVariable(l, from.name, a.env.get(from.name))
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
		s := describeError(err)
		return jsonout.NewCheck("key", checkFailed, s.message, s.advice), credentials.Key{}
	}
	detail := found.Key.Masked() + " from " + text.KeyPlace(d.app.language, found)
	if warning := text.KeyWarning(d.app.language, found.Key.Warning()); warning != "" {
		return jsonout.NewCheck("key", checkWarning, detail, warning), found.Key
	}
	return jsonout.NewCheck("key", checkOK, detail, ""), found.Key
}

// noKey stands in the place of a key, to learn whether the service is reached at all.
const noKey = "none"

// checkService asks the service once, and compares the clocks.
func (d doctor) checkService(ctx context.Context, conf settings.Settings, key credentials.Key) []jsonout.Check {
	if _, err := d.app.override(&conf); err != nil {
		return []jsonout.Check{jsonout.NewCheck("service", checkFailed, text.Wording{Language: d.app.language}.Told(err), "Correct the address.")}
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
	where := region(conf.BaseURL)
	checks := []jsonout.Check{jsonout.NewCheck("service", checkOK, where+", key accepted", "")}
	e, refused := errors.AsType[*api.Error](err)
	switch {
	case err == nil:
	case refused && e.HTTP > 0 && key.IsZero():
		checks[0] = jsonout.NewCheck("service", checkOK, where+", reached; nothing was asked for want of a key", "")
	case refused && e.HTTP > 0:
		checks[0] = jsonout.NewCheck("service", checkFailed, where+": "+strings.TrimSpace(e.Code+" "+text.ProblemText(d.app.language, history.ProblemOf(e))), text.Wording{}.Advice(e))
	case refused:
		checks[0] = jsonout.NewCheck("service", checkFailed, cmp.Or(text.ProblemText(d.app.language, history.ProblemOf(e)), where+": "+e.Code), text.Wording{}.Advice(e))
	default:
		s := describeError(err)
		checks[0] = jsonout.NewCheck("service", checkFailed, where+": "+s.message, s.advice)
	}
	skew, known := service.Skew()
	return append(checks, checkClock(skew, known))
}

// region says where a host of the service is, as far as its name tells.
func region(base string) string {
	u, err := url.Parse(base)
	if err != nil {
		return base
	}
	switch host := strings.ToLower(u.Hostname()); {
	case host == "dashscope.aliyuncs.com", strings.HasSuffix(host, ".cn-beijing.maas.aliyuncs.com"):
		return u.Host + ", China (Beijing)"
	case host == "dashscope-intl.aliyuncs.com":
		return u.Host + ", Singapore"
	}
	return u.Host
}

// checkClock says how far this machine's clock is off; dancecard reckons with it.
func checkClock(skew time.Duration, known bool) jsonout.Check {
	behind := "behind"
	if skew < 0 {
		behind = "ahead of"
	}
	switch {
	case !known:
		return jsonout.NewCheck("clock", checkWarning, "not compared: the service gave no time", "")
	case skew.Abs() < api.LeastSkew:
		return jsonout.NewCheck("clock", checkOK, "agrees with the service's", "")
	}
	return jsonout.NewCheck("clock", checkWarning, fmt.Sprintf("%s %s the service's", skew.Abs(), behind), "Set this machine's clock, best by NTP.")
}

// checkKeyring asks the keyring alone.
func (d doctor) checkKeyring(ctx context.Context) jsonout.Check {
	found, err := credentials.New(credentials.Options{Getenv: func(string) string { return "" }, Keyring: d.app.sys.Keyring}).Find(ctx)
	e, failed := errors.AsType[*credentials.Error](err)
	switch {
	case err == nil:
		return jsonout.NewCheck("keyring", checkOK, "holds a key, "+found.Key.Masked(), "")
	case failed && e.Code == credentials.CodeNone && len(found.Notes) == 0:
		return jsonout.NewCheck("keyring", checkOK, "reached; it holds no key", "")
	case len(found.Notes) > 0:
		words := text.Wording{Language: d.app.language}
		return jsonout.NewCheck("keyring", checkWarning, words.Told(found.Notes[0]), words.Advice(found.Notes[0]))
	}
	s := describeError(err)
	return jsonout.NewCheck("keyring", checkWarning, s.message, s.advice)
}

func checkFFmpeg(ctx context.Context) jsonout.Check {
	path, err := findFFmpeg(ctx)
	if err != nil {
		return jsonout.NewCheck("ffmpeg", checkWarning, "not found", "Install ffmpeg for frames of videos and for fixing files.")
	}
	return jsonout.NewCheck("ffmpeg", checkOK, path, "")
}

// checkTerminal says what the environment tells of the terminal, which is asked nothing.
func (d doctor) checkTerminal() jsonout.Check {
	about := []string{"TERM=" + d.app.env.get("TERM")}
	f, ok := d.app.sys.Out.(*os.File)
	if ok && term.IsTerminal(f.Fd()) {
		if cols, rows, err := term.GetSize(f.Fd()); err == nil {
			about = append(about, fmt.Sprintf("%d×%d", cols, rows))
		}
	} else {
		about = append(about, "output is not a terminal")
	}
	about = append(about, colours(colorprofile.Env(d.app.env.public())))
	for _, a := range []struct {
		is   bool
		text string
	}{
		{d.app.env.ascii(), "ASCII only"},
		{!d.app.env.ascii(), "UTF-8"},
		{d.app.env.get("TMUX") != "", "inside tmux"},
		{d.app.env.insideScreen(), "inside GNU screen"},
		{d.app.env.remote(), "over SSH"},
	} {
		if a.is {
			about = append(about, a.text)
		}
	}
	detail := strings.Join(about, ", ")
	if d.app.env.get("TERM") == "dumb" {
		return jsonout.NewCheck("terminal", checkWarning, detail, "TERM=dumb shows no screen; the commands work.")
	}
	return jsonout.NewCheck("terminal", checkOK, detail, "")
}

func colours(p colorprofile.Profile) string {
	switch p {
	case colorprofile.TrueColor:
		return "16 million colours"
	case colorprofile.ANSI256:
		return "256 colours"
	case colorprofile.ANSI:
		return "16 colours"
	}
	return "no colours"
}

// Least free space: below the first nothing is kept, below the second a video may not fit.
const (
	leastFree  = 16 << 20
	scarceFree = 1 << 30
)

// checkFolder looks at the data folder, or at the nearest one above it that is there.
func checkFolder(folder string) jsonout.Check {
	there := folder
	info, err := os.Stat(there)
	for err != nil && filepath.Dir(there) != there {
		there = filepath.Dir(there)
		info, err = os.Stat(there)
	}
	free, known := freeSpace(there)
	detail := folder
	if there != folder {
		detail += " (is made when it is needed)"
	}
	if known {
		detail += ", " + text.Bytes(free) + " free"
	}
	switch {
	case err != nil || !info.IsDir():
		return jsonout.NewCheck("data", checkFailed, noFolder(there).message, noFolder(there).advice)
	case !writable(there):
		return jsonout.NewCheck("data", checkFailed, there+" cannot be written to", "Make the folder writable for you, or name another one with --data-dir.")
	case known && free < leastFree:
		return jsonout.NewCheck("data", checkFailed, detail, "Make room on the disk.")
	case known && free < scarceFree:
		return jsonout.NewCheck("data", checkWarning, detail, "Make room on the disk before many videos are saved.")
	case there == folder && openToOthers && info.Mode().Perm()&0o077 != 0:
		return jsonout.NewCheck("data", checkWarning, detail+", open to other users", "Run: chmod 700 on the folder.")
	}
	return jsonout.NewCheck("data", checkOK, detail, "")
}

// checkHistory opens the history as every program does.
func (d doctor) checkHistory(ctx context.Context, conf settings.Settings) jsonout.Check {
	detail := "none yet"
	s, err := store.Open(ctx, d.dirs.history(), store.Options{Now: time.Now, Engines: conf.Engines(), Alive: alive, Existing: true})
	switch {
	case errors.Is(err, os.ErrNotExist):
	case err != nil:
		said := describeError(err)
		return jsonout.NewCheck("history", checkFailed, said.message, said.advice)
	default:
		counts, err := s.Counts(ctx)
		if err = errors.Join(err, s.Close()); err != nil {
			said := describeError(err)
			return jsonout.NewCheck("history", checkFailed, said.message, said.advice)
		}
		detail = fmt.Sprintf("%s, %d active", text.Count(counts.All, "task", "tasks"), counts.Active)
	}
	return jsonout.NewCheck("history", checkOK, detail, "")
}
