package tui_test

import (
	"net/http"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"dancecard/history"
	"dancecard/internal/simulator"
	"dancecard/internal/text/msg"
	"dancecard/tui"
	"dancecard/tui/term"
)

// recording is a terminal that keeps what it is sent.
type recording struct {
	mu   sync.Mutex
	text strings.Builder
}

// Write keeps p.
func (r *recording) Write(p []byte) (int, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.text.Write(p)
}

// strings of the terminal that draw nothing, and titles, which end in a BEL as well.
var (
	oscs   = regexp.MustCompile(`\x1bP(?:[^\x1b]|\x1b[^\\])*\x1b\\|\x1b\][^\a\x1b]*(?:\a|\x1b\\)`)
	titles = regexp.MustCompile(`^\x1b\](?:2|11|8);`)
)

// beside gives what was sent beside frames since it was last asked: bells, then sequences, without repetitions of the bar.
func (r *recording) beside() string {
	r.mu.Lock()
	defer r.mu.Unlock()
	sent := r.text.String()
	r.text.Reset()
	out := strings.Repeat("\a", strings.Count(oscs.ReplaceAllString(sent, ""), "\a"))
	for _, s := range oscs.FindAllString(sent, -1) {
		if !titles.MatchString(s) {
			out += s
		}
	}
	return out
}

// ends has a task end while the terminal says this of itself, and gives what it is sent.
func ends(t *testing.T, seen tea.Msg, changes func(*tui.Config)) (told string) {
	t.Helper()
	inBubble(t, quick, func(_ *testing.T, b *bubble) {
		r := &recording{}
		b.out, b.draws = r, true
		w := b.open("one", changes)
		ids := w.add("a")
		b.until("it is at the service", time.Minute, func() bool { return w.task(ids[0]).State == history.OnServer })
		time.Sleep(2 * time.Second)
		r.beside()
		w.send(seen)
		b.until("all are saved", 10*time.Minute, w.allSaved(ids))
		time.Sleep(10 * time.Second)
		told = r.beside()
	})
	return told
}

// What a finished task writes beside the frame, byte for byte, to a terminal of each kind that nobody looks at.
func TestBytesOfAFinishedTask(t *testing.T) {
	t.Parallel()
	blurred := tea.BlurMsg{}
	for name, c := range map[string]struct {
		env  string
		seen tea.Msg
		want string
	}{
		"unknown":                 {"TERM=xterm-256color", blurred, "\a"},
		"Linux console":           {"TERM=linux", blurred, "\a"},
		"Windows Terminal":        {"WT_SESSION=0a1b", blurred, "\a\x1b]9;4;0\a"},
		"iTerm2 3.5":              {"TERM_PROGRAM=iTerm.app TERM_PROGRAM_VERSION=3.5.14", blurred, "\a\x1b]9;dancecard: 1 video saved\a"},
		"iTerm2 3.6.6":            {"TERM_PROGRAM=iTerm.app TERM_PROGRAM_VERSION=3.6.6", blurred, "\a\x1b]9;4;0\a\x1b]9;dancecard: 1 video saved\a"},
		"foot":                    {"TERM=foot", blurred, "\a\x1b]777;notify;dancecard;1 video saved\a"},
		"ghostty":                 {"TERM_PROGRAM=ghostty TERM_PROGRAM_VERSION=1.2.0", blurred, "\a\x1b]9;4;0\a\x1b]777;notify;dancecard;1 video saved\a"},
		"kitty":                   {"TERM=xterm-kitty", blurred, "\a\x1b]99;i=dancecard:o=unfocused;dancecard: 1 video saved\a"},
		"tmux in kitty":           {"TMUX=1 TERM=tmux-256color KITTY_WINDOW_ID=1", blurred, "\a\x1bPtmux;\x1b\x1b]99;i=dancecard:o=unfocused;dancecard: 1 video saved\a\x1b\\"},
		"tmux somewhere":          {"TMUX=1 TERM=tmux-256color", blurred, "\a"},
		"screen in iTerm2":        {"STY=1 TERM=screen TERM_PROGRAM=iTerm.app", blurred, "\a\x1bP\x1b]9;dancecard: 1 video saved\a\x1b\\"},
		"foot, before one's eyes": {"TERM=foot", tea.FocusMsg{}, ""},
		"ghostty, in front":       {"TERM_PROGRAM=ghostty TERM_PROGRAM_VERSION=1.2.0", tea.FocusMsg{}, "\x1b]9;4;0\a"},
	} {
		t.Run(name, func(t *testing.T) {
			env := map[string]string{}
			for pair := range strings.FieldsSeq(c.env) {
				variable, value, _ := strings.Cut(pair, "=")
				env[variable] = value
			}
			told := ends(t, c.seen, func(config *tui.Config) {
				config.Notify = term.NotifierOf(func(name string) string { return env[name] })
			})
			if told != c.want {
				t.Errorf("%d bytes: %q, want %q", len(told), told, c.want)
			}
			t.Logf("%d bytes: %q", len(told), told)
		})
	}
}

