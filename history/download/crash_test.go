package download_test

import (
	"bufio"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"math/rand/v2"
	"net/http"
	"os"
	"slices"
	"strconv"
	"testing"
	"time"

	"dancecard/history"
	"dancecard/history/download"
	"dancecard/history/historytest"
)

// children are the programs that this test binary can turn into: each saves a video into the folder
// and from the address that it is handed.
var children = map[string]func(folder, address string) error{childThatSaves: saveAndEnd}

const childThatSaves = "save"

func TestMain(m *testing.M) { historytest.Main(m, children) }

func saveAndEnd(folder, address string) error {
	_, err := saveInChild(folder, address, func(done, _ int64) { fmt.Println(done) })
	return err
}

func saveInChild(folder, address string, progress func(done, total int64)) (string, error) {
	v, err := download.OpenVideos(folder, download.VideoOptions{Sleep: new(naps).sleep})
	if err != nil {
		return "", err
	}
	saved, err := v.Save(context.Background(), newTask(address), plainSource, progress)
	return saved.File, err // it is never written down
}

// plainSource fetches as simply as can be, so that a child needs no test to be running.
func plainSource(ctx context.Context, address string, offset int64, etag string) (download.Chunk, error) {
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return download.Chunk{}, err
	}
	if offset > 0 {
		r.Header.Set("Range", fmt.Sprintf("bytes=%d-", offset))
		r.Header.Set("If-Range", etag)
	}
	w, err := http.DefaultClient.Do(r)
	if err != nil {
		return download.Chunk{}, err
	}
	c := download.Chunk{Body: w.Body, Length: w.ContentLength, ETag: w.Header.Get("ETag")}
	if w.StatusCode == http.StatusPartialContent {
		c.Offset, c.Length = offset, offset+w.ContentLength
	}
	return c, nil
}

// holdAt sends n bytes, says so, and then neither sends nor breaks off.
func holdAt(n int, reached chan<- struct{}) answer {
	return func(s *storage, w http.ResponseWriter, r *http.Request) {
		whole(s, &breaking{ResponseWriter: w, left: n, then: func() {
			reached <- struct{}{}
			<-r.Context().Done()
		}}, r)
	}
}

func TestAProgramKilledWhileItSaves(t *testing.T) {
	video := movie(9, 14<<20)
	random := rand.New(rand.NewPCG(1, 2))
	// Where each program is killed, counted from where it began; a mark is made every 4 MB.
	var kills []int
	for _, between := range [][2]int{{1, 4}, {5, 7}, {0, 4}, {5, 7}, {0, 3}} {
		kills = append(kills, between[0]<<20+random.IntN((between[1]-between[0])<<20))
	}
	var script []answer
	for _, n := range kills {
		script = append(script, holdAt(n+1, make(chan struct{}, 1)))
	}
	server := newStorage(t, video, script...)
	v, folder := openVideos(t, download.VideoOptions{})
	for _, n := range kills {
		cmd, output := historytest.StartChild(t, childThatSaves, folder, server.task().Video)
		for lines := bufio.NewScanner(output); lines.Scan(); {
			if done, err := strconv.Atoi(lines.Text()); err != nil {
				t.Fatal(err)
			} else if done-server.from() >= n {
				break
			}
		}
		if err := cmd.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		if cmd.Wait() == nil {
			t.Fatal("the program was not killed")
		}
		wantNoVideo(t, folder)
	}
	file, _, err := save(v, t.Context(), server.task(), source(t), nil)
	if err != nil {
		t.Fatal(err)
	}
	wantFiles(t, folder, map[string][]byte{file: video})
	if from := server.from(); from < 8<<20 || from > 9<<20 {
		t.Errorf("the last went on from byte %d, want what was marked by two others: %q", from, server.asked())
	}
}

// from is the byte that was last asked for.
func (s *storage) from() int {
	var from int
	asked := s.asked()
	_, _ = fmt.Sscanf(asked[len(asked)-1], "bytes=%d-", &from) // 0 without a range
	return from
}

func TestAProgramKilledAsItGivesTheName(t *testing.T) {
	video := movie(10, 300_000)
	random := rand.New(rand.NewPCG(3, 4))
	for range 12 {
		sent := make(chan struct{}, 1)
		server := newStorage(t, video, func(s *storage, w http.ResponseWriter, r *http.Request) {
			whole(s, w, r)
			sent <- struct{}{}
		})
		v, folder := openVideos(t, download.VideoOptions{})
		cmd, _ := historytest.StartChild(t, childThatSaves, folder, server.task().Video)
		<-sent
		time.Sleep(time.Duration(random.IntN(6000)) * time.Microsecond) // anywhere in what follows
		_ = cmd.Process.Kill()                                          // it may be done already
		_ = cmd.Wait()
		if there, err := os.ReadFile(v.Path(download.FileName(server.task()))); err == nil && string(there) != string(video) {
			t.Errorf("a file of %d bytes has the video's name", len(there))
		}
		file, _, err := save(v, t.Context(), server.task(), source(t), nil)
		if err != nil {
			t.Fatal(err)
		}
		wantFiles(t, folder, map[string][]byte{file: video})
		if file != download.FileName(server.task()) {
			t.Errorf("the file is %q", file)
		}
	}
}

