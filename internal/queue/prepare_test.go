package queue_test

import (
	"errors"
	"slices"
	"testing"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/queue"
)

// Pictures lie on a share that is down: what stands behind them in the lane is sent, they are tried
// again all the while, and are sent when the share is back.
func TestWhatCannotBePreparedKeepsNobodyWaiting(t *testing.T) {
	const stuck, good = 20, 4
	d := proven(3)
	for i := range stuck + good {
		x := waitingTask(history.TaskID(i + 1))
		x.Engine, x.Model, x.Clip = api.WanMove, "wan2.2-animate-move", "https://c.example/x.mp4"
		x.Picture = "https://p.example/x.png"
		if i < stuck {
			x.Picture = "/mnt/share/x.png"
		}
		d.Take(x)
	}
	down := start.Add(2 * time.Hour)
	tries, sent := map[history.TaskID]int{}, map[history.TaskID]time.Time{}
	runScheduler(t, d, start, down.Add(10*time.Minute), func(now time.Time, j queue.Job) {
		switch j := j.(type) {
		case queue.Prepare:
			tries[j.Task.ID]++
			var err error
			if now.Before(down) {
				err = errors.New("read /mnt/share/x.png: host is down")
			}
			d.Prepared(j.Task.ID, now, err)
		case queue.Submit:
			sent[j.Task.ID] = now
			d.Sent(j.Task.ID, now, nil)
			done := j.Task
			done.State = history.Saved
			d.Take(done)
		}
	})
	for id := history.TaskID(1); id <= stuck+good; id++ {
		switch at := sent[id]; {
		case id > stuck && (at.IsZero() || at.After(start.Add(5*time.Minute))):
			t.Errorf("task %d was sent at %v", id, at)
		case id <= stuck && at.Before(down):
			t.Errorf("task %d was sent at %v", id, at)
		case id <= stuck && tries[id] < 10:
			t.Errorf("task %d was tried %d times", id, tries[id])
		}
	}
}

// A picture that was uploaded before is ready at once. It is not sent ahead of those that were given before it.
func TestWhatIsPreparedSoonerKeepsItsTurn(t *testing.T) {
	d := proven(3)
	for id := range history.TaskID(4) {
		x := waitingTask(id + 1)
		x.Engine, x.Model, x.Clip, x.Picture = api.WanMove, "wan2.2-animate-move", "https://c.example/x.mp4", "/p/a.png"
		d.Take(x)
	}
	var sent []history.TaskID
	uploads := map[history.TaskID]time.Time{1: start.Add(20 * time.Second)}
	for now := start; now.Before(start.Add(time.Minute)); now = now.Add(100 * time.Millisecond) {
		for id, at := range uploads {
			if !at.After(now) {
				delete(uploads, id)
				d.Prepared(id, now, nil)
			}
		}
		jobs, _ := d.Next(now)
		for _, j := range jobs {
			switch j := j.(type) {
			case queue.Prepare:
				if _, slow := uploads[j.Task.ID]; !slow {
					d.Prepared(j.Task.ID, now, nil)
				}
			case queue.Submit:
				sent = append(sent, j.Task.ID)
				d.Sent(j.Task.ID, now, nil)
				done := j.Task
				done.State = history.Saved
				d.Take(done)
			}
		}
	}
	if want := []history.TaskID{1, 2, 3, 4}; !slices.Equal(sent, want) {
		t.Errorf("sent %v, want %v", sent, want)
	}
}

// Long uploads leave no capacity unused: after a while what is ready goes first, in its order.
func TestALongPreparationIsOvertaken(t *testing.T) {
	d := proven(3)
	for id := range history.TaskID(5) {
		x := waitingTask(id + 1)
		x.Engine, x.Model, x.Clip, x.Picture = api.WanMove, "wan2.2-animate-move", "https://c.example/x.mp4", "/p/a.png"
		if id > 2 { // nothing comes before these two
			x.Picture = "https://p.example/a.png"
		}
		d.Take(x)
	}
	now, began := start, map[history.TaskID]time.Time{}
	sent := map[history.TaskID]time.Time{}
	for len(sent) < 2 && now.Before(start.Add(time.Hour)) {
		jobs, wake := d.Next(now)
		for _, j := range jobs {
			switch j := j.(type) {
			case queue.Prepare: // none of them comes to an end
				began[j.Task.ID] = now
			case queue.Submit:
				sent[j.Task.ID] = now
				d.Sent(j.Task.ID, now, nil)
				done := j.Task
				done.State = history.Saved
				d.Take(done)
			}
		}
		if len(jobs) == 0 {
			now = wake
		}
	}
	if len(began) != 2 || sent[4].Before(start.Add(20*time.Second)) || sent[4].After(start.Add(21*time.Second)) || !sent[5].After(sent[4]) {
		t.Errorf("began %v, sent %v", began, sent)
	}
}

// What is prepared while the task changes counts for nothing: the task is prepared anew before it is sent.
func TestATaskThatChangesIsPreparedAnew(t *testing.T) {
	d := proven(3)
	x := waitingTask(1)
	x.Engine, x.Model, x.Clip, x.Picture = api.WanMove, "wan2.2-animate-move", "https://c.example/x.mp4", "/p/a.png"
	d.Take(x)
	prepared := func() []queue.Prepare { jobs, _ := d.Next(start); return jobsOf[queue.Prepare](jobs) }
	if got := prepared(); len(got) != 1 {
		t.Fatalf("prepares %v", got)
	}
	x.Picture = "/p/b.png"
	d.Take(x)
	d.Prepared(1, start, nil)
	jobs, _ := d.Next(start)
	again := jobsOf[queue.Prepare](jobs)
	if len(jobsOf[queue.Submit](jobs)) > 0 || len(again) != 1 || again[0].Task.Picture != "/p/b.png" {
		t.Errorf("then it wants %+v", jobs)
	}
	d.Prepared(1, start, nil)
	if jobs, _ := d.Next(start); len(jobsOf[queue.Submit](jobs)) != 1 {
		t.Errorf("once prepared it wants %+v", jobs)
	}
}
