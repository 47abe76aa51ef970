package tui_test

import (
	"context"
	"errors"
	"fmt"
	"image"
	"image/color"
	"os"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"dancecard/history"
	"dancecard/tui"
	screens "dancecard/tui/screen"
)

// filmedTakes is a batch of saved tasks whose videos are in the folder, each of so many seconds.
func (s *harness) filmedTakes(word asker, seconds ...float64) (out []history.Task) {
	s.t.Helper()
	drafts := make([]history.Draft, len(seconds))
	for i := range drafts {
		drafts[i] = onEngine(history.Draft{Title: word("Take ") + fmt.Sprint(i+1), Picture: word(shot("anna.png")), Template: waltz, Price: 0.08})
	}
	tasks, err := s.store.Create(s.ctx, drafts...)
	s.must(err)
	for i, task := range tasks {
		name := fmt.Sprintf("take-%d.mp4", i+1)
		for _, h := range append(finished(i+1, word), happening{event: history.VideoSaved{File: name, Bytes: 4, SHA256: name}}) {
			if r, ok := h.event.(history.Reported); ok && r.Seconds > 0 {
				r.Seconds = seconds[i]
				h.event = r
			}
			task, err = s.store.Apply(s.ctx, task.ID, h.event)
			s.must(err)
		}
		s.must(os.WriteFile(s.videos.Path(name), []byte("film"), 0o600))
		out = append(out, task)
	}
	return out
}

// flatFrames takes the place of ffmpeg: each frame has one colour, which tells its number.
func flatFrames(config *tui.Config) {
	config.FFmpeg = func(context.Context) (string, error) { return "ffmpeg", nil }
	config.Frames = func(_ context.Context, _, _ string, n, w, h int) ([]image.Image, error) {
		out := make([]image.Image, n)
		for i := range out {
			img := image.NewRGBA(image.Rect(0, 0, w, h))
			for at := range w * h {
				img.Set(at%w, at/w, color.RGBA{uint8(10 * i), 7, 7, 255})
			}
			out[i] = img
		}
		return out, nil
	}
}

// numbers are those of the frames on the screen, from left to right.
func (s *harness) numbers() string {
	var out []string
	line := strings.Split(s.frame(), "\n")[10]
	for column := range strings.SplitSeq(line, "│") {
		for i := range 24 {
			if strings.Contains(column, fmt.Sprintf("8;2;%d;7;7m", 10*i)) {
				out = append(out, fmt.Sprint(i))
			}
		}
	}
	return strings.Join(out, " ")
}

// inOrder checks that texts stand on the first line of the screen's body from left to right.
func (s *harness) inOrder(texts ...string) {
	s.t.Helper()
	line, at := strings.Split(s.text(), "\n")[2], -1
	for _, text := range texts {
		next := strings.Index(line, text)
		if next <= at {
			s.t.Fatalf("%q are not in order: %s", texts, line)
		}
		at = next
	}
}

// A batch is compared from any of its tasks, in the order of the list; as many as have room are shown.
func TestCompareABatch(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{config: (&cutter{}).wire})
	takes := s.filmedTakes(plainly, 10.2, 10.2, 5.1, 10.2)
	s.must(os.Remove(s.videos.Path(takes[3].File)))
	s.canceled(1)
	s.hold(service)
	s.start(160, 50)
	s.press("end", "C")
	s.see("▌ Take 1", "Take 2  ", "Take 3  ", "▀▀▀▀▀", "5.1s", "¥0.41", "take-3.mp4", "AnimateAnyone", "esc back", "Left out 1 task without a saved video")
	s.inOrder("Take 3", "Take 2", "Take 1") // as in the list
	s.miss("Take 4", "watermark", "newest first")
	s.resize(80, 24)
	s.see("▌ Take 1", "3/3", "2/3")
	s.miss("1/3")
	s.press("h", "h")
	s.see("▌ Take 3", "2/3")
	s.miss("3/3")
	s.press("shift+tab")
	s.see("▌ Take 1")
	s.press("l", "l", "k", "j")
	s.see("▌ Take 2")
	s.press("G", "left", "right")
	s.see("▌ Take 1")
	s.press("backspace")
	s.see("newest first")
	s.resize(160, 50)
	s.press("I", "C") // the oldest first
	s.inOrder("Take 1", "Take 2", "Take 3")
	s.press("esc", "home", "j", "j", "enter", "C")
	s.see("Take 2", "▌ Take 3", "Left out")
	s.press("esc")
	s.see("esc back", "task ID")
	s.press("C", "enter") // back is to the videos then, and from them to the list
	s.see("Take 3", "task ID")
	s.press("esc")
	s.see("▌ Take 3", "3/3")
	s.press("esc")
	s.see("oldest first")
}