// A batch is one notification, in the person's language.
func TestABatchIsToldAsOne(t *testing.T) {
	for language, want := range map[msg.Language]string{
		msg.English: "\x1b]9;dancecard: 2 videos saved, 1 failed\a", msg.Chinese: "\x1b]9;dancecard: 已保存 2 个视频，1 个任务失败\a",
	} {
		s := newHarness(t, settings{config: func(c *tui.Config) { c.Notify = term.Notifier{Desktop: term.OSC9} }})
		save := s.hold(func(r *http.Request) bool { return strings.HasPrefix(r.URL.Path, "/results/") })
		s.start(100, 30)
		state := func(t history.Task, want history.State) {
			for end := s.clock.Now().Add(time.Hour); s.task(t.ID).State != want; s.advance(time.Second) {
				if s.clock.Now().After(end) {
					s.t.Fatalf("%q is %s", t.Title, s.task(t.ID).State)
				}
			}
		}
		for _, picture := range []string{"anna.jpg", "bo.png"} {
			state(s.compose(sample(picture), s.sim.TemplateIDs()[0], picture), history.Finished)
		}
		s.send(tea.BlurMsg{})
		s.sim.Inject(simulator.Fault{Kind: simulator.KindSubmit, Do: simulator.Fail, Code: "InvalidImage.NoHumanFace", Times: 1})
		three := s.compose(sample("dai.png"), s.sim.TemplateIDs()[0], "three")
		if language != msg.English {
			s.command(term.CmdLanguage)
		}
		state(three, history.Failed)
		save()
		s.clips = nil
		s.advance(10 * time.Second)
		if len(s.clips) != 1 || s.clips[0] != "{"+want+"}" {
			t.Errorf("%q, want %q", s.clips, want)
		}
	}
}

// A terminal that never told its focus rings once nobody has touched it for a while, and not before.
func TestATerminalWithoutFocusReports(t *testing.T) {
	inBubble(t, simulator.Options{Seed: 1, Speed: 10}, func(t *testing.T, b *bubble) {
		r := &recording{}
		b.out, b.draws = r, true
		b.quiet = true
		w := b.open("one", func(c *tui.Config) { c.Notify = term.Notifier{Bell: true} })
		b.until("it is saved", 2*time.Minute, w.allSaved(w.add("a")))
		time.Sleep(10 * time.Second)
		if told := r.beside(); told != "" {
			t.Errorf("%q soon after the start", told)
		}
		time.Sleep(3 * time.Minute)
		b.until("it is saved", 2*time.Minute, w.allSaved(w.add("b")))
		time.Sleep(10 * time.Second)
		if told := r.beside(); told != "\a" {
			t.Errorf("%q after minutes without a key", told)
		}
		time.Sleep(3 * time.Minute)
		w.press("down")
		b.until("it is saved", 2*time.Minute, w.allSaved(w.add("c")))
		time.Sleep(10 * time.Second)
		if told := r.beside(); told != "" {
			t.Errorf("%q soon after a key", told)
		}
	})
}

// The terminal's bar is the share of tasks that have ended, counted anew once nothing is under way, and a program that
// ends takes it away.
func TestTheBarOfTheTab(t *testing.T) {
	inBubble(t, quick, func(t *testing.T, b *bubble) {
		r := &recording{}
		b.out, b.draws = r, true
		w := b.open("one", func(c *tui.Config) { c.Notify = term.Notifier{Progress: true} })
		ids := w.add(strings.Split("abcd", "")...)
		b.until("all are saved", 10*time.Minute, w.allSaved(ids))
		time.Sleep(10 * time.Second)
		const all = "\x1b]9;4;1;0\a\x1b]9;4;1;25\a\x1b]9;4;1;50\a\x1b]9;4;1;75\a\x1b]9;4;0\a"
		if told := r.beside(); told != all {
			t.Errorf("%q, want %q", told, all)
		}
		more := w.add("e")
		b.until("it is at the service", time.Minute, func() bool { return w.task(more[0]).State == history.OnServer })
		time.Sleep(2 * time.Second)
		w.quit()
		if told := r.beside(); told != "\x1b]9;4;1;0\a\x1b]9;4;0\a" {
			t.Errorf("%q at the end", told)
		}
	})
}

// What comes to need a decision is told too, once, with what else happens then.
func TestDecisionsAreTold(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{config: func(c *tui.Config) { c.Notify = term.Notifier{Desktop: term.OSC9} }})
	s.add(history.Draft{Title: "lost", Picture: sample("anna.jpg"), Template: s.sim.TemplateIDs()[0]}, happening{0, history.SendBegan{}}, happening{0, history.SendLost{}})
	s.add(history.Draft{Title: "next", Picture: sample("anna.jpg"), Template: s.sim.TemplateIDs()[0]})
	s.sim.Inject(simulator.Fault{Kind: simulator.KindSubmit, Do: simulator.Refuse, Status: 400, Code: "Arrearage", Message: "In arrears."})
	s.start(100, 30)
	s.send(tea.BlurMsg{})
	s.clips = nil
	s.advance(10 * time.Minute)
	if want := "{\x1b]9;dancecard: 1 task failed · 1 task needs a decision · Sending stopped: Arrearage\a}"; len(s.clips) != 1 || s.clips[0] != want {
		t.Errorf("%q, want %q", s.clips, want)
	}
	s.send(tea.FocusMsg{})
	s.see("Sending stopped: Arrearage")
}
