//go:build kill && unix

package cli_test

import (
	"context"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"dancecard/history"
	"dancecard/internal/simulator"
)

// strangers are tasks of the account that another program asked for, and what became of them here. The
// nil pointer stands for none.
type strangers struct {
	there    map[string]bool         // by their ids at the service
	imported map[string]history.Task // by the same
}

// strangersModel is another one than the intents', so that no stranger is taken for an unsure intent.
const strangersModel = "wan2.2-animate-move"

// strangersToo has the service do tasks for another program, one with every third intent, and the
// person import them in every round.
func (k *killing) strangersToo(round func(wanted int)) func(wanted int) {
	k.strange = &strangers{there: map[string]bool{}, imported: map[string]history.Task{}}
	k.duties = append(k.duties, func(s *session) bool {
		s.Press("i")
		return true
	})
	return func(wanted int) {
		for len(k.strange.there) < wanted/3 {
			made, err := k.sim.Seed(simulator.Past{
				Model: strangersModel, ImageURL: k.sim.host + "/samples/anna.jpg", ClipURL: k.sim.host + "/samples/waltz.mp4",
			})
			if err != nil {
				k.t.Fatal(err)
			}
			k.strange.there[made[0]] = true
		}
		round(wanted)
	}
}

// holds tells a stranger by its id at the service.
func (o *strangers) holds(remote string) bool { return o != nil && o.there[remote] }

// sift takes the strangers out of what history holds. Each is there once at most, and stays.
func (o *strangers) sift(t *testing.T, all []history.Task) (own []history.Task) {
	t.Helper()
	if o == nil {
		return all
	}
	found := map[string]history.Task{}
	for _, task := range all {
		if !o.there[task.RemoteID] {
			own = append(own, task)
			continue
		}
		if other, twice := found[task.RemoteID]; twice {
			t.Fatalf("%s is in history twice: %d and %d", task.RemoteID, other.ID, task.ID)
		}
		found[task.RemoteID] = task
	}
	for remote, task := range o.imported {
		if found[remote].ID != task.ID {
			t.Fatalf("%s was in history as task %d, and now it is %+v", remote, task.ID, found[remote])
		}
	}
	o.imported = found
	return own
}

// rest reports whether all of them are here and at their end.
func (o *strangers) rest() bool {
	if o == nil {
		return true
	}
	for _, task := range o.imported {
		if !task.State.Final() {
			return false
		}
	}
	return len(o.imported) == len(o.there)
}

// wantSaved looks for their videos on the disk, and takes them out of what was found there.
func (o *strangers) wantSaved(t *testing.T, folder string, have map[string]os.FileInfo) {
	t.Helper()
	if o == nil {
		return
	}
	for remote, task := range o.imported {
		b, err := os.ReadFile(filepath.Join(folder, task.File))
		if task.State != history.Saved || err != nil || len(b) < 1000 {
			t.Errorf("%s is %s: %d bytes, %v, %+v", remote, task.State, len(b), err, task.Problem)
		}
		delete(have, task.File)
	}
}

// written waits until the intent of a number is in history, or the program ends.
func (k *killing) written(s *session, n int) bool {
	ctx, cancel := context.WithTimeout(s.running, limit)
	defer cancel()
	return poll(ctx, time.Second/20, func() bool {
		for _, task := range tasks(k.t, k.data) {
			if !k.strange.holds(task.RemoteID) && intent(k.t, task.Picture) == n {
				return true
			}
		}
		return false
	})
}

// intent is the number behind a picture's address.
func intent(t *testing.T, picture string) int {
	t.Helper()
	u, err := url.Parse(picture)
	if err != nil {
		t.Fatal(err)
	}
	n, err := strconv.Atoi(u.Query().Get("n"))
	if err != nil {
		t.Fatalf("%s: %v", picture, err)
	}
	return n
}
