package tui_test

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"maps"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/simulator"
)

// Two motions and the samples of the built-in service, as people would paste them.
const (
	waltz = "AACT.2c9a41e7.Vm8qYzR0kLwB5nXhTd3e1Q.u7GxPa2s"
	tango = "AACT.80d3f51b.Jt4oWc9EyMi2zKp6rUa0hA.bQ5vNd8l"
)

// sample is a picture of the built-in service, shot one of the tests' own, which stays as it is.
func sample(name string) string { return studio + "/samples/" + name }
func shot(name string) string   { return studio + "/shots/" + name }

// serveShot answers with a picture of a figure before a wall, or too small a one.
func serveShot(w http.ResponseWriter, name string) {
	content := figurePicture()
	switch name {
	case "huge.bmp":
		content = bmp(5000, 7000)
	case "tiny.png":
		content = smallFigurePicture()
	case "cut.png":
		content = content[:len(content)/2]
	}
	_, _ = w.Write(content)
}

var (
	figurePicture      = sync.OnceValue(func() []byte { return draw(240, 320) })
	smallFigurePicture = sync.OnceValue(func() []byte { return draw(200, 300) })
)

// draw draws the figure on that many pixels.
func draw(w, h int) []byte {
	size := image.Rect(0, 0, w, h)
	img := image.NewRGBA(size)
	for i := range size.Dx() * size.Dy() {
		x, y := i%size.Dx(), i/size.Dx()
		wall := color.RGBA{0xd8, uint8(0xa0 + y/8), 0x70, 0xff}
		switch dx, dy := x-size.Dx()/2, y-60; {
		case dx*dx+dy*dy < 40*40:
			wall = color.RGBA{0x30, 0x40, 0x90, 0xff}
		case y > 100 && y < 290 && dx*dx < 50*50:
			wall = color.RGBA{0x90, 0x30, 0x40, 0xff}
		}
		img.SetRGBA(x, y, wall)
	}
	// Uncompressed, the size is the same whatever the encoder learns.
	var b bytes.Buffer
	_ = (&png.Encoder{CompressionLevel: png.NoCompression}).Encode(&b, img)
	return b.Bytes()
}

// asker is how a text from outside is written down: as it is, or as something nasty.
type asker func(plain string) string

func plainly(s string) string { return s }

// accepted is a task's life until the service has it, sent a second after it was written down.
func accepted(n int, word asker) []happening {
	return []happening{
		{time.Second, history.SendBegan{}},
		{400 * time.Millisecond, history.TaskAccepted{
			TaskID:    word("0385dc79-5ff8-4d82-bcb6-") + fmt.Sprintf("%012x", n), // no two are the same
			RequestID: word("4909100c-7b5a-9f92-bfe5-") + fmt.Sprintf("%012x", n), Status: api.Pending,
		}},
	}
}

// reported is what the service says some time later.
func reported(after time.Duration, status api.Status) happening {
	return happening{after, history.Reported{Status: status}}
}

// finished is a task's life until its video waits at the service.
func finished(n int, word asker) []happening {
	return append(accepted(n, word), reported(3*time.Second, api.Running), happening{4 * time.Minute, history.Reported{
		Status: api.Succeeded, Seconds: 10.2,
		Video: studio + "/results/0385dc79/" + fmt.Sprint(n) + ".mp4?Expires=1795291234&Signature=s1gn",
	}})
}

// past is a task and what has happened to it, as of so long ago.
type past struct {
	name  string
	ago   time.Duration
	draft history.Draft
	life  []happening
}

// account writes a task in every state that there is into history, the older first, and gives them by name.
// Texts from outside are written as word says. Those that go on do so at the service. A test that wants to see
// them unchanged holds its requests.
func account(s *harness, word asker) map[string]history.Task {
	by := map[string]history.Task{}
	for _, p := range append(pasts(word), presents(word)...) {
		s.at(noon.Add(-p.ago))
		by[p.name] = s.add(p.draft, p.life...)
	}
	s.at(noon)
	return by
}

// shortly writes the same tasks as account, all at the same time, which takes a tenth as long.
func shortly(s *harness, word asker) map[string]history.Task {
	lives := append(pasts(word), presents(word)...)
	drafts := make([]history.Draft, len(lives))
	for i, p := range lives {
		drafts[i] = onEngine(p.draft)
	}
	tasks, err := s.store.Create(s.ctx, drafts...)
	s.must(err)
	for step, more := 0, true; more; step++ {
		var changes []history.Change
		for i, p := range lives {
			if step < len(p.life) {
				changes = append(changes, history.Change{ID: tasks[i].ID, Event: p.life[step].event})
			}
		}
		_, err := s.store.ApplyAll(s.ctx, changes)
		s.must(err)
		more = len(changes) > 0
	}
	by := map[string]history.Task{}
	for i, p := range lives {
		by[p.name] = s.task(tasks[i].ID)
	}
	return by
}

