package convert_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"dancecard/internal/media/convert"
)

// act is the variable that makes this test's program an ffmpeg of that kind.
const act = "CONVERT_TEST_ACT"

func TestMain(m *testing.M) {
	if how := os.Getenv(act); how != "" {
		os.Exit(ffmpeg(how, os.Args[1:]))
	}
	os.Exit(m.Run())
}

// ffmpeg is a stand-in: it copies the file that it is given.
func ffmpeg(how string, args []string) int {
	in := strings.TrimPrefix(args[slices.Index(args, "-i")+1], "file:")
	out := strings.TrimPrefix(args[len(args)-1], "file:")
	content, err := os.ReadFile(in)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	fmt.Print("frame=1\nout_time_us=N/A\nout_time_us=5000000\nprogress=continue\n")
	switch how {
	case "fail":
		fmt.Fprint(os.Stderr, "one\ntwo\nthree\n")
		return 1
	case "encoder":
		fmt.Fprintln(os.Stderr, "Unknown encoder 'libx264'")
		return 1
	case "nothing":
		return 0
	case "hang":
		_ = os.WriteFile(out, content, 0o644)
		time.Sleep(time.Minute)
	case "env":
		content = []byte(strings.Join(os.Environ(), "\n"))
	case "large": // the better the larger
		quality, _ := strconv.Atoi(args[slices.Index(args, "-q:v")+1])
		content = make([]byte, 40-quality)
	}
	if err := os.WriteFile(out, content, 0o644); err != nil {
		return 1
	}
	if leftover, _ := os.ReadDir("."); len(leftover) != 1 {
		return 3 // it works in a folder of its own
	}
	fmt.Print("out_time_us=99000000\nprogress=end\n")
	return 0
}

// folder is one whose ffmpeg is of that kind, and how often it was looked for.
func folder(t *testing.T, how string) (*convert.Folder, *int) {
	t.Helper()
	program, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	var mu sync.Mutex
	found := 0
	now := time.Date(2026, time.November, 20, 12, 0, 0, 0, time.UTC)
	return &convert.Folder{
		Path: filepath.Join(t.TempDir(), "data", "mended"), Env: []string{act + "=" + how, "SYSTEMROOT=" + os.Getenv("SYSTEMROOT")},
		Now: func() time.Time { return now },
		Find: func(context.Context) (string, error) {
			mu.Lock()
			defer mu.Unlock()
			found++
			return program, nil
		},
	}, &found
}

const hash = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"

// job is one that converts a clip of that name.
func job(t *testing.T, name string) convert.Job {
	t.Helper()
	in := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(in, []byte("a clip"), 0o600); err != nil {
		t.Fatal(err)
	}
	p, err := convert.Clip(convert.Facts{Type: "video/mp4", Width: 640, Height: 480, Seconds: 10, FPS: 15, Bytes: 6}, clipLimits())
	if err != nil {
		t.Fatal(err)
	}
	return convert.Job{Plan: p, In: in, Hash: hash, Check: func(context.Context, string) error { return nil }}
}

// want asserts the code of an error, and that nothing is left in the folder.
func want(t *testing.T, f *convert.Folder, err error, code string) *convert.Error {
	t.Helper()
	e, ok := errors.AsType[*convert.Error](err)
	if !ok || e.Code != code {
		t.Fatalf("%v is not %s", err, code)
	}
	if left, err := os.ReadDir(f.Path); len(left) > 0 {
		t.Errorf("%s: %v is left, %v", code, left, err)
	}
	return e
}

