package tui_test

import (
	"encoding/json"
	"image/color"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/google/go-cmp/cmp"

	"dancecard/history"
	"dancecard/internal/simulator"
	"dancecard/tui"
)

// compose fills the form in, as people do, and sends it.
func (s *harness) compose(picture, motion, title string) history.Task {
	s.t.Helper()
	s.press("n")
	s.paste(picture)
	s.press("tab")
	s.form(motion)
	s.press("shift+tab", "shift+tab")
	s.form(title)
	s.press("ctrl+s")
	s.see("All ")
	counts, err := s.store.Counts(s.ctx)
	s.must(err)
	return s.task(history.TaskID(counts.All))
}

// form puts a text into the field that has the focus, in place of what is there.
func (s *harness) form(text string) {
	s.press("ctrl+u")
	s.paste(text)
}

// result gives the video that the service made, from the service itself.
func (s *harness) result(id string) []byte {
	s.t.Helper()
	get := func(address string) *httptest.ResponseRecorder {
		r := httptest.NewRequest(http.MethodGet, address, nil)
		if strings.Contains(address, "/api/") {
			r.Header.Set("Authorization", "Bearer "+canary)
		}
		w := httptest.NewRecorder()
		s.sim.ServeHTTP(w, r)
		if w.Code != http.StatusOK {
			s.t.Fatalf("%s: %d %s", address, w.Code, w.Body)
		}
		return w
	}
	var answer struct {
		Output struct {
			VideoURL string `json:"video_url"`
			Results  struct {
				VideoURL string `json:"video_url"`
			} `json:"results"`
		} `json:"output"`
	}
	s.must(json.Unmarshal(get(studio+"/api/v1/tasks/"+id).Body.Bytes(), &answer))
	return get(answer.Output.VideoURL + answer.Output.Results.VideoURL).Body.Bytes()
}

func TestNewTaskFromFormToFile(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{speed: 4})
	s.start(120, 36)
	s.see("No tasks yet", "n new")
	task := s.compose(sample("anna.jpg"), s.sim.TemplateIDs()[0], "Opening")
	s.see("Opening", "All 1", "Active 1")
	for _, word := range []string{"○ queued", "● running", "PRE-PROCESSING", "POST-PROCESSING"} {
		s.until(word, time.Minute)
	}
	s.see("of ~4m", "● 1 running")
	s.until("✔ saved", time.Minute)
	s.see("Saved Opening-", "Done 1", "today")
	s.press("enter")
	s.see("Done (SUCCEEDED)", "Saved (6", "12:00:00  Created", "¥0.48 for 6.00 s")
	s.press("esc")

	task = s.task(task.ID)
	if got, want := s.saved(task), s.result(task.RemoteID); string(got) != string(want) || len(got) < 10_000 {
		t.Errorf("%d bytes on disk, the service's video has %d", len(got), len(want))
	}
	if n := len(s.sim.Tasks()); n != 1 {
		t.Errorf("the service was given %d tasks", n)
	}
	s.press("o")
	s.see("Opened " + task.File)
	if want := []string{s.videos.Path(task.File)}; !cmp.Equal(s.opened, want) {
		t.Errorf("the player was given %q, not %q", s.opened, want)
	}
}

func TestPastesGoIntoTheForm(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.start(80, 24)
	s.paste("nowhere")
	s.see("Paste into a field")
	s.press("n")
	s.paste("\r\n  " + sample("bo.png") + " \n")
	s.see("✔ PNG, ", "Add a motion")
	s.press("enter")
	s.paste("AACT.one\x1b[31m\ntwo")
	s.miss("\x1b[31m")
	s.press("ctrl+s")
	s.see("No motion is called “AACT.one[31m two”")
	s.press("tab", "space", "tab", "right") // the picture's background, the other ratio
	s.see("›picture's", "›3:4", "The person will look distorted")
	s.press("esc", "n")
	s.see("/samples/bo.png", "›3:4") // kept until the program ends
}

func TestPictureIsCheckedBeforeItIsSent(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.start(120, 36)
	for _, bad := range [][2]string{
		{"tiny.png", "px on the shorter"}, {"wide.png", "Width is"}, {"huge.bmp", "5.4 MB; must be"}, {"notes.txt", "must be JPEG"},
	} {
		s.press("n")
		s.form(sample(bad[0]))
		s.press("tab")
		s.form(s.sim.TemplateIDs()[0])
		s.press("ctrl+s", "ctrl+s")
		s.see("✖ ", bad[1], "ctrl+s send")
		s.press("esc")
	}
	if n := len(s.sim.Tasks()) + len(s.requests(simulator.KindSubmit)); n != 0 {
		t.Errorf("%d submissions for pictures that the service refuses", n)
	}
}

