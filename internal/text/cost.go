package text

import (
	"fmt"
	"strings"

	"dancecard/history"
)

// Cost says what a task has cost and will cost, and by which steps where there is another one than the
// video; nothing where nothing is known.
func Cost(t history.Task, c history.Costs) (sum, steps string) {
	switch {
	case t.Seconds > 0 && t.Cost() > 0:
		sum = fmt.Sprintf("%s for %.2f s", Money(c.Paid.Total()), t.Seconds)
		if c.Ordered {
			sum += "; estimated " + Money(c.Expected.Total())
		}
		return sum, stepsOf(c.Paid)
	case t.State.Final() && c.Paid.Total() > 0:
		return Money(c.Paid.Total()) + " for what came before the video", stepsOf(c.Paid)
	case t.State.Final() || t.Price == 0:
		return "", ""
	case c.Length == 0:
		return paidSoFar(c.Paid) + Money(t.Price) + " a second", ""
	}
	return paidSoFar(c.Paid) + "about " + Money(c.Expected.Total()), stepsOf(c.Expected)
}

func paidSoFar(paid history.Cost) string {
	if paid.Total() == 0 {
		return ""
	}
	return Money(paid.Total()) + " so far; "
}

func stepsOf(c history.Cost) string {
	if c.Check == 0 && c.Motion == 0 {
		return ""
	}
	var out []string
	for _, s := range []struct {
		name string
		cost float64
	}{{"check", c.Check}, {"motion", c.Motion}, {"video", c.Video}} {
		if s.cost > 0 {
			out = append(out, s.name+" "+Money(s.cost))
		}
	}
	return strings.Join(out, ", ")
}
