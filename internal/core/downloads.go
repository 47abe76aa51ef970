package core

import (
	"context"
	"errors"
	"sync"
	"time"

	"dancecard/history"
)

// downloads are how far videos are. Jobs write it while they run, and Step reads it before it
// asks the scheduler what is to be done.
type downloads struct {
	mu sync.Mutex
	at map[history.TaskID]*saveAt
}

// saveAt is a download under way.
type saveAt struct {
	done, total int64
	meter       meter
	stop        context.CancelCauseFunc
}

// errGaveWay ends a download for the sake of others.
var errGaveWay = errors.New("others wait")

// begin gives the context of a download, and what ends it in any case.
func (s *downloads) begin(ctx context.Context, id history.TaskID) (context.Context, func()) {
	ctx, stop := context.WithCancelCause(ctx)
	at := &saveAt{total: -1, stop: stop}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.at == nil {
		s.at = map[history.TaskID]*saveAt{}
	}
	s.at[id] = at
	return ctx, func() {
		stop(nil)
		s.mu.Lock()
		defer s.mu.Unlock()
		if s.at[id] == at {
			delete(s.at, id)
		}
	}
}

func (s *downloads) set(id history.TaskID, now time.Time, done, total int64) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if at := s.at[id]; at != nil {
		at.done, at.total = done, total
		at.meter.add(now, done)
	}
}

// of tells how far a download is.
func (s *downloads) of(id history.TaskID, now time.Time) (Progress, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	at := s.at[id]
	if at == nil {
		return Progress{}, false
	}
	return Progress{Step: Downloading, Done: at.done, Total: max(at.total, 0), Rate: at.meter.of(now)}, true
}

func (s *downloads) giveWay(id history.TaskID) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if at := s.at[id]; at != nil {
		at.stop(errGaveWay)
	}
}

// giveWayAll ends all downloads for now.
func (s *downloads) giveWayAll() {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, at := range s.at {
		at.stop(errGaveWay)
	}
}

// each tells of all that are under way how many bytes of how many have come.
func (s *downloads) each(tell func(id history.TaskID, done, total int64)) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for id, at := range s.at {
		tell(id, at.done, at.total)
	}
}
