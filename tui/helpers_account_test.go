package tui_test

import (
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
	"time"

	"dancecard/api"
	"dancecard/api/simulator"
	"dancecard/history"
)

// Two motions and the samples of the built-in service, as people would paste them.
const (
	waltz = "AACT.2c9a41e7.Vm8qYzR0kLwB5nXhTd3e1Q.u7GxPa2s"
	tango = "AACT.80d3f51b.Jt4oWc9EyMi2zKp6rUa0hA.bQ5vNd8l"
)

// sample is a picture of the built-in service, shot one of the tests' own, which stays as it is.
func sample(name string) string { return studio + "/samples/" + name }
func shot(name string) string   { return studio + "/shots/" + name }

// serveShot answers with a picture of a figure before a wall, 240 × 320 pixels, or too small a one.
func serveShot(w http.ResponseWriter, name string) {
	size := image.Rect(0, 0, 240, 320)
	if name == "tiny.png" {
		size = image.Rect(0, 0, 200, 300)
	}
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
	_ = (&png.Encoder{CompressionLevel: png.NoCompression}).Encode(w, img)
}

// say is how a text from outside is written down: as it is, or as something nasty.
type say func(plain string) string

func plainly(s string) string { return s }

// accepted is a task's life until the service has it, sent a second after it was written down.
func accepted(n int, word say) []happening {
	return []happening{
		{time.Second, history.SendBegan{}},
		{400 * time.Millisecond, history.TaskAccepted{
			TaskID:    word(fmt.Sprintf("0385dc79-5ff8-4d82-bcb6-%012x", n)),
			RequestID: word(fmt.Sprintf("4909100c-7b5a-9f92-bfe5-%012x", n)), Status: api.Pending,
		}},
	}
}

// reported is what the service says some time later.
func reported(after time.Duration, status api.Status) happening {
	return happening{after, history.Reported{Status: status}}
}

// finished is a task's life until its video waits at the service.
func finished(n int, word say) []happening {
	return append(accepted(n, word), reported(3*time.Second, api.Running), happening{4 * time.Minute, history.Reported{
		Status: api.Succeeded, Seconds: 10.2,
		Video: studio + "/results/0385dc79/" + fmt.Sprint(n) + ".mp4?Expires=1795291234&Signature=s1gn",
	}})
}

func failed(n int, word say, code, message string) []happening {
	return append(accepted(n, word), happening{25 * time.Second, history.Reported{
		Status: api.Failed, Code: word(code), Message: word(message), RequestID: word("7574ee8f-38a3-4b1e-9280-11c33ab46e51"),
	}})
}

// account writes a task in every state that there is into history, the older first, and gives them
// by name. Texts from outside are written as word says. Those that go on do so at the service, so a
// test that wants to see them in peace holds its requests.
func account(s *stage, word say) map[string]history.Task {
	by := map[string]history.Task{}
	n := 0
	add := func(name string, ago time.Duration, d history.Draft, life ...happening) {
		n++
		s.at(noon.Add(-ago))
		if d.Template == "" {
			d.Template = waltz
		}
		d.Title, d.Picture, d.Template = word(d.Title), word(d.Picture), word(d.Template)
		by[name] = s.add(d, life...)
	}
	lost := history.Problem{Op: api.OpSubmit, Code: "NoAnswer", Message: word("connection reset by peer")}
	sent := happening{time.Second, history.SendBegan{}}
	add("gone", 49*time.Hour, history.Draft{Picture: shot("half.png")}, append(finished(1, word), happening{time.Second, history.SaveFailed{Problem: history.Problem{Code: api.CodeLinkDead, Message: word("the address has died")}, Dead: true}})...)
	add("expired", 47*time.Hour, history.Draft{Title: "Tango, side light", Picture: shot("bo.png"), Template: tango}, append(accepted(2, word), reported(time.Second, api.Unknown), reported(time.Second, api.Unknown), reported(time.Second, api.Unknown))...)
	add("saved", 9*time.Hour, history.Draft{Title: "Opening, slow", Picture: shot("anna.png")}, append(finished(3, word), happening{time.Second, history.VideoSaved{File: word("Opening-slow-0385dc79.mp4"), Bytes: 2_412_000}})...)
	add("saved wide", 8*time.Hour, history.Draft{Picture: shot("陈小姐.png"), Template: tango, PictureBackground: true, Ratio: "9:16"}, append(finished(4, word), happening{time.Second, history.VideoSaved{File: word("陈小姐-0385dc79.mp4"), Bytes: 812_000}})...)
	add("failed", 7*time.Hour, history.Draft{Title: "Finale", Picture: shot("half.png")}, failed(5, word, "InvalidFile.FullBody", "The human is not fullbody in the image, please upload another one.")...)
	add("refused", 6*time.Hour, history.Draft{Title: "Test shot", Picture: shot("tiny.png")}, sent, happening{time.Second, history.SendRefused{Problem: history.Problem{
		Op: api.OpSubmit, HTTP: 400, Code: word("InvalidFile.Resolution"), Message: word("The image resolution is invalid, please make sure the largest length of image is smaller than 4096, and the smallest length of image is larger than 224."),
		RequestID: word("0f9ba37b-2f5c-9d11-a1c9-3e5d0c7a4b21"),
	}}})
	add("canceled", 5*time.Hour, history.Draft{Title: "Finale", Picture: shot("dai.png"), PictureBackground: true, Ratio: "3:4"}, append(accepted(7, word), happening{time.Minute, history.CancelDone{RequestID: word("c7a1")}})...)
	add("unsaved", 4*time.Hour, history.Draft{Title: "Rooftop", Picture: shot("anna.png")}, append(finished(8, word), happening{time.Second, history.SaveFailed{Problem: history.Problem{Code: string(history.CodeFull), Message: word("there is no room left on the disk")}}})...)
	add("missed", 3*time.Hour, history.Draft{Title: "Rooftop, again", Picture: shot("anna.png")}, sent, happening{60 * time.Second, history.SendLost{Problem: lost}}, happening{2 * time.Minute, history.NotFound{}})
	add("ambiguous", 2*time.Hour, history.Draft{Title: "Rooftop, night", Picture: shot("anna.png")}, sent, happening{60 * time.Second, history.SendLost{Problem: lost}}, happening{2 * time.Minute, history.NotFound{Candidates: []string{word("a"), word("b")}}})
	underWay(add, word)
	add("unsure", 70*time.Second, history.Draft{Title: "Poster, tango", Picture: shot("bo.png"), Template: tango}, sent, happening{time.Second, history.SendLost{Problem: lost}})
	add("put back", 60*time.Second, history.Draft{Title: "Poster, waltz", Picture: shot("bo.png")}, sent, happening{time.Second, history.SendPutBack{Problem: history.Problem{Op: api.OpSubmit, HTTP: 429, Code: word("Throttling.RateQuota"), Message: word("Requests rate limit exceeded, please try again later.")}}})
	add("waiting", 20*time.Second, history.Draft{Title: "小红书 封面", Picture: shot("陈小姐.png"), PictureBackground: true, Ratio: "9:16"})
	s.at(noon)
	return by
}

