package core

import (
	"context"
	"errors"
	"maps"
	"slices"
	"time"

	"dancecard/api"
	"dancecard/api/credentials"
	"dancecard/history"
	"dancecard/history/store"
	"dancecard/internal/queue"
)

const (
	// leaseLife is how long a program that has stopped saying so is still believed to be there.
	leaseLife = 20 * time.Second
	// leaseEvery is how often the holder says that it is there; followEvery how often the others
	// look whether it is, and what it has written.
	leaseEvery  = 5 * time.Second
	followEvery = time.Second
)

// lease is what is known of who watches and sends, and up to when history was read.
type lease struct {
	*env
	mine   bool // this program is the holder
	holder string
	// role and serving are the holder's.
	role    store.Role
	serving history.Endpoint
	// endpoint is what this program works for, as of the key served.
	endpoint history.Endpoint
	served   credentials.Key
	version  int64     // up to which the scheduler knows everything
	at       time.Time // when to see to the lease again
	busy     bool      // that is under way
	// ended holds tasks that have come to their end since the look before the last: a result may be older.
	ended map[history.TaskID]history.Task
	// news are those of them that were live, until that is told.
	news []history.Task
	// watching tells that another program's writing is waited for, since seen.
	watching bool
	seen     store.Seen
	// yielding tells that the lease is handed over once none of the scheduler's jobs is under way any more.
	yielding bool
	gone     *history.Error // tells that the history which is open is not the one at its path
	skewTold bool           // it was told that the clocks differ
}

// known reports whether it is known what lives.
func (l *lease) known() bool { return l.version != store.NoVersion }

// soon has the lease seen to at once.
func (l *lease) soon(now time.Time) {
	if !l.busy {
		l.at = now
	}
}

// due gives what is to be done for the lease now. role is what this program does, idle that none of the
// scheduler's jobs is under way.
func (l *lease) due(now time.Time, role func() store.Role, idle bool) (jobs []Job) {
	if !l.busy && !now.Before(l.at) {
		l.busy = true
		if l.ReadOnly {
			return append(jobs, l.look())
		}
		jobs = append(jobs, l.renew(role()))
	}
	if l.mine && !l.watching && !l.busy {
		l.watching = true
		jobs = append(jobs, l.watch(l.seen))
	}
	if l.yielding && idle && !l.busy {
		l.busy = true
		jobs = append(jobs, l.handOver())
	}
	return jobs
}

// renew finds out whether this program is the one that watches and sends, and keeps it so, and reads
// what has changed since. When it has just become that, what was being sent by a program that died is
// marked unconfirmed first, and all that lives is read.
func (l *lease) renew(role store.Role) Job {
	was, version := l.mine, l.version
	return Job{do: func(ctx context.Context) outcome {
		seen, _, _ := l.Store.Changed(ctx, 0) // before it is read, so that a later look tells what comes meanwhile
		r := leased{seen: seen, file: l.Store.InPlace(ctx), key: l.Secret.Key()}
		me, err := l.program(ctx)
		if r.endpoint = me.Endpoint; err != nil {
			r.err = err
			return r
		}
		me.Role = role
		if r.lease, r.err = l.hold(ctx, me); r.err != nil {
			return r
		}
		if r.took = r.lease.Mine && !was; r.took {
			_, r.err = l.Store.Interrupted(ctx)
			version = store.NoVersion
		}
		r.skew, _ = l.Client.Skew()
		return l.read(ctx, r, version)
	}}
}

// look is renew for a program that only reads: it sees who holds the lease, and works for the same.
func (l *lease) look() Job {
	version := l.version
	return Job{reads: true, do: func(ctx context.Context) outcome {
		r := leased{file: l.Store.InPlace(ctx)}
		r.lease, r.err = l.Store.Leases.Current(ctx)
		r.endpoint = r.lease.Endpoint
		return l.read(ctx, r, version)
	}}
}

// read reads what was written after a version.
func (e *env) read(ctx context.Context, r leased, version int64) leased {
	r.since, r.version = version, version
	if r.err == nil {
		r.changed, r.version, r.err = e.Store.Since(ctx, version)
	}
	if r.err == nil && r.version != version {
		r.samples = e.samples(ctx)
		r.lengths, _ = e.Store.Library.Lengths(ctx)
	}
	return r
}