// A copy is for this user alone, has the file's name, and is made once.
func TestMake(t *testing.T) {
	t.Parallel()
	f, found := folder(t, "copy")
	j := job(t, "-y; rm -rf ~.mov")
	var shares []float64
	j.Progress = func(share float64) { shares = append(shares, share) }
	path, err := f.Make(t.Context(), j)
	if err != nil {
		t.Fatal(err)
	}
	if path != f.Copy(j) || filepath.Base(path) != "-y; rm -rf ~.mp4" || !f.Holds(path) || f.Holds(j.In) || f.Holds(filepath.Join(f.Path, "x")) {
		t.Errorf("the copy is %s", path)
	}
	if b, err := os.ReadFile(path); string(b) != "a clip" || err != nil {
		t.Errorf("it holds %q, %v", b, err)
	}
	if !slices.Equal(shares, []float64{0.5, 1}) {
		t.Errorf("progress %v", shares)
	}
	for at := path; runtime.GOOS != "windows" && at != filepath.Dir(f.Path); at = filepath.Dir(at) {
		if info, err := os.Stat(at); err != nil || info.Mode().Perm()&0o077 != 0 {
			t.Errorf("%s: %v, %v", at, info.Mode(), err)
		}
	}
	// The same content under another name is the same copy.
	j.In = job(t, "another name.mov").In
	again, err := f.Make(t.Context(), j)
	if again != path || err != nil || *found != 1 {
		t.Errorf("%s, %v, made %d times", again, err, *found)
	}
	// Of other content, or in another way, it is another one.
	j.Hash = strings.Repeat("ff", 32)
	if other, err := f.Make(t.Context(), j); other == path || err != nil {
		t.Errorf("%s, %v", other, err)
	}
	j = job(t, "cut.mov")
	j.Plan, _ = convert.Clip(convert.Facts{Type: "video/mp4", Width: 640, Height: 480, Seconds: 90, FPS: 15, Bytes: 6}, clipLimits())
	if other, err := f.Make(t.Context(), j); other == path || err != nil {
		t.Errorf("%s, %v", other, err)
	}
}

// A copy that was damaged since is made again.
func TestMakeAgain(t *testing.T) {
	t.Parallel()
	f, _ := folder(t, "copy")
	j := job(t, "a.mov")
	j.Check = func(_ context.Context, path string) error {
		if b, err := os.ReadFile(path); err != nil || string(b) != "a clip" {
			return errors.New("damaged")
		}
		return nil
	}
	path, err := f.Make(t.Context(), j)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if again, err := f.Make(t.Context(), j); again != path || err != nil || j.Check(t.Context(), path) != nil {
		t.Errorf("%s, %v", again, err)
	}
}

// A picture is made worse until its file is small enough, and no further.
func TestMakeSmallEnough(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		most int64
		size int64
	}{{100, 38}, {38, 38}, {37, 36}, {24, 24}, {9, 9}} {
		f, _ := folder(t, "large")
		j := job(t, "a.png")
		l := pictureLimits()
		l.MaxBytes = c.most
		var err error
		if j.Plan, err = convert.Picture(convert.Facts{Type: "image/png", Width: 300, Height: 300, Bytes: 900}, l); err != nil {
			t.Fatal(err)
		}
		path, err := f.Make(t.Context(), j)
		if info, _ := os.Stat(path); err != nil || info.Size() != c.size {
			t.Errorf("at most %d: %v, %v", c.most, info, err)
		}
	}
}

