package cli

import (
	"cmp"
	"context"
	"time"

	"github.com/spf13/cobra"

	"dancecard/history"
	"dancecard/history/store"
	"dancecard/internal/cli/jsonout"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
)

func saveCommand(a *app) *cobra.Command {
	l := a.language
	var to string
	var timeout time.Duration
	var c *cobra.Command
	c = a.keylessCommand(&cobra.Command{
		Use: "save ID...", Short: msg.UsageSaveShort(l), Args: a.usage.atLeastArgs(1), Long: paragraphs(msg.UsageSaveLong(l), msg.UsageTaskID(l)),
		Example: "mpv \"$(dancecard save 12)\"\ndancecard save 12 13 --to ~/Desktop/results",
	}, store.Watcher, func(f *follower) error {
		if to == "" && c.Flags().Changed("to") {
			return wrongUse(msg.CliNeedsFolder(a.language))
		}
		f.timeout = timeout
		return saver{f, to}.run()
	})
	a.timeoutFlag(c, &timeout)
	c.Flags().StringVar(&to, "to", "", msg.UsageFlagTo(l))
	_ = c.MarkFlagDirname("to") // the flag is there
	c.ValidArgsFunction = a.completeTasks(func(t history.Task) bool { return t.State == history.Saved || t.State == history.Finished })
	return c
}

// saver sees to it that videos are on disk.
type saver struct {
	*follower
	// to is the folder for copies; empty where none are made.
	to string
}

// run saves what is missing, and prints the paths of the videos or of their copies.
func (s saver) run() error {
	s.progress.printsEnds, s.pending = true, s.saving
	tasks, err := s.tasks(s.args)
	if err != nil {
		return err
	}
	var missing []history.Task
	var ids []history.TaskID
	for _, t := range tasks {
		if again := t.Apply(time.Now(), history.SaveAgain{}); again.State == history.Finished && !s.core.Videos.Exists(t) {
			missing, ids = append(missing, t), append(ids, t.ID)
		}
	}
	if len(missing) > 0 {
		if s.keyErr != nil {
			return s.keyErr
		}
		if err := s.apply(s.core.SaveAgain(missing)); err != nil {
			return err
		}
		err = s.until(ids, false)
	}
	if ended := s.ctx.Err(); ended != nil || s.err != nil {
		return cmp.Or(err, ended)
	}
	return s.finish(tasks, err)
}

// saving reports whether somebody is still to save a task's video.
func (s saver) saving(t history.Task) bool {
	return t.State == history.Finished && s.reachable(t)
}

// finish prints where the videos are, and gives the exit status as an error, or what ended the command.
func (s saver) finish(tasks []history.Task, stopped error) error {
	var sum jsonout.Summary
	for _, t := range tasks {
		t, err := s.reload(t.ID)
		if err != nil {
			return err
		}
		path, err := s.path(t)
		if err == nil {
			err = s.printSaved(t, path)
		}
		switch {
		case err != nil:
			return err
		case path != "":
			sum.Saved++
		case t.State == history.Finished:
			sum.Undecided++
		default:
			sum.Failed++
		}
	}
	err := stopped
	if err == nil {
		err = s.status(sum)
	}
	return s.out.summary(sum, "", err)
}

// path gives the path of a task's video, or of its copy; empty where it is not on disk.
func (s saver) path(t history.Task) (string, error) {
	if t.State != history.Saved || !s.core.Videos.Exists(t) {
		return "", nil
	}
	if s.to == "" {
		return s.core.Videos.Path(t.File), nil
	}
	return s.core.Videos.CopyTo(s.ctx, t, s.to)
}

// printSaved prints where a task's video is, or says why it is not on disk.
func (s saver) printSaved(t history.Task, path string) error {
	if path == "" {
		s.out.note(noVideo(s.language(), t))
	}
	switch {
	case s.out.json:
		if err := s.about.read(context.WithoutCancel(s.ctx), []history.Task{t}, true); err != nil {
			return err
		}
		about := s.about.of(t)
		about.File = path
		return s.out.object(jsonout.NewTask(s.words, t, about))
	case path != "":
		return s.out.lines(path)
	}
	return nil
}

// status is the exit status of what came of saving.
func (s saver) status(sum jsonout.Summary) error {
	if sum.Undecided > 0 {
		return exitError{exitDecision, advisedError{codeUndecided, msg.CliSaveOpen(s.language(), sum.Undecided), msg.CliSaveOpenAdvice(s.language())}}
	}
	return failedStatus(sum.Saved, sum.Failed)
}

// noVideo says why a task's video is not on disk.
func noVideo(l msg.Language, t history.Task) string {
	id := taskNumber(t)
	switch t.State {
	case history.Saved:
		return msg.CliVideoMissing(l, id)
	case history.Gone:
		return msg.CliVideoExpired(l, id)
	case history.Finished:
		if t.Problem.Code != "" {
			return msg.CliVideoNotSavedReason(l, id, text.Reason(l, t.Problem))
		}
		return msg.CliVideoNotSaved(l, id)
	case history.Waiting:
		return msg.CliVideoWaiting(l, id)
	case history.Sending, history.OnServer:
		return msg.CliVideoRunning(l, id)
	case history.Unsure:
		return msg.CliTaskUnconfirmed(l, id)
	case history.Made:
		return msg.CliVideoTemplate(l, id)
	case history.Canceled:
		return msg.CliVideoCanceled(l, id)
	case history.Failed:
		return msg.CliVideoFailed(l, id)
	case history.Rejected:
		return msg.CliVideoRejected(l, id)
	case history.Expired:
		return msg.CliVideoUnknown(l, id)
	}
	return msg.CliVideoNone(l, id)
}
