package tui_test

import (
	"errors"
	"io"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"dancecard/history"
	"dancecard/history/store"
	"dancecard/internal/simulator"
	"dancecard/tui"
)

// scene is something that can be on the screen. Each begins in a terminal of 120 × 36 cells.
type scene struct {
	name  string
	with  settings
	begin func(*stage, say)
}

// onAccount is a scene that begins with a task in every state.
func onAccount(name string, then func(*stage, map[string]history.Task)) scene {
	return scene{name: name, begin: func(s *stage, word say) { then(s, still(s, word, 120, 36)) }}
}

// detailOf is a scene that shows one task whole.
func detailOf(name string) scene {
	return onAccount("detail "+name, func(s *stage, by map[string]history.Task) {
		s.choose(by[name])
		s.press("enter")
	})
}

// onTask is a scene in which a key is pressed on one task.
func onTask(name, task string, keys ...string) scene {
	return onAccount(name, func(s *stage, by map[string]history.Task) {
		s.choose(by[task])
		s.press(keys...)
	})
}

// scenes lists everything that the program can show.
func scenes() []scene {
	all := []scene{
		onAccount("list", func(*stage, map[string]history.Task) {}),
		onAccount("filter empty", func(s *stage, _ map[string]history.Task) { s.press("/") }),
		onAccount("filter typed", func(s *stage, _ map[string]history.Task) { s.press("/"); s.write("anna") }),
		{name: "filter kept", begin: func(s *stage, word say) {
			still(s, word, 120, 36)
			s.press("/")
			s.write(word("封面"))
			s.press("enter")
		}},
		onAccount("filter in vain", func(s *stage, _ map[string]history.Task) { s.press("/"); s.write("zebra"); s.press("enter") }),
		onAccount("group", func(s *stage, _ map[string]history.Task) { s.press("tab", "tab", "tab", "s") }),
		onTask("marks", "saved wide", "space", "down", "space"),
		onTask("note", "running", "x"),
		onTask("palette", "running", ":"),
		onTask("palette typed", "running", ":", "c", "o"),
		onTask("help", "running", "?"),
		onTask("help below", "running", "?", "pgdown"),
		onTask("held", "waiting", "p"),
		onTask("to the front", "waiting", "F", "s"),
		onTask("not to be moved", "queued", "{"),
		onTask("cancel", "queued", "c"),
		onTask("cancel many", "queued too", "space", "space", "c"),
		onTask("cancel some", "queued", "space", "space", "c"),
		onTask("settle", "missed", "a"),
		onTask("copy", "saved", "y"),
		onTask("copy of a failed one", "failed", "y"),
		onTask("quit", "running", "q"),
	}
	for _, name := range []string{"saved", "saved wide", "failed", "refused", "unsure", "missed", "ambiguous", "running", "queued", "waiting", "put back", "unsaved", "no address", "gone", "expired"} {
		all = append(all, detailOf(name))
	}
	all = append(append(append(all, libraries()...), films()...), forms()...)
	return append(append(append(append(all, batches()...), accounts()...), starts()...), headers()...)
}

// drawn are the scenes that the tests draw.
func drawn() (out []scene) {
	for i, sc := range scenes() {
		if i%sceneStep == 0 {
			out = append(out, sc)
		}
	}
	return out
}

// films are the scenes of somebody who has ffmpeg.
func films() []scene {
	of := func(name string, keys ...string) scene {
		sc := onTask(name, "saved", keys...)
		sc.with.config = (&cutter{}).wire
		return sc
	}
	return []scene{of("detail frames", "enter"), of("detail playing", "enter", "v")}
}

// forms are the scenes of the form.
func forms() []scene {
	form := func(name string, then func(*stage, say)) scene {
		return scene{name: "form " + name, begin: func(s *stage, word say) {
			s.start(120, 36)
			s.press("n")
			then(s, word)
		}}
	}
	return []scene{
		form("empty", func(*stage, say) {}),
		form("filled", func(s *stage, word say) {
			s.paste(shot("anna.png"))
			s.press("tab")
			s.paste(waltz)
			s.press("tab", "right", "tab", "right", "tab")
			s.paste(word("Opening, 慢镜头"))
		}),
		form("looking", func(s *stage, _ say) {
			s.hold(anything)
			s.paste(shot("anna.png"))
			s.press("tab")
		}),
		form("refused", func(s *stage, word say) {
			s.paste(shot("tiny.png"))
			s.press("tab")
			s.paste(word("my own waltz"))
			s.press("ctrl+s")
		}),
		form("unseen", func(s *stage, word say) {
			s.paste(word("https://127.0.0.1/pictures/where-is-it.png"))
			s.press("tab", "tab", "tab")
		}),
		form("mendable", func(s *stage, _ say) { s.paste(s.put("anna.bmp", bmp(5000, 7000))) }),
		form("mending", func(s *stage, _ say) {
			s.installing("pictures/anna.jpg")
			s.paste(s.put("anna.bmp", bmp(5000, 7000)))
			s.press("ctrl+f", "m")
		}),
		form("mended", func(s *stage, _ say) {
			s.install("pictures/anna.jpg")
			s.paste(s.put("anna.bmp", bmp(5000, 7000)))
			s.press("ctrl+f", "m")
		}),
		{name: "form filled again", begin: func(s *stage, word say) {
			by := still(s, word, 120, 36)
			s.choose(by["saved wide"])
			s.press("e", "tab")
		}},
	}
}