// Whatever goes wrong has a name, says what to do, and leaves nothing behind.
func TestMakeFails(t *testing.T) {
	t.Parallel()
	for how, code := range map[string]string{"fail": convert.CodeFailed, "encoder": convert.CodeEncoder, "nothing": convert.CodeFailed} {
		f, _ := folder(t, how)
		_, err := f.Make(t.Context(), job(t, "a.mov"))
		if e := want(t, f, err, code); how == "fail" && e.Stderr != "two; three" {
			t.Errorf("it said %q", e.Stderr)
		}
	}
	f, _ := folder(t, "copy")
	j := job(t, "a.mov")
	j.Check = func(context.Context, string) error { return errors.New("too small") }
	_, err := f.Make(t.Context(), j)
	if e := want(t, f, err, convert.CodeUnfit); !strings.Contains(e.Error(), "too small") {
		t.Error(e)
	}
	f.Find = func(context.Context) (string, error) { return "", exec.ErrNotFound }
	_, err = f.Make(t.Context(), job(t, "a.mov"))
	want(t, f, err, convert.CodeMissing)
	want(t, f, f.Ready(t.Context()), convert.CodeMissing)
	f.Find = func(context.Context) (string, error) { return filepath.Join(f.Path, "none"), nil }
	_, err = f.Make(t.Context(), job(t, "a.mov"))
	want(t, f, err, convert.CodeNoStart)
	f, _ = folder(t, "copy")
	if err := os.WriteFile(filepath.Dir(f.Path), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	_, err = f.Make(t.Context(), job(t, "a.mov"))
	want(t, f, err, convert.CodeDisk)
}

// What takes too long is stopped, and so is what is called off; nothing is left of either.
func TestMakeStops(t *testing.T) {
	t.Parallel()
	f, _ := folder(t, "hang")
	f.Limit = time.Second
	_, err := f.Make(t.Context(), job(t, "a.mov"))
	want(t, f, err, convert.CodeTooLong)

	f, _ = folder(t, "hang")
	ctx, cancel := context.WithCancel(t.Context())
	j := job(t, "a.mov")
	j.Progress = func(float64) { cancel() }
	ended := make(chan error, 1)
	go func() {
		_, err := f.Make(ctx, j)
		ended <- err
	}()
	<-ctx.Done()
	f.Wait()
	want(t, f, <-ended, convert.CodeCanceled)
	want(t, f, f.Ready(ctx), convert.CodeCanceled)
}

// Two that make the same copy at once both have it.
func TestMakeAtOnce(t *testing.T) {
	t.Parallel()
	f, _ := folder(t, "copy")
	j := job(t, "a.mov")
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() {
			if path, err := f.Make(t.Context(), j); path != f.Copy(j) || err != nil {
				t.Errorf("%s, %v", path, err)
			}
		})
	}
	all.Wait()
	if left, err := os.ReadDir(f.Path); len(left) != 1 || err != nil {
		t.Errorf("%v, %v", left, err)
	}
}

// ffmpeg is given the environment that it is meant to have, and no other.
func TestMakeEnvironment(t *testing.T) {
	f, _ := folder(t, "env")
	t.Setenv("DASHSCOPE_API_KEY", "sk-secret")
	path, err := f.Make(t.Context(), job(t, "a.mov"))
	if b, _ := os.ReadFile(path); err != nil || strings.Contains(string(b), "sk-secret") || !strings.Contains(string(b), act) {
		t.Errorf("%s, %v", b, err)
	}
}

// A long name is cut between letters.
func TestLongNames(t *testing.T) {
	t.Parallel()
	f, _ := folder(t, "copy")
	path, err := f.Make(t.Context(), job(t, strings.Repeat("舞", 80)+".ts"))
	if name := filepath.Base(path); err != nil || name != strings.Repeat("舞", 40)+".mp4" {
		t.Errorf("%s, %v", name, err)
	}
}

// What nobody wants is removed once it is old enough; everything else stays.
func TestSweep(t *testing.T) {
	t.Parallel()
	f, _ := folder(t, "copy")
	none := func(string) bool { return false }
	if err := f.Prune(t.Context(), f.Now(), none); err != nil {
		t.Errorf("a folder that is not there: %v", err)
	}
	path, err := f.Make(t.Context(), job(t, "a.mov"))
	if err != nil {
		t.Fatal(err)
	}
	half, strange := filepath.Join(f.Path, "making-123"), filepath.Join(f.Path, "my own")
	for _, folder := range []string{half, strange} {
		old := f.Now().Add(-time.Hour)
		if err := errors.Join(os.Mkdir(folder, 0o700), os.Chtimes(folder, old, old)); err != nil {
			t.Fatal(err)
		}
	}
	there := func(path string) bool { _, err := os.Stat(path); return err == nil }
	for _, step := range []struct {
		before time.Duration
		wanted func(string) bool
		stays  bool
	}{
		{0, none, true},
		{time.Minute, func(asked string) bool { return asked == path }, true},
		{time.Minute, none, false},
	} {
		if err := f.Prune(t.Context(), f.Now().Add(step.before), step.wanted); err != nil || there(path) != step.stays {
			t.Errorf("%+v: %v, %v", step, err, there(path))
		}
	}
	if there(half) || !there(strange) {
		t.Error("what was half made stays, or what is not ours is gone")
	}
}
