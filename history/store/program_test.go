package store_test

import (
	"database/sql"
	"fmt"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"dancecard/api"
	"dancecard/history"
	"dancecard/history/store"
	"dancecard/internal/queue"
)

func endpoint(host, key string) history.Endpoint {
	return history.Endpoint{Host: host, Fingerprint: key}
}

func program(name, host, key string) store.Program {
	return store.Program{Name: name, Endpoint: endpoint(host, key)}
}

func script(name, host, key string) store.Program {
	p := program(name, host, key)
	p.Script = true
	return p
}

func TestWhoWorksOnATask(t *testing.T) {
	t.Parallel()
	beforeAnswer := []history.State{history.Waiting, history.Sending, history.Unsure}
	for _, tt := range []struct {
		program, task  history.Endpoint
		reaches, sends bool
	}{
		{endpoint("a", "k"), endpoint("a", "k"), true, true},
		{endpoint("a", "k"), endpoint("a", "l"), true, false},
		{endpoint("a", "k"), endpoint("b", "k"), false, false},
		{endpoint("a", "k"), endpoint("", ""), true, true}, // of an earlier version
		{endpoint("a", "k"), endpoint("a", ""), true, true},
		{endpoint("", ""), endpoint("b", "l"), true, true},
		{endpoint("a", ""), endpoint("b", ""), false, false},
	} {
		for _, state := range states() {
			task := taskIn(state)
			task.Endpoint = tt.task
			works := tt.reaches
			if slices.Contains(beforeAnswer, state) {
				works = tt.sends
			}
			if tt.program.Reaches(task) != tt.reaches || tt.program.Sends(task) != tt.sends || tt.program.WorksOn(task) != works {
				t.Errorf("%+v for %q of %+v", tt.program, state, tt.task)
			}
		}
	}
}

func TestTheLeaseNamesItsEndpoint(t *testing.T) {
	t.Parallel()
	s, c, path := newStore(t)
	other := openStore(t, path, c.now)
	hold := func(s *store.Store, p store.Program) store.Lease {
		t.Helper()
		return must(s.Leases.Hold(t.Context(), p, 20*time.Second))(t)
	}
	if l := hold(s, program("one", "a", "k")); !l.Mine || l.Endpoint != endpoint("a", "k") {
		t.Errorf("taken: %+v", l)
	}
	if l := hold(other, program("two", "b", "l")); l.Mine || l.Endpoint != endpoint("a", "k") {
		t.Errorf("seen by another: %+v", l)
	}
	c.advance(time.Second)
	hold(s, program("one", "a", "new")) // at once, not with the next beat
	if l := hold(other, program("two", "b", "l")); l.Endpoint != endpoint("a", "new") {
		t.Errorf("with another key: %+v", l)
	}
	db := must(sql.Open("sqlite", path))(t) // as a program does that knows nothing of it
	defer db.Close()
	must(db.Exec(`REPLACE INTO lease (one, holder, taken, until) VALUES (1, 'old', ?, ?)`, c.now().UnixMicro(), c.now().Add(time.Minute).UnixMicro()))(t)
	if l := hold(other, program("two", "b", "l")); l.Mine || l.Endpoint != (history.Endpoint{}) {
		t.Errorf("of an older program: %+v", l)
	}
}

