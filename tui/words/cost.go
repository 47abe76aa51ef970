package words

import (
	"fmt"
	"strings"

	"dancecard/history"
	"dancecard/tui/ui"
)

// Cost says what a task has cost and will cost, step by step where there is more than one; nothing
// where nothing is known.
func Cost(t history.Task, c history.Costs) string {
	switch {
	case t.Seconds > 0 && t.Cost() > 0:
		text := fmt.Sprintf("%s for %.2f s", ui.Money(c.Paid.Total()), t.Seconds) + steps(c.Paid)
		if c.Ordered {
			text += "; estimated " + ui.Money(c.Expected.Total())
		}
		return text
	case t.State.Final():
		if c.Paid.Total() == 0 {
			return ""
		}
		return ui.Money(c.Paid.Total()) + " for what came before the video" + steps(c.Paid)
	case t.Price == 0:
		return ""
	case c.Length == 0:
		return paidSoFar(c.Paid) + ui.Money(t.Price) + " for each second of video"
	}
	return paidSoFar(c.Paid) + "about " + ui.Money(c.Expected.Total()) + steps(c.Expected)
}

func paidSoFar(paid history.Cost) string {
	if paid.Total() == 0 {
		return ""
	}
	return ui.Money(paid.Total()) + " so far; "
}

// steps names the steps and their prices, where there is another one than the video.
func steps(c history.Cost) string {
	if c.Check == 0 && c.Motion == 0 {
		return ""
	}
	var out []string
	for _, s := range []struct {
		name string
		cost float64
	}{{"check", c.Check}, {"motion", c.Motion}, {"video", c.Video}} {
		if s.cost > 0 {
			out = append(out, s.name+" "+ui.Money(s.cost))
		}
	}
	return ": " + strings.Join(out, ", ")
}
