package download_test

import (
	"bytes"
	"compress/flate"
	"compress/gzip"
	"compress/zlib"
	"crypto/sha256"
	"fmt"
	"hash/crc64"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"sync"
	"testing"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/history/download"
)

// checksum is a video's, as the storage tells it.
func checksum(video []byte) string {
	return strconv.FormatUint(crc64.Checksum(video, crc64.MakeTable(crc64.ECMA)), 10)
}

// summed tells a checksum with what the next answer sends.
func summed(sum string, next answer) answer {
	return func(s *storage, w http.ResponseWriter, r *http.Request) {
		w.Header().Set("x-oss-hash-crc64ecma", sum)
		next(s, w, r)
	}
}

// other sends the same range of another video, of the same length, as if it were the one asked for.
func other(video []byte) answer {
	return func(s *storage, w http.ResponseWriter, r *http.Request) {
		w.Header().Set("ETag", s.etag)
		http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(video))
	}
}

// The checksum of the standard: "123456789" under CRC-64/XZ, which is what OSS computes.
func TestTheChecksumIsTheStoragesOwn(t *testing.T) {
	if got := checksum([]byte("123456789")); got != strconv.FormatUint(0x995dc9bbdf1939fa, 10) {
		t.Errorf("it is %s", got)
	}
}

// What is saved is what the storage has, byte by byte, or it is fetched again.
func TestSaveNoticesWhatIsNotTheVideo(t *testing.T) {
	const s = time.Second
	first, second := movie(1, 300_000), movie(2, 300_000)
	flipped := slices.Clone(first)
	flipped[200_000] ^= 1
	sum := checksum(first)
	for name, tt := range map[string]storageTest{
		"the right checksum": {script: []answer{summed(sum, whole)}, want: first, ranges: []string{""}},
		"the right checksum, in two parts": {
			script: []answer{summed(sum, cut(100_000)), summed(sum, whole)}, want: first,
			ranges: []string{"", "bytes=99968-"}, naps: []time.Duration{s},
		},
		"a flipped bit": {
			script: []answer{summed(sum, other(flipped))}, want: first, ranges: []string{"", ""}, naps: []time.Duration{s},
		},
		"a flipped bit each time": {
			script: slices.Repeat([]answer{summed(sum, other(flipped))}, 5), code: string(history.CodeDifferent),
			ranges: make([]string, 5), naps: []time.Duration{s, 4 * s, 16 * s, 64 * s},
		},
		"a part of another video": {
			script: []answer{cut(100_000), other(second)}, want: first,
			ranges: []string{"", "bytes=99968-", ""}, naps: []time.Duration{s, 4 * s},
		},
		"a part that goes on as another video does": {
			script: []answer{summed(sum, cut(250_000)), summed(sum, other(slices.Concat(first[:250_000], second[250_000:])))}, want: first,
			ranges: []string{"", "bytes=249968-", ""}, naps: []time.Duration{s, 4 * s},
		},
		"no ETag but a checksum": {
			etag: "-", script: []answer{summed(sum, cut(100_000)), summed(sum, whole)}, want: first,
			ranges: []string{"", "bytes=99968-"}, naps: []time.Duration{s},
		},
		"no ETag and another checksum": {
			etag: "-", script: []answer{summed(sum, cut(100_000)), summed("17", whole)}, want: first,
			ranges: []string{"", "bytes=99968-", ""}, naps: []time.Duration{s, 4 * s},
		},
		"no ETag": {
			etag: "-", script: []answer{cut(100_000)}, want: first, ranges: []string{"", ""}, naps: []time.Duration{s},
		},
		"parts are refused": {
			script: []answer{cut(100_000), page(403, denied)}, want: first,
			ranges: []string{"", "bytes=99968-", ""}, naps: []time.Duration{s},
		},
		"a checksum that is none": {script: []answer{summed("none", whole)}, want: first, ranges: []string{""}},
		"told to wait for a day": {
			script: []answer{page(503, "busy", "Retry-After", "86400")}, want: first, ranges: []string{"", ""}, naps: []time.Duration{2 * time.Minute},
		},
	} {
		t.Run(name, tt.run)
	}
}

// The content of what is saved is told, also where it came in parts, over several runs.
func TestSaveTellsTheContent(t *testing.T) {
	video := movie(3, 9<<20)
	server := newStorage(t, video, cut(6<<20), page(403, denied), page(403, denied))
	v, _ := openVideos(t, download.VideoOptions{Sleep: new(naps).sleep})
	if _, err := v.Save(t.Context(), server.task(), source(t), nil); codeOf(err) != api.CodeHTTP {
		t.Fatalf("Save says %v", err)
	}
	saved, err := v.Save(t.Context(), server.task(), source(t), nil)
	if want := fmt.Sprintf("%x", sha256.Sum256(video)); err != nil || saved.SHA256 != want {
		t.Errorf("it holds %q, want %q: %v", saved.SHA256, want, err)
	}
	if server.from() == 0 {
		t.Error("it began anew")
	}
}

