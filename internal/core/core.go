// Package core is the program without a screen: everything that happens to tasks. A client, such as the
// terminal UI, gives it the time and what a person asks for, carries out the jobs that it hands out, and
// hands their results back.
//
// The state of a [Core] changes on one goroutine: in Step, Take, and the calls that say so. [Core.Do] does all
// the I/O and may run on many. There is no goroutine, timer or clock of its own.
package core

import (
	"context"
	"image"
	"log/slog"
	"sync/atomic"
	"time"

	"dancecard/api"
	"dancecard/api/client"
	"dancecard/api/credentials"
	"dancecard/api/poll"
	"dancecard/history"
	"dancecard/history/download"
	"dancecard/history/store"
	"dancecard/internal/media/convert"
	"dancecard/internal/queue"
)

// Config is what the core works with. Every field is needed.
type Config struct {
	Store  *store.Store
	Videos *download.Videos
	// Fixed holds the converted copies of files that the service would refuse.
	Fixed  *convert.Folder
	Client *client.Client
	Keys   *credentials.Store
	Secret *Secret
	// CheckKey asks the service whether a key is good, with a request that costs nothing.
	CheckKey func(context.Context, credentials.Key) error
	// Now and Sleep are the only clock.
	Now   func() time.Time
	Sleep func(context.Context, time.Duration) error
	Zone  *time.Location
	// Host is the service's base URL as the client has it. Tasks of another one are left alone.
	Host string
	// Script tells that no person watches this program, Role what it does with the lease.
	Script bool
	Role   store.Role
	// Holder names this program in the lease; Alive tells of another holder whether it still runs.
	Holder string
	Alive  func(holder string) bool
	// FFmpeg gives the path of ffmpeg, an error where it is not installed. It is asked whenever one is
	// needed.
	FFmpeg func(context.Context) (string, error)
	// Frames takes n pictures of at most w × h pixels out of the video at path; it is not asked
	// where there is no ffmpeg.
	Frames func(ctx context.Context, ffmpeg, path string, n, w, h int) ([]image.Image, error)
	// Engines is the engine table, with the models that config names.
	Engines []api.Engine
	// Home is the person's folder.
	Home string
	// InFlight is how many tasks of an engine may be at the service at once.
	InFlight int
	// Log takes what --debug writes down.
	Log  *slog.Logger
	Seed uint64
}

// Core is all that happens to tasks.
type Core struct {
	Config
	scheduler *queue.Scheduler
	// next are the jobs that follow from a result, for the next Step.
	next []Job
	// unfinished counts the jobs that a person asked for and whose results were not taken yet.
	unfinished int
	stopping   bool
	// own are the only tasks that this program submits, ownMotions their motions; own is nil for a program that submits all.
	own        map[history.TaskID]bool
	ownMotions map[history.MotionID]bool

	mine    bool // this program is the one that watches and sends
	holder  string
	version int64     // up to which the scheduler knows everything
	leaseAt time.Time // when to see to the lease again; zero while that is under way
	leasing bool
	// watching tells that another program's writing is waited for, since seen.
	watching bool
	seen     store.Seen
	role     store.Role       // the holder's
	serving  history.Endpoint // the same program's
	// yielding tells that the lease is handed over once none of the scheduler's jobs is under way any more.
	yielding  bool
	scheduled int
	// ended holds when tasks came to their end while the lease is seen to: what it reads may be older.
	ended map[history.TaskID]time.Time
	gone  *history.Error // tells that the history which is open is not the one at its path
	// endpoint is what this program works for, as of the key served.
	endpoint history.Endpoint
	served   credentials.Key

	maintenance      maintenance
	reading          bool // the account's list is being read for a person
	checkAccountOnce bool // it is to be looked at, because something is unsure
	skewed           bool // it was told that the clocks differ
	cancels          canceling
	undo             undoing

	// What follows is used by Do, on many goroutines.
	steps      progress
	saves      saves
	policies   policies
	locks      locks
	keptTry    int // the number of the key that was last put into the keyring; under the lock of that name
	recalling  atomic.Bool
	fixPercent atomic.Int32 // percent of the copy that is being made
	// budget is what all requests about tasks have together.
	budget *poll.Budget
}

