package core_test

import (
	"context"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/history/store"
	"dancecard/internal/core"
	"dancecard/internal/simulator"
	"dancecard/internal/simulator/assets"
)

// operation is a column: what is asked of the service, and how a program comes to ask it.
type operation struct {
	name string
	kind simulator.Kind
	// begin writes the subject and the others into service and history.
	begin func(m *meeting, store *store.Store, set func(time.Time))
	// act is what the person does; nil for nothing.
	act func(m *meeting)
	// window is how long is looked, where that is not usual.
	window time.Duration
}

// columns are all operations, in the order of their numbers.
func columns() [ops]operation {
	return [ops]operation{
		opSubmit:   {"submit", simulator.KindSubmit, newSubject(func(*meeting, *history.Draft) {}), nil, 125 * time.Second},
		opTemplate: {"submit template", simulator.KindTemplate, beginTemplate, nil, 125 * time.Second},
		opQuery:    {"query", simulator.KindQuery, beginAtService, nil, 0},
		opList:     {"list", simulator.KindList, beginLongQueue, nil, 0},
		opLookup:   {"lookup", simulator.KindList, beginUnconfirmed, nil, 0},
		opCancel:   {"cancel", simulator.KindCancel, beginAtService, cancelSubject, 0},
		opDetect:   {"detect", simulator.KindDetect, newSubject(func(_ *meeting, d *history.Draft) { d.Detect = true }), nil, 0},
		opPolicy:   {"upload policy", simulator.KindPolicy, newSubject((*meeting).locally), nil, 0},
		opUpload:   {"upload", simulator.KindUpload, newSubject((*meeting).locally), nil, 0},
		opResult:   {"result download", simulator.KindResult, beginDone, nil, 310 * time.Second},
	}
}

// picture is the address of a picture that the service takes. The mark tells it from all others.
func picture(mark string) string { return host + "/samples/anna.jpg?mark=" + url.QueryEscape(mark) }

// draft asks for a video of the picture with a mark.
func draft(mark string) history.Draft {
	engine := api.Engines()[0]
	return history.Draft{
		Title: "take " + mark, Picture: picture(mark), Template: simulator.StartTemplates()[0].ID, Engine: engine.ID, Model: engine.Model,
	}
}

// write writes a task and its life into history.
func (m *meeting) write(store *store.Store, d history.Draft, life ...history.Event) history.TaskID {
	m.t.Helper()
	made, err := store.Create(context.Background(), d)
	if err != nil {
		m.t.Fatal(err)
	}
	m.live(store, made[0].ID, life...)
	return made[0].ID
}

// live has events happen to a task.
func (m *meeting) live(store *store.Store, id history.TaskID, life ...history.Event) {
	m.t.Helper()
	for _, e := range life {
		if _, err := store.Apply(context.Background(), id, e); err != nil {
			m.t.Fatal(err)
		}
	}
}

// plant puts tasks on the service in this cell and in all that follow, and gives the last one.
func (m *meeting) plant(past ...simulator.Past) simulator.TaskState {
	m.t.Helper()
	m.scene.seeds = append(m.scene.seeds, past)
	m.seed(past...)
	there := m.sim.Tasks()
	return there[len(there)-1]
}

// known is the event of an acceptance, as the service has it.
func known(there simulator.TaskState) history.TaskAccepted {
	return history.TaskAccepted{TaskID: there.ID, RequestID: there.RequestID, Status: api.Pending, At: there.Submitted}
}

// bystanders are tasks that are in no way concerned: strangers' at work for a quarter of an hour, one
// of ours queued behind them, and ones at their end.
func (m *meeting) bystanders(store *store.Store, set func(time.Time), older ...simulator.Past) {
	for range 6 {
		older = append(older, simulator.Past{Ago: time.Minute, ImageURL: picture("stranger")})
	}
	last := m.plant(append(older, simulator.Past{Ago: 50 * time.Second, ImageURL: picture("queued")})...)
	set(time.Now().Add(-time.Hour))
	m.write(store, draft("saved"), history.SendBegan{}, history.TaskAccepted{TaskID: "saved-before", Status: api.Pending},
		history.Reported{Status: api.Succeeded, Video: host + "/results/x.mp4"}, history.VideoSaved{File: "x.mp4", Bytes: 1})
	m.write(store, draft("refused"), history.SendBegan{}, history.SendRefused{Problem: history.Problem{Op: api.OpSubmit, HTTP: 400, Code: "InvalidFile.Format"}})
	m.write(store, draft("missed"), history.SendBegan{}, history.SendLost{Problem: history.Problem{Op: api.OpSubmit, Code: api.CodeNetwork}}, history.NotFound{})
	set(time.Now().Add(-50 * time.Second))
	m.write(store, draft("queued"), history.SendBegan{}, known(last))
	set(time.Now())
}

