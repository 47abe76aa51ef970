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
	"iter"
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
	"dancecard/internal/hook"
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
	// ReadOnly has the core look at the history alone: nothing is written, and the service is asked nothing. Store is
	// one that was opened so.
	ReadOnly bool
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
	// OnSaved is run for every video that is saved; nil for nothing.
	OnSaved *hook.Hook
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
	// Files looks at files, and fixes them.
	Files *Files
	// Hooks runs the program of on_saved.
	Hooks     *Hooks
	env       *env
	scheduler *queue.Scheduler
	lease     lease
	own       *ownTasks // nil for a program that submits all
	// next are the jobs that follow from a result, for the next Step.
	next []Job
	// unfinished counts the jobs that a person asked for and whose results were not taken yet, scheduled those
	// that the scheduler handed out.
	unfinished, scheduled int
	stopping              bool

	submitter   submitter
	poller      poller
	lookup      lookup
	saver       saver
	importer    importer
	maintenance maintenance
	keyring     keyring
	cancels     cancelRound
	undo        undoQueue
}

// New makes a core that knows nothing yet; the first Step begins to find out.
func New(config Config) *Core {
	env := &env{Config: config, budget: poll.NewBudget()}
	c := &Core{
		Config: config, env: env, Files: &Files{env: env}, Hooks: &Hooks{env: env},
		lease:     lease{env: env, version: store.NoVersion, ended: map[history.TaskID]history.Task{}},
		submitter: submitter{env: env}, poller: poller{env}, lookup: lookup{env}, saver: saver{env: env},
		importer: importer{env: env}, maintenance: maintenance{env: env},
	}
	if c.Role != store.Worker {
		c.own = newOwnTasks() // until SendOnly says otherwise
	}
	c.reset()
	return c
}

// reset begins with an empty scheduler, whose requests come out of the program's one budget. The next look at the
// lease reads all that is live.
func (c *Core) reset() {
	c.cancels = cancelRound{} // a scheduler that knows nothing yet ends no round
	c.lease.version = store.NoVersion
	c.scheduler = queue.New(c.InFlight, c.Seed)
	c.scheduler.Share(c.env.budget)
	c.scheduler.Serve(c.lease.endpoint)
	if c.own != nil {
		c.scheduler.SendOnly(c.own.has)
	}
}

// Step gives the jobs that are to be begun, and when to call it again at the latest: zero where only a result
// can bring more to do. It is called after each Take too. Every job must be given to Do, and its result to
// Take.
func (c *Core) Step(now time.Time) (jobs []Job, wake time.Time) {
	jobs, c.next = c.next, nil
	jobs = append(jobs, c.Hooks.due()...)
	l := &c.lease
	jobs = append(jobs, l.due(now, c.roleNow, c.scheduled == 0)...)
	if l.mine && !c.stopping && !l.yielding && !c.Secret.Key().IsZero() {
		jobs = append(jobs, c.importer.due()...)
		jobs = append(jobs, c.maintenance.due(now)...)
		// A task is sent with the key that it was created for, so the key in use must be told from others first.
		c.scheduler.StopSending(l.gone != nil || !l.served.Equal(c.Secret.Key()))
		c.saver.downloads.each(func(id history.TaskID, done, total int64) { c.scheduler.Progress(id, now, done, total) })
		next, at := c.scheduler.Next(now)
		for _, j := range next {
			jobs = append(jobs, c.schedule(c.job(j)))
		}
		wake = at
	}
	if !l.busy && (wake.IsZero() || l.at.Before(wake)) {
		wake = l.at
	}
	return jobs, wake
}

// job is what the scheduler wants done.
func (c *Core) job(j queue.Job) Job {
	switch j := j.(type) {
	case queue.Prepare:
		return c.submitter.prepare(j.Task)
	case queue.Submit:
		return c.submitter.submit(j.Task)
	case queue.PollTask:
		return c.poller.pollTask(j)
	case queue.PollList:
		return c.poller.pollList(j.Ask)
	case queue.Lookup:
		return c.lookup.lookUp(j)
	case queue.Cancel:
		return c.want(c.env.cancelTask(j)) // the end waits for it
	case queue.Fetch:
		return c.saver.fetch(j.Task)
	case queue.GiveWay:
		return c.saver.giveWay(j.ID)
	}
	return Job{}
}

// Stop begins nothing new from now on. Resume takes that back.
func (c *Core) Stop() { c.stopping = true }

// Resume begins new work again after Stop.
func (c *Core) Resume() { c.stopping = false }

// Submitting reports whether a submission is under way, whose answer must be on disk before the program ends.
func (c *Core) Submitting() bool { return c.scheduler.Submitting() != 0 }

// Unfinished reports whether something that a person asked for is still being written or done. Nobody would
// ask for it again.
func (c *Core) Unfinished() bool { return c.unfinished > 0 || c.Hooks.Pending() }

// Woke tells that the clock jumped: what was planned by the old time is due, and first of all the lease.
func (c *Core) Woke(now time.Time) {
	c.scheduler.Wake(now)
	c.lease.soon(now)
}

// SetKey puts a key to use. With one that a person gives all tasks of the host go on, and so does the queue if
// the account of another one was refused.
func (c *Core) SetKey(now time.Time, k credentials.Key, given bool) {
	c.Secret.Set(k)
	if given {
		c.scheduler.Release()
		c.next = append(c.next, c.env.adopt())
	}
	c.Woke(now)
}

// Refresh has all that is at the service asked for soon.
func (c *Core) Refresh(now time.Time) { c.scheduler.Refresh(now) }

// Release lets the queue go on that a refusal of the account stopped.
func (c *Core) Release() { c.scheduler.Release() }

// Mine reports whether this program is the one that watches and sends.
func (c *Core) Mine() bool { return c.lease.mine }

// HeldBy names the program that watches and sends; empty as long as that is not known.
func (c *Core) HeldBy() string { return c.lease.holder }

// Known reports whether it is known what lives.
func (c *Core) Known() bool { return c.lease.known() }

// Endpoint is what this program works for, as far as it is known.
func (c *Core) Endpoint() history.Endpoint { return c.lease.endpoint }

// Serving is what the program works for that watches and sends, or is about to: this one where the holder hands the
// lease over to it.
func (c *Core) Serving() history.Endpoint {
	if !c.lease.mine && c.Role < c.lease.role {
		return c.lease.endpoint
	}
	return c.lease.serving
}

// Gone tells that the history which is open is not the one at its path; nil while it is.
func (c *Core) Gone() *history.Error { return c.lease.gone }

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
	All() iter.Seq[history.Task]
	LookupOf(history.TaskID) (queue.Lookup, bool)
	Paused(time.Time) (*api.Error, time.Time)
	Outage() (*api.Error, time.Time)
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
