package tui_test

import (
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"
)

// part is a part of the screen.
type part int

const (
	// wholePart is the whole screen at two sizes, screenPart the whole at the size that the scene leaves it in.
	wholePart part = iota
	screenPart
	// headerPart is the first line, bodyPart what is below it, footerPart the status line and the keys.
	headerPart
	bodyPart
	footerPart
	// boxPart is the dialog on top, panePart the detail beside the list, rowPart the one under the cursor.
	boxPart
	panePart
	rowPart
)

// of crops a screen without colours to the part. It is empty where the screen has none.
func (p part) of(text string) string {
	lines := strings.Split(text, "\n")
	foot := len(lines) - 1 // the line over the footer, on which the status is written
	for foot > 2 && !strings.HasSuffix(lines[foot], "──") {
		foot--
	}
	switch p {
	case headerPart:
		lines = lines[:1]
	case bodyPart:
		lines = lines[2:foot]
	case footerPart:
		lines = lines[foot:]
	case boxPart:
		lines = boxOf(lines)
	case panePart:
		lines = rightOf(lines[2:foot], "│")
	case rowPart:
		lines = strings.Split(rowAt.FindString(text), "\n")
	}
	return strings.Join(lines, "\n")
}

// boxOf crops lines to the last box that is drawn on them.
func boxOf(lines []string) []string {
	for top, line := range slices.Backward(lines) {
		from, to := strings.LastIndex(line, "╭"), strings.LastIndex(line, "╮")
		if from < 0 || to < from {
			continue
		}
		left, right := ansi.StringWidth(line[:from]), ansi.StringWidth(line[:to])+1
		for bottom := top + 1; bottom < len(lines); bottom++ {
			if ansi.Cut(lines[bottom], left, left+1) == "╰" {
				return crop(lines[top:bottom+1], left, right)
			}
		}
	}
	return nil
}

// rightOf crops lines to what is behind a sign in the first of them.
func rightOf(lines []string, sign string) []string {
	at := strings.LastIndex(lines[0], sign)
	if at < 0 {
		return nil
	}
	return crop(lines, ansi.StringWidth(lines[0][:at])+1, ansi.StringWidth(lines[0]))
}

// crop crops lines to the cells from left up to right.
func crop(lines []string, left, right int) []string {
	out := make([]string, len(lines))
	for i, line := range lines {
		out[i] = ansi.Cut(line, left, right)
	}
	return out
}