// on is a draft with one of the tests' own pictures.
func on(title, file, motion string, word asker) history.Draft {
	return history.Draft{Title: word(title), Picture: word(shot(file)), Template: word(motion)}
}

// pasts are the tasks that are at their end, or wait for somebody.
func pasts(word asker) []past {
	sent := happening{time.Second, history.SendBegan{}}
	lost := happening{time.Minute, history.SendLost{Problem: history.Problem{Op: api.OpSubmit, Code: "NoAnswer", Message: word("connection reset by peer")}}}
	then := func(life []happening, more ...history.Event) []happening {
		for _, e := range more {
			life = append(life, happening{time.Second, e})
		}
		return life
	}
	unknown := history.Reported{Status: api.Unknown}
	own := func(d history.Draft, ratio string) history.Draft {
		d.PictureBackground, d.Ratio = true, ratio
		return d
	}
	return []past{
		{"gone", 49 * time.Hour, on("", "half.png", waltz, word), then(finished(1, word),
			history.SaveFailed{Problem: history.Problem{Code: api.CodeLinkDead, Op: api.OpFetch, Message: word("the address has died")}, Dead: true})},
		{"expired", 47 * time.Hour, on("Tango, side light", "bo.png", tango, word), then(accepted(2, word), unknown, unknown, unknown)},
		{"saved", 9 * time.Hour, on("Opening, slow", "anna.png", waltz, word), then(finished(3, word),
			history.VideoSaved{File: word("Opening-slow-0385dc79.mp4"), Bytes: 2_412_000})},
		{"saved wide", 8 * time.Hour, own(on("", "陈小姐.png", tango, word), "9:16"), then(finished(4, word),
			history.VideoSaved{File: word("陈小姐-0385dc79.mp4"), Bytes: 812_000})},
		{"failed", 7 * time.Hour, on("Finale", "half.png", waltz, word), then(accepted(5, word), history.Reported{
			Status: api.Failed, Code: word("InvalidFile.FullBody"), RequestID: word("7574ee8f-38a3-4b1e-9280-11c33ab46e51"),
			Message: word("The human is not fullbody in the image, please upload another one."),
		})},
		{"refused", 6 * time.Hour, on("Test shot", "tiny.png", waltz, word), []happening{sent, {time.Second, history.SendRefused{Problem: history.Problem{
			Op: api.OpSubmit, HTTP: 400, Code: word("InvalidFile.Resolution"), RequestID: word("0f9ba37b-2f5c-9d11-a1c9-3e5d0c7a4b21"),
			Message: word("The image resolution is invalid, please make sure the largest length of image is smaller than 4096, and the smallest length of image is larger than 224."),
		}}}}},
		{"canceled", 5 * time.Hour, own(on("Finale", "dai.png", waltz, word), "3:4"), then(accepted(7, word), history.CancelDone{RequestID: word("c7a1")})},
		{"unsaved", 4 * time.Hour, on("Rooftop", "anna.png", waltz, word), then(finished(8, word),
			history.SaveFailed{Problem: history.Problem{Code: string(history.CodeFull), Message: word("there is no room left on the disk")}})},
		{"missed", 3 * time.Hour, on("Rooftop, again", "anna.png", waltz, word), []happening{sent, lost, {2 * time.Minute, history.NotFound{}}}},
		{"ambiguous", 2 * time.Hour, on("Rooftop, night", "anna.png", waltz, word), []happening{sent, lost, {2 * time.Minute, history.NotFound{Candidates: []string{word("a"), word("b")}}}}},
	}
}

