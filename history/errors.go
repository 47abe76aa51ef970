package history

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
)

// Code says what kind of thing went wrong with the files of history.
type Code string

// The codes of the history file.
const (
	// CodeNewer: a newer dancecard wrote the file; nothing in it was touched.
	CodeNewer Code = "NewerHistory"
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
	if sentence, ok := videoSentence(e.Code); ok {
		return sentence
	}
	return e.Path + " cannot be read or written"
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

// videoSentence gives what [Error.Error] says of a video's code; ok is false for the codes of the history
// file.
func videoSentence(code Code) (sentence string, ok bool) {
	switch code {
	case CodeShort:
		return "the video broke off before its end", true
	case CodeChanged:
		return "the video was another one each time it was fetched", true
	case CodeDifferent:
		return "the video arrived damaged each time: its checksum is not the one that the storage tells", true
	case CodeNotVideo:
		return "what came is not a whole MP4 video", true
	case CodeTooLarge:
		return "the video is larger than 2 GB", true
	case CodeNoVideo:
		return "there is no address to fetch this task's video from", true
	case CodeSaving:
		return "this video is being saved already", true
	}
	return "", false
}