func TestTwoProgramsDoNotSaveTheSameVideo(t *testing.T) {
	video := movie(11, 300_000)
	reached := make(chan struct{}, 1)
	server := newStorage(t, video, holdAt(100_000, reached))
	v, folder := openVideos(t, download.VideoOptions{})
	cmd, _ := historytest.StartChild(t, childThatSaves, folder, server.task().Video)
	<-reached
	if _, _, err := save(v, t.Context(), server.task(), never(t), nil); codeOf(err) != string(history.CodeSaving) {
		t.Errorf("Save says %v", err)
	}
	if err := cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = cmd.Wait()
	file, _, err := save(v, t.Context(), server.task(), source(t), nil)
	if err != nil {
		t.Fatal(err)
	}
	wantFiles(t, folder, map[string][]byte{file: video})
}

// The states in which a crash can leave the folder, and what the next save makes of them.
func TestSaveAfterACrash(t *testing.T) {
	video := movie(5, 200_000)
	task := newTask("")
	part, file := download.PartName(task), download.FileName(task)
	marked := func(synced int) []byte {
		return fmt.Appendf(nil, "{\"etag\":\"\\\"first\\\"\",\"total\":%d,\"synced\":%d}\n", len(video), synced)
	}
	named := func(file string, video []byte) []byte {
		return fmt.Appendf(marked(100), `{"task":"%x","etag":"x","total":%d,"synced":%[2]d,"file":%q,"row":"7 at 0","sha256":"%x"}`+"\n",
			sha256.Sum256([]byte(task.RemoteID)), len(video), file, sha256.Sum256(video))
	}
	tests := map[string]struct {
		before map[string][]byte
		ranges []string
	}{
		"nothing yet":         {nil, []string{""}},
		"empty part":          {map[string][]byte{part: {}, part + ".mark": {}}, []string{""}},
		"part without a mark": {map[string][]byte{part: video[:1000]}, []string{""}},
		"half":                {map[string][]byte{part: video[:1000], part + ".mark": marked(1000)}, []string{"bytes=968-"}},
		"zeros after a power cut": {
			map[string][]byte{part: slices.Concat(video[:1000], make([]byte, 5000)), part + ".mark": marked(1000)}, []string{"bytes=968-"},
		},
		"less than the mark vouches for": {map[string][]byte{part: video[:900], part + ".mark": marked(1000)}, []string{""}},
		"a torn mark": {
			map[string][]byte{part: video[:3000], part + ".mark": slices.Concat(marked(1000), marked(2000)[:20])}, []string{"bytes=968-"},
		},
		"zeros for a mark":   {map[string][]byte{part: video[:3000], part + ".mark": make([]byte, 50)}, []string{""}},
		"whole, not named":   {map[string][]byte{part: video, part + ".mark": marked(len(video))}, nil},
		"whole, but wrong":   {map[string][]byte{part: make([]byte, len(video)), part + ".mark": marked(len(video))}, []string{""}},
		"named, not tidied":  {map[string][]byte{part: video, part + ".mark": named(file, video), file: video}, nil},
		"named, part gone":   {map[string][]byte{part + ".mark": named(file, video), file: video}, nil},
		"named, part opened": {map[string][]byte{part: {}, part + ".mark": named(file, video), file: video}, nil},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			server := newStorage(t, video)
			v, folder := openVideos(t, download.VideoOptions{})
			for name, content := range tt.before {
				put(t, folder, name, content)
			}
			got, size, err := save(v, t.Context(), server.task(), source(t), nil)
			if err != nil || got != file || size != int64(len(video)) {
				t.Fatalf("Save gives %q, %d, %v", got, size, err)
			}
			if asked := server.asked(); !slices.Equal(asked, tt.ranges) {
				t.Errorf("asked for %q, want %q", asked, tt.ranges)
			}
			wantFiles(t, folder, map[string][]byte{file: video})
		})
	}
}

func TestMarksVouchForNoOtherVersion(t *testing.T) {
	old, video := movie(5, 200_000), movie(16, 200_000)
	v, folder := openVideos(t, download.VideoOptions{})
	server := newStorage(t, old, cut(50_000), cut(50_000), cutThen(50_000, video, `"second"`), cut(1000), cut(10))
	for _, most := range []int64{149_936, 1000} {
		ctx, cancel := context.WithCancel(t.Context())
		_, _, err := save(v, ctx, server.task(), source(t), func(done, _ int64) {
			if done == most {
				cancel()
			}
		})
		if cancel(); !errors.Is(err, context.Canceled) {
			t.Fatalf("Save says %v", err)
		}
	}
	file, _, err := save(v, t.Context(), server.task(), source(t), nil)
	if err != nil {
		t.Fatal(err)
	}
	wantFiles(t, folder, map[string][]byte{file: video})
	want := []string{"", "bytes=49968-", "bytes=99936-", "bytes=149904-", "bytes=968-", "bytes=968-"}
	if asked := server.asked(); !slices.Equal(asked, want) {
		t.Errorf("asked for %q, want %q", asked, want)
	}
}
