package term

// ScreenRow gives the row of a list of n that H, M or L goes to: the first one that is shown, the middle or
// the last. The list shows so many rows from offset on; those at its edges stay clear where it goes on.
func ScreenRow(cmd string, offset, rows, n int) int {
	first, last := offset, min(offset+rows, n)-1
	margin := min(2, (rows-1)/2)
	switch {
	case cmd == CmdMiddle:
		return (first + last) / 2
	case cmd == CmdHigh && offset > 0:
		return min(first+margin, last)
	case cmd == CmdHigh:
		return first
	case last < n-1:
		return max(last-margin, first)
	}
	return last
}
