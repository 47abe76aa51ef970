package taskops

import (
	"context"
	"path/filepath"

	tea "charm.land/bubbletea/v2"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
	"dancecard/tui/action"
	"dancecard/tui/dialog"
	"dancecard/tui/term"
)

// openedMsg is what came of opening a video: the file of that name, or the link where it is empty.
type openedMsg struct {
	file string
	// folder tells that it was the file's folder.
	folder bool
	// gone tells that there is neither, badLink why the link is not opened, err why opening failed.
	gone    bool
	badLink api.Detail
	err     error
	// ffmpeg tells that there is one, to play a file in the terminal.
	ffmpeg bool
	task   history.TaskID
}

// Play opens the saved video; without one, the link while it lives.
func (o *Ops) Play(t history.Task, selected bool) action.Action {
	if !selected {
		return action.Say{Text: msg.ActionNoTask(o.env.Language)}
	}
	if !playable(o)(t) {
		return action.Say{Text: msg.ActionNoVideo(o.env.Language)}
	}
	alive := o.Alive(t)
	return o.env.AskUntimed(term.OnList, func(ctx context.Context) tea.Msg { return o.open(ctx, t, alive) })
}

// open hands a task's file to the person's player, or its link when there is no file.
func (o *Ops) open(ctx context.Context, t history.Task, alive bool) openedMsg {
	target, name := o.env.Core.Files.VideoPath(t), t.File
	if t.File == "" || !o.env.Core.Files.HasVideo(t) {
		if !alive {
			return openedMsg{gone: true}
		}
		target, name = t.Video, ""
		if trouble := api.AddressTrouble(target); trouble.Any() {
			return openedMsg{badLink: trouble}
		}
	}
	opened := openedMsg{file: name, err: o.env.Open(ctx, target), task: t.ID}
	if opened.err != nil && name != "" {
		_, none := o.env.Core.Files.FFmpeg(ctx)
		opened.ffmpeg = none == nil
	}
	return opened
}

// playable gives what reports whether a task's video can be played: it is on disk, or its link still works.
func playable(o *Ops) func(history.Task) bool {
	return func(t history.Task) bool { return t.File != "" || o.Alive(t) }
}

// mayCompare reports whether the videos of tasks may be compared: of two or more, or of one task's batch.
func mayCompare(tasks []history.Task) bool {
	if len(tasks) == 1 {
		return tasks[0].Batch != 0
	}
	videos := 0
	for i := range tasks {
		if tasks[i].File != "" {
			videos++
		}
	}
	return videos > 1
}

// Link copies a video's link, or opens the folder that the saved video is in.
func (o *Ops) Link(command string, t history.Task, selected bool) action.Action {
	l := o.env.Language
	if why := o.WhyNot(command, t, selected, nil); why != "" {
		return action.Say{Text: why}
	}
	if command == term.CmdCopyLink && !api.AddressTrouble(t.Video).Any() {
		return action.Copy{Name: msg.ActionCopyLink(l), Text: t.Video}
	}
	if command == term.CmdCopyLink {
		return action.Say{Text: msg.ActionNoLinkToCopy(l)}
	}
	folder := filepath.Dir(o.env.Core.Files.VideoPath(t))
	return o.env.AskUntimed(term.OnList, func(ctx context.Context) tea.Msg {
		return openedMsg{file: t.File, folder: true, err: o.env.Open(ctx, folder)}
	})
}

// opened says what came of opening a video, which counts as looked at then.
func (o *Ops) opened(m openedMsg) action.Action {
	if m.task != 0 && m.err == nil {
		return action.All{o.saidOfOpening(m), o.See(m.task)}
	}
	return o.saidOfOpening(m)
}

// See marks a video as looked at, unless it is known to be or the window only reads.
func (o *Ops) See(id history.TaskID) action.Action {
	if t, ok := o.env.Task(id); ok && !t.Unseen || o.env.ReadOnly {
		return nil
	}
	return action.Run{Job: core.MarkSeen(o.env.Core, id)}
}

