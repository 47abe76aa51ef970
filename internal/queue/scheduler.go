package queue

import (
	"iter"
	"slices"
	"time"

	"dancecard/api/poll"
	"dancecard/history"
)

// Job is one thing that the scheduler wants done now. The set is closed: the types below.
type Job interface{ job() }

type (
	// Submit sends a waiting task.
	Submit struct{ Task history.Task }
	// PollTask asks for one task at the service. AcceptUnknown tells that an UNKNOWN, should it come, is to be
	// written down; else it came too soon after the last one to mean anything.
	PollTask struct {
		ID            history.TaskID
		Ask           poll.Ask
		AcceptUnknown bool
	}
	// PollList asks for a page of the account's list.
	PollList struct{ Ask poll.Ask }
	// Search looks for an unsure task on the account's list. Last tells that this is the last
	// attempt by itself.
	Search struct {
		Task       history.Task
		Neighbours history.Neighbours
		Last       bool
	}
	// Fetch saves a finished task's video.
	Fetch struct{ Task history.Task }
	// GiveWay ends a Fetch for now: others wait that may fare better.
	GiveWay struct{ ID history.TaskID }
)

func (Submit) job()   {}
func (PollTask) job() {}
func (PollList) job() {}
func (Search) job()   {}
func (Fetch) job()    {}
func (GiveWay) job()  {}

// Scheduler knows every live task and says what is to be done for them and when: which to submit, which
// to ask for, which video to fetch. It is plain data without a goroutine, a lock or a clock; its
// owner does the jobs and tells it how they ended.
type Scheduler struct {
	live      map[history.TaskID]history.Task
	remote    map[string]history.TaskID
	makers    map[history.MotionID]history.TaskID
	lines     []*lane
	bulk      bool // many tasks are being taken: what waits is put in its order afterwards
	sending   history.TaskID
	searches  map[history.TaskID]*attempt
	fetches   map[history.TaskID]*attempt
	paces     map[history.TaskID]*pace
	prepares  map[history.TaskID]*attempt
	prepared  map[history.TaskID]bool
	wishes    wishes
	budget    *poll.Budget
	plan      *poll.Plan
	admission *poll.Admission
	stopped   bool                    // nothing is sent, see StopSending
	sends     func(history.Task) bool // nil for all, see SendOnly
	endpoint  history.Endpoint
	// How many live videos wait to be saved, were not saved when that was tried, are held, or have ended
	// at the service without an address; and how many live tasks are unsure and looked for.
	finished, unsaved, held, ended, doubts int
	// others is how many live videos are for another endpoint.
	others int
	// What the forecast is made of.
	took    map[EstimateKey][]history.Sample
	past    map[EstimateKey]*Estimator
	lengths map[history.MotionID]float64
	// estimated counts the tasks whose estimate was worked out: what keeping sums saves.
	estimated int
}

// attempt is something that is tried until it succeeds.
type attempt struct {
	next time.Time
	n    int
	busy bool
	why  error // what the last try met
}

// New makes an empty scheduler. inFlight is how many tasks of an engine may be at the service.
func New(inFlight int, seed uint64) *Scheduler {
	d := &Scheduler{
		live: map[history.TaskID]history.Task{}, remote: map[string]history.TaskID{}, makers: map[history.MotionID]history.TaskID{},
		searches: map[history.TaskID]*attempt{}, fetches: map[history.TaskID]*attempt{}, paces: map[history.TaskID]*pace{},
		prepares: map[history.TaskID]*attempt{}, prepared: map[history.TaskID]bool{},
		plan: poll.NewPlan(seed), admission: poll.NewAdmission(inFlight),
		took: map[EstimateKey][]history.Sample{}, past: map[EstimateKey]*Estimator{}, lengths: map[history.MotionID]float64{},
		wishes: wishes{tries: map[history.TaskID]*attempt{}},
	}
	d.Share(poll.NewBudget())
	return d
}

// Share makes the scheduler live on a budget that other requests of the program use too.
func (d *Scheduler) Share(b *poll.Budget) {
	d.budget = b
	d.plan.Share(b)
}

// StopSending keeps the scheduler from beginning submissions and what comes before them, for as long as stop is
// set. All else goes on.
func (d *Scheduler) StopSending(stop bool) { d.stopped = stop }

// SendOnly keeps the scheduler from sending tasks for which the function is false, and from what comes before that.
func (d *Scheduler) SendOnly(sends func(history.Task) bool) { d.sends = sends }

