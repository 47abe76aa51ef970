package queue

import (
	"math"
	"time"
)

// Range is how long something is expected to take: about Median, and eight times of ten between Low
// and High.
type Range struct{ Median, Low, High time.Duration }

// later gives, bound by bound, the longer of two ranges.
func (r Range) later(o Range) Range {
	return Range{max(r.Median, o.Median), max(r.Low, o.Low), max(r.High, o.High)}
}

// sum is how long several tasks take one after another, in seconds. The difference of two sums is
// how long those tasks take that only the longer one holds.
//
// The middle of a sum is the sum of the means, not of the medians: of many tasks some do take long.
// Its range is narrower than as many times the range of one, since long and short ones even out: what
// tasks differ by is added as the root of the sum of squares. What is not known of the mean itself
// does not even out, and is the same part of each.
type sum struct {
	mean float64
	// above and below are the squares of how far the bounds lie from the middle.
	above, below float64
	// offAbove and offBelow are how far the mean itself may be off.
	offAbove, offBelow float64
}

// taking is a sum of a single part.
func taking(r Range) sum {
	up, down := (r.High - r.Median).Seconds(), (r.Median - r.Low).Seconds()
	return sum{mean: r.Median.Seconds(), above: up * up, below: down * down}
}

func (s sum) add(o sum) sum {
	return sum{s.mean + o.mean, s.above + o.above, s.below + o.below, s.offAbove + o.offAbove, s.offBelow + o.offBelow}
}

func (s sum) minus(o sum) sum {
	return sum{s.mean - o.mean, s.above - o.above, s.below - o.below, s.offAbove - o.offAbove, s.offBelow - o.offBelow}
}

func (s sum) of() Range {
	spread := func(squares, off float64) float64 { return math.Sqrt(max(squares, 0) + off*off) }
	return Range{
		inSeconds(s.mean),
		inSeconds(s.mean - spread(s.below, s.offBelow)),
		inSeconds(s.mean + spread(s.above, s.offAbove)),
	}
}

func inSeconds(f float64) time.Duration { return time.Duration(max(f, 0) * float64(time.Second)) }
