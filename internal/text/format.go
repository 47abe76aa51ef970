package text

import (
	"fmt"
	"math"
	"strconv"
	"time"
)

// Bytes is a size in units of 1024, as the service counts its limits: "512 B", "1.2 MB", "48 MB".
// It is cut, not rounded, so that a size below a limit does not read like the limit. A negative
// size, as of an answer that does not tell its length, is "?".
func Bytes(n int64) string {
	if n < 0 {
		return "?"
	}
	if n < 1024 {
		return strconv.FormatInt(n, 10) + " B"
	}
	names := []string{"KB", "MB", "GB", "TB", "PB"}
	unit := int64(1024)
	for n/unit >= 1024 && len(names) > 1 {
		unit, names = unit*1024, names[1:]
	}
	if n/unit >= 10 {
		return fmt.Sprintf("%d %s", n/unit, names[0])
	}
	return fmt.Sprintf("%d.%d %s", n/unit, n%unit*10/unit, names[0])
}

// Money is an amount in CNY, to the fen: "¥0.82". Below one fen, as a single check costs, it is to
// a tenth of one: "¥0.004". What is no number is "¥?".
func Money(cny float64) string {
	if math.IsNaN(cny) || math.IsInf(cny, 0) {
		return "¥?"
	}
	sign, digits := "", 2
	abs := math.Abs(cny)
	if abs >= 0.0005 && abs < 0.0095 {
		digits = 3
	}
	text := strconv.FormatFloat(abs, 'f', digits, 64)
	if cny < 0 && text != "0.00" {
		sign = "-"
	}
	return sign + "¥" + text
}

// Clock is the time of day in loc, "20:14:02"; nothing for the zero time. Without a loc the time's
// own zone is taken.
func Clock(t time.Time, loc *time.Location) string {
	if t.IsZero() {
		return ""
	}
	return inZone(t, loc).Format(time.TimeOnly)
}

// Day is when something was or will be, seen from now in loc, in at most 11 cells: "today 20:14",
// "11-20 20:14" within the year, else "2025-11-20"; nothing for the zero time. Without a loc each
// time's own zone is taken.
func Day(t, now time.Time, loc *time.Location) string {
	if t.IsZero() {
		return ""
	}
	t, now = inZone(t, loc), inZone(now, loc)
	switch {
	case sameDay(t, now):
		return t.Format("today 15:04")
	case t.Year() == now.Year():
		return t.Format("01-02 15:04")
	}
	return t.Format(time.DateOnly)
}

func inZone(t time.Time, loc *time.Location) time.Time {
	if loc == nil {
		return t
	}
	return t.In(loc)
}

func sameDay(a, b time.Time) bool {
	return a.Year() == b.Year() && a.YearDay() == b.YearDay()
}
