//go:build !linux

package historytest

func roomy(string) bool { return false }
