package newtask

// choices are what is chosen and not typed.
type choices struct {
	own, mark           bool
	ratio, engine, mode int
}

func (s *Screen) choices() choices { return choices{s.own, s.mark, s.ratio, s.engine, s.mode} }

// Touched reports whether the form holds something that the person filled in and that is not sent yet:
// filling it anew would lose that.
func (s *Screen) Touched() bool {
	for f, in := range s.inputs {
		text := in.Value()
		if text != "" && (text != s.filled[f] || s.choices() != s.kept) {
			return true
		}
	}
	return false
}

// settle remembers what the fields were filled with, or left with, by the program.
func (s *Screen) settle() {
	s.filled = map[Field]string{}
	for f, in := range s.inputs {
		s.filled[f] = in.Value()
	}
	s.kept = s.choices()
}

// Unsent tells that what the form was filled with is nowhere else: it counts as typed.
func (s *Screen) Unsent() { s.filled = nil }