// Marked tasks are compared, whatever batch they are of. With too few, it is said what to do.
func TestCompareMarkedTasks(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{config: (&cutter{}).wire})
	const tooFew = "To compare, mark two saved videos in the list (space), then C"
	s.hold(service)
	s.start(120, 36)
	s.press("C")
	s.see(tooFew)
	s.filmed(1, "a.mp4")
	s.canceled(1)
	s.filmed(2, "b.mp4")
	gone := s.filmed(3, "gone.mp4")
	s.must(os.Remove(s.videos.Path(gone.File)))
	s.start(120, 36)
	s.miss("C compare")
	s.press("C")
	s.see(tooFew)
	s.press("enter", "C")
	s.see(tooFew)
	s.press("esc", "space", "down", "space", "C")
	s.see(tooFew)
	s.press("ctrl+a")
	s.see("C compare")
	s.press("C")
	s.see("▌ b.mp4", "a.mp4", "esc back", "Left out 2 tasks without a saved video")
	s.inOrder("b.mp4", "a.mp4")
	s.miss("gone.mp4", "Take 1")
	if s.press("o"); len(s.opened) != 1 || !strings.HasSuffix(s.opened[0], "b.mp4") {
		t.Errorf("o opened %q", s.opened)
	}
	s.press("esc")
	s.see("4 marked")
	s.command("compare")
	s.see("▌ b.mp4")
	s.press("esc", "home", "j", "j", "j", "enter")
	s.see("a.mp4", "C compare", "task ID")
	s.press("C") // from the task view, too
	s.see("b.mp4", "▌ a.mp4", "Left out")
	s.press("esc")
	s.see("task ID")
}

// All videos play from one clock: at each moment of the longest one the others show theirs, and hold their last frame.
func TestVideosPlayInStep(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{config: flatFrames})
	s.filmedTakes(plainly, 10, 5, 10)
	s.hold(service)
	s.start(160, 50)
	s.press("end", "C")
	if got := s.numbers(); got != "12 23 12" {
		t.Errorf("at rest %s", got)
	}
	s.press("w")
	s.see("esc stop")
	for _, c := range []struct {
		after time.Duration
		want  string
	}{{0, "0 1 0"}, {time.Second, "8 17 8"}, {time.Second / 2, "12 23 12"}, {time.Second, "20 23 20"}} {
		if s.advance(c.after); s.numbers() != c.want {
			t.Errorf("after %v more: %s, not %s", c.after, s.numbers(), c.want)
		}
	}
	s.press("space")
	s.see("space continue", "esc stop")
	s.advance(10 * time.Second)
	if s.numbers() != "20 23 20" {
		t.Errorf("the pause goes on to %s", s.numbers())
	}
	s.press("space")
	s.see("space pause")
	s.press("h", "shift+tab", "+", "+") // neither choosing a column nor rating its video stops them
	s.see("▌ Take 3", "★★ 1/3", "★★☆☆☆ · u undo", "esc stop")
	s.advance(time.Second)
	if s.see("w watch"); s.numbers() != "12 23 12" {
		t.Errorf("behind the end %s", s.numbers())
	}
	for _, key := range []string{"esc", "q", "v", "Z", "backspace"} {
		s.press("space")
		s.see("esc stop")
		s.press(key)
		s.see("w watch", "▌ Take 3")
		if s.numbers() != "12 23 12" {
			t.Errorf("%s: %s", key, s.numbers())
		}
	}
	s.press("w")
	s.send(tea.BlurMsg{})
	s.see("w watch")
	s.press("w", "y")
	s.see("Copy from “Take 3”")
}

