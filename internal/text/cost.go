package text

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"dancecard/history"
	"dancecard/internal/text/msg"
)

// Cost says what a task has cost and will cost, and by which steps where there is another one than the
// video; nothing where nothing is known.
func Cost(l msg.Language, t history.Task, c history.Costs) (sum, steps string) {
	paid, seconds := c.Paid.Total(), strconv.FormatFloat(t.Seconds, 'f', 2, 64)
	switch {
	case t.Seconds > 0 && t.Cost() > 0 && c.Ordered:
		return msg.CostPaidEstimated(l, c.Expected.Total(), seconds, paid), stepsOf(l, c.Paid)
	case t.Seconds > 0 && t.Cost() > 0:
		return msg.CostPaid(l, seconds, paid), stepsOf(l, c.Paid)
	case t.State.Final() && paid > 0:
		return msg.CostNoVideo(l, paid), stepsOf(l, c.Paid)
	case t.State.Final() || t.Price == 0:
		return "", ""
	case c.Length == 0 && paid > 0:
		return msg.CostPerSecondPaid(l, paid, t.Price), ""
	case c.Length == 0:
		return msg.CostPerSecond(l, t.Price), ""
	case paid > 0:
		return msg.CostAboutPaid(l, paid, c.Expected.Total()), stepsOf(l, c.Expected)
	}
	return msg.CostAbout(l, c.Expected.Total()), stepsOf(l, c.Expected)
}

// stepsOf lists what each step costs; nothing for a video alone.
func stepsOf(l msg.Language, c history.Cost) string {
	if c.Check == 0 && c.Motion == 0 {
		return ""
	}
	addUp(&c.Motion, &c.Video, &c.Check)
	var steps []string
	for _, s := range []struct {
		say  func(msg.Language, float64) string
		cost float64
	}{{msg.CostCheck, c.Check}, {msg.CostTemplate, c.Motion}, {msg.CostVideo, c.Video}} {
		if s.cost > 0 {
			steps = append(steps, s.say(l, s.cost))
		}
	}
	return msg.List(l, steps)
}

// addUp changes parts by a fen where they would be written as amounts that don't add up to their sum: the largest ones,
// of equal ones the first.
func addUp(parts ...*float64) {
	sum, written := 0.0, 0.0
	for _, p := range parts {
		sum += *p
		written += asWritten(*p)
	}
	const fen = 0.01
	left := slices.Clone(parts)
	for off := math.Round((asWritten(sum) - written) / fen); off != 0 && len(left) > 0; {
		largest := 0
		for i, p := range left {
			if asWritten(*p) > asWritten(*left[largest]) {
				largest = i
			}
		}
		step := math.Copysign(1, off)
		*left[largest] = asWritten(*left[largest]) + step*fen
		off -= step
		left = slices.Delete(left, largest, largest+1)
	}
}

// asWritten is an amount as [msg.Money] writes it.
func asWritten(cny float64) float64 {
	v, err := strconv.ParseFloat(strings.Replace(msg.Money(msg.English, cny), "¥", "", 1), 64)
	if err != nil {
		return cny
	}
	return v
}
