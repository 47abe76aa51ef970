package text_test

import (
	"io/fs"
	"strings"
	"syscall"
	"testing"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
)

// A line says each state of a task in a whole sentence, with words in place of the service's codes.
func TestTaskLines(t *testing.T) {
	t.Parallel()
	w := text.Wording{Language: msg.English, Times: "×"}
	size := history.Problem{Op: api.OpSubmit, HTTP: 400, Code: "InvalidFile.Size", Message: "too large"}
	full := history.Problem{Code: string(history.CodeFull)}
	odd := history.Problem{Op: api.OpSubmit, HTTP: 400, Code: "BadOmen"}
	for _, c := range []struct {
		task history.Task
		file string
		want string
	}{
		{history.Task{State: history.Waiting}, "", "Task 7 (anna) is waiting."},
		{history.Task{State: history.Waiting, Held: true}, "", "Task 7 (anna) is on hold."},
		{history.Task{State: history.OnServer, Status: api.Pending}, "", "Task 7 (anna) is queued at Model Studio."},
		{history.Task{State: history.OnServer, Status: api.PostProcessing}, "", "Task 7 (anna) is running."},
		{history.Task{State: history.OnServer, Status: "DREAMING"}, "", "Task 7 (anna) has a new status: DREAMING."},
		{history.Task{State: history.Saved, File: "anna.mp4"}, "/v/anna.mp4", "Task 7 (anna) is saved as /v/anna.mp4"},
		{history.Task{State: history.Finished, Tries: 1, Problem: full}, "", "Task 7 (anna) isn't saved yet: disk full. Free up disk space"},
		{history.Task{State: history.Rejected, Problem: size}, "", "Task 7 (anna) was rejected. File too large"},
		{history.Task{State: history.Failed, Problem: odd}, "", "Task 7 (anna) failed: BadOmen. "},
		{history.Task{State: history.Canceled}, "", "Task 7 (anna) is canceled."},
	} {
		c.task.ID, c.task.Title = 7, "anna"
		if got := w.AdvisedLine(text.TaskLine{Task: c.task, File: c.file}); !strings.HasPrefix(got, c.want) {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
	refused := history.Task{ID: 7, State: history.Rejected, Problem: size}
	refused.Title = "anna"
	if got := w.Notice(core.Refused{Task: refused}).Text; !strings.HasPrefix(got, "“anna” rejected. File too large") {
		t.Error(got)
	}
}

// A folder that the system refuses is named once.
func TestAPathIsNamedOnce(t *testing.T) {
	t.Parallel()
	w := text.Wording{Language: msg.English}
	err := &history.Error{Code: history.CodeIO, Path: "/data/videos", Cause: &fs.PathError{Op: "mkdir", Path: "/data/videos", Err: syscall.ENOTDIR}}
	if got := w.Told(err); got != "/data/videos can't be read or written: not a directory" {
		t.Error(got)
	}
}
