package text

import (
	"fmt"
	"slices"
	"strings"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/text/msg"
)

// EngineName is what people call an engine; one that is not in the table has the name that it came with.
func EngineName(l msg.Language, e api.Engine) string {
	switch e.ID {
	case api.AnimateAnyone:
		return msg.NameEngineAnimateAnyone(l)
	case api.WanMove:
		return msg.NameEngineMove(l)
	case api.WanMix:
		return msg.NameEngineMix(l)
	}
	return Clean(e.Name)
}

// Output says what comes out of an engine in a mode. The videos are that many seconds long, 0 while unknown.
func Output(l msg.Language, e api.Engine, mode string, shortest, longest float64) string {
	m := e.Modes[max(slices.IndexFunc(e.Modes, func(m api.Mode) bool { return m.ID == mode }), 0)]
	fps, least, most := plainNumber(m.FPS), plainNumber(e.Output.MinSeconds), plainNumber(e.Output.MaxSeconds)
	if longest > 0 {
		least, most = fmt.Sprintf("%.1f", shortest), fmt.Sprintf("%.1f", longest)
	}
	switch {
	case e.Output.Sound && least == most:
		return msg.NameOutputSound(l, fps, least, e.Output.Size)
	case e.Output.Sound:
		return msg.NameOutputSoundRange(l, fps, least, most, e.Output.Size)
	case least == most:
		return msg.NameOutputSilent(l, fps, least, e.Output.Size)
	}
	return msg.NameOutputSilentRange(l, fps, least, most, e.Output.Size)
}

// EngineShortName stands for EngineName where there is no room for it.
func EngineShortName(l msg.Language, e api.Engine) string {
	switch e.ID {
	case api.WanMove:
		return msg.NameEngineShortMove(l)
	case api.WanMix:
		return msg.NameEngineShortMix(l)
	}
	return EngineName(l, e)
}

// Engine is the name of a task's engine.
func Engine(l msg.Language, t history.Task) string {
	if e, ok := api.FindEngine(t.Engine); ok {
		return EngineName(l, e)
	}
	return Clean(string(t.Engine))
}

// EngineShort stands for Engine where there is no room for it.
func EngineShort(l msg.Language, t history.Task) string {
	if e, ok := api.FindEngine(t.Engine); ok {
		return EngineShortName(l, e)
	}
	return Engine(l, t)
}

// Mode is the name of the mode in which a task's engine works; empty for its only one.
func Mode(l msg.Language, t history.Task) string {
	switch {
	case t.Mode == "":
		return ""
	case strings.HasSuffix(t.Mode, "-std"):
		return msg.NameModeStandard(l)
	case strings.HasSuffix(t.Mode, "-pro"):
		return msg.NameModePro(l)
	}
	return Clean(t.Mode)
}