// past writes tasks into history that are not on the list any more: from them the program knows how long tasks
// take, and has as many at the service at once as may be. Without one it sends the first alone.
func (m *meeting) past(store *store.Store, set func(time.Time)) {
	m.t.Helper()
	for n := range 3 {
		at := time.Now().Add(-30 * time.Hour)
		set(at)
		id := m.write(store, draft(fmt.Sprint("past ", n)))
		for _, e := range []struct {
			after time.Duration
			event history.Event
		}{
			{time.Second, history.SendBegan{}},
			{time.Second, history.TaskAccepted{TaskID: fmt.Sprint("past-", n), Status: api.Pending}},
			{time.Second, history.Reported{Status: api.Running}},
			{4 * time.Minute, history.Reported{Status: api.Succeeded, Seconds: 10, Video: host + "/past"}},
			{time.Second, history.VideoSaved{File: fmt.Sprint("past-", n, ".mp4"), Bytes: 1}},
			{29 * time.Hour, history.TakenOff{}},
		} {
			at = at.Add(e.after)
			set(at)
			m.live(store, id, e.event)
		}
	}
	set(time.Now())
}

// newSubject is a task that waits to be sent.
func newSubject(change func(*meeting, *history.Draft)) func(*meeting, *store.Store, func(time.Time)) {
	return func(m *meeting, store *store.Store, set func(time.Time)) {
		m.bystanders(store, set)
		d := draft("subject")
		change(m, &d)
		m.subject = m.write(store, d)
	}
}

// locally gives a draft a picture on this machine.
func (m *meeting) locally(d *history.Draft) {
	data, err := assets.FS.ReadFile("pictures/anna.jpg")
	if err != nil {
		m.t.Fatal(err)
	}
	d.Picture = filepath.Join(m.scene.folder, "anna.jpg")
	if err := os.WriteFile(d.Picture, data, 0o600); err != nil {
		m.t.Fatal(err)
	}
}

// beginTemplate has a clip wait to be made a motion; the subject is the task that makes it.
func beginTemplate(m *meeting, store *store.Store, set func(time.Time)) {
	newSubject(func(_ *meeting, d *history.Draft) {
		d.Template, d.Clip = "", host+"/samples/"+simulator.SampleClips()[0]
	})(m, store, set)
	live, err := store.Live(context.Background())
	if err != nil {
		m.t.Fatal(err)
	}
	m.subject = 0
	for _, t := range live {
		if t.Kind == history.MakesMotion {
			m.subject = t.ID
		}
	}
	if m.subject == 0 {
		m.t.Fatal("no task makes the motion")
	}
}

// beginAtService has a task queued at the service.
func beginAtService(m *meeting, store *store.Store, set func(time.Time)) {
	m.bystanders(store, set)
	m.atService(store, "subject", time.Second)
}

// atService adds one more task to the queue and makes it the subject.
func (m *meeting) atService(store *store.Store, mark string, ago time.Duration) {
	last := m.plant(simulator.Past{Ago: ago, ImageURL: picture(mark)})
	m.subject, m.remote = m.write(store, draft(mark), history.SendBegan{}, known(last)), last.ID
}

// beginLongQueue has so many queued that the list is read.
func beginLongQueue(m *meeting, store *store.Store, set func(time.Time)) {
	m.bystanders(store, set)
	for i := range 4 {
		m.atService(store, fmt.Sprint("behind ", i), time.Duration(20-i)*time.Second)
	}
	m.atService(store, "subject", 5*time.Second)
}

// beginUnconfirmed has a task that was sent and accepted, and whose answer got lost.
func beginUnconfirmed(m *meeting, store *store.Store, set func(time.Time)) {
	m.bystanders(store, set)
	m.plant(simulator.Past{Ago: time.Second, ImageURL: picture("subject")})
	set(time.Now().Add(-2 * time.Second))
	m.subject = m.write(store, draft("subject"), history.SendBegan{Known: true}, history.SendLost{Problem: history.Problem{Op: api.OpSubmit, Code: api.CodeNetwork}})
}

// beginDone has a task that the service has finished meanwhile.
func beginDone(m *meeting, store *store.Store, set func(time.Time)) {
	m.bystanders(store, set, simulator.Past{Ago: 10 * time.Minute, ImageURL: picture("subject")})
	m.subject = m.write(store, draft("subject"), history.SendBegan{}, known(m.sim.Tasks()[0]))
}

// cancelSubject has the subject canceled.
func cancelSubject(m *meeting) {
	time.Sleep(time.Second)
	m.p.asks(func() core.Job { return m.p.core.Cancel(m.subject) })
}
