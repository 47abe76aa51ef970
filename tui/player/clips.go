package player

import (
	"context"
	"image"
	"slices"

	tea "charm.land/bubbletea/v2"

	"dancecard/tui/action"
	"dancecard/tui/screen"
	"dancecard/tui/term"
)

// Clip holds the frames of a video; without any, Err says why.
type Clip struct {
	Frames []image.Image
	Err    error
	path   string
}

// ClipMsg holds the frames of a video. One that was left was not waited for.
type ClipMsg struct {
	Clip
	left bool
}

// Clips extracts the frames of videos, of one at a time, and keeps those of the last ones.
type Clips struct {
	env     *screen.Env
	to      term.ScreenID // the screen that is handed the frames
	most    int           // how many videos' frames are kept
	kept    []Clip        // the newest last
	loading string        // the video whose frames are being extracted
	cancel  context.CancelFunc
}

// NewClips keeps the frames of so many videos for a screen: of all that it shows at once, or more.
func NewClips(env *screen.Env, to term.ScreenID, most int) Clips {
	return Clips{env: env, to: to, most: most}
}

// Of gives what is known of the video at a path.
func (c *Clips) Of(path string) (Clip, bool) {
	if i := slices.IndexFunc(c.kept, func(k Clip) bool { return k.path == path }); i >= 0 {
		return c.kept[i], true
	}
	return Clip{}, false
}

// Lacks reports whether the frames of one of the videos are still to come.
func (c *Clips) Lacks(paths ...string) bool {
	return slices.ContainsFunc(paths, func(path string) bool { _, known := c.Of(path); return !known })
}

// Fetch extracts the frames of the first of the videos that lacks them. Another one is not waited for.
func (c *Clips) Fetch(paths ...string) action.Action {
	if c.loading != "" {
		if !slices.Contains(paths, c.loading) {
			c.cancel()
		}
		return nil
	}
	i := slices.IndexFunc(paths, func(path string) bool { return c.Lacks(path) })
	if i < 0 {
		return nil
	}
	ctx, cancel := context.WithCancel(c.env.Ctx)
	c.loading, c.cancel = paths[i], cancel
	files, path, w := c.env.Core.Files, paths[i], c.width()
	return c.env.AskUntimed(c.to, func(context.Context) tea.Msg {
		frames, err := files.PlaybackFrames(ctx, path, w)
		return ClipMsg{Clip{Frames: frames, Err: err, path: path}, ctx.Err() != nil}
	})
}

// width is how wide frames are at most, in pixels. A terminal that draws pictures itself gets finer ones, as fine as 10 MB
// for all videos let them be.
func (c *Clips) width() int {
	const coarse, fine, finest = 96, 144, 192
	switch {
	case c.env.Theme.Images == nil || c.env.Remote:
		return coarse
	case c.most > 1:
		return fine
	}
	return finest
}

// Leave calls off what is being extracted.
func (c *Clips) Leave() {
	if c.loading != "" {
		c.cancel()
	}
}

// ForgetFailed has videos without frames tried again.
func (c *Clips) ForgetFailed() {
	c.kept = slices.DeleteFunc(c.kept, func(k Clip) bool { return k.Err != nil })
}

// Keep takes in the frames of a video. Of those that are not shown, what was extracted longest ago makes room.
func (c *Clips) Keep(got ClipMsg, shown ...string) {
	c.cancel()
	c.loading = ""
	if got.left {
		return
	}
	c.kept = append(c.kept, got.Clip)
	for len(c.kept) > c.most {
		old := slices.IndexFunc(c.kept, func(k Clip) bool { return !slices.Contains(shown, k.path) })
		c.kept = slices.Delete(c.kept, max(old, 0), max(old, 0)+1)
	}
}
