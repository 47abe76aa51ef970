//go:build unix

package cli_test

import (
	"errors"
	"fmt"
	"image"
	"image/gif"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dancecard/internal/simulator"
)

// animation is a picture of a type that no engine takes.
func animation(t *testing.T, dir string) string {
	t.Helper()
	path := filepath.Join(dir, "anna.gif")
	f, err := os.Create(path)
	if err == nil {
		err = errors.Join(gif.Encode(f, image.NewGray(image.Rect(0, 0, 300, 400)), nil), f.Close())
	}
	if err != nil {
		t.Fatal(err)
	}
	return path
}

func TestCheckAPictureAndAMotion(t *testing.T) {
	t.Parallel()
	sim := serve(t, simulator.Options{Keys: []string{canary}})
	dir, data := library(t), t.TempDir()
	check := func(args ...string) outcome {
		return run(t, "", nil, append(append([]string{"check"}, args...), "--data-dir", data, "--base-url", sim.host+"/api/v1")...)
	}
	anna, tiny, waltz := filepath.Join(dir, "anna.jpg"), filepath.Join(dir, "tiny.png"), filepath.Join(dir, "waltz.mp4")
	check(anna).want(t, 0, "ok       picture  JPEG, 540×960", "price    Wan Animate Move: ¥0.40/s, length unknown, at most ¥12.00")
	check(anna, waltz).want(t, 0, "ok       motion   MP4, 540×960, 6.0 s", "price    Wan Animate Move: About ¥2.40 for 6.0 s")
	check(anna, "--seconds", "5", "--mode", "wan-pro").want(t, 0, "About ¥3.00 for 5.0 s")
	check(sim.host+"/samples/bo.png", waltz).want(t, 0, "ok       picture  PNG")
	bad := check(tiny, waltz, "--engine", "animate-anyone")
	bad.want(t, 1, "failed   picture  200 px on the shorter side", "warning  engine   Retired on 2026-10-10")
	check(animation(t, dir)).want(t, 1, "failed   picture  ", "fix      picture  ffmpeg can fix this: GIF to ", "Equivalent command: ffmpeg ", "anna-mended")
	if strings.Contains(bad.err, "dancecard:") {
		t.Errorf("it is said twice: %s", bad.err)
	}
	check(anna, "walz").want(t, 1, "No motion is called “walz”")
	check(filepath.Join(dir, "*.png")).want(t, 2, "check takes one picture and one motion")
	check(anna, "--engine", "wan").want(t, 2, "the engines are animate-anyone")
	check(anna, "--ratio", "9:16").want(t, 2, "--ratio")
	if left := files(t, data); len(left) > 0 {
		t.Errorf("it made %v", left)
	}
}

// The clip of a motion that is named is looked at where the engine takes the clip itself.
func TestCheckAMotionByItsName(t *testing.T) {
	t.Parallel()
	sim := serve(t, simulator.Options{Keys: []string{canary}})
	dir, data := library(t), t.TempDir()
	anna, waltz := filepath.Join(dir, "anna.jpg"), filepath.Join(dir, "waltz.mp4")
	run(t, "", sim.env(canary), "submit", anna, "--motion", waltz, "--hold", "--data-dir", data).want(t, 0)
	run(t, "", nil, "check", anna, "Waltz", "--data-dir", data).want(t, 0, "ok       motion   MP4, 540×960, 6.0 s", "About ¥2.40")
	if err := os.Remove(waltz); err != nil {
		t.Fatal(err)
	}
	run(t, "", nil, "check", anna, "waltz", "--data-dir", data).want(t, 1, "failed   motion   No such file")
}

func TestCheckInJSON(t *testing.T) {
	t.Parallel()
	dir, data := library(t), folder(t)
	got := run(t, "", nil, "check", animation(t, dir), filepath.Join(dir, "waltz.mp4"), "--json", "--data-dir", data)
	got.want(t, 1)
	list := objects(t, got.out)
	if len(list) != 1 || list[0]["type"] != "check_result" || list[0]["ok"] != false {
		t.Fatalf("it prints %s", got.out)
	}
	results := map[string]string{}
	findings, _ := list[0]["findings"].([]any)
	for _, f := range findings {
		o, _ := f.(map[string]any)
		results[fmt.Sprint(o["code"])] = fmt.Sprint(o["result"])
		if command := fmt.Sprint(o["command"]); (o["result"] == "fix") != strings.HasPrefix(command, "ffmpeg ") {
			t.Errorf("%v: %s", o["code"], command)
		}
	}
	if want := map[string]string{"Limit": "failed", "ClipFits": "ok", "Fixable": "fix"}; fmt.Sprint(results) != fmt.Sprint(want) {
		t.Errorf("%v", results)
	}
	estimate, _ := list[0]["estimate"].(map[string]any)
	if cost, _ := estimate["cost"].(map[string]any); cost["total"] != 0.964 || cost["check"] != 0.004 || estimate["currency"] != "CNY" {
		t.Errorf("%v", estimate)
	}
}
