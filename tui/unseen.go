package tui

import "unicode"

// unseen tells what a shell or a terminal could obey when it is pasted, or what hides the rest of it.
func unseen(r rune) bool {
	return unicode.IsControl(r) || unicode.Is(unicode.Cf, r) || r == '\u2028' || r == '\u2029'
}
