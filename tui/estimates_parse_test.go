//go:build long && !race

package tui_test

import (
	"bytes"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/Eyevinn/mp4ff/mp4"

	"dancecard/internal/queue"
	"dancecard/internal/simulator/assets"
	"dancecard/internal/text/msg"
)

// saying is an estimate as it stood on the screen.
type saying struct {
	at   time.Time
	mark string // of the task that it is about; empty when it is about all
	queue.Range
}

// estimates is what was said, against what came of it.
type estimates struct {
	errors []float64 // in per cent of what came
	within int
}

// record compares a saying with what came, which is put into the same words first.
func (e *estimates) record(s saying, was time.Duration) {
	was = max(was, 10*time.Second) // the least that is ever said
	e.errors = append(e.errors, 100*math.Abs(float64(s.Median-was))/float64(was))
	if same, _ := figure(msg.ShortAbout(msg.English, was), ""); s.Low <= same && same <= s.High {
		e.within++
	}
}

func (e *estimates) median() float64 {
	if len(e.errors) == 0 {
		return math.Inf(1) // nothing was said
	}
	slices.Sort(e.errors)
	return e.errors[len(e.errors)/2]
}

// honest is how many of a hundred lay within the range.
func (e *estimates) honest() float64 { return 100 * float64(e.within) / float64(len(e.errors)) }

func (e *estimates) String() string {
	return fmt.Sprintf("%.1f%% off (median of %d), %.0f%% within the range", e.median(), len(e.errors), e.honest())
}

var (
	planShown = regexp.MustCompile(`\d+ tasks?, about (\d+ s|\d+ h \d+ min|\d+ min|\d+ h)(?: \(([0-9a-z ]+)–([0-9a-z ]+)\))?`)
	waitShown = regexp.MustCompile(`(?:waiting|queued) +#\d+ ~([0-9hms]+)(?: \(([0-9hms]+)–([0-9hms]+)\))? .*? take (\d+)`)
	workShown = regexp.MustCompile(`running +[0-9:]+ of ~([0-9hms]+)(?: \(([0-9hms]+)–([0-9hms]+)\))? .*? take (\d+)`)
)

// planOn is what the header says of all that is left.
func planOn(page string) (saying, bool) {
	found := planShown.FindStringSubmatch(page)
	if found == nil {
		return saying{}, false
	}
	return saying{Range: rangeOf(found[1:])}, true
}

func waitsOn(page string) []saying { return sayings(waitShown, page) }
func worksOn(page string) []saying { return sayings(workShown, page) }

// sayings are those of the lines of the list.
func sayings(shown *regexp.Regexp, page string) (out []saying) {
	for line := range strings.SplitSeq(page, "\n") {
		if found := shown.FindStringSubmatch(line); found != nil {
			out = append(out, saying{mark: found[4], Range: rangeOf(found[1:])})
		}
	}
	return out
}

// rangeOf reads a median and, where they are there, its bounds. A bound without a unit has that of
// what stands behind it, and the last one that of the median.
func rangeOf(texts []string) (r queue.Range) {
	median, unit := figure(texts[0], "")
	r = queue.Range{Median: median, Low: median, High: median}
	if texts[1] != "" {
		r.High, unit = figure(texts[2], unit)
		r.Low, _ = figure(texts[1], unit)
	}
	return r
}

// figure reads "40s", "40 s", "4m", "4 min", "1h05", "1 h 5 min", "2 h" and, with a unit given, "4". It gives the unit that it
// found.
func figure(text, unit string) (time.Duration, string) {
	text = strings.TrimSuffix(strings.ReplaceAll(text, " ", ""), "in")
	if hours, minutes, found := strings.Cut(text, "h"); found {
		if minutes = strings.TrimRight(minutes, "m"); minutes == "" {
			return number(hours) * time.Hour, "h"
		}
		return number(hours)*time.Hour + number(minutes)*time.Minute, ""
	}
	digits := strings.TrimRight(text, "ms")
	if digits != text {
		unit = text[len(digits):]
	}
	switch unit {
	case "s":
		return number(digits) * time.Second, unit
	case "h":
		return number(digits) * time.Hour, unit
	}
	return number(digits) * time.Minute, unit
}

func number(digits string) time.Duration {
	n, err := strconv.Atoi(digits)
	if err != nil {
		panic(err) // nothing else is let through
	}
	return time.Duration(n)
}

// clipOf writes a clip of so many seconds: a sample's, whose headers say that there is more of it.
func (b *bubble) clipOf(seconds int) string {
	b.t.Helper()
	data, err := assets.FS.ReadFile("clips/waltz.mp4")
	if err != nil {
		b.t.Fatal(err)
	}
	film, err := mp4.DecodeFile(bytes.NewReader(data))
	if err != nil {
		b.t.Fatal(err)
	}
	head, track := film.Moov.Mvhd, film.Moov.Trak
	times, ticks := track.Mdia.Minf.Stbl.Stts, uint64(seconds)*uint64(track.Mdia.Mdhd.Timescale)
	times.SampleCount = []uint32{uint32(ticks) / times.SampleTimeDelta[0]}
	track.Mdia.Mdhd.Duration = ticks
	head.Duration = uint64(seconds) * uint64(head.Timescale)
	track.Tkhd.Duration, track.Edts.Elst[0].Entries[0].SegmentDuration = head.Duration, head.Duration
	var out bytes.Buffer
	if err := film.Encode(&out); err != nil {
		b.t.Fatal(err)
	}
	path := filepath.Join(b.folder, fmt.Sprintf("dance of %d s.mp4", seconds))
	if err := os.WriteFile(path, out.Bytes(), 0o600); err != nil {
		b.t.Fatal(err)
	}
	return path
}
