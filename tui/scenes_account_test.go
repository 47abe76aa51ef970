package tui_test

import "time"

// accounts are the scenes of what others made on the account.
func accounts() []scene {
	imported := func(name string, then func(*harness)) scene {
		return scene{name: name, with: settings{service: others}, begin: func(s *harness, _ asker) {
			s.somebodysDay()
			s.start(120, 36)
			s.press("i")
			then(s)
		}}
	}
	return []scene{
		imported("imported", func(*harness) {}).shows(footerPart, "Imported 5 tasks (2 active, 2 done and 1 failed) and 1 motion"),
		imported("imported and saved", func(s *harness) { s.advance(2 * time.Minute) }).shows(rowPart, "✔ saved 6.0s"),
		imported("detail imported", func(s *harness) {
			s.advance(2 * time.Minute)
			s.press("enter")
		}).shows(bodyPart, "imported from the account", "picture unknown", "cost unknown (6.00 s)"),
		{name: "candidates", part: boxPart, begin: func(s *harness, word asker) {
			doubtful(s, word)
			s.start(120, 36)
			s.advance(3 * time.Minute)
			s.press("a")
			s.advance(5 * time.Second)
		}},
	}
}