// hold takes or renews the lease, also that of a holder that died without letting go.
func (e *env) hold(ctx context.Context, me store.Program) (store.Lease, error) {
	lease, err := e.Store.Leases.Hold(ctx, me, leaseLife)
	if err != nil || lease.Mine || e.Alive(lease.Holder) {
		return lease, err
	}
	if err := e.Store.Leases.Release(ctx, lease.Holder); err != nil {
		return lease, err
	}
	return e.Store.Leases.Hold(ctx, me, leaseLife)
}

// samples reads what each engine's last tasks took, in each of its modes, and the making of motions.
func (e *env) samples(ctx context.Context) map[queue.EstimateKey][]history.Sample {
	samples := map[queue.EstimateKey][]history.Sample{}
	read := func(engine api.EngineID, kind history.Kind, mode string) {
		took, err := e.Store.Reports.Durations(ctx, engine, kind, mode, queue.PastTasks)
		if err == nil && len(took) > 0 {
			samples[queue.EstimateKeyOf(engine, kind, mode)] = took
		}
	}
	for _, engine := range api.Engines() {
		for _, mode := range engine.Modes {
			read(engine.ID, history.MakesVideo, mode.ID)
		}
		if engine.TemplateModel != "" {
			read(engine.ID, history.MakesMotion, "")
		}
	}
	return samples
}

// leased says whether this program is the one that watches and sends, and what any program has
// written after the version since, up to another one. When it has just become that, took is set;
// after no version, changed holds every live task.
type leased struct {
	lease store.Lease
	// endpoint is what this program works for, with a key.
	endpoint history.Endpoint
	key      credentials.Key

	took           bool
	since, version int64
	changed        []*history.Task
	// samples and lengths are what estimates are made of.
	samples map[queue.EstimateKey][]history.Sample
	lengths map[history.MotionID]float64
	// skew is how far the service's clock is ahead of ours, as far as it is known.
	skew time.Duration
	// file tells that the history which is open is not the one at its path.
	file error
	// seen is the history as of when the reading began.
	seen store.Seen
	err  error
}

// take begins to watch and send when this program has become the one that does, and stops when
// another one is.
func (r leased) take(c *Core, now time.Time) []Notice {
	l := &c.lease
	every := followEvery
	if r.lease.Mine && c.Role == store.Worker {
		every = leaseEvery
	}
	l.busy, l.at, l.seen = false, now.Add(every), r.seen
	l.setGone(r.file)
	if r.err != nil && r.file != nil {
		return nil // the notice about the history file is already shown
	}
	if r.err != nil {
		return historyFailed(r.err)
	}
	if l.served = r.key; !r.key.Equal(c.Secret.Key()) {
		l.at = now // the key changed meanwhile
	}
	if l.endpoint != r.endpoint {
		l.endpoint = r.endpoint
		c.scheduler.Serve(r.endpoint)
	}
	was := l.mine
	l.mine, l.holder, l.role, l.serving = r.lease.Mine, r.lease.Holder, r.lease.Role, r.lease.Endpoint
	if l.mine && c.Role != store.Worker && r.lease.WantedBy != "" {
		l.yielding = true
		c.saver.downloads.giveWayAll()
	}
	if was && !l.mine {
		c.reset()
		return []Notice{Follows{}}
	}
	notices := l.tellSkew(r.skew)
	if r.version == r.since {
		return notices
	}
	r.catchUp(c)
	return append(notices, Rewritten{})
}

// catchUp takes in what was written since the last look.
func (r leased) catchUp(c *Core) {
	if r.since == store.NoVersion { // what is at its end by now is not among those that live
		c.reset()
	}
	maps.DeleteFunc(c.lease.ended, func(_ history.TaskID, t history.Task) bool { return t.Revision <= r.since })
	for key, took := range r.samples {
		c.scheduler.SetSamples(key, took)
	}
	c.scheduler.SetLengths(r.lengths)
	for _, t := range r.changed {
		c.importer.checkOnce = c.importer.checkOnce || r.took && t.State == history.Unsure
	}
	c.lease.take(c.scheduler, slices.DeleteFunc(r.changed, func(t *history.Task) bool { return c.lease.outdated(c.scheduler, *t) }))
	c.lease.version = r.version
	if r.took {
		c.next = append(c.next, c.maintenance.tidy(), c.maintenance.reindex())
	}
}

