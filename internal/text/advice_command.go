package text

import (
	"dancecard/api"
	"dancecard/history"
)

// commandTaskAdvice is advice for the command line, where there are no keys to press.
func commandTaskAdvice(t history.Task) string {
	p := t.Problem
	if p == (history.Problem{}) {
		return commandAdvice(t.State)
	}
	switch {
	case p.Code == history.CodeNotFound:
		return "The task is not on the account's list of the last 24 hours; it most likely never arrived. " +
			"Open dancecard to look it up again, send it again or discard it. If it was sent with another key, use that key first."
	case p.Code == history.CodeAmbiguous:
		return "Several tasks on the account could be this one. Open dancecard to choose one, look it up again, send it again or discard it."
	case p.Code == history.CodeClocks:
		return "This machine's clock was off by an unknown time when the task was sent, and no task on the account fits. " +
			"Open dancecard to choose one, look it up again, send it again or discard it."
	case p.Op == api.OpDetect && p.Code == api.FindHalfBody && t.State != history.Unsure:
		return "Only the check was paid. Use the picture's background, or another picture."
	}
	advice := Wording{}.adviceOfAll(t)
	if Retired(t) {
		advice += " Open dancecard to switch the task to another engine."
	}
	return advice
}

func commandAdvice(s history.State) string {
	switch s {
	case history.Expired:
		return "The service has no record of this task: it forgets a task 24 hours after its end, and knows only the tasks of the key's own account. " +
			"If the key was changed, change it back."
	case history.Gone:
		return "The link to the video expired before the video was saved. Create the task again."
	}
	return ""
}
