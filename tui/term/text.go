package term

import "dancecard/internal/text"

// What internal/text does for every client, under the names that the screens use.

// Clean is [text.Clean].
func Clean(s string) string { return text.Clean(s) }

// CleanLines is [text.CleanLines].
func CleanLines(s string) []string { return text.CleanLines(s) }

// Named is [text.Named].
func Named(name, or string) string { return text.Named(name, or) }

// Width is [text.Width].
func Width(s string) int { return text.Width(s) }
