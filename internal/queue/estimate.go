package queue

import (
	"math"
	"slices"
	"strings"
	"time"

	"dancecard/api"
	"dancecard/history"
)

// EstimateKey is what tasks have in common that take about as long, for the same length of video.
type EstimateKey struct {
	// Line is the queue at the service: an engine's videos, or the motions that are made for it.
	Lane api.EngineID
	Mode string
}

// EstimateKeyOf is the key of what an engine makes in a mode.
func EstimateKeyOf(engine api.EngineID, kind history.Kind, mode string) EstimateKey {
	return keyOf(history.Task{Draft: history.Draft{Engine: engine, Kind: kind, Mode: mode}})
}

// keyOf is the key of a task.
func keyOf(t history.Task) EstimateKey { return EstimateKey{laneName(t), t.Mode} }

// PastTasks is how many of the last tasks of a class tell how long the next one takes.
const PastTasks = 60

// Estimator is what the tasks of a key took, and so what the next one is expected to take.
type Estimator struct {
	n int
	// A task whose video has s seconds takes about base + each·s; one whose length is not known takes
	// about any.
	base, each, any float64
	byLength, atAll spread
	// longest is the longest of all.
	longest time.Duration
}

// NewEstimator sums up the past of a key. The time grows with the length of the video along a straight
// line, laid so that single outliers do not move it: the median of the slopes between any two tasks,
// then the median of what is left. The bounds are those within which eight of ten tasks lay, as parts
// of what the line says; a short past is stretched to what an unproven estimate varies by. Without a
// past the engine table's estimate is all there is.
func NewEstimator(c EstimateKey, took []history.Sample) Estimator {
	if len(took) == 0 {
		id, _ := strings.CutSuffix(string(c.Lane), motionLane)
		e, _ := api.FindEngine(api.EngineID(id))
		return Estimator{any: e.Expect.Seconds(), atAll: unproven}
	}
	p := Estimator{n: len(took)}
	var times []float64
	var known []history.Sample
	for _, t := range took {
		times = append(times, t.Time.Seconds())
		p.longest = max(p.longest, t.Time)
		if t.Seconds > 0 {
			known = append(known, t)
		}
	}
	p.any, p.atAll = median(times), spreadOf(times)
	if len(known) < leastKnown {
		return p
	}
	p.base, p.each = straight(known)
	parts := make([]float64, len(known))
	for i, t := range known {
		parts[i] = t.Time.Seconds() / (p.base + p.each*t.Seconds)
	}
	p.byLength = spreadOf(parts)
	return p
}

// leastKnown is from how many lengths on a line is laid through them.
const leastKnown = 3

// expect gives the median of what a task takes, in seconds, and how such tasks spread around it.
func (p *Estimator) expect(length float64) (float64, spread) {
	if length <= 0 || p.each == 0 {
		return p.any, p.atAll
	}
	return p.base + p.each*length, p.byLength
}

// Of is what a task takes whose video has so many seconds, 0 where that is not known.
func (p *Estimator) Of(length float64) Range {
	m, s := p.expect(length)
	return Range{Median: inSeconds(m), Low: inSeconds(m * s.low), High: inSeconds(m * s.high)}
}

// one is the same as the sum of one task.
func (p *Estimator) one(length float64) sum {
	m, s := p.expect(length)
	up, down := m*(s.high-1), m*(1-s.low)
	one := sum{mean: m * s.mean, above: up * up, below: down * down, offAbove: m * s.off, offBelow: m * s.off}
	if p.n == 0 {
		one.offAbove, one.offBelow = up, down
	}
	return one
}

// Bound is what no task is believed to take more than: three times the longest there was, or what the
// length of the video speaks for; false without a past, as then nothing is known.
func (p *Estimator) Bound(length float64) (time.Duration, bool) {
	return surprise * max(p.longest, p.Of(length).High), p.n > 0
}

// surprise is how many times longer than the longest before it a task may take without any harm.
const surprise = 3

// spread is how tasks lie around their median, in parts of it.
type spread struct {
	low, high float64 // eight of ten lie between
	mean      float64
	off       float64 // how far the mean may be off, eight times of ten
}

// unproven is the spread of an estimate that no past confirms.
var unproven = spread{low: 0.75, high: 1.5, mean: 1}

const (
	// shortPast is below how many tasks a past is too short to tell its own spread.
	shortPast = 10
	// outlier is what a task counts as at most in the mean: one that hung is no measure.
	outlier = 4
	// inEight is how many standard deviations from the mean eight of ten lie within.
	inEight = 1.28
)

func spreadOf(values []float64) spread {
	m := median(values)
	parts := make([]float64, 0, len(values)+2)
	for _, v := range values {
		parts = append(parts, v/m)
	}
	if len(parts) < shortPast {
		parts = append(parts, unproven.low, unproven.high)
	}
	slices.Sort(parts)
	at := func(q float64) float64 { return parts[int(q*float64(len(parts)-1)+0.5)] }
	s := spread{low: min(at(0.1), 1), high: max(at(0.9), 1)}
	n, squares := float64(len(parts)), 0.0
	for _, p := range parts {
		p = min(p, outlier)
		s.mean += p / n
		squares += p * p / n
	}
	s.off = inEight * math.Sqrt(max(squares-s.mean*s.mean, 0)/float64(len(values)))
	return s
}

// straight lays a line through the times of tasks by their lengths. It neither falls nor begins below
// nothing.
func straight(took []history.Sample) (base, each float64) {
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
		each = max(median(slopes), 0)
	}
	for _, t := range took {
		rests = append(rests, t.Time.Seconds()-each*t.Seconds)
	}
	if base = median(rests); base < 0 {
		return 0, median(rates)
	}
	return base, each
}

// median gives the middle one of values, of which there is at least one; of two the greater.
func median(values []float64) float64 {
	s := slices.Clone(values)
	slices.Sort(s)
	return s[len(s)/2]
}