// requests lists what the service was asked of a kind.
func (s *harness) requests(kind simulator.Kind) (out []simulator.Request) {
	for _, r := range s.sim.Record() {
		if r.Kind == kind {
			out = append(out, r)
		}
	}
	return out
}

func TestEditAndResend(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	first := s.add(history.Draft{
		Title: "Finale", Picture: sample("anna.jpg"), Template: s.sim.TemplateIDs()[2], PictureBackground: true, Ratio: "3:4",
	}, seconds(history.SendBegan{}, history.SendRefused{Problem: history.Problem{Code: "InternalError"}})...)
	s.start(120, 36)
	s.press("e")
	s.see("anna.jpg", first.Template, "›picture's", "›3:4", "Finale", "✔ JPEG")
	s.press("ctrl+s")
	second := s.task(first.ID + 1)
	first.Detect = true                       // the form has the picture checked
	first.PictureHash = "at " + first.Picture // the service has the address alone
	if !cmp.Equal(second.Draft, first.Draft) {
		t.Errorf("the form sent %+v, not %+v", second.Draft, first.Draft)
	}
	s.until("✔ saved", time.Minute)
	if sent := s.sim.Tasks(); len(sent) != 1 || sent[0].Ratio != "3:4" || !sent[0].PictureBackground {
		t.Errorf("the service has %+v", sent)
	}
}

// seconds is a life in which things happen a second apart.
func seconds(events ...history.Event) (life []happening) {
	for _, e := range events {
		life = append(life, happening{time.Second, e})
	}
	return life
}

func TestValuesUsedBeforeAreOffered(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	for _, name := range []string{"one.jpg", "two.jpg"} {
		s.add(history.Draft{Picture: shot(name), Template: waltz}, seconds(history.CancelDone{})...)
		s.at(s.clock.Now().Add(time.Minute))
	}
	s.start(120, 36)
	s.press("n", "ctrl+n", "enter")
	if got := s.field("Picture"); !strings.Contains(got, "two.jpg") {
		t.Errorf("it holds %q", got)
	}
	s.press("ctrl+u", "ctrl+n", "ctrl+n", "tab")
	if got := s.field("Picture"); !strings.Contains(got, "one.jpg") {
		t.Errorf("it holds %q", got)
	}
	s.press("tab", "ctrl+n", "enter")
	s.see(waltz)
}

// Values used before never replace what is typed unasked. What they replaced comes back.
func TestOldValuesOverwriteNothing(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.add(history.Draft{Picture: shot("one.jpg"), Template: waltz}, seconds(history.CancelDone{})...)
	s.start(120, 36)
	s.press("n")
	s.write("/my/own.png")
	holds := func(want string) {
		t.Helper()
		if got := s.field("Picture"); !strings.Contains(got, want) {
			t.Errorf("the field holds %q, not %q", got, want)
		}
	}
	s.press("ctrl+n", "ctrl+n")
	holds("/my/own.png")
	s.see("▌ http", "one.jpg")
	s.press("ctrl+p")
	holds("/my/own.png")
	s.see("│ http", "one.jpg")
	s.press("esc")
	s.miss("one.jpg")
	s.see("New task")
	holds("/my/own.png")
	s.press("ctrl+n", "enter")
	holds("one.jpg")
	s.see("Replaced the text · ctrl+y brings it back")
	s.press("ctrl+y")
	holds("/my/own.png")
	s.press("tab", "tab")
	s.press("shift+tab", "shift+tab", "ctrl+n")
	s.write("x") // goes on with what is typed
	holds("/my/own.pngx")
	s.miss("one.jpg")
}

// What the last task left in the motion field makes room for what is typed. A blank goes on from it.
func TestTheLastMotionMakesRoom(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.start(120, 36)
	s.compose(sample("anna.jpg"), waltz, "Opening")
	s.press("n")
	s.see(waltz)
	s.press("tab")
	s.write("/clips/x.mp4")
	if got := s.field("Motion"); !strings.HasPrefix(got, "/clips/x.mp4 ") {
		t.Errorf("it holds %q", got)
	}
	s.press("ctrl+y")
	if got := s.field("Motion"); !strings.HasPrefix(got, waltz+" ") {
		t.Errorf("it holds %q", got)
	}
	s.write(" x")
	if got := s.field("Motion"); !strings.HasPrefix(got, waltz+" x ") {
		t.Errorf("it holds %q", got)
	}
}

