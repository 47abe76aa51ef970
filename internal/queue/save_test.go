package queue_test

import (
	"fmt"
	"maps"
	"slices"
	"testing"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/queue"
)

// slotServer stands for the storage in a simulation of the scheduler: what each video's server sends a second.
type slotServer struct {
	t         *testing.T
	scheduler *queue.Scheduler
	now       time.Time
	rate      map[history.TaskID]float64
	size      float64
	have      map[history.TaskID]float64
	busy      map[history.TaskID]bool
	saved     []history.TaskID
	lost      []history.TaskID
	begun     []string
}

func newSlotServer(t *testing.T) *slotServer {
	return &slotServer{
		t: t, scheduler: queue.New(3, 1), now: start, rate: map[history.TaskID]float64{}, size: 4 << 20,
		have: map[history.TaskID]float64{}, busy: map[history.TaskID]bool{},
	}
}

// add puts a finished task on the scheduler whose link lives for so long.
func (s *slotServer) add(id history.TaskID, life time.Duration, rate float64) {
	task := queued(id, start, api.Succeeded)
	task.State, task.Ended = history.Finished, start.Add(-time.Hour)
	task.Video = fmt.Sprintf("https://v/%d.mp4?Expires=%d", id, s.now.Add(life).Unix())
	s.rate[id] = rate
	s.scheduler.Take(task)
}

// run lets time pass, second by second.
func (s *slotServer) run(d time.Duration) {
	s.t.Helper()
	for end := s.now.Add(d); s.now.Before(end); s.now = s.now.Add(time.Second) {
		for _, id := range slices.Sorted(maps.Keys(s.busy)) {
			s.have[id] += s.rate[id]
			s.scheduler.Progress(id, s.now, int64(s.have[id]), int64(s.size))
			if s.have[id] >= s.size {
				s.ended(id, history.VideoSaved{File: "v.mp4", Bytes: int64(s.size)})
				s.saved = append(s.saved, id)
			} else if task, _ := s.scheduler.Live(id); !s.now.Before(task.LinkDies()) {
				s.ended(id, history.SaveFailed{Dead: true})
				s.lost = append(s.lost, id)
			}
		}
		jobs, _ := s.scheduler.Next(s.now)
		for _, j := range jobsOf[queue.GiveWay](jobs) {
			if !s.busy[j.ID] {
				s.t.Errorf("task %d is to give way and is not fetched", j.ID)
			}
			delete(s.busy, j.ID)
			s.scheduler.GaveWay(j.ID, s.now)
		}
		for _, j := range jobsOf[queue.Fetch](jobs) {
			s.busy[j.Task.ID] = true
			s.begun = append(s.begun, fmt.Sprint(j.Task.ID, " at ", s.now.Sub(start)))
		}
		if len(s.busy) > 3 {
			s.t.Fatalf("%d videos are fetched at once", len(s.busy))
		}
	}
}

func (s *slotServer) ended(id history.TaskID, e history.Event) {
	delete(s.busy, id)
	task, _ := s.scheduler.Live(id)
	task = task.Apply(s.now, e)
	s.scheduler.Fetched(id, s.now)
	s.scheduler.Take(task)
}

const crawl, brisk = 0.2, 1 << 20

// Four servers that send a byte every five seconds keep nobody from being saved.
func TestSlowDownloadsGiveWay(t *testing.T) {
	s := newSlotServer(t)
	for id := history.TaskID(1); id <= 4; id++ { // what crawls expires first
		s.add(id, time.Duration(id)*2*time.Minute, crawl)
	}
	for id := history.TaskID(5); id <= 10; id++ {
		s.add(id, time.Duration(id)*12*time.Minute, brisk)
	}
	s.run(time.Minute)
	if want := []history.TaskID{5, 6, 7, 8, 9, 10}; !slices.Equal(s.saved, want) {
		t.Fatalf("after a minute %v are saved, want %v; begun: %v", s.saved, want, s.begun)
	}
	if n, first := s.scheduler.Danger(s.now); n != 4 || !first.Equal(start.Add(2*time.Minute)) {
		t.Errorf("in danger are %d, the first at %v", n, first)
	}
	s.rate[4] = brisk // it was for a while only
	s.run(7 * time.Minute)
	if got := s.saved[len(s.saved)-1]; got != 4 {
		t.Errorf("%d was saved last; lost are %v; begun: %v", got, s.lost, s.begun)
	}
	if n, _ := s.scheduler.Danger(s.now); n != 0 {
		t.Errorf("when all is over %d are in danger", n)
	}
}

// Of those that crawl, one whose link expires soon is tried once more before it does.
func TestWhatExpiresSoonIsTriedOnceMore(t *testing.T) {
	s := newSlotServer(t)
	s.add(1, 2*time.Minute, crawl)
	for id := history.TaskID(2); id <= 5; id++ {
		s.add(id, time.Duration(id)*time.Hour, crawl)
	}
	s.run(15 * time.Second)
	s.rate[1] = brisk
	s.run(105 * time.Second)
	if !slices.Equal(s.saved, []history.TaskID{1}) || len(s.lost) > 0 {
		t.Errorf("saved are %v, lost %v; begun: %v", s.saved, s.lost, s.begun)
	}
}

