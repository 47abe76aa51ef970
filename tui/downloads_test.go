package tui_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"fmt"
	"hash/crc64"
	"net/http"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/history/store"
	"dancecard/internal/simulator"
	"dancecard/internal/simulator/assets"
)

const resultsHost = "127.0.0.2:9000"

// results is a storage of results that sends some of them a byte every five seconds.
type results struct {
	b      *bubble
	video  []byte
	mu     sync.Mutex
	crawl  map[string]bool
	steady int      // how many bytes come every quarter of a second; 0 for all at once
	sum    string   // the checksum that is told; empty for none
	asked  []string // name and range of each request
	keys   int      // requests with a key
}

// newResults starts such a storage, for the programs that are opened after it.
func newResults(b *bubble) *results {
	b.t.Helper()
	list, err := assets.FS.ReadDir("videos")
	if err != nil || len(list) == 0 {
		b.t.Fatal("no videos to serve", err)
	}
	r := &results{b: b, crawl: map[string]bool{}}
	if r.video, err = assets.FS.ReadFile("videos/" + list[0].Name()); err != nil {
		b.t.Fatal(err)
	}
	pipe := simulator.NewPipe()
	server := &http.Server{Handler: r}
	ended := make(chan error, 1)
	go func() { ended <- server.Serve(pipe) }()
	b.t.Cleanup(func() {
		_ = server.Close()
		<-ended
	})
	b.wired = func(l *line) { l.others = map[string]*simulator.Pipe{resultsHost: pipe} }
	return r
}

// link is the address of a result, good until a time.
func (r *results) link(name string, until time.Time) string {
	return fmt.Sprintf("http://%s/%s.mp4?Expires=%d&Signature=canary", resultsHost, name, until.Unix())
}

func (r *results) slow(name string, slow bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.crawl[name] = slow
}

func (r *results) ServeHTTP(w http.ResponseWriter, req *http.Request) {
	name := strings.TrimSuffix(path.Base(req.URL.Path), ".mp4")
	r.mu.Lock()
	r.asked = append(r.asked, name+" "+req.Header.Get("Range"))
	if strings.Contains(fmt.Sprint(req.Header, req.URL), bubbleKey) {
		r.keys++
	}
	slow := r.crawl[name]
	r.mu.Unlock()
	until, _ := strconv.ParseInt(req.URL.Query().Get("Expires"), 10, 64)
	if r.b.clock.Now().Unix() >= until {
		w.WriteHeader(http.StatusForbidden)
		fmt.Fprint(w, "<Error><Code>AccessDenied</Code><Message>Request has expired.</Message></Error>")
		return
	}
	w.Header().Set("ETag", `"`+name+`"`)
	if r.sum != "" {
		w.Header().Set("x-oss-hash-crc64ecma", r.sum)
	}
	if slow {
		w = &crawling{w, req.Context(), 1, 5 * time.Second}
	} else if r.steady > 0 {
		w = &crawling{w, req.Context(), r.steady, time.Second / 4}
	}
	http.ServeContent(w, req, "", time.Time{}, bytes.NewReader(r.video))
}

// crawling sends so many bytes every so often.
type crawling struct {
	http.ResponseWriter
	ctx   context.Context
	bytes int
	every time.Duration
}

func (c *crawling) Write(p []byte) (int, error) {
	for i := 0; i < len(p); i += c.bytes {
		if err := fakeSleep(c.ctx, c.every); err != nil {
			return i, err
		}
		if _, err := c.ResponseWriter.Write(p[i:min(i+c.bytes, len(p))]); err != nil {
			return i, err
		}
		_ = http.NewResponseController(c.ResponseWriter).Flush()
	}
	return len(p), nil
}

// finished writes a finished task into history whose result lies in the storage.
func (r *results) finished(name string, life time.Duration) history.TaskID {
	r.b.t.Helper()
	ctx, now := context.Background(), r.b.clock.Now().Add(-time.Hour)
	store, err := store.Open(ctx, filepath.Join(r.b.folder, "history.db"), store.Options{Now: func() time.Time { return now }})
	if err != nil {
		r.b.t.Fatal(err)
	}
	defer store.Close()
	tasks, err := store.Create(ctx, draft(name))
	if err != nil {
		r.b.t.Fatal(err)
	}
	for _, e := range []history.Event{
		history.SendBegan{},
		history.TaskAccepted{TaskID: "0192f5c1-7e11-7cc0-98c4-" + fmt.Sprintf("%012d", tasks[0].ID), Status: api.Pending},
		history.Reported{Status: api.Running},
		history.Reported{Status: api.Succeeded, Seconds: 10, Video: r.link(name, r.b.clock.Now().Add(life))},
	} {
		if _, err := store.Apply(ctx, tasks[0].ID, e); err != nil {
			r.b.t.Fatal(err)
		}
	}
	return tasks[0].ID
}

