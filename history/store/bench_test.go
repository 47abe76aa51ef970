package store_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"testing"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/history/store"
)

// longHistory is the size that everything here must stay quick with.
const longHistory = 100_000

// pastTasks makes tasks as a year of use leaves them behind: a few pictures and motions over and
// over, most of them saved, some that failed, the latest under way.
func pastTasks(n int) []history.Task {
	r := rand.New(rand.NewPCG(7, 11))
	pictures := []string{"陈小姐", "anna", "bo-front", "小明", "queen-of-hearts", "李雷和韩梅梅", "robot", "Zoë"}
	motions := []string{"waltz", "hip-hop", "tango", "街舞", "samba"}
	tasks := make([]history.Task, n)
	for i := range tasks {
		at := start.Add(time.Duration(i-n) * time.Minute)
		picture, motion := pictures[r.IntN(len(pictures))], motions[r.IntN(len(motions))]
		t := history.Task{
			Draft: history.Draft{
				Title:    fmt.Sprintf("%s × %s-%02d", picture, motion, r.IntN(60)),
				Picture:  fmt.Sprintf("https://pictures.example.com/2026/%02d/%s-%03d.jpg", r.IntN(12), picture, r.IntN(1000)),
				Template: fmt.Sprintf("AACT.%08x.abcdefghijklmnopqrstuv.%08x", r.Uint32()%50, r.Uint32()%50),
				Engine:   api.AnimateAnyone, Model: "animate-anyone-gen2", Motion: 1,
			},
			Created: at, Updated: at.Add(4 * time.Minute), State: history.Saved, Status: api.Succeeded,
			RemoteID: uuid(r), RequestID: uuid(r), Sent: at, Accepted: at,
			Started: at.Add(time.Minute), Ended: at.Add(3 * time.Minute),
			File: fmt.Sprintf("video-%d.mp4", i), Bytes: 4 << 20, Seconds: 10.2, Rating: max(i%12-6, 0),
		}
		switch {
		case i%97 == 0:
			t.State, t.Status, t.Seconds = history.Failed, api.Failed, 0
			t.Problem = history.Problem{Op: api.OpQuery, HTTP: 200, Code: "InvalidFile.Resolution"}
		case i%1009 == 0:
			t.Removed = at.Add(time.Hour)
		case i > n-n/100:
			t.State, t.Status, t.Ended, t.Seconds = history.OnServer, api.Pending, time.Time{}, 0
		}
		tasks[i] = t
	}
	return tasks
}

func uuid(r *rand.Rand) string {
	return fmt.Sprintf("%08x-%04x-%04x-%04x-%012x", r.Uint32(), r.Uint32()&0xffff, r.Uint32()&0xffff, r.Uint32()&0xffff, r.Uint64()&0xffffffffffff)
}

func BenchmarkStore(b *testing.B) {
	ctx := context.Background()
	o := store.Options{Now: func() time.Time { return start }}
	for _, n := range []int{0, longHistory} {
		path := filepath.Join(b.TempDir(), "history.db")
		s, err := store.Open(ctx, path, o)
		if err != nil {
			b.Fatal(err)
		}
		if err := s.Fill(ctx, pastTasks(n)); err != nil {
			b.Fatal(err)
		}
		if err := s.Close(); err != nil {
			b.Fatal(err)
		}
		b.Run(fmt.Sprintf("first frame/%d", n), func(b *testing.B) {
			for b.Loop() {
				s, err := store.Open(ctx, path, o)
				if err != nil {
					b.Fatal(err)
				}
				if _, err := s.Counts(ctx); err != nil {
					b.Fatal(err)
				}
				if _, err := s.Window(ctx, history.Query{}, history.Anchor{}, 50); err != nil {
					b.Fatal(err)
				}
				b.StopTimer()
				s.Close()
				b.StartTimer()
			}
		})
		if n > 0 {
			benchLong(b, path, o)
		}
	}
}