func TestWhoMayCreate(t *testing.T) {
	t.Parallel()
	holder := program("holder", "a", "k")
	for _, tt := range []struct {
		name    string
		holder  store.Program // nobody where it has no name
		pass    time.Duration
		dead    bool
		program store.Program
		want    history.Code
	}{
		{"nobody holds the lease", store.Program{}, 0, false, script("me", "b", "l"), ""},
		{"the holder itself, which has just changed its host", holder, 0, false, program("holder", "b", "l"), ""},
		{"the same", holder, 0, false, script("me", "a", "k"), ""},
		{"another host", holder, 0, false, program("me", "b", "k"), history.CodeOtherHost},
		{"a script with another host", holder, 0, false, script("me", "b", "l"), history.CodeOtherHost},
		{"a window with another key", holder, 0, false, program("me", "a", "l"), ""},
		{"a script with another key", holder, 0, false, script("me", "a", "l"), history.CodeOtherKey},
		{"a script without a key", holder, 0, false, script("me", "a", ""), ""},
		{"the holder is an older program", program("holder", "", ""), 0, false, script("me", "b", "l"), ""},
		{"the lease has lapsed", holder, time.Minute, false, script("me", "b", "l"), ""},
		{"the holder is dead", holder, 0, true, script("me", "b", "l"), ""},
		{"whoever says nothing of itself", holder, 0, false, store.Program{}, ""},
	} {
		_, c, path := newStore(t)
		s := must(store.Open(t.Context(), path, store.Options{Now: c.now, Alive: func(string) bool { return !tt.dead }}))(t)
		if tt.holder.Name != "" {
			must(s.Leases.Hold(t.Context(), tt.holder, 20*time.Second))(t)
		}
		c.advance(tt.pass)
		asked := s.MayCreate(t.Context(), tt.program)
		_, err := s.CreateFor(t.Context(), tt.program, history.Draft{}, history.Draft{})
		n := len(must(s.Live(t.Context()))(t))
		if tt.want == "" {
			if asked != nil || err != nil || n != 2 {
				t.Errorf("%s: %v, %v, %d tasks", tt.name, asked, err, n)
			}
		} else {
			wantCode(t, asked, tt.want)
			if e := wantCode(t, err, tt.want); e.Path != path || n != 0 {
				t.Errorf("%s: %v, %d tasks", tt.name, e, n)
			}
		}
		mustDo(t, s.Close())
	}
}

// A task keeps what it was created for; so do those that are made for it or of it.
func TestATaskKeepsItsEndpoint(t *testing.T) {
	t.Parallel()
	s, c, path := newStore(t)
	p := program("me", "a", "k")
	d := history.Draft{Picture: "https://p/a.png", Clip: "https://p/c.mp4", ClipHash: "c", Engine: api.AnimateAnyone, Model: aModel}
	must(s.CreateFor(t.Context(), p, d, d))(t)
	other := openStore(t, path, c.now)
	live := must(other.Live(t.Context()))(t)
	if len(live) != 3 { // with the one that makes the motion
		t.Fatalf("%d tasks", len(live))
	}
	for _, task := range live {
		if task.Endpoint != p.Endpoint {
			t.Errorf("task %d is for %+v", task.ID, task.Endpoint)
		}
	}
	// Both submissions of a task that was sent again arrived, so there are two.
	lost := must(s.CreateFor(t.Context(), p, history.Draft{Engine: api.AnimateAnyone, Model: aModel}))(t)[0].ID
	apply(t, s, lost, history.SendBegan{}, history.SendLost{}, history.SendAgain{}, history.SendBegan{},
		history.TaskAccepted{TaskID: "first", Status: api.Pending}, history.TaskAccepted{TaskID: "second", Status: api.Pending})
	if task := must(s.Task(t.Context(), lost+1))(t); task.RemoteID != "second" || task.Endpoint != p.Endpoint {
		t.Errorf("the other submission: %+v", task)
	}
	in := must(s.Import(t.Context(), []store.RemoteTask{{
		Draft: d, Listed: api.Listed{TaskID: "found", Model: aModel, Status: api.Pending, Created: c.now()}, Endpoint: endpoint("b", "l"),
	}}))(t)
	if len(in.New) != 1 || in.New[0].Endpoint != endpoint("b", "l") {
		t.Errorf("imported: %+v", in)
	}
}

