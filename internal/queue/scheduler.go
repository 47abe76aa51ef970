package queue

import (
	"slices"
	"time"

	"dancecard/api/poll"
	"dancecard/history"
)

// Job is one thing that the scheduler wants done now. The set is closed: [Prepare], [Submit], [PollTask],
// [PollList], [Lookup], [Cancel], [Fetch] and [GiveWay].
type Job interface{ job() }

// Scheduler knows every live task and says which jobs are to be done for them and when. It is plain data without
// a goroutine, a lock or a clock; its owner does the jobs and tells it how they ended.
type Scheduler struct {
	*tasks
	templateTasks map[history.MotionID]history.TaskID // that make a motion
	counts        counts
	lanes         *lanes
	plan          *poll.Plan
	submissions   submissions
	polls         polls
	lookups       lookups
	cancels       cancels
	saves         saves
}

// New makes an empty scheduler. inFlight is how many tasks of an engine may be at the service.
func New(inFlight int, seed uint64) *Scheduler {
	tasks := &tasks{live: map[history.TaskID]*history.Task{}}
	lanes := &lanes{tasks: tasks, estimates: newEstimates()}
	plan := poll.NewPlan(seed)
	return &Scheduler{
		tasks: tasks, lanes: lanes, plan: plan, templateTasks: map[history.MotionID]history.TaskID{},
		submissions: submissions{
			tasks: tasks, lanes: lanes, plan: plan, admission: NewAdmission(inFlight),
			prepares: preparations{attempts: attempts{}, done: map[history.TaskID]bool{}},
		},
		polls:   polls{tasks: tasks, plan: plan, remote: map[string]history.TaskID{}},
		lookups: lookups{tasks: tasks, plan: plan, attempts: attempts{}},
		cancels: cancels{tasks: tasks, plan: plan, tries: attempts{}, round: cancelRound{ended: map[history.TaskID]int64{}}},
		saves:   saves{tasks: tasks, attempts: attempts{}, paces: map[history.TaskID]*pace{}},
	}
}

// Share makes the scheduler live on a budget that other requests of the program use too.
func (s *Scheduler) Share(b *poll.Budget) { s.plan.Share(b) }

// Serve tells the scheduler for which endpoint its program works: no job is handed out for a task of another
// one. The zero endpoint serves all.
func (s *Scheduler) Serve(e history.Endpoint) {
	var moved []*history.Task
	for _, t := range s.live {
		if s.works(*t) != e.WorksOn(*t) {
			moved = append(moved, t)
		}
	}
	round := s.cancels.round
	for _, t := range moved {
		s.count(*t, -1)
		s.lanes.leave(s.lanes.positionOf(*t))
		s.cancels.take(*t, history.Task{ID: t.ID})
		s.forget(*t)
		delete(s.live, t.ID)
	}
	s.endpoint = e
	s.TakeAll(moved)
	s.cancels.round = round
}

// Take puts a task on the scheduler as it is now, or takes it off when it is final.
func (s *Scheduler) Take(t history.Task) { s.take(&t) }

// take is Take of a task that nobody changes any more.
func (s *Scheduler) take(task *history.Task) {
	t := *task
	old, known := s.Live(t.ID)
	if known && old == t {
		return
	}
	final := t.State.Final() || !t.Removed.IsZero()
	if known {
		s.drop(old, t)
		s.count(old, -1)
	}
	s.lanes.take(old, t, known, final)
	if final {
		t.CancelAsked = time.Time{}
		s.cancels.take(old, t)
		delete(s.live, t.ID)
		return
	}
	s.live[t.ID] = task
	s.count(t, 1)
	s.cancels.take(old, t)
	if t.RemoteID != "" {
		s.polls.remote[t.RemoteID] = t.ID
	}
	if !s.works(t) {
		return
	}
	s.begin(t)
	if t.State == history.Finished && t.Tries < old.Tries {
		s.saves.again(t.ID) // a person wants that, perhaps in another program
	}
}

// many is from how many tasks on it is cheaper to sort the lanes anew than to move one by one.
const many = 64

// TakeAll is Take for several tasks. It keeps them without a copy, as there may be thousands: they must not be
// changed any more.
func (s *Scheduler) TakeAll(tasks []*history.Task) {
	s.lanes.bulk = len(tasks) >= many
	for _, t := range tasks {
		s.take(t)
	}
	if s.lanes.bulk {
		s.lanes.bulk = false
		s.lanes.sort()
	}
}

// count counts a task in, or out with -1.
func (s *Scheduler) count(t history.Task, by int) {
	s.counts.add(t, s.works(t), by)
	switch {
	case t.Kind != history.MakesMotion:
	case by > 0:
		s.templateTasks[t.Motion] = t.ID
	default:
		delete(s.templateTasks, t.Motion)
	}
}

// begin plans what a task's state asks for. A waiting one stands in its lane.
func (s *Scheduler) begin(t history.Task) {
	switch t.State {
	case history.Unsure:
		if !t.NeedsDecision() {
			s.lookups.attempts.of(t.ID)
		}
	case history.OnServer:
		s.plan.Watch(t.RemoteID, t.Model, t.Status, t.Accepted)
	case history.Finished:
		s.saves.begin(t)
	}
}

// drop clears what the old state of a task left behind and the new one does not want.
func (s *Scheduler) drop(old, t history.Task) {
	if !slices.Equal(old.Inputs(), t.Inputs()) || old.WantsCheck() != t.WantsCheck() {
		s.submissions.prepares.renew(t.ID)
	}
	if old.State == t.State && t.Removed.IsZero() && s.works(old) == s.works(t) {
		return
	}
	s.forget(old)
}

// forget drops what was under way or planned for a task.
func (s *Scheduler) forget(t history.Task) {
	delete(s.lookups.attempts, t.ID)
	s.saves.forget(t.ID)
	s.submissions.prepares.forget(t.ID)
	if t.RemoteID != "" {
		delete(s.polls.remote, t.RemoteID)
		s.plan.Forget(t.RemoteID)
	}
}

// Next gives the jobs to begin now and the time to call again.
func (s *Scheduler) Next(now time.Time) (jobs []Job, wake time.Time) {
	cancel, wake, ok := s.cancels.next(now)
	if ok {
		jobs = append(jobs, cancel)
	}
	add := func(more []Job, at time.Time) { jobs, wake = append(jobs, more...), sooner(wake, at) }
	add(s.polls.next(now))
	if s.counts.unconfirmed == 0 { // what is sent meanwhile could be taken for the one looked up
		if t, at, ok := s.submissions.next(now); ok {
			jobs = append(jobs, Submit{Task: t})
		} else if !at.IsZero() {
			wake = sooner(wake, at)
		}
	}
	add(s.submissions.nextPrepares(now))
	add(s.lookups.next(now, s.submissions.sending != 0))
	add(s.saves.next(now))
	return jobs, wake
}

// Wake makes everything due, after the machine has slept.
func (s *Scheduler) Wake(now time.Time) {
	s.plan.Wake(now)
	s.submissions.admission.Wake(now)
	s.lookups.attempts.wake()
	s.submissions.prepares.attempts.wake()
	s.cancels.tries.wake()
	s.saves.wake(now)
}
