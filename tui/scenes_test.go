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
	begin func(*harness, asker)
	// part is what the scene is about. It holds the texts; without any, a golden holds the part.
	part  part
	texts []string
}

// in has a golden hold a part of the scene in place of the whole screen.
func (sc scene) in(p part) scene {
	sc.part = p
	return sc
}

// shows has the scene checked for texts in a part of it, in place of a golden.
func (sc scene) shows(p part, texts ...string) scene {
	sc.part, sc.texts = p, texts
	return sc
}

// narrow has a golden hold the scene in a terminal of a phone.
func (sc scene) narrow() scene {
	begin := sc.begin
	sc.part, sc.begin = screenPart, func(s *harness, word asker) {
		begin(s, word)
		s.resize(40, 12)
	}
	return sc
}

// onAccount is a scene that begins with a task in every state.
func onAccount(name string, then func(*harness, map[string]history.Task)) scene {
	return scene{name: name, with: settings{account: true}, begin: func(s *harness, word asker) { then(s, still(s, word, 120, 36)) }}
}

// detailOf is a scene that shows one task whole.
func detailOf(name string) scene {
	return onAccount("detail "+name, func(s *harness, by map[string]history.Task) {
		s.choose(by[name])
		s.press("enter")
	})
}

// onTask is a scene in which a key is pressed on one task.
func onTask(name, task string, keys ...string) scene {
	return onAccount(name, func(s *harness, by map[string]history.Task) {
		s.choose(by[task])
		s.press(keys...)
	})
}

// scenes lists everything that the program can show.
func scenes() []scene {
	all := []scene{
		onAccount("list", func(*harness, map[string]history.Task) {}),
		onTask("list narrow", "saved").narrow(),
		onAccount("filter empty", func(s *harness, _ map[string]history.Task) { s.press("/") }).shows(bodyPart, "/name, ID, error code, state or *3"),
		onAccount("filter typed", func(s *harness, _ map[string]history.Task) { s.press("/"); s.write("anna") }).shows(bodyPart, "/anna"),
		{name: "filter kept", begin: func(s *harness, word asker) {
			still(s, word, 120, 36)
			s.press("/")
			s.write(word("封面"))
			s.press("enter")
		}, part: screenPart},
		onAccount("filter in vain", func(s *harness, _ map[string]history.Task) { s.press("/"); s.write("zebra"); s.press("enter") }).
			shows(bodyPart, "/zebra 0 matches"),
		onAccount("group", func(s *harness, _ map[string]history.Task) { s.press("tab", "tab", "tab", "s") }).in(bodyPart),
		onTask("marks", "saved wide", "space", "down", "space").in(bodyPart),
		onTask("rated", "saved", "+", "+", "+").in(bodyPart),
		onTask("note", "running", "x").shows(footerPart, "Only finished tasks can be removed"),
		onTask("palette", "running", ":").shows(boxPart, "Command name", "Open ↵", "Show the task on the whole screen"),
		onTask("palette typed", "running", ":", "c", "o").in(boxPart),
		onTask("help", "running", "?").in(boxPart),
		onTask("help below", "running", "?", "pgdown").shows(boxPart, "Everywhere", "pgup back"),
		onTask("held", "waiting", "p").shows(rowPart, "‖ on hold"),
		onTask("to the front", "waiting", "F", "s").shows(rowPart, "waiting #5"),
		onTask("not to be moved", "queued", "{").shows(footerPart, "only waiting tasks can be moved"),
		onTask("cancel", "queued", "c").in(boxPart),
		onTask("cancel many", "queued too", "space", "space", "c").shows(boxPart, "Cancel 2 tasks?"),
		onTask("cancel some", "queued", "space", "space", "c").shows(boxPart, "Cancel “Take 28”?", "1 marked task can't be canceled"),
		onTask("settle", "missed", "a").in(boxPart),
		onTask("copy", "saved", "y").in(boxPart),
		onTask("copy of a failed one", "failed", "y").shows(boxPart, "Copy from “Finale”", "Error details for support"),
		onTask("quit", "running", "q").in(boxPart),
	}
	all = append(append(append(append(append(all, details()...), libraries()...), films()...), comparisons()...), forms()...)
	return append(append(append(append(all, batches()...), accounts()...), starts()...), headers()...)
}

