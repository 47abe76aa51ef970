//go:build !linux && !darwin && !freebsd && !netbsd && !openbsd && !dragonfly

package tty

func discard(uintptr) {}
