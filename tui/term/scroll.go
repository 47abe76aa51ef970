package term

// Scroll is how far down a person is in lines that need not all fit on the screen.
type Scroll struct{ top, lines, rows int }

// Do scrolls by a command of the key table; false where the command does not scroll.
func (s *Scroll) Do(command string) bool {
	by, ok := map[string]int{
		CmdDown: 1, CmdLineDown: 1, CmdScrollDown: 1, CmdUp: -1, CmdLineUp: -1, CmdScrollUp: -1,
		CmdPageDown: max(s.rows-1, 1), CmdPageUp: -max(s.rows-1, 1),
		CmdHalfDown: max(s.rows/2, 1), CmdHalfUp: -max(s.rows/2, 1),
		CmdTop: -s.lines, CmdBottom: s.lines,
	}[command]
	s.top += by
	s.clamp()
	return ok
}

// By scrolls by so many lines; up is negative.
func (s *Scroll) By(lines int) {
	s.top += lines
	s.clamp()
}

// Show gives those of the lines that fit into rows, and how many lie below them.
func (s *Scroll) Show(lines []string, rows int) (shown []string, below int) {
	s.lines, s.rows = len(lines), rows
	s.clamp()
	end := min(s.top+rows, len(lines))
	return lines[s.top:end:end], len(lines) - end
}

// Above is how many lines lie above the screen.
func (s *Scroll) Above() int { return s.top }

func (s *Scroll) clamp() { s.top = max(min(s.top, s.lines-s.rows), 0) }
