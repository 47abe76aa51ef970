package cli

import (
	"io"
	"os"
)

// guard is for terminals of Unix: a console of Windows belongs to its programs one by one.
func (a *app) guard(*console) (stop func()) { return func() {} }

// Guard reports whether this process guards another run's terminal.
func Guard([]string, io.Reader, *os.File) bool { return false }

// captureStderr leaves the process's standard error as it is.
func (a *app) captureStderr() (end func(broken bool)) { return func(bool) {} }
