package tui_test

import (
	"slices"
	"testing"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/tui"
)

// done is the life of a task whose video is at an address, as an older version kept it unseen.
func done(address string) []happening {
	return []happening{
		{0, history.SendBegan{}},
		{time.Second, history.TaskAccepted{TaskID: "0385dc79-5ff8-4d82-bcb6-7b5a0c2b4e11", Status: api.Pending}},
		{time.Minute, history.Reported{Status: api.Succeeded, Video: address}},
		{time.Second, history.SaveFailed{Problem: history.Problem{Code: "Network"}}},
	}
}

// What an older version stored unseen is neither opened nor copied.
func TestStoredAddressesAreNeitherOpenedNorCopied(t *testing.T) {
	t.Parallel()
	for _, address := range []string{"--script=x", "file:///etc/passwd", "javascript:alert(1)", "https://h/\x1b]52;c;eA==\a"} {
		var native []string
		s := newHarness(t, settings{config: func(c *tui.Config) {
			c.Clipboard = func(text string) error { native = append(native, text); return nil }
		}})
		s.at(s.clock.Now().Add(-time.Hour))
		s.add(history.Draft{Title: "Odd", Picture: "https://h/a.jpg", Template: "AACT.1.2-3.4"}, done(address)...)
		s.at(s.clock.Now().Add(time.Hour))
		s.hold(anything)
		s.start(120, 36)
		s.see("Odd")
		s.press("o")
		s.see("Can't open the link")
		s.press("y")
		s.see("Task ID")
		s.miss("Video link")
		s.press("v", "esc")
		if len(s.opened) > 0 || len(native) > 0 {
			t.Errorf("%q: opened %q, copied %q", address, s.opened, native)
		}
	}
}

// What is copied is pasted into shells, so it holds no line break and nothing that hides text.
func TestNothingWithControlCharactersIsCopied(t *testing.T) {
	t.Parallel()
	for _, picture := range []string{"/tmp/a\nrm -rf ~.jpg", "/tmp/a\x1b[200~.jpg", "/tmp/\u202egpj.exe", "/tmp/a\rb.jpg"} {
		var native []string
		s := newHarness(t, settings{config: func(c *tui.Config) {
			c.Clipboard = func(text string) error { native = append(native, text); return nil }
		}})
		s.add(history.Draft{Title: "Odd", Picture: picture, Template: "AACT.1.2-3.4"}, happening{0, history.SendBegan{}},
			happening{time.Second, history.SendRefused{Problem: history.Problem{Op: api.OpSubmit, HTTP: 400, Code: "X"}}})
		s.hold(anything)
		s.start(120, 36)
		s.press("y", "p")
		s.see("contains control characters, which could do harm")
		if len(native) > 0 || len(s.clips) > 0 {
			t.Errorf("%q: copied %q, %q", picture, native, slices.Concat(s.clips))
		}
	}
}
