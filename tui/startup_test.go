package tui_test

import (
	"bytes"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"dancecard/history"
	"dancecard/history/store"
	"dancecard/internal/simulator"
	"dancecard/tui"
)

// TestFirstStart goes from no key to a saved video, and checks the places where the key must not be.
func TestFirstStart(t *testing.T) {
	t.Parallel()
	var log bytes.Buffer
	s := newHarness(t, settings{noKey: true, keys: []string{canary}, log: slog.New(slog.NewTextHandler(&log, &slog.HandlerOptions{Level: slog.LevelDebug}))})
	s.start(120, 36)
	s.see("Welcome", "Beijing", "keyring")
	s.press("enter")
	s.see("no key") // nothing was typed
	s.paste("sk-somebody-elses-0123456789")
	s.press("enter")
	s.see("InvalidApiKey", "Key not accepted.")
	if s.ring.key != "" {
		t.Errorf("a key that the service refused is in the keyring")
	}
	s.form(canary)
	s.miss(canary)
	s.press("enter")
	s.see("Key accepted and saved to the keyring", "No tasks yet")
	if s.ring.key != canary {
		t.Error("the key is not in the keyring")
	}
	s.compose(sample("anna.jpg"), s.sim.TemplateIDs()[0], "Opening")
	s.until("✔ saved", time.Minute)
	s.see("key ****4638 (the keyring)")
	s.nowhere(log.String())

	s.start(120, 36) // once more: now it is known
	s.miss("Welcome")
	s.see("✔ saved", "key ****4638")
	for _, r := range append(s.requests(simulator.KindResult), s.requests(simulator.KindPicture)...) {
		if r.Authorized || strings.Contains(r.Query, canary) {
			t.Errorf("the key went to the storage with %s", r.Path)
		}
	}
}

// nowhere looks for the key on the screen, in the log and in every file.
func (s *harness) nowhere(log string) {
	s.t.Helper()
	s.miss(canary)
	if strings.Contains(log, canary) || log == "" {
		s.t.Fatalf("the log holds the key, or nothing: %s", log)
	}
	files := 0
	s.must(filepath.WalkDir(s.folder, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		files++
		b, err := os.ReadFile(path)
		if bytes.Contains(b, []byte(canary)) {
			s.t.Fatalf("%s holds the key", path)
		}
		return err
	}))
	if files < 2 {
		s.t.Fatalf("only %d files were looked into", files)
	}
}

func TestKeyForThisRunOnly(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{noKey: true, keys: []string{canary}})
	s.start(80, 24)
	s.paste(canary)
	s.press("down", "enter")
	s.see("Key accepted (this session only)")
	if s.ring.key != "" {
		t.Error("the key was put into the keyring all the same")
	}
	s.advance(10 * time.Second)
	s.see("key ****4638 (this session)")
}

func TestTheDemoInPlaceOfAKey(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{noKey: true})
	s.start(80, 24)
	s.press("up", "enter")
	if !s.ended || !s.model.AsDemo() {
		t.Error("the demo was chosen and does not come")
	}
}

func TestAnotherKey(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{keys: []string{"sk-canary-of-another-account-77"}})
	s.add(history.Draft{Picture: sample("anna.jpg"), Template: s.sim.TemplateIDs()[0]})
	s.add(history.Draft{Picture: sample("bo.png"), Template: s.sim.TemplateIDs()[0]})
	s.start(160, 50) // with a key that the service does not know
	s.see("Sending stopped: InvalidApiKey", "✖ rejected", "◌ waiting")
	s.command("key")
	s.see("Change the API key")
	s.press("esc")
	s.miss("Change the API key")
	s.command("key")
	s.paste("sk-canary-of-another-account-77")
	s.press("enter")
	s.see("Key accepted")
	s.until("✔ saved", time.Minute)
	s.miss("held")
	if n := len(s.sim.Tasks()); n != 1 {
		t.Errorf("%d tasks at the service: the refused one is the user's to send again", n)
	}
}

func TestHeldQueueGoesOn(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	for range 3 {
		s.add(history.Draft{Picture: sample("anna.jpg"), Template: s.sim.TemplateIDs()[0]})
	}
	paid := s.sim.Inject(simulator.Fault{Kind: simulator.KindSubmit, Do: simulator.Refuse, Status: 400, Code: "Arrearage", Message: "Access denied, please make sure your account is in good standing."})
	s.start(120, 36)
	s.see("Sending stopped: Arrearage · p resume")
	s.advance(10 * time.Minute)
	if n := len(s.requests(simulator.KindSubmit)); n != 1 {
		t.Errorf("%d submissions to an account without money", n)
	}
	paid()
	s.press("p")
	s.see("Resume sending 2 tasks for at most ¥9.60?", "Sending stopped: ")
	s.press("y")
	s.see("Sending resumed")
	s.until("✔ saved", time.Minute)
	s.until("Done 2", time.Minute)
	s.miss("held")
}