// [ and ] take other videos of the list into the selected column, none that is shown already.
func TestCompareWithOthersOfTheList(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{config: (&cutter{}).wire})
	s.filmed(11, "oldest.mp4")
	s.canceled(1)
	gone := s.filmed(12, "gone.mp4")
	s.must(os.Remove(s.videos.Path(gone.File)))
	s.filmedTakes(plainly, 10.2, 10.2)
	s.filmed(13, "newest.mp4")
	s.hold(service)
	s.start(120, 36)
	s.press("j", "C")
	s.see("Take 1", "▌ Take 2")
	s.press("]")
	s.see("Take 1", "▌ oldest.mp4")
	s.miss("Take 2")
	s.press("]")
	s.see("No other video further down the list", "▌ oldest.mp4")
	s.press("[")
	s.see("Take 1", "▌ Take 2")
	s.press("l", "[")
	s.see("▌ newest.mp4", "Take 2")
	s.press("【")
	s.see("No other video further up the list")
	s.press("enter") // the list's cursor goes with it
	s.see("newest.mp4", "esc back", "task ID")
	s.press("]")
	s.see("Take 2", "esc back")
	s.press("esc")
	s.see("▌ newest.mp4", "Take 2")
}

// What is removed leaves its column to the next video. Undo brings it back into its place, redo takes it away again.
// Once none is left the screen stays: a further key removes nothing of the list.
func TestRemovingWhileComparing(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{config: (&cutter{}).wire})
	others := s.canceled(2)
	takes := s.filmedTakes(plainly, 10.2, 10.2, 10.2)
	s.hold(service)
	s.start(80, 24)
	s.press("C")
	s.see("▌ Take 3", "1/3", "Take 2")
	s.press("d")
	s.see("Removed “Take 3” · u undo", "▌ Take 2", "Take 1")
	s.miss("1/3")
	s.press("l", "u")
	s.see("“Take 3” is back on the list", "▌ Take 3", "1/3", "Take 2")
	s.press("w", "U")
	s.see("Removed “Take 3” again", "▌ Take 2", "Take 1", "esc stop")
	s.press("esc", "d", "esc")
	s.press("C")
	s.see("To compare, mark two saved videos") // Take 1 is left
	s.press("u", "C", "d")
	s.letGo()
	s.press("d")
	s.see("Nothing left to compare · u undo · esc back", "esc back  u undo  n new")
	s.letGo()
	s.press("d", "w", "space", "l", "]", "enter", "o", "y")
	s.see("Nothing left to compare", "No task selected")
	for _, task := range others {
		if got := s.task(task.ID); !got.Removed.IsZero() {
			t.Errorf("%q was removed, which was not compared", got.Title)
		}
	}
	if left := s.task(takes[0].ID); left.Removed.IsZero() {
		t.Error("the last one was not removed")
	}
	s.press("u")
	s.see("▌ Take 1", "1/1")
	s.press("esc")
	s.see("newest first", "All 3")
}

// A key that is held down removes once: in a comparison, on the list, in the task view and in the library.
func TestAKeyHeldDownRemovesOnce(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{config: (&cutter{}).wire})
	s.made("https://clips.example/waltz.mp4", waltz, s.ownFingerprint())
	s.made("https://clips.example/tango.mp4", "AACT.2c9a41e7.Other", s.ownFingerprint())
	s.filmedTakes(plainly, 10.2, 10.2, 10.2, 10.2)
	s.hold(service)
	s.start(120, 36)
	hold := func() {
		for range 8 {
			s.press("d")
			s.advance(40 * time.Millisecond)
		}
		s.letGo()
	}
	hold()
	s.see("All 5", "Removed “Take 4”")
	s.press("enter")
	hold()
	s.see("Removed “Take 3”", "esc back")
	s.press("esc", "C")
	hold()
	s.see("Removed “Take 2”", "▌ Take 1")
	s.press("esc", "u", "u", "u")
	s.see("All 6")
	s.press("space", "space", "d")
	hold() // the answer, too
	s.see("All 4")
	s.press("2", "home")
	hold()
	s.see("Removed “waltz” · u undo", "Motions 1", "tango")
}

