package download_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"

	"dancecard/history"
	"dancecard/history/download"
)

// never is a source that must not be asked.
func never(t *testing.T) download.Source {
	return func(context.Context, string, int64, string) (download.Chunk, error) {
		t.Error("the video was fetched")
		return download.Chunk{}, io.ErrUnexpectedEOF
	}
}

func put(t *testing.T, folder, name string, content []byte) {
	t.Helper()
	if err := os.WriteFile(filepath.Join(folder, name), content, 0o600); err != nil {
		t.Fatal(err)
	}
}

func TestSaveKeepsARealVideoForThisUserAlone(t *testing.T) {
	assets, err := filepath.Glob("../../internal/simulator/assets/videos/*.mp4")
	if err != nil || len(assets) == 0 {
		t.Fatalf("no videos to try with: %v", err)
	}
	v, folder := openVideos(t, download.VideoOptions{})
	want := map[string][]byte{}
	for i, asset := range assets {
		video, err := os.ReadFile(asset)
		if err != nil {
			t.Fatal(err)
		}
		server := newStorage(t, video, cut(len(video)/2))
		task := server.task()
		task.Title, task.RemoteID = filepath.Base(asset), fmt.Sprintf("%08x-0000-4000-8000-000000000000", i)
		var told int64
		file, size, err := save(v, t.Context(), task, source(t), func(done, _ int64) { told = done })
		if err != nil || size != int64(len(video)) || told != size {
			t.Fatalf("%s: %d of %d bytes, %d told: %v", asset, size, len(video), told, err)
		}
		want[file] = video
		task.File, task.Bytes = file, size
		if !v.Exists(task) {
			t.Errorf("%s does not exist for its task", file)
		}
	}
	wantFiles(t, folder, want)
	if runtime.GOOS == "windows" {
		return // has no such modes
	}
	for name := range want {
		if info, err := os.Stat(v.Path(name)); err != nil || info.Mode() != 0o600 {
			t.Errorf("%s has mode %v, %v", name, info.Mode(), err)
		}
	}
	if info, err := os.Stat(folder); err != nil || info.Mode() != 0o700|os.ModeDir {
		t.Errorf("the folder has mode %v, %v", info.Mode(), err)
	}
}

func TestSaveNeverReplacesAFile(t *testing.T) {
	video := movie(1, 5000)
	server := newStorage(t, video)
	v, folder := openVideos(t, download.VideoOptions{})
	task := server.task()
	others := map[string][]byte{
		download.FileName(task): []byte("a letter"),
		strings.TrimSuffix(download.FileName(task), ".mp4") + "-2.mp4":          {},
		strings.TrimSuffix(download.FileName(task), ".mp4") + "-3.mp4":          video[:4000],
		strings.Replace(download.FileName(task), "anna", "bo", 1):               video,
		strings.Replace(download.FileName(task), "0385dc79", "0385dc7a", 1):     video,
		strings.TrimSuffix(download.FileName(task), "waltz-0385dc79.mp4") + "x": video,
	}
	for name, content := range others {
		put(t, folder, name, content)
	}
	file, _, err := save(v, t.Context(), task, source(t), nil)
	if err != nil {
		t.Fatal(err)
	}
	if file != "anna waltz-0385dc79-4.mp4" {
		t.Errorf("the file is %q", file)
	}
	others[file] = video
	wantFiles(t, folder, others)
}

func TestPlaceByRename(t *testing.T) {
	tests := map[string]struct {
		there  []byte // nil for nothing
		ours   bool   // it is written down that we made what is there
		placed bool
	}{
		"free":                       {nil, false, true},
		"kept by one that died then": {[]byte{}, true, true},
		"kept by somebody else":      {[]byte{}, false, false},
		"taken":                      {[]byte("a letter"), true, false},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			folder := t.TempDir()
			put(t, folder, "part", []byte("video"))
			if tt.there != nil {
				put(t, folder, "a.mp4", tt.there)
			}
			err := download.PlaceByRename(filepath.Join(folder, "part"), filepath.Join(folder, "a.mp4"), tt.ours, func() error { return nil })
			if tt.placed && err == nil {
				wantFiles(t, folder, map[string][]byte{"a.mp4": []byte("video")})
			} else if tt.placed || !errors.Is(err, os.ErrExist) {
				t.Error(err)
			} else {
				wantFiles(t, folder, map[string][]byte{"a.mp4": tt.there, "part": []byte("video")})
			}
		})
	}
	folder := t.TempDir()
	err := download.PlaceByRename(filepath.Join(folder, "gone"), filepath.Join(folder, "a.mp4"), false, func() error { return nil })
	if !errors.Is(err, os.ErrNotExist) {
		t.Error(err)
	}
	wantFiles(t, folder, nil)
}