// However many crawl, each has its turns, and what comes meanwhile is saved at once.
func TestSlowDownloadsTakeTurns(t *testing.T) {
	s := newSlotServer(t)
	for id := history.TaskID(1); id <= 8; id++ {
		s.add(id, 20*time.Hour, crawl)
	}
	s.run(time.Hour)
	for id := history.TaskID(1); id <= 8; id++ {
		if s.have[id] < 60 { // five minutes of twelve bytes each
			t.Errorf("of task %d came %v bytes", id, s.have[id])
		}
	}
	if len(s.begun) > 8+60 {
		t.Errorf("in an hour %d downloads were begun", len(s.begun))
	}
	s.add(9, 3*time.Minute, brisk)
	s.run(15 * time.Second)
	if !slices.Equal(s.saved, []history.TaskID{9}) {
		t.Errorf("saved are %v; begun: %v", s.saved, s.begun[max(len(s.begun)-5, 0):])
	}
}

// A download that is merely not fast keeps its slot, and so does one that nobody waits for.
func TestOtherDownloadsKeepTheirSlots(t *testing.T) {
	s := newSlotServer(t)
	for id := history.TaskID(1); id <= 9; id++ {
		s.add(id, time.Duration(10+id)*time.Hour, 40<<10)
	}
	s.run(20 * time.Minute)
	if len(s.begun) != 9 || len(s.saved) != 9 || !slices.IsSorted(s.saved) {
		t.Errorf("saved are %v; begun: %v", s.saved, s.begun)
	}
	s.begun = nil
	s.add(11, time.Hour, crawl)
	s.run(30 * time.Minute)
	if len(s.begun) > 7 { // once in five minutes, for a new connection may be a better one
		t.Errorf("alone it began %v", s.begun)
	}
}

// A video is tried again before its link expires, however soon that is.
func TestAFailedSaveIsTriedAgainBeforeTheLinkExpires(t *testing.T) {
	s := newSlotServer(t)
	s.add(1, 4*time.Minute, 0)
	var at []time.Duration
	runScheduler(t, s.scheduler, start, start.Add(4*time.Minute), func(now time.Time, j queue.Job) {
		if f, ok := j.(queue.Fetch); ok {
			at = append(at, now.Sub(start))
			failed := f.Task.Apply(now, history.SaveFailed{Problem: history.Problem{Code: api.CodeNetwork}})
			s.scheduler.Fetched(1, now)
			s.scheduler.Take(failed)
			if n, first := s.scheduler.Danger(now); now.Before(start.Add(4*time.Minute)) && (n != 1 || !first.Equal(start.Add(4*time.Minute))) {
				t.Errorf("in danger are %d, the first at %v", n, first)
			}
		}
	})
	if len(at) < 5 || at[1] != 2*time.Minute {
		t.Errorf("tried at %v", at)
	}
	// A program that only shows knows by the task alone.
	shows := newSlotServer(t)
	shows.add(1, time.Hour, 0)
	task, _ := shows.scheduler.Live(1)
	task.Tries = 1
	shows.scheduler.Take(task)
	if n, _ := shows.scheduler.Danger(start); n != 1 {
		t.Errorf("in another program %d are in danger", n)
	}
	if _, ok := s.scheduler.Saving(2, s.now); ok {
		t.Error("what is not there is being saved")
	}
}

func TestALinkExpiresWhenItsAddressSaysSo(t *testing.T) {
	ended := time.Date(2026, 11, 20, 12, 0, 0, 0, time.UTC)
	for query, want := range map[string]time.Duration{
		"":                       24 * time.Hour,
		"a=b&Expires=1795183200": 2 * time.Hour,
		"a=b&x-oss-date=20261120T113000Z&x-oss-expires=3600": 30 * time.Minute,
		"X-Oss-Date=20261120T113000Z&X-Oss-Expires=360000":   24 * time.Hour, // later than the service keeps it
		"Expires=1":                 24 * time.Hour, // before it ended
		"Expires=never":             24 * time.Hour,
		"x-oss-expires=60":          24 * time.Hour,
		"x-oss-date=20261120T1130Z": 24 * time.Hour,
	} {
		task := history.Task{Ended: ended, Video: "https://v/a.mp4?" + query}
		if got := task.LinkDies().Sub(ended); got != want {
			t.Errorf("%q expires after %v, want %v", query, got, want)
		}
	}
}

// A person may have it saved again by another program, which only history tells of.
func TestASaveThatIsAskedForAgainIsDue(t *testing.T) {
	s := newSlotServer(t)
	s.add(1, 20*time.Hour, 1<<20)
	fetches := func() int {
		jobs, _ := s.scheduler.Next(s.now)
		return len(jobsOf[queue.Fetch](jobs))
	}
	if fetches() != 1 {
		t.Fatal("it is not fetched")
	}
	task, _ := s.scheduler.Live(1)
	failed := task.Apply(s.now, history.SaveFailed{Problem: history.Problem{Code: "ShortVideo"}})
	s.scheduler.Fetched(1, s.now)
	s.scheduler.Take(failed)
	if s.now = s.now.Add(time.Second); fetches() != 0 {
		t.Error("it is fetched at once after a failure")
	}
	again := failed.Apply(s.now, history.SaveAgain{})
	s.scheduler.Take(again)
	if fetches() != 1 {
		t.Error("it is not fetched when a person asks")
	}
}
