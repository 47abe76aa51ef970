package queue

import (
	"cmp"
	"slices"
	"time"

	"dancecard/history"
	"dancecard/history/download/retry"
)

type (
	// Fetch saves a finished task's video.
	Fetch struct{ Task history.Task }
	// GiveWay ends that for now: others wait that may fare better.
	GiveWay struct{ ID history.TaskID }
)

func (Fetch) job()   {}
func (GiveWay) job() {}

const (
	// maxFetches is how many videos are fetched at once.
	maxFetches = 3
	// turnLength is how long a download goes on that will not be done in time, shortestTurn how long where
	// another one like it waits whose link expires sooner.
	turnLength, shortestTurn = 5 * time.Minute, 30 * time.Second
	// restAfterTurn is how long one that gave way does not come back.
	restAfterTurn = 10 * time.Second
	// expiresSoon is how much time left on a link counts as little while nothing is being fetched from it, and
	// expiresSoonAfterFailure the same after an attempt has failed.
	expiresSoon, expiresSoonAfterFailure = 5 * time.Minute, 2 * time.Hour
)

// saves are the videos that are not on disk yet.
type saves struct {
	*tasks
	attempts attempts
	paces    map[history.TaskID]*pace
}

// begin has a task's video saved from now on.
func (s *saves) begin(t history.Task) {
	s.attempts.of(t.ID)
	if s.paces[t.ID] == nil {
		s.paces[t.ID] = &pace{}
	}
	s.paces[t.ID].dies = t.LinkDies()
}

// forget drops what is known of the saving of a task's video.
func (s *saves) forget(id history.TaskID) {
	delete(s.attempts, id)
	delete(s.paces, id)
}

// again makes the saving of a video due.
func (s *saves) again(id history.TaskID) {
	if a := s.attempts[id]; a != nil && !a.busy {
		a.next = time.Time{}
		s.paces[id].known = false
	}
}

// wake makes all of them due, and measures their paces from now on.
func (s *saves) wake(now time.Time) {
	s.attempts.wake()
	for _, p := range s.paces {
		p.measure(now)
	}
}

// candidate is a video that is or may be fetched.
type candidate struct {
	id          history.TaskID
	rank, turns int
	dies        time.Time
}

func (c candidate) compare(o candidate) int {
	turns := 0
	if c.rank == rankTooSlow {
		turns = c.turns - o.turns
	}
	return cmp.Or(c.rank-o.rank, turns, c.dies.Compare(o.dies), cmp.Compare(c.id, o.id))
}

// next begins with the videos whose links expire first, but for those that are known to be slow.
// Those that should be dead by now come last.
func (s *saves) next(now time.Time) (jobs []Job, wake time.Time) {
	wake = now.Add(time.Hour)
	var busy, ready []candidate
	taken := 0
	for id, a := range s.attempts {
		p := s.paces[id]
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
		s.attempts[c.id].busy = true
		s.paces[c.id].begin(now)
		jobs = append(jobs, Fetch{Task: s.task(c.id)})
		wake = sooner(wake, now.Add(paceEvery))
	}
	return append(jobs, s.giveWays(now, busy, ready[free:], taken-len(busy))...), wake
}

// giveWays has slow downloads give their slots to those that wait; so many do already. What is hopeless
// ends after its turn in any case: a new connection may be a better one.
func (s *saves) giveWays(now time.Time, busy, waiting []candidate, already int) (jobs []Job) {
	waiting = waiting[min(already, len(waiting)):]
	slices.SortFunc(busy, func(a, b candidate) int { return b.compare(a) }) // the worst off first
	for _, c := range busy {
		p := s.paces[c.id]
		turn := turnLength
		if len(waiting) > 0 && waiting[0].dies.Before(c.dies) {
			turn = min(turn, max(waiting[0].dies.Sub(now)/2, shortestTurn))
		}
		over := c.rank == rankTooSlow && now.Sub(p.began) >= turn
		if !p.slow() || !over && (len(waiting) == 0 || c.rank <= waiting[0].rank) {
			continue
		}
		p.leaving = true
		waiting = waiting[min(1, len(waiting)):]
		jobs = append(jobs, GiveWay{ID: c.id})
	}
	return jobs
}

func (s *saves) inDanger(id history.TaskID, p *pace, now time.Time) bool {
	left := p.dies.Sub(now)
	a := s.attempts[id]
	switch {
	case left <= 0 || a == nil:
		return false
	case p.known && (a.busy || p.turns > 0):
		// That nothing comes for a moment says little.
		return p.late(now) && (p.rate > 0 || left < expiresSoonAfterFailure)
	case a.busy:
		return false // it has only just begun
	}
	return left < expiresSoon && a.next.After(now) || left < expiresSoonAfterFailure && (a.n > 0 || s.task(id).Tries > 0)
}

// Progress tells the scheduler how many bytes of how many (-1 while unknown) of a video have come.
func (s *Scheduler) Progress(id history.TaskID, now time.Time, done, total int64) {
	if s.Fetching(id) {
		s.saves.paces[id].at(now, done, total)
	}
}

// Fetched tells the scheduler that an attempt at saving a video has ended.
func (s *Scheduler) Fetched(id history.TaskID, now time.Time) {
	if a := s.saves.attempts[id]; a != nil {
		a.busy = false
		a.n++
		a.next = now.Add(retry.NextSave(s.saves.paces[id].dies.Sub(now)))
	}
}

// GaveWay tells the scheduler that an attempt at saving a video has ended for the sake of others.
func (s *Scheduler) GaveWay(id history.TaskID, now time.Time) {
	if a := s.saves.attempts[id]; a != nil {
		a.busy = false
		a.next = now.Add(restAfterTurn)
		s.saves.paces[id].turns++
	}
}

// FetchAgain fetches a video at once, as the user asked.
func (s *Scheduler) FetchAgain(id history.TaskID) { s.saves.again(id) }

// Fetching reports whether a task's video is being fetched right now.
func (s *Scheduler) Fetching(id history.TaskID) bool { return s.saves.attempts.busy(id) }

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
func (s *Scheduler) Saving(id history.TaskID, now time.Time) (Saving, bool) {
	p := s.saves.paces[id]
	if p == nil {
		return Saving{}, false
	}
	return Saving{p.have, p.total, p.rate, p.known, p.dies, s.saves.inDanger(id, p, now)}, true
}

// Danger tells how many results will expire unsaved, for all that is known now, and when the first does.
func (s *Scheduler) Danger(now time.Time) (n int, first time.Time) {
	for id, p := range s.saves.paces {
		if !s.saves.inDanger(id, p, now) {
			continue
		}
		if n++; n == 1 || p.dies.Before(first) {
			first = p.dies
		}
	}
	return n, first
}
