package taskops

import (
	"context"
	"fmt"

	tea "charm.land/bubbletea/v2"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/text"
	"dancecard/tui/action"
	"dancecard/tui/dialog"
	"dancecard/tui/label"
	"dancecard/tui/term"
)

// sayMsg brings a text from outside the loop.
type sayMsg struct{ say action.Say }

// Play opens the saved video; without one, the link while it lives.
func (o *Ops) Play(t history.Task, selected bool) action.Action {
	if !selected {
		return action.Say{Text: "there is no task to play"}
	}
	if t.File == "" && !o.Alive(t) {
		return action.Say{Text: "there is no video yet"}
	}
	alive := o.Alive(t)
	return o.env.AskUntimed(term.OnList, func(ctx context.Context) tea.Msg { return sayMsg{o.open(ctx, t, alive)} })
}

// open hands a task's file to the person's player, or its link when there is no file.
func (o *Ops) open(ctx context.Context, t history.Task, alive bool) action.Say {
	target, name := o.env.Core.Files.VideoPath(t), t.File
	if t.File == "" || !o.env.Core.Files.HasVideo(t) {
		if !alive {
			return action.Warning("the file is not there any more, and the link has died; e makes the task again")
		}
		target, name = t.Video, "the link"
		if trouble := api.AddressTrouble(target); trouble.Any() {
			return action.Problem("The link can't be opened: " + text.Detail(o.env.Language, trouble) + ". r asks the service for another one")
		}
	}
	if err := o.env.Open(ctx, target); err != nil {
		return action.Problem("could not open " + name + ": " + o.env.Wording().Told(err) + "; y copies it")
	}
	return action.Say{Text: "opened " + name}
}

// Alive reports whether a task's video can still be fetched.
func (o *Ops) Alive(t history.Task) bool { return o.env.Now.Before(t.LinkDies()) }

// saveAgain saves videos that are missing or were not saved.
func (o *Ops) saveAgain(all []history.Task) action.Action {
	tasks, no := pick(all, o.Alive, "there is no link to save from: it lives for 24 hours after the task's end")
	if no != nil {
		return no
	}
	for _, t := range tasks {
		o.env.Core.FetchAgain(t.ID)
	}
	return action.Run{Job: o.env.Core.SaveAgain(tasks), Done: action.Say{Text: "saving it again"}}
}

// Copy asks what of a task to copy.
func (o *Ops) Copy(t history.Task, selected bool) action.Action {
	if !selected {
		return action.Say{Text: "there is no task to copy from"}
	}
	var opts []dialog.Option
	add := func(key, name, text string) {
		if text != "" {
			opts = append(opts, dialog.Option{Key: key, Label: name, Act: action.Copy{Name: "the " + name, Text: text}})
		}
	}
	if t.File != "" {
		add("f", "file's path", o.env.Core.Files.VideoPath(t))
	}
	if o.Alive(t) && !api.AddressTrouble(t.Video).Any() {
		add("v", "video's link", t.Video)
	}
	add("t", "task id", t.RemoteID)
	add("r", "request id", t.RequestID)
	if t.Problem.Code != "" && (t.Problem.Detail.Any() || t.Problem.Message+t.Problem.RequestID != "" || !text.Ours(t.Problem)) {
		add("e", "error, for support", fmt.Sprintf("%s: %s (request %s)", t.Problem.Code, text.ProblemText(o.env.Language, t.Problem), t.Problem.RequestID))
	}
	add("p", "picture's address", t.Picture)
	add("m", "template id", t.Template)
	return action.Open{Dialog: &dialog.Question{Title: "Copy of " + label.Name(t, o.env.Theme.Glyphs), Opts: opts}}
}
