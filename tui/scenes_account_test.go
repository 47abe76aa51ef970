package tui_test

import "time"

// accounts are the scenes of what others made on the account.
func accounts() []scene {
	imported := func(name string, then func(*stage)) scene {
		return scene{name: name, with: settings{service: others}, begin: func(s *stage, _ say) {
			s.somebodysDay()
			s.start(120, 36)
			s.press("i")
			then(s)
		}}
	}
	return []scene{
		imported("imported", func(*stage) {}),
		imported("imported and saved", func(s *stage) { s.pass(2 * time.Minute) }),
		imported("detail imported", func(s *stage) {
			s.pass(2 * time.Minute)
			s.press("enter")
		}),
		{name: "candidates", begin: func(s *stage, word say) {
			doubtful(s, word)
			s.start(120, 36)
			s.pass(3 * time.Minute)
			s.press("a")
			s.pass(5 * time.Second)
		}},
	}
}