func TestOnlyAWholeVideoCountsAsSaved(t *testing.T) {
	video := movie(6, 3000)
	for name, tt := range map[string]struct {
		there []byte
		bytes int64
	}{
		"cut short":      {video[:2000], 0},
		"another length": {video, 4000},
		"a page":         {[]byte(html), 0},
	} {
		t.Run(name, func(t *testing.T) {
			server := newStorage(t, video)
			v, folder := openVideos(t, download.VideoOptions{})
			task := server.task()
			task.Bytes = tt.bytes
			put(t, folder, download.FileName(task), tt.there)
			file, _, err := save(v, t.Context(), task, source(t), nil)
			if err != nil || file != "anna waltz-0385dc79-2.mp4" {
				t.Fatalf("Save gives %q, %v", file, err)
			}
			wantFiles(t, folder, map[string][]byte{download.FileName(task): tt.there, file: video})
		})
	}
	t.Run("under the name that history knows", func(t *testing.T) {
		v, folder := openVideos(t, download.VideoOptions{})
		put(t, folder, "chosen.mp4", video)
		task := newTask("https://h/a.mp4")
		task.File, task.Bytes = "chosen.mp4", int64(len(video))
		if file, _, err := save(v, t.Context(), task, never(t), nil); err != nil || file != "chosen.mp4" {
			t.Errorf("Save gives %q, %v", file, err)
		}
	})
}

func TestSaveWithoutAnAddress(t *testing.T) {
	v, folder := openVideos(t, download.VideoOptions{})
	nameless := newTask("https://h/a.mp4")
	nameless.RemoteID = ""
	for _, task := range []history.Task{newTask(""), nameless} {
		_, _, err := save(v, t.Context(), task, never(t), nil)
		if codeOf(err) != string(history.CodeNoVideo) {
			t.Errorf("Save says %v", err)
		}
	}
	wantFiles(t, folder, nil)
}

func TestOneSaveOfATaskAtATime(t *testing.T) {
	video := movie(7, 100_000)
	held, free := make(chan struct{}), make(chan struct{})
	server := newStorage(t, video, func(s *storage, w http.ResponseWriter, r *http.Request) {
		close(held)
		<-free
		whole(s, w, r)
	})
	v, folder := openVideos(t, download.VideoOptions{})
	again, err := download.OpenVideos(folder, download.VideoOptions{}) // as another window has it
	if err != nil {
		t.Fatal(err)
	}
	var first sync.WaitGroup
	first.Go(func() {
		if _, _, err := save(v, t.Context(), server.task(), source(t), nil); err != nil {
			t.Error(err)
		}
	})
	<-held
	for _, videos := range []*download.Videos{v, again} {
		if _, _, err := save(videos, t.Context(), server.task(), never(t), nil); codeOf(err) != string(history.CodeSaving) {
			t.Errorf("the second Save says %v", err)
		}
		if err := videos.Prune(t.Context(), func(string) bool { return false }); err != nil {
			t.Error(err)
		}
	}
	other := server.task()
	other.Title, other.RemoteID = "bo", "11111111-5ff8-4d82-bcb6-7f0a3c5e1d11"
	if _, _, err := save(v, t.Context(), other, source(t), nil); err != nil {
		t.Errorf("another task's Save: %v", err)
	}
	close(free)
	first.Wait()
	wantFiles(t, folder, map[string][]byte{download.FileName(server.task()): video, download.FileName(other): video})
	saved := server.task()
	saved.File = download.FileName(saved)
	if _, _, err := save(v, t.Context(), saved, never(t), nil); err != nil {
		t.Errorf("once more, afterwards: %v", err)
	}
}