func TestSaveAgainWhenTheFileIsGone(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.start(120, 36)
	task := s.compose(sample("anna.jpg"), s.sim.TemplateIDs()[1], "Opening")
	s.until("✔ saved", time.Minute)
	s.press("S")
	s.see("The video is already on disk")
	task = s.task(task.ID)
	s.must(os.Remove(s.videos.Path(task.File)))
	s.press("o") // still plays, from the link
	if len(s.opened) != 1 || !strings.HasPrefix(s.opened[0], studio+"/results/") {
		t.Errorf("the player was given %q", s.opened)
	}
	s.press("S")
	s.until("Saved "+task.File, 10*time.Second)
	if string(s.saved(s.task(task.ID))) != string(s.result(task.RemoteID)) {
		t.Error("the video is not as it was")
	}
	s.must(os.Remove(s.videos.Path(task.File)))
	s.jump(25 * time.Hour)
	s.press("S")
	s.see("No link to save from")
	s.press("o")
	s.see("the link has expired")
}

func TestQuitWaitsForASubmission(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.start(120, 36)
	open := s.hold(submissions)
	task := s.compose(sample("anna.jpg"), s.sim.TemplateIDs()[0], "")
	s.see("sending")
	s.press("q")
	s.see("Quit?", "1 task waits here")
	s.press("esc")
	s.miss("Quit?")
	s.press("q", "y")
	s.advance(30 * time.Second)
	if s.ended {
		t.Fatal("it ended while the service could still answer")
	}
	open()
	if !s.ended {
		t.Error("it did not end when the answer was there")
	}
	if now := s.task(task.ID); now.State != history.OnServer || now.RemoteID != s.sim.Tasks()[0].ID {
		t.Errorf("on disk it is %s with the id %q", now.State, now.RemoteID)
	}
}

func TestQuitAtRest(t *testing.T) {
	t.Parallel()
	for name, end := range map[string]func(*harness){
		"key": func(s *harness) { s.press("q") }, "ctrl+c": func(s *harness) { s.press("ctrl+c") },
		"in the form": func(s *harness) { s.press("n", "ctrl+c") },
		"signal":      func(s *harness) { s.send(tui.Quit()) },
		"palette":     func(s *harness) { s.press(":"); s.write("quit"); s.press("enter") },
	} {
		s := newHarness(t, settings{})
		s.start(80, 24)
		if end(s); !s.ended {
			t.Errorf("%s: it did not end; the screen shows\n%s", name, s.text())
		}
	}
}

// An answer that comes when the program has ended would be typed into the shell.
func TestQuitWaitsForTheTerminalsAnswer(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{config: func(c *tui.Config) { c.ThemeName = "auto" }})
	s.start(80, 24) // asks for the background
	if s.send(tui.Quit()); s.ended {
		t.Fatal("it ended before the terminal could answer")
	}
	if s.send(tea.BackgroundColorMsg{Color: color.White}); !s.ended {
		t.Error("it did not end with the answer")
	}
	s.clock.wakeNext(s.clock.Now().Add(time.Second)) // the limit of the wait
}

func TestLightAndDarkAreAskedFor(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{config: func(c *tui.Config) { c.ThemeName = "auto" }})
	s.start(80, 24)
	unknown := s.frame()
	if strings.Contains(unknown, "48;2;") {
		t.Error("it paints a background before it knows the terminal's")
	}
	s.send(tea.BackgroundColorMsg{}) // an answer that can't be read
	if s.frame() != unknown {
		t.Error("it takes an answer that tells nothing for one")
	}
	s.send(tea.BackgroundColorMsg{Color: white{}})
	light := s.frame()
	s.send(tea.BackgroundColorMsg{Color: black{}})
	if dark := s.frame(); light == unknown || dark == light || dark == unknown {
		t.Error("a light, a dark and an unknown terminal should get colours of their own")
	}
}

type (
	white struct{}
	black struct{}
)

func (black) RGBA() (r, g, b, a uint32) { return 0, 0, 0, 0xffff }

func (white) RGBA() (r, g, b, a uint32) { return 0xffff, 0xffff, 0xffff, 0xffff }