// A file that was changed since is not the one that was saved.
func TestAChangedFileIsNotTheSavedOne(t *testing.T) {
	video := movie(4, 5000)
	server := newStorage(t, video)
	v, folder := openVideos(t, download.VideoOptions{})
	task := server.task()
	task.File, task.Bytes, task.SHA256 = "chosen.mp4", int64(len(video)), fmt.Sprintf("%x", sha256.Sum256(video))
	spoiled := movie(5, 5000)
	put(t, folder, "chosen.mp4", spoiled)
	file, _, err := save(v, t.Context(), task, source(t), nil)
	if err != nil || file == "chosen.mp4" {
		t.Fatalf("Save gives %q, %v", file, err)
	}
	wantFiles(t, folder, map[string][]byte{"chosen.mp4": spoiled, file: video})
}

// Each task has a file of its own, whatever the service's ids look like: that of another task is never
// taken for it, however alike the two are.
func TestEachTaskHasAFileOfItsOwn(t *testing.T) {
	for name, ids := range map[string][2]string{
		"ids that begin with the time": {"0192f5c1-7e11-7cc0-98c4-dc0c0c07398f", "0192f5c1-7e11-7cc0-98c4-dc0c0c0739a0"},
		"ids that begin alike":         {"0385dc79-5ff8-4d82-bcb6-7f0a3c5e1d11", "0385dc79-5ff8-4d82-bcb6-7f0a3c5e1d12"},
		"ids in another case":          {"0385dc79-5ff8-4d82-bcb6-7f0a3c5e1d1a", "0385DC79-5FF8-4D82-BCB6-7F0A3C5E1D1A"},
		"odd ids":                      {"../a", "..\\a"},
		"an id that is another's digest": {
			"/", fmt.Sprintf("%x", sha256.Sum256([]byte("/")))[:32],
		},
	} {
		t.Run(name, func(t *testing.T) {
			first, second := newStorage(t, movie(1, 5000)), newStorage(t, movie(2, 5000), cut(1000), page(403, denied), page(403, denied))
			v, folder := openVideos(t, download.VideoOptions{Sleep: new(naps).sleep})
			one, two := first.task(), second.task()
			one.RemoteID, two.ID, two.RemoteID = ids[0], 8, ids[1]
			if _, _, err := save(v, t.Context(), two, source(t), nil); err == nil {
				t.Fatal("the second was to break off")
			}
			a, _, err := save(v, t.Context(), one, source(t), nil)
			if err != nil {
				t.Fatal(err)
			}
			b, _, err := save(v, t.Context(), two, source(t), nil)
			if err != nil {
				t.Fatal(err)
			}
			wantFiles(t, folder, map[string][]byte{a: movie(1, 5000), b: movie(2, 5000)})
		})
	}
}

// Two programs save many tasks at once whose names are the same.
func TestTwoProgramsSaveTasksOfTheSameName(t *testing.T) {
	v, folder := openVideos(t, download.VideoOptions{})
	again := must(download.OpenVideos(folder, download.VideoOptions{}))(t)
	want := map[string][]byte{}
	var mu sync.Mutex
	var all sync.WaitGroup
	for n := range 16 {
		all.Go(func() {
			video := movie(byte(n), 5000)
			server := newStorage(t, video)
			task := server.task()
			task.ID, task.RemoteID = history.TaskID(n), fmt.Sprintf("0385dc79-5ff8-4d82-bcb6-%012d", n)
			file, _, err := save([]*download.Videos{v, again}[n%2], t.Context(), task, source(t), nil)
			if err != nil {
				t.Error(err)
			}
			mu.Lock()
			defer mu.Unlock()
			want[file] = video
		})
	}
	all.Wait()
	wantFiles(t, folder, want)
}

// What the program died over is known as the task's own by its mark alone; the same task in another
// history has a row of its own, and so has its file.
func TestOnlyTheRowThatSavedItFindsItsFile(t *testing.T) {
	video := movie(6, 5000)
	server := newStorage(t, video)
	v, folder := openVideos(t, download.VideoOptions{})
	task := server.task()
	saved, err := v.Save(t.Context(), task, source(t), nil) // and the program dies
	if err != nil {
		t.Fatal(err)
	}
	if again, err := v.Save(t.Context(), task, never(t), nil); err != nil || again != saved {
		t.Errorf("the same row finds %+v, %v", again, err)
	}
	elsewhere := task
	elsewhere.Created = task.Created.Add(time.Hour)
	file, _, err := save(v, t.Context(), elsewhere, source(t), nil)
	if err != nil || file == saved.File {
		t.Errorf("another row is given %q, %v", file, err)
	}
	wantFiles(t, folder, map[string][]byte{saved.File: video, file: video})
	unsaved := newTask("")
	if v.Exists(unsaved) {
		t.Error("a task without a file is said to have one")
	}
}