// Take puts a task on the scheduler as it is now, or takes it off when it is final.
func (d *Scheduler) Take(t history.Task) {
	old, known := d.live[t.ID]
	if known && old == t {
		return
	}
	final := t.State.Final() || !t.Removed.IsZero()
	if known {
		d.drop(old, t)
		d.count(old, -1)
	}
	if was, is := d.positionOf(old), d.positionOf(t); final || !known || was != is {
		if known {
			d.leave(was)
		}
		if !final {
			d.enter(is)
		}
	}
	d.learn(old, t)
	if final {
		t.CancelAsked = time.Time{}
		d.takeWish(old, t)
		delete(d.live, t.ID)
		return
	}
	d.live[t.ID] = t
	d.count(t, 1)
	d.takeWish(old, t)
	if t.RemoteID != "" {
		d.remote[t.RemoteID] = t.ID
	}
	if !d.endpoint.WorksOn(t) {
		return
	}
	for _, a := range t.Due() {
		d.due(a, t)
	}
	if t.State == history.Finished && t.Tries < old.Tries {
		d.FetchAgain(t.ID) // a person wants that, perhaps in another program
	}
}

// count keeps the numbers of tasks up to date.
func (d *Scheduler) count(t history.Task, by int) {
	hidden := t.Kind == history.MakesMotion
	switch {
	case !d.endpoint.WorksOn(t):
		if !hidden {
			d.others += by
		}
	case t.State == history.Unsure && !t.NeedsDecision():
		d.doubts += by // whoever is unsure keeps the others back
	case hidden:
	case t.State == history.Finished && t.Tries > 0:
		d.unsaved += by
	case t.State == history.Finished:
		d.finished += by
	case t.State == history.OnServer && t.Status.Final():
		d.ended += by
	case t.Held:
		d.held += by
	}
	switch {
	case t.Kind != history.MakesMotion:
	case by > 0:
		d.makers[t.Motion] = t.ID
	default:
		delete(d.makers, t.Motion)
	}
}

func (d *Scheduler) due(a history.Action, t history.Task) {
	switch a {
	case history.LookUp:
		if d.searches[t.ID] == nil && !t.NeedsDecision() {
			d.searches[t.ID] = &attempt{}
		}
	case history.Watch:
		d.plan.Watch(t.RemoteID, t.Model, t.Status, t.Accepted)
	case history.Save:
		if d.fetches[t.ID] == nil {
			d.fetches[t.ID] = &attempt{}
		}
		if d.paces[t.ID] == nil {
			d.paces[t.ID] = &pace{}
		}
		d.paces[t.ID].dies = t.LinkDies()
	}
}

// drop clears what the old state of a task left behind and the new one does not want.
func (d *Scheduler) drop(old, t history.Task) {
	if !slices.Equal(old.Inputs(), t.Inputs()) || old.WantsCheck() != t.WantsCheck() {
		delete(d.prepared, t.ID)
	}
	if old.State == t.State && t.Removed.IsZero() && d.endpoint.WorksOn(old) == d.endpoint.WorksOn(t) {
		return
	}
	d.clear(old)
}

// clear forgets what was under way or planned for a task.
func (d *Scheduler) clear(t history.Task) {
	delete(d.searches, t.ID)
	delete(d.fetches, t.ID)
	delete(d.paces, t.ID)
	delete(d.prepares, t.ID)
	delete(d.prepared, t.ID)
	if t.RemoteID != "" {
		delete(d.remote, t.RemoteID)
		d.plan.Forget(t.RemoteID)
	}
}

// unknownGap lies between two answers UNKNOWN that count. The word also comes for a moment, and for
// as long as the service has trouble of its own; a task that is given up for it is lost for good.
const unknownGap = 5 * time.Minute

// Next gives the jobs to begin now and the time to call again.
func (d *Scheduler) Next(now time.Time) (jobs []Job, wake time.Time) {
	cancel, at, ok := d.nextCancel(now)
	if ok {
		jobs = append(jobs, cancel)
	}
	asks, wake := d.plan.Next(now)
	wake = sooner(wake, at)
	for _, a := range asks {
		if a.TaskID != "" {
			t := d.live[d.remote[a.TaskID]]
			jobs = append(jobs, PollTask{ID: t.ID, Ask: a, AcceptUnknown: d.acceptsUnknown(t, now)})
		} else {
			jobs = append(jobs, PollList{Ask: a})
		}
	}
	if t, at, ok := d.nextSubmission(now); ok {
		jobs = append(jobs, Submit{Task: t})
	} else if !at.IsZero() && at.Before(wake) {
		wake = at
	}
	more, at := d.nextPrepares(now)
	jobs = append(jobs, more...)
	if at.Before(wake) {
		wake = at
	}
	more, at = d.nextSearches(now)
	jobs = append(jobs, more...)
	if at.Before(wake) {
		wake = at
	}
	more, at = d.nextFetches(now)
	jobs = append(jobs, more...)
	if at.Before(wake) {
		wake = at
	}
	return jobs, wake
}

