//go:build race

package historytest

const race = true