// underWay adds what the service has.
func underWay(add func(string, time.Duration, history.Draft, ...happening), word say) {
	on := func(name string, n int, ago time.Duration, file string, statuses ...api.Status) {
		life := accepted(n, word)
		for _, s := range statuses {
			life = append(life, reported(time.Second, s))
		}
		add(name, ago, history.Draft{Title: "Take " + fmt.Sprint(n), Picture: shot(file)}, life...)
	}
	on("saving", 20, 30*time.Minute, "bo.png", api.Running)
	add("finished", 25*time.Minute, history.Draft{Title: "Take 21", Picture: shot("dai.png")}, finished(21, word)...)
	on("no address", 22, 20*time.Minute, "bo.png", api.Running, api.Succeeded)
	on("finishing", 23, 6*time.Minute, "bo.png", api.PostProcessing)
	on("running", 24, 5*time.Minute, "anna.png", api.Running)
	on("preparing", 25, 4*time.Minute, "dai.png", api.PreProcessing)
	on("unfamiliar", 26, 3*time.Minute, "bo.png", api.Status(word("DREAMING")))
	on("suspended", 27, 2*time.Minute, "bo.png", api.Suspended)
	on("queued", 28, 100*time.Second, "bo.png")
	on("queued too", 29, 90*time.Second, "anna.png")
}

// still starts the program with account's tasks and keeps every one as it is: the service does not
// answer, one video is on its way and another does not come.
func still(s *stage, word say, w, h int) map[string]history.Task {
	by := s.shelf.account(s, word)
	s.must(os.WriteFile(s.videos.Path(by["saved"].File), make([]byte, by["saved"].Bytes), 0o600))
	s.hold(service)
	s.hold(func(r *http.Request) bool { return strings.HasSuffix(r.URL.Path, "/21.mp4") })
	s.sim.Inject(simulator.Fault{Kind: simulator.KindResult, Do: simulator.Page})
	s.start(w, h)
	s.pass(3 * time.Minute)
	return by
}

// shelf keeps the history that account writes, so that of many stages only the first has the work.
// They must have the same words.
type shelf struct {
	once sync.Once
	file []byte
	by   map[string]history.Task
}

func (f *shelf) account(s *stage, word say) map[string]history.Task {
	if f == nil {
		return account(s, word)
	}
	path := filepath.Join(s.folder, "history.db")
	first := false
	f.once.Do(func() {
		first = true
		f.by = account(s, word)
		s.must(s.store.Close())
		var err error
		f.file, err = os.ReadFile(path)
		s.must(err)
	})
	if !first {
		s.must(s.store.Close())
		s.must(os.WriteFile(path, f.file, 0o600))
	}
	s.openStore()
	return maps.Clone(f.by)
}

// choose puts the list's cursor on a task; the list must hold all tasks, the newest first.
func (s *stage) choose(t history.Task) {
	s.t.Helper()
	counts, err := s.store.Counts(s.ctx)
	s.must(err)
	s.press("home")
	for range int64(counts.All) - int64(t.ID) {
		s.press("down")
	}
}
