package core

import (
	"math"
	"sync"
	"time"

	"dancecard/history"
)

// Step is what is done for a task before its submission.
type Step int

// The steps.
const (
	UploadingPicture Step = iota
	UploadingClip
	Checking
	// Downloading is done after it.
	Downloading
)

// Progress is how far a step is, in bytes; a step without bytes has no total. Rate is in bytes a second, 0 while it
// is not known.
type Progress struct {
	Step        Step
	Done, Total int64
	Rate        float64
}

// Left is how long the rest takes at this rate; 0 while that is not known.
func (p Progress) Left() time.Duration {
	if p.Rate < 1 || p.Total <= p.Done {
		return 0
	}
	return time.Duration(min(float64(p.Total-p.Done)/p.Rate*float64(time.Second), math.MaxInt64/2))
}

// Progress tells how far the step under way is for a task at a time; false when there is none.
func (c *Core) Progress(id history.TaskID, now time.Time) (Progress, bool) {
	if p, ok := c.submitter.progress.of(id, now); ok {
		return p, true
	}
	return c.saver.downloads.of(id, now)
}

const (
	// meterSpan is about how long a change of pace takes to show, meterEvery how often the pace is looked at.
	meterSpan, meterEvery = 4 * time.Second, 500 * time.Millisecond
)

// meter measures how fast bytes go, smoothed.
type meter struct {
	at   time.Time
	done int64
	rate float64 // 0 while it is not known
}

// add takes in how many bytes have gone by now. What went before the first call is no sign of the pace.
func (m *meter) add(now time.Time, done int64) {
	switch span := now.Sub(m.at); {
	case m.at.IsZero() || span < 0 || done < m.done:
		*m = meter{at: now, done: done}
	case span >= meterEvery:
		rate := float64(done-m.done) / span.Seconds()
		if m.rate > 0 {
			rate += (m.rate - rate) * fade(span)
		}
		*m = meter{now, done, rate}
	}
}

// of is the rate at a time: it fades while nothing comes.
func (m *meter) of(now time.Time) float64 {
	if silence := now.Sub(m.at) - meterSpan; silence > 0 {
		return m.rate * fade(silence)
	}
	return m.rate
}

// fade is what counts of a rate after a time.
func fade(after time.Duration) float64 { return math.Exp(-after.Seconds() / meterSpan.Seconds()) }

// progress is how far the steps before submissions are. Jobs write it while they run.
type progress struct {
	mu sync.Mutex
	at map[history.TaskID]*step
}

// step is one that is under way.
type step struct {
	Progress
	meter meter
}

func (p *progress) begin(id history.TaskID, what Step, total int64) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.at == nil {
		p.at = map[history.TaskID]*step{}
	}
	p.at[id] = &step{Progress: Progress{Step: what, Total: total}}
}

func (p *progress) sent(id history.TaskID, now time.Time, n int64) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if s, ok := p.at[id]; ok {
		s.Done = n
		s.meter.add(now, n)
	}
}

func (p *progress) end(id history.TaskID) {
	p.mu.Lock()
	defer p.mu.Unlock()
	delete(p.at, id)
}

func (p *progress) of(id history.TaskID, now time.Time) (Progress, bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	s, ok := p.at[id]
	if !ok {
		return Progress{}, false
	}
	at := s.Progress
	at.Rate = s.meter.of(now)
	return at, true
}
