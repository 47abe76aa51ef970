package msg_test

import (
	"math"
	"testing"
	"time"
	_ "time/tzdata" // a machine may have no time zones

	"dancecard/internal/text/msg"
)

func TestSpan(t *testing.T) {
	for d, want := range map[time.Duration]string{
		0: "0s", -time.Hour: "0s", 999 * time.Millisecond: "0s", 41*time.Second + 900*time.Millisecond: "41s",
		time.Minute: "1:00", 2*time.Minute + 41*time.Second: "2:41", time.Hour - time.Millisecond: "59:59",
		time.Hour: "1h00", 65 * time.Minute: "1h05", 24*time.Hour - time.Second: "23h59",
		24 * time.Hour: "1d", 95 * time.Hour: "3d", math.MaxInt64: "106751d",
	} {
		if got := msg.Span(msg.English, d); got != want {
			t.Errorf("Span(%v) = %q, want %q", d, got, want)
		}
	}
}

// A link must never seem to last longer than it does.
func TestLeftPromisesNoMoreThanThereIs(t *testing.T) {
	for d, want := range map[time.Duration]string{
		time.Millisecond: "1s", 40*time.Second + 999*time.Millisecond: "40s",
		59*time.Second + 999*time.Millisecond: "59s", time.Minute: "1m", 59 * time.Minute: "59m",
		24*time.Hour - time.Nanosecond: "23h", 24 * time.Hour: "24h", 47 * time.Hour: "47h", 73 * time.Hour: "3d",
	} {
		if got := msg.ShortLeft(msg.English, d); got != want {
			t.Errorf("ShortLeft(%v) = %q, want %q", d, got, want)
		}
	}
}

func TestBytes(t *testing.T) {
	for n, want := range map[int64]string{
		-1: "?", 0: "0 B", 1023: "1023 B", 1024: "1.0 KB", 1536: "1.5 KB", 10 << 10: "10 KB", 1<<20 - 1: "1023 KB",
		1 << 20: "1.0 MB", 1258292: "1.2 MB", 5<<20 - 1: "4.9 MB", 5 << 20: "5.0 MB", 200 << 20: "200 MB",
		3 << 30: "3.0 GB", 2 << 40: "2.0 TB", 7 << 50: "7.0 PB", math.MaxInt64: "8191 PB",
	} {
		if got := msg.Bytes(msg.English, n); got != want {
			t.Errorf("Bytes(%d) = %q, want %q", n, got, want)
		}
	}
}

func TestMoney(t *testing.T) {
	for cny, want := range map[float64]string{
		0: "¥0.00", 0.816: "¥0.82", 12.3: "¥12.30", 1204.5: "¥1204.50", 0.08: "¥0.08", 0.01: "¥0.01",
		0.004: "¥0.004", 0.0094: "¥0.009", 0.0099: "¥0.01", 0.0001: "¥0.00", -0.0001: "¥0.00", -1.5: "-¥1.50",
		math.NaN(): "¥?", math.Inf(1): "¥?",
	} {
		if got := msg.Money(msg.English, cny); got != want {
			t.Errorf("Money(%v) = %q, want %q", cny, got, want)
		}
	}
}

// A range tells its unit once, unless its bounds have different ones.
func TestShortAboutRange(t *testing.T) {
	for want, r := range map[string][2]time.Duration{
		"25–40m":   {25 * time.Minute, 40 * time.Minute},
		"50s–2m":   {50 * time.Second, 2 * time.Minute},
		"50m–1h05": {50 * time.Minute, 65 * time.Minute},
		// Two that end in the same figure have no unit behind it that could be left out.
		"2h50–3h20": {170 * time.Minute, 200 * time.Minute},
		"":          {4*time.Minute + time.Second, 4*time.Minute + 2*time.Second},
	} {
		if got := msg.ShortAboutRange(msg.English, r[0], r[1]); got != want {
			t.Errorf("%v: %q, want %q", r, got, want)
		}
	}
}

func TestClock(t *testing.T) {
	beijing := time.FixedZone("UTC+8", 8*60*60)
	at := time.Date(2025, 11, 20, 12, 14, 2, 0, time.UTC)
	for _, c := range []struct {
		at   time.Time
		loc  *time.Location
		want string
	}{{at, beijing, "20:14:02"}, {at, time.UTC, "12:14:02"}, {at, nil, "12:14:02"}, {time.Time{}, beijing, ""}} {
		if got := msg.Clock(c.at, c.loc); got != c.want {
			t.Errorf("Clock(%v, %v) = %q, want %q", c.at, c.loc, got, c.want)
		}
	}
}

func TestDay(t *testing.T) {
	beijing := time.FixedZone("UTC+8", 8*60*60)
	havana, err := time.LoadLocation("America/Havana")
	if err != nil {
		t.Fatal(err)
	}
	utc := func(y int, m time.Month, d, h, min int) time.Time { return time.Date(y, m, d, h, min, 0, 0, time.UTC) }
	for _, c := range []struct {
		name   string
		t, now time.Time
		loc    *time.Location
		want   string
	}{
		{"today", utc(2025, 11, 20, 12, 14), utc(2025, 11, 20, 15, 0), beijing, "today 20:14"},
		{"today there, yesterday here", utc(2025, 11, 20, 17, 0), utc(2025, 11, 21, 15, 0), beijing, "today 01:00"},
		{"yesterday, minutes ago", utc(2025, 11, 20, 15, 59), utc(2025, 11, 20, 16, 1), beijing, "11-20 23:59"},
		{"yesterday across the year", utc(2025, 12, 31, 20, 14), utc(2026, 1, 1, 1, 0), time.UTC, "2025-12-31"},
		{"this year", utc(2025, 3, 2, 4, 5), utc(2025, 11, 20, 1, 0), time.UTC, "03-02 04:05"},
		{"the day before yesterday", utc(2025, 11, 18, 23, 59), utc(2025, 11, 20, 0, 0), time.UTC, "11-18 23:59"},
		{"to come", utc(2025, 11, 21, 1, 0), utc(2025, 11, 20, 1, 0), time.UTC, "11-21 01:00"},
		{"last year", utc(2024, 11, 20, 1, 0), utc(2025, 11, 20, 1, 0), time.UTC, "2024-11-20"},
		{"own zone", utc(2025, 11, 20, 12, 14).In(havana), utc(2025, 11, 20, 12, 14).In(havana), nil, "today 07:14"},
		// Clocks there went from 8 March 00:00 to 01:00.
		{"a day without midnight", utc(2015, 3, 8, 6, 0), utc(2015, 3, 9, 12, 0), havana, "03-08 02:00"},
		{"no time", time.Time{}, utc(2025, 11, 20, 1, 0), beijing, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := msg.Day(msg.English, c.t, c.now, c.loc); got != c.want {
				t.Errorf("Day = %q, want %q", got, c.want)
			}
		})
	}
}