// No link in the place of a part file is followed, and no file that has another name is written to.
func TestNoPlantedLinkIsFollowed(t *testing.T) {
	video := movie(7, 50_000)
	for name, plant := range map[string]func(target, place string) error{"a link": os.Symlink, "a second name": os.Link} {
		for _, ending := range []string{"", ".mark"} {
			t.Run(name+ending, func(t *testing.T) {
				server := newStorage(t, video)
				v, folder := openVideos(t, download.VideoOptions{})
				target := filepath.Join(t.TempDir(), "letter")
				put(t, filepath.Dir(target), "letter", []byte("a letter"))
				if err := plant(target, filepath.Join(folder, download.PartName(server.task())+ending)); err != nil {
					t.Fatal(err)
				}
				file, _, err := save(v, t.Context(), server.task(), source(t), nil)
				if err != nil {
					t.Fatal(err)
				}
				wantFiles(t, folder, map[string][]byte{file: video})
				wantFiles(t, filepath.Dir(target), map[string][]byte{"letter": []byte("a letter")})
			})
		}
	}
}

// packed sends the video encoded, though nobody asked for that.
func packed(how string, pack func(io.Writer) io.WriteCloser) answer {
	return func(s *storage, w http.ResponseWriter, r *http.Request) {
		if got := r.Header.Get("Accept-Encoding"); got != "identity" {
			panic("it asks for " + got)
		}
		var body bytes.Buffer
		z := pack(&body)
		_, _ = z.Write(s.video)
		_ = z.Close()
		w.Header().Set("Content-Encoding", how)
		w.Header().Set("ETag", s.etag)
		http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(body.Bytes()))
	}
}

// What comes encoded all the same is saved as what it is, and never in parts.
func TestAnEncodedVideoIsSavedDecoded(t *testing.T) {
	const s = time.Second
	video := movie(1, 300_000)
	zip := func(w io.Writer) io.WriteCloser { return gzip.NewWriter(w) }
	raw := func(w io.Writer) io.WriteCloser { return must(flate.NewWriter(w, 1))(t) }
	broken := func(next answer) answer {
		return func(s *storage, w http.ResponseWriter, r *http.Request) {
			next(s, &breaking{ResponseWriter: w, left: 100_000}, r)
		}
	}
	spoiled := func(s *storage, w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Encoding", "gzip")
		_, _ = w.Write([]byte("\x1f\x8bno archive at all"))
	}
	for name, tt := range map[string]storageTest{
		"gzip":                           {script: []answer{packed("gzip", zip)}, want: video, ranges: []string{""}},
		"x-gzip":                         {script: []answer{packed("X-GZIP", zip)}, want: video, ranges: []string{""}},
		"deflate":                        {script: []answer{packed("deflate", func(w io.Writer) io.WriteCloser { return zlib.NewWriter(w) })}, want: video, ranges: []string{""}},
		"deflate without a head":         {script: []answer{packed("deflate", raw)}, want: video, ranges: []string{""}},
		"said to be, and is not":         {script: []answer{packed("gzip", func(w io.Writer) io.WriteCloser { return plain{w} })}, want: video, ranges: []string{""}},
		"said to be deflate, and is not": {script: []answer{packed("deflate", func(w io.Writer) io.WriteCloser { return plain{w} })}, want: video, ranges: []string{""}},
		"cut": {
			script: []answer{broken(packed("gzip", zip)), packed("gzip", zip)}, want: video, ranges: []string{"", ""}, naps: []time.Duration{s},
		},
		"cut, then as it is": {script: []answer{broken(packed("gzip", zip))}, want: video, ranges: []string{"", ""}, naps: []time.Duration{s}},
		"a part of it": {
			script: []answer{cut(100_000), packed("gzip", zip)}, want: video,
			ranges: []string{"", "bytes=99968-", ""}, naps: []time.Duration{s, 4 * s},
		},
		"spoiled": {script: []answer{spoiled}, want: video, ranges: []string{"", ""}, naps: []time.Duration{s}},
		"unknown": {
			script: slices.Repeat([]answer{packed("br", zip)}, 5), code: api.CodeGarbage,
			ranges: make([]string, 5), naps: []time.Duration{s, 4 * s, 16 * s, 64 * s},
		},
	} {
		t.Run(name, tt.run)
	}
}

// plain writes what it is given.
type plain struct{ io.Writer }

func (plain) Close() error { return nil }
