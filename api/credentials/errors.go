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

// Code tells failures apart.
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

// Error is every failure of this package. Nothing in it holds the key.
type Error struct {
	Code Code
	// Reason tells failures of one code apart; most have none.
	Reason Reason
	// Source and Where name the place that failed, as in Found; empty for a text that a person gave.
	Source Source
	Where  string
	// Cause is the error underneath, for errors.Is and errors.As; it can be nil.
	Cause error
}

// Reason tells failures of one code apart.
type Reason string

// The reasons.
const (
	// Why a text is no key, with CodeInvalid.
	ReasonEmpty      Reason = "Empty"      // there is nothing in it
	ReasonLines      Reason = "Lines"      // it has more than one line
	ReasonBlank      Reason = "Blank"      // it has a blank inside
	ReasonControl    Reason = "Control"    // it has control characters inside
	ReasonNotASCII   Reason = "NotASCII"   // it has characters beyond ASCII
	ReasonLong       Reason = "Long"       // it is longer than MaxKey
	ReasonNotAFile   Reason = "NotAFile"   // the variable Where names no file, and may hold a key by mistake
	ReasonNotRegular Reason = "NotRegular" // the file Where is a pipe or a device
	ReasonNotKept    Reason = "NotKept"    // the keyring did not give back what was saved
	ReasonLate       Reason = "Late"       // the keyring may still take the key that was to be saved
	ReasonStillThere Reason = "StillThere" // the keyring still holds the key that was to be removed
)

// Error is for the log.
func (e *Error) Error() string {
	text := string(e.Code)
	for _, part := range []string{string(e.Reason), string(e.Source), e.Where} {
		if part != "" {
			text += " " + part
		}
	}
	if e.Cause != nil {
		text += ": " + e.Cause.Error()
	}
	return text
}

// Unwrap gives the error underneath.
func (e *Error) Unwrap() error { return e.Cause }

// keyringError dresses what the keyring answered.
func keyringError(err error) *Error {
	return &Error{Code: classify(err), Source: FromKeyring, Cause: err}
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
	switch {
	case strings.Contains(text, "failed to unlock"), strings.Contains(text, "locked"),
		strings.Contains(text, "no such object"): // a Secret Service without any open collection
		return CodeLocked
	case strings.Contains(text, "rejected send message"), strings.Contains(text, "apparmor"),
		strings.Contains(text, "not allowed"), strings.Contains(text, "denied"):
		return CodeDenied
	case strings.Contains(text, "org.freedesktop.secrets"), // not provided, or it does not start
		strings.Contains(text, "not activatable"), strings.Contains(text, "dbus: "): // the session bus itself
		return CodeNoKeyring
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
