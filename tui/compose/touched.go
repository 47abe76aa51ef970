package compose

// Touched reports whether a text was typed that is not sent yet: filling the form anew would lose it.
func (s *Screen) Touched() bool {
	for f, in := range s.inputs {
		if text := in.Value(); text != "" && text != s.filled[f] {
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
}

// Unsent tells that what the form was filled with is nowhere else: it counts as typed.
func (s *Screen) Unsent() { s.filled = nil }