// New makes a core that knows nothing yet; the first Step begins to find out.
func New(c Config) *Core {
	core := &Core{Config: c, budget: poll.NewBudget(), version: store.NoVersion, ended: map[history.TaskID]time.Time{}}
	if c.Role != store.Worker {
		core.own = map[history.TaskID]bool{} // until SendOnly says otherwise
	}
	core.scheduler = core.newScheduler()
	return core
}

// newScheduler makes an empty scheduler, whose requests come out of the program's one budget.
func (c *Core) newScheduler() *queue.Scheduler {
	c.cancels = canceling{} // a scheduler that knows nothing yet ends no round
	d := queue.New(c.InFlight, c.Seed)
	d.Share(c.budget)
	d.Serve(c.endpoint)
	if c.own != nil {
		d.SendOnly(c.sends)
	}
	return d
}

// Step gives the jobs that are to be begun, and when to call it again at the latest: zero where only a result
// can bring more to do. It is called after each Take too. Every job must be given to Do, and its result to
// Take.
func (c *Core) Step(now time.Time) (jobs []Job, wake time.Time) {
	jobs, c.next = c.next, nil
	if !c.leasing && !now.Before(c.leaseAt) {
		c.leasing = true
		clear(c.ended)
		jobs = append(jobs, c.lease(c.mine, c.version))
	}
	if c.mine && !c.watching && !c.leasing {
		jobs = append(jobs, c.watch())
	}
	if c.yielding && c.scheduled == 0 && !c.leasing {
		c.leasing = true
		jobs = append(jobs, c.handOver())
	}
	if c.mine && !c.stopping && !c.yielding && !c.Secret.Key().IsZero() {
		jobs = append(jobs, c.due(now)...)
		// A task is sent with the key that it was created for, so the key in use must be told from others first.
		c.scheduler.StopSending(c.gone != nil || !c.served.Equal(c.Secret.Key()))
		c.saves.each(func(id history.TaskID, done, total int64) { c.scheduler.Progress(id, now, done, total) })
		next, at := c.scheduler.Next(now)
		for _, j := range next {
			jobs = append(jobs, c.schedule(c.job(j)))
		}
		wake = at
	}
	if !c.leasing && (wake.IsZero() || c.leaseAt.Before(wake)) {
		wake = c.leaseAt
	}
	return jobs, wake
}

// job is what the scheduler wants done.
func (c *Core) job(j queue.Job) Job {
	switch j := j.(type) {
	case queue.Prepare:
		return c.prepare(j.Task)
	case queue.Submit:
		return c.submit(j.Task)
	case queue.PollTask:
		return c.ask(j)
	case queue.PollList:
		return c.sweep(j.Ask)
	case queue.Search:
		return c.search(j)
	case queue.Cancel:
		return c.cancel(j)
	case queue.Fetch:
		return c.fetch(j.Task)
	case queue.GiveWay:
		return c.giveWay(j.ID)
	}
	return Job{}
}

// Stop begins nothing new from now on. Resume takes that back.
func (c *Core) Stop() { c.stopping = true }

// Resume begins new work again after Stop.
func (c *Core) Resume() { c.stopping = false }

// Submitting reports whether a submission is under way, whose answer must be on disk before the program ends.
func (c *Core) Submitting() bool { return c.scheduler.Sending() }

// Unfinished reports whether something that a person asked for is still being written or done. Nobody would
// ask for it again.
func (c *Core) Unfinished() bool { return c.unfinished > 0 }

// Woke tells that the clock jumped: what was planned by the old time is due, and first of all the lease.
func (c *Core) Woke(now time.Time) {
	c.scheduler.Wake(now)
	if !c.leasing {
		c.leaseAt = now
	}
}

// SetKey puts a key to use. With one that a person gives all tasks of the host go on, and so does the queue if
// the account of another one was refused.
func (c *Core) SetKey(now time.Time, k credentials.Key, given bool) {
	c.Secret.Set(k)
	if given {
		c.scheduler.Release()
		c.next = append(c.next, c.adopt())
	}
	c.Woke(now)
}

// SendOnly names the tasks that a [history.Submitter] submits, with what makes their motions; it still watches, saves
// and cancels all.
func (c *Core) SendOnly(tasks ...history.Task) {
	c.own, c.ownMotions = map[history.TaskID]bool{}, map[history.MotionID]bool{}
	for _, t := range tasks {
		c.own[t.ID] = true
		if t.Motion != 0 {
			c.ownMotions[t.Motion] = true
		}
	}
	c.scheduler.SendOnly(c.sends)
}

