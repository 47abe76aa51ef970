package queue

import (
	"cmp"
	"math"
	"slices"
	"time"

	"dancecard/history"
	"dancecard/history/download/retry"
)

const (
	// maxFetches is how many videos are fetched at once.
	maxFetches = 3
	// paceEvery is how often the pace of downloads is looked at, each time over about paceSpan: what
	// began together, within paceSlack, is judged together.
	paceEvery, paceSpan, paceSlack = 5 * time.Second, 10 * time.Second, time.Second
	// patience is how much longer a download may take and not count as slow; patientRate stands for
	// that, in bytes a second, where the video's length is not known.
	patience, patientRate = 5 * time.Minute, 16 << 10
	// turnLength is how long a download goes on that will not be done in time, shortestTurn how long where
	// another one like it waits whose link expires sooner.
	turnLength, shortestTurn = 5 * time.Minute, 30 * time.Second
	// restAfterTurn is how long one that gave way does not come back.
	restAfterTurn = 10 * time.Second
	// dangerous is from how little time left on a link counts as in danger while nothing is being
	// fetched from it, and troubled the same after an attempt has failed.
	dangerous, troubled = 5 * time.Minute, 2 * time.Hour
)

// pace is how a download gets on. It outlives the single attempt.
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
	p.look(now)
}

// look begins a span over which the rate is measured.
func (p *pace) look(now time.Time) { p.since, p.from = now, p.done }

