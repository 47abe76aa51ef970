package text

import (
	"strings"

	"dancecard/history"
)

// Stars draws a rating as a sign for each star.
func (w Wording) Stars(rating int) string {
	if w.ASCII {
		return strings.Repeat("*", rating)
	}
	return strings.Repeat("★", rating)
}

// Rating draws a rating as stars out of five.
func (w Wording) Rating(rating int) string {
	rest := "☆"
	if w.ASCII {
		rest = "." // not "-", which separates parts of a line there
	}
	return w.Stars(rating) + strings.Repeat(rest, history.MostStars-rating)
}
