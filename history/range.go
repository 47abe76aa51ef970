package history

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
// The range of many tasks is narrower than as many times the range of one, since long and short
// ones even out: what they differ by is added as the root of the sum of squares. What is not known
// of the middle itself does not even out: from n past tasks it is known to about one nth root of
// what they differ by, for all tasks together. Without a past nothing evens out.
type sum struct {
	median float64
	// above and below are the squares of how far the bounds lie from the median; common and
	// commonly what of it all tasks share.
	above, below     float64
	common, commonly float64
}

// plus adds a task of which n of the past tell.
func (s sum) plus(r Range, n int) sum {
	up, down := (r.High - r.Median).Seconds(), (r.Median - r.Low).Seconds()
	shared := 1 / math.Sqrt(float64(max(n, 1)))
	return sum{s.median + r.Median.Seconds(), s.above + up*up, s.below + down*down, s.common + up*shared, s.commonly + down*shared}
}

func (s sum) add(o sum) sum {
	return sum{s.median + o.median, s.above + o.above, s.below + o.below, s.common + o.common, s.commonly + o.commonly}
}

func (s sum) minus(o sum) sum {
	return sum{s.median - o.median, s.above - o.above, s.below - o.below, s.common - o.common, s.commonly - o.commonly}
}

func (s sum) of() Range {
	spread := func(squares, common float64) float64 { return math.Sqrt(max(squares, 0) + common*common) }
	seconds := func(f float64) time.Duration { return time.Duration(max(f, 0) * float64(time.Second)) }
	return Range{
		seconds(s.median),
		seconds(s.median - spread(s.below, s.commonly)),
		seconds(s.median + spread(s.above, s.common)),
	}
}
