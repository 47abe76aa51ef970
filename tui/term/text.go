package term

import (
	"time"

	"dancecard/internal/text"
)

// What internal/text does for every client, under the names that the screens use.

// Clean is [text.Clean].
func Clean(s string) string { return text.Clean(s) }

// CleanLines is [text.CleanLines].
func CleanLines(s string) []string { return text.CleanLines(s) }

// Named is [text.Named].
func Named(name, or string) string { return text.Named(name, or) }

// Width is [text.Width].
func Width(s string) int { return text.Width(s) }

// Bytes is [text.Bytes].
func Bytes(n int64) string { return text.Bytes(n) }

// Money is [text.Money].
func Money(cny float64) string { return text.Money(cny) }

// Clock is [text.Clock].
func Clock(t time.Time, loc *time.Location) string { return text.Clock(t, loc) }

// Day is [text.Day].
func Day(t, now time.Time, loc *time.Location) string { return text.Day(t, now, loc) }
