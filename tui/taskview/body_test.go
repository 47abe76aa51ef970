package taskview_test

import (
	"fmt"
	"image"
	"strings"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"

	"dancecard/api"
	"dancecard/history"
	"dancecard/tui/taskview"
	"dancecard/tui/term"
)

// lived is a task to which a number of things happened, one a minute.
func lived(events int) taskview.Content {
	theme := term.NewTheme(term.Look{Dark: true, Colour: true})
	begin := time.Date(2026, 10, 1, 20, 0, 0, 0, time.UTC)
	d := taskview.Content{
		Theme: &theme, Now: begin.Add(time.Hour), Zone: time.UTC,
		Task: history.Task{ID: 7, Draft: history.Draft{Picture: "https://example.com/anna.png", Template: "AACT.1.2-3.4"}, State: history.OnServer, Status: api.Running},
	}
	for n := range events {
		word := api.Status(fmt.Sprintf("STEP-%02d", n))
		d.Timeline = append(d.Timeline, history.Entry{At: begin.Add(time.Duration(n) * time.Minute), Event: history.Reported{Status: word}})
	}
	return d
}

func drawn(s *taskview.Body, d taskview.Content) string {
	return ansi.Strip(strings.Join(s.Draw(d), "\n"))
}

// Beside the list, what happened last is seen whatever happened before.
func TestThePaneShowsWhatHappenedLast(t *testing.T) {
	for h := 6; h <= 60; h++ {
		for _, events := range []int{1, 5, 12, 40} {
			s := taskview.NewBody()
			s.SetSize(49, h, false)
			text := drawn(s, lived(events))
			if n := strings.Count(text, "\n") + 1; n != h {
				t.Fatalf("%d lines in a pane of %d", n, h)
			}
			last := fmt.Sprintf("STEP-%02d", events-1)
			switch told := strings.Contains(text, "more lines") || strings.Contains(text, "earlier lines"); {
			case h >= 16 && !strings.Contains(text, last):
				t.Errorf("%d lines show nothing of %s:\n%s", h, last, text)
			case !strings.Contains(text, "STEP-00") && !told:
				t.Errorf("%d lines leave out the first of %d events and do not say so:\n%s", h, events, text)
			}
		}
	}
}

// On the whole screen the timeline is read from its beginning, and the keys move through it.
func TestTheWholeScreenScrolls(t *testing.T) {
	s, d := taskview.NewBody(), lived(40)
	s.SetSize(80, 20, true)
	if text := drawn(s, d); !strings.Contains(text, "STEP-00") || strings.Contains(text, "STEP-39") {
		t.Errorf("the beginning should be shown:\n%s", text)
	}
	s.Do(term.CmdBottom)
	if text := drawn(s, d); !strings.Contains(text, "STEP-39") || strings.Contains(text, "STEP-00") {
		t.Errorf("the end should be shown:\n%s", text)
	}
	s.Do(term.CmdTop)
	if text := drawn(s, d); !strings.Contains(text, "STEP-00") {
		t.Errorf("the beginning should be shown again:\n%s", text)
	}
}

// Pictures of any shape stand in exactly the room that there is.
func TestPicturesOfAnyShape(t *testing.T) {
	shape := func(w, h int) image.Image { return image.NewNRGBA(image.Rect(0, 0, w, h)) }
	for _, frame := range []image.Image{shape(36, 64), shape(64, 36), shape(1, 64), shape(64, 1), shape(21, 64), shape(50, 50)} {
		for _, picture := range []image.Image{nil, shape(48, 64), shape(96, 32)} {
			d := lived(3)
			d.Picture = picture
			for range 6 {
				d.Frames = append(d.Frames, frame)
			}
			s := taskview.NewBody()
			for w := 40; w < 250; w += 29 {
				for h := 6; h < 76; h += 13 {
					for _, d.Moving = range []image.Image{nil, frame} {
						s.SetSize(w, h, w%2 == 0)
						lines := s.Draw(d)
						if len(lines) != h {
							t.Fatalf("%d lines, not %d", len(lines), h)
						}
						for y, line := range lines {
							if n := ansi.StringWidth(line); n != w {
								t.Fatalf("%d×%d, line %d: %d cells: %q", w, h, y, n, line)
							}
						}
					}
				}
			}
		}
	}
}