// details are the scenes that show one task whole. Goldens hold those with the most on them.
func details() []scene {
	return []scene{
		detailOf("saved"), detailOf("failed").in(bodyPart), detailOf("missed").in(bodyPart), detailOf("unsaved").in(bodyPart), detailOf("running").in(bodyPart),
		onTask("detail narrow", "saved", "enter").narrow(),
		detailOf("saved wide").shows(bodyPart, "✔ saved 10.2s ¥0.82", "picture's, 9:16", "missing"),
		onTask("detail rated", "saved", "enter", "+").shows(bodyPart, "rating ★☆☆☆☆", "Rated ★☆☆☆☆"),
		detailOf("refused").shows(bodyPart, "✖ rejected", "InvalidFile.Resolution HTTP 400", "request ID 0f9ba37b"),
		detailOf("unsure").shows(bodyPart, "? unconfirmed looking it up", "NoAnswer"),
		detailOf("ambiguous").shows(bodyPart, "? unconfirmed several possible matches"),
		detailOf("queued").shows(bodyPart, "○ queued No. 3", "about ¥0.82"),
		detailOf("waiting").shows(bodyPart, "◌ waiting No. 6", "picture's, 9:16", "Created"),
		detailOf("put back").shows(bodyPart, "◌ waiting No. 5", "Throttling.RateQuota HTTP 429"),
		detailOf("no address").shows(bodyPart, "● done no link yet"),
		detailOf("gone").shows(bodyPart, "! link expired the video wasn't saved in time"),
		detailOf("expired").shows(bodyPart, "! unknown no record at Model Studio any more"),
	}
}