// presents are the tasks that go on, at the service or here.
func presents(word asker) []past {
	at := func(n int, name string, ago time.Duration, file string, statuses ...api.Status) past {
		life := accepted(n, word)
		for _, s := range statuses {
			life = append(life, reported(time.Second, s))
		}
		return past{name, ago, on("Take "+fmt.Sprint(n), file, waltz, word), life}
	}
	sent := happening{time.Second, history.SendBegan{}}
	cover := on("小红书 封面", "陈小姐.png", waltz, word)
	cover.PictureBackground, cover.Ratio = true, "9:16"
	return []past{
		at(20, "overdue", 30*time.Minute, "bo.png", api.Running),
		{"finished", 25 * time.Minute, on("Take 21", "dai.png", waltz, word), finished(21, word)},
		at(22, "no address", 20*time.Minute, "bo.png", api.Running, api.Succeeded),
		at(23, "finishing", 6*time.Minute, "bo.png", api.PostProcessing),
		at(24, "running", 5*time.Minute, "anna.png", api.Running),
		at(25, "preparing", 4*time.Minute, "dai.png", api.PreProcessing),
		at(26, "unfamiliar", 3*time.Minute, "bo.png", api.Status(word("DREAMING"))),
		at(27, "suspended", 2*time.Minute, "bo.png", api.Suspended),
		at(28, "queued", 100*time.Second, "bo.png"),
		at(29, "queued too", 90*time.Second, "anna.png"),
		{"unsure", 70 * time.Second, on("Poster, tango", "bo.png", tango, word), []happening{sent, {time.Second, history.SendLost{
			Problem: history.Problem{Op: api.OpSubmit, Code: "NoAnswer", Message: word("connection reset by peer")},
		}}}},
		{"put back", 60 * time.Second, on("Poster, waltz", "bo.png", waltz, word), []happening{sent, {time.Second, history.SendPutBack{Problem: history.Problem{
			Op: api.OpSubmit, HTTP: 429, Code: word("Throttling.RateQuota"), Message: word("Requests rate limit exceeded, please try again later."),
		}}}}},
		{"waiting", 20 * time.Second, cover, nil},
	}
}

// still starts the program with account's tasks and keeps every one as it is. The service does not answer, one
// video is coming and another is not.
func still(s *harness, word asker, w, h int) map[string]history.Task {
	by := s.shelf.account(s, word)
	if name := by["saved"].File; name == "Opening-slow-0385dc79.mp4" {
		s.must(os.WriteFile(s.videos.Path(name), nil, 0o600))
		s.must(os.Truncate(s.videos.Path(name), by["saved"].Bytes))
	}
	s.hold(service)
	s.hold(func(r *http.Request) bool { return strings.HasSuffix(r.URL.Path, "/21.mp4") })
	s.sim.Inject(simulator.Fault{Kind: simulator.KindResult, Do: simulator.Page})
	s.start(w, h)
	if !s.quick {
		s.advance(110 * time.Second)
	}
	return by
}

// cache keeps the history that account writes, so that of many stages only the first has the work.
// They must have the same words.
type cache struct {
	once sync.Once
	made atomic.Bool
	file []byte
	by   map[string]history.Task
}

// begin writes the history to a file; false where it is not made yet, or f is nil.
func (f *cache) begin(path string) (bool, error) {
	if f == nil || !f.made.Load() {
		return false, nil
	}
	return true, os.WriteFile(path, f.file, 0o600)
}

func (f *cache) account(s *harness, word asker) map[string]history.Task {
	write := account
	if s.quick {
		write = shortly
	}
	if f == nil {
		return write(s, word)
	}
	if s.begun {
		return maps.Clone(f.by)
	}
	path := filepath.Join(s.folder, "history.db")
	first := false
	f.once.Do(func() {
		first = true
		f.by = write(s, word)
		s.must(s.store.Close())
		var err error
		f.file, err = os.ReadFile(path)
		s.must(err)
		f.made.Store(true)
	})
	if !first {
		s.must(s.store.Close())
		_, err := f.begin(path)
		s.must(err)
	}
	s.openStore()
	return maps.Clone(f.by)
}

// experienced writes a task of the day before into history that is off the list. From it the program
// knows how long one takes, and so sends more than the first alone.
func (s *harness) experienced() {
	s.t.Helper()
	now := s.clock.Now()
	s.at(now.Add(-24 * time.Hour))
	d := history.Draft{Picture: shot("anna.png"), Template: waltz}
	s.add(d, append(finished(99, plainly), happening{time.Second, history.VideoSaved{File: "past.mp4", Bytes: 1}},
		happening{23*time.Hour + 30*time.Minute, history.TakenOff{}})...)
	s.at(now)
}

// choose puts the list's cursor on a task; the list must hold all tasks, the newest first.
func (s *harness) choose(t history.Task) {
	s.t.Helper()
	counts, err := s.store.Counts(s.ctx)
	s.must(err)
	s.press("home")
	for range int64(counts.All) - int64(t.ID) {
		s.press("down")
	}
}
