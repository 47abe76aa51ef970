package history

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"runtime"
	"syscall"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

// Code says what kind of thing went wrong with the files of history.
type Code string

// The codes of the history file.
const (
	// CodeNewer: a newer dancecard wrote the file; nothing in it was touched.
	CodeNewer Code = "NewerHistory"
	// CodeDamaged: the file is not what was written. Where [Open] finds that, the file is kept
	// aside under the name in [Error.Kept].
	CodeDamaged Code = "DamagedHistory"
	// CodeReadOnly: the file, its folder or its disk cannot be written to.
	CodeReadOnly Code = "ReadOnly"
	// CodeFull: there is no room left on the disk.
	CodeFull Code = "DiskFull"
	// CodeBusy: another program held the file for longer than five seconds.
	CodeBusy Code = "HistoryBusy"
	// CodeInUse: another program has the history open, and what is to be done with the file needs that
	// nobody has.
	CodeInUse Code = "HistoryInUse"
	// CodeMoved: the file is not in its place any more.
	CodeMoved Code = "HistoryMoved"
	// CodeLogMoved: its log, or the log's index, is not in its place any more.
	CodeLogMoved Code = "HistoryLogMoved"
	// CodeReplaced: another file is in its place.
	CodeReplaced Code = "HistoryReplaced"
	// CodeOverwritten: something else was written into the file.
	CodeOverwritten Code = "HistoryOverwritten"
	// CodeStrayLog: the file was replaced, and the log beside it is of the one before.
	CodeStrayLog Code = "StrayLog"
	// CodeOtherHost, CodeOtherKey: the program that works through the queue uses another host or key.
	CodeOtherHost Code = "OtherHost"
	CodeOtherKey  Code = "OtherKey"
	// CodeRepeated: a task with the same inputs and settings was created lately.
	CodeRepeated Code = "Repeated"
	// CodeOtherRequest: the name of a request stands for other inputs.
	CodeOtherRequest Code = "RequestIDTaken"
	// CodeNoTask: there is no task of that number.
	CodeNoTask Code = "NoTask"
	// CodeNoMotion: there is no motion of that number in the library.
	CodeNoMotion Code = "NoMotion"
	// CodeTaken: another task of this history has that task id of the service already.
	CodeTaken Code = "TaskIDTaken"
	// CodeIO: the system refused to read or write for another reason.
	CodeIO Code = "FileTrouble"
)

// Error is every failure of this package's files. The end of a context is not among them: it
// comes back as it is.
type Error struct {
	Code Code
	// Path is the file or folder in question.
	Path string
	// Kept is where a damaged file was put; empty when it was left in its place.
	Kept string
	// Tasks are the earlier ones, with [CodeRepeated] and [CodeOtherRequest].
	Tasks []Task
	// Cause is the error underneath; nil where the code says it all.
	Cause error
}

// Error says in one plain sentence what is wrong.
func (e *Error) Error() string {
	s := e.sentence()
	if e.Cause != nil {
		s += ": " + e.Cause.Error()
	}
	return s
}

func (e *Error) sentence() string {
	switch e.Code {
	case CodeNewer:
		return fmt.Sprintf("the history %s was written by a newer dancecard", e.Path)
	case CodeDamaged:
		if e.Kept != "" {
			return fmt.Sprintf("the history %s is damaged and was kept as %s", e.Path, e.Kept)
		}
		return fmt.Sprintf("the history %s is damaged", e.Path)
	case CodeReadOnly:
		return e.Path + " cannot be written to"
	case CodeFull:
		return "no room is left on the disk for " + e.Path
	case CodeBusy:
		return fmt.Sprintf("another program is holding the history %s", e.Path)
	case CodeInUse:
		return fmt.Sprintf("another dancecard is open and uses the history %s", e.Path)
	case CodeMoved, CodeLogMoved:
		return e.Path + " was moved or deleted"
	case CodeReplaced:
		return e.Path + " was replaced by another file"
	case CodeOverwritten:
		return e.Path + " was overwritten by another program"
	case CodeStrayLog:
		return fmt.Sprintf("the history %s was replaced, and %s-wal still holds changes of the file before", e.Path, filepath.Base(e.Path))
	case CodeOtherHost:
		return "another dancecard works on the history " + e.Path + " with another host"
	case CodeOtherKey:
		return "another dancecard works on the history " + e.Path + " with another API key"
	case CodeRepeated:
		return "the same picture, motion and settings were added in the last 24 hours"
	case CodeOtherRequest:
		return "this request ID was used for other inputs or settings"
	case CodeNoTask:
		return "the history holds no such task"
	case CodeNoMotion:
		return "the library holds no such motion"
	case CodeTaken:
		return "another task in the history has this task id already"
	}
	if sentence, _, ok := videoWords(e.Code); ok {
		return sentence
	}
	return e.Path + " cannot be read or written"
}