func TestNetworkGoesAndComes(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{speed: 1})
	s.start(120, 36)
	s.compose(sample("anna.jpg"), s.sim.TemplateIDs()[0], "Opening")
	s.until("● running", time.Minute)
	before := s.task(1)
	s.cutOff(true)
	s.until("Offline · retrying at 12:0", 20*time.Second)
	s.press("n")
	s.form(shot("bo.png"))
	s.press("tab", "shift+tab")
	s.see("This machine can't check the picture", "Model Studio")
	s.press("esc")
	s.advance(10 * time.Minute)
	if now := s.task(1); now.State != before.State || now.Status != before.Status {
		t.Errorf("without a network the task became %s, %s", now.State, now.Status)
	}
	s.cutOff(false)
	s.until("✔ saved", 3*time.Minute)
	s.miss("Offline")
}

// TestAnotherWindowAtWork shows that only one window sends, and that the other shows what it does.
func TestAnotherWindowAtWork(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	gone := false
	s.config.Alive = func(string) bool { return !gone }
	_, err := s.store.Leases.Hold(s.ctx, store.Program{Name: "another"}, time.Hour)
	s.must(err)
	s.start(120, 36)
	s.see("Another dancecard works through the queue; this window follows")
	s.compose(sample("anna.jpg"), s.sim.TemplateIDs()[0], "Opening")
	s.advance(time.Minute)
	s.see("◌ waiting")
	s.press("r")
	s.see("Another dancecard asks Model Studio")
	_, err = s.store.Apply(s.ctx, 1, history.SendBegan{}) // what the other one does
	s.must(err)
	_, err = s.store.Apply(s.ctx, 1, history.SendRefused{Problem: history.Problem{Code: "DataInspectionFailed"}})
	s.must(err)
	s.advance(2 * time.Second)
	s.see("✖ rejected")
	s.compose(sample("anna.jpg"), s.sim.TemplateIDs()[0], "Finale")
	gone = true
	s.until("✔ saved", time.Minute)
	s.miss("Another dancecard")
	if n := len(s.sim.Tasks()); n != 1 {
		t.Errorf("%d submissions", n)
	}
}

func unsureStage(t *testing.T, after bool) *harness {
	s := newHarness(t, settings{})
	heal := s.sim.Inject(simulator.Fault{Kind: simulator.KindSubmit, Do: simulator.Reset, After: after})
	s.start(120, 42)
	s.compose(sample("anna.jpg"), s.sim.TemplateIDs()[0], "Opening")
	heal()
	return s
}

func TestAnUnconfirmedTaskIsFound(t *testing.T) {
	t.Parallel()
	s := unsureStage(t, true)
	s.until("found on your account; resuming", 3*time.Minute)
	s.until("✔ saved", time.Minute)
	s.press("enter")
	s.see("found on your account", "No response; ")
	if n := len(s.sim.Tasks()); n != 1 {
		t.Errorf("it was submitted %d times", n)
	}
}

func TestAnUnconfirmedTaskIsLeftToTheUser(t *testing.T) {
	t.Parallel()
	for name, way := range map[string]struct {
		key  string
		sent int
		end  string
	}{
		"sent again": {"s", 1, "✔ saved"}, "given up": {"x", 0, "canceled"}, "looked for once more": {"l", 0, "not on your account"}, "later": {"esc", 0, "not on your account"},
	} {
		s := unsureStage(t, false)
		s.see("? unconfirmed", "Looking it up on your account")
		s.until("isn't on your account; it most likely never arrived · a resolve", 3*time.Minute)
		s.advance(20 * time.Minute)
		if n := len(s.sim.Tasks()); n != 0 {
			t.Fatalf("%s: it was sent again by itself", name)
		}
		lists := len(s.requests(simulator.KindList))
		s.press("a")
		s.see("Resolve “Opening”", "sending it again bills a second")
		s.press(way.key)
		s.until(way.end, time.Minute)
		if n := len(s.sim.Tasks()); n != way.sent {
			t.Errorf("%s: the service has %d tasks, not %d", name, n, way.sent)
		}
		if more := len(s.requests(simulator.KindList)) - lists; more > 0 != (way.key == "l") {
			t.Errorf("%s: the account was searched %d times more", name, more)
		}
	}
}

func TestAnInterruptedSubmissionIsUnconfirmed(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{config: func(c *tui.Config) { c.ThemeName = "light" }})
	s.add(history.Draft{Title: "Opening", Picture: sample("anna.jpg"), Template: s.sim.TemplateIDs()[0]}, seconds(history.SendBegan{})...)
	s.start(120, 36)
	s.see("? unconfirmed", "dancecard stopped while the task was being")
	s.advance(5 * time.Minute)
	s.see("not on your account")
	if n := len(s.requests(simulator.KindSubmit)); n != 0 {
		t.Errorf("%d submissions by itself", n)
	}
}
