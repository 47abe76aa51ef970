package tui_test

import (
	"context"
	"os"
	"path/filepath"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/history/store"
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
		opSweep:    {"list sweep", simulator.KindList, beginLongQueue, nil, 0},
		opSearch:   {"unsure search", simulator.KindList, beginUnsure, nil, 0},
		opCancel:   {"cancel", simulator.KindCancel, beginAtService, pressCancel, 0},
		opDetect:   {"detect", simulator.KindDetect, newSubject(func(_ *meeting, d *history.Draft) { d.Detect = true }), nil, 0},
		opPolicy:   {"upload policy", simulator.KindPolicy, newSubject((*meeting).locally), nil, 0},
		opUpload:   {"upload", simulator.KindUpload, newSubject((*meeting).locally), nil, 0},
		opResult:   {"result download", simulator.KindResult, beginDone, nil, 310 * time.Second},
	}
}

// bystanders are tasks that are in no way concerned: strangers' at work for a quarter of an hour, one
// of ours queued behind them, and ones at their end.
func (m *meeting) bystanders(store *store.Store, set func(time.Time), older ...simulator.Past) (there []simulator.TaskState) {
	for range 6 {
		older = append(older, simulator.Past{Ago: time.Minute, ImageURL: picture("stranger")})
	}
	m.plant(append(older, simulator.Past{Ago: 50 * time.Second, ImageURL: picture("queued")})...)
	there = m.sim.Tasks()
	set(time.Now().Add(-time.Hour))
	m.write(store, "saved", accepted(1, plainly)[0].event, accepted(1, plainly)[1].event,
		history.Reported{Status: api.Succeeded, Video: bubbleHost + "/results/x.mp4"}, history.VideoSaved{File: "x.mp4", Bytes: 1})
	m.write(store, "refused", history.SendBegan{}, history.SendRefused{Problem: history.Problem{Op: api.OpSubmit, HTTP: 400, Code: "InvalidFile.Format"}})
	m.write(store, "missed", history.SendBegan{}, history.SendLost{Problem: history.Problem{Op: api.OpSubmit, Code: api.CodeNetwork}}, history.NotFound{})
	set(time.Now().Add(-50 * time.Second))
	m.write(store, "queued", history.SendBegan{}, known(there[len(there)-1]))
	set(time.Now())
	return there
}

// plant puts tasks on the service in this cell and in all that follow.
func (m *meeting) plant(past ...simulator.Past) {
	m.t.Helper()
	m.scene.seeds = append(m.scene.seeds, past)
	m.seed(past...)
}

// known is the event of an acceptance, as the service has it.
func known(there simulator.TaskState) history.TaskAccepted {
	return history.TaskAccepted{TaskID: there.ID, RequestID: there.RequestID, Status: api.Pending, At: there.Submitted}
}

// write writes a task and its life into history.
func (m *meeting) write(store *store.Store, mark string, life ...history.Event) history.TaskID {
	m.t.Helper()
	made, err := store.Create(context.Background(), draft(mark))
	if err != nil {
		m.t.Fatal(err)
	}
	for _, e := range life {
		if _, _, err := store.Apply(context.Background(), made[0].ID, e); err != nil {
			m.t.Fatal(err)
		}
	}
	return made[0].ID
}

// newSubject is a task that waits to be sent.
func newSubject(change func(*meeting, *history.Draft)) func(*meeting, *store.Store, func(time.Time)) {
	return func(m *meeting, store *store.Store, set func(time.Time)) {
		m.bystanders(store, set)
		d := draft("subject")
		change(m, &d)
		made, err := store.Create(context.Background(), d)
		if err != nil {
			m.t.Fatal(err)
		}
		m.subject = made[0].ID
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
		d.Template, d.Clip = "", bubbleHost+"/samples/"+simulator.SampleClips()[0]
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
	m.plant(simulator.Past{Ago: ago, ImageURL: picture(mark)})
	there := m.sim.Tasks()
	last := there[len(there)-1]
	m.subject, m.remote = m.write(store, mark, history.SendBegan{}, known(last)), last.ID
}

// beginLongQueue has so many queued that the list is read.
func beginLongQueue(m *meeting, store *store.Store, set func(time.Time)) {
	m.bystanders(store, set)
	for i := range 4 {
		m.atService(store, "behind "+numbered(i), time.Duration(20-i)*time.Second)
	}
	m.atService(store, "subject", 5*time.Second)
}

// beginUnsure has a task that was sent and accepted, and whose answer got lost.
func beginUnsure(m *meeting, store *store.Store, set func(time.Time)) {
	m.bystanders(store, set)
	m.plant(simulator.Past{Ago: time.Second, ImageURL: picture("subject")})
	set(time.Now().Add(-2 * time.Second))
	m.subject = m.write(store, "subject", history.SendBegan{Known: true}, history.SendLost{Problem: history.Problem{Op: api.OpSubmit, Code: api.CodeNetwork}})
}

// beginDone has a task that the service has finished meanwhile.
func beginDone(m *meeting, store *store.Store, set func(time.Time)) {
	there := m.bystanders(store, set, simulator.Past{Ago: 10 * time.Minute, ImageURL: picture("subject")})
	m.subject = m.write(store, "subject", history.SendBegan{}, known(there[0]))
}

// pressCancel calls the subject off, which is under the cursor.
func pressCancel(m *meeting) {
	time.Sleep(time.Second)
	m.w.press("home", "c")
	if !m.w.asks() {
		m.t.Error("nothing is asked before a task is canceled")
	}
	m.w.press("c")
}
