package tui_test

import (
	"cmp"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"dancecard/api"
	"dancecard/history"
)

// Everything that counts tasks says the same, as read off the frame. That is header, groups, window title, the
// quit question, and the rows themselves.
func TestCountsAgree(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		s := newHarness(t, settings{quick: true})
		anyTasks(t, s)
		s.hold(anything)
		s.start(200, 120)
		checkCounts(t, s)
	})
}

// anyTasks writes tasks in random states into history, some of which wait for a motion that is made.
func anyTasks(t *rapid.T, s *harness) {
	kinds := append(pasts(plainly), presents(plainly)...)
	for _, k := range kinds {
		for n := range rapid.IntRange(0, 2).Draw(t, k.name) {
			s.add(k.draft, apart(k.life, k.name+strconv.Itoa(n))...)
		}
	}
	for range rapid.IntRange(0, 2).Draw(t, "held") {
		s.add(on("", "anna.png", waltz, plainly), seconds(history.PutOnHold{})...)
	}
	for n := range rapid.IntRange(0, 3).Draw(t, "motions") {
		video := s.add(history.Draft{Picture: shot("bo.png"), Clip: studio + "/samples/" + strconv.Itoa(n) + ".mp4"})
		if rapid.Bool().Draw(t, "held with its motion") {
			s.apply(video.ID, history.PutOnHold{})
			continue
		}
		id := "motion-" + strconv.Itoa(n)
		life := []history.Event{
			history.SendBegan{},
			history.TaskAccepted{TaskID: id, Status: api.Pending},
			history.Reported{Status: api.Running},
			history.Reported{Status: api.Failed, Code: "InvalidFile.FPS"},
		}
		for _, e := range life[:rapid.IntRange(0, len(life)).Draw(t, "how far the motion is")] {
			s.apply(s.makerOf(video).ID, e)
		}
	}
}

// apart gives a task that is accepted an id of its own.
func apart(life []happening, id string) (out []happening) {
	for _, h := range life {
		if a, ok := h.event.(history.TaskAccepted); ok {
			a.TaskID += id
			h.event = a
		}
		out = append(out, h)
	}
	return out
}

func (s *harness) apply(id history.TaskID, e history.Event) {
	s.t.Helper()
	_, err := s.store.Apply(s.ctx, id, e)
	s.must(err)
}

// makerOf is the task that makes the motion of a video.
func (s *harness) makerOf(video history.Task) history.Task {
	s.t.Helper()
	live, err := s.store.Live(s.ctx)
	s.must(err)
	for _, t := range live {
		if t.Kind == history.MakesMotion && t.Motion == video.Motion {
			return t
		}
	}
	s.t.Fatal("nothing makes the motion")
	return history.Task{}
}

var (
	rowWord = regexp.MustCompile(`^[ ▌]+\S ((?:on |not |link )?[a-z]+|DREAMING) `)
	counted = regexp.MustCompile(`(\d+) (running|queued|on hold|downloading|not saved)\b`)
	grouped = regexp.MustCompile(`(All|Active|Done|Problems) (\d+)`)
)

// rowsBy counts the rows of the list by what the header calls their state.
func rowsBy(s *harness) map[string]int {
	by := map[string]int{}
	for _, row := range s.listRows() {
		m := rowWord.FindStringSubmatch(row)
		if m == nil || !strings.Contains(row, " × ") { // a list without tasks says what to do
			continue
		}
		word := m[1]
		switch {
		case word == "queued", word == "suspended", word == "DREAMING":
			word = "queued there"
		case word == "waiting", word == "sending", word == "preparing":
			word = "queued here"
		}
		by[word]++
		by["rows"]++
	}
	return by
}

func checkCounts(t *rapid.T, s *harness) {
	t.Helper()
	rows := rowsBy(s)
	lines := strings.Split(s.text(), "\n")
	header, groups := map[string]int{}, map[string]int{}
	for _, m := range counted.FindAllStringSubmatch(lines[0], -1) {
		header[m[2]], _ = strconv.Atoi(m[1])
	}
	for _, m := range grouped.FindAllStringSubmatch(lines[2], -1) {
		groups[m[1]], _ = strconv.Atoi(m[2])
	}
	same := func(what string, got, want int) {
		t.Helper()
		if got != want {
			t.Errorf("%s: %d, and the rows tell %d", what, got, want)
		}
	}
	queued := rows["queued there"] + rows["queued here"]
	active := rows["running"] + queued + rows["on hold"] + rows["downloading"] + rows["done"]
	same("running in the header", header["running"], rows["running"])
	same("queued in the header", header["queued"], queued)
	same("held in the header", header["on hold"], rows["on hold"])
	same("saving in the header", header["downloading"], rows["downloading"])
	same("unsaved in the header", header["not saved"], rows["not saved"])
	same("all", groups["All"], rows["rows"])
	same("active", groups["Active"], active)
	same("done", groups["Done"], rows["saved"]+rows["canceled"])
	same("problems", groups["Problems"], rows["unconfirmed"]+rows["not saved"]+rows["failed"]+rows["rejected"]+rows["link expired"]+rows["unknown"])
	title := s.model.View().WindowTitle
	same("running in the title", before(title, " running"), rows["running"])
	same("problems in the title", before(title, " problem", " problems"), groups["Problems"])

	s.press("q")
	asked := s.text()
	same("at the service, in the question", before(asked, " task keeps running", " tasks keep running"), rows["running"]+rows["queued there"]+rows["done"])
	same("here, in the question", before(asked, " task waits", " tasks wait"), rows["queued here"]+rows["on hold"])
	same("saving, in the question", before(asked, " video is being downloaded", " videos are being downloaded"), rows["downloading"])
	same("unsaved, in the question", before(asked, " video is not saved yet", " videos are not saved yet"), rows["not saved"])
	if asks := strings.Contains(asked, "Quit?"); asks != (active+rows["not saved"] > 0) {
		t.Errorf("it asks: %t, of %d active ones and %d that are not saved", asks, active, rows["not saved"])
	}
	if strings.Contains(asked, "Quit?") {
		s.press("esc")
		for _, group := range []string{"Active", "Done", "Problems"} {
			s.press("tab")
			same(group+" beside its rows", groups[group], rowsBy(s)["rows"])
		}
	}
	if t.Failed() {
		t.Logf("%v\n%s", rows, asked)
	}
}

// before is the number that stands before one of the texts; 0 where none does.
func before(text string, after ...string) int {
	for _, a := range after {
		if m := regexp.MustCompile(`(\d+)` + a + `\b`).FindStringSubmatch(text); m != nil {
			n, _ := strconv.Atoi(m[1])
			return cmp.Or(n, -1)
		}
	}
	return 0
}