// Ten results have links that live from two minutes to two hours. Four of them come at a byte every five
// seconds; the last of these gets better after an hour. Run with -v it shows what happens.
func TestTenDownloadsOfWhichFourAreSlow(t *testing.T) {
	inBubble(t, simulator.Options{Seed: 1}, func(t *testing.T, b *bubble) {
		r, began := newResults(b), b.clock.Now()
		lives := []time.Duration{2, 5, 10, 20, 30, 45, 60, 75, 90, 120}
		ids, names := make([]history.TaskID, 10), make([]string, 10)
		for i, life := range lives {
			names[i] = fmt.Sprintf("%d minutes", life)
			if i == 0 || i == 3 || i == 6 || i == 9 {
				names[i] += " crawling"
				r.slow(names[i], true)
			}
			ids[i] = r.finished(names[i], life*time.Minute)
		}
		w := b.open("anna")
		var saved []string
		watch := func(d time.Duration) {
			for end := b.clock.Now().Add(d); b.clock.Now().Before(end); time.Sleep(d / 60) {
				for i, id := range ids {
					if !slices.Contains(saved, names[i]) && w.task(id).State == history.Saved {
						saved = append(saved, names[i])
						t.Logf("after %v saved: %s", b.clock.Now().Sub(began), names[i])
					}
				}
			}
		}
		watch(time.Minute)
		t.Logf("after a minute:\n%s", w.screen())
		slices.Sort(saved[min(len(saved), 4):]) // which of two downloads side by side ends first is not ours
		if want := []string{"5 minutes", "10 minutes", "30 minutes", "45 minutes", "75 minutes", "90 minutes"}; !slices.Equal(saved, want) {
			t.Errorf("after a minute %q are saved, want %q", saved, want)
		}
		w.want("4 videos not saved yet · first link expires "+began.Add(2*time.Minute).Format("15:04"), "expires "+began.Add(2*time.Hour).Format("15:04"))
		watch(30 * time.Minute)
		t.Logf("after half an hour:\n%s", w.screen())
		w.want("2 videos not saved yet · first link expires " + began.Add(time.Hour).Format("15:04"))
		watch(30 * time.Minute)
		r.slow(names[9], false)
		watch(15 * time.Minute)
		t.Logf("after an hour and a quarter:\n%s\nrequests: %q", w.screen(), r.asked)
		if len(saved) != 7 || saved[6] != names[9] {
			t.Errorf("saved are %q", saved)
		}
		if w.shows("not saved yet") {
			t.Errorf("something is said to be in danger:\n%s", w.screen())
		}
		if last := r.lastOf(names[9]); !strings.HasPrefix(last, "bytes=") {
			t.Errorf("it began anew: %q", last)
		}
		r.wantWhole(w, ids[9])
		if r.keys > 0 {
			t.Errorf("%d requests to the storage held the key", r.keys)
		}
	})
}

// lastOf is the range of the last request for a result.
func (r *results) lastOf(name string) (last string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, a := range r.asked {
		if span, ok := strings.CutPrefix(a, name+" "); ok {
			last = span
		}
	}
	return last
}

// wantWhole checks that a task's file is the video, and that history knows its content.
func (r *results) wantWhole(w *fakeWindow, id history.TaskID) {
	r.b.t.Helper()
	task := w.task(id)
	got, err := os.ReadFile(w.videos.Path(task.File))
	if err != nil || !bytes.Equal(got, r.video) || task.SHA256 != fmt.Sprintf("%x", sha256.Sum256(r.video)) {
		r.b.t.Errorf("%s holds %d bytes, and %q is known of it: %v", task.File, len(got), task.SHA256, err)
	}
}

// Before a link is given up the service is asked for another. What came from the first is kept. Where the
// service cannot be asked, the result is not given up.
func TestAnExpiringLinkIsRenewed(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name    string
		offline bool
	}{{"the service answers", false}, {"the service is away for an hour", true}} {
		t.Run(test.name, func(t *testing.T) {
			inBubble(t, quick, func(t *testing.T, b *bubble) {
				r := newResults(b)
				w := b.open("anna")
				broken := b.sim.Inject(simulator.Fault{Kind: simulator.KindResult, Do: simulator.Reset})
				ids := w.add("a")
				b.until("it is finished", 10*time.Minute, func() bool { return w.task(ids[0]).Tries > 0 })
				_, err := w.store.Apply(context.Background(), ids[0], history.LinkRenewed{Video: r.link("a", b.clock.Now().Add(-time.Minute))})
				if err != nil {
					t.Fatal(err)
				}
				w.quit()
				broken()
				back := func() {}
				if test.offline {
					back = b.sim.Inject(simulator.Fault{Kind: simulator.KindQuery, Do: simulator.Refuse, Status: 503, Code: "ServiceUnavailable"})
				}
				w = b.open("bo")
				if test.offline {
					time.Sleep(time.Hour)
					if got := w.task(ids[0]); got.State != history.Finished || got.Tries == 0 {
						t.Errorf("while the service is away it is %+v", got)
					}
				}
				back()
				b.until("it is saved", 30*time.Minute, w.allSaved(ids))
				if len(r.asked) == 0 {
					t.Error("the first link was never tried")
				}
			})
		})
	}
}

// A video that is damaged each time it comes is never saved; that is said, and it is tried again.
func TestADamagedVideoIsNeverSaved(t *testing.T) {
	inBubble(t, simulator.Options{Seed: 1}, func(t *testing.T, b *bubble) {
		r := newResults(b)
		r.sum = "17"
		id := r.finished("a", 20*time.Hour)
		w := b.open("anna")
		b.until("it is said", 5*time.Minute, func() bool { return w.task(id).Tries > 0 })
		w.want("arrived damaged each time", "not saved", "damaged")
		if files, err := filepath.Glob(filepath.Join(b.folder, "videos", "*.mp4")); err != nil || len(files) > 0 || len(r.asked) != 5 {
			t.Errorf("after %d requests %q are there", len(r.asked), files)
		}
		r.sum = strconv.FormatUint(crc64.Checksum(r.video, crc64.MakeTable(crc64.ECMA)), 10)
		b.until("it is saved", 10*time.Minute, w.allSaved([]history.TaskID{id}))
		r.wantWhole(w, id)
	})
}