// A person has given the program another key: what waits goes on with it, and so does what is looked
// for and watched. What has ended, or is for another host, stays as it is.
func TestAdopting(t *testing.T) {
	t.Parallel()
	s, _, _ := newStore(t)
	create := func(host, key string, events ...history.Event) history.TaskID {
		id := must(s.CreateFor(t.Context(), program("me", host, key), history.Draft{Engine: api.AnimateAnyone, Model: aModel}))(t)[0].ID
		apply(t, s, id, events...)
		return id
	}
	want := []history.TaskID{create("a", "old"), create("", "old"), create("a", "old", lifeTo(history.Unsure, "u")...), create("a", "old", lifeTo(history.OnServer, "s")...)}
	create("a", "new")
	create("a", "")
	create("b", "old")
	create("a", "old", lifeTo(history.Saved, "v")...)
	var got []history.TaskID
	for _, task := range must(s.Adopt(t.Context(), endpoint("a", "new")))(t) {
		if task.Endpoint.Fingerprint != "new" {
			t.Errorf("%+v", task)
		}
		got = append(got, task.ID)
	}
	if !slices.Equal(got, want) {
		t.Errorf("adopted %v, want %v", got, want)
	}
	if again := must(s.Adopt(t.Context(), endpoint("a", "new")))(t); len(again) != 0 {
		t.Errorf("once more: %+v", again)
	}
	if none := must(s.Adopt(t.Context(), endpoint("a", "")))(t); len(none) != 0 {
		t.Errorf("without a key: %+v", none)
	}
}

// After another key was given, what waits is sent all the same.
func TestWaitingTasksAreSentWithANewKey(t *testing.T) {
	t.Parallel()
	s, _, _ := newStore(t)
	task := must(s.CreateFor(t.Context(), program("me", "a", "old"), history.Draft{Engine: api.AnimateAnyone, Model: aModel, Template: "AACT.1.2-3.4"}))(t)[0]
	d := queue.New(3, 1)
	d.Serve(endpoint("a", "new"))
	d.Take(task)
	if jobs, _ := d.Next(start); len(jobs) != 0 || d.Summary(start).Others != 1 {
		t.Errorf("before: %+v, %+v", jobs, d.Summary(start))
	}
	for _, adopted := range must(s.Adopt(t.Context(), endpoint("a", "new")))(t) {
		d.Take(adopted)
	}
	jobs, _ := d.Next(start.Add(time.Second))
	if sent := jobsOf[queue.Submit](jobs); len(sent) != 1 || d.Summary(start).Others != 0 {
		t.Errorf("after: %+v, %+v", jobs, d.Summary(start))
	}
}

// A task that was refused is sent again by whoever wants that.
func TestSentAgainFromElsewhere(t *testing.T) {
	t.Parallel()
	task := taskIn(history.Rejected)
	task.Endpoint = endpoint("a", "old")
	if again := task.Apply(start, history.SendAgain{For: endpoint("b", "new")}); again.Endpoint != endpoint("b", "new") {
		t.Errorf("got %+v", again.Endpoint)
	}
	if again := task.Apply(start, history.SendAgain{}); again.Endpoint != task.Endpoint {
		t.Errorf("got %+v", again.Endpoint)
	}
}

// subject is the task that a job is for; 0 for a page of the list.
func subject(j queue.Job) history.TaskID {
	switch j := j.(type) {
	case queue.Submit:
		return j.Task.ID
	case queue.Prepare:
		return j.Task.ID
	case queue.Lookup:
		return j.Task.ID
	case queue.Cancel:
		return j.Task.ID
	case queue.Fetch:
		return j.Task.ID
	case queue.PollTask:
		return j.ID
	}
	return 0
}

// anyWork draws a live task that asks for something, and an endpoint that it is for.
func anyWork(t *rapid.T, id history.TaskID) history.Task {
	var task history.Task
	switch rapid.IntRange(0, 5).Draw(t, "kind") {
	case 0:
		task = waitingTask(id)
	case 1:
		task = waitingTask(id)
		task.Picture, task.Template = "/pictures/a.png", "AACT.1.2-3.4" // has to be uploaded
	case 2:
		task = unsureAt(id, start)
	case 3:
		task = queued(id, start, api.Pending)
	case 4:
		task = wished(id, start)
	case 5:
		task = queued(id, start, api.Succeeded)
		task.State, task.Video, task.Ended = history.Finished, "https://v", start
	}
	if task.RemoteID != "" {
		task.RemoteID = remoteOf(id)
	}
	task.Endpoint = anyEndpoint(t)
	return task
}

func anyEndpoint(t *rapid.T) history.Endpoint {
	return endpoint(rapid.SampledFrom([]string{"", "a", "b"}).Draw(t, "host"), rapid.SampledFrom([]string{"", "k", "l"}).Draw(t, "key"))
}