// sends reports whether this program would submit a task.
func (c *Core) sends(t history.Task) bool {
	return c.own == nil || c.own[t.ID] || t.Kind == history.MakesMotion && c.ownMotions[t.Motion]
}

// roleNow is this program's role: without a task left to submit a [history.Submitter] only watches.
func (c *Core) roleNow() store.Role {
	if c.Role != store.Submitter || !c.Known() {
		return c.Role
	}
	for id := range c.own {
		if t, live := c.scheduler.Live(id); live && (t.State == history.Waiting && !t.Held || t.State == history.Sending) {
			return store.Submitter
		}
	}
	return store.Watcher
}

// Refresh has all that is at the service asked for soon.
func (c *Core) Refresh(now time.Time) { c.scheduler.Refresh(now) }

// Recall has the service asked soon for what was given up.
func (c *Core) Recall() { c.maintenance.recall = time.Time{} }

// SearchAgain has an unsure task looked for at once.
func (c *Core) SearchAgain(id history.TaskID) { c.scheduler.SearchAgain(id) }

// FetchAgain has a result saved at once.
func (c *Core) FetchAgain(id history.TaskID) { c.scheduler.FetchAgain(id) }

// Release lets the queue go on that a refusal of the account stopped.
func (c *Core) Release() { c.scheduler.Release() }

// Mine reports whether this program is the one that watches and sends.
func (c *Core) Mine() bool { return c.mine }

// HeldBy names the program that watches and sends; empty as long as that is not known.
func (c *Core) HeldBy() string { return c.holder }

// Known reports whether it is known what lives.
func (c *Core) Known() bool { return c.version != store.NoVersion }

// Submits reports whether some program submits a task that waits, as far as this one knows: this one as soon
// as it holds the lease, or another holder, now or next, unless that only watches.
func (c *Core) Submits(t history.Task) bool {
	return c.sends(t) || c.yielding || !c.mine && c.role != store.Watcher
}

// Endpoint is what this program works for, as far as it is known.
func (c *Core) Endpoint() history.Endpoint { return c.endpoint }

// Serving is what the program works for that watches and sends, or is about to: this one where the holder hands the
// lease over to it.
func (c *Core) Serving() history.Endpoint {
	if !c.mine && c.Role < c.role {
		return c.endpoint
	}
	return c.serving
}

// Gone tells that the history which is open is not the one at its path; nil while it is.
func (c *Core) Gone() *history.Error { return c.gone }

// Tasks are the live tasks as they stand, to be read.
func (c *Core) Tasks() Tasks { return c.scheduler }

// Tasks says how the live tasks stand. Its methods are those of [queue.Scheduler].
type Tasks interface {
	Live(history.TaskID) (history.Task, bool)
	Waiting() []history.Task
	Position(history.TaskID, time.Time) (queue.QueuePosition, bool)
	Summary(time.Time) queue.Summary
	Danger(time.Time) (int, time.Time)
	Saving(history.TaskID, time.Time) (queue.Saving, bool)
	Fetching(history.TaskID) bool
	Submitting() history.TaskID
	Preparing(history.TaskID) bool
	Prepares() int
	MotionOf(history.MotionID) (history.Task, bool)
	Unsent(history.MotionID) int
	All() []history.Task
	SearchOf(history.TaskID) (queue.Search, bool)
	Paused(time.Time) (*api.Error, time.Time)
	Trouble() (*api.Error, time.Time)
	Held() *api.Error
	BlockingLookup() (history.Task, error)
}

// Secret holds the API key in use. The client asks it at each request.
type Secret struct {
	key atomic.Pointer[credentials.Key]
}

// Set puts a key to use.
func (s *Secret) Set(k credentials.Key) { s.key.Store(&k) }

// Key gives the key in use, the zero Key when there is none.
func (s *Secret) Key() credentials.Key {
	if k := s.key.Load(); k != nil {
		return *k
	}
	return credentials.Key{}
}

// Reveal gives the key's text to the client; empty when there is none.
func (s *Secret) Reveal() string { return s.Key().Reveal() }
