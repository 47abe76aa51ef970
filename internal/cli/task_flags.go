package cli

import (
	"errors"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"dancecard/api"
	"dancecard/internal/cli/settings"
	"dancecard/internal/paths"
	"dancecard/internal/preflight"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
)

// taskFlags are the flags for what is created, beside pictures and motions.
type taskFlags struct {
	engine, background, ratio, mode, title string
	watermark                              bool
	takes                                  int
	seconds                                float64
	language                               msg.Language
	// given reports whether a flag is on the command line.
	given func(flag string) bool
}

// Values of --background.
const ofPicture, ofClip = "picture", "clip"

// add gives a command the flags that every order has.
func (o *taskFlags) add(c *cobra.Command, l msg.Language) {
	f := c.Flags()
	o.given, o.language = f.Changed, l
	f.StringVar(&o.engine, "engine", "", msg.UsageFlagEngine(l, settings.EngineNames()))
	f.StringVar(&o.background, "background", "", msg.UsageFlagBackground(l))
	f.StringVar(&o.ratio, "ratio", "", msg.UsageFlagRatio(l))
	f.StringVar(&o.mode, "mode", "", msg.UsageFlagMode(l))
	f.Float64Var(&o.seconds, "seconds", 0, msg.UsageFlagSeconds(l))
	engines := settings.EngineNames()
	_ = c.RegisterFlagCompletionFunc("engine", cobra.FixedCompletions(engines, cobra.ShellCompDirectiveNoFileComp)) // the flags are there
	_ = c.RegisterFlagCompletionFunc("background", cobra.FixedCompletions([]string{ofPicture, ofClip}, cobra.ShellCompDirectiveNoFileComp))
}

// check refuses values that no engine takes.
func (o *taskFlags) check() error {
	switch {
	case o.given("background") && o.background != ofPicture && o.background != ofClip:
		return wrongUse(msg.UsageBackground(o.language, o.background))
	case o.given("seconds") && (!(o.seconds > 0) || o.seconds > 24*3600):
		return wrongUse(msg.UsageSeconds(o.language, number(o.seconds)))
	case o.given("takes") && (o.takes < 1 || o.takes > preflight.MostVideos):
		return wrongUse(msg.UsageTakes(o.language, preflight.MostVideos, o.takes))
	}
	return nil
}

// wrongUse is a [usageError] with a message for people.
func wrongUse(message string) error { return usageError{errors.New(message)} }

// order is what the flags ask for; last is the engine that was used last.
func (o *taskFlags) order(engines []api.Engine, last api.EngineID) (preflight.Order, error) {
	e := preflight.DefaultEngine(engines, last)
	if o.given("engine") {
		at := slices.IndexFunc(engines, func(e api.Engine) bool { return sameName(string(e.ID), o.engine) || sameName(e.Name, o.engine) })
		if at < 0 {
			return preflight.Order{}, wrongUse(msg.UsageUnknownEngine(o.language, settings.EngineNames(), o.engine))
		}
		e = engines[at]
	}
	out := preflight.Order{
		Engine: e, Title: strings.TrimSpace(o.title), Ratio: o.ratio, PictureBackground: o.background == ofPicture,
		Watermark: o.watermark, Takes: o.takes, UnknownLength: o.seconds,
	}
	var err error
	out.Mode, err = o.modeOf(e)
	return out, errors.Join(err, o.fits(e))
}

// modeOf is the mode that is meant: its id, or the class of its videos.
func (o *taskFlags) modeOf(e api.Engine) (string, error) {
	if !o.given("mode") {
		return "", nil
	}
	if !e.Takes("mode") {
		return "", wrongUse(msg.UsageNoModes(o.language, text.EngineName(o.language, e)))
	}
	var ids []string
	for _, m := range e.Modes {
		if sameName(m.ID, o.mode) || sameName(m.Class, o.mode) {
			return m.ID, nil
		}
		ids = append(ids, m.ID)
	}
	return "", wrongUse(msg.UsageUnknownMode(o.language, text.EngineName(o.language, e), o.mode, ids))
}

// fits refuses flags that an engine has no use for.
func (o *taskFlags) fits(e api.Engine) error {
	switch {
	case o.given("background") && e.Keeps == api.KeepsPicture:
		return wrongUse(msg.UsageKeepsPicture(o.language, text.EngineName(o.language, e)))
	case o.given("background") && e.Keeps == api.KeepsClip:
		return wrongUse(msg.UsageKeepsClip(o.language, text.EngineName(o.language, e)))
	case o.given("ratio") && len(e.Ratios) == 0:
		return wrongUse(msg.UsageNoRatio(o.language, text.EngineName(o.language, e)))
	case o.given("ratio") && !slices.Contains(e.Ratios, o.ratio):
		return wrongUse(msg.UsageRatio(o.language, text.EngineName(o.language, e), o.ratio, e.Ratios))
	case o.watermark && !e.Takes("watermark"):
		return wrongUse(msg.UsageNoWatermark(o.language, text.EngineName(o.language, e)))
	}
	return nil
}

// sourceDirs are the folders that paths on the command line are relative to.
func (a *app) sourceDirs() paths.Dirs {
	dir, _ := os.Getwd()
	return paths.Dirs{Home: a.env.home(), Dir: dir, Drives: a.env.drives()}
}

// sources are the pictures and motions that words of the command line name.
func (a *app) sources(pictures, motions []string) (p, m []string, err error) {
	dirs := a.sourceDirs()
	if p, err = dirs.FindArgs(paths.PictureKind, pictures...); err == nil {
		m, err = dirs.FindArgs(paths.ClipKind, motions...)
	}
	if e, ok := errors.AsType[*paths.Error](err); ok {
		err = advisedError{string(e.Code), wordingOf(a).Told(e), ""}
	}
	return p, m, err
}

// inspect looks at pictures and motions for an order.
func (f *follower) inspect(o *taskFlags, pictures, motions []string) (preflight.Checks, error) {
	recent, err := f.core.Recent(f.ctx)
	if err != nil {
		return preflight.Checks{}, err
	}
	order, err := o.order(f.core.Engines, recent.Engine)
	if err != nil {
		return preflight.Checks{}, err
	}
	checks, err := f.core.Checks(f.ctx, order, pictures, motions)
	if err == nil {
		err = f.ctx.Err() // what was not looked at for that is no finding
	}
	return checks, err
}