// Whenever host and key change, and in whatever order tasks come: no job is for a task of another
// endpoint, and the scheduler is as one that has known no other endpoint before.
func TestNoJobForAnothersTask(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		d, tasks := queue.New(3, 1), map[history.TaskID]history.Task{}
		var here history.Endpoint
		now := start.Add(time.Minute)
		t.Repeat(map[string]func(*rapid.T){
			"take": func(t *rapid.T) {
				id := history.TaskID(rapid.IntRange(1, 8).Draw(t, "id"))
				tasks[id] = anyWork(t, id)
				d.Take(tasks[id])
			},
			"serve": func(t *rapid.T) {
				here = anyEndpoint(t)
				d.Serve(here)
			},
			"next": func(t *rapid.T) {
				now = now.Add(time.Duration(rapid.IntRange(1, 20).Draw(t, "s")) * time.Second)
				jobs, _ := d.Next(now)
				for _, j := range jobs {
					if id := subject(j); id != 0 && !here.WorksOn(tasks[id]) {
						t.Fatalf("%T for task %d of %+v, and it serves %+v", j, id, tasks[id].Endpoint, here)
					}
				}
			},
			"": func(t *rapid.T) {
				fresh := queue.New(3, 1)
				fresh.Serve(here)
				for _, task := range tasks {
					fresh.Take(task)
				}
				if got, want := d.Summary(now), fresh.Summary(now); got != want {
					t.Fatalf("serves %+v: %+v, want %+v", here, got, want)
				}
				if got, want := d.Cancels().Open, fresh.Cancels().Open; got != want {
					t.Fatalf("%d wishes, want %d", got, want)
				}
				for id, task := range tasks {
					got, ok := d.Position(id, now)
					want, is := fresh.Position(id, now)
					if fmt.Sprint(got, ok) != fmt.Sprint(want, is) || ok && !here.WorksOn(task) {
						t.Fatalf("task %d stands %+v, want %+v", id, got, want)
					}
				}
			},
		})
	})
}

// What another account's key is told of a task is not believed.
func TestUnknownToAnotherKey(t *testing.T) {
	t.Parallel()
	task := queued(1, start, api.Pending)
	task.Endpoint = endpoint("a", "k")
	for _, tt := range []struct {
		here  history.Endpoint
		after time.Duration
		want  bool
	}{
		{endpoint("a", "k"), time.Minute, true},
		{endpoint("a", "l"), time.Minute, false},
		{endpoint("a", "l"), 28 * time.Hour, true}, // nobody would be told anything else
	} {
		d := queue.New(3, 1)
		d.Serve(tt.here)
		d.Take(task)
		jobs, _ := d.Next(start.Add(tt.after))
		if ask := jobsOf[queue.PollTask](jobs); len(ask) != 1 || ask[0].AcceptUnknown != tt.want {
			t.Errorf("%+v: %+v, want belief %v", tt, ask, tt.want)
		}
	}
}

// What another account is asked about keeps nothing back here.
func TestAnothersUnsureTaskHoldsNothing(t *testing.T) {
	t.Parallel()
	d := queue.New(3, 1)
	d.Serve(endpoint("a", "k"))
	unsure := unsureAt(1, start)
	unsure.Endpoint = endpoint("a", "l")
	d.Take(unsure)
	d.Take(waitingTask(2))
	d.LookUpAgain(1)
	jobs, _ := d.Next(start)
	if sent := jobsOf[queue.Submit](jobs); len(jobs) != 1 || len(sent) != 1 || sent[0].Task.ID != 2 {
		t.Errorf("got %+v", jobs)
	}
	if _, ok := d.LookupOf(1); ok {
		t.Error("it is looked for on the wrong account")
	}
	d.Sent(2, start, nil)
	d.Take(queued(2, start, api.Pending))
	d.Serve(endpoint("a", "l"))
	jobs, _ = d.Next(start.Add(time.Minute))
	if found := jobsOf[queue.Lookup](jobs); len(found) != 1 {
		t.Errorf("with its own key: %+v", jobs)
	}
}
