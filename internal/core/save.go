package core

import (
	"context"
	"errors"
	"sync"
	"time"

	"dancecard/api"
	"dancecard/api/client"
	"dancecard/api/poll"
	"dancecard/history"
	"dancecard/history/download"
	"dancecard/history/download/retry"
)

// saves is how far the downloads of videos are. Jobs write it while they run, and Step reads it before it
// asks the scheduler what is to be done.
type saves struct {
	mu sync.Mutex
	at map[history.TaskID]*saveAt
}

// saveAt is a download under way.
type saveAt struct {
	done, total int64
	stop        context.CancelCauseFunc
}

// errGaveWay ends a download for the sake of others.
var errGaveWay = errors.New("others wait")

// begin gives the context of a download, and what ends it in any case.
func (s *saves) begin(ctx context.Context, id history.TaskID) (context.Context, func()) {
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

func (s *saves) set(id history.TaskID, done, total int64) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if at := s.at[id]; at != nil {
		at.done, at.total = done, total
	}
}

func (s *saves) giveWay(id history.TaskID) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if at := s.at[id]; at != nil {
		at.stop(errGaveWay)
	}
}

// giveWayAll ends all downloads for now.
func (s *saves) giveWayAll() {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, at := range s.at {
		at.stop(errGaveWay)
	}
}

// each tells of all that are under way how many bytes of how many have come.
func (s *saves) each(tell func(id history.TaskID, done, total int64)) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for id, at := range s.at {
		tell(id, at.done, at.total)
	}
}

// giveWay ends a download for now; what came of it is kept.
func (c *Core) giveWay(id history.TaskID) Job {
	return Job{do: func(context.Context) outcome {
		c.saves.giveWay(id)
		return nil
	}}
}

// fetch saves a finished task's video. Before its link is given up, the service is asked for another.
func (c *Core) fetch(t history.Task) Job {
	return Job{do: func(ctx context.Context) outcome {
		download, end := c.saves.begin(ctx, t.ID)
		defer end()
		event, now, err := c.save(download, t)
		switch {
		case err != nil && ctx.Err() != nil:
			return nil // the program ends; the part stays for the next start
		case err != nil && errors.Is(context.Cause(download), errGaveWay):
			return fetched{task: now, gaveWay: true}
		}
		if e, ok := errors.AsType[*history.Error](err); ok && e.Code == history.CodeSaving {
			return fetched{task: now} // another program has it in hand
		}
		done, disk := c.persist(ctx, t.ID, event)
		if disk != nil {
			done = now
		} else if err == nil {
			c.Videos.Done(now)
		}
		return fetched{task: done, err: err, disk: disk}
	}}
}

// fetched holds a task after an attempt at saving its video; gaveWay tells that it was called off
// for the sake of others.
type fetched struct {
	task    history.Task
	gaveWay bool
	err     error
	disk    error
}

func (r fetched) take(c *Core, now time.Time) []Notice {
	if r.gaveWay {
		c.scheduler.GaveWay(r.task.ID, now)
		return c.update(r.task)
	}
	c.scheduler.Fetched(r.task.ID, now)
	notices := c.update(r.task)
	switch {
	case r.disk != nil:
		return append(notices, HistoryFailed{r.disk})
	case r.err != nil:
		return append(notices, NotSaved{r.task, r.err})
	case r.task.State == history.Saved:
		return append(notices, Saved{r.task})
	}
	return notices
}

// save fetches the video from where it is or, where that seems to be no more, from where the service
// says that it is now. It gives what came of it, and the task with the address that was tried last.
func (c *Core) save(ctx context.Context, t history.Task) (history.Event, history.Task, error) {
	download := func() (history.VideoSaved, error) {
		return c.Videos.Save(ctx, t, Source(c.Client), func(done, total int64) { c.saves.set(t.ID, done, total) })
	}
	saved, err := download()
	if err == nil {
		return saved, t, nil
	}
	failed := history.SaveFailed{Problem: history.ProblemOf(err), Dead: deadLink(err)}
	if !c.forsaken(t, err) || ctx.Err() != nil {
		return failed, t, err
	}
	renewed, asked := c.renew(ctx, t)
	if !asked {
		failed.Dead, failed.Unasked = false, true
		return failed, t, err
	}
	if renewed.Video == t.Video {
		return failed, t, err
	}
	t = renewed
	if saved, err = download(); err == nil {
		return saved, t, nil
	}
	return history.SaveFailed{Problem: history.ProblemOf(err), Dead: deadLink(err)}, t, err
}

// forsaken reports whether a video will not be had from its address any more, as far as an answer tells:
// it refuses, or its time is over.
func (c *Core) forsaken(t history.Task, err error) bool {
	_, fetching := errors.AsType[*api.Error](err)
	return retry.AddressFailed(err) || fetching && !c.Now().Before(t.Ended.Add(history.LinkLife))
}

// renew asks the service where a video is now; false where it could not be asked. A task that it does not
// know any more has no other address.
func (c *Core) renew(ctx context.Context, t history.Task) (history.Task, bool) {
	var a api.Answer
	err := c.spend(ctx, func() (err error) {
		a, err = c.Client.Task(ctx, t.RemoteID)
		return err
	})
	if err != nil {
		return t, poll.TurnedDown(err)
	}
	switch {
	case a.Status == api.Unknown && c.Now().Before(t.Ended.Add(history.LinkLife)):
		return t, false // the word also comes for a moment
	case a.VideoURL == "" || a.VideoURL == t.Video:
		return t, true
	}
	now, _, err := c.Store.Apply(ctx, t.ID, history.LinkRenewed{RequestID: a.RequestID, Video: a.VideoURL})
	return now, err == nil
}

// Source is where videos come from: the client, without the API key.
func Source(client *client.Client) download.Source {
	return func(ctx context.Context, address string, offset int64, etag string) (download.Chunk, error) {
		s, err := client.Fetch(ctx, address, offset, etag)
		if err != nil {
			return download.Chunk{}, err
		}
		return download.Chunk{Body: s.Body, Length: s.Length, Offset: s.Offset, ETag: s.ETag, CRC64: s.CRC64}, nil
	}
}

// notFound is the HTTP status of a file that is not there.
const notFound = 404

// deadLink tells an address that no other try will bring back. A storage that does not find a file
// may find it later; only one that speaks of its time being over is believed at once.
func deadLink(err error) bool {
	e, ok := errors.AsType[*api.Error](err)
	return ok && e.Code == api.CodeLinkDead && e.HTTP != notFound
}