func TestSweepLeavesWhatIsStillWantedAndWhatIsNotOurs(t *testing.T) {
	v, folder := openVideos(t, download.VideoOptions{})
	live, past := newTask(""), newTask("")
	past.RemoteID = "11111111-0000-4000-8000-000000000000"
	keep := map[string][]byte{
		download.PartName(live): {1}, download.PartName(live) + ".mark": {2}, "a.mp4": {3}, "other.part": {4}, "task-x.mp4": {5},
	}
	for name, content := range keep {
		put(t, folder, name, content)
	}
	put(t, folder, download.PartName(past), []byte("half"))
	put(t, folder, download.PartName(past)+".mark", nil)
	put(t, folder, "task-orphan.part.mark", nil)
	if err := os.Mkdir(filepath.Join(folder, "task-folder.part"), 0o700); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	isLive := func(part string) bool { return part == download.PartName(live) }
	if err := v.Prune(ctx, isLive); !errors.Is(err, context.Canceled) {
		t.Errorf("Sweep says %v", err)
	}
	if err := v.Prune(t.Context(), isLive); err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(filepath.Join(folder, "task-folder.part")); err != nil {
		t.Errorf("the folder: %v", err)
	}
	wantFiles(t, folder, keep)
}

func TestExistsAndPathStayInTheFolder(t *testing.T) {
	v, folder := openVideos(t, download.VideoOptions{})
	put(t, filepath.Dir(folder), "secret.mp4", []byte("outside"))
	put(t, folder, "a.mp4", []byte("video"))
	put(t, folder, "empty.mp4", nil)
	if err := os.Mkdir(filepath.Join(folder, "folder.mp4"), 0o700); err != nil {
		t.Fatal(err)
	}
	for file, want := range map[string]bool{
		"a.mp4": true, "陈小姐-0385dc79.mp4": true, "empty.mp4": true, "folder.mp4": true,
		"": false, ".": false, "..": false, "../secret.mp4": false, "/etc/passwd": false, "sub/a.mp4": false,
		`..\secret.mp4`: false, `C:\a.mp4`: false, "C:a.mp4": false, "a.mp4:stream": false, "a\x00.mp4": false,
	} {
		path := v.Path(file)
		if (path != "") != want || want && path != filepath.Join(folder, file) {
			t.Errorf("Path(%q) is %q", file, path)
		}
	}
	for _, tt := range []struct {
		file  string
		bytes int64
		want  bool
	}{
		{"a.mp4", 5, true},
		{"a.mp4", 0, true},
		{"a.mp4", 6, false},
		{"b.mp4", 0, false},
		{"empty.mp4", 0, false},
		{"folder.mp4", 0, false},
		{"../secret.mp4", 7, false},
	} {
		task := newTask("")
		task.File, task.Bytes = tt.file, tt.bytes
		if v.Exists(task) != tt.want {
			t.Errorf("Exists(%q, %d bytes) is %v", tt.file, tt.bytes, !tt.want)
		}
	}
	if v.Exists(newTask("")) {
		t.Error("a video that was never saved exists")
	}
}

func TestTheFolderIsMadeWhenItIsMissing(t *testing.T) {
	video := movie(8, 1000)
	server := newStorage(t, video)
	v, folder := openVideos(t, download.VideoOptions{})
	if err := os.RemoveAll(folder); err != nil {
		t.Fatal(err)
	}
	if err := v.Prune(t.Context(), func(string) bool { return false }); err != nil {
		t.Error(err)
	}
	file, _, err := save(v, t.Context(), server.task(), source(t), nil)
	if err != nil {
		t.Fatal(err)
	}
	wantFiles(t, v.Folder(), map[string][]byte{file: video})

	put(t, folder, "file", nil)
	_, err = download.OpenVideos(filepath.Join(folder, "file", "videos"), download.VideoOptions{})
	if e, ok := errors.AsType[*history.Error](err); !ok || e.Path == "" {
		t.Errorf("OpenVideos says %v", err)
	}
}

func TestEveryCodeOfAVideoHasItsOwnWords(t *testing.T) {
	seen := map[string]history.Code{}
	for _, code := range []history.Code{
		history.CodeShort, history.CodeChanged, history.CodeNotVideo, history.CodeTooLarge, history.CodeNoVideo, history.CodeSaving, history.CodeIO,
	} {
		e := &history.Error{Code: code, Cause: io.ErrUnexpectedEOF}
		text := (&history.Error{Code: code}).Error()
		if other, taken := seen[text]; taken || strings.TrimSpace(text) == "" {
			t.Errorf("%s says %q, like %q", code, text, other)
		}
		seen[text] = code
		if !errors.Is(e, io.ErrUnexpectedEOF) || !bytes.Contains([]byte(e.Error()), []byte("unexpected EOF")) {
			t.Errorf("%s hides its cause", code)
		}
	}
}