// SeeAll marks all videos as looked at; n of them are not.
func SeeAll(o *Ops, n int) action.Action {
	if n == 0 {
		return action.Say{Text: msg.ActionNothingUnseen(o.env.Language)}
	}
	said := msg.ActionAllSeen(o.env.Language, o.env.Key(term.CmdUndo))
	return action.Run{Job: core.MarkAllSeen(o.env.Core), Done: action.Say{Text: said}}
}

// saidOfOpening says what came of opening a video.
func (o *Ops) saidOfOpening(m openedMsg) action.Say {
	l, key := o.env.Language, o.env.Key
	switch {
	case m.gone && o.env.ReadOnly:
		return action.Warning(msg.ActionVideoLost(l))
	case m.gone:
		return action.Warning(msg.ActionVideoGone(l, key(term.CmdEdit)))
	case m.badLink.Any():
		return action.Problem(msg.ActionLinkUnusable(l, text.Detail(l, m.badLink), key(term.CmdRefresh)))
	case m.err != nil && m.ffmpeg:
		return action.Problem(msg.ActionFileNotOpenedWatch(l, o.env.Wording().Told(m.err), m.file, key(term.CmdWatch)))
	case m.err != nil && m.file != "":
		return action.Problem(msg.ActionFileNotOpened(l, key(term.CmdCopy), o.env.Wording().Told(m.err), m.file))
	case m.err != nil:
		return action.Problem(msg.ActionLinkNotOpened(l, key(term.CmdCopy), o.env.Wording().Told(m.err)))
	case m.folder:
		return action.Say{Text: msg.ActionFolderOpened(l, m.file)}
	case m.file != "":
		return action.Say{Text: msg.ActionFileOpened(l, m.file)}
	}
	return action.Say{Text: msg.ActionLinkOpened(l)}
}

// Alive reports whether a task's video can still be fetched.
func (o *Ops) Alive(t history.Task) bool { return o.env.Now.Before(t.LinkDies()) }

// saveAgain saves videos that are missing or were not saved.
func (o *Ops) saveAgain(all []history.Task) action.Action {
	tasks, no := o.pick(all, o.Alive, msg.ActionNoLink(o.env.Language))
	if no != nil {
		return no
	}
	for _, t := range tasks {
		o.env.Core.FetchAgain(t.ID)
	}
	return action.Run{Job: o.env.Core.SaveAgain(tasks), Done: action.Say{Text: msg.ActionSavingAgain(o.env.Language)}}
}

// Copy asks what of a task to copy.
func (o *Ops) Copy(t history.Task, selected bool) action.Action {
	l := o.env.Language
	if !selected {
		return action.Say{Text: msg.ActionNoTask(l)}
	}
	var opts []dialog.Option
	add := func(key string, name func(msg.Language) string, text string) {
		if text != "" {
			opts = append(opts, dialog.Option{Key: key, Label: name(l), Act: action.Copy{Name: name(l), Text: text}})
		}
	}
	if t.File != "" {
		add("f", msg.ActionCopyFile, o.env.Core.Files.VideoPath(t))
		opts[0].Act = action.All{opts[0].Act, answer(seenMsg{t.ID})} // whoever takes the file looks at it
	}
	if o.Alive(t) && !api.AddressTrouble(t.Video).Any() {
		add("v", msg.ActionCopyLink, t.Video)
	}
	add("t", msg.ActionCopyTaskID, t.RemoteID)
	add("r", msg.ActionCopyRequestID, t.RequestID)
	if p := t.Problem; p.Code != "" && (p.Detail.Any() || p.Message+p.RequestID != "" || !text.Ours(p)) {
		add("e", msg.ActionCopyError, msg.ActionErrorDetails(l, p.Code, p.RequestID, text.ProblemText(l, p)))
	}
	picture := msg.ActionCopyPicturePath
	if history.IsAddress(t.Picture) {
		picture = msg.ActionCopyPictureURL
	}
	add("p", picture, t.Picture)
	add("m", msg.ActionCopyTemplateID, t.Template)
	return action.Open{Dialog: &dialog.Question{Title: msg.DialogCopy(l, o.name(t)), Opts: opts, Quick: true}}
}
