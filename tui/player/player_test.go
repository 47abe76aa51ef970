package player_test

import (
	"context"
	"image"
	"testing"
	"time"

	"dancecard/internal/core"
	"dancecard/tui/action"
	"dancecard/tui/player"
	"dancecard/tui/screen"
	"dancecard/tui/term"
)

// What was called off by the end of the program is not begun again.
func TestTheEndCallsTheExtractionOff(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithCancel(context.Background())
	env := &screen.Env{Ctx: ctx, Clock: time.Now, Theme: &term.Theme{}, Core: core.New(core.Config{
		FFmpeg: func(context.Context) (string, error) { return "ffmpeg", nil },
		Frames: func(ctx context.Context, _, _ string, _, _, _ int) ([]image.Image, error) { return nil, ctx.Err() },
	})}
	p := player.New(env, term.OnDetail)
	begun, ok := p.Follow("a.mp4").(action.Cmd)
	if !ok {
		t.Fatal("nothing is extracted")
	}
	cancel()
	extracted, ok := begun.Cmd().(action.To)
	if !ok {
		t.Fatal("nothing came of it")
	}
	got := extracted.Msg
	if again, begins := p.Update(got, "a.mp4").(action.Cmd); begins {
		t.Errorf("begun again: %v", again.Cmd())
	}
}
