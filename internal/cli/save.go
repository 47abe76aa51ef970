package cli

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"dancecard/history"
	"dancecard/history/store"
	"dancecard/internal/cli/jsonout"
	"dancecard/internal/text"
)

func saveCommand(a *app) *cobra.Command {
	var to string
	var timeout time.Duration
	var c *cobra.Command
	c = a.keylessCommand(&cobra.Command{
		Use: "save ID...", Short: "Save videos that are not on disk, and print where they are", Args: cobra.MinimumNArgs(1),
		Long: "Make sure that videos are on disk, and print their paths, one a line. What is missing or was not saved yet is\n" +
			"saved again, within 24 hours of the task's end. With --to each video is copied to a folder; a file that is\n" +
			"there is never replaced: the copy gets a number.\n\n" + idHelp,
		Example: "mpv \"$(dancecard save 12)\"\ndancecard save 12 13 --to ~/Desktop/results",
	}, store.Watcher, func(f *follower) error {
		if to == "" && c.Flags().Changed("to") {
			return usageError{errors.New("--to names no folder")}
		}
		f.timeout = timeout
		return f.save(to)
	})
	timeoutFlag(c, &timeout)
	c.Flags().StringVar(&to, "to", "", "copy the videos to this folder, which is made if it is not there")
	_ = c.MarkFlagDirname("to") // the flag is there
	c.ValidArgsFunction = a.completeTasks(func(t history.Task) bool { return t.State == history.Saved || t.State == history.Finished })
	return c
}

// save sees to it that videos are on disk, and prints their paths or those of their copies.
func (f *follower) save(to string) error {
	f.progress.printsEnds, f.pending = true, f.saving
	tasks, err := f.tasks(f.args)
	if err != nil {
		return err
	}
	var missing []history.Task
	var ids []history.TaskID
	for _, t := range tasks {
		if again, _ := t.Apply(time.Now(), history.SaveAgain{}); again.State == history.Finished && !f.core.Videos.Exists(t) {
			missing, ids = append(missing, t), append(ids, t.ID)
		}
	}
	if len(missing) > 0 {
		if f.keyErr != nil {
			return f.keyErr
		}
		if err := f.apply(f.core.SaveAgain(missing)); err != nil {
			return err
		}
		err = f.until(ids, false)
	}
	if ended := f.ctx.Err(); ended != nil || f.err != nil {
		return cmp.Or(err, ended)
	}
	return f.saved(tasks, to, err)
}

// saving reports whether somebody is still to save a task's video.
func (f *follower) saving(t history.Task) bool {
	return t.State == history.Finished && f.reachable(t)
}

// saved prints where the videos are, and gives the exit status as an error, or what ended the command.
func (f *follower) saved(tasks []history.Task, to string, stopped error) error {
	var sum jsonout.Summary
	for _, t := range tasks {
		t, err := f.reload(t.ID)
		if err != nil {
			return err
		}
		path, err := f.place(t, to)
		if err == nil {
			err = f.printSaved(t, path)
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
		err = f.saveStatus(sum)
	}
	if f.out.json {
		return errors.Join(f.out.object(jsonout.NewSummary(sum, statusOf(err))), err)
	}
	return err
}

// place gives the path of a task's video, or of its copy; empty where it is not on disk.
func (f *follower) place(t history.Task, to string) (string, error) {
	if t.State != history.Saved || !f.core.Videos.Exists(t) {
		return "", nil
	}
	if to == "" {
		return f.core.Videos.Path(t.File), nil
	}
	return f.core.Videos.CopyTo(f.ctx, t, to)
}

// printSaved prints where a task's video is, or says why it is not on disk.
func (f *follower) printSaved(t history.Task, path string) error {
	if path == "" {
		f.out.note("%s", noVideo(t))
	}
	switch {
	case f.out.json:
		if err := f.about.read(context.WithoutCancel(f.ctx), []history.Task{t}, true); err != nil {
			return err
		}
		about := f.about.of(t)
		about.File = path
		return f.out.object(jsonout.NewTask(t, about))
	case path != "":
		return f.out.lines(path)
	}
	return nil
}

// saveStatus is the exit status of what came of saving.
func (f *follower) saveStatus(sum jsonout.Summary) error {
	switch {
	case sum.Undecided > 0:
		return exitError{exitDecision, advisedError{"Undecided", "nobody here saves what is left", "Use the host that the tasks were created for."}}
	case sum.Failed > 0 && sum.Saved == 0:
		return exitError{exitFailed, advisedError{}}
	case sum.Failed > 0:
		return exitError{exitSomeFailed, advisedError{}}
	}
	return nil
}

// noVideo says why a task's video is not on disk.
func noVideo(t history.Task) string {
	id := fmt.Sprint("Task ", t.ID)
	switch t.State {
	case history.Saved:
		return fmt.Sprintf("The video of task %d is not on disk any more, and its link has expired", t.ID)
	case history.Gone:
		return id + ": the link expired before the video was saved"
	case history.Finished:
		why := "The video of task %d is not saved yet"
		if t.Problem.Code != "" {
			why += ": " + text.Reason(t.Problem)
		}
		return fmt.Sprintf(why, t.ID)
	case history.Waiting:
		return id + " waits, so it has no video yet; `dancecard run` submits it"
	case history.Sending, history.OnServer:
		return fmt.Sprintf("%s is not done yet; `dancecard wait %d` follows it", id, t.ID)
	case history.Unsure:
		return id + " is unconfirmed; open dancecard to resolve it"
	case history.Made:
		return id + " makes a template, not a video"
	case history.Canceled:
		return id + " was canceled, so it has no video"
	}
	return id + " has no video: it " + already(t)
}