// nextSubmission picks the first task in the order of all lines for which there is room at the
// service. One unknown at a time: as long as an unsure task is looked for, nothing else goes out that
// the search could take for it, and a line that swallows answers swallows only one.
func (d *Scheduler) nextSubmission(now time.Time) (history.Task, time.Time, bool) {
	if d.sending != 0 || d.doubts > 0 || d.stopped {
		return history.Task{}, time.Time{}, false
	}
	next := queueKey{place: nowhere}
	for _, l := range d.lines {
		s, ok := d.firstReady(l, now)
		if ok && s.compare(next) < 0 && d.admission.HasCapacity(d.load(l, now), d.bound(l, s, now)) {
			next = s
		}
	}
	if next.place == nowhere {
		return history.Task{}, time.Time{}, false
	}
	if free, at := d.admission.Ready(now); !free {
		return history.Task{}, at, false
	}
	d.sending = next.id
	d.admission.Began(now)
	return d.live[next.id], time.Time{}, true
}

// firstReady is the task of a line that is sent next: the first one, unless something is still to be
// done for it first; then one of the next few.
func (d *Scheduler) firstReady(l *lane, now time.Time) (queueKey, bool) {
	for s := range d.soon(l.able, now) {
		if d.ready(d.live[s.id]) {
			return s, true
		}
	}
	return queueKey{}, false
}

// soon are the tasks of a list that are sent next. One that could not be prepared keeps no other waiting
// until it is tried again.
func (d *Scheduler) soon(list []queueKey, now time.Time) iter.Seq[queueKey] {
	return func(yield func(queueKey) bool) {
		few := prepareAhead + d.admission.InFlight + 1
		for _, s := range list {
			if a := d.prepares[s.id]; a != nil && !a.busy && a.next.After(now) || d.sends != nil && !d.sends(d.live[s.id]) {
				continue
			}
			if few--; few < 0 || !yield(s) {
				return
			}
		}
	}
}

// searchAfter is how long after the one before each attempt at finding an unsure task is made: the
// service may take a moment to list what it has just accepted.
var searchAfter = [...]time.Duration{0, 5 * time.Second, 25 * time.Second, 90 * time.Second}

func (d *Scheduler) nextSearches(now time.Time) (jobs []Job, wake time.Time) {
	wake = now.Add(time.Hour)
	if _, until := d.plan.Trouble(); until.After(now) {
		return nil, until
	}
	for _, id := range sorted(d.searches) {
		a := d.searches[id]
		switch {
		case a.busy, d.sending != 0: // what is on its way just now could be taken for it
		case a.next.After(now):
			wake = sooner(wake, a.next)
		default:
			a.busy = true
			jobs = append(jobs, Search{Task: d.live[id], Neighbours: d.neighbours(d.live[id]), Last: a.n >= len(searchAfter)-1})
		}
	}
	return jobs, wake
}

// neighbours are taken from those of which as much is known as of the task itself: times of two clocks
// cannot be compared.
func (d *Scheduler) neighbours(t history.Task) (n history.Neighbours) {
	for _, o := range d.live {
		if o.State != history.Unsure || o.Model != t.Model || o.ID == t.ID || o.SentThere.IsZero() != t.SentThere.IsZero() || !d.endpoint.WorksOn(o) {
			continue
		}
		sent := history.FirstTime(o.SentThere, o.Sent)
		if sent.Before(history.FirstTime(t.SentThere, t.Sent)) {
			n.Before = history.FirstTime(sent, n.Before)
		} else if n.After.IsZero() || sent.Before(n.After) {
			n.After = sent
		}
	}
	return n
}

func sooner(a, b time.Time) time.Time {
	if b.Before(a) {
		return b
	}
	return a
}

func sorted(m map[history.TaskID]*attempt) []history.TaskID {
	ids := make([]history.TaskID, 0, len(m))
	for id := range m {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	return ids
}
