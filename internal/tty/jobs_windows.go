package tty

// CanSuspend reports whether a shell can take the terminal over and bring this process back.
func CanSuspend() bool { return false }