// at takes in how much has come. What was there before the attempt is no sign of its pace.
func (p *pace) at(now time.Time, done, total int64) {
	if p.done == 0 && done > 0 || done < p.done {
		p.done = done
		if done > history.PieceBytes || p.turns > 0 {
			p.look(now)
		}
	}
	if p.done = done; done > 0 {
		p.have, p.total = done, max(total, 0)
	}
	if span := now.Sub(p.since); span >= paceSpan-paceSlack {
		p.rate, p.known = float64(done-p.from)/span.Seconds(), true
		p.look(now)
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

// The ranks in which videos are fetched. Of one rank, what expires first goes first; what is hopeless
// takes turns.
const (
	rankPlain    = iota // nothing speaks against it
	rankSlow            // slow, but done before its link expires
	rankHopeless        // not done before its link expires, at its last pace
	rankDead            // expired by this machine's clock
)

func (p *pace) rank(now time.Time) int {
	switch {
	case !now.Before(p.dies):
		return rankDead
	case p.slow() && p.late(now):
		return rankHopeless
	case p.slow():
		return rankSlow
	}
	return rankPlain
}

// candidate is a video that is or may be fetched.
type candidate struct {
	id          history.TaskID
	rank, turns int
	dies        time.Time
}

func (c candidate) compare(o candidate) int {
	turns := 0
	if c.rank == rankHopeless {
		turns = c.turns - o.turns
	}
	return cmp.Or(c.rank-o.rank, turns, c.dies.Compare(o.dies), cmp.Compare(c.id, o.id))
}

// nextFetches begins with the videos whose links expire first, but for those that are known to be slow.
// Those that should be dead by now come last.
func (d *Scheduler) nextFetches(now time.Time) (jobs []Job, wake time.Time) {
	wake = now.Add(time.Hour)
	var busy, ready []candidate
	taken := 0
	for id, a := range d.fetches {
		p := d.paces[id]
		c := candidate{id, p.rank(now), p.turns, p.dies}
		switch {
		case a.busy:
			wake = sooner(wake, now.Add(paceEvery))
			if taken++; !p.leaving {
				busy = append(busy, c)
			}
		case a.next.After(now):
			wake = sooner(wake, a.next)
		default:
			ready = append(ready, c)
		}
	}
	slices.SortFunc(ready, candidate.compare)
	free := max(min(len(ready), maxFetches-taken), 0)
	for _, c := range ready[:free] {
		d.fetches[c.id].busy = true
		d.paces[c.id].begin(now)
		jobs = append(jobs, Fetch{Task: d.live[c.id]})
		wake = sooner(wake, now.Add(paceEvery))
	}
	return append(jobs, d.giveWays(now, busy, ready[free:], taken-len(busy))...), wake
}

// giveWays has slow downloads give their slots to those that wait; so many do already. What is hopeless
// ends after its turn in any case: a new connection may be a better one.
func (d *Scheduler) giveWays(now time.Time, busy, waiting []candidate, already int) (jobs []Job) {
	waiting = waiting[min(already, len(waiting)):]
	slices.SortFunc(busy, func(a, b candidate) int { return b.compare(a) }) // the worst off first
	for _, c := range busy {
		p := d.paces[c.id]
		turn := turnLength
		if len(waiting) > 0 && waiting[0].dies.Before(c.dies) {
			turn = min(turn, max(waiting[0].dies.Sub(now)/2, shortestTurn))
		}
		over := c.rank == rankHopeless && now.Sub(p.began) >= turn
		if !p.slow() || !over && (len(waiting) == 0 || c.rank <= waiting[0].rank) {
			continue
		}
		p.leaving = true
		waiting = waiting[min(1, len(waiting)):]
		jobs = append(jobs, GiveWay{ID: c.id})
	}
	return jobs
}

// Progress tells the scheduler how many bytes of how many (-1 while unknown) of a video have come.
func (d *Scheduler) Progress(id history.TaskID, now time.Time, done, total int64) {
	if d.Fetching(id) {
		d.paces[id].at(now, done, total)
	}
}

// Fetched tells the scheduler that an attempt at saving a video has ended.
func (d *Scheduler) Fetched(id history.TaskID, now time.Time) {
	if a := d.fetches[id]; a != nil {
		a.busy = false
		a.n++
		a.next = now.Add(retry.NextSave(d.paces[id].dies.Sub(now)))
	}
}

// GaveWay tells the scheduler that an attempt at saving a video has ended for the sake of others.
func (d *Scheduler) GaveWay(id history.TaskID, now time.Time) {
	if a := d.fetches[id]; a != nil {
		a.busy = false
		a.next = now.Add(restAfterTurn)
		d.paces[id].turns++
	}
}

// FetchAgain fetches a video at once, as the user asked.
func (d *Scheduler) FetchAgain(id history.TaskID) {
	if a := d.fetches[id]; a != nil && !a.busy {
		a.next = time.Time{}
		d.paces[id].known = false
	}
}

// Fetching reports whether a task's video is being fetched right now.
func (d *Scheduler) Fetching(id history.TaskID) bool {
	a := d.fetches[id]
	return a != nil && a.busy
}

// Saving is how the saving of a video gets on.
type Saving struct {
	// Done of Total bytes have come, the latter -1 or 0 while unknown, Rate a second, where that is Known.
	Done, Total int64
	Rate        float64
	Known       bool
	// Dies is when the link expires. Danger tells that the video will not be saved by then, for all that
	// is known now.
	Dies   time.Time
	Danger bool
}

// Saving gives how the saving of a task's video gets on; false where there is none to be saved.
func (d *Scheduler) Saving(id history.TaskID, now time.Time) (Saving, bool) {
	p := d.paces[id]
	if p == nil {
		return Saving{}, false
	}
	return Saving{p.have, p.total, p.rate, p.known, p.dies, d.inDanger(id, p, now)}, true
}

func (d *Scheduler) inDanger(id history.TaskID, p *pace, now time.Time) bool {
	left := p.dies.Sub(now)
	a := d.fetches[id]
	switch {
	case left <= 0 || a == nil:
		return false
	case p.known && (a.busy || p.turns > 0):
		// That nothing comes for a moment says little.
		return p.late(now) && (p.rate > 0 || left < troubled)
	case a.busy:
		return false // it has only just begun
	}
	return left < dangerous && a.next.After(now) || left < troubled && (a.n > 0 || d.live[id].Tries > 0)
}

// Danger tells how many results will expire unsaved, for all that is known now, and when the first does.
func (d *Scheduler) Danger(now time.Time) (n int, first time.Time) {
	for id, p := range d.paces {
		if !d.inDanger(id, p, now) {
			continue
		}
		if n++; n == 1 || p.dies.Before(first) {
			first = p.dies
		}
	}
	return n, first
}
