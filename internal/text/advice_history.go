package text

import "dancecard/history"

// historyAdvice says what a person can do about an error of history's files; it is never empty.
func (w Wording) historyAdvice(e *history.Error) string {
	if advice := commandHistoryAdvice(e); advice != "" && w.Keys == nil {
		return advice
	}
	switch e.Code {
	case history.CodeNewer:
		return "Install the newer dancecard again, or name another folder with --data-dir."
	case history.CodeDamaged:
		if e.Kept != "" {
			return "Start again to go on with an empty history: i on the list imports the account's tasks of the last 24 hours, " +
				"and the videos are still in their folder. The sqlite3 program's .recover may bring back the kept file."
		}
		return "Copy the file to a safe place, then close every dancecard and start again."
	case history.CodeReadOnly:
		return "Make the folder writable for you, or name another one with --data-dir."
	case history.CodeFull:
		return "Make room on the disk, then try again; nothing that was saved before is lost."
	case history.CodeBusy:
		return "Try again in a moment; if it stays so, close other programs that have the file open."
	case history.CodeInUse:
		return "Quit the other dancecard, which may run in another terminal or in tmux, then start again; or name another folder with --data-dir."
	case history.CodeLogMoved:
		return "Quit dancecard and start it again; nothing is lost."
	case history.CodeMoved:
		return "Put it back, or save the whole history to a new file."
	case history.CodeStrayLog:
		return "Put the file before back; or move the -wal and -shm files away to go on with this one."
	case history.CodeOverwritten:
		return "Quit dancecard and start it again to go on with what is in the file now; i on the list imports the account's tasks of the last 24 hours."
	case history.CodeReplaced:
		return "Save the whole history to a new file, then quit and put that in its place."
	case history.CodeOtherHost, history.CodeOtherKey:
		return "Name another folder with --data-dir, or quit the other dancecard first."
	case history.CodeRepeated:
		return "Look at the earlier tasks first; --again adds them once more."
	case history.CodeOtherRequest:
		return "Use a request ID of its own for each set of tasks."
	case history.CodeNoTask:
		return "It may have been deleted in another window; refresh the list."
	case history.CodeNoMotion:
		return "It may have been taken off in another window; r reads the library again."
	case history.CodeTaken:
		return "Refresh the list: the service's task is being watched under its other entry."
	}
	if advice := videoAdvice(e.Code); advice != "" {
		return advice
	}
	return "Look at the folder and the disk it is on, then try again."
}

// commandHistoryAdvice is what the command line says in place of advice that is for the window.
func commandHistoryAdvice(e *history.Error) string {
	switch e.Code {
	case history.CodeDamaged:
		if e.Kept != "" {
			return "Start again to go on with an empty history: `dancecard import` imports the account's tasks of the last 24 hours, " +
				"and the videos are still in their folder. The sqlite3 program's .recover may bring back the kept file."
		}
	case history.CodeLogMoved:
		return "End this command and run it again; nothing is lost."
	case history.CodeMoved:
		return "Put the file back. Otherwise this command writes the whole history to a new file when it ends."
	case history.CodeOverwritten:
		return "End this command and run it again to go on with what is in the file now; `dancecard import` imports the account's tasks of the last 24 hours."
	case history.CodeReplaced:
		return "End this command: it writes the whole history to a new file. Put that in its place."
	case history.CodeNoTask:
		return "`dancecard list` lists the tasks."
	case history.CodeNoMotion:
		return "`dancecard motions` lists the library."
	case history.CodeTaken:
		return "The service's task is watched under its other entry."
	}
	return ""
}

// videoAdvice says what a person can do about a video that was not saved; empty for other codes.
func videoAdvice(code history.Code) string {
	switch code {
	case history.CodeShort:
		return "What came is kept: the next try goes on from there."
	case history.CodeChanged:
		return "Try again; if it stays so, look for a proxy that changes downloads."
	case history.CodeDifferent:
		return "Nothing damaged was kept. Try again; if it stays so, look for a proxy that changes downloads, or use another network."
	case history.CodeNotVideo:
		return "A network that asks for a login or blocks downloads answers with a page of its own: open a browser to see, then save again."
	case history.CodeTooLarge:
		return "It is not saved by itself: copy the address and fetch it with another program within 24 hours of the task's end."
	case history.CodeNoVideo:
		return "Ask the service about the task again; it tells the address for 24 hours after the task's end."
	case history.CodeSaving:
		return "Wait until it is done, here or in the other window."
	}
	return ""
}