// starts are the scenes of somebody whose key is not known.
func starts() []scene {
	locked := errors.New("failed to unlock correct collection '/org/freedesktop/secrets/aliases/default'")
	return []scene{
		{name: "start", with: settings{noKey: true}, begin: func(s *stage, _ say) { s.start(120, 36) }},
		{name: "start without keyring", with: settings{noKey: true, ring: &ring{err: io.EOF}}, begin: func(s *stage, _ say) { s.start(120, 36) }},
		{name: "start locked", with: settings{noKey: true, ring: &ring{err: locked}}, begin: func(s *stage, _ say) {
			s.start(120, 36)
			s.paste(canary)
			s.press("down")
		}},
		{name: "start with a bad key", with: settings{noKey: true, keys: []string{canary}}, begin: func(s *stage, word say) {
			s.start(120, 36)
			s.paste(word("sk-canary-of-somebody-else"))
			s.press("enter")
		}},
		{name: "start trying", with: settings{noKey: true}, begin: func(s *stage, _ say) {
			s.hold(anything)
			s.start(120, 36)
			s.paste(canary)
			s.press("enter")
		}},
		{name: "another key", begin: func(s *stage, word say) {
			still(s, word, 120, 36)
			s.command("key")
		}},
	}
}

// headers are the scenes of what stands in the way.
func headers() []scene {
	one := func(s *stage, word say) {
		s.add(history.Draft{Title: word("Opening, slow"), Picture: shot("anna.png"), Template: waltz}, accepted(1, word)...)
	}
	return []scene{
		{name: "empty", begin: func(s *stage, _ say) { s.start(120, 36) }},
		{name: "group without tasks", begin: func(s *stage, word say) {
			one(s, word)
			s.hold(service)
			s.start(120, 36)
			s.press("tab", "tab")
		}},
		{name: "offline", begin: func(s *stage, word say) {
			one(s, word)
			s.cutOff(true)
			s.start(120, 36)
		}},
		{name: "throttled", begin: func(s *stage, word say) {
			one(s, word)
			s.sim.Inject(simulator.Fault{Do: simulator.Refuse, Status: 429, Code: word("Throttling.RateQuota"), Message: word("Requests rate limit exceeded."), RetryAfter: 40 * time.Second})
			s.start(120, 36)
		}},
		{name: "slowed down", begin: func(s *stage, word say) {
			s.add(history.Draft{Title: word("Opening, slow"), Picture: shot("anna.png"), Template: waltz})
			s.sim.Inject(simulator.Fault{Kind: simulator.KindSubmit, Do: simulator.Refuse, Status: 429, Code: word("Throttling.RateQuota"), Message: word("Requests rate limit exceeded."), RetryAfter: 40 * time.Second})
			s.start(120, 36)
		}},
		{name: "account held", begin: func(s *stage, word say) {
			s.add(history.Draft{Picture: shot("anna.png"), Template: waltz})
			s.sim.Inject(simulator.Fault{Kind: simulator.KindSubmit, Do: simulator.Refuse, Status: 400, Code: "Arrearage", Message: word("Access denied, please make sure your account is in good standing.")})
			s.start(120, 36)
		}},
		{name: "sending", begin: func(s *stage, word say) {
			s.add(history.Draft{Title: word("Opening, slow"), Picture: shot("anna.png"), Template: waltz})
			s.add(history.Draft{Title: word("Opening, street"), Picture: shot("bo.png"), Template: tango})
			s.hold(submissions)
			s.start(120, 36)
			s.pass(5 * time.Second)
		}},
		{name: "another window", begin: func(s *stage, word say) {
			account(s, word)
			_, err := s.store.Leases.Hold(s.ctx, store.Program{Name: "another"}, time.Hour)
			s.must(err)
			s.start(120, 36)
		}},
		{name: "quit with one", begin: func(s *stage, word say) {
			one(s, word)
			s.hold(service)
			s.start(120, 36)
			s.press("q")
		}},
		{name: "demo", with: settings{config: func(c *tui.Config) { c.Demo = true }}, begin: func(s *stage, word say) {
			one(s, word)
			s.hold(service)
			s.start(120, 36)
			s.press("q")
		}},
		{name: "player fails", begin: func(s *stage, word say) {
			by := still(s, word, 120, 36)
			s.openErr = errors.New(word("xdg-open: no application is registered for video/mp4"))
			s.choose(by["saved"])
			s.press("o")
		}},
		{name: "refused just now", begin: func(s *stage, word say) {
			s.sim.Inject(simulator.Fault{Kind: simulator.KindSubmit, Do: simulator.Refuse, Status: 400, Code: word("DataInspectionFailed"), Message: word(strings.Repeat("Input data may contain inappropriate content. ", 4))})
			s.start(120, 36)
			s.press("n")
			s.paste(shot("anna.png"))
			s.press("tab")
			s.paste(word(waltz))
			s.press("ctrl+s")
			s.send(tea.BlurMsg{}, tea.FocusMsg{})
		}},
	}
}
