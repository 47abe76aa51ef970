package store_test

import (
	"testing"
	"time"

	"dancecard/history/store"
)

// programs are several with one history, each of which looks at the lease from time to time.
type programs struct {
	testing.TB
	clock *clock
	store map[string]*store.Store
}

func newPrograms(t testing.TB, names ...string) *programs {
	p := &programs{t, newClock(), map[string]*store.Store{}}
	path := t.TempDir() + "/history.db"
	for _, name := range names {
		p.store[name] = openStore(t, path, p.clock.now)
	}
	return p
}

const aLife = 20 * time.Second

// wait and window look at the lease.
func (p *programs) wait(name string) store.Lease {
	p.Helper()
	return must(p.store[name].Leases.Hold(p.Context(), store.Program{Name: name, Role: store.Watcher}, aLife))(p)
}

func (p *programs) window(name string) store.Lease {
	p.Helper()
	return must(p.store[name].Leases.Hold(p.Context(), store.Program{Name: name}, aLife))(p)
}

func TestAWaitHandsTheLeaseOver(t *testing.T) {
	t.Parallel()
	p := newPrograms(t, "wait", "other wait", "window", "run")
	if l := p.wait("wait"); !l.Mine || l.Role != store.Watcher || l.WantedBy != "" {
		t.Fatalf("taken: %+v", l)
	}
	if p.wait("other wait"); p.wait("wait").WantedBy != "" {
		t.Error("another one that needs it for a moment asks for it")
	}
	if l := p.window("window"); l.Mine || l.Holder != "wait" {
		t.Errorf("the window: %+v", l)
	}
	p.window("run") // comes second
	p.clock.advance(time.Second)
	if l := p.wait("wait"); !l.Mine || l.WantedBy != "window" {
		t.Errorf("it does not notice: %+v", l)
	}
	mustDo(t, p.store["wait"].Leases.HandOver(t.Context(), "wait"))
	if l := p.wait("wait"); l.Mine {
		t.Errorf("it has it still: %+v", l)
	}
	if l := p.window("run"); l.Mine || l.Holder != "window" {
		t.Errorf("the one that came second: %+v", l)
	}
	p.clock.advance(time.Second)
	if l := p.window("window"); !l.Mine || l.Role != store.Worker || l.WantedBy != "" || !l.Until.Equal(p.clock.now().Add(aLife)) {
		t.Errorf("the window: %+v", l)
	}
	if p.window("run"); p.window("window").WantedBy != "" {
		t.Error("a window is asked to hand over")
	}
}

// However long the holder takes: who wants the lease is remembered while it renews it, and for no longer
// than it goes on asking.
func TestHowLongALeaseIsWanted(t *testing.T) {
	t.Parallel()
	p := newPrograms(t, "wait", "window", "run")
	p.wait("wait")
	for s := range 60 {
		p.window("window")
		if l := p.wait("wait"); !l.Mine || l.WantedBy != "window" {
			t.Fatalf("after %d s: %+v", s, l)
		}
		p.clock.advance(time.Second)
	}
	p.clock.advance(10 * time.Second) // the window is gone
	if l := p.wait("wait"); !l.Mine || l.WantedBy != "" {
		t.Errorf("wanted by one that is gone: %+v", l)
	}
	p.window("run")
	if l := p.wait("wait"); l.WantedBy != "run" {
		t.Errorf("another one: %+v", l)
	}
}

func TestAHandoverToNobody(t *testing.T) {
	t.Parallel()
	p := newPrograms(t, "wait", "window", "run")
	p.wait("wait")
	mustDo(t, p.store["wait"].Leases.HandOver(t.Context(), "wait"))
	if l := p.window("run"); !l.Mine {
		t.Errorf("nobody had asked: %+v", l)
	}
	mustDo(t, p.store["run"].Leases.Release(t.Context(), "run"))

	p.wait("wait")
	p.window("window")
	mustDo(t, p.store["window"].Leases.HandOver(t.Context(), "window")) // which does not hold it
	if l := p.wait("wait"); !l.Mine {
		t.Errorf("handed over by somebody else: %+v", l)
	}
	mustDo(t, p.store["wait"].Leases.HandOver(t.Context(), "wait"))
	p.clock.advance(5 * time.Second) // and the window died meanwhile
	if l := p.window("run"); !l.Mine {
		t.Errorf("kept for one that does not come: %+v", l)
	}
}

// Who is known to be dead gets nothing.
func TestAHandoverToTheDead(t *testing.T) {
	t.Parallel()
	c, path := newClock(), t.TempDir()+"/history.db"
	s := must(store.Open(t.Context(), path, store.Options{Now: c.now, Alive: func(name string) bool { return name != "dead" }}))(t)
	defer s.Close()
	must(s.Leases.Hold(t.Context(), store.Program{Name: "wait", Role: store.Watcher}, aLife))(t)
	must(s.Leases.Hold(t.Context(), store.Program{Name: "dead"}, aLife))(t)
	mustDo(t, s.Leases.HandOver(t.Context(), "wait"))
	if l := must(s.Leases.Hold(t.Context(), store.Program{Name: "run"}, aLife))(t); !l.Mine {
		t.Errorf("got %+v", l)
	}
}

// A program that works through the queue is told from one that only watches, and from one that is gone.
func TestWhetherSomebodyWorks(t *testing.T) {
	t.Parallel()
	p := newPrograms(t, "wait", "window")
	works := func(want bool) {
		t.Helper()
		if got := must(p.store["wait"].Leases.Worked(t.Context()))(t); got != want {
			t.Errorf("worked: %t", got)
		}
	}
	works(false)
	p.wait("wait")
	works(false)
	p.window("window") // asks for it
	if err := p.store["wait"].Leases.HandOver(t.Context(), "wait"); err != nil {
		t.Fatal(err)
	}
	p.window("window")
	works(true)
	p.clock.advance(aLife)
	works(false)
}