// The form leads back to the videos that are compared.
func TestTheFormLeadsBackToTheComparison(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{config: (&cutter{}).wire})
	s.filmedTakes(plainly, 10.2, 10.2)
	s.hold(service)
	s.start(120, 36)
	s.press("enter", "C")
	for _, key := range []string{"n", "e"} {
		s.press(key)
		s.see("New task")
		s.press("esc")
		s.see("▌ Take 2", "2/2")
	}
	s.press("enter", "n", "esc")
	s.see("task ID", "esc back")
	s.press("esc")
	s.see("▌ Take 2", "2/2")
	s.press("esc")
	s.see("newest first")
}

// No more than two dozen videos are compared; how many are left out is said.
func TestMoreVideosThanAreCompared(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{config: (&cutter{}).wire, quick: true})
	s.filmedTakes(plainly, make([]float64, 26)...)
	s.hold(service)
	s.start(120, 36)
	s.press("C")
	s.see("▌ Take 26", "1/24", "Left out 2 videos: at most 24 are compared")
	s.press("esc", "end", "C")
	s.see("▌ Take 1 ", "24/24")
	s.press("esc")
	s.canceled(1)
	s.press("ctrl+a", "C")
	s.see("1/24", "Left out 1 task without a saved video, and 2 more videos: at most 24 are compared")
}

// What another program does to tasks that are compared is seen, and a file that is gone.
func TestComparedTasksThatChange(t *testing.T) {
	t.Parallel()
	c := &cutter{}
	s := newHarness(t, settings{config: c.wire})
	takes := s.filmedTakes(plainly, 10.2, 10.2, 10.2)
	s.hold(service)
	s.start(120, 36)
	s.press("end", "C")
	s.see("▌ Take 1", "Take 2", "Take 3")
	_, err := s.store.Apply(s.ctx, takes[1].ID, history.TakenOff{})
	s.must(err)
	s.press("r")
	s.see("▌ Take 1", "Take 3")
	s.miss("Take 2")
	s.must(os.Remove(s.videos.Path(takes[2].File)))
	s.press("esc")
	s.start(120, 36)
	s.press("ctrl+a", "C")
	s.see("To compare, mark two saved videos")
	for _, take := range takes {
		s.must(os.WriteFile(s.videos.Path(take.File), []byte("film"), 0o600))
	}
	s.config.Frames = func(ctx context.Context, ffmpeg, path string, n, w, h int) ([]image.Image, error) {
		s.must(os.RemoveAll(s.videos.Path(takes[0].File))) // while the first one's frames are extracted
		return c.frames(ctx, ffmpeg, path, n, w, h)
	}
	s.start(120, 36)
	s.press("ctrl+a", "C")
	s.see("▌ Take 3", "Take 1", "The file is missing", "▀▀▀▀▀")
	s.press("w")
	s.see("esc stop", "The file is missing")
}

// Frames are extracted of one video at a time, and of none twice; what is left is not waited for.
func TestExtractingFramesToCompare(t *testing.T) {
	t.Parallel()
	c := &cutter{}
	s := newHarness(t, settings{config: c.wire})
	s.config.Frames = func(ctx context.Context, ffmpeg, path string, n, w, h int) ([]image.Image, error) {
		if err := errors.Join(s.clock.Sleep(s.ctx, time.Second), ctx.Err()); err != nil {
			return nil, err
		}
		return c.frames(ctx, ffmpeg, path, n, w, h)
	}
	s.filmedTakes(plainly, 10.2, 10.2, 10.2)
	s.hold(service)
	s.start(80, 24)
	all := func(takes ...int) (out []string) {
		for _, n := range takes {
			out = append(out, fmt.Sprintf("%s take-%d.mp4", strings.Repeat("|", 24), n))
		}
		return out
	}
	s.press("C")
	s.see("Extracting frames…")
	s.press("w")
	s.advance(1500 * time.Millisecond)
	c.wantAsked(t, "after the first", all(3)...)
	s.see("▀▀▀▀▀", "Extracting frames…", "esc back")
	s.advance(time.Second)
	c.wantAsked(t, "after both", all(3, 2)...)
	s.see("esc stop")
	s.miss("Extracting")
	s.press("esc", "end")
	s.see("Extracting frames…")
	s.press("home", "w")
	s.see("esc stop")
	s.advance(5 * time.Second)
	s.press("esc", "C")
	s.see("▀▀▀▀▀", "esc back")
	c.wantAsked(t, "at the end", all(3, 2)...)
}