// OutOfPlace reports whether an error says that the history which is open is not the one at its path.
func OutOfPlace(err error) bool {
	return has(err, CodeMoved, CodeLogMoved, CodeReplaced, CodeOverwritten)
}

// Advice says what a person can do about it; it is never empty.
func (e *Error) Advice() string {
	switch e.Code {
	case CodeNewer:
		return "Install the newer dancecard again, or name another folder with --data-dir."
	case CodeDamaged:
		if e.Kept != "" {
			return "Start again to go on with an empty history: i on the list imports the account's tasks of the last 24 hours, " +
				"and the videos are still in their folder. The sqlite3 program's .recover may bring back the kept file."
		}
		return "Copy the file to a safe place, then close every dancecard and start again."
	case CodeReadOnly:
		return "Make the folder writable for you, or name another one with --data-dir."
	case CodeFull:
		return "Make room on the disk, then try again; nothing that was saved before is lost."
	case CodeBusy:
		return "Try again in a moment; if it stays so, close other programs that have the file open."
	case CodeInUse:
		return "Quit the other dancecard, which may run in another terminal or in tmux, then start again; or name another folder with --data-dir."
	case CodeLogMoved:
		return "Quit dancecard and start it again; nothing is lost."
	case CodeMoved:
		return "Put it back, or save the whole history to a new file."
	case CodeStrayLog:
		return "Put the file before back; or move the -wal and -shm files away to go on with this one."
	case CodeOverwritten:
		return "Quit dancecard and start it again to go on with what is in the file now; i on the list imports the account's tasks of the last 24 hours."
	case CodeReplaced:
		return "Save the whole history to a new file, then quit and put that in its place."
	case CodeOtherHost, CodeOtherKey:
		return "Name another folder with --data-dir, or quit the other dancecard first."
	case CodeRepeated:
		return "Look at the earlier tasks first; --again adds them once more."
	case CodeOtherRequest:
		return "Use a request ID of its own for each set of tasks."
	case CodeNoTask:
		return "It may have been deleted in another window; refresh the list."
	case CodeNoMotion:
		return "It may have been taken off in another window; r reads the library again."
	case CodeTaken:
		return "Refresh the list: the service's task is being watched under its other entry."
	}
	if _, advice, ok := videoWords(e.Code); ok {
		return advice
	}
	return "Look at the folder and the disk it is on, then try again."
}

// Unwrap gives the error underneath.
func (e *Error) Unwrap() error { return e.Cause }

// fault turns any failure at a file into an [Error] with the code that fits; nil stays nil, and
// an Error or the end of a context stays what it is.
func fault(path string, err error) error {
	if err == nil || errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
		return err
	}
	if e, ok := errors.AsType[*Error](err); ok {
		if e.Path != "" {
			return e
		}
		placed := *e
		placed.Path = path
		return &placed
	}
	return &Error{Code: codeOf(err), Path: path, Cause: err}
}

// oddRow is a row that could be read but holds what was never written.
type oddRow struct{ error }

func codeOf(err error) Code {
	e, ok := errors.AsType[*sqlite.Error](err)
	_, odd := errors.AsType[oddRow](err)
	switch {
	case odd:
		return CodeDamaged
	case ok:
		return codeOfSQLite(e.Code())
	case errors.Is(err, sql.ErrNoRows):
		return CodeNoTask
	case errors.Is(err, syscall.ENOSPC), errors.Is(err, syscall.EDQUOT), onWindows(err, 112): // ERROR_DISK_FULL
		return CodeFull
	case errors.Is(err, fs.ErrPermission), errors.Is(err, syscall.EROFS), onWindows(err, 19): // ERROR_WRITE_PROTECT
		return CodeReadOnly
	}
	return CodeIO
}

// codeOfSQLite reads SQLite's extended result codes, whose low byte is the primary one.
func codeOfSQLite(code int) Code {
	switch {
	case code == sqlite3.SQLITE_CONSTRAINT_UNIQUE:
		return CodeTaken
	case code == sqlite3.SQLITE_IOERR_SHMSIZE:
		return CodeFull // the index of the write-ahead log could not be given its room
	}
	switch code & 0xff {
	case sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT, sqlite3.SQLITE_ERROR:
		return CodeDamaged // the last says that the tables are not those that were made
	case sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM:
		return CodeReadOnly
	case sqlite3.SQLITE_FULL:
		return CodeFull
	case sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PROTOCOL:
		return CodeBusy
	}
	return CodeIO
}

// onWindows keeps the numbers of that system from being read as another system's.
func onWindows(err error, number syscall.Errno) bool {
	return runtime.GOOS == "windows" && errors.Is(err, number)
}
