package core

import (
	"context"
	"errors"
	"time"

	"dancecard/api"
	"dancecard/api/client"
	"dancecard/api/poll"
	"dancecard/history"
	"dancecard/history/download"
	"dancecard/history/download/retry"
)

// saver saves the videos of finished tasks.
type saver struct {
	*env
	downloads downloads
}

// giveWay ends a download for now; what came of it is kept.
func (s *saver) giveWay(id history.TaskID) Job {
	return Job{do: func(context.Context) outcome {
		s.downloads.giveWay(id)
		return nil
	}}
}

// fetch saves a finished task's video. Before its link is given up, the service is asked for another.
func (s *saver) fetch(t history.Task) Job {
	return Job{do: func(ctx context.Context) outcome {
		download, end := s.downloads.begin(ctx, t.ID)
		defer end()
		event, now, err := s.save(download, t)
		switch {
		case err != nil && ctx.Err() != nil:
			return nil // the program ends; the part stays for the next start
		case err != nil && errors.Is(context.Cause(download), errGaveWay):
			return fetched{task: now, gaveWay: true}
		}
		if e, ok := errors.AsType[*history.Error](err); ok && e.Code == history.CodeSaving {
			return fetched{task: now} // another program has it in hand
		}
		done, disk := s.persist(ctx, t.ID, event)
		unheard := disk != nil || done.State == history.OnServer // history did not take the answer, see polled
		switch {
		case unheard && history.HasCode(s.Store.InPlace(ctx), history.CodeOverwritten):
			done = now.Apply(s.Now(), event)
			return fetched{task: done, err: err} // by the mark that stays, the next start knows the file
		case disk != nil:
			done = now
		case err == nil:
			s.Videos.Done(now)
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
		c.Hooks.add(r.task)
		return append(notices, Saved{r.task})
	}
	return notices
}

// save fetches the video from where it is or, where that seems to be no more, from where the service
// says that it is now. It gives what came of it, and the task with the address that was tried last.
func (s *saver) save(ctx context.Context, t history.Task) (history.Event, history.Task, error) {
	download := func() (history.VideoSaved, error) {
		return s.Videos.Save(ctx, t, Source(s.Client), func(done, total int64) { s.downloads.set(t.ID, s.Now(), done, total) })
	}
	saved, err := download()
	if err == nil {
		return saved, t, nil
	}
	failed := history.SaveFailed{Problem: history.ProblemOf(err), Dead: deadLink(err)}
	if !s.addressFailed(t, err) || ctx.Err() != nil {
		return failed, t, err
	}
	renewed, asked := s.renew(ctx, t)
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

// addressFailed reports whether a video will not be had from its address any more, as far as an answer tells:
// it refuses, or its time is over.
func (s *saver) addressFailed(t history.Task, err error) bool {
	_, fetching := errors.AsType[*api.Error](err)
	return retry.AddressFailed(err) || fetching && !s.Now().Before(t.Ended.Add(history.LinkLife))
}

// renew asks the service where a video is now; false where it could not be asked. A task that it does not
// know any more has no other address.
func (s *saver) renew(ctx context.Context, t history.Task) (history.Task, bool) {
	a, err := s.query(ctx, t.RemoteID)
	if err != nil {
		return t, poll.TurnedDown(err)
	}
	switch {
	case a.Status == api.Unknown && s.Now().Before(t.Ended.Add(history.LinkLife)):
		return t, false // the word also comes for a moment
	case a.VideoURL == "" || a.VideoURL == t.Video:
		return t, true
	}
	now, err := s.Store.Apply(ctx, t.ID, history.LinkRenewed{RequestID: a.RequestID, Video: a.VideoURL})
	return now, err == nil
}

// Source is where videos come from: the client, without the API key.
func Source(client *client.Client) download.Source {
	return func(ctx context.Context, address string, offset int64, etag string) (download.Chunk, error) {
		stream, err := client.Fetch(ctx, address, offset, etag)
		if err != nil {
			return download.Chunk{}, err
		}
		return download.Chunk{Body: stream.Body, Length: stream.Length, Offset: stream.Offset, ETag: stream.ETag, CRC64: stream.CRC64}, nil
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

// SaveAgain has finished tasks saved again whose result is not on disk.
func (c *Core) SaveAgain(tasks []history.Task) Job {
	return c.want(func(ctx context.Context) outcome {
		var changes []history.Change
		for _, t := range tasks {
			if t.State == history.Finished || !c.Videos.Exists(t) {
				changes = append(changes, history.Change{ID: t.ID, Event: history.SaveAgain{}})
			}
		}
		if len(changes) == 0 {
			return onDisk{}
		}
		return c.env.apply(changes)(ctx)
	})
}

type onDisk struct{}

func (onDisk) take(*Core, time.Time) []Notice { return []Notice{OnDisk{}} }

// FetchAgain has a result saved at once.
func (c *Core) FetchAgain(id history.TaskID) { c.scheduler.FetchAgain(id) }
