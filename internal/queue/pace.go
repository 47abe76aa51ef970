package queue

import (
	"math"
	"time"

	"dancecard/history"
)

const (
	// paceEvery is how often the pace of downloads is looked at, each time over about paceSpan: what
	// began together, within paceSlack, is judged together.
	paceEvery, paceSpan, paceSlack = 5 * time.Second, 10 * time.Second, time.Second
	// patience is how much longer a download may take and not count as slow; patientRate stands for
	// that, in bytes a second, where the video's length is not known.
	patience, patientRate = 5 * time.Minute, 16 << 10
)

// pace is how fast a video is downloaded. It outlives the single attempt.
type pace struct {
	dies time.Time
	// began is when the slot was taken; since and from are the time and the bytes that rate counts from.
	began, since time.Time
	from         int64
	done, total  int64
	// have is how much came last, also in an earlier attempt.
	have int64
	// rate is in bytes a second over the last look, where it is known.
	rate  float64
	known bool
	// turns counts how often it gave way; leaving tells that it was asked to.
	turns   int
	leaving bool
}

// begin begins an attempt.
func (p *pace) begin(now time.Time) {
	p.began, p.done, p.leaving = now, 0, false
	p.measure(now)
}

// measure begins a span over which the rate is measured.
func (p *pace) measure(now time.Time) { p.since, p.from = now, p.done }

// at takes in how much has come. What was there before the attempt is no sign of its pace.
func (p *pace) at(now time.Time, done, total int64) {
	if p.done == 0 && done > 0 || done < p.done {
		p.done = done
		if done > history.PieceBytes || p.turns > 0 {
			p.measure(now)
		}
	}
	if p.done = done; done > 0 {
		p.have, p.total = done, max(total, 0)
	}
	if span := now.Sub(p.since); span >= paceSpan-paceSlack {
		p.rate, p.known = float64(done-p.from)/span.Seconds(), true
		p.measure(now)
	}
}

// left is how long the rest takes at this pace.
func (p *pace) left() time.Duration {
	switch {
	case !p.known:
		return 0
	case p.rate <= 0:
		return math.MaxInt64
	case p.total <= 0:
		return time.Duration(float64(patience) * patientRate / p.rate)
	}
	seconds := float64(p.total-p.done) / p.rate
	return time.Duration(min(seconds*float64(time.Second), math.MaxInt64/2))
}

func (p *pace) slow() bool { return p.known && p.left() > patience }

// late reports whether the link expires before the rest has come at this pace.
func (p *pace) late(now time.Time) bool { return p.known && p.left() > p.dies.Sub(now) }

// The ranks in which videos are fetched. Of one rank, what expires first goes first; what is too slow
// takes turns.
const (
	rankPlain   = iota // nothing speaks against it
	rankSlow           // slow, but done before its link expires
	rankTooSlow        // not done before its link expires, at its last pace
	rankDead           // expired by this machine's clock
)

func (p *pace) rank(now time.Time) int {
	switch {
	case !now.Before(p.dies):
		return rankDead
	case p.slow() && p.late(now):
		return rankTooSlow
	case p.slow():
		return rankSlow
	}
	return rankPlain
}