func benchLong(b *testing.B, path string, o store.Options) {
	ctx := context.Background()
	s, err := store.Open(ctx, path, o)
	if err != nil {
		b.Fatal(err)
	}
	defer s.Close()
	if _, err := s.Library.AddTemplate(ctx, "AACT.00000001.abcdefghijklmnopqrstuv.00000002", "waltz"); err != nil {
		b.Fatal(err)
	}
	run := func(name string, do func() error) {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				if err := do(); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
	orders := map[string]history.Order{"newest": history.NewestFirst, "oldest": history.OldestFirst, "state": history.ByState, "name": history.ByTitle, "rating": history.ByRating}
	for name, order := range orders {
		for where, index := range map[string]int{"top": 0, "middle": longHistory / 2, "end": longHistory} {
			run("window/"+name+"/"+where, func() error {
				_, err := s.Window(ctx, history.Query{Order: order}, history.Anchor{Index: index}, 50)
				return err
			})
		}
		run("window/"+name+"/task elsewhere", func() error {
			_, err := s.Window(ctx, history.Query{Order: order}, history.Anchor{ID: longHistory / 2}, 50)
			return err
		})
	}
	benchShort(b, s, run)
}

// BenchmarkFilter measures a filter that is not cached, with its list. The unit scans is the time of a scan of
// the text column with instr.
func BenchmarkFilter(b *testing.B) {
	ctx := context.Background()
	s, err := store.Open(ctx, filepath.Join(b.TempDir(), "history.db"), store.Options{Now: func() time.Time { return start }, States: statesNamed})
	if err != nil {
		b.Fatal(err)
	}
	defer s.Close()
	if err := s.Fill(ctx, pastTasks(longHistory)); err != nil {
		b.Fatal(err)
	}
	for name, order := range map[string]history.Order{"newest": history.NewestFirst, "name": history.ByTitle} {
		for _, filter := range []string{"a", "小姐", "anna", "anna waltz", "waltz-42", "0385dc79-1234-4a3b", "pictures.example", "saved", "failed", "no such thing"} {
			b.Run(name+"/"+filter, func(b *testing.B) {
				flip, scan := 0, time.Duration(0)
				for b.Loop() {
					flip ^= 1 // never the filter before
					if _, err := s.Window(ctx, history.Query{Order: order, Filter: filter + " "[:flip]}, history.Anchor{}, 50); err != nil {
						b.Fatal(err)
					}
					b.StopTimer()
					before := time.Now()
					if err := s.ScanText(ctx, "no such text"); err != nil {
						b.Fatal(err)
					}
					scan += time.Since(before)
					b.StartTimer()
				}
				b.ReportMetric(float64(b.Elapsed())/float64(scan), "scans")
			})
		}
	}
}

// benchShort measures what must take no longer than with a short history.
func benchShort(b *testing.B, s *store.Store, run func(name string, do func() error)) {
	ctx := context.Background()
	run("counts", func() error { _, err := s.Counts(ctx); return err })
	run("version", func() error { _, err := s.Version(ctx); return err })
	version, err := s.Version(ctx)
	if err != nil {
		b.Fatal(err)
	}
	run("since", func() error { _, _, err := s.Since(ctx, version-3); return err })
	run("live", func() error { _, err := s.Live(ctx); return err })
	run("spent/today", func() error { _, err := s.Reports.Spent(ctx, start.Add(-24*time.Hour)); return err })
	run("spent/month", func() error { _, err := s.Reports.Spent(ctx, start.Add(-31*24*time.Hour)); return err })
	run("motions", func() error { _, err := s.Library.Motions(ctx); return err })
	run("durations", func() error {
		_, err := s.Reports.Durations(ctx, api.AnimateAnyone, history.MakesVideo, "", 50)
		return err
	})
	run("create", func() error {
		_, err := s.Create(ctx, history.Draft{Title: "one more", Picture: "https://p/x.jpg"})
		return err
	})
	run("apply", func() error {
		_, err := s.Apply(ctx, longHistory-1, history.Reported{Status: api.Status(fmt.Sprint("PHASE ", rand.Int()))})
		return err
	})
}