// scenesApart gives one scene in so many, from the first one on or a later one.
func scenesApart(step, first int) (out []scene) {
	for i, sc := range scenes() {
		if i%step == first%step {
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
	return []scene{of("detail frames", "enter").in(bodyPart), of("detail playing", "enter", "v").shows(bodyPart, "▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀")}
}

// forms are the scenes of the form.
func forms() []scene {
	form := func(name string, then func(*harness, asker)) scene {
		return scene{name: "form " + name, begin: func(s *harness, word asker) {
			s.start(120, 36)
			s.press("n")
			then(s, word)
		}}
	}
	return []scene{
		form("empty", func(*harness, asker) {}).shows(bodyPart, "JPEG/PNG/BMP", "Add a picture", "Add a motion"),
		form("filled", func(s *harness, word asker) {
			s.paste(shot("anna.png"))
			s.press("tab")
			s.paste(waltz)
			s.press("tab", "right", "tab", "right", "tab")
			s.paste(word("Opening, 慢镜头"))
		}),
		form("looking", func(s *harness, _ asker) {
			s.hold(anything)
			s.paste(shot("anna.png"))
			s.press("tab")
		}).shows(bodyPart, "◌ Checking 1 picture…", "○ Add a motion"),
		form("refused", func(s *harness, word asker) {
			s.paste(shot("tiny.png"))
			s.press("tab")
			s.paste(word("my own waltz"))
			s.press("ctrl+s")
		}).in(bodyPart),
		form("unseen", func(s *harness, word asker) {
			s.paste(word("https://127.0.0.1/pictures/where-is-it.png"))
			s.press("tab", "tab", "tab")
		}).shows(bodyPart, "This machine can't check the picture", "adjustable only with the picture's background"),
		form("mendable", func(s *harness, _ asker) { s.paste(s.put("anna.bmp", bmp(5000, 7000))) }).in(bodyPart),
		form("mending", func(s *harness, _ asker) {
			s.installing("pictures/anna.jpg")
			s.paste(s.put("anna.bmp", bmp(5000, 7000)))
			s.press("ctrl+f", "f")
		}).shows(bodyPart, "Fixing… · ctrl+f stop"),
		form("mended", func(s *harness, _ asker) {
			s.install("pictures/anna.jpg")
			s.paste(s.put("anna.bmp", bmp(5000, 7000)))
			s.press("ctrl+f", "f")
		}).shows(bodyPart, "anna.jpg (fixed copy)", "✔ Fixed copy: JPEG, 540×960, 32 KB"),
		form("narrow", func(s *harness, word asker) { s.paste(word(shot("tiny.png"))) }).narrow(),
		{name: "form filled again", part: bodyPart, texts: []string{"shots/陈小姐.png", "“AACT.80d3f51b” is in the library", "The person will look distorted", "About ¥0.82: video ¥0.82 (10.2 s), check"}, begin: func(s *harness, word asker) {
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
		{name: "start", with: settings{noKey: true}, begin: func(s *harness, _ asker) { s.start(120, 36) }},
		{name: "start without keyring", part: bodyPart, texts: []string{"No system keyring is available: EOF"}, with: settings{noKey: true, ring: &ring{err: io.EOF}}, begin: func(s *harness, _ asker) { s.start(120, 36) }},
		{name: "start locked", part: bodyPart, with: settings{noKey: true, ring: &ring{err: locked}}, begin: func(s *harness, _ asker) {
			s.start(120, 36)
			s.paste(canary)
			s.press("down")
		}},
		{name: "start with a bad key", part: bodyPart, texts: []string{"API key ••••••••••••••••••••••••••", "InvalidApiKey. Model Studio says: Invalid API-key provided"}, with: settings{noKey: true, keys: []string{canary}}, begin: func(s *harness, word asker) {
			s.start(120, 36)
			s.paste(word("sk-canary-of-somebody-else"))
			s.press("enter")
		}},
		{name: "start trying", part: bodyPart, texts: []string{"API key ••••••••••••••••••••••••••", "Verifying…"}, with: settings{noKey: true}, begin: func(s *harness, _ asker) {
			s.hold(anything)
			s.start(120, 36)
			s.paste(canary)
			s.press("enter")
		}},
		{name: "another key", part: bodyPart, texts: []string{"Change the API key", "Try the demo"}, begin: func(s *harness, word asker) {
			still(s, word, 120, 36)
			s.command("key")
		}},
	}
}

// headers are the scenes of what stands in the way.
func headers() []scene {
	one := func(s *harness, word asker) {
		s.add(history.Draft{Title: word("Opening, slow"), Picture: shot("anna.png"), Template: waltz}, accepted(1, word)...)
	}
	return []scene{
		{name: "empty", begin: func(s *harness, _ asker) { s.start(120, 36) }},
		{name: "group without tasks", part: bodyPart, texts: []string{"No finished tasks yet"}, begin: func(s *harness, word asker) {
			one(s, word)
			s.hold(service)
			s.start(120, 36)
			s.press("tab", "tab")
		}},
		{name: "offline", part: headerPart, texts: []string{"Offline · retrying at 12:00:01"}, begin: func(s *harness, word asker) {
			one(s, word)
			s.cutOff(true)
			s.start(120, 36)
		}},
		{name: "throttled", part: headerPart, texts: []string{"Throttling.RateQuota · retrying at 12:00:40"}, begin: func(s *harness, word asker) {
			one(s, word)
			s.sim.Inject(simulator.Fault{Do: simulator.Refuse, Status: 429, Code: word("Throttling.RateQuota"), Message: word("Requests rate limit exceeded."), RetryAfter: 40 * time.Second})
			s.start(120, 36)
		}},
		{name: "slowed down", part: rowPart, texts: []string{"◌ waiting at 12:00:40"}, begin: func(s *harness, word asker) {
			s.add(history.Draft{Title: word("Opening, slow"), Picture: shot("anna.png"), Template: waltz})
			s.sim.Inject(simulator.Fault{Kind: simulator.KindSubmit, Do: simulator.Refuse, Status: 429, Code: word("Throttling.RateQuota"), Message: word("Requests rate limit exceeded."), RetryAfter: 40 * time.Second})
			s.start(120, 36)
		}},
		{name: "account held", part: headerPart, texts: []string{"Sending stopped: Arrearage · p resume"}, begin: func(s *harness, word asker) {
			s.add(history.Draft{Picture: shot("anna.png"), Template: waltz})
			s.sim.Inject(simulator.Fault{Kind: simulator.KindSubmit, Do: simulator.Refuse, Status: 400, Code: "Arrearage", Message: word("Access denied, please make sure your account is in good standing.")})
			s.start(120, 36)
		}},
		{name: "sending", part: bodyPart, texts: []string{"◌ sending", "◌ waiting #2"}, begin: func(s *harness, word asker) {
			s.add(history.Draft{Title: word("Opening, slow"), Picture: shot("anna.png"), Template: waltz})
			s.add(history.Draft{Title: word("Opening, street"), Picture: shot("bo.png"), Template: tango})
			s.hold(submissions)
			s.start(120, 36)
			s.advance(5 * time.Second)
		}},
		{name: "another window", part: headerPart, texts: []string{"Another dancecard works through the queue; this window follows"}, begin: func(s *harness, word asker) {
			account(s, word)
			_, err := s.store.Leases.Hold(s.ctx, store.Program{Name: "another"}, time.Hour)
			s.must(err)
			s.start(120, 36)
		}},
		{name: "quit with one", part: boxPart, texts: []string{"1 task keeps running."}, begin: func(s *harness, word asker) {
			one(s, word)
			s.hold(service)
			s.start(120, 36)
			s.press("q")
		}},
		{name: "demo", part: boxPart, texts: []string{"The demo's data is discarded when you quit."}, with: settings{config: func(c *tui.Config) { c.Demo = true }}, begin: func(s *harness, word asker) {
			one(s, word)
			s.hold(service)
			s.start(120, 36)
			s.press("q")
		}},
		{name: "player fails", part: footerPart, texts: []string{"Couldn't open Opening-slow-0385dc79.mp4: xdg-open: no application is registered for video/mp4"}, begin: func(s *harness, word asker) {
			by := still(s, word, 120, 36)
			s.openErr = errors.New(word("xdg-open: no application is registered for video/mp4"))
			s.choose(by["saved"])
			s.press("o")
		}},
		{name: "refused just now", part: footerPart, texts: []string{"“anna.png × AACT.2c9a41e7” rejected. This content isn't accepted: "}, begin: func(s *harness, word asker) {
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
