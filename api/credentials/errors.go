package credentials

import (
	"errors"
	"io"
	"io/fs"
	"net"
	"os/exec"
	"runtime"
	"strings"
	"syscall"

	"github.com/zalando/go-keyring"
)

// Code tells failures apart for the program; Error.Message tells them apart for people.
type Code string

// The codes.
const (
	// CodeNone: every place was looked into, and none holds a key.
	CodeNone Code = "NoKey"
	// CodeNoKeyring: this machine, or this login, has no keyring that can be reached.
	CodeNoKeyring Code = "NoKeyring"
	// CodeTimeout: the keyring gave no answer in time. It may hold a key all the same.
	CodeTimeout Code = "KeyringTimeout"
	// CodeLocked: the keyring is locked and nobody unlocked it, or nobody ever set it up.
	CodeLocked Code = "KeyringLocked"
	// CodeDenied: the keyring, or the person asked by it, said no.
	CodeDenied Code = "KeyringDenied"
	// CodeTooLong: the key is longer than what this system's keyring stores.
	CodeTooLong Code = "KeyTooLong"
	// CodeFailed: the keyring failed in some other way.
	CodeFailed Code = "KeyringFailed"
	// CodeInvalid: a text was found or given that cannot be a key.
	CodeInvalid Code = "InvalidKey"
	// CodeUnreadableFile: a key file, or a pipe, cannot be read.
	CodeUnreadableFile Code = "UnreadableKeyFile"
	// CodeExposedFile: a key file can be read by other users of the machine. Only ever a note.
	CodeExposedFile Code = "ExposedKeyFile"
	// CodeStopped: the caller's context was cancelled first.
	CodeStopped Code = "Stopped"
)

// Error is every failure of this package. None of its texts holds the key.
type Error struct {
	Code Code
	// Message says in half a sentence what is wrong, and Advice in a sentence or two what to do.
	Message, Advice string
	// Cause is the error underneath, for errors.Is and errors.As; it can be nil.
	Cause error
}

// Error gives the message and the cause, without the advice.
func (e *Error) Error() string {
	if e.Cause == nil {
		return e.Message
	}
	return e.Message + ": " + e.Cause.Error()
}

// Unwrap gives the error underneath.
func (e *Error) Unwrap() error { return e.Cause }

// Advice that more than one failure gives.
const (
	copyAgain = "Copy the key once more from Model Studio's console, region China (Beijing)."
	otherwise = "Or do without it: set DASHSCOPE_API_KEY."
	keyless   = "Make a key in Model Studio's console, region China (Beijing), then run `dancecard key set` " +
		"or set DASHSCOPE_API_KEY."
	lateSave = "It may be locked, or be asking in a window. If it is answered later, the key may still be " +
		"stored; `dancecard key status` tells, `dancecard key forget` takes it back."
)

// keyringError dresses what the keyring answered.
func keyringError(err error) *Error {
	e := &Error{Code: classify(err), Cause: err}
	switch e.Code {
	case CodeNoKeyring:
		e.Message = "no keyring can be reached here"
		e.Advice = "That is usual without a desktop: over SSH, in WSL, in containers. " +
			"Set DASHSCOPE_API_KEY."
	case CodeLocked:
		e.Message = "the keyring is locked, or was never set up"
		e.Advice = "Unlock it, which logging in at the desktop does, and try again. " + otherwise
	case CodeDenied:
		e.Message = "the keyring refused"
		e.Advice = "Allow dancecard to use its item in the keyring and try again. " + otherwise
	case CodeTooLong:
		e.Message = "the key is longer than this system's keyring can store"
		e.Advice = "Set DASHSCOPE_API_KEY."
	default:
		e.Message = "the keyring failed"
		e.Advice = "Try again. " + otherwise
	}
	return e
}

// classify tells what a failure of go-keyring means. On Unix that is an error of the session bus
// or the Secret Service, of which little more than the text arrives; on macOS the exit status of
// security(1); on Windows an error number.
func classify(err error) Code {
	// Windows: no logon session with a credential store, as over SSH (ERROR_NO_SUCH_LOGON_SESSION).
	const noLogonSession = syscall.Errno(1312)
	var (
		network *net.OpError
		exit    *exec.ExitError
	)
	switch {
	case errors.Is(err, keyring.ErrSetDataTooBig):
		return CodeTooLong
	case errors.Is(err, keyring.ErrUnsupportedPlatform), errors.Is(err, exec.ErrNotFound),
		errors.Is(err, fs.ErrNotExist), errors.Is(err, noLogonSession), errors.Is(err, io.EOF),
		errors.As(err, &network):
		return CodeNoKeyring
	case errors.Is(err, fs.ErrPermission):
		return CodeDenied
	case errors.As(err, &exit):
		return classifyExit(exit.ExitCode())
	}
	return classifyText(err.Error())
}

// classifyExit reads the exit status of security(1): the low byte of the Security framework's
// result code. Elsewhere the only program run is dbus-launch, which fails without a desktop.
func classifyExit(status int) Code {
	switch status {
	case 36: // errSecInteractionNotAllowed: locked, and no way to ask
		return CodeLocked
	case 51, 128: // errSecAuthFailed, userCanceledErr
		return CodeDenied
	case 37, 50, 53: // errSecNoDefaultKeychain, errSecNoSuchKeychain, errSecNotAvailable
		return CodeNoKeyring
	}
	if runtime.GOOS == "darwin" {
		return CodeFailed
	}
	return CodeNoKeyring
}

// classifyText reads the words of dbus-daemon, dbus-broker and the Secret Services. The first
// match counts: a refusal names the service as well.
func classifyText(text string) Code {
	text = strings.ToLower(text)
	for _, row := range []struct {
		word string
		code Code
	}{
		{"failed to unlock", CodeLocked},
		{"locked", CodeLocked},
		{"no such object", CodeLocked}, // a Secret Service without any open collection
		{"rejected send message", CodeDenied},
		{"apparmor", CodeDenied},
		{"not allowed", CodeDenied},
		{"denied", CodeDenied},
		{"org.freedesktop.secrets", CodeNoKeyring}, // not provided, or it does not start
		{"not activatable", CodeNoKeyring},
		{"dbus: ", CodeNoKeyring}, // the session bus itself
	} {
		if strings.Contains(text, row.word) {
			return row.code
		}
	}
	return CodeFailed
}

// cause drops the path from a file's error: the message has it already.
func cause(err error) error {
	if path, ok := errors.AsType[*fs.PathError](err); ok {
		return path.Err
	}
	return err
}
