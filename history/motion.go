package history

import (
	"slices"
	"strings"
	"time"
)

// MotionID numbers a motion in the library.
type MotionID int64

// Motion is a row of the library: a clip, the template that was made of it, or both.
type Motion struct {
	ID         MotionID
	Name, Note string
	// Clip is the clip's address or path, Hash tells its content; empty where only the template is
	// known.
	Clip, Hash string
	// Template is the motion's id at the service, empty as long as none was made. Model made it,
	// for the account of the key that has this Fingerprint.
	Template, Model, Fingerprint string
	// Seconds is the motion's length, 0 while unknown; Price what a second cost to make, in CNY.
	Seconds, Price float64
	Created, Made  time.Time
	// Refused is when the service last would not use the template; zero while it does.
	Refused time.Time
	Removed time.Time

	// Uses counts the videos that were asked for with it; Success is when the last of them came
	// out, zero for none.
	Uses    int
	Success time.Time
}

// Cost is what making the motion has cost, in CNY.
func (m Motion) Cost() float64 { return m.Price * m.Seconds }

// MotionFilter gives the test whether a motion holds every word of a filter: somewhere in its name, its
// note, its clip or its template's id, whatever case or width the letters are written in.
func MotionFilter(filter string) func(Motion) bool {
	wanted := strings.Fields(Fold(filter))
	return func(m Motion) bool {
		if len(wanted) == 0 {
			return true
		}
		text := Fold(strings.Join([]string{m.Name, m.Note, m.Clip, m.Template}, "\n"))
		return !slices.ContainsFunc(wanted, func(word string) bool { return !strings.Contains(text, word) })
	}
}

// ContentHash tells what a local clip holds; empty where the clip is known by its address alone.
func (m Motion) ContentHash() string {
	if strings.HasPrefix(m.Hash, "at ") {
		return ""
	}
	return m.Hash
}

// TemplateRefused is the service's word for a template that it will not use (the reference).
const TemplateRefused = "InvalidFile.Template.Content"