// Whatever is shown beside them, the videos that stay keep their frames.
func TestFramesStayWhileAColumnChanges(t *testing.T) {
	t.Parallel()
	c := &cutter{}
	s := newHarness(t, settings{config: c.wire})
	for i := range 8 {
		s.filmed(11+i, fmt.Sprintf("other-%d.mp4", i))
	}
	s.filmedTakes(plainly, 10.2, 10.2, 10.2, 10.2)
	s.hold(service)
	s.start(160, 50)
	s.advance(time.Minute) // for the pane
	c.mu.Lock()
	c.asked = nil
	c.mu.Unlock()
	s.press("C")
	for range 8 {
		s.press("]")
	}
	s.see("Take 1", "Take 2", "Take 3", "▌ other-0.mp4")
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.asked) != 12 {
		t.Errorf("frames were extracted %d times for 12 videos: %q", len(c.asked), c.asked)
	}
}

// Without ffmpeg there is a table all the same; once it is there w plays.
func TestCompareWithoutFfmpeg(t *testing.T) {
	t.Parallel()
	found := noFFmpeg
	s := newHarness(t, settings{config: func(config *tui.Config) {
		(&cutter{}).wire(config)
		config.FFmpeg = func(ctx context.Context) (string, error) { return found(ctx) }
	}})
	s.filmedTakes(plainly, 10.2, 5.1)
	s.hold(service)
	s.start(80, 24)
	s.press("C")
	s.see("Frames need ffmpeg", "5.1s", "¥0.82")
	s.press("w")
	s.see("Playing here needs ffmpeg · o open in your player")
	found = func(context.Context) (string, error) { return "ffmpeg", nil }
	s.press("w")
	s.see("esc stop", "▀▀▀▀▀")
}

// A click selects a column, a second one opens its task; the wheel goes through the columns.
func TestCompareByMouse(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{config: (&cutter{}).wire})
	takes := s.filmedTakes(plainly, 10.2, 10.2, 10.2)
	s.hold(service)
	s.start(80, 24)
	s.press("end")
	s.clickFooter("C compare")
	s.clickOn("Take 2")
	s.see("▌ Take 2")
	s.rightClick("Take 1")
	s.see("▌ Take 2")
	s.wheelOver("Take 1", -1)
	s.see("▌ Take 3")
	s.wheelOver("Take 2", 2)
	s.see("▌ Take 1")
	s.clickFooter("w watch")
	s.clickOn("Take 2")
	s.see("esc stop", "▌ Take 2")
	s.clickOn("Take 2")
	s.see("w watch", "▌ Take 2")
	s.clickOn("take-2.mp4")
	s.see("task ID", "esc back")
	s.clickFooter("esc back")
	s.see("▌ Take 2")
	s.clickFooter("d remove")
	s.see("Keep it")
	if got := s.task(takes[1].ID); !got.Removed.IsZero() {
		t.Error("a click alone removes a task")
	}
	s.press("esc")
	s.clickOn("2 Motions")
	s.see("last used first")
	s.clickOn("1 Tasks")
	s.see("newest first")
}

// The videos on the screen count as looked at after a moment; those that are passed don't.
func TestComparedVideosAreSeen(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{config: (&cutter{}).wire})
	takes := s.filmedTakes(plainly, 10.2, 10.2, 10.2, 10.2)
	s.hold(service)
	s.start(80, 24)
	want := func(when string, unseen ...bool) {
		for i, task := range takes {
			if got := s.task(task.ID); got.Unseen != unseen[i] {
				t.Errorf("%s: %s unseen: %t", when, got.Title, got.Unseen)
			}
		}
	}
	s.press("C", "l", "l", "l", "g")
	s.see("▌ Take 4", "2/4")
	want("passed", true, true, true, true)
	s.advance(look)
	want("shown", true, true, false, false)
}

