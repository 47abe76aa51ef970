// Command draw makes the pictures and videos that the simulator hands out: four
// characters, three dances, and a mannequin that teaches them. It draws every
// frame itself; ffmpeg only encodes them.
//
// It writes the folders pictures, videos and clips into the current folder, or
// into the one that is named as its only argument.
package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	folder := "."
	if len(os.Args) > 1 {
		folder = os.Args[1]
	}
	if err := run(ctx, folder); err != nil {
		fmt.Fprintln(os.Stderr, "draw:", err)
		os.Exit(1)
	}
}

// run makes everything in the folder, until ctx ends.
func run(ctx context.Context, folder string) error {
	for _, sub := range []string{"pictures", "videos", "clips"} {
		if err := os.MkdirAll(filepath.Join(folder, sub), 0o755); err != nil {
			return err
		}
	}
	for _, p := range pictures() {
		if err := ctx.Err(); err != nil {
			return err
		}
		if err := save(filepath.Join(folder, "pictures", p.name), p.take().still(0.5)); err != nil {
			return err
		}
	}
	for _, r := range reels() {
		if err := film(ctx, r.take(), r.fps, r.quality, filepath.Join(folder, r.path)); err != nil {
			return err
		}
	}
	return nil
}
