package taskops

import (
	"slices"

	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/internal/text/msg"
	"dancecard/tui/term"
)

// WhyNot says why a command would do nothing to tasks just now: to the selected one, or to the marked ones. It is empty
// for a command that does something, or may.
func (o *Ops) WhyNot(command string, t history.Task, selected bool, tasks []history.Task) string {
	l, key := o.env.Language, o.env.Key
	needs := map[string]struct {
		fits func(history.Task) bool
		why  string
	}{
		term.CmdCancel:       {core.Cancelable, msg.ActionOnlyUnstarted(l)},
		term.CmdRemove:       {history.Task.MayRemove, msg.ActionOnlyFinished(l, key(term.CmdCancel))},
		term.CmdSave:         {o.Alive, msg.ActionNoLink(l)},
		term.CmdResolve:      {o.Unconfirmed, msg.ActionNoDecision(l)},
		term.CmdSwitchEngine: {isUnsent, msg.ActionOnlyUnsentSwitch(l, key(term.CmdEdit))},
		term.CmdRetry:        {core.Retryable, msg.ActionRetryOnlyEnded(l, key(term.CmdEdit))},
		term.CmdMoveUp:       {isWaiting, msg.ActionOnlyWaitingMove(l)},
		term.CmdMoveDown:     {isWaiting, msg.ActionOnlyWaitingMove(l)},
		term.CmdFront:        {isWaiting, msg.ActionOnlyWaitingMove(l)},
		term.CmdPause:        {isWaiting, msg.ActionOnlyWaitingHold(l)},
		term.CmdPlay:         {playable(o), msg.ActionNoVideo(l)},
		term.CmdRateUp:       {playable(o), msg.ActionOnlyVideosRated(l)},
		term.CmdRateDown:     {playable(o), msg.ActionOnlyVideosRated(l)},
		term.CmdFolder:       {func(t history.Task) bool { return t.File != "" }, msg.ActionNoVideo(l)},
		term.CmdCopyLink:     {o.Alive, msg.ActionNoLinkToCopy(l)},
		term.CmdWatch:        {func(t history.Task) bool { return t.File != "" }, msg.ActionNoVideo(l)},
	}
	one := []string{term.CmdOpen, term.CmdMark, term.CmdCopy, term.CmdRetitle, term.CmdPlay, term.CmdWatch, term.CmdFolder, term.CmdCopyLink}
	if slices.Contains(one, command) {
		tasks = slices.DeleteFunc([]history.Task{t}, func(history.Task) bool { return !selected })
	}
	need, known := needs[command]
	switch {
	case command == term.CmdCompare && !mayCompare(tasks):
		return msg.CompareTooFew(l, key(term.CmdCompare), key(term.CmdMark))
	case command == term.CmdPause && o.env.Core.Tasks().Held() != nil, !known && command != term.CmdEdit && !slices.Contains(one, command):
		return ""
	case len(tasks) == 0:
		return msg.ActionNoTask(l)
	case known && !slices.ContainsFunc(tasks, need.fits):
		if slices.Contains([]string{term.CmdCancel, term.CmdRemove, term.CmdResolve, term.CmdRetry}, command) {
			return unless(o, tasks, need.why)
		}
		return need.why
	}
	return ""
}

// unless gives why nothing can be done to tasks, unless one is being checked that the service has no record of: then it
// says until when.
func unless(o *Ops, tasks []history.Task, why string) string {
	at := slices.IndexFunc(tasks, func(t history.Task) bool { return t.Lost() && o.env.Now.Before(t.LostUntil()) })
	if at < 0 {
		return why
	}
	until := tasks[at].LostUntil().In(o.env.Zone).Format("15:04")
	return msg.ActionStillChecked(o.env.Language, o.name(tasks[at]), until)
}
