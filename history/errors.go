package history

import (
	"context"
	"errors"
	"slices"

	"dancecard/api"
)

// Code says what kind of thing went wrong with the files of history.
type Code string

// The codes of the history file.
const (
	// CodeNewer: a newer dancecard wrote the file; nothing in it was touched.
	CodeNewer Code = "NewerHistory"
	// CodeOlder: an older dancecard wrote the file, and it has to be migrated first.
	CodeOlder Code = "OlderHistory"
	// CodeDamaged: the file is not what was written. Where store.Open finds that, the file is kept
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

// The codes of saving a video. [CodeFull], [CodeReadOnly] and [CodeIO] come as well.
const (
	// CodeShort: less came than the video is long, again and again.
	CodeShort Code = "ShortVideo"
	// CodeChanged: what came did not belong to one version of the video, again and again.
	CodeChanged Code = "ChangedVideo"
	// CodeDifferent: the bytes that came are not those of which the storage tells the checksum, again and
	// again.
	CodeDifferent Code = "DifferentChecksum"
	// CodeNotVideo: what came is not an MP4 file, or not a whole one.
	CodeNotVideo Code = "NotVideo"
	// CodeTooLarge: the video is larger than any that is saved.
	CodeTooLarge Code = "VideoTooLarge"
	// CodeNoVideo: the task has no video, or the video's address is not known any more.
	CodeNoVideo Code = "NoVideo"
	// CodeSaving: the same video is being saved already, here or in another window.
	CodeSaving Code = "AlreadySaving"
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

// Error is for the log.
func (e *Error) Error() string {
	text := string(e.Code)
	for _, part := range []string{e.Path, e.Kept} {
		if part != "" {
			text += " " + part
		}
	}
	if e.Cause != nil {
		text += ": " + e.Cause.Error()
	}
	return text
}

// Note is a cause that this program found itself. It is for the log: people read what the code means.
type Note string

// Error gives the note.
func (n Note) Error() string { return string(n) }

// detail keeps of the error what its code does not tell.
func (e *Error) detail() api.Detail {
	d := api.Detail{Kind: api.DetailHistory, Name: e.Path}
	if _, ours := errors.AsType[Note](e.Cause); e.Cause != nil && !ours {
		d.Said = e.Cause.Error()
	}
	return d
}

// Err is the error of history's files that a problem was made of; false for other problems, and for those that
// earlier versions kept.
func (p Problem) Err() (*Error, bool) {
	if p.Detail.Kind != api.DetailHistory {
		return nil, false
	}
	e := &Error{Code: Code(p.Code), Path: p.Detail.Name}
	if p.Detail.Said != "" {
		e.Cause = errors.New(p.Detail.Said)
	}
	return e, true
}

// OutOfPlace reports whether an error says that the history which is open is not the one at its path.
func OutOfPlace(err error) bool {
	return HasCode(err, CodeMoved, CodeLogMoved, CodeReplaced, CodeOverwritten)
}

// Unwrap gives the error underneath.
func (e *Error) Unwrap() error { return e.Cause }

// WrapErr turns any failure at a path into an [Error], with the code that is told of it. Nil stays nil, and an
// Error or the end of a context stays what it is.
func WrapErr(path string, err error, codeOf func(error) Code) error {
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

// HasCode reports whether an error is an [Error] with one of the codes.
func HasCode(err error, codes ...Code) bool {
	e, ok := errors.AsType[*Error](err)
	return ok && slices.Contains(codes, e.Code)
}
