package text

import (
	"fmt"
	"strings"

	"dancecard/api"
	"dancecard/history"
)

// Import counts what the account's list of the last 24 hours held.
type Import struct {
	// Tasks were imported; Resumed counts those that had been given up, Unconfirmed what may be unconfirmed
	// here, OtherModels what is left alone.
	Tasks                             []history.Task
	Resumed, Unconfirmed, OtherModels int
}

// Imported says what came of an import.
func Imported(i Import) string {
	var parts []string
	if len(i.Tasks) > 0 {
		parts = append(parts, "Imported "+imported(i.Tasks))
	}
	if i.Resumed > 0 {
		parts = append(parts, countOf(i.Resumed, "task")+" resumed that had been given up")
	}
	if len(parts) == 0 {
		parts = append(parts, "Up to date: nothing new in the last 24 hours")
	}
	if i.Unconfirmed > 0 {
		parts = append(parts, countOf(i.Unconfirmed, "task")+" on the account may be what is unconfirmed here")
	}
	if i.OtherModels > 0 {
		parts = append(parts, countOf(i.OtherModels, "task")+" of other models left alone")
	}
	return strings.Join(parts, "; ")
}

// imported counts tasks, and those that make videos by how they are.
func imported(tasks []history.Task) string {
	var running, done, failed, canceled, templates int
	for _, t := range tasks {
		switch {
		case t.Kind == history.MakesMotion:
			templates++
		case t.Status == api.Succeeded:
			done++
		case t.Status == api.Failed:
			failed++
		case t.Status == api.Canceled:
			canceled++
		default:
			running++
		}
	}
	var whole, parts []string
	if videos := len(tasks) - templates; videos > 0 {
		whole = append(whole, countOf(videos, "task"))
	}
	if templates > 0 {
		whole = append(whole, countOf(templates, "template"))
	}
	for _, p := range []struct {
		n    int
		word string
	}{{running, "queued or running"}, {done, "done"}, {failed, "failed"}, {canceled, "canceled"}} {
		if p.n > 0 {
			parts = append(parts, fmt.Sprint(p.n, " ", p.word))
		}
	}
	text := strings.Join(whole, " and ")
	if len(parts) > 0 {
		text += ": " + strings.Join(parts, ", ")
	}
	return text
}

func countOf(n int, thing string) string {
	if n == 1 {
		return "1 " + thing
	}
	return fmt.Sprint(n, " ", thing, "s")
}
