package term

// List is a person's place in a list: the row under the cursor, and the rows on the screen. Rows count from 0.
// The zero List is empty.
type List struct {
	// At is the row under the cursor, Top the first one on the screen.
	At, Top int
	// Len is how many rows there are, Rows how many the screen shows.
	Len, Rows int
	// Margin is how many rows are kept in sight on either side of the cursor.
	Margin int
	// still tells that the mouse put the cursor where it is: the margin waits for the next move.
	still bool
}

// GoTo puts the cursor on a row, or on the nearest there is.
func (l *List) GoTo(row int) {
	l.At = max(min(row, l.Len-1), 0)
	l.Follow()
}

// Follow scrolls so that the cursor is on the screen, and leaves no room empty that rows could fill.
func (l *List) Follow() {
	margin := l.margin()
	l.Top = max(min(l.Top, l.At-margin), l.At-l.Rows+1+margin, 0)
	l.Top = max(min(l.Top, l.Len-l.Rows), 0)
}

func (l *List) margin() int {
	if l.still {
		return 0
	}
	return max(min(l.Margin, (l.Rows-1)/2), 0)
}

// Point puts the cursor on a row that the mouse points at. Nothing scrolls, so that a second click meets the same row.
func (l *List) Point(row int) {
	l.still = true
	l.GoTo(row)
}

// Scroll moves the rows by so many lines; the cursor stays on the screen.
func (l *List) Scroll(by int) {
	l.still = false
	l.Top = max(min(l.Top+by, l.Len-l.Rows), 0)
	l.At = max(min(l.At, l.low()), l.high(), 0)
}

// Resize shows so many of so many rows.
func (l *List) Resize(rows, n int) {
	l.Rows, l.Len = max(rows, 1), n
	l.GoTo(l.At)
}

// Visible are the rows on the screen: from the first up to, but without, to.
func (l *List) Visible() (from, to int) { return l.Top, min(l.Top+l.Rows, l.Len) }

// Do moves the cursor by a command of the key table; false where the command does not.
func (l *List) Do(command string) bool {
	half, still := max(l.Rows/2, 1), l.still
	l.still = false
	switch command {
	case CmdDown:
		l.GoTo(l.At + 1)
	case CmdUp:
		l.GoTo(l.At - 1)
	case CmdPageDown:
		l.GoTo(l.At + max(l.Rows-1, 1))
	case CmdPageUp:
		l.GoTo(l.At - max(l.Rows-1, 1))
	case CmdHalfDown:
		l.GoTo(l.At + half)
	case CmdHalfUp:
		l.GoTo(l.At - half)
	case CmdLineDown:
		l.Scroll(1)
	case CmdLineUp:
		l.Scroll(-1)
	case CmdTop:
		l.GoTo(0)
	case CmdBottom:
		l.GoTo(l.Len - 1)
	case CmdHigh:
		l.GoTo(l.high())
	case CmdMiddle:
		from, to := l.Visible()
		l.GoTo((from + to - 1) / 2)
	case CmdLow:
		l.GoTo(l.low())
	default:
		l.still = still
		return false
	}
	return true
}

// high is the first row on the screen to which the cursor can go without scrolling.
func (l *List) high() int {
	from, to := l.Visible()
	if from == 0 {
		return 0
	}
	return min(from+l.margin(), to-1)
}

// low is the last such row.
func (l *List) low() int {
	from, to := l.Visible()
	if to == l.Len {
		return to - 1
	}
	return max(to-1-l.margin(), from)
}
