package msg

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"
)

const day = 24 * time.Hour

// Int writes a number: "12,000".
func Int(_ Language, n int) string {
	digits := strconv.Itoa(n)
	sign := ""
	if n < 0 {
		sign, digits = "-", digits[1:]
	}
	for at := len(digits) - 3; at > 0; at -= 3 {
		digits = digits[:at] + "," + digits[at:]
	}
	return sign + digits
}

// Bytes is a size in units of 1024, as the service counts its limits: "512 B", "1.2 MB", "48 MB". It is cut, not
// rounded, so that a size below a limit does not read like the limit. A negative size, of an answer that does not
// tell its length, is "?".
func Bytes(_ Language, n int64) string {
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

// Money is an amount in CNY, to the fen: "¥0.82". Below one fen, as a single check costs, it is to a tenth of one:
// "¥0.004". What is no number is "¥?".
func Money(_ Language, cny float64) string {
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

// units are the words for units of time, in sentences and in columns.
type units struct {
	second, minute, minutes, hour, day string // in sentences; minutes is for minutes alone
	s, m, h, d                         string // in columns
}

func unitsOf(l Language) units {
	if l == Chinese {
		return units{" 秒", " 分", " 分钟", " 小时", " 天", "秒", "分", "小时", "天"}
	}
	return units{" s", " min", " min", " h", " d", "s", "m", "h", "d"}
}

// Duration is how long something takes or took, in a sentence: "41 s", "3 min 20 s", "1 h 5 min", "3 d". What has
// been begun is not counted; a negative length is "0 s".
func Duration(l Language, d time.Duration) string {
	d = max(d, 0)
	u := unitsOf(l)
	switch minutes, seconds := d/time.Minute%60, d/time.Second%60; {
	case d < time.Minute:
		return number(d/time.Second) + u.second
	case d < time.Hour && seconds == 0:
		return number(minutes) + u.minutes
	case d < time.Hour:
		return number(minutes) + u.minute + " " + number(seconds) + u.second
	case d < day && minutes == 0:
		return number(d/time.Hour) + u.hour
	case d < day:
		return number(d/time.Hour) + u.hour + " " + number(minutes) + u.minute
	}
	return number(d/day) + u.day
}

// Left is what remains of something, in its largest unit and never more than there is: "3 d", "23 h", "58 min",
// "40 s". Up to two days hours tell more than days would.
func Left(l Language, d time.Duration) string {
	u := unitsOf(l)
	return coarse(d, u.second, u.minutes, u.hour, u.day)
}

// ShortLeft is [Left] in a column: "23h", "23小时".
func ShortLeft(l Language, d time.Duration) string {
	u := unitsOf(l)
	return coarse(d, u.s, u.m, u.h, u.d)
}

func coarse(d time.Duration, second, minute, hour, days string) string {
	switch {
	case d < time.Minute:
		return number(max(d/time.Second, 1)) + second
	case d < time.Hour:
		return number(d/time.Minute) + minute
	case d < 2*day:
		return number(d/time.Hour) + hour
	}
	return number(d/day) + days
}

// Span is a length of time in a column: "41s", "2:41", "1h05", "3d"; in Chinese "41秒", "2:41", "1:05:00", "3天".
func Span(l Language, d time.Duration) string {
	d = max(d, 0)
	u := unitsOf(l)
	switch {
	case d < time.Minute:
		return number(d/time.Second) + u.s
	case d < time.Hour:
		return fmt.Sprintf("%d:%02d", d/time.Minute, d/time.Second%60)
	case d < day && l == Chinese:
		return fmt.Sprintf("%d:%02d:%02d", d/time.Hour, d/time.Minute%60, d/time.Second%60)
	case d < day:
		return fmt.Sprintf("%dh%02d", d/time.Hour, d/time.Minute%60)
	}
	return number(d/day) + u.d
}

// Ago says how long ago something was: "just now", "5 min ago", "3 h ago", "2 d ago".
func Ago(l Language, d time.Duration) string {
	switch {
	case d < time.Minute && l == Chinese:
		return "刚刚"
	case d < time.Minute:
		return "just now"
	}
	u := unitsOf(l)
	ago := " ago"
	if l == Chinese {
		ago = "前"
	}
	switch {
	case d < time.Hour:
		return number(d/time.Minute) + u.minutes + ago
	case d < day:
		return number(d/time.Hour) + u.hour + ago
	}
	return number(d/day) + u.day + ago
}

// About is an estimate in a sentence: "40 s", "4 min", "1 h 5 min". It shows no figure that is not known.
func About(l Language, d time.Duration) string {
	switch {
	case d < 90*time.Second:
		return Duration(l, max(d.Round(10*time.Second), 10*time.Second))
	default:
		return Duration(l, d.Round(time.Minute))
	}
}

// ShortAbout is [About] in a column: "40s", "4m", "1h05"; in Chinese "40秒", "4分", "1:05:00".
func ShortAbout(l Language, d time.Duration) string {
	switch {
	case d < 90*time.Second:
		return number(max(d.Round(10*time.Second), 10*time.Second)/time.Second) + unitsOf(l).s
	case d < time.Hour:
		return number(d.Round(time.Minute)/time.Minute) + unitsOf(l).m
	}
	return Span(l, d.Round(time.Minute))
}

// AboutRange says between which times something lies, "3–6 min", with a unit each where they differ; empty where
// both read the same.
func AboutRange(l Language, low, high time.Duration) string {
	a, b := About(l, low), About(l, high)
	if a == b {
		return ""
	}
	number, unit, _ := strings.Cut(a, " ")
	if _, same, _ := strings.Cut(b, " "); unit == same {
		a = number // the unit is said once
	}
	return a + "–" + b
}

// ShortAboutRange is [AboutRange] in a column.
func ShortAboutRange(l Language, low, high time.Duration) string {
	a, b := ShortAbout(l, low), ShortAbout(l, high)
	if a == b {
		return ""
	}
	for _, unit := range []string{unitsOf(l).s, unitsOf(l).m} {
		if bare, cut := strings.CutSuffix(a, unit); cut && strings.HasSuffix(b, unit) {
			a = bare
		}
	}
	return a + "–" + b
}

// List joins names: "a, b and c", "a、b 和 c".
func List(l Language, names []string) string {
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	last := len(names) - 1
	if l == Chinese {
		return join(part{strings.Join(names[:last], "、"), true}, part{" 和 ", true}, part{names[last], true})
	}
	return strings.Join(names[:last], ", ") + " and " + names[last]
}

// Clock is the time of day in loc, "20:14:02"; nothing for the zero time. Without a loc the time's own zone is taken.
func Clock(t time.Time, loc *time.Location) string {
	if t.IsZero() {
		return ""
	}
	return inZone(t, loc).Format(time.TimeOnly)
}

// Day is when something was or will be, seen from now in loc, in at most 11 cells: "today 20:14", "11-20 20:14"
// within the year, else "2025-11-20"; in Chinese also "昨天 20:14". Nothing for the zero time. Without a loc each
// time's own zone is taken.
func Day(l Language, t, now time.Time, loc *time.Location) string {
	if t.IsZero() {
		return ""
	}
	t, now = inZone(t, loc), inZone(now, loc)
	switch {
	case sameDay(t, now) && l == Chinese:
		return t.Format("今天 15:04")
	case sameDay(t, now):
		return t.Format("today 15:04")
	case l == Chinese && sameDay(t, now.AddDate(0, 0, -1)):
		return t.Format("昨天 15:04")
	case t.Year() == now.Year():
		return t.Format("01-02 15:04")
	}
	return t.Format(time.DateOnly)
}

// Recent is when something was, seen from now: "5 min ago" within the hour, then [Day], also "yesterday 23:58". All
// times of the hour change together, when a minute of the clock begins.
func Recent(l Language, t, now time.Time, loc *time.Location) string {
	if t.IsZero() {
		return ""
	}
	minutes := minuteOf(now) - minuteOf(t)
	switch {
	case minutes > -60 && minutes < 60:
		return Ago(l, time.Duration(minutes)*time.Minute)
	case l != Chinese && sameDay(inZone(t, loc), inZone(now, loc).AddDate(0, 0, -1)):
		return inZone(t, loc).Format("yesterday 15:04")
	}
	return Day(l, t, now, loc)
}

func minuteOf(t time.Time) int64 { return t.Unix() / 60 }

func inZone(t time.Time, loc *time.Location) time.Time {
	if loc == nil {
		return t
	}
	return t.In(loc)
}

func sameDay(a, b time.Time) bool {
	return a.Year() == b.Year() && a.YearDay() == b.YearDay()
}

func number(n time.Duration) string { return strconv.FormatInt(int64(n), 10) }
