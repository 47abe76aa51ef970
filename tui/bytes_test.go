package tui_test

import (
	"context"
	"fmt"
	"image"
	"image/color"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"dancecard/history"
	"dancecard/history/store"
	"dancecard/tui"
	screens "dancecard/tui/screen"
)

// counter is a terminal that counts what is written to it, and that of pictures apart.
type counter struct{ all, pictures atomic.Int64 }

func (c *counter) Write(p []byte) (int, error) {
	c.all.Add(int64(len(p)))
	if strings.Contains(string(p), "\x1b_G") {
		c.pictures.Add(int64(len(p)))
	}
	return len(p), nil
}

// counts writes a history of results with pictures, opens a window of 120 × 36 cells on it, and gives a function that
// counts the bytes that something takes, within a time.
func (b *bubble) counts(pictures screens.Pictures, remote bool) (w *fakeWindow, bytes func(d time.Duration, do func()) (all, pictures int64)) {
	b.t.Helper()
	out := &counter{}
	b.cols, b.rows, b.out, b.draws = 120, 36, out, true
	b.options = []tea.ProgramOption{tea.WithFPS(60), tea.WithColorProfile(colorprofile.TrueColor)}
	b.before(func(s *store.Store, set func(time.Time)) {
		for i := range 10 {
			name := fmt.Sprintf("%c.mp4", 'a'+i)
			d := draft(name)
			d.Picture = fmt.Sprintf("%s/samples/%s?%d", bubbleHost, []string{"anna.jpg", "bo.png", "chen.jpg", "dai.png"}[i%4], i)
			tasks, err := s.Create(context.Background(), d)
			if err != nil {
				b.t.Fatal(err)
			}
			for _, h := range append(finished(i, plainly), happening{time.Second, history.VideoSaved{File: name, Bytes: 4}}) {
				if _, err = s.Apply(context.Background(), tasks[0].ID, h.event); err != nil {
					b.t.Fatal(err)
				}
			}
			if _, err = s.Views.MarkSeen(context.Background(), tasks[0].ID); err != nil {
				b.t.Fatal(err)
			}
			path := filepath.Join(b.folder, "videos", name)
			if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
				b.t.Fatal(err)
			}
			if err := os.WriteFile(path, []byte("film"), 0o600); err != nil {
				b.t.Fatal(err)
			}
		}
	})
	c := &cutter{}
	w = b.open("one", func(config *tui.Config) {
		c.wire(config)
		config.Frames = func(ctx context.Context, ffmpeg, path string, n, w, h int) ([]image.Image, error) {
			list, err := c.frames(ctx, ffmpeg, path, n, w, h)
			for _, img := range list {
				for y := range h {
					img.(*image.NRGBA).Set(int(filepath.Base(path)[0]-'a'), y, color.White)
				}
			}
			return list, err
		}
		config.Pictures, config.Remote = pictures, remote
	})
	w.send(tea.FocusMsg{})
	time.Sleep(10 * time.Second)
	return w, func(d time.Duration, do func()) (int64, int64) {
		all, shown := out.all.Load(), out.pictures.Load()
		do()
		time.Sleep(d)
		return out.all.Load() - all, out.pictures.Load() - shown
	}
}

// A picture that the terminal has is not transmitted again: not with a key, and not where it was read again. What a key
// and a second of playing take has bounds; -v tells the figures.
func TestBytesOnTheLine(t *testing.T) {
	t.Parallel()
	for _, line := range []struct {
		name         string
		way          screens.Pictures
		remote       bool
		pane, whole  int64 // the bytes of j beside the list and of ] on the whole screen, with pictures that were shown before
		playing, new int64 // those of a second of playing, and of a key to new pictures
	}{
		{"kitty", screens.PicturesKitty, false, 6_500, 12_000, 9_000, 24_000},
		{"blocks", screens.PicturesBlocks, false, 21_000, 32_000, 400_000, 32_000},
		{"blocks over ssh", screens.PicturesBlocks, true, 24_000, 36_000, 20_000, 36_000},
	} {
		t.Run(line.name, func(t *testing.T) {
			inBubble(t, quick, func(t *testing.T, b *bubble) {
				w, bytes := b.counts(line.way, line.remote)
				atMost := func(what string, most int64, known bool, keys ...string) {
					t.Helper()
					all, pictures := bytes(time.Second, func() { w.press(keys...) })
					t.Logf("%-24s %7d bytes, %6d of them pictures", what, all, pictures)
					if all > most || known && pictures > 0 {
						t.Errorf("%s: %d bytes, at most %d; %d of pictures", what, all, most, pictures)
					}
				}
				atMost("nothing", 0, true)
				atMost("j", line.new, false, "j")
				atMost("j", line.new, false, "j")
				atMost("k, known", line.pane, true, "k")
				atMost("j, known", line.pane, true, "j")
				atMost("enter", line.new+10_000, false, "enter")
				atMost("]", line.new, false, "]")
				atMost("[, known", line.whole, true, "[")
				atMost("], known", line.whole, true, "]")
				atMost("w", line.playing+10_000, false, "w")
				atMost("playing", line.playing, false)
				atMost("] while playing", line.playing+20_000, false, "]") // which frames fall into it is a matter of an instant
			})
		})
	}
}
