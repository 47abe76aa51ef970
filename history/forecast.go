package history

import (
	"slices"
	"strings"
	"time"

	"dancecard/api"
)

// Class is what tasks have in common that take about as long, for the same length of video.
type Class struct {
	// Line is the queue at the service: an engine's videos, or the motions that are made for it.
	Line api.EngineID
	Mode string
}

// Class is the class of a task.
func (t Task) Class() Class { return Class{t.line(), t.Mode} }

// ClassOf is the class of what an engine makes in a mode.
func ClassOf(engine api.EngineID, kind Kind, mode string) Class {
	return Task{Draft: Draft{Engine: engine, Kind: kind, Mode: mode}}.Class()
}

// Took is how long a task of the past took from its start to its end, and how many seconds of video
// came of it; 0 where that is not known.
type Took struct {
	Seconds float64
	Time    time.Duration
}

// PastTasks is how many of the last tasks of a class tell how long the next one takes.
const PastTasks = 60

// Past is what the tasks of a class took, and so what the next one is expected to take.
type Past struct {
	n int
	// A task whose video has s seconds takes about base + each·s, give or take part.
	base, each float64
	part       bounds
	// any is what a task takes whose length is not known.
	any Range
	// longest is the longest of all.
	longest time.Duration
}

// PastOf sums up the past of a class. The time grows with the length of the video along a straight
// line, laid so that single outliers do not move it: the median of the slopes between any two tasks,
// then the median of what is left. The bounds are those within which eight of ten tasks lay, as parts
// of what the line says; a short past is stretched to what an unproven estimate varies by. Without a
// past the engine table's estimate is all there is.
func PastOf(c Class, took []Took) Past {
	if len(took) == 0 {
		id, _ := strings.CutSuffix(string(c.Line), motionLine)
		e, _ := api.FindEngine(api.EngineID(id))
		p := Past{base: e.Expect.Seconds(), part: unproven}
		p.any = p.part.around(p.base)
		return p
	}
	p := Past{n: len(took)}
	var times []float64
	var known []Took
	for _, t := range took {
		times = append(times, t.Time.Seconds())
		p.longest = max(p.longest, t.Time)
		if t.Seconds > 0 {
			known = append(known, t)
		}
	}
	p.base, p.part = middle(times), boundsOf(times)
	p.any = p.part.around(p.base)
	if len(known) < leastKnown {
		return p
	}
	p.base, p.each = straight(known)
	parts := make([]float64, len(known))
	for i, t := range known {
		parts[i] = t.Time.Seconds() / (p.base + p.each*t.Seconds)
	}
	p.part = boundsOf(parts)
	return p
}

// leastKnown is from how many lengths on a line is laid through them.
const leastKnown = 3

// Of is what a task takes whose video has so many seconds, 0 where that is not known.
func (p Past) Of(seconds float64) Range {
	if seconds <= 0 || p.each == 0 {
		return p.any
	}
	return p.part.around(p.base + p.each*seconds)
}

// Bound is what no task is believed to take more than: three times the longest there was, or what the
// length of the video speaks for; false without a past, as then nothing is known.
func (p Past) Bound(seconds float64) (time.Duration, bool) {
	return surprise * max(p.longest, p.Of(seconds).High), p.n > 0
}

// surprise is how many times longer than the longest before it a task may take without any harm.
const surprise = 3

// bounds are the parts of the middle between which eight of ten lie.
type bounds [2]float64

// unproven are the bounds of an estimate that no past confirms, shortPast the tasks below which a
// past is too short to tell its own.
var unproven = bounds{0.75, 1.5}

const shortPast = 10

func boundsOf(values []float64) bounds {
	m := middle(values)
	parts := make([]float64, 0, len(values)+2)
	for _, v := range values {
		parts = append(parts, v/m)
	}
	if len(parts) < shortPast {
		parts = append(parts, unproven[:]...)
	}
	slices.Sort(parts)
	at := func(q float64) float64 { return parts[int(q*float64(len(parts)-1)+0.5)] }
	return bounds{min(at(0.1), 1), max(at(0.9), 1)}
}

func (b bounds) around(seconds float64) Range {
	of := func(f float64) time.Duration { return time.Duration(f * seconds * float64(time.Second)) }
	return Range{Median: of(1), Low: of(b[0]), High: of(b[1])}
}

// straight lays a line through the times of tasks by their lengths. It neither falls nor begins below
// nothing.
func straight(took []Took) (base, each float64) {
	var slopes, rests, rates []float64
	for i, a := range took {
		rates = append(rates, a.Time.Seconds()/a.Seconds)
		for _, b := range took[i+1:] {
			if d := b.Seconds - a.Seconds; d > 0.5 || d < -0.5 { // less tells nothing but chance
				slopes = append(slopes, (b.Time-a.Time).Seconds()/d)
			}
		}
	}
	if len(slopes) > 0 {
		each = max(middle(slopes), 0)
	}
	for _, t := range took {
		rests = append(rests, t.Time.Seconds()-each*t.Seconds)
	}
	if base = middle(rests); base < 0 {
		return 0, middle(rates)
	}
	return base, each
}

// middle is the median.
func middle(values []float64) float64 {
	s := slices.Clone(values)
	slices.Sort(s)
	return s[len(s)/2]
}
