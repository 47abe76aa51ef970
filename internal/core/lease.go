package core

import (
	"context"
	"errors"
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

// lease finds out whether this program is the one that watches and sends, and keeps it so, and reads
// what has changed after a version. When it has just become that, what was being sent by a program
// that died is marked unsure first, and all that lives is read.
func (c *Core) lease(was bool, version int64) Job {
	role := c.roleNow()
	return Job{do: func(ctx context.Context) outcome {
		seen, _, _ := c.Store.Changed(ctx, 0) // before it is read, so that a later look tells what comes meanwhile
		r := leased{seen: seen, file: c.Store.InPlace(ctx), key: c.Secret.Key()}
		me, err := c.program(ctx)
		if r.endpoint = me.Endpoint; err != nil {
			r.err = err
			return r
		}
		me.Role = role
		if r.lease, r.err = c.hold(ctx, me); r.err != nil {
			return r
		}
		if r.took = r.lease.Mine && !was; r.took {
			_, r.err = c.Store.Interrupted(ctx)
			version = store.NoVersion
		}
		r.skew, _ = c.Client.Skew()
		r.since, r.version = version, version
		if r.err == nil {
			r.changed, r.version, r.err = c.Store.Since(ctx, version)
		}
		if r.err == nil && r.version != version {
			r.past = c.past(ctx)
			r.lengths, _ = c.Store.Library.Lengths(ctx)
		}
		return r
	}}
}

// hold takes or renews the lease, also that of a holder that died without letting go.
func (c *Core) hold(ctx context.Context, me store.Program) (store.Lease, error) {
	lease, err := c.Store.Leases.Hold(ctx, me, leaseLife)
	if err != nil || lease.Mine || c.Alive(lease.Holder) {
		return lease, err
	}
	if err := c.Store.Leases.Release(ctx, lease.Holder); err != nil {
		return lease, err
	}
	return c.Store.Leases.Hold(ctx, me, leaseLife)
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
	changed        []history.Task
	// past and lengths are what the forecast is made of.
	past    map[queue.EstimateKey][]history.Sample
	lengths map[history.MotionID]float64
	// skew is how far the service's clock is ahead of ours, as far as it is known.
	skew time.Duration
	// file tells that the history which is open is not the one at its path.
	file error
	// seen is the history as of when the reading began.
	seen store.Seen
	err  error
}

// watchFor is how long a holder waits for what others write, before it begins anew.
const watchFor = time.Minute

// watch waits until another program has written something. The holder looks at the lease less often than a
// person may notice.
func (c *Core) watch() Job {
	c.watching = true
	seen := c.seen
	return Job{do: func(ctx context.Context) outcome {
		for range watchFor / followEvery {
			_, changed, _ := c.Store.Changed(ctx, seen) // the look at the lease tells of errors
			if changed || c.Sleep(ctx, followEvery) != nil {
				return watched(changed)
			}
		}
		return watched(false)
	}}
}

// watched tells whether another program has written something.
type watched bool

func (r watched) take(c *Core, now time.Time) []Notice {
	if c.watching = false; bool(r) && !c.leasing {
		c.leaseAt = now
	}
	return nil
}

// take begins to watch and send when this program has become the one that does, and stops when
// another one is.
func (r leased) take(c *Core, now time.Time) []Notice {
	every := followEvery
	if r.lease.Mine && c.Role == store.Worker {
		every = leaseEvery
	}
	c.leasing, c.leaseAt, c.seen = false, now.Add(every), r.seen
	c.setGone(r.file)
	if r.err != nil && r.file != nil {
		return nil // what is told of the file stays
	}
	if r.err != nil {
		return historyFailed(r.err)
	}
	if c.served = r.key; !r.key.Equal(c.Secret.Key()) {
		c.leaseAt = now // the key changed meanwhile
	}
	if c.endpoint != r.endpoint {
		c.endpoint = r.endpoint
		c.scheduler.Serve(r.endpoint)
	}
	was := c.mine
	c.mine, c.holder, c.role = r.lease.Mine, r.lease.Holder, r.lease.Role
	c.serving = r.lease.Endpoint
	if c.mine && c.Role != store.Worker && r.lease.WantedBy != "" {
		c.yielding = true
		c.saves.giveWayAll()
	}
	if was && !c.mine {
		c.scheduler = c.newScheduler()
		c.version = store.NoVersion // so that the next look reads all that is live
		return []Notice{Follows{}}
	}
	notices := c.clocks(r.skew)
	if r.version == r.since {
		return notices
	}
	c.catchUp(r)
	return append(notices, Rewritten{})
}

// catchUp takes in what was written since the last look.
func (c *Core) catchUp(r leased) {
	c.version = r.version
	if r.since == store.NoVersion { // what is at its end by now is not among those that live
		c.scheduler = c.newScheduler()
	}
	for class, took := range r.past {
		c.scheduler.SetPast(class, took)
	}
	c.scheduler.SetLengths(r.lengths)
	newer := r.changed[:0]
	for _, t := range r.changed {
		c.checkAccountOnce = c.checkAccountOnce || r.took && t.State == history.Unsure
		// What was read may be older than what a command has told since, but by a moment only: what is
		// older by more was written after the clock was set back.
		old, known := c.scheduler.Live(t.ID)
		if !t.State.Final() && !c.ended[t.ID].Before(t.Updated) {
			continue
		}
		if older := old.Updated.Sub(t.Updated); !known || older <= 0 || older > leaseEvery {
			newer = append(newer, t)
		}
	}
	c.scheduler.TakeAll(newer)
	if r.took {
		c.next = append(c.next, c.tidy(), c.reindex())
	}
}

// handOver gives the lease to the program that works through the queue and wants it.
func (c *Core) handOver() Job {
	return Job{do: func(ctx context.Context) outcome { return handedOver{c.Store.Leases.HandOver(ctx, c.Holder)} }}
}

type handedOver struct{ err error }

func (r handedOver) take(c *Core, now time.Time) []Notice {
	c.leasing, c.yielding = false, false
	if r.err != nil {
		c.leaseAt = now.Add(followEvery)
		return historyFailed(r.err)
	}
	c.mine, c.role, c.leaseAt = false, store.Worker, now.Add(followEvery)
	c.scheduler, c.version = c.newScheduler(), store.NoVersion
	return nil
}

// program is this program as history knows it.
func (c *Core) program(ctx context.Context) (store.Program, error) {
	finger, err := c.fingerprint(ctx)
	return store.Program{
		Name: c.Holder, Endpoint: history.Endpoint{Host: c.Host, Fingerprint: finger}, Script: c.Script, Role: c.Role,
	}, err
}

// adopt has all live tasks of the host go on with the key in use.
func (c *Core) adopt() Job {
	return Job{do: func(ctx context.Context) outcome {
		me, err := c.program(ctx)
		if err != nil {
			return adopted{err: err}
		}
		tasks, err := c.Store.Adopt(ctx, me.Endpoint)
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
func (c *Core) setGone(err error) {
	c.gone, _ = errors.AsType[*history.Error](err)
}

// skewWorth is from which difference on it is told that the clocks differ.
const skewWorth = 30 * time.Second

// clocks tells once that this machine's clock and the service's differ.
func (c *Core) clocks(skew time.Duration) []Notice {
	if c.skewed || skew.Abs() <= skewWorth {
		return nil
	}
	c.skewed = true
	return []Notice{ClocksDiffer{By: skew}}
}

// past reads what each engine's last tasks took, in each of its modes, and the making of motions.
func (c *Core) past(ctx context.Context) map[queue.EstimateKey][]history.Sample {
	past := map[queue.EstimateKey][]history.Sample{}
	read := func(engine api.EngineID, kind history.Kind, mode string) {
		took, err := c.Store.Reports.Durations(ctx, engine, kind, mode, queue.PastTasks)
		if err == nil && len(took) > 0 {
			past[queue.EstimateKeyOf(engine, kind, mode)] = took
		}
	}
	for _, e := range api.Engines() {
		for _, mode := range e.Modes {
			read(e.ID, history.MakesVideo, mode.ID)
		}
		if e.TemplateModel != "" {
			read(e.ID, history.MakesMotion, "")
		}
	}
	return past
}