// take hands the scheduler tasks that are not outdated, and remembers those that are at their end.
func (l *lease) take(s *queue.Scheduler, tasks []*history.Task) {
	for _, t := range tasks {
		if t.State.Final() {
			_, live := s.Live(t.ID)
			if _, known := l.ended[t.ID]; live && !known {
				l.news = append(l.news, *t)
			}
			l.ended[t.ID] = *t
		} else {
			delete(l.ended, t.ID)
		}
	}
	s.TakeAll(tasks)
}

// drainEnded gives the tasks that have ended since it was last asked.
func (l *lease) drainEnded() []history.Task {
	ended := l.news
	l.news = nil
	return ended
}

// outdated reports whether a newer version of a task is known: results come in any order.
func (l *lease) outdated(s *queue.Scheduler, t history.Task) bool {
	if known, ok := l.newest(s, t.ID); ok {
		return t.Revision < known.Revision
	}
	// All that was written up to the lease's version is known, so the task has ended since.
	return !t.State.Final() && t.Revision <= l.version
}

// newest gives a task as it was last heard of, while it is live and for some time after its end.
func (l *lease) newest(s *queue.Scheduler, id history.TaskID) (history.Task, bool) {
	if t, live := s.Live(id); live {
		return t, true
	}
	t, ok := l.ended[id]
	return t, ok
}

// watchFor is how long a holder waits for what others write, before it begins anew.
const watchFor = time.Minute

// watch waits until another program has written something. The holder looks at the lease less often than a
// person may notice.
func (e *env) watch(seen store.Seen) Job {
	return Job{do: func(ctx context.Context) outcome {
		for range watchFor / followEvery {
			_, changed, _ := e.Store.Changed(ctx, seen) // the look at the lease tells of errors
			if changed || e.Sleep(ctx, followEvery) != nil {
				return watched(changed)
			}
		}
		return watched(false)
	}}
}

// watched tells whether another program has written something.
type watched bool

func (r watched) take(c *Core, now time.Time) []Notice {
	c.lease.watching = false
	if r {
		c.lease.soon(now)
	}
	return nil
}

// handOver gives the lease to the program that works through the queue and wants it.
func (e *env) handOver() Job {
	return Job{do: func(ctx context.Context) outcome { return handedOver{e.Store.Leases.HandOver(ctx, e.Holder)} }}
}

type handedOver struct{ err error }

func (r handedOver) take(c *Core, now time.Time) []Notice {
	l := &c.lease
	l.busy, l.yielding, l.at = false, false, now.Add(followEvery)
	if r.err != nil {
		return historyFailed(r.err)
	}
	l.mine, l.role = false, store.Worker
	c.reset()
	return nil
}

// adopt has all live tasks of the host go on with the key in use.
func (e *env) adopt() Job {
	return Job{do: func(ctx context.Context) outcome {
		me, err := e.program(ctx)
		if err != nil {
			return adopted{err: err}
		}
		tasks, err := e.Store.Adopt(ctx, me.Endpoint)
		return adopted{tasks, err}
	}}
}

type adopted struct {
	tasks []history.Task
	err   error
}

func (r adopted) take(c *Core, _ time.Time) []Notice {
	return append(c.update(r.tasks...), historyFailed(r.err)...)
}

// setGone takes in what was found of history's file: while it is not in its place, nothing is sent.
func (l *lease) setGone(err error) {
	l.gone, _ = errors.AsType[*history.Error](err)
}

// checkPlace takes in an error of history's file, which may tell that it is not in its place.
func (l *lease) checkPlace(err error) {
	if history.OutOfPlace(err) {
		l.setGone(err)
	}
}

// lost tells that the history which is open was overwritten, so that it takes nothing any more.
func (l *lease) lost() bool { return l.gone != nil && l.gone.Code == history.CodeOverwritten }

// skewWorth is from which difference on it is told that the clocks differ.
const skewWorth = 30 * time.Second

// tellSkew tells once that this machine's clock and the service's differ.
func (l *lease) tellSkew(skew time.Duration) []Notice {
	if l.skewTold || skew.Abs() <= skewWorth {
		return nil
	}
	l.skewTold = true
	return []Notice{ClocksDiffer{By: skew}}
}
