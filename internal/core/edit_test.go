package core_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/history/store"
	"dancecard/internal/core"
	"dancecard/internal/simulator"
	"dancecard/internal/simulator/assets"
)

// editRace is a task that is edited while it is prepared and sent. Points are the moments between two steps of that
// work, and those at which a request leaves.
type editRace struct {
	*harness
	p        *program
	was      history.Task
	draft    history.Draft
	hashes   map[string]string // of the pictures, by their path
	points   int
	do       func(point int)
	accepted bool
}

// sample writes a sample picture to the disk and remembers what it holds.
func (r *editRace) sample(name string) string {
	r.t.Helper()
	data, err := assets.FS.ReadFile("pictures/" + name)
	if err != nil {
		r.t.Fatal(err)
	}
	path := filepath.Join(r.folder, name)
	if err := os.WriteFile(path, data, 0o600); err != nil {
		r.t.Fatal(err)
	}
	sum := sha256.Sum256(data)
	r.hashes[path] = hex.EncodeToString(sum[:])
	return path
}

// begin puts a task with a picture into the queue of a program that is driven by hand.
func (r *editRace) begin(picture string) {
	engine := api.Engines()[0]
	r.draft = history.Draft{
		Title: "old", Picture: r.sample(picture), Template: simulator.StartTemplates()[0].ID, Engine: engine.ID, Model: engine.Model,
		PictureBackground: picture != halfBody, Ratio: "9:16", Detect: true,
	}
	r.p = r.byHand()
	r.p.take(r.p.do(r.p.core.Create([]history.Draft{r.draft}))...)
	r.was = told[core.Created](r.p)[0].Tasks[0]
	r.draft.Title, r.draft.Picture, r.draft.PictureBackground, r.draft.Ratio = "new", r.sample("chen.jpg"), true, "3:4"
}

func (r *editRace) point() {
	r.do(r.points)
	r.points++
}

// work carries the task to its end here or to the service, job by job.
func (r *editRace) work() {
	for more := 2; more > 0; {
		r.point()
		list, _ := r.p.core.Step(r.p.now())
		for _, job := range list {
			r.point()
			result := r.p.do(job)
			r.point()
			r.p.take(result...)
		}
		if _, live := r.p.core.Tasks().Live(r.was.ID); len(r.sim.Tasks()) > 0 || !live {
			more--
		}
		time.Sleep(1500 * time.Millisecond)
	}
}

// check tells whether what was sent is all of the old task, or all of the new one.
func (r *editRace) check(t *testing.T, when string) {
	t.Helper()
	is, sent := r.task(r.was.ID), r.sim.Tasks()
	if !r.accepted && strings.HasSuffix(r.was.Picture, halfBody) {
		if len(sent) > 0 || is.State != history.Rejected {
			t.Errorf("%s: the service has %d tasks, the task is %+v", when, len(sent), is)
		}
		return
	}
	if len(sent) != 1 || is.RemoteID != sent[0].ID {
		t.Fatalf("%s: the service has %d tasks, the task is %+v", when, len(sent), is)
	}
	want := r.was.Draft
	if r.accepted {
		want = r.draft
	}
	if is.Title != want.Title || is.Picture != want.Picture || is.Ratio != want.Ratio || is.Turn != r.was.Turn {
		t.Errorf("%s: accepted %t, the task is %+v", when, r.accepted, is.Draft)
	}
	uploaded := ""
	for _, request := range r.sim.Record() {
		if "oss://"+request.Upload.Key == sent[0].ImageURL {
			uploaded = request.Upload.SHA256
		}
	}
	if uploaded != r.hashes[want.Picture] || sent[0].Ratio != want.Ratio || !bytes.Contains(sent[0].Body, []byte(want.Ratio)) {
		t.Errorf("%s: accepted %t, sent with ratio %q and the picture %.8s", when, r.accepted, sent[0].Ratio, uploaded)
	}
	s := r.store()
	defer s.Close()
	lines, err := s.Timeline(context.Background(), is.ID)
	if err != nil {
		t.Fatal(err)
	}
	var kinds []string
	for _, line := range lines {
		kinds = append(kinds, line.Event.Kind())
	}
	at, began := slices.Index(kinds, "edited"), slices.Index(kinds, "send-began")
	if r.accepted != (at >= 0) || r.accepted && !slices.Contains(kinds[at:began], "checked") {
		t.Errorf("%s: accepted %t, the timeline is %q", when, r.accepted, kinds)
	}
}

// halfBody is a picture that doesn't pass the service's check with the video's background.
const halfBody = "half.jpg"

// race runs the life of a task of a picture with what happens at its points, and gives how many those were.
func race(t *testing.T, when, picture string, act func(r *editRace, point int)) (points int, accepted bool) {
	inFakeTime(t, simulator.Options{Seed: 3}, func(t *testing.T, w *harness) {
		r := &editRace{harness: w, hashes: map[string]string{}, do: func(int) {}}
		dial := w.dial
		w.dial = func(ctx context.Context, network, addr string) (net.Conn, error) {
			r.point()
			return dial(ctx, network, addr)
		}
		r.begin(picture)
		r.points, r.do = 0, func(point int) { act(r, point) }
		r.work()
		r.do = func(int) {}
		r.check(t, when)
		points, accepted = r.points, r.accepted
	})
	return points, accepted
}

// byAnother edits the task in another program, at a point.
func byAnother(at int) func(*editRace, int) {
	return func(r *editRace, point int) {
		if point != at {
			return
		}
		s := r.store()
		defer s.Close()
		out, err := store.Edit(context.Background(), s, r.was.ID, r.was.Draft, r.draft)
		if err != nil {
			r.t.Error(err)
		}
		r.accepted = !out.Refused
	}
}

// byItself edits the task in the program that sends it: at three points the edit is asked for, done and taken in.
func byItself(ask, do, take int) func(*editRace, int) {
	var job core.Job
	var result []core.Result
	return func(r *editRace, point int) {
		if point == ask {
			job = core.Edit(r.p.core, r.was, r.draft)
		}
		if point == do {
			result = r.p.do(job)
		}
		if point == take {
			r.p.take(result...)
			r.accepted = len(told[core.Edited](r.p)) == 1
			if refused := told[core.NotEdited](r.p); !r.accepted && (len(refused) != 1 || refused[0].Err != nil) {
				r.t.Errorf("it tells %+v", refused)
			}
		}
	}
}

// However an edit meets the work on its task, the task is sent once, as it was or as it became. A picture that is
// refused meanwhile ends only a task that still has it.
func TestEditMeetsTheWork(t *testing.T) {
	t.Parallel()
	for _, picture := range []string{"anna.jpg", halfBody} {
		last, _ := race(t, "not edited", picture, func(*editRace, int) {})
		for name, edit := range map[string]func(at int) func(*editRace, int){
			"another program": byAnother,
			"at once":         func(at int) func(*editRace, int) { return byItself(at, at, at) },
			"done later":      func(at int) func(*editRace, int) { return byItself(at, at+1, at+2) },
			"taken later":     func(at int) func(*editRace, int) { return byItself(at, at, at+3) },
		} {
			done := map[bool]int{}
			for at := range last {
				if at%min(everyCell, 2) != 0 {
					continue
				}
				_, accepted := race(t, fmt.Sprintf("%s, %s at %d of %d", picture, name, at, last), picture, edit(at))
				done[accepted]++
			}
			if done[true] < 1 || done[false] < 1 {
				t.Errorf("%s, %s: accepted and refused %v", picture, name, done)
			}
		}
	}
}