// With Chinese texts, in a small terminal, with names that differ at their ends.
func TestCompareInChinese(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{config: (&cutter{}).wire})
	s.filmedTakes(plainly, 10.2, 5.1)
	s.hold(service)
	s.start(40, 10)
	s.command("language")
	s.press("C")
	s.see("▌ Take 2", "esc 返回")
	s.press("]")
	s.see("列表下方没有其他视频")
	s.resize(80, 24)
	s.see("模型", "时长", "5.1秒", "费用", "舞动人像", "w 终端播放", "d 移除")
	s.press("d")
	s.letGo()
	s.press("d")
	s.see("没有可对比的视频了 · u 撤销 · esc 返回")
	s.press("esc", "C")
	s.see("请先在列表中勾选两个已保存的视频（空格），再按 C")
}

// A video is found in a long list, too, down and up.
func TestCompareAcrossALongList(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{config: (&cutter{}).wire, quick: true})
	s.filmed(11, "oldest.mp4")
	s.canceled(210)
	s.filmedTakes(plainly, 10.2, 10.2)
	s.hold(service)
	s.start(120, 36)
	s.press("C", "]")
	s.see("Take 1", "▌ oldest.mp4")
	s.press("h", "d") // Take 1
	s.see("▌ oldest.mp4")
	s.press("[")
	s.see("▌ Take 2")
}

// A terminal that draws pictures is handed the frames of all columns; the cells stay while they play.
func TestTheTerminalPlaysVideosSideBySide(t *testing.T) {
	t.Parallel()
	s, on := picturesAsked(t, &cutter{}, flatFrames)
	s.filmedTakes(plainly, 10, 5, 10)
	s.hold(service)
	s.start(160, 50)
	s.answersAsKitty()
	s.press("end", "C")
	s.advance(look)
	s.press("w")
	s.see("esc stop")
	playing := s.frame()
	s.show(on)
	if s.advance(time.Second); s.frame() != playing {
		t.Error("the cells change while the videos play")
	}
	for column, frame := range []int{8, 17, 8} {
		img, part, ok := on.Picture(53*column+26, 20)
		if want := (color.RGBA{uint8(10 * frame), 7, 7, 255}); !ok || mean(img, part) != want {
			t.Errorf("column %d: a picture %t, not of frame %d", column, ok, frame)
		}
	}
	s.press("esc", "esc", "q")
	if ids, _ := on.Pictures(); len(ids) > 0 || !s.ended {
		t.Errorf("%d pictures are left at the end", len(ids))
	}
}

// Where no pictures are wanted, frames are extracted only to be played.
func TestCompareWithoutPictures(t *testing.T) {
	t.Parallel()
	c := &cutter{}
	s := newHarness(t, settings{config: func(config *tui.Config) {
		c.wire(config)
		config.Pictures = screens.PicturesOff
	}})
	s.filmedTakes(plainly, 10.2, 5.1)
	s.hold(service)
	s.start(80, 24)
	s.press("C")
	s.see("5.1s", "take-1.mp4")
	s.miss("▀▀▀", "Extracting")
	c.wantAsked(t, "at rest")
	s.press("w")
	s.see("▀▀▀▀▀", "esc stop")
	s.press("w")
	s.miss("▀▀▀", "Extracting")
}

// comparisons are the scenes of videos side by side.
func comparisons() []scene {
	of := func(name string, then func(*harness, asker)) scene {
		return scene{name: name, with: settings{config: (&cutter{}).wire}, begin: func(s *harness, word asker) {
			s.filmedTakes(word, 10.2, 5.1, 10.2)
			s.hold(service)
			s.start(120, 36)
			s.press("end", "C")
			then(s, word)
		}}
	}
	return []scene{
		of("compare", func(s *harness, _ asker) { s.press("h") }),
		of("compare playing", func(s *harness, _ asker) { s.press("w") }).shows(bodyPart, "▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀"),
		of("compare damaged videos", func(s *harness, word asker) {
			s.config.Frames = (&cutter{err: errors.New(word("moov atom not found"))}).frames
			s.start(120, 36)
			s.press("end", "C")
		}).shows(bodyPart, "No frames: moov atom not found"),
	}
}
