package tui_test

import (
	"time"

	"dancecard/api"
	"dancecard/history"
)

// furnished writes a library with a motion in every state into history, beside the tasks of account.
func furnished(s *harness, word asker) {
	s.shelf.account(s, word)
	name := func(m history.Motion, name, note string) {
		s.t.Helper()
		s.must(s.store.Library.Rename(s.ctx, m.ID, word(name), word(note)))
	}
	name(s.made(word("https://clips.example/samba.mp4"), word("AACT.5a3ba001.x.y"), s.ownFingerprint()), "samba", "")
	name(s.made(word("https://clips.example/"), word("AACT.a0bba001.x.y"), "of another key"), "rumba, from the old account", "quick hips")
	given, err := s.store.Library.AddTemplate(s.ctx, word("AACT.91fe0001.x.y"), word("jive"))
	s.must(err)
	name(given, "jive, 快", "脚步很快，要全身照片")
	refused := s.add(history.Draft{Picture: shot("anna.png"), Template: word("AACT.bad00001.x.y")})
	s.happen(refused.ID, history.SendBegan{})
	s.happen(refused.ID, history.SendRefused{Problem: history.Problem{Op: api.OpSubmit, HTTP: 400, Code: "InvalidFile.Template.Content", Message: word("Invalid template content.")}})
	unmade := history.Draft{Title: word("Rooftop, day"), Picture: word(shot("anna.png")), Clip: word("https://clips.example/慢华尔兹.mp4")}
	s.happen(s.add(unmade).ID, history.CancelDone{})
	unmade.Clip = word("https://clips.example/hip-hop.mp4")
	s.add(unmade) // and this one is being made
}

// onLibrary is a scene that begins with the library on the screen.
func onLibrary(name string, keys ...string) scene {
	return scene{name: "motions " + name, begin: func(s *harness, word asker) {
		furnished(s, word)
		s.hold(service)
		s.start(120, 36)
		s.advance(2 * time.Second)
		s.press("2")
		s.press(keys...)
	}}
}

// libraries are the scenes of the library of motions.
func libraries() []scene {
	return []scene{
		onLibrary("list"),
		onLibrary("last", "end").shows(rowPart, "✔ ready jive, 快"),
		onLibrary("of another key", "end", "k", "k").shows(rowPart, "! other key rumba"),
		onLibrary("filter", "/", "a", "a", "c", "t").shows(bodyPart, "/aact"),
		onLibrary("filter in vain", "/", "z", "e", "b", "r", "a", "enter").shows(bodyPart, "/zebra 0 matches", "No match for “zebra”"),
		onLibrary("rename", "j", "e", "tab").in(boxPart),
		onLibrary("rename without a name", "e", "ctrl+u", "ctrl+s").shows(boxPart, "Rename “hip-hop”", "Enter a name"),
		onLibrary("add", "a").in(boxPart),
		onLibrary("copy", "end", "y").shows(boxPart, "Copy from “jive, 快”", "template ID"),
		onLibrary("removed", "j", "x").shows(footerPart, "Removed “慢华尔兹”"),
		onLibrary("palette", ":").shows(boxPart, "New task with motion n"),
		onLibrary("new task", "end", "n").shows(bodyPart, "Motion jive, 快", "“jive, 快” is in the library"),
		{name: "motions whole", part: bodyPart, texts: []string{"jive, 快", "template ID AACT.91fe0001.x.y", "脚步很快，要全身照片"}, begin: func(s *harness, word asker) {
			furnished(s, word)
			s.hold(service)
			s.start(80, 24)
			s.press("2", "end", "enter")
		}},
		{name: "motions empty", part: bodyPart, texts: []string{"No motions yet", "a add a template ID"}, begin: func(s *harness, _ asker) {
			s.start(120, 36)
			s.press("2")
		}},
	}
}
